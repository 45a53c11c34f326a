"""Calendar arithmetic: steps by units, names of weeks and quarters, seasons, holidays.

Every function is total over the years 1 to 9998: what falls outside raises ValueError or
OverflowError, which whoever reckons with it (`dates_reckoning`, `dates_intervals`) turns into "no value".
"""

from __future__ import annotations

import datetime
from calendar import monthrange

Date = datetime.date
DAY = datetime.timedelta(1)

_MONTHS = {"M": 1, "Q": 3, "SM": 6, "Y": 12, "DE": 120, "CE": 1200, "ML": 12000}
_DAYS = {"D": 1, "W": 7, "WE": 7, "F": 14}
SEASON_START = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}


def shift(day: Date, unit: str, count: float) -> Date:
    """So many units on from a day; a count that is no whole number goes by smaller units."""
    if unit in _DAYS:
        return day + datetime.timedelta(int(count * _DAYS[unit]))
    if unit not in _MONTHS:  # hours, minutes, seconds: the day stays
        return day
    months = count * _MONTHS[unit]
    number = day.year * 12 + day.month - 1 + int(months)
    year, month = number // 12, number % 12 + 1
    if not 0 < year < 9999:
        raise OverflowError(year)
    moved = Date(year, month, min(day.day, monthrange(year, month)[1]))
    return moved + datetime.timedelta(int((months - int(months)) * 30))


def week_of(day: Date) -> str:
    """The ISO week: `2024-W45`."""
    year, week, _ = day.isocalendar()
    return f"{year:04d}-W{week:02d}"


def quarter_of(day: Date) -> int:
    """1 to 4."""
    return (day.month - 1) // 3 + 1


def value_of(day: Date, unit: str) -> str:
    """The value of the unit in which a day lies: `2024-11-09` as a month is `2024-11`."""
    if unit == "Y":
        return f"{day.year:04d}"
    if unit == "M":
        return f"{day.year:04d}-{day.month:02d}"
    if unit in ("W", "F"):
        return week_of(day)
    if unit == "WE":
        return f"{week_of(day)}-WE"
    if unit == "Q":
        return f"{day.year:04d}-Q{quarter_of(day)}"
    if unit == "SM":
        return f"{day.year:04d}-H{1 if day.month < 7 else 2}"
    if unit == "DE":
        return f"{day.year // 10:03d}"
    if unit == "CE":
        return f"{day.year // 100:02d}"
    if unit == "ML":
        return f"{day.year // 1000}"
    return day.isoformat()


def easter(year: int) -> Date:
    """Easter Sunday of the Gregorian calendar (Meeus, Jones, Butcher)."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    ell = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 19 * ell) // 433
    month = (h + ell - 7 * m + 90) // 25
    return Date(year, month, (h + ell - 7 * m + 33 * month + 19) % 32)


def holiday(rule: str, year: int) -> Date:
    """The day on which a holiday falls.

    Args:
        rule: `day 12-25`; `nth MONTH WEEKDAY COUNT [+DAYS]`, COUNT -1 for the last one; `easter +39`.
        year: The year.
    """
    kind, *parts = rule.split()
    if kind == "day":
        month, day = parts[0].split("-")
        return Date(year, int(month), int(day))
    if kind == "easter":
        return easter(year) + datetime.timedelta(int(parts[-1]))
    month_, weekday, count = (int(part) for part in parts[:3])
    if count > 0:
        first = Date(year, month_, 1)
        found = first + datetime.timedelta((weekday - first.isoweekday()) % 7 + 7 * (count - 1))
    else:
        last = Date(year, month_, monthrange(year, month_)[1])
        found = last - datetime.timedelta((last.isoweekday() - weekday) % 7)
    return found + datetime.timedelta(int(parts[3]) if len(parts) > 3 else 0)
