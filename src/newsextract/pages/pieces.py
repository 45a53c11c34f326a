"""A paragraph before it stands in the text, and how white space and line breaks of a page make paragraphs.

`One<br><br>two` is two paragraphs, `One<br>two` is one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from newsextract.pages.walk import BREAK, Anchor

_ENDS = re.compile(r"[.!?…:;][\"'”’»)\]]*$")
LINE = 60
"""Code points of a line that is long enough to be a sentence of its own."""
_GOES_ON = "—–-:,("


Line = tuple[str, tuple[Anchor, ...]]
"""A line of text and the links in it."""


class Piece(NamedTuple):
    """A paragraph before it stands in the text: its words, zone, kind, path, links; where the credit of a caption begins."""

    text: str
    zone: str
    kind: str
    path: str
    links: tuple[Anchor, ...] = ()
    credit: int = -1


def fold(text: str) -> str:
    """Letters and digits only, in one case: to tell whether two texts are the same."""
    return re.sub(r"\W+", "", text.casefold())


def ends_sentence(text: str) -> bool:
    """Whether a text ends as a sentence does, or as a line that leads to the next."""
    return bool(_ENDS.search(text[-5:]))


def unlike(pieces: list[Piece]) -> list[Piece]:
    """Pieces without those whose words stand in one before."""
    seen: dict[str, Piece] = {}
    for piece in pieces:
        seen.setdefault(fold(piece.text), piece)
    return list(seen.values())


def split_lines(text: str, anchors: tuple[Anchor, ...] = (), *, at_top: bool = False) -> list[Line]:
    """The paragraphs of a block with their links: white space folded, cut where line breaks part it.

    Two breaks always part; one does where a sentence ends before it, and at the top of a story where the line is short.
    """
    if BREAK not in text:
        folded = fold_space(text)
        return [(folded, fold_links(text, anchors) if anchors else ())] if folded else []
    parts: list[Line] = []
    held: list[str] = []
    links: list[Anchor] = []
    length = 0
    for words, inside in _rows(text, anchors):
        is_short = at_top and 0 < length < LINE and held[-1][-1] not in _GOES_ON
        at_top = at_top and length < LINE
        if held and (not words or is_short or (length > LINE and ends_sentence(held[-1]))):
            parts.append((" ".join(held), tuple(links)))
            held, links, length = [], [], 0
        if words:
            behind = length + 1 if held else 0
            links += [(start + behind, end + behind, to) for start, end, to in inside]
            held.append(words)
            length = behind + len(words)
    return [*parts, (" ".join(held), tuple(links))] if held else parts


def _rows(text: str, anchors: tuple[Anchor, ...]) -> Iterator[Line]:
    """What stands between two line breaks, white space folded, with its links."""
    place = number = 0
    for row in text.split(BREAK):
        inside: tuple[Anchor, ...] = ()
        if number < len(anchors):
            stop = place + len(row)
            first = number
            while number < len(anchors) and anchors[number][1] <= stop:
                number += 1
            inside = fold_links(
                row,
                tuple(
                    (max(start, place) - place, min(end, stop) - place, to)
                    for start, end, to in anchors[first : number + 1]
                ),
            )
            place = stop + len(BREAK)
        yield " ".join(row.split()), inside


def fold_space(text: str) -> str:
    """A text with its white space folded into single blanks."""
    if text.isascii() and text.isprintable() and "  " not in text:  # single blanks only
        return text.strip()
    return " ".join(text.split())


def fold_links(text: str, anchors: tuple[Anchor, ...]) -> tuple[Anchor, ...]:
    r"""Links of a text, in code points of the text with its white space folded; those without words are left out.

    Examples:
        >>> fold_links("Read  the\n report ", ((5, 17, "/r"),))
        ((5, 15, '/r'),)
    """
    found: list[Anchor] = []
    place = length = 0  # code points that were read, and that were written
    gap = False
    for start, end, target in anchors:
        for stretch, is_link in ((text[place:start], False), (text[start:end], True)):
            words = " ".join(stretch.split())
            if not words:
                gap = gap or (length > 0 and bool(stretch))
                continue
            first = length + (gap or (length > 0 and stretch[0].isspace()))
            length = first + len(words)
            gap = stretch[-1].isspace()
            if is_link:
                found.append((first, length, target))
        place = end
    return tuple(found)
