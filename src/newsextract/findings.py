"""Every value that travels on the road, on one screen.

A finding is a NamedTuple of extents (half-open pairs of code points of `document.text`); a stage
makes them, `assemble.py` turns them into records. Names of fields are those of the records.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from newsextract.span import Extent

if TYPE_CHECKING:
    from newsextract.grammar.matcher import Match


# --- structure -----------------------------------------------------------------------------------
class PassageFinding(NamedTuple):
    """A headline, standfirst, subhead or byline line."""

    extent: Extent
    rule: str
    confidence: float = 1.0


class PlaceFinding(NamedTuple):
    """A place or an agency, as written and by its usual form."""

    extent: Extent
    value: str


class AuthorFinding(NamedTuple):
    """A name in a byline or contributor line; the extent is None where it is only page metadata."""

    name: str
    extent: Extent | None
    role: str | None = None
    affiliation: str | None = None
    location: PlaceFinding | None = None
    rule: str = ""
    confidence: float = 1.0


class BylineFinding(NamedTuple):
    """The byline and its authors."""

    extent: Extent
    authors: tuple[AuthorFinding, ...]
    rule: str
    confidence: float = 1.0


class DatelineFinding(NamedTuple):
    """A dateline."""

    extent: Extent
    places: tuple[PlaceFinding, ...]
    agency: PlaceFinding | None
    date: Extent | None
    rule: str
    confidence: float = 1.0


class OutletFinding(NamedTuple):
    """Outlet or syndicator; basis: stated url text metadata."""

    key: str | None
    name: str
    basis: str
    extents: tuple[Extent, ...]
    rule: str
    confidence: float = 1.0


class WireFinding(NamedTuple):
    """An agency named in the text; role: told cited credit photo."""

    agency: str
    extent: Extent
    role: str
    rule: str
    confidence: float = 1.0


class PublishedFinding(NamedTuple):
    """Date of publication; basis: given metadata_line dateline text_date page."""

    value: str
    basis: str
    extent: Extent | None
    rule: str
    confidence: float = 1.0


class ReadingTimeFinding(NamedTuple):
    """`5 min read`."""

    extent: Extent
    minutes: int
    rule: str
    confidence: float = 1.0


class CaptionFinding(NamedTuple):
    """A caption: all of it, its words, its credit; `duplicate_of` is the index of the caption it repeats."""

    extent: Extent
    words: Extent
    credit: Extent | None
    photographer: str | None
    agencies: tuple[str, ...]
    duplicate_of: int | None
    rule: str
    confidence: float = 1.0


class RelatedFinding(NamedTuple):
    """A related item; kind: inline list."""

    extent: Extent
    headline: Extent
    teaser: Extent | None
    kind: str
    rule: str
    confidence: float = 1.0


class BoilerplateFinding(NamedTuple):
    """Site chrome, a newsletter call and the like."""

    extent: Extent
    kind: str
    rule: str
    confidence: float = 1.0


class Layout(NamedTuple):
    """What each line of a text is, found in one walk before any line is read closely.

    Attributes:
        lines: Extents of the paragraphs, blanks stripped.
        kinds: What each line is: the name of a zone, or `""` for a line of the body.
        rules: Name of the rule that told it, one a line.
        prefix: Extent of a metadata prefix before the first line.
        byline: The byline.
        dateline: Match of a dateline rule where the body begins.
        chrome: Extent of site chrome glued to the first line of the body.
        related: Related items, in order.
        labels: Extents of the lines that head a list of them.
    """

    lines: list[Extent]
    kinds: list[str]
    rules: list[str]
    prefix: Extent | None = None
    byline: BylineFinding | None = None
    dateline: Match | None = None
    chrome: Extent | None = None
    related: tuple[RelatedFinding, ...] = ()
    labels: tuple[Extent, ...] = ()


class Structure(NamedTuple):
    """What the parts of a text are. `zones` covers the text: (start, end, zone)."""

    zones: tuple[tuple[int, int, str], ...]
    outlet: OutletFinding | None = None
    syndicator: OutletFinding | None = None
    headline: PassageFinding | None = None
    standfirst: PassageFinding | None = None
    byline: BylineFinding | None = None
    contributors: tuple[AuthorFinding, ...] = ()
    dateline: DatelineFinding | None = None
    published: PublishedFinding | None = None
    wire: tuple[WireFinding, ...] = ()
    reading_time: ReadingTimeFinding | None = None
    captions: tuple[CaptionFinding, ...] = ()
    subheads: tuple[PassageFinding, ...] = ()
    related: tuple[RelatedFinding, ...] = ()
    boilerplate: tuple[BoilerplateFinding, ...] = ()


# --- pages -----------------------------------------------------------------------------------------
class PageParagraph(NamedTuple):
    """A paragraph of the text that a page reader wrote: its zone, its kind, where in the page it stood.

    kind: paragraph heading list blockquote caption embed table; `path` is the path of its element
    (`/html/body/main[1]/article[1]/p[3]`), None where the page says it in its head only.
    """

    extent: Extent
    zone: str
    kind: str = "paragraph"
    path: str | None = None


class FieldFinding(NamedTuple):
    """A thing that a page says of itself: as written, as read, and where it was said (`ld+json`)."""

    name: str
    raw: str
    value: str | None
    basis: str


class PageFacts(NamedTuple):
    """What a page reader knows of the text that it wrote; the structure of the text follows it.

    Attributes:
        kind: article live_blog gallery stub error consent index.
        paragraphs: All paragraphs of the text, in order.
        fields: What the page says of itself; the chosen value of a field stands first.
        authors: The people and agencies who wrote it.
        published: ISO 8601 date or date and time of first publication.
        outlet: Key of the outlet, where it is a registered one.
        outlet_name: Name of the outlet as registered or as the page writes it.
        url: The page's own address, else the one that was handed in.
        charset: What its bytes were read as.
        warnings: Names of what a reader should know (`too_deep`, `paywall`).
    """

    kind: str = "article"
    paragraphs: tuple[PageParagraph, ...] = ()
    fields: tuple[FieldFinding, ...] = ()
    authors: tuple[AuthorFinding, ...] = ()
    published: str | None = None
    outlet: str | None = None
    outlet_name: str | None = None
    url: str | None = None
    charset: str = "utf-8"
    warnings: tuple[str, ...] = ()


# --- mentions ------------------------------------------------------------------------------------
class RepairFinding(NamedTuple):
    """A broken quotation: where, what was wrong, the reading taken."""

    extent: Extent
    kind: str
    reading: str


class Quotation(NamedTuple):
    """A stretch between a pair of quotation marks.

    `outer` takes the marks in, `inner` leaves them out; `inside` is the index of the quotation it is
    nested in; `joined` is the index of the one it continues over a paragraph break.
    """

    outer: Extent
    inner: Extent
    inside: int | None = None
    joined: int | None = None
    repair: RepairFinding | None = None


class MarkFinding(NamedTuple):
    """One mark of the ledger: what it became, and the index of its quotation."""

    extent: Extent
    reading: str
    quotation: int | None = None


class Quotations(NamedTuple):
    """All quotations in text order, and the ledger of every mark."""

    quotations: tuple[Quotation, ...] = ()
    ledger: tuple[MarkFinding, ...] = ()


class DateFinding(NamedTuple):
    """A time expression. `value` is None until it is anchored, where it is relative.

    `expression` is what the finder understood, for the anchoring stage (its own small value).
    """

    extent: Extent
    type: str
    value: str | None
    rule: str
    mod: str | None = None
    signal: Extent | None = None
    expression: object = None
    anchor: tuple[str, str] | None = None
    start: datetime.date | None = None
    end: datetime.date | None = None
    relative: str | None = None
    alternatives: tuple[str, ...] = ()
    role: str | None = None
    confidence: float = 1.0


class NumberFinding(NamedTuple):
    """A quantity; see `newsextract.Number`. `date` is the index of the date it is a part of."""

    extent: Extent
    numeral: Extent
    value: int | Decimal | None
    kind: str
    rule: str
    approximator: Extent | None = None
    unit_extent: Extent | None = None
    lo: int | Decimal | None = None
    hi: int | Decimal | None = None
    approx_kind: str = "exact"
    unit: str | None = None
    elided: bool = False
    date: int | None = None
    confidence: float = 1.0


class MentionFinding(NamedTuple):
    """A place that may name an actor.

    `type`: name nominal metonym pronoun adjectival place. `actor_type`: the best guess, or None.
    `key`: what coreference compares (full name, head noun). `roles`: titles beside it, as (extent,
    kind). `token`: index of its first token. `head`: index of the token of its head. `owner`: a
    possessive follows. `country`: it
    stands for a country. `agreement`: he or she where its own words say so (Mrs., spokeswoman), never
    from a given name.
    """

    extent: Extent
    type: str
    actor_type: str | None
    key: str
    roles: tuple[tuple[Extent, str], ...] = ()
    rule: str = ""
    confidence: float = 1.0
    token: int = 0
    head: int = 0
    owner: bool = False
    definite: bool = False
    agreement: str = "any"
    country: bool = False


class Mentions(NamedTuple):
    """What the text mentions."""

    quotations: Quotations
    dates: tuple[DateFinding, ...] = ()
    numbers: tuple[NumberFinding, ...] = ()
    actors: tuple[MentionFinding, ...] = ()


# --- attribution ---------------------------------------------------------------------------------
class CueFinding(NamedTuple):
    """The word that ties source to content."""

    extent: Extent
    lemma: str
    kind: str


class AttributionFinding(NamedTuple):
    """The triple of source, cue and content.

    `source` is the noun phrase as written, None where it is carried over from before or missing.
    `parent` and `continues` are indices into the same tuple of attributions.
    """

    kind: str
    content: tuple[Extent, ...]
    rule: str
    confidence: float = 1.0
    quoted: tuple[Extent, ...] = ()
    cue: CueFinding | None = None
    source: Extent | None = None
    addressee: Extent | None = None
    via: Extent | None = None
    medium: Extent | None = None
    manner: Extent | None = None
    utterance_date: Extent | None = None
    anonymity: Extent | None = None
    about: Extent | None = None
    parent: int | None = None
    continues: int | None = None
    interpolations: tuple[Extent, ...] = ()
    ellipses: tuple[Extent, ...] = ()
    repair: RepairFinding | None = None


class NonStatementFinding(NamedTuple):
    """Declined to comment, did not respond."""

    extent: Extent
    kind: str
    source: Extent | None
    asked_by: Extent | None
    date: Extent | None
    rule: str
    confidence: float = 1.0
    refers_to: int | None = None


class Attributions(NamedTuple):
    """Who said what, and who said nothing."""

    attributions: tuple[AttributionFinding, ...] = ()
    non_statements: tuple[NonStatementFinding, ...] = ()


# --- resolution ----------------------------------------------------------------------------------
class AnonymityFinding(NamedTuple):
    """How a source stays unnamed."""

    granted: bool
    condition: Extent | None = None
    reason: Extent | None = None
    descriptor: str | None = None
    close_to: Extent | None = None
    basis: Extent | None = None
    number: str = "one"


class ActorFinding(NamedTuple):
    """An actor: mentions as (extent, type), roles as (extent, kind), members as indices."""

    name: str
    type: str
    mentions: tuple[tuple[Extent, str], ...]
    aliases: tuple[str, ...] = ()
    roles: tuple[tuple[Extent, str], ...] = ()
    affiliations: tuple[str, ...] = ()
    members: tuple[int, ...] = ()
    anonymity: AnonymityFinding | None = None
    rule: str = ""
    confidence: float = 1.0


class Resolved(NamedTuple):
    """Actors, and who is meant in each attribution (indices into `actors`).

    `speakers`, `reasons`: one an attribution; a reason says why there is no speaker. `parties`: for
    an extent that stands as addressee, relay or the like, the actors meant.
    """

    actors: tuple[ActorFinding, ...] = ()
    speakers: tuple[int | None, ...] = ()
    reasons: tuple[str | None, ...] = ()
    parties: Mapping[Extent, tuple[int, ...]] = MappingProxyType({})
    non_statements: tuple[int | None, ...] = ()
