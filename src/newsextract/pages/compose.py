"""Pieces of a page to one readable text, with the extent of each paragraph in it.

Headline and standfirst, then a dateline that stood outside the paragraphs, then the body in the order
of the page; captions, related titles and calls come last, so that they part no quotation.
"""

from __future__ import annotations

from newsextract.findings import PageParagraph
from newsextract.pages.body import Piece

_BREAK = "\n\n"
_LAST = ("caption", "related", "boilerplate")


def compose(head: list[Piece], pieces: list[Piece]) -> tuple[str, tuple[PageParagraph, ...]]:
    """The text and its paragraphs.

    Example:
        >>> compose([], [Piece("Rain fell.", "body", "paragraph", "/html/body/p[1]")])[0]
        'Rain fell.'
    """
    ordered = [*head, *(p for p in pieces if p.zone not in _LAST)]
    ordered += [p for zone in _LAST for p in pieces if p.zone == zone]
    paragraphs: list[PageParagraph] = []
    place = 0
    for piece in ordered:
        end = place + len(piece.text)
        paragraphs.append(PageParagraph((place, end), piece.zone, piece.kind, piece.path or None))
        place = end + len(_BREAK)
    return _BREAK.join(piece.text for piece in ordered), tuple(paragraphs)
