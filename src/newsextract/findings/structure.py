"""What the stage of structure finds: the parts of a story, and its layout."""

from __future__ import annotations

from typing import NamedTuple

from newsextract.grammar.match import Match
from newsextract.span import Extent


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
