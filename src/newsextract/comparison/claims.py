"""What articles state of numbers and dates, with the words around it that say what it is about."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from newsextract.comparison.keys import ArticleKeys
from newsextract.records import DateRef, DateType, Number, Span, Zone
from newsextract.span import Extent

_SENTENCE_END = re.compile(r"[.!?][”’\"')]*[ \n]+(?=[“‘\"'(]*[A-ZÀ-Þ0-9])|\n+")
_BEYOND = 1 << 62
_AROUND, _NEAR = 12, 3
"""Content words on each side of a claim that are looked at."""

_OTHER_KINDS = frozenset(("duration", "ordinal", "ratio", "fraction", "points"))
_OTHER_ZONES = frozenset((Zone.METADATA, Zone.BOILERPLATE, Zone.BYLINE, Zone.DATELINE, Zone.CREDIT))
_DATE = re.compile(r"\d{4}(-\d\d(-\d\d)?)?(?=\Z|T|/)")


class Stated(NamedTuple):
    """One figure or date of one article.

    Attributes:
        article: Index of the article.
        kind: Which it is.
        span: Where it stands.
        value: What it says, to be read: `more_than 100`, `2012`.
        figure: That without an approximator: `100`.
        hedge: The approximator's kind: `more_than`; `exact` for a date.
        bounds: Between what it lies as it is usually meant; None where that is not said.
        counted: Key of what is counted; empty for a date.
        around: Keys of the content words around it.
        near: Those of the nearest ones.
        quote: Id of the quote that it stands in.
        sentence: The sentence it stands in.
    """

    article: int
    kind: Literal["number", "date"]
    span: Span
    value: str
    figure: str
    hedge: str
    bounds: tuple[float, float] | None
    counted: str
    around: frozenset[str]
    near: frozenset[str]
    quote: str | None
    sentence: str

    def agrees(self, other: Stated) -> bool:
        """Whether both can be true: the same words do, and what says nothing agrees with everything."""
        if self.bounds is None or other.bounds is None:
            return True
        if self.span.text.casefold() == other.span.text.casefold():
            return True
        return self.bounds[0] <= other.bounds[1] and other.bounds[0] <= self.bounds[1]


def read_claims(readings: Sequence[ArticleKeys], *, every: bool = False) -> list[Stated]:
    """Figures and dates, in the order of the articles.

    Args:
        readings: The articles, ready to be read.
        every: Also durations, bare figures and the days on which something was said, which say too
            little about what they are about to find conflicts by.
    """
    return [
        stated
        for number, reading in enumerate(readings)
        for stated in _Claims(number, reading, every=every).read()
    ]


class _Claims:
    """Reads the claims of one article."""

    def __init__(self, number: int, reading: ArticleKeys, *, every: bool) -> None:
        article = reading.article
        self._number, self._article, self._every = number, article, every
        self._keys = reading
        self._pieces = sorted(
            (piece.start, piece.end, quote.id)
            for quote in article.quotes
            for piece in quote.content
        )
        self._ends = [0, *(match.end() for match in _SENTENCE_END.finditer(article.text))]
        self._said = set() if every else {quote.utterance_date for quote in article.quotes}

    def read(self) -> Iterator[Stated]:
        for number in self._article.numbers:
            counted = self._counted(number)
            if counted and number.zone not in _OTHER_ZONES:
                yield self._number_stated(number, counted)
        for date in self._article.dates:
            bounds = date_bounds(date)
            if bounds is not None and date.id not in self._said and date.zone not in _OTHER_ZONES:
                yield self._date_stated(date, bounds)

    def _counted(self, number: Number) -> str:
        if number.kind == "ordinal" or (number.kind in _OTHER_KINDS and not self._every):
            return ""
        if number.unit is None:
            return f"({number.kind})" if self._every else ""
        if number.kind == "cardinal" and number.value is not None and number.value % 1:
            return ""  # a magnitude of 6.1 counts nobody
        return self._keys.vocabulary.key(number.unit.casefold())

    def _number_stated(self, number: Number, counted: str) -> Stated:
        figure = _figure(number)
        near, around = self._words((number.span.start, number.span.end))
        return Stated(
            article=self._number,
            kind="number",
            span=number.span,
            value=figure if number.approx_kind == "exact" else f"{number.approx_kind} {figure}",
            figure=figure,
            hedge=number.approx_kind,
            bounds=number_bounds(number),
            counted=counted,
            around=around - {counted},
            near=near - {counted},
            quote=self._quote(number.span),
            sentence=self._sentence(number.span),
        )

    def _date_stated(self, date: DateRef, bounds: tuple[float, float]) -> Stated:
        near, around = self._words((date.span.start, date.span.end))
        return Stated(
            article=self._number,
            kind="date",
            span=date.span,
            value=date.value or "",
            figure=(date.value or "").partition("/")[0],
            hedge="exact",
            bounds=bounds,
            counted="",
            around=around,
            near=near,
            quote=self._quote(date.span),
            sentence=self._sentence(date.span),
        )

    def _words(self, extent: Extent) -> tuple[frozenset[str], frozenset[str]]:
        """Keys of the nearest content words, and of more of them, in the same sentence."""
        before, after = self._around(extent)
        return (
            frozenset((*before[-_NEAR:], *after[:_NEAR])),
            frozenset((*before[-_AROUND:], *after[:_AROUND])),
        )

    def _around(self, extent: Extent) -> tuple[list[str], list[str]]:
        """Keys of the content words before and after it in the same sentence."""
        start, end = self._within(extent)
        return self._content((start, extent[0])), self._content((extent[1], max(end, extent[1])))

    def _within(self, extent: Extent) -> Extent:
        """The sentence that a stretch begins in."""
        place = bisect_right(self._ends, extent[0]) - 1
        last = place + 1 >= len(self._ends)
        return self._ends[place], len(self._article.text) if last else self._ends[place + 1]

    def _sentence(self, span: Span) -> str:
        start, end = self._within((span.start, span.end))
        return self._article.text[start:end].strip()

    def _content(self, extent: Extent) -> list[str]:
        keys = self._keys.keys(self._keys.words(extent), extent)
        return [key for key in keys if not self._keys.vocabulary.is_common(key)]

    def _quote(self, span: Span) -> str | None:
        place = bisect_right(self._pieces, (span.start, _BEYOND, "")) - 1
        if place < 0 or self._pieces[place][1] <= span.start:
            return None
        return self._pieces[place][2]


def _figure(number: Number) -> str:
    """The stated figure, to be compared: `100`, `3200000`, `5..8`, `scores`."""
    if number.value is not None:
        return str(number.value)
    if number.lo is None and number.hi is None:
        return number.numeral.text.casefold()
    return f"{number.lo or ''}..{number.hi or ''}"


def number_bounds(number: Number) -> tuple[float, float] | None:
    """Between what a figure lies as it is usually meant: `more than 100` is not meant of 500."""
    if number.value is None:
        if number.lo is None or number.hi is None:
            return None
        return float(number.lo), float(number.hi)
    value = float(number.value)
    low, high = _MEANT.get(number.approx_kind, (1.0, 1.0))
    return min(value * low, value * high), max(value * low, value * high)


_MEANT = {
    "about": (0.9, 1.1),
    "more_than": (1.0, 1.5),
    "at_least": (1.0, 1.5),
    "less_than": (0.8, 1.0),
    "at_most": (0.8, 1.0),
    "vague": (0.5, 2.0),
}
"""Shares of the stated figure."""


def date_bounds(date: DateRef) -> tuple[float, float] | None:
    """First and last day of a date as numbers; None for what is no date of the calendar."""
    if date.type != DateType.DATE or date.value is None or not _DATE.match(date.value):
        return None
    if date.start is None:
        return None
    last = date.end if date.end is not None and "/" not in date.value else date.start
    if "/" in date.value:  # since 2012: what is compared is when it began
        last = date.start.replace(month=12, day=31) if len(date.value.split("/")[0]) == 4 else last
    return float(date.start.toordinal()), float(last.toordinal())
