"""The readers of units and amounts of time: `last week`, `the third quarter`, `more than 18 months`, `daily`.

Each is a pure function from the tokens of one expression to what it says.
"""

from __future__ import annotations

from newsextract.languages.en.dates_fields import (
    BACK,
    INVALID,
    NO_VALUE_UNITS,
    ON,
    all_of,
    edge_of,
    first_of,
    mod_of,
    step_of,
    words_of,
)
from newsextract.languages.en.dates_readers import day_expression
from newsextract.languages.en.dates_tokens import Token
from newsextract.timex import Expression, duration_value


# --- quarters and periods ------------------------------------------------------------------------
def quarter(tokens: list[Token]) -> Expression | None:
    """`the third quarter`, `the year-ago third quarter`, `Q1 2024`."""
    number = first_of(tokens, "quarter") or all_of(tokens, "ord")[-1]
    if not 1 <= number <= 4:
        return None
    if tokens[-1].word == "period":  # the third period of a match
        return None
    stated = first_of(tokens, "year") or first_of(tokens, "fy")
    if stated:
        return Expression("fixed", "DATE", f"{stated:04d}-Q{number}", edge_of(tokens))
    words = words_of(tokens)
    back = 0
    if "yearw" in tokens[-1].classes or {"year", "ago"} <= words or {"year", "earlier"} <= words:
        back = -1 if {"ago", "earlier", "last", "previous"} & words else 1 if "next" in words else 0
    elif "last" in words:
        back = -1
    told = "yearw" in tokens[-1].classes
    return Expression("quarter", "DATE", "", edge_of(tokens), (number, back, told))


def period_code(tokens: list[Token]) -> Expression | None:
    """`3Q23`, `1H24`."""
    return Expression("fixed", "DATE", first_of(tokens, "periodcode"))


def quarters(tokens: list[Token]) -> Expression | None:
    """`the second and fourth quarters`."""
    number = all_of(tokens, "ord")[-1]
    if tokens[-1].classes["units"] != "Q" or not 1 <= number <= 4:
        return None
    return Expression("fixed", "SET", f"XXXX-Q{number}")


def half(tokens: list[Token]) -> Expression | None:
    """`the first half of 2024`."""
    number = first_of(tokens, "halfyear") or first_of(tokens, "latter")
    stated = first_of(tokens, "year")
    if stated:
        return Expression("fixed", "DATE", f"{stated:04d}-H{number}")
    step = step_of(tokens[-2:]) if "yearw" in tokens[-1].classes else 0
    return Expression("half_year", "DATE", "", None, (number, step or 0))


def period(tokens: list[Token]) -> Expression | None:
    """`the latest quarter`, `the year-earlier period`, `the 1992 period`."""
    words = words_of(tokens)
    stated = first_of(tokens, "year")
    if stated:
        return Expression("fixed", "DATE", f"{stated:04d}")
    if {"ago", "earlier", "before"} & words or (tokens[-1].word == "year" and "last" in words):
        return Expression("topic_year_ago", "DATE")
    if "latest" in words:
        return Expression("topic_period", "DATE", "", None, ("latest",))
    if words & BACK:
        return Expression("topic_period", "DATE", "", None, ("previous",))
    if "quarter" in words:
        if step_of(tokens) is not None:
            return Expression("unit", "DATE", "", None, ("Q", step_of(tokens)))
        return Expression("topic_period", "DATE", "", None, ("same",))
    return (
        Expression("topic_period", "DATE", "", None, ("same",))
        if words & {"same", "current"}
        else None
    )


def unit(tokens: list[Token]) -> Expression | None:
    """`last week`, `the following day`, `earlier this year`, `that month`."""
    code = tokens[-1].classes.get("unit") or first_of(tokens, "unit")
    if code in NO_VALUE_UNITS:
        return None
    words = words_of(tokens)
    mod = edge_of(tokens) or ("APPROX" if tokens[-1].word == "so" else None)
    the = "the" in words
    if words & ON or ("next" in words and the and code == "D"):
        return Expression("unit_from", "DATE", "", mod, (code, 1))
    if words & BACK:
        return Expression("unit_from", "DATE", "", mod, (code, -1))
    if words & {"that", "same"}:
        return Expression("unit_from", "DATE", "", mod, (code, 0))
    step = step_of(tokens)
    if "latest" in words or step is None:
        return None
    if code == "F" and step:
        return Expression("span", "DURATION", "P2W", mod, (1, code, step))
    rolling = step < 0 and (the or "past" in words)
    if rolling and "past" in words and code in ("DE", "CE"):
        return Expression("span", "DURATION", duration_value(1, code) or "", mod, (1, code, step))
    return Expression(
        "unit", "DATE", "", mod, (code, -1 if words >= {"this", "past"} else step, rolling or the)
    )


