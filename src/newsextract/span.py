"""The ground: an extent of text as a pair of ints.

`(5, 9)` is the half-open stretch `text[5:9]`, in Unicode code points. On the road a stretch is
this plain pair, the cheapest value there is; in a record it is a `newsextract.Span`, which also
carries the words.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from typing import TypeAlias

Extent: TypeAlias = tuple[int, int]
"""Half-open `(start, end)` in code points of the text it belongs to."""


made = tuple.__new__
"""`made(Found, (…))` is `Found(…)` of a NamedTuple in a third of the time; all fields are given, in their order.

For what is made by the hundred in a story, where the call itself would cost more than all that leads to it.
"""


def covers(outer: Extent, inner: Extent) -> bool:
    """Whether `inner` lies wholly inside `outer`."""
    return outer[0] <= inner[0] and inner[1] <= outer[1]


def overlaps(one: Extent, other: Extent) -> bool:
    """Whether the two share at least one code point."""
    return one[0] < other[1] and other[0] < one[1]


class ByPlace:
    """Extents of one text by place: a stretch is held against those near it, and not against all of them."""

    def __init__(self, extents: Iterable[Extent]) -> None:
        self._extents = sorted((start, end, number) for number, (start, end) in enumerate(extents))
        self._longest = max((end - start for start, end, _ in self._extents), default=0)

    def overlapping(self, stretch: Extent) -> list[int]:
        """Numbers, in order, of the extents that share a code point with a stretch."""
        start, end = stretch
        near = self._extents[
            bisect_left(self._extents, (start - self._longest,)) : bisect_left(
                self._extents, (end,)
            )
        ]
        return sorted(number for _, last, number in near if start < last)
