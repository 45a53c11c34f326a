"""Stretches of one text: extents to spans, offsets to zones.

A field that holds nothing is left out of the data: the records know their defaults.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from typing import Any, TypeAlias

from newsextract.records import Span
from newsextract.span import Extent

Data: TypeAlias = dict[str, Any]

# a Span is made by the hundred: filling its slots costs two thirds of calling it
_new = object.__new__
_set_start = vars(Span)["start"].__set__
_set_end = vars(Span)["end"].__set__
_set_text = vars(Span)["text"].__set__


class Stretches:
    """The text of an article and its zones."""

    def __init__(self, text: str, zones: Iterable[tuple[int, int, str]]) -> None:
        self.text = text
        self._zone_starts: list[int] = []
        self._zones: list[str] = []
        for start, _, zone in zones:
            self._zone_starts.append(start)
            self._zones.append(zone)

    def span(self, extent: Extent) -> Span:
        """The record of a stretch."""
        span = _new(Span)
        start, end = extent
        _set_start(span, start)
        _set_end(span, end)
        _set_text(span, self.text[start:end])
        return span

    def span_or_none(self, extent: Extent | None) -> Span | None:
        """The record of a stretch that may be missing."""
        return None if extent is None else self.span(extent)

    def zone(self, offset: int) -> str:
        """The zone in which an offset stands."""
        place = bisect_right(self._zone_starts, offset) - 1
        return self._zones[place] if place >= 0 else "body"

    def found(self, finding: Any) -> Data:
        """What every record with one extent has: its span, its rule and its confidence."""
        return {
            "span": self.span_or_none(finding.extent),
            "rule": finding.rule,
            "confidence": finding.confidence,
        }


def record_id(letter: str, index: int | None) -> str | None:
    """`q3` for the third quote; None for none."""
    return None if index is None else f"{letter}{index + 1}"
