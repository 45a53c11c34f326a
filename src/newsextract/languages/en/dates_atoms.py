"""Days, clock times and holidays inside a run, each joined to one token.

`Friday, Nov. 9, 2024` becomes a token of the class `date`, `10:30 p.m. EST` one of the class `clocktime`,
`New Year's Eve` one of the class `holiday`. What stands on top of them is the affair of the forms.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable
from functools import cache
from typing import NamedTuple

from newsextract.languages.en.dates_classes import characters_of, compile_classes
from newsextract.languages.en.dates_tokens import Token, full_year
from newsextract.languages.en.dates_words import Classes


# --- calendar days -------------------------------------------------------------------------------
class Day(NamedTuple):
    """A calendar day as written; month 0: it is no day (30 February)."""

    month: int
    day: int
    year: int | None = None
    weekday: int | None = None
    clock: str = ""


NO_DAY = Day(0, 0)

_YEAR = "(?: <comma>? (?: <of> | <in> )? <year> | <of> <yy> )"
_MONTH_DAY = """
    (?: <month> <dot>? <the>? <day|ord> (?! <pm|oclock> | <dash> <day|ord> (?! <month> ) )   # Nov. 9
      | <the>? <ord> <of>? <month> <dot>?                       # the 9th of November
      | <day> <of>? <month> <dot>? )                            # 9 November
"""


@cache
def _day_pattern() -> re.Pattern[str]:
    return compile_classes(
        f"""
    (?: <weekday> <dot>? <comma>? <the>? )? {_MONTH_DAY} {_YEAR}?
  | <weekday> <dot>? <open> {_MONTH_DAY} {_YEAR}? <close>
  | (?: <weekday> <dot>? <comma>? )? <iso>
  | <weekday> <the>? <ord>
  | (?: <weekday> <dot>? <comma>? )? <slashday> (?: <comma> <year> )?
  | <day> <dot|dash|slash> <month> (?: <dash|slash> | <dot> <dash|slash>? )? <year>    # 05-Aug-2016
  | <year> <dash|slash> <month> <dash|slash> <day>                                      # 2016/Aug/05
"""
    )


@cache
def _clock_pattern() -> re.Pattern[str]:
    return compile_classes(
        """
    (?: <clock> <units> | <clock> <pm>? | <day|num> <pm> | <day|num> <oclock> <pm>? | <noon>
      | (?: <half> | <a>? <period> ) <pastw|tow> <day|num> <oclock|pm>?         # half past seven
      | <day|num> (?: <units|unit> )? <pastw> <day|num> <oclock|pm>?           # 20 past eight
      | <day|num> <units> <tow> <day|num> <oclock|pm>? )
    (?: <open> <tz> <close> | <tz> )?
