"""Days, months, seasons and holidays: which of them is meant, seen from the day of the story.

`Friday` is the Friday before, unless a verb points ahead; `Dec. 15`, told in November, is to come.
"""

from __future__ import annotations

from collections.abc import Callable

from newsextract.resolution.dates_calendar import DAY, SEASON_START, Date, week_of
from newsextract.resolution.dates_calendar import holiday as day_of_holiday
from newsextract.resolution.dates_course import Course, Reckoned
from newsextract.timex import Expression


def day(expression: Expression, course: Course) -> Reckoned:
    """`yesterday`: so many days from now."""
    return (course.now + expression.args[0] * DAY).isoformat() + expression.value, None


def weekday(expression: Expression, course: Course) -> Reckoned:
    """`Friday`: the one before or today; the next where a verb points ahead."""
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


def weekday_from(expression: Expression, course: Course) -> Reckoned:
    """`the previous Friday`, seen from the day named last."""
    weekday, sign = expression.args
    base = course.day
    distance = ((weekday - base.isoweekday()) * sign) % 7 or 7
    return (base + sign * distance * DAY).isoformat() + expression.value, None


def weekday_of_week(expression: Expression, course: Course) -> Reckoned:
    """`Tuesday of next week`."""
    weekday, step = expression.args
    monday = course.now - (course.now.isoweekday() - 1) * DAY
    return (monday + ((step or 0) * 7 + weekday - 1) * DAY).isoformat(), None


def weekday_and_day(expression: Expression, course: Course) -> Reckoned:
    """`Friday the 13th`: the nearest one."""
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


REACH, REACH_AHEAD, REACH_PAST = 100, 315, 14
"""Days within which a coming day without a year is meant rather than one of the year before: where
nothing tells, where a verb points ahead, where one points back (`was extended to Nov. 25`)."""


def month_day(expression: Expression, course: Course) -> Reckoned:
    """`Nov. 9` without a year."""
    month, number, step, weekday = expression.args
    days = _in_years(lambda year: Date(year, month, number), course.now)
    if weekday:
        days = [day for day in days if day.isoweekday() == weekday] or days
    if not days:  # 29 February with no leap year near
        return f"XXXX-{month:02d}-{number:02d}", None
    chosen, other = _choose(days, course, step)
    suffix = expression.value
    return chosen.isoformat() + suffix, other.isoformat() + suffix if other else None


def day_of_year(expression: Expression, course: Course) -> Reckoned:
    """`Oct. 7` whose year stands elsewhere."""
    month, number, year = expression.args
    return Date(year, month, number).isoformat() + expression.value, None


def month_days(expression: Expression, course: Course) -> Reckoned:
    """`June 3-5` without a year."""
    month, first, last = expression.args
    days = _in_years(lambda year: Date(year, month, first), course.now)
    chosen, other = _choose(days, course, None)
    values = [
        f"{day.isoformat()}/{day.replace(day=last).isoformat()}" for day in (chosen, other) if day
    ]
    return values[0], values[1] if len(values) > 1 else None


# --- months, seasons, holidays -------------------------------------------------------------------
def month(expression: Expression, course: Course) -> Reckoned:
    """`March`, `last March`."""
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


def month_in(expression: Expression, course: Course) -> Reckoned:
    """`May` in `May to June 2020`."""
    month, year = expression.args
    return f"{year:04d}-{month:02d}", None


def month_of_year(expression: Expression, course: Course) -> Reckoned:
    """`March of last year`, `June that year`."""
    month, step, narrated = expression.args
    year = course.day.year if narrated else course.now.year
    return f"{year + step:04d}-{month:02d}", None


def season(expression: Expression, course: Course) -> Reckoned:
    """`last fall`, `the summer`."""
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


def holiday(expression: Expression, course: Course) -> Reckoned:
    """`Thanksgiving`, `Christmas 2019`."""
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
        return write(day_of_holiday(rule, year)), None
    days = _in_years(lambda number: day_of_holiday(rule, number), course.now)
    near = [day for day in days if abs((day - course.now).days) <= 7]
    chosen, other = (near[0], None) if near else _choose(days, course, step)
    return write(chosen), write(other) if other else None
