"""Quantities: figures, what they count, and how exactly.

A number is looked for only where the scan saw digits or a number word. A reader chosen by the tag
of that token reads the numeral from there, then what stands before it (approximator, currency)
and behind it (unit, counted noun). No part of a date is a number; a duration is both.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import NamedTuple

from newsextract.findings import DateFinding, NumberFinding
from newsextract.grammar.grammar import Grammar
from newsextract.mentions.numbers_ages import MOST_AGE
from newsextract.mentions.numbers_digits import read_coded, read_digits, read_glyph
from newsextract.mentions.numbers_exact import plus
from newsextract.mentions.numbers_names import is_named_compound
from newsextract.mentions.numbers_tables import NumberTables
from newsextract.mentions.numbers_vague import (
    read_fraction_word,
    read_loose,
    read_scale,
    read_vague,
)
from newsextract.mentions.numbers_words import read_number_words, read_one
from newsextract.text.document import Document

Reader = Callable[[Document, int, NumberTables], tuple[NumberFinding, ...]]


def _read_compound(
    document: Document, token: int, tables: NumberTables
) -> tuple[NumberFinding, ...]:
    """Words joined by hyphens, by the first of them: `four-point`, `billion-dollar`, `half-mile`."""
    if is_named_compound(document, token):
        return ()
    head = document.tokens[token].partition("-")[0].lower()
    if head in tables.scales:
        return read_scale(document, token, tables)
    if head in tables.denominators:
        return read_fraction_word(document, token, tables)
    return (
        read_one(document, token, tables)
        if head == "one"
        else read_number_words(document, token, tables)
    )


_READERS: tuple[tuple[str, Reader], ...] = (
    ("number_led", _read_compound),
    ("cardinal", read_number_words),
    ("one", read_one),
    ("fraction_word|ordinal", read_fraction_word),
    ("scale", read_scale),
    ("vague_scale", read_vague),
    ("loose_count", read_loose),
    ("glyph", read_glyph),
    ("coded", read_coded),
    ("digits|digitword", read_digits),
)
"""Tag of a token -> the reader tried there; of two that fit, the later."""

_TOLD = 110
"""Code points before a figure that are asked whether it is a toll of people."""
_HYPHENS = frozenset("-‑")
_NEAR = 250
"""Code points within which an elided noun is that of the number before."""


_JOINTS = frozenset({len("-"), len(" - "), len(" and ")})
_NEVER = (sys.maxsize, sys.maxsize)


class _Finder(NamedTuple):
    tables: NumberTables
    candidates: re.Pattern[str]
    readers: dict[str, Reader]


def find_numbers(
    document: Document, grammar: Grammar, dates: Sequence[DateFinding]
) -> tuple[NumberFinding, ...]:
    """Find all quantities of a text outside its dates, in order.

    Args:
        document: The text.
        grammar: Supplies the number words and tables.
        dates: The time expressions, in order; what stands inside one is no number, but the figure
            of a duration is one of kind `duration`, linked by `date`.

    Returns:
        The findings in order of their numerals.

    Examples:
        `nearly 200 hostages`: value 200, hi 200, approx_kind `less_than`, unit `hostage`.
    """
    tables, candidates, readers = grammar.of_language.made(_finder)
    tags, starts = document.tags, document.starts
    found: list[NumberFinding] = []
    resume = 0
    next_date = -1
    date_start = date_end = -1
    for match in candidates.finditer(tags):
        token = match.start()
        start = starts[token]
        if start < resume:
            continue
        while date_end <= start:
            next_date += 1
            date_start, date_end = dates[next_date].extent if next_date < len(dates) else _NEVER
        inside = date_start <= start
        if inside and dates[next_date].type != "DURATION":
            continue
        numbers = readers[tags[token]](document, token, tables)
        if not numbers:
            continue
        if numbers[-1].kind == "duration" and tables.ago.match(
            document.text, numbers[-1].extent[1]
        ):
            resume = numbers[-1].extent[1]
            continue
        if inside:
            numbers = _of_duration(numbers, dates[next_date], next_date)
        for number in numbers:
            end = number.numeral[1]
            if end > date_start and not inside and dates[next_date].type != "DURATION":
                continue  # it runs into a date
            if number.unit is None and number.elided:
                number = _with_elided_noun(document, found, number, tables)
            if found and number.extent[0] - found[-1].extent[1] in _JOINTS:
                number = _joined_bounds(document, found, number, tables)
            if number.unit_extent is not None and number.kind != "money":
                _share_unit(document, found, number, tables)
            elif found and found[-1].rule == "en.number.age" and number.kind == "cardinal":
                number = _joined_age(document, found[-1], number, tables)
            found.append(number)
            if number.unit_extent is not None and number.kind != "cardinal":
                end = max(end, number.unit_extent[1])
            resume = max(resume, end)
    return tuple(found)


_TIMED = frozenset({"duration", "age"})


_COUNTS = frozenset({"cardinal", "range", "vague"})


def _of_duration(
    numbers: tuple[NumberFinding, ...], date: DateFinding, index: int
) -> tuple[NumberFinding, ...]:
    """The figures of a duration; one that reaches beyond it was never its part."""
    return tuple(
        number._replace(date=index) if number.kind in _TIMED else number
        for number in numbers
        if number.kind in _TIMED
        or number.numeral[1] > date.extent[1]
        or (number.kind == "fraction" and number.value is not None and number.value > 1)
    )


def _joined_bounds(
    document: Document,
    found: list[NumberFinding],
    number: NumberFinding,
    tables: NumberTables,
) -> NumberFinding:
    """`more than 10 and less than 40`, `between 10% and 20%`: one range; it takes in the one before."""
    last = found[-1]
    if last.value is None or number.value is None or (last.unit or number.unit) != number.unit:
        return number
    text = document.text
    between_them = text[last.extent[1] : number.extent[0]]
    if between_them.strip(" ") in _DASHES:
        return _dashed_bounds(found, number)
    if between_them not in tables.words.joining:
        return number
    lo, hi = last.lo, last.hi
    lo = number.lo if lo is None else lo
    hi = number.hi if hi is None else hi
    approximator = last.approximator
    start = last.extent[0]
    if last.approx_kind == number.approx_kind == "exact":
        between = tables.between.search(text, max(0, start - 24), start)
        if between is None:
            return number
        lo, hi = last.value, number.value
        approximator = (start - len(between[0]), start - 1)
        start = approximator[0]
    if lo is None or hi is None or lo >= hi:
        return number
    found.pop()
    return number._replace(
        extent=(start, number.extent[1]),
        numeral=(last.numeral[0], number.numeral[1]),
        approximator=approximator,
        value=None,
        lo=lo,
        hi=hi,
        approx_kind="exact",
        kind="range" if number.kind == "cardinal" else number.kind,
        rule="en.number.range",
    )


_DASHES = frozenset("-–—‑")
_WHOLE = 100


def _dashed_bounds(found: list[NumberFinding], number: NumberFinding) -> NumberFinding:
    """`3.75%-4.00%`, `40mm-60mm`: one range; not the shares of a vote, `46%-54%`."""
    last = found[-1]
    low, high = last.value, number.value
    if low is None or high is None or low >= high or number.kind not in _MEASURED:
        return number
    if last.kind != number.kind or None in (last.unit_extent, number.unit_extent):
        return number
    if last.approx_kind != "exact" or number.approx_kind != "exact" or plus(low, high) == _WHOLE:
        return number
    found.pop()
    return number._replace(
        extent=(last.extent[0], number.extent[1]),
        numeral=(last.numeral[0], number.numeral[1]),
        value=None,
        lo=low,
        hi=high,
        rule="en.number.range",
    )


_MEASURED = frozenset({"percent", "measure", "points"})


def _share_unit(
    document: Document, found: list[NumberFinding], number: NumberFinding, tables: NumberTables
) -> None:
    """`7, 8 and 10 percent`: the unit after the last figure of a list is that of all."""
    assert number.unit_extent is not None
    if number.unit_extent[0] < number.numeral[1]:
        return
    text, listing = document.text, tables.words.listing
    first = len(found)
    start = number.extent[0]
    while first:
        last = found[first - 1]
        if last.kind != "cardinal" or last.unit_extent is not None or last.value is None:
            break
        if text[last.extent[1] : start] not in listing:
            break
        first -= 1
        start = last.extent[0]
    if number.kind == "cardinal" and len(found) - first < _LIST:
        if not _is_changed(document, found, number, tables):
            return
        first = len(found) - 1
    for place in range(first, len(found)):
        found[place] = found[place]._replace(unit=number.unit, kind=number.kind, elided=True)


def _is_changed(
    document: Document, found: list[NumberFinding], number: NumberFinding, tables: NumberTables
) -> bool:
    """`rise from 18 to 22 pupils`: both count the same."""
    if not found or found[-1].unit_extent is not None or found[-1].kind != "cardinal":
        return False
    start, text = found[-1].extent[0], document.text
    return tables.changed.match(text, max(0, start - len("from ")), number.extent[0]) is not None


_LIST = 2
"""Figures before the last of a list of counted things: `he won 3 and 12 people left` is none."""


def _joined_age(
    document: Document, last: NumberFinding, number: NumberFinding, tables: NumberTables
) -> NumberFinding:
    """`aged 34 and 36`: the second is an age, too."""
    text = document.text
    if number.unit is not None or not isinstance(number.value, int) or number.value > MOST_AGE:
        return number
    between = text[last.extent[1] : number.extent[0]]
    start = last.extent[0]
    if between not in tables.words.listing or text[start - 1 : start] != " ":
        return number
    if between == ", " and text[max(0, start - 2) : start] == ", ":  # Ann, 34, 36 and 12
        return number
    return number._replace(kind="age", unit="year", rule="en.number.age")


def _with_elided_noun(
    document: Document,
    found: list[NumberFinding],
    number: NumberFinding,
    tables: NumberTables,
) -> NumberFinding:
    """`killed at least 13`: people; `758 delegates, compared to Moyo’s 538`: what was counted before."""
    if number.kind not in _COUNTS:
        return number
    text, (start, end) = document.text, number.extent
    if isinstance(number.value, Decimal) or (
        number.rule == "en.number.score" and not _divides(found, number)
    ):
        return number
    if tables.persons_before.search(text, max(0, start - _TOLD), start) or (
        tables.persons_after.match(text, end)
    ):
        return number._replace(unit=tables.words.person)
    if not found:
        return number
    last = found[-1]
    if last.unit is None or last.kind not in _COUNTS or last.unit in tables.words.folds:
        return number
    if last.unit_extent is not None and text[last.unit_extent[0] - 1] in _HYPHENS:
        return number  # a three-judge panel
    between = document.text[last.numeral[1] : number.numeral[0]]
    if len(between) > _NEAR or "\n" in between:
        return number
    return number._replace(unit=last.unit)


def _divides(found: list[NumberFinding], number: NumberFinding) -> bool:
    """Whether a score divides what was counted before it: `of the 90 members, 61-29`."""
    if not found:
        return False
    whole, part = found[-1].value, number.value
    if found[-1].rule == number.rule:
        return found[-1].unit is not None
    return isinstance(whole, int) and isinstance(part, int) and part <= whole <= 2 * part


def _finder(grammar: Grammar) -> _Finder:
    readers: dict[str, Reader] = {}
    for tags, reader in _READERS:
        for char in grammar.lexicon.characters(tags):
            readers[char] = reader
    anywhere = "|".join(tags for tags, _ in _READERS)
    return _Finder(NumberTables(grammar), grammar.tags(f"<{anywhere}>"), readers)
