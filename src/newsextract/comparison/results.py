"""What a comparison gives: families, verdicts, drift, conflicts, links. All frozen.

An article is meant by its index among the articles that were compared; a `Span` counts in the text
of that article, as everywhere (`articles[i].text[span.start:span.end] == span.text`).
"""

from __future__ import annotations

from enum import StrEnum
from typing import Literal

from pydantic.dataclasses import dataclass

from newsextract.records import Confidence, QuoteKind, Record, Span


class Difference(StrEnum):
    """What became of an utterance, against the fullest wording of its family."""

    IDENTICAL = "identical"
    TRIMMED = "trimmed"
    ELLIPSIS = "ellipsis"
    REWORDED = "reworded"
    MERGED = "merged"
    PARAPHRASED = "paraphrased"
    ALTERED = "altered"


class Flag(StrEnum):
    """What a reader of a variant should be told, against the fullest wording of its family."""

    WORDING_ALTERED_INSIDE_MARKS = "wording_altered_inside_marks"
    OMISSION_NOT_MARKED = "omission_not_marked"
    PARAPHRASE_TURNED_QUOTATION = "paraphrase_turned_quotation"
    QUOTATION_TURNED_PARAPHRASE = "quotation_turned_paraphrase"
    MARKS_MOVED = "marks_moved"
    ATTRIBUTION_DIFFERS = "attribution_differs"
    ADDRESSEE_DIFFERS = "addressee_differs"
    SPEAKER_UNNAMED = "speaker_unnamed"
    FRAME_DROPPED = "frame_dropped"
    FRAME_CHANGED = "frame_changed"
    NEGATION_CHANGED = "negation_changed"
    NUMBER_CHANGED = "number_changed"
    GARBLED = "garbled"


# the smallest stand by the hundred thousand: dataclasses cost a third of a model, as in the records
@dataclass(frozen=True, slots=True)
class Run:
    """One stretch of a word alignment; stretches in order give both texts.

    Attributes:
        change: `same`; `left_out` (only in the reference); `added` (only in the other); `replaced`.
        reference: The words in the reference; None where `added`.
        variant: The words in the other; None where `left_out`.
    """

    change: Literal["same", "left_out", "added", "replaced"]
    reference: Span | None
    variant: Span | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Variant:
    """One wording of an utterance, in one article.

    Attributes:
        article: Index of the article.
        quote: Id of the quote there; None for words in marks of a headline that are given to nobody.
        span: The stretch that is compared: one sentence, or one piece, of the quote.
        kind: How this stretch is given: direct, mixed, indirect or scare.
        speaker: Id of the actor there; None where it is not known.
        speaker_name: That actor's name.
        source: The words of the text that name the speaker.
        certainty: `hedged` where the words or their cue hold back (*may*, *is believed*), else `flat`.
        difference: What became of it against the reference; empty for the reference itself.
        flags: What a reader should be told; of the reference only whether it is garbled.
        alignment: Words against the reference's; empty for the reference itself.
        confidence: That it is the same utterance.
    """

    article: int
    quote: str | None
    span: Span
    kind: QuoteKind
    speaker: str | None = None
    speaker_name: str | None = None
    source: Span | None = None
    certainty: Literal["flat", "hedged"] = "flat"
    difference: tuple[Difference, ...] = ()
    flags: tuple[Flag, ...] = ()
    alignment: tuple[Run, ...] = ()
    confidence: Confidence


@dataclass(frozen=True, slots=True, kw_only=True)
class Drift:
    """A thing that should be the same in all variants of a family and is not.

    Attributes:
        aspect: What drifts.
        values: Each value with the indices of the variants that have it, in order of appearance.
    """

    aspect: Literal["speaker", "certainty", "kind"]
    values: tuple[tuple[str, tuple[int, ...]], ...]