"""
    )


_DAYS_IN_MONTH = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def is_day(year: int, month: int, day: int) -> bool:
    """Whether there is such a day; year 0 and 9999 and beyond hold none."""
    if not 0 < year < 9999:
        return False
    try:
        datetime.date(year, month, day)
    except ValueError:
        return False
    return True


def _day_of(tokens: list[Token]) -> Day:
    month = day = 0
    year = weekday = None
    for token in tokens:
        classes = token.classes
        if "iso" in classes:
            return _iso_day(classes["iso"])
        if "slashday" in classes:
            found = [int(part) for part in classes["slashday"].split("/")]
            month, day = found if found[0] <= 12 else found[::-1]
            if not 1 <= month <= 12:
                return NO_DAY
        elif "month" in classes:
            month = classes["month"]
        elif "weekday" in classes:
            weekday = classes["weekday"]
        elif "year" in classes:
            year = classes["year"]
        elif day and "yy" in classes:
            year = full_year(classes["yy"])
        elif "day" in classes or "ord" in classes:
            day = int(classes.get("day") or classes["ord"])
    if not month:
        return Day(0, day, None, weekday) if 1 <= day <= 31 and weekday else NO_DAY
    if not 1 <= day <= _DAYS_IN_MONTH[month - 1] or (year and not is_day(year, month, day)):
        return NO_DAY
    return Day(month, day, year, weekday)


def _iso_day(word: str) -> Day:
    written, _, clock = word.partition("t")
    parts = [int(part) for part in re.split(r"[-/.]", written)]
    if "-" in written:
        orders = [(0, 1, 2)]
    elif "/" in written:
        orders = [(2, 0, 1), (2, 1, 0)]  # 11/9/2024 as in America, where it can be read so
    else:
        orders = [(2, 1, 0), (2, 0, 1)]  # 9.11.2024 as in Europe
    for y, m, d in orders:
        year = full_year(parts[y])
        if is_day(year, parts[m], parts[d]):
            return Day(parts[m], parts[d], year, None, f"T{clock[:5]}" if clock else "")
    return NO_DAY


def _clock_of(tokens: list[Token]) -> str | None:
    """`T22:30`; None where there is no such time."""
    if any("pastw" in token.classes or "tow" in token.classes for token in tokens):
        return _told_clock(tokens)
    hour = minute = 0
    second = ""
    half = ""
    for token in tokens:
        classes = token.classes
        if "clock" in classes:
            parts = re.split("[:.]", classes["clock"])
            hour, minute = int(parts[0]), int(parts[1])
            second = f":{parts[2]}" if len(parts) > 2 and parts[2] < "60" else ""
        elif "noon" in classes:
            hour = classes["noon"]
        elif "num" in classes and not hour:
            if classes["num"] != int(classes["num"]):
                return None
            hour = int(classes["num"])
            if 100 < hour < 2400:  # 1140 a.m.
                hour, minute = divmod(hour, 100)
        elif "pm" in classes:
            half = classes["pm"]
    if half == "p" and hour < 12:
        hour += 12
    elif half == "a" and hour == 12:
        hour = 0
    if not 0 <= hour <= 24 or not 0 <= minute < 60:
        return None
    return f"T{hour:02d}:{minute:02d}{second}"


def _told_clock(tokens: list[Token]) -> str | None:
    """`half past seven`, `a quarter to six`, `20 minutes past eight`."""
    numbers = [token.classes["num"] for token in tokens if "num" in token.classes]
    first = tokens[0].classes
    minutes = 30 if "half" in first else 15 if "num" not in first else int(numbers[0])
    hour = int(numbers[-1])
    if not 1 <= hour <= 12 or not 0 < minutes < 60:
        return None
    if any("tow" in token.classes for token in tokens):
        hour, minutes = hour - 1 or 12, 60 - minutes
    late = any(token.classes.get("pm") == "p" for token in tokens)
    return f"T{hour + 12 if late and hour < 12 else hour:02d}:{minutes:02d}"


# --- joining -------------------------------------------------------------------------------------
def join_atoms(
    tokens: list[Token], holidays: dict[str, list[tuple[list[str], str]]]
) -> list[Token]:
    """Join the tokens of each holiday, day and clock time to one."""
    tokens = _join_holidays(tokens, holidays)
    if any(not _DAY_CLASSES.isdisjoint(t.classes) for t in tokens):
        tokens = _reduce(tokens, _day_pattern(), lambda found: {"date": _day_of(found)})
    if any(not _CLOCK_CLASSES.isdisjoint(t.classes) for t in tokens):
        tokens = _reduce(tokens, _clock_pattern(), lambda found: {"clocktime": _clock_of(found)})
    return tokens


_DAY_CLASSES = frozenset({"month", "weekday", "iso", "slashday"})
_CLOCK_CLASSES = frozenset({"clock", "pm", "oclock", "noon", "pastw", "tow"})


def _reduce(
    tokens: list[Token], pattern: re.Pattern[str], classes_of: Callable[[list[Token]], Classes]
) -> list[Token]:
    """Join the tokens of each match to one, with the classes that they have together."""
    reduced: list[Token] = []
    position = 0
    for match in pattern.finditer(characters_of(tokens)):
        start, end = match.span()
        reduced += tokens[position:start]
        found = tokens[start:end]
        if "dot" in found[-1].classes and len(found[-2].word) > 4:  # the full stop of the sentence
            found.pop()
            end -= 1
        words = " ".join(token.word for token in found)
        reduced.append(Token(found[0].start, found[-1].end, words, classes_of(found)))
        position = end
    reduced += tokens[position:]
    return reduced


def _join_holidays(
    tokens: list[Token], holidays: dict[str, list[tuple[list[str], str]]]
) -> list[Token]:
    if all(token.word not in holidays for token in tokens):
        return tokens
    joined: list[Token] = []
    position = 0
    while position < len(tokens):
        for words, rule in holidays.get(tokens[position].word, ()):
            end = position + len(words)
            if [token.word.replace("’", "'") for token in tokens[position:end]] == words:
                classes: Classes = {"holiday": rule}
                joined.append(
                    Token(tokens[position].start, tokens[end - 1].end, " ".join(words), classes)
                )
                position = end
                break
        else:
            joined.append(tokens[position])
            position += 1
    return joined
