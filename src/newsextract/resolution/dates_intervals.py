"""The days that a TIMEX3 value names: `2024-Q3` runs from 1 July to 30 September 2024."""

from __future__ import annotations

import datetime
import re
from functools import lru_cache

from newsextract.resolution.dates_calendar import SEASON_START, Date, shift
from newsextract.timex import Expression

Interval = tuple[Date | None, Date | None]
"""First and last day, both inclusive; None where there is none, or no end."""

NONE: Interval = (None, None)

_VALUE = re.compile(
    r"""
    (?P<year>[0-9]{4})
    (?: - (?: (?P<month>[01][0-9]) (?: -(?P<day>[0-3][0-9]) )?
            | W(?P<week>[0-5][0-9]) (?P<weekend>-WE)?
            | Q(?P<quarter>[1-4])
            | H(?P<half>[12])
            | (?P<season>SP|SU|FA|WI) ) )?
    (?: T.* )? \Z
    """,
    re.VERBOSE,
)
_SHORT = re.compile(r"[0-9]{2,3}\Z")


@lru_cache(maxsize=1024)
def interval(value: str | None) -> Interval:
    """The first and the last day of a value, inclusive; `(None, None)` where it names no days.

    Examples:
        >>> interval("2024-W45")
        (datetime.date(2024, 11, 4), datetime.date(2024, 11, 10))
    """
    if not value or value[0] not in "0123456789":
        return NONE
    first, slash, last = value.partition("/")
    try:
        if not slash:
            return _single(first)
        return _single(first)[0], None if last == ".." else _single(last)[1]
    except (ValueError, OverflowError):
        return NONE


def span_interval(expression: Expression, now: Date) -> Interval:
    """The days of `the past two weeks` or `the next three months`, seen from a day.

    Examples:
        >>> span_interval(Expression("span", "DURATION", "P2W", None, (2, "W", -1)), Date(2024, 11, 9))
        (datetime.date(2024, 10, 26), datetime.date(2024, 11, 9))
    """
    count, unit, step = expression.args
    if not step or count is None:
        return NONE
    if unit == "H":
        count, unit = -(-count // 24), "D"
    try:
        other = shift(now, unit, step * count)
    except (ValueError, OverflowError):
        return NONE
    return (other, now) if step < 0 else (now, other)


def _single(value: str) -> Interval:
    if _SHORT.match(value):
        width = 10 ** (4 - len(value))
        year = int(value) * width
        return (Date(year, 1, 1), Date(year + width - 1, 12, 31)) if year else NONE
    match = _VALUE.match(value)
    if match is None:
        return NONE
    year = int(match["year"])
    if not 0 < year < 9999:
        return NONE
    if match["week"]:
        monday = Date.fromisocalendar(year, int(match["week"]), 1)
        first = monday + datetime.timedelta(5) if match["weekend"] else monday
        return first, monday + datetime.timedelta(6)
    if match["day"]:
        day = Date(year, int(match["month"]), int(match["day"]))
        return day, day
    if match["month"]:
        return _months(year, int(match["month"]), 1)
    if match["quarter"]:
        return _months(year, int(match["quarter"]) * 3 - 2, 3)
    if match["half"]:
        return _months(year, int(match["half"]) * 6 - 5, 6)
    if match["season"]:
        return _months(year, SEASON_START[match["season"]], 3)
    return Date(year, 1, 1), Date(year, 12, 31)


def _months(year: int, month: int, count: int) -> Interval:
    """So many months from the first of one."""
    after = month + count
    beyond = Date(year + (after - 1) // 12, (after - 1) % 12 + 1, 1)
    return Date(year, month, 1), beyond - datetime.timedelta(1)
