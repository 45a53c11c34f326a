"""The readers of the forms: tokens of one expression -> what it says.

Each is a pure function. Most look at one or two classes and at the words; what needs a calendar or
the rest of the story is left to the anchoring stage, as an `Expression` with a kind.
"""

from __future__ import annotations

from typing import Any

from newsextract.languages.en.dates_atoms import NO_DAY, Day, is_day
from newsextract.languages.en.dates_tokens import Token
from newsextract.timex import Expression, duration_value

INVALID = "invalid"
BACK = frozenset({"previous", "preceding", "prior"})
ON = frozenset({"following", "ensuing"})


def _first(tokens: list[Token], name: str) -> Any:
    for token in tokens:
        if name in token.classes:
            return token.classes[name]
    return None


def _all(tokens: list[Token], name: str) -> list[Any]:
    return [token.classes[name] for token in tokens if name in token.classes]


def _words(tokens: list[Token]) -> set[str]:
    return {token.word for token in tokens}


def _edge(tokens: list[Token]) -> str | None:
    for token in tokens:
        found = token.classes.get("edge") or token.classes.get("side")
        if found and found != token.word:
            return str(found)
    return None


def _mod(tokens: list[Token]) -> str | None:
    """The modifier that approximators make: `no more than` is EQUAL_OR_LESS."""
    found = None
    negated = False
    for token in tokens:
        classes = token.classes
        if "num" in classes or "date" in classes or "clocktime" in classes:
            break
        if "no" in classes:
            negated = True
        for name in ("bound", "extremum", "approx", "upto"):
            if name in classes and isinstance(classes[name], str):
                found = "EQUAL_OR_LESS" if name == "upto" else classes[name] or found
                if found and found.islower():
                    found = None
                break
    if negated:
        return {"MORE_THAN": "EQUAL_OR_LESS", "LESS_THAN": "EQUAL_OR_MORE"}.get(found or "")
    return found


def _step(tokens: list[Token]) -> int | None:
    """-1 for last, 0 for this, 1 for next."""
    for token in tokens:
        for name in ("last", "next", "this"):
            if name in token.classes and token.word not in ("a", "second"):
                return int(token.classes[name])
    return None


# --- calendar ------------------------------------------------------------------------------------
def _day_expression(tokens: list[Token], suffix: str) -> Expression | None:
    """The day among the tokens, whichever way it is named."""
    kind = "TIME" if suffix else "DATE"
    mod = _edge(tokens) or _mod(tokens)
    found = _first(tokens, "date")
    if found is not None:
        return _date_expression(found, kind, suffix, mod, _step(tokens))
    weekday = _first(tokens, "weekday")
    words = _words(tokens)
    if weekday is not None:
        if words & ON or words & BACK:
            return Expression("weekday_from", kind, suffix, mod, (weekday, 1 if words & ON else -1))
        return Expression("weekday", kind, suffix, mod, (weekday, _step(tokens)))
    deictic = _first(tokens, "deictic")
    if deictic is None:
        return None
    if isinstance(deictic, str):
        deictic, suffix, kind = int(deictic[:-1]), suffix or "TNI", "TIME"
    return Expression("day", kind, suffix, mod, (deictic,))


def _date_expression(
    found: Day, kind: str, suffix: str, mod: str | None, step: int | None
) -> Expression:
    if found == NO_DAY:
        return Expression(INVALID, kind)
    if found.clock and not suffix:
        kind, suffix = "TIME", found.clock
    if found.year:
        value = f"{found.year:04d}-{found.month:02d}-{found.day:02d}{suffix}"
        return Expression("fixed", kind, value, mod)
    if not found.month:
        return Expression("weekday_and_day", kind, suffix, mod, (found.weekday, found.day))
    return Expression("month_day", kind, suffix, mod, (found.month, found.day, step, found.weekday))


def day(tokens: list[Token]) -> Expression | None:
    """`Nov. 9, 2024`."""
    return _day_expression(tokens, "")


def weekday(tokens: list[Token]) -> Expression | None:
    """`last Tuesday`, `Tuesday of next week`."""
    if "weekw" in tokens[-1].classes:
        return Expression(
            "weekday_of_week", "DATE", "", None, (_first(tokens, "weekday"), _step(tokens))
        )
    return _day_expression(tokens, "")


