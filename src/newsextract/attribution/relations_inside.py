"""What stands inside the marks and was not said: `[Qatar]`, `(Hamas)`, and gaps: `…`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsextract.findings import AttributionFinding
from newsextract.span import Extent

_INSERTED = re.compile(r"\[[^\[\]\n]{1,120}\]|\([A-Z][^()\n]{0,80}\)")
_GAPS = ("…", "...", ". .")
_GAP = re.compile(r"\. \. \.(?: \.)?|\.{3,4}|…")


def with_insides(text: str, attributions: Sequence[AttributionFinding]) -> list[AttributionFinding]:
    """Add interpolations and ellipses to the attributions with marks."""
    found = list(attributions)
    inserted = "[" in text or "(" in text
    gaps = any(gap in text for gap in _GAPS)
    if not (inserted or gaps):
        return found
    for index, attribution in enumerate(found):
        if not attribution.quoted:
            continue
        start, end = attribution.quoted[0][0], attribution.quoted[-1][1]
        insertions: tuple[Extent, ...] = ()
        ellipses: tuple[Extent, ...] = ()
        if inserted and (text.find("[", start, end) >= 0 or text.find("(", start, end) >= 0):
            insertions = _in(text, attribution.quoted, _INSERTED)
        if gaps and any(text.find(gap, start, end) >= 0 for gap in _GAPS):
            ellipses = _in(text, attribution.quoted, _GAP)
        if insertions or ellipses:
            found[index] = attribution._replace(interpolations=insertions, ellipses=ellipses)
    return found


def _in(text: str, extents: Sequence[Extent], pattern: re.Pattern[str]) -> tuple[Extent, ...]:
    return tuple(match.span() for extent in extents for match in pattern.finditer(text, *extent))