def week_of(tokens: list[Token]) -> Expression | None:
    """`the week of May 6`."""
    found = day_expression(tokens, "")
    if found is None or found.kind == INVALID:
        return found
    return found._replace(kind="week_of", args=(found,), mod=None)


def the_unit(tokens: list[Token]) -> Expression | None:
    """`the year`, `the end of the month`, `the year before`."""
    code = first_of(tokens, "unit")
    if code in NO_VALUE_UNITS:
        return None
    sign = tokens[-1].classes.get("ago") or tokens[-1].classes.get("beside")
    if sign is not None and len(tokens) == 3 and tokens[-1].word not in ("ago", "back"):
        return Expression("unit_from", "DATE", "", None, (code, sign))
    edge = edge_of(tokens)
    if code == "D" and edge is None:
        return None
    if any("part_of" in token.classes for token in tokens):
        return None
    if edge is None and "the" not in tokens[0].classes:
        return None
    return Expression("the_unit", "DATE", "", edge, (code,))


def unit_ended(tokens: list[Token]) -> Expression | None:
    """`the year` ended June 30, `the year` to October: twelve months, not a calendar year."""
    value = duration_value(1, tokens[-1].classes["unit"])
    return Expression("duration", "DURATION", value or "", None, (None, tokens[-1].classes["unit"]))


def unit_end(tokens: list[Token]) -> Expression | None:
    """`year-end`, `the year's end`."""
    code = first_of(tokens, "unit")
    if code in NO_VALUE_UNITS or code == "D":
        return None
    return Expression("unit_end", "DATE", "", "END" if len(tokens) > 3 else None, (code,))


# --- amounts -------------------------------------------------------------------------------------
def units_of(tokens: list[Token]) -> list[tuple[int, str, bool]]:
    """Each unit: its position, code, and whether it stands in the plural."""
    return [
        (position, token.classes.get("units") or token.classes["unit"], "units" in token.classes)
        for position, token in enumerate(tokens)
        if "units" in token.classes or "unit" in token.classes
    ]


def count_of(tokens: list[Token], plural: bool) -> float | None:
    """How many; None where it is not said (`several`, `weeks`, `12 to 18`)."""
    numbers = all_of(tokens, "num")
    if numbers:
        return numbers[0] if len(set(numbers)) == 1 else None
    if any("vague" in token.classes for token in tokens):
        return None
    if any("half" in token.classes for token in tokens):
        return 0.5
    return None if plural else 1


def duration(tokens: list[Token]) -> Expression | None:
    """`more than 18 months`, `a year and a half`, `weeks`, `two-year`."""
    units = units_of(tokens)
    if not units:
        return None
    position, code, plural = units[0]
    words = words_of(tokens)
    if "old" in words and code == "Y" and not plural and "dash" not in tokens[0].classes:
        return None  # an age
    head, tail = tokens[:position], tokens[position + 1 :]
    count = count_of(head, plural)
    if code == "WE" and plural and not any("num" in t.classes for t in head):
        return None  # weekends recur
    if code == "Q" and not any("num" in t.classes or "vague" in t.classes for t in head):
        return None  # quarters to live in
    if any("half" in token.classes for token in tail) and count is not None:
        count += 0.5
    if "or" in {token.word for token in tail} and "num" in tail[-1].classes:
        count = None
    value = duration_value(count, code)
    if value is None:
        return Expression(INVALID, "DURATION")
    for number, (place, unit, several) in enumerate(units[1:], 1):
        rest = count_of(tokens[units[number - 1][0] + 1 : place], several)
        more = duration_value(rest, unit)
        if more is None or "X" in more or "X" in value:
            break
        value += more[1:] if "T" not in value else more.removeprefix("PT").removeprefix("P")
    return Expression("duration", "DURATION", value, mod_of(head), (count, code))


def compound(tokens: list[Token]) -> Expression | None:
    """`12 years and six months`: units from the larger to the smaller; `90 minutes, half a day` are two."""
    units = units_of(tokens)
    start = 0
    for number, (place, code, plural) in enumerate(units):
        if count_of(tokens[start:place], plural) is None:
            return None
        if number and _SIZES.find(f" {code} ") >= _SIZES.find(f" {units[number - 1][1]} "):
            return None
        start = place + 1
    return duration(tokens)


_SIZES = " S MIN H D WE W F M Q SM Y DE CE ML "
"""Codes of units, from the smallest on."""