def today(tokens: list[Token]) -> Expression | None:
    """`yesterday`, `the day before yesterday`."""
    found = _day_expression(tokens, "")
    sign = _first(tokens, "beside")
    if found and sign and _first(tokens, "dayw"):
        return found._replace(args=(found.args[0] + sign,))
    return found


def days(tokens: list[Token]) -> Expression | None:
    """`June 3-5, 2024`, `the 9th to the 17th of April`."""
    numbers = [int(t.classes.get("day") or t.classes["ord"]) for t in tokens if _is_day_number(t)]
    end = _first(tokens, "date")
    if end is not None:
        month, last, year = end.month, end.day, end.year
    else:
        month, last, year = _first(tokens, "month"), numbers[1], _first(tokens, "year")
    first = numbers[0]
    if not month or last <= first or not is_day(year or 2000, month, last):
        return Expression(INVALID, "DATE")
    if year:
        head = f"{year:04d}-{month:02d}"
        return Expression("fixed", "DATE", f"{head}-{first:02d}/{head}-{last:02d}")
    return Expression("month_days", "DATE", "", None, (month, first, last))


def _is_day_number(token: Token) -> bool:
    return "year" not in token.classes and ("day" in token.classes or "ord" in token.classes)


def month(tokens: list[Token]) -> Expression | None:
    """`March`, `last March`, `March of next year`."""
    number = _first(tokens, "month")
    if "every" in tokens[0].classes:
        return Expression("fixed", "SET", f"XXXX-{number:02d}")
    if "yearw" in tokens[-1].classes:
        narrated = "that" in tokens[-2].classes
        return Expression(
            "month_of_year", "DATE", "", _edge(tokens), (number, _step(tokens) or 0, narrated)
        )
    step = "that" if _first(tokens, "that") is not None else _step(tokens)
    return Expression("month", "DATE", "", _edge(tokens), (number, step))


def month_year(tokens: list[Token]) -> Expression | None:
    """`late October 2023`."""
    value = f"{_first(tokens, 'year'):04d}-{_first(tokens, 'month'):02d}"
    return Expression("fixed", "DATE", value, _edge(tokens))


def year(tokens: list[Token]) -> Expression | None:
    """`1989`, `fiscal 1989`, `the end of 1989`, `1994 or later`."""
    number = _first(tokens, "fy") or _first(tokens, "year")
    mod = _edge(tokens)
    if "beyond" in tokens[-1].classes:
        mod = "ON_OR_AFTER"
    elif "pre" in tokens[0].classes:
        mod = "AFTER" if tokens[0].word == "post" else "BEFORE"
    return Expression("fixed", "DATE", f"{number:04d}", mod)


def years(tokens: list[Token]) -> Expression | None:
    """`2014-2018`, `2014-15`."""
    first = tokens[0].classes["year"]
    last = tokens[2].classes.get("year") or first // 100 * 100 + tokens[2].classes["yy"]
    return Expression("fixed", "DATE", f"{first:04d}/{last:04d}") if last > first else None


def decade(tokens: list[Token]) -> Expression | None:
    """`the 1990s`, `the nineties`, `the last half of the '80s`."""
    start = _first(tokens, "decade")
    if start < 100:
        start += 1900 if start >= 20 else 2000
    mod = _edge(tokens)
    if any("half" in token.classes for token in tokens):
        mod = "END" if _first(tokens, "latter") == 2 else "START"
    return Expression("fixed", "DATE", f"{start // 10:03d}", mod)


def century(tokens: list[Token]) -> Expression | None:
    """`the 20th century`: 19."""
    number = _all(tokens, "ord")[-1]
    if not 1 <= number <= 30:
        return None
    return Expression("fixed", "DATE", f"{number - 1:02d}", _edge(tokens))


def season(tokens: list[Token]) -> Expression | None:
    """`last fall`, `the summer of 2019`."""
    name = _first(tokens, "season")
    if "every" in tokens[0].classes:
        return Expression("fixed", "SET", f"XXXX-{name}")
    number = _first(tokens, "year")
    if number:
        return Expression("fixed", "DATE", f"{number:04d}-{name}", _edge(tokens))
    step = "that" if _first(tokens, "that") is not None else _step(tokens)
    if _words(tokens) >= {"this", "past"}:
        step = -1
    return Expression("season", "DATE", "", _edge(tokens), (name, step))


