"""Marks woven into a text: nested where they nest, cut where they cross or a paragraph ends."""

from __future__ import annotations

import heapq
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from newsextract.reporting.markup import Html, escape
from newsextract.span import Extent


class Mark(NamedTuple):
    """A stretch of the text that is shown as something.

    Attributes:
        start: Where it begins, in code points.
        end: Where it ends, exclusive.
        rank: Of two marks of one extent the lower rank stands outside.
        name: The element.
        attributes: As they stand in every piece of its opening tag, escaped.
        id: Id of its first piece; empty for none.
        label: What stands behind its last piece.
    """

    start: int
    end: int
    rank: int
    name: str
    attributes: str
    id: str = ""
    label: Html = Html()


class Piece(NamedTuple):
    """A part of a mark that crosses nothing; pieces sort as they are to be opened."""

    start: int
    back: int
    rank: int
    order: int
    first: bool
    last: bool
    mark: Mark

    @property
    def end(self) -> int:
        """Where the piece ends; `back` is its negative, so that the longer piece comes first."""
        return -self.back


def cut(marks: Iterable[Mark], extents: Sequence[Extent]) -> list[list[Piece]]:
    """The pieces of the marks in each of some extents that are in order and do not overlap."""
    starts = [start for start, _ in extents]
    found: list[list[Piece]] = [[] for _ in extents]
    for order, mark in enumerate(marks):
        place = max(0, bisect_right(starts, mark.start) - 1)
        pieces = []
        while place < len(extents) and extents[place][0] < mark.end:
            start, end = max(mark.start, extents[place][0]), min(mark.end, extents[place][1])
            if start < end:
                pieces.append((place, start, end))
            place += 1
        for number, (place, start, end) in enumerate(pieces, 1):
            first, last = number == 1, number == len(pieces)
            found[place].append(Piece(start, -end, mark.rank, order, first, last, mark))
    return found


def weave(text: str, extent: Extent, pieces: list[Piece]) -> Html:
    """The stretch of the text with the pieces in it."""
    heap = list(pieces)
    heapq.heapify(heap)
    out: list[str] = []
    stack: list[Piece] = []
    place = extent[0]

    def close(until: int) -> None:
        nonlocal place
        while stack and stack[-1].end <= until:
            piece = stack.pop()
            out.append(escape(text[place : piece.end]))
            place = piece.end
            out.append(f"</{piece.mark.name}>")
            if piece.last:
                out.append(piece.mark.label)

    while heap:
        piece = heapq.heappop(heap)
        close(piece.start)
        if stack and piece.end > stack[-1].end:  # they cross: the rest opens again behind
            border = stack[-1].end
            heapq.heappush(heap, piece._replace(start=border, first=False))
            piece = piece._replace(back=-border, last=False)
        out.append(escape(text[place : piece.start]))
        place = piece.start
        name = f' id="{piece.mark.id}"' if piece.first and piece.mark.id else ""
        out.append(f"<{piece.mark.name}{name}{piece.mark.attributes}>")
        stack.append(piece)
    close(extent[1])
    out.append(escape(text[place : extent[1]]))
    return Html("".join(out))
