"""What the reader of a page finds."""

from __future__ import annotations

from typing import NamedTuple

from newsextract.findings.structure import AuthorFinding
from newsextract.span import Extent


class PageParagraph(NamedTuple):
    """A paragraph of the text that a page reader wrote: its zone, its kind, where in the page it stood.

    kind: paragraph heading list blockquote caption embed table; `path` is the path of its element
    (`/html/body/main[1]/article[1]/p[3]`), None where the page says it in its head only; `credit` is where the credit
    of a caption begins, where the mark-up says it.
    """

    extent: Extent
    zone: str
    kind: str = "paragraph"
    path: str | None = None
    credit: int | None = None


class LinkFinding(NamedTuple):
    """A link in the text of a page: its words and its absolute address, which nobody fetches."""

    extent: Extent
    url: str


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
        links: Links in the text, in order.
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
    links: tuple[LinkFinding, ...] = ()
