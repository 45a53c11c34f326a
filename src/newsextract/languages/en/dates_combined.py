"""The readers of times told by way of other times: `the first week of October`, `two weeks before Christmas`.

The inner time is an expression of its own, kept in the arguments of the outer one.
"""

from __future__ import annotations

from newsextract.languages.en import dates_amounts as amount
from newsextract.languages.en import dates_readers as read
from newsextract.languages.en.dates_fields import (
    INVALID,
    NO_VALUE_UNITS,
    all_of,
    first_of,
    mod_of,
    step_of,
    words_of,
)
from newsextract.languages.en.dates_tokens import Token
from newsextract.timex import Expression


def _inner(tokens: list[Token]) -> Expression | None:
    """The day, month, year or unit that the last tokens name."""
    if first_of(tokens, "holiday"):
        return read.holiday(tokens)
    if first_of(tokens, "date") is not None or first_of(tokens, "weekday"):
        return read.day_expression(tokens, "")
    if first_of(tokens, "month"):
        return read.month_year(tokens) if first_of(tokens, "year") else read.month(tokens)
    if first_of(tokens, "year"):
        return read.year(tokens)
    unit = first_of(tokens[::-1], "unit")
    if unit is None or unit in NO_VALUE_UNITS:
        return None
    return Expression("unit", "DATE", "", None, (unit, step_of(tokens) or 0, False))


def nth_of(tokens: list[Token]) -> Expression | None:
    """`the first week of October`, `the last Friday in May 2024`, `the 15th day of next month`."""
    place = next(i for i, t in enumerate(tokens) if "ord" in t.classes or "last" in t.classes)
    which = tokens[place].classes.get("ord")
    if which is None:
        if tokens[place].word not in ("last", "final"):
            return None
        which = -1
    what = tokens[place + 1]
    weekday = what.classes.get("weekday")
    unit = "D" if "of" in what.classes else what.classes.get("unit", "D")
    inner = _inner(tokens[place + 1 if "of" in what.classes else place + 2 :])
    if (
        inner is None
        or inner.kind == INVALID
        or unit in NO_VALUE_UNITS
        or unit in ("Y", "DE", "CE")
    ):
        return None
    return Expression("nth_of", "DATE", "", None, (int(which), unit, weekday, inner))


def offset(tokens: list[Token]) -> Expression | None:
    """`two weeks before Christmas`, `three days after May 3`."""
    place = max(i for i, t in enumerate(tokens) if "relation" in t.classes)
    head = tokens[:place]
    units = amount.units_of(head)
    inner = _inner(tokens[place + 1 :])
    if not units or inner is None:
        return None
    position, code, plural = units[0]
    count = amount.count_of(head[:position], plural)
    if count is None:
        return None
    if code == "Y" and head[0].word == "a" and tokens[place].word == "from":
        return None  # it costs £123 a year from April
    sign = tokens[place].classes["relation"]
    return Expression("offset", "DATE", "", mod_of(head), (code, count, sign, inner))


def rest_of(tokens: list[Token]) -> Expression | None:
    """`the rest of the year`: from now to its end."""
    unit = first_of(tokens[::-1], "unit")
    if unit in NO_VALUE_UNITS or tokens[-1].word == "latest":
        return None
    return Expression("rest_of", "DATE", "", None, (unit,))


def week_number(tokens: list[Token]) -> Expression | None:
    """`week 27 of last year`."""
    number = first_of(tokens, "num")
    if number != int(number) or not 1 <= number <= 53:
        return None
    year = all_of(tokens, "year")
    if year:
        return Expression("fixed", "DATE", f"{year[-1]:04d}-W{number:02d}")
    return Expression("week_number", "DATE", "", None, (number, step_of(tokens) or 0))


def after_next(tokens: list[Token]) -> Expression | None:
    """`the week after next`, `the week before last`."""
    unit = first_of(tokens, "unit")
    words = words_of(tokens)
    if unit in NO_VALUE_UNITS or not ({"after", "next"} <= words or {"before", "last"} <= words):
        return None
    return Expression("unit", "DATE", "", None, (unit, 2 if "next" in words else -2, False))


def months(tokens: list[Token]) -> Expression | None:
    """`January-March 2017`."""
    first, last = all_of(tokens, "month")
    year = first_of(tokens, "year")
    if year:
        begun = year if first <= last else year - 1
        return Expression("fixed", "DATE", f"{begun:04d}-{first:02d}/{year:04d}-{last:02d}")
    return Expression("months", "DATE", "", None, (first, last))


def month_number(tokens: list[Token]) -> Expression | None:
    """`3/2015`, `Dec/2018`."""
    month = first_of(tokens, "month") or first_of(tokens, "num")
    if not 1 <= month <= 12:
        return None
    return Expression("fixed", "DATE", f"{first_of(tokens, 'year'):04d}-{month:02d}")
