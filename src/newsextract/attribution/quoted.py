"""Which quotations stand inside a content: `said it was “late” and “cold”` has two."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from newsextract.findings import Quotation
from newsextract.span import Extent


def outer_quotations(quotations: Iterable[Quotation]) -> list[Extent]:
    """The words of the outermost quotations, without their marks, in order."""
    return sorted(each.inner for each in quotations if each.inside is None)


def quoted_in(content: Iterable[Extent], quotations: Sequence[Extent]) -> tuple[Extent, ...]:
    """Those of the sorted `quotations` that stand inside a piece of `content`."""
    return tuple(
        (start, end)
        for first, last in content
        for start, end in quotations[
            bisect_left(quotations, (first, first)) : bisect_left(quotations, (last, last))
        ]
        if end <= last
    )
