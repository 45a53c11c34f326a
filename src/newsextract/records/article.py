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
        from newsextract.records.showing import article_line

        return article_line(self)

    __str__ = __repr__

    def _repr_html_(self) -> str:
        """A small card in a notebook."""
        from newsextract.records.showing import article_card

        return article_card(self)