class Family(Record):
    """One utterance in all its wordings.

    Attributes:
        id: `f1`, `f2`, … in the order of the first variant.
        reference: Index of the fullest variant.
        variants: In the order of the articles, then of the text.
        drift: What is not the same in all of them.
    """

    id: str
    reference: int
    variants: tuple[Variant, ...]
    drift: tuple[Drift, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """What one article says of a thing.

    Attributes:
        article: Index of the article.
        span: Where it says so.
        value: What it says, in a form that can be compared (`more_than 100`, `2012`, a name).
        quote: Id of the quote that it stands in; None where the narrator says it.
    """

    article: int
    span: Span
    value: str
    quote: str | None = None


class Conflict(Record):
    """Claims about one thing that do not agree.

    Attributes:
        id: `c1`, `c2`, …
        kind: What disagrees: a figure, a date, or who said it.
        topic: What it is about: the sentence of the first claim, or the fullest wording of what was said.
        claims: In the order of the articles; at least two, of at least two articles.
        confidence: That they are about one thing.
    """

    id: str
    kind: Literal["number", "date", "attribution"]
    topic: str
    claims: tuple[Claim, ...]
    confidence: Confidence


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """One reason to think that one article was made from another.

    Attributes:
        kind: Shared `wording`, shared `order`, a shared `error`, a `credit`, the `time`.
        note: The reason in words.
        origin: Where it shows in the origin; None for a credit.
        copy_span: Where it shows in the copy.
        weight: How much it adds, from 0 to 1.
    """

    kind: Literal["wording", "order", "error", "credit", "time"]
    note: str
    origin: Span | None = None
    copy_span: Span | None = None
    weight: Confidence


class Link(Record):
    """A probable way of copying: an inference from the texts, not a fact.

    Attributes:
        origin: Index of the article that it was taken from; None where the origin is only credited.
        wire: The agency or outlet that is credited, where `origin` is None.
        copy_article: Index of the article that took it.
        directed: Whether anything says which of the two came first; else they may have it from a third.
        evidence: The reasons, the strongest first.
        confidence: Of the link, from its evidence.
    """

    origin: int | None
    wire: str | None = None
    copy_article: int
    directed: bool
    evidence: tuple[Evidence, ...]
    confidence: Confidence


class Comparison(Record):
    """What several articles make of the same words.

    Attributes:
        names: What the articles are called, in the order given.
        families: Utterances that stand in several places.
        conflicts: Numbers, dates and speakers that do not agree.
        links: The probable chain of copying: an inference.
    """

    names: tuple[str, ...]
    families: tuple[Family, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    links: tuple[Link, ...] = ()


class Check(Record):
    """One quotation, number or date of a draft, held against its sources.

    Attributes:
        kind: What is checked.
        span: Where it stands in the draft.
        verdict: `grounded`, `altered` (said otherwise), `reattributed` (given to another speaker) or `not_found`.
        article: Index of the source that it was held against; None where nothing was found.
        source: Where it stands there.
        alignment: For a quotation: its words (`variant`) against the source's (`reference`).
        speaker: To whom the draft gives it.
        source_speaker: To whom the source gives it.
        note: The difference in words; empty where grounded.
    """

    kind: Literal["quotation", "number", "date"]
    span: Span
    verdict: Literal["grounded", "altered", "reattributed", "not_found"]
    article: int | None = None
    source: Span | None = None
    alignment: tuple[Run, ...] = ()
    speaker: str | None = None
    source_speaker: str | None = None
    note: str = ""


class Verification(Record):
    """A draft held against its sources.

    Attributes:
        names: What the sources are called.
        checks: Every quotation, number and date of the draft, in the order of its text.
    """

    names: tuple[str, ...]
    checks: tuple[Check, ...]

    @property
    def findings(self) -> tuple[Check, ...]:
        """The checks that are not grounded."""
        return tuple(check for check in self.checks if check.verdict != "grounded")


class Change(Record):
    """One thing that differs between two versions of a story.

    Attributes:
        kind: What happened; a quote can both change and change its speaker.
        old: Where it stands in the old version; None where it was added.
        new: Where it stands in the new version; None where it was dropped.
        alignment: For a changed quote, its words against the old ones.
        note: The difference in words.
    """

    kind: Literal[
        "quote_added", "quote_dropped", "quote_changed", "speaker_changed",
        "number_added", "number_dropped", "number_changed",
    ]  # fmt: skip
    old: Span | None = None
    new: Span | None = None
    alignment: tuple[Run, ...] = ()
    note: str = ""


class Revision(Record):
    """What differs between two versions of a story, in the order of the new text."""

    changes: tuple[Change, ...]