def holiday(tokens: list[Token]) -> Expression | None:
    """`Thanksgiving Day`, `Christmas 2019`, `Labor Day weekend`."""
    rule = _first(tokens, "holiday")
    part = _first(tokens, "part")
    suffix = f"T{part}" if part else ""
    weekend = "weekendw" in tokens[-1].classes
    return Expression(
        "holiday",
        "TIME" if part else "DATE",
        suffix,
        _edge(tokens),
        (rule, _first(tokens, "year"), _step(tokens), weekend),
    )


# --- quarters and periods ------------------------------------------------------------------------
def quarter(tokens: list[Token]) -> Expression | None:
    """`the third quarter`, `the year-ago third quarter`, `Q1 2024`."""
    number = _first(tokens, "quarter") or _all(tokens, "ord")[-1]
    if not 1 <= number <= 4:
        return None
    stated = _first(tokens, "year")
    if stated:
        return Expression("fixed", "DATE", f"{stated:04d}-Q{number}", _edge(tokens))
    words = _words(tokens)
    back = 0
    if "yearw" in tokens[-1].classes or {"year", "ago"} <= words or {"year", "earlier"} <= words:
        back = -1 if {"ago", "earlier", "last", "previous"} & words else 1 if "next" in words else 0
    elif "last" in words:
        back = -1
    return Expression("quarter", "DATE", "", _edge(tokens), (number, back))


def quarters(tokens: list[Token]) -> Expression | None:
    """`the second and fourth quarters`."""
    number = _all(tokens, "ord")[-1]
    if tokens[-1].classes["units"] != "Q" or not 1 <= number <= 4:
        return None
    return Expression("fixed", "SET", f"XXXX-Q{number}")


def half(tokens: list[Token]) -> Expression | None:
    """`the first half of 2024`."""
    number = _first(tokens, "halfyear") or _first(tokens, "latter")
    stated = _first(tokens, "year")
    if stated:
        return Expression("fixed", "DATE", f"{stated:04d}-H{number}")
    step = _step(tokens[-2:]) if "yearw" in tokens[-1].classes else 0
    return Expression("half_year", "DATE", "", None, (number, step or 0))


def period(tokens: list[Token]) -> Expression | None:
    """`the latest quarter`, `the year-earlier period`, `the 1988 period`."""
    words = _words(tokens)
    stated = _first(tokens, "year")
    if stated:
        return Expression("fixed", "DATE", f"{stated:04d}")
    if {"ago", "earlier", "before"} & words or (tokens[-1].word == "year" and "last" in words):
        return Expression("topic_year_ago", "DATE")
    if "latest" in words:
        return Expression("topic_period", "DATE", "", None, ("latest",))
    if words & BACK:
        return Expression("topic_period", "DATE", "", None, ("previous",))
    if "quarter" in words:
        if _step(tokens) is not None:
            return Expression("unit", "DATE", "", None, ("Q", _step(tokens)))
        return Expression("topic_period", "DATE", "", None, ("same",))
    return (
        Expression("topic_period", "DATE", "", None, ("same",))
        if words & {"same", "current"}
        else None
    )


NO_VALUE_UNITS = frozenset({"S", "MIN", "H", "SM"})


def unit(tokens: list[Token]) -> Expression | None:
    """`last week`, `the following day`, `earlier this year`, `that month`."""
    code = tokens[-1].classes.get("unit") or _first(tokens, "unit")
    if code in NO_VALUE_UNITS:
        return None
    words = _words(tokens)
    mod = _edge(tokens) or ("APPROX" if tokens[-1].word == "so" else None)
    the = "the" in words
    if words & ON or ("next" in words and the and code == "D"):
        return Expression("unit_from", "DATE", "", mod, (code, 1))
    if words & BACK:
        return Expression("unit_from", "DATE", "", mod, (code, -1))
    if words & {"that", "same"}:
        return Expression("unit_from", "DATE", "", mod, (code, 0))
    step = _step(tokens)
    if "latest" in words or step is None:
        return None
    rolling = step < 0 and (the or "past" in words)
    return Expression(
        "unit", "DATE", "", mod, (code, -1 if words >= {"this", "past"} else step, rolling)
    )


