"""From an expression and its anchor to a value: `last week`, seen from 2024-11-09, is 2024-W44.

Each kind of expression has one function: of days in `dates_days`, of periods in `dates_periods`, of times told
by way of other times here.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from newsextract.resolution import dates_days as days
from newsextract.resolution import dates_periods as periods
from newsextract.resolution.dates_calendar import DAY, Date, shift, value_of, week_of
from newsextract.resolution.dates_course import Course, Reckoned
from newsextract.resolution.dates_intervals import interval
from newsextract.timex import Expression


def _week_of(expression: Expression, course: Course) -> Reckoned:
    inner = expression.args[0]
    value = inner.value if inner.kind == "fixed" else days.month_day(inner, course)[0]
    return week_of(Date.fromisoformat(value[:10])), None


def _inside(expression: Expression, course: Course) -> tuple[Date, Date]:
    """The first and last day of an inner expression."""
    value = (
        expression.value
        if expression.kind in FIXED
        else KINDS[expression.kind](expression, course)[0]
    )
    first, last = interval(value)
    if first is None or last is None:
        raise ValueError(value)
    return first, last


def _nth_of(expression: Expression, course: Course) -> Reckoned:
    which, unit, weekday, inner = expression.args
    first, last = _inside(inner, course)
    if unit == "W":
        # a week belongs where its Thursday lies
        thursdays = (
            first + (4 - first.isoweekday()) % 7 * DAY,
            last - (last.isoweekday() - 4) % 7 * DAY,
        )
        day = thursdays[0] + (which - 1) * 7 * DAY if which > 0 else thursdays[1]
        found = week_of(day)
    elif weekday:
        start = first + (weekday - first.isoweekday()) % 7 * DAY
        end = last - (last.isoweekday() - weekday) % 7 * DAY
        day = start + (which - 1) * 7 * DAY if which > 0 else end
        found = day.isoformat()
    else:
        day = shift(first, unit, which - 1) if which > 0 else last
        found = value_of(day, unit)
    if not first <= day <= last:
        raise ValueError(found)
    return found, None


def _offset(expression: Expression, course: Course) -> Reckoned:
    unit, count, sign, inner = expression.args
    first, last = _inside(inner, course)
    return shift(first if sign < 0 else last, unit, sign * count).isoformat(), None


def _rest_of(expression: Expression, course: Course) -> Reckoned:
    _, last = interval(value_of(course.now, expression.args[0]))
    if last is None:
        raise ValueError(expression)
    return f"{course.now}/{last}", None


def _week_number(expression: Expression, course: Course) -> Reckoned:
    number, step = expression.args
    return week_of(Date.fromisocalendar(course.now.year + step, number, 1)), None


def _months(expression: Expression, course: Course) -> Reckoned:
    first, last = expression.args
    value, _ = days.month(Expression("month", "DATE", args=(last, None)), course)
    year = int(value[:4])
    return f"{year if first <= last else year - 1:04d}-{first:02d}/{value}", None


# --- the rest ------------------------------------------------------------------------------------
def _clock(expression: Expression, course: Course) -> Reckoned:
    day = course.now.isoformat()
    return day + expression.value.replace("/", f"/{day}"), None


def _times(expression: Expression, course: Course) -> Reckoned:
    day, start, end = expression.args
    value, other = KINDS[day.kind](day, course) if day.kind not in FIXED else (day.value, None)
    clock = len(start)
    return f"{value}/{value[:-clock]}{end}", other and f"{other}/{other[:-clock]}{end}"


def _anaphor(expression: Expression, course: Course) -> Reckoned:
    if course.last is None:
        return "PAST_REF", None
    return (f"{course.last}/.." if expression.args[0] else course.last), None


KINDS: dict[str, Callable[[Expression, Course], Reckoned]] = {
    "day": days.day,
    "weekday": days.weekday,
    "weekday_from": days.weekday_from,
    "weekday_of_week": days.weekday_of_week,
    "weekday_and_day": days.weekday_and_day,
    "month_day": days.month_day,
    "day_of_year": days.day_of_year,
    "month_days": days.month_days,
    "month": days.month,
    "month_of_year": days.month_of_year,
    "season": days.season,
    "holiday": days.holiday,
    "unit": periods.unit,
    "unit_from": periods.unit_from,
    "the_unit": periods.the_unit,
    "unit_end": periods.unit_end,
    "week_of": _week_of,
    "shift": periods.shift,
    "quarter": periods.quarter,
    "half_year": periods.half_year,
    "topic_period": periods.topic_period,
    "topic_year_ago": periods.topic_year_ago,
    "clock": _clock,
    "times": _times,
    "anaphor": _anaphor,
    "nth_of": _nth_of,
    "offset": _offset,
    "rest_of": _rest_of,
    "week_number": _week_number,
    "months": _months,
    "month_in": days.month_in,
}
"""Kind of an expression -> how it is reckoned."""

FIXED = frozenset({"fixed", "duration", "span"})
"""Kinds that have their value already."""
NARRATIVE = frozenset({"unit_from", "weekday_from", "shift", "anaphor", "month_of_year"})
"""Kinds that may be reckoned from what was named last."""
TOPICAL = frozenset({"topic_period", "topic_year_ago", "the_unit", "unit"})
"""Kinds that may be reckoned from the period that the story is about."""
NARRATED = frozenset({"month", "season"})
"""Kinds that are reckoned from what was named last where they say `that`: `that April`."""
TENSED = frozenset(
    [
        "weekday",
        "month_day",
        "month_days",
        "month",
        "season",
        "holiday",
        "the_unit",
        "unit_end",
        "quarter",
        "shift",
        "unit",
    ]
)
"""Kinds whose reading depends on the words around."""


def reckon(expression: Expression, course: Course) -> tuple[str | None, str | None]:
    """The value of an expression and its alternative; None where the calendar has no such day."""
    try:
        return KINDS[expression.kind](expression, course)
    except (ValueError, OverflowError, KeyError):
        return None, None


@lru_cache(maxsize=1024)
def reckon_alone(
    expression: Expression, now: Date, ahead: bool, past: bool
) -> tuple[str | None, str | None]:
    """The same for an expression that asks nothing of the story but its day and tense."""
    return reckon(expression, Course(now, ahead=ahead, past=past))
