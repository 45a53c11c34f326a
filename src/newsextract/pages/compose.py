"""Pieces of a page to one readable text, with the extent of each paragraph in it.

Headline and standfirst, then a dateline that stood outside the paragraphs, then the body in the order
of the page; captions, related titles and calls come last, so that they part no quotation.
"""

from __future__ import annotations

from typing import NamedTuple

from newsextract.findings import LinkFinding, PageParagraph
from newsextract.pages.addresses import Addresses
from newsextract.pages.pieces import Piece

_BREAK = "\n\n"
_LAST = ("caption", "related", "boilerplate")


class Composed(NamedTuple):
    """The text of a page, its paragraphs and its links."""

    text: str
    paragraphs: tuple[PageParagraph, ...]
    links: tuple[LinkFinding, ...]


def compose(head: list[Piece], pieces: list[Piece], addresses: Addresses) -> Composed:
    """The text of a page with its paragraphs and links.

    Args:
        head: What stands above the body.
        pieces: The body, captions, related titles and calls.
        addresses: Makes the targets of links absolute.

    Examples:
        >>> compose([], [Piece("Rain fell.", "body", "paragraph", "/html/body/p[1]")], Addresses(None)).text
        'Rain fell.'
    """
    ordered = [*head, *(p for p in pieces if p.zone not in _LAST)]
    ordered += [p for zone in _LAST for p in pieces if p.zone == zone]
    paragraphs: list[PageParagraph] = []
    links: list[LinkFinding] = []
    place = 0
    for text, zone, kind, path, anchors, credit in ordered:
        end = place + len(text)
        credited = place + credit if credit >= 0 else None
        paragraphs.append(PageParagraph((place, end), zone, kind, path or None, credited))
        for first, last, target in anchors:
            url = addresses.absolute(target)
            if url is not None:
                links.append(LinkFinding((place + first, place + last), url))
        place = end + len(_BREAK)
    text = _BREAK.join(piece.text for piece in ordered)
    return Composed(text, tuple(paragraphs), tuple(links))
