"""Who said what: quotes, the words that tie them to a source, and those who said nothing."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from newsextract.records.base import Confidence, Record, Span, Zone


class Cue(Record):
    """The word that ties a source to its content: `said`, `according to`."""

    span: Span
    lemma: str
    kind: str


class Party(Record):
    """Somebody who takes part in a quote (addressee, relay): words and the actors meant."""

    span: Span
    actors: tuple[str, ...] = ()


class Medium(Record):
    """How it was said: `in a statement`, `on Twitter`."""

    span: Span
    value: str


class Repair(Record):
    """What was broken in a quotation, and the reading that was taken."""

    span: Span
    kind: str
    reading: str


class QuoteKind(StrEnum):
    """How the words are given; see docs/records.md."""

    DIRECT = "direct"
    MIXED = "mixed"
    INDIRECT = "indirect"
    SCARE = "scare"


class Quote(Record):
    """One utterance: a source, a cue, and a content of one or several pieces."""

    id: str
    kind: QuoteKind
    content: tuple[Span, ...]
    quoted_spans: tuple[Span, ...] = ()
    cue: Cue | None = None
    source: Span | None = None
    speaker: str | None = None
    unknown_because: str | None = None
    addressee: Party | None = None
    via: Party | None = None
    medium: Medium | None = None
    manner: Span | None = None
    utterance_date: str | None = None
    anonymity: Span | None = None
    parent: str | None = None
    continues: str | None = None
    about: Party | None = None
    interpolations: tuple[Span, ...] = ()
    ellipses: tuple[Span, ...] = ()
    repair: Repair | None = None
    zone: Zone
    rule: str
    confidence: Confidence

    def __repr__(self) -> str:
        """One line to be read; `model_dump()` has all."""
        from newsextract.records.showing import in_marks, short

        source = short(self.source.text) if self.source else "no source"
        words = in_marks(self._words())
        return f"<Quote {short(self.id)} {self.kind.value}, {source}: {words}>"

    __str__ = __repr__

    def _repr_html_(self) -> str:
        """A small card in a notebook."""
        from newsextract.records.showing import card

        return card(self._speech())

    def _words(self) -> str:
        """Its words; the marks of a direct quote are not part of them."""
        return " … ".join(span.text for span in self.content)

    def _speech(self, speaker: str | None = None) -> str:
        """Its words, source and cue, as the piece of a card."""
        from newsextract.records.showing import speech

        source = speaker or (self.source.text if self.source else "no source")
        how = [self.id, self.kind.value]
        if self.cue:
            how.append(self.cue.span.text)
        if self.addressee:
            how.append(f"to {self.addressee.span.text}")
        return speech(self._words(), source, how, in_print=bool(self.quoted_spans))


class NonStatement(Record):
    """Somebody who said nothing: declined to comment, did not respond."""

    id: str
    span: Span
    kind: str
    source: Span | None = None
    actor: str | None = None
    asked_by: Party | None = None
    date: str | None = None
    refers_to: str | None = None
    zone: Zone
    rule: str
    confidence: Confidence


@dataclass(frozen=True, slots=True)
class QuotationMark:
    """One quotation mark or apostrophe of the text, and what it became."""

    start: int
    end: int
    text: str
    reading: str
    quote: str | None = None
