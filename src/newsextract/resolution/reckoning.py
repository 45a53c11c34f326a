"""From an expression and its anchor to a value: `last week`, seen from 2024-11-09, is 2024-W44.

Each kind of expression has one function. A function gets the expression and the `Course`, in which
the story so far stands: the day it is told on, the day it told of last, the quarter it is about.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from newsextract.resolution.calendar import (
    DAY,
    SEASON_START,
    Date,
    holiday,
    quarter_of,
    shift,
    value_of,
    week_of,
)
from newsextract.resolution.intervals import interval
from newsextract.timex import Expression


@dataclass(slots=True)
class Course:
    """What the story has said about time so far.

    Attributes:
        now: The day the story, or the quotation, is told on.
        last: The value named last.
        topic: Year and quarter that an earnings story is about; quarter None: the whole year.
        ahead: Whether words in front of this expression point to the future.
        past: Whether they point to the past.
        money: Whether an amount of money stands in front of it.
    """

    now: Date
    last: str | None = None
    topic: tuple[int, int | None] | None = None
    ahead: bool = False
    past: bool = False
    money: bool = False

    @property
    def day(self) -> Date:
        """The day, or first day of the period, that was named last; else `now`."""
        value = self.last
        if value is None:
            return self.now
        try:
            if "W" in value[4:6]:
                return Date.fromisocalendar(int(value[:4]), int(value[6:8]), 1)
            if "Q" in value[4:6]:
                return Date(int(value[:4]), int(value[6]) * 3 - 2, 1)
            parts = [int(part) for part in value[:10].split("T")[0].split("-")]
            return Date(*([*parts, 1, 1])[:3])
        except ValueError:
            return Date(int(value[:4]), 1, 1) if value[:4].isdigit() else self.now

    def topic_value(self, step: int = 0) -> str:
        """The quarter or year that the story is about, so many years on."""
        year, quarter = self.topic or _last_quarter(self.now)
        return f"{year + step:04d}-Q{quarter}" if quarter else f"{year + step:04d}"


Reckoned = tuple[str, str | None]
"""The value, and the other one that it might be, or None."""


# --- days ----------------------------------------------------------------------------------------
def _day(expression: Expression, course: Course) -> Reckoned:
    return (course.now + expression.args[0] * DAY).isoformat() + expression.value, None


def _weekday(expression: Expression, course: Course) -> Reckoned:
    weekday, step = expression.args
    now = course.now
    back = (now.isoweekday() - weekday) % 7
    on = (weekday - now.isoweekday()) % 7
    before, after = now - back * DAY, now + (on or 7) * DAY
    if step == -1:
        return (now - (back or 7) * DAY).isoformat() + expression.value, None
    if step == 1:
        monday = now - (now.isoweekday() - 1) * DAY
        return (monday + (6 + weekday) * DAY).isoformat() + expression.value, None
    if step == 0:
        return (now + on * DAY).isoformat() + expression.value, None
    if course.ahead and back:
        before, after = after, before
    return before.isoformat() + expression.value, after.isoformat() + expression.value


def _weekday_from(expression: Expression, course: Course) -> Reckoned:
    weekday, sign = expression.args
    base = course.day
    distance = ((weekday - base.isoweekday()) * sign) % 7 or 7
    return (base + sign * distance * DAY).isoformat() + expression.value, None


def _weekday_of_week(expression: Expression, course: Course) -> Reckoned:
    weekday, step = expression.args
    monday = course.now - (course.now.isoweekday() - 1) * DAY
    return (monday + ((step or 0) * 7 + weekday - 1) * DAY).isoformat(), None


def _weekday_and_day(expression: Expression, course: Course) -> Reckoned:
    weekday, number = expression.args
    for distance in range(400):
        for day in (course.now - distance * DAY, course.now + distance * DAY):
            if day.day == number and day.isoweekday() == weekday:
                return day.isoformat() + expression.value, None
    raise ValueError(expression)


def _in_years(make: Callable[[int], Date], now: Date) -> list[Date]:
    """The day that `make` gives in the year before, this one and the next, where there is one."""
    found = []
    for year in (now.year - 1, now.year, now.year + 1):
        try:
            found.append(make(year))
        except ValueError:
            continue
    return found


def _choose(days: list[Date], course: Course, step: int | None) -> tuple[Date, Date | None]:
    """Which of the days is meant, and the other one that might be."""
    past = [day for day in days if day <= course.now]
    coming = [day for day in days if day > course.now]
    if not past or not coming:
        return (past or coming)[-1 if past else 0], None
    before, after = past[-1], coming[0]
    if step == -1:
        return before, None
    if step == 1:
        return after, None
    if before == course.now:
        return before, None
    reach = REACH_AHEAD if course.ahead else REACH_PAST if course.past else REACH
    return (after, before) if (after - course.now).days <= reach else (before, after)


REACH, REACH_AHEAD, REACH_PAST = 100, 315, 60
"""Days within which a coming day without a year is meant rather than one of the year before: where
nothing tells, where a verb points ahead, where one points back (`was extended to Nov. 20`)."""


def _month_day(expression: Expression, course: Course) -> Reckoned:
    month, number, step, weekday = expression.args
    days = _in_years(lambda year: Date(year, month, number), course.now)
    if weekday:
        days = [day for day in days if day.isoweekday() == weekday] or days
    if not days:  # 29 February with no leap year near
        return f"XXXX-{month:02d}-{number:02d}", None
    chosen, other = _choose(days, course, step)
    suffix = expression.value
    return chosen.isoformat() + suffix, other.isoformat() + suffix if other else None


def _day_of_year(expression: Expression, course: Course) -> Reckoned:
    month, number, year = expression.args
    return Date(year, month, number).isoformat() + expression.value, None


def _month_days(expression: Expression, course: Course) -> Reckoned:
    month, first, last = expression.args
    days = _in_years(lambda year: Date(year, month, first), course.now)
    chosen, other = _choose(days, course, None)
    values = [
        f"{day.isoformat()}/{day.replace(day=last).isoformat()}" for day in (chosen, other) if day
    ]
    return values[0], values[1] if len(values) > 1 else None


# --- months, seasons, holidays -------------------------------------------------------------------
def _month(expression: Expression, course: Course) -> Reckoned:
    month, step = expression.args
    now = course.now
    if step == "that":
        return f"{course.day.year:04d}-{month:02d}", None
    back = (now.month - month) % 12
    before = now.year if month <= now.month else now.year - 1
    after = before + 1
    if step == -1:
        # "last October" said in November is that of the year before: else it were "last month"
        year, other = (before - 1 if back <= 1 else before), None
    elif step == 1:
        year, other = after, None
    elif step == 0 or back == 0:
        year, other = now.year, None
    elif 12 - back <= (10 if course.ahead else 1 if course.past else 3):
        year, other = after, before
    else:
        year, other = before, after
    value = f"{year:04d}-{month:02d}"
    return value, f"{other:04d}-{month:02d}" if other is not None else None


def _month_in(expression: Expression, course: Course) -> Reckoned:
    month, year = expression.args
    return f"{year:04d}-{month:02d}", None


def _month_of_year(expression: Expression, course: Course) -> Reckoned:
    month, step, narrated = expression.args
    year = course.day.year if narrated else course.now.year
    return f"{year + step:04d}-{month:02d}", None


def _season(expression: Expression, course: Course) -> Reckoned:
    name, step = expression.args
    now = course.now
    if step == "that":
        return f"{course.day.year:04d}-{name}", None
    start = SEASON_START[name]
    # the year in which the running or last such season began
    began = now.year if start <= now.month else now.year - 1
    running = (began == now.year and now.month < start + 3) or (name == "WI" and now.month < 3)
    if step == -1:
        year = began - 1 if running else began
    elif step == 1:
        year = began + 1
    elif step == 0 or course.ahead:
        year = began if running else now.year
    else:
        year = began
    return f"{year:04d}-{name}", None


def _holiday(expression: Expression, course: Course) -> Reckoned:
    rule, year, step, weekend = expression.args
    whole, _, bare = rule.partition(" ")
    rule = bare if whole in ("week", "weekend") else rule

    def write(day: Date) -> str:
        if whole == "week":
            return week_of(day)
        if weekend or whole == "weekend":
            return f"{week_of(day - DAY if day.isoweekday() == 1 else day)}-WE"
        return day.isoformat() + expression.value

    if year:
        return write(holiday(rule, year)), None
    days = _in_years(lambda number: holiday(rule, number), course.now)
    near = [day for day in days if abs((day - course.now).days) <= 7]
    chosen, other = (near[0], None) if near else _choose(days, course, step)
    return write(chosen), write(other) if other else None


# --- units ---------------------------------------------------------------------------------------
def _unit(expression: Expression, course: Course) -> Reckoned:
    unit, step, *_ = expression.args
    day = shift(course.now, unit, step)
    if unit == "Y" and step == -1 and course.topic and course.money:
        return course.topic_value(-1), value_of(day, "Y")
    return value_of(day, unit), None


def _unit_from(expression: Expression, course: Course) -> Reckoned:
    unit, step = expression.args
    return value_of(shift(course.day, unit, step), unit) + expression.value, None


def _the_unit(expression: Expression, course: Course) -> Reckoned:
    unit = expression.args[0]
    now = course.now
    if unit == "WE" and not course.ahead and now.isoweekday() < 5:
        return value_of(now - 7 * DAY, "WE"), value_of(now, "WE")
    if unit == "Q":
        return _topic_period(expression._replace(args=("same",)), course)
    return value_of(now, unit), None


def _unit_end(expression: Expression, course: Course) -> Reckoned:
    unit = expression.args[0]
    now = course.now
    if expression.mod == "END" or unit != "Y":
        return value_of(now, unit), None
    year = now.year - 1 if course.past else now.year
    return f"{year:04d}-12-31", None


def _week_of(expression: Expression, course: Course) -> Reckoned:
    inner = expression.args[0]
    value = inner.value if inner.kind == "fixed" else _month_day(inner, course)[0]
    return week_of(Date.fromisoformat(value[:10])), None


_COARSER = {"DE": "Y", "CE": "Y", "ML": "Y", "WE": "W", "F": "W", "MIN": "D", "S": "D", "H": "D"}


def _shift(expression: Expression, course: Course) -> Reckoned:
    unit, count, sign, base, offset, *more = expression.args
    if unit == "Y" and count == 1 and course.topic:
        return course.topic_value(-1 if sign < 0 else 1), None
    start = course.now + offset * DAY if base == "now" else course.day
    day = shift(start, unit, sign * count)
    for extra_unit, extra in more:
        day = shift(day, extra_unit, sign * extra)
    if more or offset:
        return day.isoformat(), None
    if count != int(count):
        return value_of(day, {"Y": "M", "DE": "Y", "CE": "Y", "ML": "Y"}.get(unit, "D")), None
    return value_of(day, _COARSER.get(unit, unit)), day.isoformat()


# --- quarters and the topic period ---------------------------------------------------------------
def _quarter(expression: Expression, course: Course) -> Reckoned:
    number, back = expression.args
    year = course.now.year
    current = quarter_of(course.now)
    if not back and number > current + 1 and not course.ahead:
        year -= 1
    return f"{year + back:04d}-Q{number}", None


def _half_year(expression: Expression, course: Course) -> Reckoned:
    number, step = expression.args
    return f"{course.now.year + step:04d}-H{number}", None


def _last_quarter(now: Date) -> tuple[int, int]:
    quarter = quarter_of(now)
    return (now.year, quarter - 1) if quarter > 1 else (now.year - 1, 4)


def _topic_period(expression: Expression, course: Course) -> Reckoned:
    which = expression.args[0]
    year, quarter = course.topic or _last_quarter(course.now)
    if quarter is None:
        year, quarter = _last_quarter(course.now)
    if which == "previous":
        year, quarter = (year, quarter - 1) if quarter > 1 else (year - 1, 4)
    return f"{year:04d}-Q{quarter}", None


def _topic_year_ago(expression: Expression, course: Course) -> Reckoned:
    if course.topic is None:
        return f"{course.now.year - 1:04d}", None
    return course.topic_value(-1), None


# --- times by way of other times -----------------------------------------------------------------
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
    value, _ = _month(Expression("month", "DATE", args=(last, None)), course)
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
    "day": _day,
    "weekday": _weekday,
    "weekday_from": _weekday_from,
    "weekday_of_week": _weekday_of_week,
    "weekday_and_day": _weekday_and_day,
    "month_day": _month_day,
    "day_of_year": _day_of_year,
    "month_days": _month_days,
    "month": _month,
    "month_of_year": _month_of_year,
    "season": _season,
    "holiday": _holiday,
    "unit": _unit,
    "unit_from": _unit_from,
    "the_unit": _the_unit,
    "unit_end": _unit_end,
    "week_of": _week_of,
    "shift": _shift,
    "quarter": _quarter,
    "half_year": _half_year,
    "topic_period": _topic_period,
    "topic_year_ago": _topic_year_ago,
    "clock": _clock,
    "times": _times,
    "anaphor": _anaphor,
    "nth_of": _nth_of,
    "offset": _offset,
    "rest_of": _rest_of,
    "week_number": _week_number,
    "months": _months,
    "month_in": _month_in,
}
"""Kind of an expression -> how it is reckoned."""

FIXED = frozenset({"fixed", "duration", "span"})
"""Kinds that have their value already."""
NARRATIVE = frozenset({"unit_from", "weekday_from", "shift", "anaphor", "month_of_year"})
"""Kinds that may be reckoned from what was named last."""
TOPICAL = frozenset({"topic_period", "topic_year_ago", "the_unit", "unit"})
"""Kinds that may be reckoned from the period that the story is about."""
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


@lru_cache(maxsize=8192)
def reckon_alone(
    expression: Expression, now: Date, ahead: bool, past: bool
) -> tuple[str | None, str | None]:
    """The same for an expression that asks nothing of the story but its day and tense."""
    return reckon(expression, Course(now, ahead=ahead, past=past))
