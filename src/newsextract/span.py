"""The ground: an extent of text as a pair of ints.

`(5, 9)` is the half-open stretch `text[5:9]`, in Unicode code points. On the road a stretch is
this plain pair, the cheapest value there is; in a record it is a `newsextract.Span`, which also
carries the words.
"""

from __future__ import annotations

from typing import TypeAlias

Extent: TypeAlias = tuple[int, int]
"""Half-open `(start, end)` in code points of the text it belongs to."""


def covers(outer: Extent, inner: Extent) -> bool:
    """Whether `inner` lies wholly inside `outer`."""
    return outer[0] <= inner[0] and inner[1] <= outer[1]


def overlaps(one: Extent, other: Extent) -> bool:
    """Whether the two share at least one code point."""
    return one[0] < other[1] and other[0] < one[1]
