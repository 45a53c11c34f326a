"""From utterances that are one to a Family: the fullest wording, verdicts, drift."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import permutations
from typing import Literal, NamedTuple

from newsextract.comparison.alignment import Block, longest_run, to_runs
from newsextract.comparison.results import Difference, Drift, Family, Flag, Run, Variant
from newsextract.comparison.speakers import Relation, relate
from newsextract.comparison.teasers import RULE as TEASER
from newsextract.comparison.utterances import Spelled, Utterance
from newsextract.comparison.verdicts import alters, judge
from newsextract.comparison.words import Vocabulary, forms
from newsextract.records import Article, QuoteKind, Span


class Set(NamedTuple):
    """The articles that are compared, their utterances, and their language."""

    articles: Sequence[Article]
    utterances: Sequence[Utterance]
    language: Vocabulary
    by_article: Mapping[int, Sequence[Utterance]]


def make_set(
    articles: Sequence[Article], utterances: Sequence[Utterance], language: Vocabulary
) -> Set:
    """A set of articles with its utterances, found by article."""
    by_article: dict[int, list[Utterance]] = {}
    for utterance in utterances:
        by_article.setdefault(utterance.article, []).append(utterance)
    return Set(articles, utterances, language, by_article)


def make_family(name: str, members: Mapping[int, float], among: Set) -> Family:
    """The family of some utterances.

    Args:
        name: Its id.
        members: Index among the utterances -> confidence that it is the same one, in order.
        among: Where they come from.
    """
    numbers = list(members)
    spelled = [among.utterances[number].spell() for number in numbers]
    reference = _fullest(spelled, among.language)
    variants = tuple(
        _variant(among, each, spelled[reference], members[number])
        for number, each in zip(numbers, spelled, strict=True)
    )
    drift = tuple(_drift([each.utterance for each in spelled], variants))
    return Family(id=name, reference=reference, variants=variants, drift=drift)


def _fullest(family: Sequence[Spelled], language: Vocabulary) -> int:
    """The fullest wording that is not known to be altered; where an agency was told, the agency's own."""
    utterances = [each.utterance for each in family]
    told = frozenset(key for utterance in utterances for key in utterance.told)
    own = [n for n, utterance in enumerate(utterances) if told & utterance.agencies]
    altered = _altered(family, language)
    return max(
        own or range(len(family)),
        key=lambda n: (n not in altered, *_fullness(utterances[n]), -n),
    )


def _altered(family: Sequence[Spelled], language: Vocabulary) -> set[int]:
    """Wordings that have other words in marks than two other articles have, word for word."""
    marked = [n for n, each in enumerate(family) if each.utterance.has_marks]
    if not _LEAST_MARKED <= len(marked) <= _MOST_MARKED:
        return set()
    words = {n: _words_in_marks(family[n]) for n in marked}
    borne: dict[int, set[int]] = {}
    for one, other in permutations(marked, 2):
        if (
            family[one].utterance.article != family[other].utterance.article
            and words[other].count(" ") > _LEAST_BORNE
            and words[other] in words[one]
        ):
            borne.setdefault(one, set()).add(other)
    return {
        n
        for one, others in borne.items()
        for other in others
        for n in marked
        if n not in (one, other) and alters(family[other], family[n], language)
    }


def _words_in_marks(spelled: Spelled) -> str:
    """The forms of the words in marks, with blanks around, so that one can be looked for in another."""
    forms = zip(spelled.utterance.forms, spelled.marked, strict=True)
    return f" {' '.join(form for form, is_marked in forms if is_marked)} "


_LEAST_BORNE = 4
"""Words in marks that two articles must have word for word to bear each other out."""

_LEAST_MARKED, _MOST_MARKED = 3, 24
"""Wordings with marks between which it is asked who altered; of two, nobody can tell."""


def _fullness(utterance: Utterance) -> tuple[int, int]:
    """Words in marks, then words. Nobody's marks do not count.

    More counts a wording that stands wholly in marks, or keeps whom it was told (`Qatar informed Israel
    that …`); less one that is damaged.
    """
    marked = 0 if utterance.quote.kind == QuoteKind.SCARE else utterance.in_marks
    direct = marked > 0 and utterance.is_marked
    marked += (_ALL if direct else 0) + (_FRAME if utterance.frames and direct else 0)
    marked -= _DAMAGE if utterance.has_slips else 0
    return (marked, len(utterance.forms))


