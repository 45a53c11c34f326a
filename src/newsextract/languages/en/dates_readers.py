"""The readers of days, months, years and clock times: tokens of one expression -> what it says.

Each is a pure function. Most look at one or two classes and at the words; what needs a calendar or
the rest of the story is left to the anchoring stage, as an `Expression` with a kind.
"""

from __future__ import annotations

from newsextract.languages.en.dates_atoms import NO_DAY, Day, is_day
from newsextract.languages.en.dates_fields import (
    BACK,
    INVALID,
    ON,
    all_of,
    edge_of,
    first_of,
    mod_of,
    step_of,
    words_of,
)
from newsextract.languages.en.dates_tokens import Token
from newsextract.timex import Expression


# --- calendar ------------------------------------------------------------------------------------
def day_expression(tokens: list[Token], suffix: str) -> Expression | None:
    """The day among the tokens, whichever way it is named."""
    kind = "TIME" if suffix else "DATE"
    mod = edge_of(tokens) or mod_of(tokens)
    found = first_of(tokens, "date")
    if found is not None:
        return _date_expression(found, kind, suffix, mod, step_of(tokens))
    weekday = first_of(tokens, "weekday")
    words = words_of(tokens)
    if weekday is not None:
        if words & ON or words & BACK:
            return Expression("weekday_from", kind, suffix, mod, (weekday, 1 if words & ON else -1))
        return Expression("weekday", kind, suffix, mod, (weekday, step_of(tokens)))
    deictic = first_of(tokens, "deictic")
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
    return day_expression(tokens, "")


def weekday(tokens: list[Token]) -> Expression | None:
    """`last Tuesday`, `Tuesday of next week`."""
    if "weekw" in tokens[-1].classes:
        return Expression(
            "weekday_of_week", "DATE", "", None, (first_of(tokens, "weekday"), step_of(tokens))
        )
    return day_expression(tokens, "")


def today(tokens: list[Token]) -> Expression | None:
    """`yesterday`, `the day before yesterday`."""
    found = day_expression(tokens, "")
    sign = first_of(tokens, "beside")
    if found and sign and first_of(tokens, "dayw"):
        return found._replace(args=(found.args[0] + sign,))
    return found


def days(tokens: list[Token]) -> Expression | None:
    """`June 3-5, 2024`, `the 9th to the 17th of April`."""
    numbers = [int(t.classes.get("day") or t.classes["ord"]) for t in tokens if _is_day_number(t)]
    end = first_of(tokens, "date")
    if end is not None:
        month, last, year = end.month, end.day, end.year
    else:
        month, last, year = first_of(tokens, "month"), numbers[1], first_of(tokens, "year")
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
    number = first_of(tokens, "month")
    if "every" in tokens[0].classes:
        return Expression("fixed", "SET", f"XXXX-{number:02d}")
    if "yearw" in tokens[-1].classes:
        narrated = "that" in tokens[-2].classes
        return Expression(
            "month_of_year", "DATE", "", edge_of(tokens), (number, step_of(tokens) or 0, narrated)
        )
    step = "that" if first_of(tokens, "that") is not None else step_of(tokens)
    return Expression("month", "DATE", "", edge_of(tokens), (number, step))


def month_year(tokens: list[Token]) -> Expression | None:
    """`late October 2023`."""
    value = f"{first_of(tokens, 'year'):04d}-{first_of(tokens, 'month'):02d}"
    return Expression("fixed", "DATE", value, edge_of(tokens))


def year(tokens: list[Token]) -> Expression | None:
    """`1989`, `fiscal 1989`, `the end of 1989`, `1994 or later`."""
    number = first_of(tokens, "fy") or first_of(tokens, "year")
    mod = edge_of(tokens)
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
    start = first_of(tokens, "decade")
    if start < 100:
        start += 1900 if start >= 20 else 2000
    mod = edge_of(tokens)
    if any("half" in token.classes for token in tokens):
        mod = "END" if first_of(tokens, "latter") == 2 else "START"
    return Expression("fixed", "DATE", f"{start // 10:03d}", mod)


def century(tokens: list[Token]) -> Expression | None:
    """`the 20th century`: 19."""
    number = all_of(tokens, "ord")[-1]
    if not 1 <= number <= 30:
        return None
    return Expression("fixed", "DATE", f"{number - 1:02d}", edge_of(tokens))


def season(tokens: list[Token]) -> Expression | None:
    """`last fall`, `the summer of 2019`."""
    name = first_of(tokens, "season")
    if "every" in tokens[0].classes:
        return Expression("fixed", "SET", f"XXXX-{name}")
    number = first_of(tokens, "year")
    if number:
        return Expression("fixed", "DATE", f"{number:04d}-{name}", edge_of(tokens))
    step = "that" if first_of(tokens, "that") is not None else step_of(tokens)
    if words_of(tokens) >= {"this", "past"}:
        step = -1
    return Expression("season", "DATE", "", edge_of(tokens), (name, step))


def holiday(tokens: list[Token]) -> Expression | None:
    """`Thanksgiving Day`, `Christmas 2019`, `Labor Day weekend`."""
    rule = first_of(tokens, "holiday")
    part = first_of(tokens, "part")
    suffix = f"T{part}" if part else ""
    weekend = "weekendw" in tokens[-1].classes
    return Expression(
        "holiday",
        "TIME" if part else "DATE",
        suffix,
        edge_of(tokens),
        (rule, first_of(tokens, "year"), step_of(tokens), weekend),
    )


# --- parts of a day, clock times -----------------------------------------------------------------
def time(tokens: list[Token]) -> Expression | None:
    """`10 p.m. Wednesday`, `noon`, `tomorrow at 8:00am`, `7:30 this evening`."""
    clock = first_of(tokens, "clocktime")
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
    part = first_of(tokens, "part")
    hour = int(clock[1:3])
    if part in ("AF", "EV", "NI") and hour < 12:
        clock = f"T{hour + 12:02d}{clock[3:]}"
    rest = [
        token
        for token in tokens
        if "clocktime" not in token.classes and "noon" not in token.classes
    ]
    found = day_expression(rest, clock)
    if found is not None:
        return found._replace(type="TIME", mod=mod_of(tokens))
    step = step_of(rest)
    if part and step is not None:
        return Expression("day", "TIME", clock, None, (step,))
    return Expression("clock", "TIME", clock, mod_of(tokens))


def part(tokens: list[Token]) -> Expression | None:
    """`Friday night`, `this morning`, `the next morning`, `last night`."""
    suffix = f"T{first_of(tokens, 'part')}"
    words = words_of(tokens)
    mod = edge_of(tokens)
    if words & ON or {"the", "next"} <= words:
        return Expression("unit_from", "TIME", suffix, mod, ("D", 1))
    if words & BACK:
        return Expression("unit_from", "TIME", suffix, mod, ("D", -1))
    if words & {"that", "same"}:
        return Expression("unit_from", "TIME", suffix, mod, ("D", 0))
    found = day_expression(tokens, suffix)
    if found is not None:
        return found._replace(type="TIME", mod=mod)
    step = step_of(tokens)
    if step is not None:
        return Expression("day", "TIME", suffix, mod, (step,))
    return Expression("unit_from", "TIME", suffix, mod, ("D", 0))