def week_of(tokens: list[Token]) -> Expression | None:
    """`the week of March 6`."""
    found = _day_expression(tokens, "")
    if found is None or found.kind == INVALID:
        return found
    return found._replace(kind="week_of", args=(found,), mod=None)


def the_unit(tokens: list[Token]) -> Expression | None:
    """`the year`, `the end of the month`, `the year before`."""
    code = _first(tokens, "unit")
    if code in NO_VALUE_UNITS:
        return None
    sign = tokens[-1].classes.get("ago") or tokens[-1].classes.get("beside")
    if sign is not None and len(tokens) == 3 and tokens[-1].word not in ("ago", "back"):
        return Expression("unit_from", "DATE", "", None, (code, sign))
    edge = _edge(tokens)
    if code == "D" and edge is None:
        return None
    if edge is None and "the" not in tokens[0].classes:
        return None
    return Expression("the_unit", "DATE", "", edge, (code,))


def unit_ended(tokens: list[Token]) -> Expression | None:
    """`the year` ended June 30: twelve months, not a calendar year."""
    value = duration_value(1, tokens[-1].classes["unit"])
    return Expression("duration", "DURATION", value or "", None, (1, tokens[-1].classes["unit"]))


def unit_end(tokens: list[Token]) -> Expression | None:
    """`year-end`, `the year's end`."""
    code = _first(tokens, "unit")
    if code in NO_VALUE_UNITS or code == "D":
        return None
    return Expression("unit_end", "DATE", "", "END" if len(tokens) > 3 else None, (code,))


# --- amounts -------------------------------------------------------------------------------------
def _units(tokens: list[Token]) -> list[tuple[int, str, bool]]:
    """Each unit: its position, code, and whether it stands in the plural."""
    return [
        (position, token.classes.get("units") or token.classes["unit"], "units" in token.classes)
        for position, token in enumerate(tokens)
        if "units" in token.classes or "unit" in token.classes
    ]


def _count(tokens: list[Token], plural: bool) -> float | None:
    """How many; None where it is not said (`several`, `weeks`, `12 to 18`)."""
    numbers = _all(tokens, "num")
    if numbers:
        return numbers[0] if len(set(numbers)) == 1 else None
    if any("vague" in token.classes for token in tokens):
        return None
    if any("half" in token.classes for token in tokens):
        return 0.5
    return None if plural else 1


def duration(tokens: list[Token]) -> Expression | None:
    """`more than 18 months`, `a year and a half`, `weeks`, `two-year`."""
    units = _units(tokens)
    if not units:
        return None
    position, code, plural = units[0]
    words = _words(tokens)
    if "old" in words and code == "Y" and not plural and "dash" not in tokens[0].classes:
        return None  # an age
    head, tail = tokens[:position], tokens[position + 1 :]
    count = _count(head, plural)
    if code == "Q" and not any("num" in t.classes or "vague" in t.classes for t in head):
        return None  # quarters to live in
    if any("half" in token.classes for token in tail) and count is not None:
        count += 0.5
    if "or" in {token.word for token in tail} and "num" in tail[-1].classes:
        count = None
    value = duration_value(count, code)
    if value is None:
        return Expression(INVALID, "DURATION")
    if len(units) > 1 and tail:
        rest = _count(tail[:-1], units[1][2])
        more = duration_value(rest, units[1][1])
        if more and "X" not in more and "X" not in value:
            value += more[1:] if "T" not in value else more.replace("PT", "")
    return Expression("duration", "DURATION", value, _mod(head), (count, code))


def span(tokens: list[Token]) -> Expression | None:
    """`the past 20 years`, `the first nine months`, `recent years`."""
    units = _units(tokens)
    if not units:
        return None
    position, code, plural = units[-1]
    count = _count(tokens[:position], plural)
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
    return Expression("span", "DURATION", value, _mod(tokens[:2]), (count, code, step))


