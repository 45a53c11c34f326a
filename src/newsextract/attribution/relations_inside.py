"""What stands inside the marks and was not said: `[Qatar]`, `(Hamas)`, and gaps: `…`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsextract.findings import AttributionFinding
from newsextract.span import Extent

_INSERTED = re.compile(r"\[[^\[\]\n]{1,120}\]|\([A-Z][^()\n]{0,80}\)")
_GAP = re.compile(r"\. \. \.(?: \.)?|\.{3,4}|…")


def with_insides(text: str, attributions: Sequence[AttributionFinding]) -> list[AttributionFinding]:
    """Add interpolations and ellipses to the attributions with marks."""
    found = list(attributions)
    inserted = "[" in text or "(" in text
    gaps = "…" in text or "..." in text or ". ." in text
    if not (inserted or gaps):
        return found
    for index, attribution in enumerate(found):
        if not attribution.quoted:
            continue
        insertions = _in(text, attribution.quoted, _INSERTED) if inserted else ()
        ellipses = _in(text, attribution.quoted, _GAP) if gaps else ()
        if insertions or ellipses:
            found[index] = attribution._replace(interpolations=insertions, ellipses=ellipses)
    return found


def _in(text: str, extents: Sequence[Extent], pattern: re.Pattern[str]) -> tuple[Extent, ...]:
    return tuple(match.span() for extent in extents for match in pattern.finditer(text, *extent))
