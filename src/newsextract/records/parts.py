"""The parts of a story: headline, byline, dateline, captions, links, paragraphs."""

from __future__ import annotations

from typing import Literal

from newsextract.records.base import Confidence, Record, Span, Zone


class Passage(Record):
    """A part of the story that is a stretch of text: headline, standfirst, subhead."""

    span: Span
    rule: str
    confidence: Confidence


class Place(Record):
    """A place as written (`DUBAI`) and in ordinary case (`Dubai`)."""

    span: Span
    value: str


class Author(Record):
    """Somebody who wrote the story or contributed to it."""

    name: str
    span: Span | None
    role: str | None = None
    affiliation: str | None = None
    location: Place | None = None
    rule: str
    confidence: Confidence


class Byline(Record):
    """The line that says who wrote the story."""

    span: Span
    rule: str
    confidence: Confidence


class Agency(Record):
    """A news agency as written and by its usual name."""

    span: Span
    value: str


class Dateline(Record):
    """The head of the first paragraph: `BEIRUT/THE HAGUE, Nov 22 (Reuters) -`."""

    span: Span
    places: tuple[Place, ...] = ()
    agency: Agency | None = None
    date: Span | None = None
    rule: str
    confidence: Confidence


class OutletRef(Record):
    """Whose story it is, or who printed it, and how that is known."""

    key: str | None
    name: str
    basis: Literal["stated", "url", "text", "metadata"]
    spans: tuple[Span, ...] = ()
    rule: str
    confidence: Confidence


class WireCredit(Record):
    """A news agency that the text names, and the part it plays."""

    agency: str
    span: Span
    role: Literal["told", "cited", "credit", "photo"]
    rule: str
    confidence: Confidence


class Published(Record):
    """When the story was published: an ISO 8601 date or date and time."""

    value: str
    basis: Literal["given", "metadata_line", "dateline", "text_date", "page"]
    span: Span | None = None
    rule: str
    confidence: Confidence


class ReadingTime(Record):
    """`5 min read`."""

    span: Span
    minutes: int
    rule: str
    confidence: Confidence


class Caption(Record):
    """The text under a picture: all of it, its words alone, its credit, and whose picture it is."""

    span: Span
    words: Span
    credit: Span | None = None
    photographer: str | None = None
    agencies: tuple[str, ...] = ()
    duplicate_of: int | None = None
    rule: str
    confidence: Confidence


class RelatedItem(Record):
    """A link to another story: its headline and, where there is one, its teaser."""

    span: Span
    headline: Span
    teaser: Span | None = None
    kind: Literal["inline", "list"]
    rule: str
    confidence: Confidence


class Boilerplate(Record):
    """Text of the page and not of the story."""

    span: Span
    kind: str
    rule: str
    confidence: Confidence


class Paragraph(Record):
    """A paragraph and what it is; `path` says where in a page it came from."""

    start: int
    end: int
    zone: Zone
    kind: str = "paragraph"
    path: str | None = None
