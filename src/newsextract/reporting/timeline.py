"""The dates of a story on a line: years are far, days are near, the day of publication is the middle."""

from __future__ import annotations

import datetime
import math
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from newsextract.records import DateRef, Published
from newsextract.reporting.markup import Html, anchor, element, join
from newsextract.reporting.wording import day, days

_LANE = 26  # pixels from one row of dots to the next
_APART = 7.5  # per cent of the width that a dot takes for itself
_TICK_WIDTH = 25.0  # of a label, on the narrowest screen
_MOST_LANES = 8
_TICKS = (
    (0, ""), (-36525, "100 years"), (-3652, "10 years"), (-365, "a year"), (-30, "a month"), (-7, "a week"),
    (7, "a week"), (30, "a month"), (365, "a year"), (3652, "10 years"), (36525, "100 years"),
)  # fmt: skip


class Stop(NamedTuple):
    """The dates that mean the same days."""

    start: datetime.date
    end: datetime.date | None
    dates: list[DateRef]


def time_line(dates: Iterable[DateRef], published: Published | None, story: str) -> Html:
    """The picture, and under it the same as a list; every date has a start."""
    stops = _stops(dates)
    origin = _origin(published)
    middle = origin or max(stop.start for stop in stops)
    items = [element("li", *_entry(stop, story)) for stop in stops]
    return join(
        (_picture(stops, middle, origin is not None), element("ol", *items, class_="stops"))
    )


def _stops(dates: Iterable[DateRef]) -> list[Stop]:
    found: dict[tuple[datetime.date, datetime.date | None], Stop] = {}
    for date in dates:
        start = date.start or datetime.date.min
        found.setdefault((start, date.end), Stop(start, date.end, [])).dates.append(date)
    return [found[key] for key in sorted(found, key=lambda key: (key[0], key[1] or key[0]))]


def _entry(stop: Stop, story: str) -> Iterable[Html]:
    yield element("span", days(stop.dates[0]), class_="day")
    links = [
        element("a", " ".join(date.span.text.split()), href=f"#{anchor(story, date.id)}")
        for date in stop.dates
    ]
    yield element("span", " ", join(links, ", "), class_="words")


def _origin(published: Published | None) -> datetime.date | None:
    try:
        return datetime.date.fromisoformat(published.value[:10]) if published else None
    except ValueError:
        return None


class _Scale:
    """Days from the middle to per cent of the width, by the logarithm of their number."""

    def __init__(self, days_away: Sequence[int]) -> None:
        places = [_bent(count) for count in days_away]
        self._low, high = min(places), max(places)
        self._width = (high - self._low) or 1.0

    def __call__(self, count: int) -> float:
        return round(5 + 90 * (_bent(count) - self._low) / self._width, 2)


def _bent(count: int) -> float:
    return math.copysign(math.log1p(abs(count)), count)


def _picture(stops: Sequence[Stop], middle: datetime.date, known: bool) -> Html:
    away = [
        ((stop.start - middle).days, ((stop.end or stop.start) - middle).days) for stop in stops
    ]
    scale = _Scale([0, *(count for pair in away for count in pair)])
    lanes: list[float] = []
    parts: list[Html] = []
    for number, (first, last) in enumerate(away, 1):
        left, right = scale(first), scale(last)
        lane = _lane(lanes, left, right)
        parts.append(_stop(number, left, right, lane))
    base = _LANE * len(lanes) + 8
    ticks = list(_ticks(scale, away, known, base))
    line = element("line", x1="0", x2="100%", y1=base, y2=base, class_="axis")
    label = (
        f"Time line of {len(stops)} dates around {'publication on ' if known else ''}{day(middle)}; "
        "distances grow with the logarithm of days. The list below says the same."
    )
    return element(
        "svg", line, *ticks, *parts,
        class_="timeline", role="img", aria_label=label, width="100%", height=base + 30,
    )  # fmt: skip


def _lane(lanes: list[float], left: float, right: float) -> int | None:
    """The first row with room, or a new one; None where there are enough rows."""
    end = max(right, left) + _APART / 2
    for number, taken in enumerate(lanes):
        if taken <= left - _APART / 2:
            lanes[number] = end
            return number
    if len(lanes) == _MOST_LANES:
        return None
    lanes.append(end)
    return len(lanes) - 1


def _stop(number: int, left: float, right: float, lane: int | None) -> Html:
    """A dot with its number, and a bar to the last day; where there is no room, a small dot on the last row."""
    if lane is None:
        height = _LANE * (_MOST_LANES - 1) + _LANE // 2
        return element("circle", cx=f"{left}%", cy=height, r=3, class_="dot small")
    height = _LANE * lane + _LANE // 2
    bar = Html()
    if right > left:
        bar = element("line", x1=f"{left}%", x2=f"{right}%", y1=height, y2=height, class_="bar")
    dot = element("circle", cx=f"{left}%", cy=height, r=10, class_="dot")
    words = element("text", str(number), x=f"{left}%", y=height + 4, class_="number")
    return element("g", bar, dot, words)


def _ticks(
    scale: _Scale, away: Sequence[tuple[int, int]], known: bool, base: int
) -> Iterable[Html]:
    """The ticks that fit beside each other, the middle first."""
    low, high = min(0, *(pair[0] for pair in away)), max(0, *(pair[1] for pair in away))
    taken: list[float] = []
    for count, words in _TICKS:
        if not low <= count <= high:
            continue
        place = scale(count)
        side, left = _side(place)
        if any(abs(left - other) < _TICK_WIDTH for other in taken):
            continue
        taken.append(left)
        label = _label(count, words, known)
        yield element(
            "line", x1=f"{place}%", x2=f"{place}%", y1=base - 4, y2=base + 4, class_="axis"
        )
        yield element("text", label, x=f"{place}%", y=base + 20, class_=f"tick {side}")


def _side(place: float) -> tuple[str, float]:
    """How a label is set at its tick, and where it then begins."""
    if place > 88:
        return "end", place - _TICK_WIDTH
    if place < 12:
        return "start", place
    return "middle", place - _TICK_WIDTH / 2


def _label(count: int, words: str, known: bool) -> str:
    if count:
        return f"{words} {'before' if count < 0 else 'after'}"
    return "published" if known else "latest"
