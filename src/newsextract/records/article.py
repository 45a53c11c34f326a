"""The article: all records of one story."""

from __future__ import annotations

from newsextract.records.actors import Actor
from newsextract.records.base import Record, Span, ZoneSpan
from newsextract.records.dates import DateRef
from newsextract.records.numbers import Number
from newsextract.records.pages import PageInfo
from newsextract.records.parts import (
    Author,
    Boilerplate,
    Byline,
    Caption,
    Dateline,
    OutletRef,
    Paragraph,
    Passage,
    Published,
    ReadingTime,
    RelatedItem,
    WireCredit,
)
from newsextract.records.quotes import NonStatement, QuotationMark, Quote

SCHEMA_VERSION = "0.1"
"""Version of the record shapes; in every Article."""

_MOST_QUOTES = 30
"""Quotes that the card of an article shows."""


class Warning(Record):
    """Something a reader of the records should know."""

    kind: str
    message: str
    span: Span | None = None


class Article(Record):
    """A story as typed, sourced records."""

    schema_version: str = SCHEMA_VERSION
    language: str
    text: str
    outlet: OutletRef | None = None
    syndicator: OutletRef | None = None
    headline: Passage | None = None
    standfirst: Passage | None = None
    byline: Byline | None = None
    authors: tuple[Author, ...] = ()
    contributors: tuple[Author, ...] = ()
    dateline: Dateline | None = None
    published: Published | None = None
    wire: tuple[WireCredit, ...] = ()
    reading_time: ReadingTime | None = None
    captions: tuple[Caption, ...] = ()
    subheads: tuple[Passage, ...] = ()
    related: tuple[RelatedItem, ...] = ()
    boilerplate: tuple[Boilerplate, ...] = ()
    paragraphs: tuple[Paragraph, ...] = ()
    zones: tuple[ZoneSpan, ...] = ()
    quotes: tuple[Quote, ...] = ()
    non_statements: tuple[NonStatement, ...] = ()
    actors: tuple[Actor, ...] = ()
    dates: tuple[DateRef, ...] = ()
    numbers: tuple[Number, ...] = ()
    quotation_marks: tuple[QuotationMark, ...] = ()
    warnings: tuple[Warning, ...] = ()
    page: PageInfo | None = None

    def __repr__(self) -> str:
        """One line to be read; `model_dump()` has all."""
        from newsextract.records.showing import LONGEST, in_marks, short

        title = self.headline.span.text if self.headline else self.text[: 4 * LONGEST]
        head = [in_marks(title), *map(short, self._facts())]
        return f"<Article {', '.join(head)}: {self._counts()}>"

    __str__ = __repr__

    def _repr_html_(self) -> str:
        """A small card in a notebook."""
        from newsextract.records.showing import card, many, small, title

        names = {actor.id: actor.name for actor in self.actors}
        told = [quote for quote in self.quotes if quote.kind != "scare"]
        speeches = [quote._speech(names.get(quote.speaker or "")) for quote in told[:_MOST_QUOTES]]
        left = len(told) - _MOST_QUOTES
        return card(
            title(self.headline.span.text if self.headline else "no headline"),
            small(" · ".join([*self._facts(), self._counts()])),
            *speeches,
            small(f"… and {many(left, 'more quote')}") if left > 0 else "",
        )

    def _facts(self) -> list[str]:
        """Whose story it is and of which day, as far as that is known."""
        facts = [
            self.outlet.name if self.outlet else "",
            self.published.value if self.published else "",
        ]
        return [fact for fact in facts if fact]

    def _counts(self) -> str:
        """How much was found."""
        from newsextract.records.showing import many

        found = (
            (self.quotes, "quote"),
            (self.actors, "actor"),
            (self.dates, "date"),
            (self.numbers, "number"),
        )
        return ", ".join(many(len(records), noun) for records, noun in found)
