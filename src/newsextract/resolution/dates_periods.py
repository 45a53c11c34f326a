"""Units, quarters and amounts of time, reckoned from the day of the story or the period it is about."""

from __future__ import annotations

from newsextract.resolution.dates_calendar import DAY, quarter_of, value_of
from newsextract.resolution.dates_calendar import shift as shifted
from newsextract.resolution.dates_course import Course, Reckoned, last_quarter
from newsextract.timex import Expression


def unit(expression: Expression, course: Course) -> Reckoned:
    """`last week`: the week, month or year so many steps away."""
    unit, step, *_ = expression.args
    day = shifted(course.now, unit, step)
    if unit == "Y" and step == -1 and course.topic and course.money:
        return course.topic_value(-1), value_of(day, "Y")
    return value_of(day, unit), None


def unit_from(expression: Expression, course: Course) -> Reckoned:
    """`the following year`, seen from what was named last."""
    unit, step = expression.args
    return value_of(shifted(course.day, unit, step), unit) + expression.value, None


def the_unit(expression: Expression, course: Course) -> Reckoned:
    """`the year`, `the weekend`."""
    unit = expression.args[0]
    now = course.now
    if unit == "WE" and not course.ahead and now.isoweekday() < 5:
        return value_of(now - 7 * DAY, "WE"), value_of(now, "WE")
    if unit == "Q":
        return topic_period(expression._replace(args=("same",)), course)
    return value_of(now, unit), None


def unit_end(expression: Expression, course: Course) -> Reckoned:
    """`year-end`."""
    unit = expression.args[0]
    now = course.now
    if expression.mod == "END" or unit != "Y":
        return value_of(now, unit), None
    year = now.year - 1 if course.past else now.year
    return f"{year:04d}-12-31", None


_COARSER = {"DE": "Y", "CE": "Y", "ML": "Y", "WE": "W", "F": "W", "MIN": "D", "S": "D", "H": "D"}


def shift(expression: Expression, course: Course) -> Reckoned:
    """`three weeks ago`, `two days later`."""
    unit, count, sign, base, offset, *more = expression.args
    if unit == "Y" and count == 1 and course.topic:
        return course.topic_value(-1 if sign < 0 else 1), None
    start = course.now + offset * DAY if base == "now" else course.day
    day = shifted(start, unit, sign * count)
    for extra_unit, extra in more:
        day = shifted(day, extra_unit, sign * extra)
    if more or offset:
        return day.isoformat(), None
    if count != int(count):
        return value_of(day, {"Y": "M", "DE": "Y", "CE": "Y", "ML": "Y"}.get(unit, "D")), None
    return value_of(day, _COARSER.get(unit, unit)), day.isoformat()


# --- quarters and the topic period ---------------------------------------------------------------
def quarter(expression: Expression, course: Course) -> Reckoned:
    """`the third quarter`: of this year, or the last one that is not to come."""
    number, back, told = expression.args
    year = course.now.year
    current = quarter_of(course.now)
    if not told and not back and number > current + 1 and not course.ahead:
        year -= 1
    return f"{year + back:04d}-Q{number}", None


def half_year(expression: Expression, course: Course) -> Reckoned:
    """`the first half of last year`."""
    number, step = expression.args
    return f"{course.now.year + step:04d}-H{number}", None


def topic_period(expression: Expression, course: Course) -> Reckoned:
    """`the latest quarter`: the one the story is about."""
    which = expression.args[0]
    year, quarter = course.topic or last_quarter(course.now)
    if quarter is None:
        year, quarter = last_quarter(course.now)
    if which == "previous":
        year, quarter = (year, quarter - 1) if quarter > 1 else (year - 1, 4)
    return f"{year:04d}-Q{quarter}", None


def topic_year_ago(expression: Expression, course: Course) -> Reckoned:
    """`a year earlier` of the period the story is about."""
    if course.topic is None:
        return f"{course.now.year - 1:04d}", None
    return course.topic_value(-1), None
