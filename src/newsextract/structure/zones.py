"""Zones: each stretch of the text belongs to exactly one; blanks belong to what stands before them."""

from __future__ import annotations

from newsextract.findings import DatelineFinding, Layout

Zone = tuple[int, int, str]


def zone_text(text: str, layout: Layout, dateline: DatelineFinding | None) -> list[Zone]:
    """Cover a text with zones, without gap or overlap, neighbours of one kind joined."""
    if not text:
        return []
    starts: list[tuple[int, str]] = []
    if layout.prefix is not None:
        starts.append((layout.prefix[0], "metadata"))
    before = None
    for line, kind in zip(layout.lines, layout.kinds, strict=True):
        if kind != before:
            starts.append((line[0], kind or "body"))
            before = kind
    if layout.chrome is not None:
        starts += [(layout.chrome[0], "boilerplate"), (layout.chrome[1], "body")]
    if dateline is not None:
        start, end = dateline.extent
        while end < len(text) and text[end].isspace():
            end += 1
        after = _zone_at(starts, start)
        starts.append((start, "dateline"))
        if after != "dateline":
            starts.append((end, after))
    return _tile(starts, len(text))


def _zone_at(starts: list[tuple[int, str]], offset: int) -> str:
    return next((zone for start, zone in reversed(starts) if start <= offset), "body")


def _tile(starts: list[tuple[int, str]], length: int) -> list[Zone]:
    by_start: dict[int, str] = {}
    for start, zone in starts:  # of two at one place the later one is the closer look
        by_start[start] = zone
    zones: list[Zone] = []
    for start in sorted(by_start):
        if start >= length:
            break
        zone = by_start[start]
        if zones and zones[-1][2] == zone:
            continue
        begin = start if zones else 0
        if zones:
            zones[-1] = (zones[-1][0], begin, zones[-1][2])
        zones.append((begin, length, zone))
    return zones or [(0, length, "body")]