def ago(tokens: list[Token]) -> Expression | None:
    """`about two years ago`, `three days earlier`, `two weeks from now`."""
    units = _units(tokens)
    if not units:
        return None
    position, code, plural = units[0]
    head = tokens[:position]
    count = _count(head, plural)
    last = tokens[-1]
    words = _words(tokens)
    if "ago" in words or "now" in last.classes:
        base, sign = "now", 1 if "now" in last.classes else -1
    elif "deictic" in last.classes:
        offset = last.classes["deictic"]
        if isinstance(offset, str) or count is None:
            return None
        sign = -1 if "before" in words else 1
        return Expression("shift", "DATE", "", _mod(head), (code, count, sign, "now", offset))
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
            "duration", "DURATION", duration_value(count, code) or "", _mod(head), (count, code)
        )
    more: tuple[tuple[str, float], ...] = ()
    if len(units) > 1:
        more = ((units[1][1], _count(tokens[position + 1 : units[1][0]], units[1][2]) or 0),)
    return Expression("shift", "DATE", "", _mod(head), (code, count, sign, base, 0, *more))


def repeated(tokens: list[Token]) -> Expression | None:
    """`every other week`, `daily`, `twice a month`, `Mondays`."""
    found = _first(tokens, "freq")
    if found:
        return Expression("fixed", "SET", str(found))
    for name, head in (
        ("weekdays", "XXXX-WXX-"), ("weekday", "XXXX-WXX-"), ("parts", "XXXX-XX-XXT"), ("seasons", "XXXX-"),
    ):  # fmt: skip
        found = _first(tokens, name)
        if found:
            part = _first(tokens, "part") if name == "weekday" else None
            return Expression("fixed", "SET", f"{head}{found}" + (f"T{part}" if part else ""))
    part = _first(tokens, "part")
    if part:
        return Expression("fixed", "SET", f"XXXX-XX-XXT{part}")
    if _first(tokens, "holiday"):
        return Expression("fixed", "SET", "P1Y")
    units = _units(tokens)
    if not units:
        return None
    count = 1
    if "every" in tokens[0].classes and len(tokens) > 2:
        count = _first(tokens[1:], "num") or _first(tokens[1:], "other") or 1
    value = duration_value(count, units[-1][1])
    return Expression("fixed", "SET", value) if value else None


# --- parts of a day, clock times -----------------------------------------------------------------
def time(tokens: list[Token]) -> Expression | None:
    """`10 p.m. Wednesday`, `noon`, `tomorrow at 8:00am`, `7:30 this evening`."""
    clock = _first(tokens, "clocktime")
    if clock is None:
        if (
            not any("clocktime" in token.classes for token in tokens)
            and "num" in tokens[-1].classes
        ):
            hour = int(tokens[-1].classes["num"])
            if not 1 <= hour <= 12:
                return None
            clock = f"T{hour + 12 if tokens[0].word == 'tonight' else hour:02d}:00"
        else:
            return Expression(INVALID, "TIME")
    part = _first(tokens, "part")
    hour = int(clock[1:3])
    if part in ("AF", "EV", "NI") and hour < 12:
        clock = f"T{hour + 12:02d}{clock[3:]}"
    rest = [
        token
        for token in tokens
        if "clocktime" not in token.classes and "noon" not in token.classes
    ]
    found = _day_expression(rest, clock)
    if found is not None:
        return found._replace(type="TIME", mod=_mod(tokens))
    step = _step(rest)
    if part and step is not None:
        return Expression("day", "TIME", clock, None, (step,))
    return Expression("clock", "TIME", clock, _mod(tokens))


def part(tokens: list[Token]) -> Expression | None:
    """`Friday night`, `this morning`, `the next morning`, `last night`."""
    suffix = f"T{_first(tokens, 'part')}"
    words = _words(tokens)
    mod = _edge(tokens)
    if words & ON or {"the", "next"} <= words:
        return Expression("unit_from", "TIME", suffix, mod, ("D", 1))
    if words & BACK:
        return Expression("unit_from", "TIME", suffix, mod, ("D", -1))
    if words & {"that", "same"}:
        return Expression("unit_from", "TIME", suffix, mod, ("D", 0))
    found = _day_expression(tokens, suffix)
    if found is not None:
        return found._replace(type="TIME", mod=mod)
    step = _step(tokens)
    if step is not None:
        return Expression("day", "TIME", suffix, mod, (step,))
    return Expression("unit_from", "TIME", suffix, mod, ("D", 0))