def span(tokens: list[Token]) -> Expression | None:
    """`the past 20 years`, `the first nine months`, `recent years`."""
    units = units_of(tokens)
    if not units:
        return None
    position, code, plural = units[-1]
    count = count_of(tokens[:position], plural)
    if count is not None and count > 500:
        return None
    value = duration_value(count, code)
    if value is None:
        return None
    step = next(
        (
            t.classes[n]
            for t in tokens
            for n in ("last", "next")
            if n in t.classes and t.word not in ("first",)
        ),
        0,
    )
    return Expression("span", "DURATION", value, mod_of(tokens[:2]), (count, code, step))


def ago(tokens: list[Token]) -> Expression | None:
    """`about two years ago`, `three days earlier`, `two weeks from now`."""
    units = units_of(tokens)
    if not units:
        return None
    position, code, plural = units[0]
    head = tokens[:position]
    count = count_of(head, plural)
    last = tokens[-1]
    words = words_of(tokens)
    if "ago" in words or "now" in last.classes:
        base, sign = "now", 1 if "now" in last.classes else -1
    elif "deictic" in last.classes:
        offset = last.classes["deictic"]
        if isinstance(offset, str) or count is None:
            return None
        sign = -1 if "before" in words else 1
        return Expression("shift", "DATE", "", mod_of(head), (code, count, sign, "now", offset))
    else:
        base, sign = "narrative", last.classes["ago"]
        if last.word == "back":
            base = "now"
    if count is None:
        if base == "now":
            return Expression("fixed", "DATE", "PAST_REF" if sign < 0 else "FUTURE_REF")
        return Expression(
            "duration", "DURATION", duration_value(None, code) or "", None, (None, code)
        )
    if base == "narrative" and code in NO_VALUE_UNITS:
        return Expression(
            "duration", "DURATION", duration_value(count, code) or "", mod_of(head), (count, code)
        )
    more = tuple(
        (unit, count_of(tokens[units[number - 1][0] + 1 : place], several) or 0)
        for number, (place, unit, several) in enumerate(units[1:], 1)
    )
    return Expression("shift", "DATE", "", mod_of(head), (code, count, sign, base, 0, *more))


def _bare_hour(tokens: list[Token]) -> str | None:
    """The hour of `every night at 9`."""
    if len(tokens) < 3 or "at" not in tokens[-2].classes or "num" not in tokens[-1].classes:
        return None
    hour = tokens[-1].classes["num"]
    if not 1 <= hour <= 12 or hour != int(hour):
        return None
    late = first_of(tokens, "part") in ("AF", "EV", "NI")
    return f"T{int(hour) + 12 if late and hour < 12 else int(hour):02d}:00"


def repeated(tokens: list[Token]) -> Expression | None:
    """`every other week`, `daily`, `twice a month`, `Mondays`."""
    clock = first_of(tokens, "clocktime") or _bare_hour(tokens)
    found = first_of(tokens, "freq")
    if found:
        return Expression("fixed", "SET", clock or str(found))
    if first_of(tokens, "weekday") and first_of(tokens, "parts"):
        value = f"XXXX-WXX-{first_of(tokens, 'weekday')}T{first_of(tokens, 'parts')}"
        return Expression("fixed", "SET", value)
    if tokens[-1].word == "weekends":
        return Expression("fixed", "SET", "P1WE")
    if "units" in tokens[0].classes:
        return None
    for name, head in (
        ("weekdays", "XXXX-WXX-"), ("weekday", "XXXX-WXX-"), ("parts", "XXXX-XX-XXT"), ("seasons", "XXXX-"),
    ):  # fmt: skip
        found = first_of(tokens, name)
        if found:
            part = first_of(tokens, "part") if name == "weekday" else None
            tail = clock or (f"T{part}" if part else "")
            if clock and name == "parts":
                return Expression("fixed", "SET", clock)
            return Expression("fixed", "SET", f"{head}{found}{tail}")
    part = first_of(tokens, "part")
    if part:
        return Expression("fixed", "SET", clock or f"XXXX-XX-XXT{part}")
    if first_of(tokens, "holiday"):
        return Expression("fixed", "SET", "P1Y")
    units = units_of(tokens)
    if not units:
        return None
    count = 1
    if "every" in tokens[0].classes and len(tokens) > 2:
        count = first_of(tokens[1:], "num") or first_of(tokens[1:], "other") or 1
    unit = units[-1][1]
    amount = duration_value(count * 3, "M") if unit == "Q" else duration_value(count, unit)
    return Expression("fixed", "SET", amount) if amount else None
