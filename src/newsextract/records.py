"""The records: what an Article holds. All pydantic, all frozen.

Every offset is a Unicode code point of `Article.text`, `end` exclusive, and for every `Span` s of
an article `article.text[s.start:s.end] == s.text`. Every record names the `rule` that found it and
a `confidence` between 0 and 1.
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Annotated, Literal, TypeAlias

from pydantic import BaseModel, ConfigDict, Field, PlainSerializer

SCHEMA_VERSION = "0.1"
"""Version of the record shapes; in every Article."""

_MOST_DIGITS = 15
"""Digits that every reader of JSON keeps in a number with decimal places (IEEE 754 double)."""


def _figure_in_json(figure: Decimal) -> float | str:
    """A decimal figure as a JSON number, exactly as printed; as a string where readers would round it."""
    return float(figure) if len(figure.as_tuple().digits) <= _MOST_DIGITS else str(figure)


Figure: TypeAlias = (
    int | Annotated[Decimal, PlainSerializer(_figure_in_json, float | str, when_used="json")]
)
"""An exact figure: an int, or a Decimal where there are decimal places."""

Confidence = Annotated[float, Field(ge=0, le=1)]
Offset = Annotated[int, Field(ge=0)]


class Record(BaseModel):
    """What all records share: they cannot be changed, and know no other fields."""

    model_config = ConfigDict(frozen=True, extra="forbid")


# The smallest records stand by the hundred in an article. They are frozen dataclasses, which cost
# a third of a model; pydantic reads, writes and describes them like any other record.
@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of the text: `article.text[start:end] == text`."""

    start: Offset
    end: Offset
    text: str


class Zone(StrEnum):
    """What a stretch of the text is; each stretch belongs to exactly one zone."""

    HEADLINE = "headline"
    STANDFIRST = "standfirst"
    METADATA = "metadata"
    BYLINE = "byline"
    DATELINE = "dateline"
    CAPTION = "caption"
    SUBHEAD = "subhead"
    BODY = "body"
    CREDIT = "credit"
    RELATED = "related"
    BOILERPLATE = "boilerplate"


@dataclass(frozen=True, slots=True)
class ZoneSpan:
    """A stretch of one zone. `Article.zones` covers the text without gap or overlap."""

    start: int
    end: int
    zone: Zone


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


class ActorType(StrEnum):
    """What an actor is; `anonymous` is a human source whom the text does not name."""

    PERSON = "person"
    ORGANIZATION = "organization"
    GOVERNMENT = "government"
    GROUP = "group"
    ANONYMOUS = "anonymous"


@dataclass(frozen=True, slots=True)
class Mention:
    """One place of the text that means an actor."""

    span: Span
    type: Literal["name", "nominal", "metonym", "pronoun", "adjectival", "place"]


class Role(Record):
    """A title, affiliation or descriptor, as stated."""

    span: Span
    kind: Literal["title", "affiliation", "descriptor"] = "title"


class Anonymity(Record):
    """How a source stays unnamed."""

    granted: bool
    condition: Span | None = None
    reason: Span | None = None
    descriptor: str | None = None
    close_to: Span | None = None
    basis: Span | None = None
    number: Literal["one", "several", "unstated"] = "one"


class Actor(Record):
    """A person or body in the world, and where the text names it."""

    id: str
    name: str
    type: ActorType
    aliases: tuple[str, ...] = ()
    roles: tuple[Role, ...] = ()
    affiliations: tuple[str, ...] = ()
    mentions: tuple[Mention, ...] = ()
    members: tuple[str, ...] = ()
    anonymity: Anonymity | None = None
    rule: str
    confidence: Confidence


class DateType(StrEnum):
    """TIMEX3 types."""

    DATE = "DATE"
    TIME = "TIME"
    DURATION = "DURATION"
    SET = "SET"


class Anchor(Record):
    """The date that a relative date is reckoned from, and why that one."""

    value: str
    basis: Literal["publication", "dateline", "utterance", "narrative", "topic_period"]


class DateRef(Record):
    """A time expression with its TIMEX3 value.

    Attributes:
        span: The expression with its modifiers, without a preposition before a date.
        value: TIMEX3 value (`2024-11-09`, `P2W`, `PRESENT_REF`); None where there is none.
        start: First day of the interval that the value names.
        end: Last day of it, inclusive.
        relative: What a relative expression says by itself (`-1 day`), with or without an anchor.
    """

    id: str
    span: Span
    type: DateType
    value: str | None
    mod: str | None = None
    start: datetime.date | None = None
    end: datetime.date | None = None
    signal: Span | None = None
    anchor: Anchor | None = None
    relative: str | None = None
    alternatives: tuple[str, ...] = ()
    role: str | None = None
    zone: Zone
    rule: str
    confidence: Confidence


class Number(Record):
    """A quantity: `nearly 200 hostages`.

    Attributes:
        span: Approximator, numeral and counted noun together.
        value: The stated figure; None where there is none (`scores of`).
        lo: Lower bound that the approximator or range gives.
        hi: Upper bound.
        approx_kind: What the approximator says about the figure.
        unit: Currency, unit of measure or singular counted noun.
        elided: Whether the counted noun is not written (`at least 13`).
        kind: cardinal money percent points age measure fraction ratio range vague ordinal duration.
    """

    id: str
    span: Span
    numeral: Span
    approximator: Span | None = None
    unit_span: Span | None = None
    value: Figure | None
    lo: Figure | None = None
    hi: Figure | None = None
    approx_kind: Literal[
        "exact", "about", "more_than", "less_than", "at_least", "at_most", "vague"
    ] = "exact"
    unit: str | None = None
    elided: bool = False
    kind: str
    date: str | None = None
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


class Warning(Record):
    """Something a reader of the records should know."""

    kind: str
    message: str
    span: Span | None = None


class PageField(Record):
    """A thing that a page says of itself: as written, as read, and where it was said."""

    name: str
    raw: str
    value: str | None
    basis: str


class PageInfo(Record):
    """What kind of page it was, and what it says of itself."""

    kind: Literal["article", "live_blog", "gallery", "stub", "error", "consent", "index"]
    url: str | None = None
    charset: str
    fields: tuple[PageField, ...] = ()


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
