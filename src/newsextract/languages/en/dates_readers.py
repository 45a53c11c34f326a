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
    if first_of(tokens, "holiday"):
        named = holiday(tokens)
        return named and named._replace(type=kind, value=suffix)
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
    beside = first_of(tokens, "beside")
    if beside and first_of(tokens, "dayw"):
        deictic += beside
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
    if any("weekw" in token.classes for token in tokens):
        return Expression(
            "weekday_of_week", "DATE", "", None, (first_of(tokens, "weekday"), step_of(tokens))
        )
    return day_expression(tokens, "")


def today(tokens: list[Token]) -> Expression | None:
    """`yesterday`, `the day before yesterday`."""
    return day_expression(tokens, "")


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


def days_listed(tokens: list[Token]) -> Expression | None:
    """`June 3, 4 and 6, 2024`: from the first to the last of them."""
    found = first_of(tokens, "date")
    numbers = [int(t.classes.get("day") or t.classes["ord"]) for t in tokens if _is_day_number(t)]
    year = first_of(tokens, "year")
    if found.year or not found.month or numbers != sorted(numbers) or numbers[0] <= found.day:
        return None
    if not is_day(year or 2000, found.month, numbers[-1]):
        return Expression(INVALID, "DATE")
    if year:
        head = f"{year:04d}-{found.month:02d}"
        return Expression("fixed", "DATE", f"{head}-{found.day:02d}/{head}-{numbers[-1]:02d}")
    return Expression("month_days", "DATE", "", None, (found.month, found.day, numbers[-1]))


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
    """`1989`, `fiscal 1992`, `the end of 1989`, `1996 or later`."""
    number = first_of(tokens, "fy") or first_of(tokens, "year")
    mod = edge_of(tokens)
    if "beyond" in tokens[-1].classes:
        mod = "ON_OR_AFTER"
    elif "pre" in tokens[0].classes:
        mod = "AFTER" if tokens[0].word == "post" else "BEFORE"
    return Expression("fixed", "DATE", f"{number:04d}", mod)


def named_year(tokens: list[Token]) -> Expression | None:
    """`the year 476`, `the year 9999`, `year 0`: no calendar here holds the last two."""
    number = tokens[-1].classes["far"]
    if number is not None and 0 < number < 100:
        return None
    if number is None or not 0 < number < 9999:
        return Expression(INVALID, "DATE")
    return Expression("fixed", "DATE", f"{number:04d}")


def far_year(tokens: list[Token]) -> Expression | None:
    """`2300`, and `0000` and `9999`, which are no years."""
    word, number = tokens[0].word, tokens[0].classes["far"]
    if len(word) != 4 or not (number in (0, 9999) or 2200 <= number < 3000):
        return None
    return Expression(INVALID, "DATE") if number in (0, 9999) else named_year(tokens)


def no_day(tokens: list[Token]) -> Expression | None:
    """`99 January`, `February 45`: no month has so many days."""
    return Expression(INVALID, "DATE") if first_of(tokens, "yy") > 31 else None


def years(tokens: list[Token]) -> Expression | None:
    """`2014-2018`, `2014-15`."""
    tokens = tokens[1:] if "the" in tokens[0].classes else tokens
    first = tokens[0].classes.get("year") or tokens[0].classes["fy"]
    tail = tokens[2].classes
    number = tail.get("yy") or tail.get("day") or 0
    if (
        "year" not in tail
        and number <= first % 100 + 1
        and 1 <= number <= 12
        and number != first % 100 + 1
    ):
        return Expression("fixed", "DATE", f"{first:04d}-{number:02d}")  # 2016-11
    if "year" not in tail and "yy" not in tail:
        return None
    last = tail.get("year") or first // 100 * 100 + number
    return Expression("fixed", "DATE", f"{first:04d}/{last:04d}") if last > first else None


def decade(tokens: list[Token]) -> Expression | None:
    """`the 1990s`, `the nineties`, `the last half of the '70s`."""
    start = first_of(tokens, "decade")
    if start < 100:
        start += 1900 if start >= 20 else 2000
    mod = edge_of(tokens)
    if start % 100 == 0 and start < 2000:  # the 1800s
        return Expression("fixed", "DATE", f"{start // 100:02d}", mod)
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
        hours = [t.classes["num"] for t in tokens if "num" in t.classes and "date" not in t.classes]
        if any("clocktime" in token.classes for token in tokens) or not hours:
            return Expression(INVALID, "TIME")
        if not 1 <= hours[-1] <= 12 or hours[-1] != int(hours[-1]):
            return None
        hour = int(hours[-1])
        clock = f"T{hour + 12 if tokens[0].word == 'tonight' and hour < 12 else hour:02d}:00"
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
    beside = tokens[-1].classes.get("beside")
    if beside:
        return Expression("unit_from", "TIME", suffix, mod, ("D", beside))
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


def times(tokens: list[Token]) -> Expression | None:
    """`5 to 6 p.m.`, `Tuesday from 2:00 to 2:30 pm`, `between 5 and 6 in the afternoon`."""
    place = next(
        i
        for i, t in enumerate(tokens)
        if i
        and not {"dash", "to", "and"}.isdisjoint(t.classes)
        and "date" not in t.classes
        and not {"clock", "num", "clocktime"}.isdisjoint(tokens[i - 1].classes)
    )
    first, last = tokens[place - 1].classes, tokens[place + 1].classes
    part = first_of(tokens, "part")
    end = last.get("clocktime") or _hour(last.get("num"), part)
    if end is None:
        return Expression(INVALID, "TIME")
    start = first.get("clocktime")
    if start is None or not tokens[place - 1].word.rstrip(".").endswith("m"):
        clock = first.get("clock")
        if start is None:
            start = (
                f"T{clock.replace('.', ':').zfill(5)}" if clock else _hour(first.get("num"), None)
            )
        if start is None:
            return Expression(INVALID, "TIME")
        # `5 to 6 p.m.`: the first hour shares the half of the day where that leaves it the earlier
        late = f"T{int(start[1:3]) + 12:02d}{start[3:]}"
        if int(start[1:3]) < 12 and start < late <= end:
            start = late
    days = [*tokens[: place - 1], *tokens[place + 2 :]]
    day = day_expression(days, start)
    if day is None or (part and day.kind == "invalid"):
        return Expression("clock", "TIME", f"{start}/{end}")
    return Expression("times", "TIME", "", None, (day, start, end))


def _hour(number: float | None, part: str | None) -> str | None:
    if number is None or number != int(number) or not 1 <= number <= 12:
        return None
    late = part in ("AF", "EV", "NI") and number < 12
    return f"T{int(number) + 12 if late else int(number):02d}:00"