_ALL, _FRAME, _DAMAGE = 2, 4, 3
"""Words that a wording is taken to be longer or shorter for this."""


def _variant(among: Set, spelled: Spelled, fullest: Spelled, sure: float) -> Variant:
    utterance = spelled.utterance
    article, quote = among.articles[utterance.article], utterance.quote
    difference: tuple[Difference, ...] = ()
    flags: tuple[Flag, ...] = (Flag.GARBLED,) if utterance.garbled else ()
    runs: tuple[Run, ...] = ()
    if spelled is not fullest:
        difference, flags, blocks = judge(fullest, spelled, among.language)
        if _is_merged(among, fullest.utterance, spelled, blocks):
            difference = (*difference, Difference.MERGED)
        text = among.articles[fullest.utterance.article].text
        runs = to_runs(blocks, (text, fullest.words), (article.text, spelled.words))
    return Variant(
        article=utterance.article,
        quote=None if quote.rule == TEASER else quote.id,
        span=_span(article.text, *utterance.extent),
        kind=_kind(utterance),
        speaker=quote.speaker,
        speaker_name=utterance.speaker.name if utterance.speaker else None,
        source=quote.source,
        certainty="hedged" if is_hedged(utterance, among.language) else "flat",
        difference=difference,
        flags=flags,
        alignment=runs,
        confidence=round(sure, 3),
    )


def _is_merged(among: Set, reference: Utterance, variant: Spelled, blocks: Sequence[Block]) -> bool:
    """Whether words that the reference has not are those of another utterance of its article."""
    new = [
        word
        for block in blocks
        if block.change in ("added", "replaced")
        for word in variant.words[slice(*block.right)]
    ]
    keys = {word.key for word in new if word.is_content}
    if len(keys) < _LEAST_MERGED:
        return False
    return any(
        len(keys.intersection(other.keys)) >= _LEAST_MERGED
        and longest_run(forms(new), other.forms)[2] > _LEAST_MERGED
        for other in among.by_article.get(reference.article, ())
        if other is not reference
    )


_LEAST_MERGED = 3
"""Content words of another utterance that make a variant a merged one, and at least one word more in one run."""


def _kind(utterance: Utterance) -> QuoteKind:
    """How this stretch of a quote is given; a mixed quote can have a stretch without marks."""
    if utterance.quote.kind == QuoteKind.SCARE:
        return QuoteKind.SCARE
    if utterance.is_marked:
        return QuoteKind.DIRECT
    return QuoteKind.MIXED if utterance.has_marks else QuoteKind.INDIRECT


def is_hedged(utterance: Utterance, language: Vocabulary) -> bool:
    """Whether its words or its cue hold back."""
    cue = utterance.quote.cue
    held = cue is not None and cue.kind == "thought"
    return held or not language.hedges.isdisjoint(utterance.forms)


def _drift(utterances: Sequence[Utterance], variants: Sequence[Variant]) -> Iterator[Drift]:
    speakers = _same_speakers(utterances)
    if len(speakers) > 1:
        yield Drift(aspect="speaker", values=tuple(speakers))
    aspects: tuple[Literal["certainty", "kind"], ...] = ("certainty", "kind")
    for aspect in aspects:
        values: dict[str, list[int]] = {}
        for number, variant in enumerate(variants):
            values.setdefault(str(getattr(variant, aspect)), []).append(number)
        if len(values) > 1:
            yield Drift(
                aspect=aspect, values=tuple((value, tuple(n)) for value, n in values.items())
            )


def _same_speakers(utterances: Sequence[Utterance]) -> list[tuple[str, tuple[int, ...]]]:
    """Speakers that are not the same, each with the variants that are given to it."""
    groups: list[list[int]] = []
    for number, utterance in enumerate(utterances):
        if utterance.speaker is None:
            continue
        for group in groups:
            first = utterances[group[0]].speaker
            if relate(first, utterance.speaker) in (Relation.SAME, Relation.UNNAMED):
                group.append(number)
                break
        else:
            groups.append([number])
    return [(_name(utterances[group[0]]), tuple(group)) for group in groups]


def _name(utterance: Utterance) -> str:
    return utterance.speaker.name if utterance.speaker else ""


def _span(text: str, start: int, end: int) -> Span:
    return Span(start, end, text[start:end])
