"""Quantities: figures, what they count, and how exactly.

A number is looked for only where the scan saw digits or a number word. A reader chosen by the tag
of that token reads the numeral from there, then what stands before it (approximator, currency)
and behind it (unit, counted noun). No part of a date is a number; a duration is both.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from newsextract.findings import DateFinding, NumberFinding
from newsextract.grammar.grammar import Grammar
from newsextract.mentions.numbers_digits import read_coded, read_digits, read_glyph
from newsextract.mentions.numbers_tables import NumberTables
from newsextract.mentions.numbers_vague import read_fraction_word, read_scale, read_vague
from newsextract.mentions.numbers_words import read_number_words, read_one
from newsextract.text.document import Document

Reader = Callable[[Document, int, NumberTables], tuple[NumberFinding, ...]]


def _read_compound(
    document: Document, token: int, tables: NumberTables
) -> tuple[NumberFinding, ...]:
    """Words joined by hyphens, by the first of them: `four-point`, `billion-dollar`, `half-mile`."""
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
    ("glyph", read_glyph),
    ("coded", read_coded),
    ("digits|digitword", read_digits),
)
"""Tag of a token -> the reader tried there; of two that fit, the later."""

_NEAR = 250
"""Code points within which an elided noun is that of the number before."""


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

    Example:
        `nearly 200 hostages`: value 200, hi 200, approx_kind `less_than`, unit `hostage`.
    """
    tables, candidates, readers = grammar.made(_finder)
    tags, starts = document.tags, document.starts
    found: list[NumberFinding] = []
    resume = 0
    next_date = 0
    for match in candidates.finditer(tags):
        token = match.start()
        start = starts[token]
        if start < resume:
            continue
        while next_date < len(dates) and dates[next_date].extent[1] <= start:
            next_date += 1
        inside = next_date < len(dates) and dates[next_date].extent[0] <= start
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
            numbers = tuple(n._replace(date=next_date) for n in numbers if n.kind in _TIMED)
        if next_date < len(dates):
            numbers = tuple(n for n in numbers if not _runs_into(n, dates[next_date]))
        for number in numbers:
            found.append(_with_elided_noun(document, found, number))
            resume = max(resume, number.numeral[1])
            if number.unit_extent is not None and number.kind != "cardinal":
                resume = max(resume, number.unit_extent[1])
    return tuple(found)


_TIMED = frozenset({"duration", "age"})


def _runs_into(number: NumberFinding, date: DateFinding) -> bool:
    """Whether the numeral takes in the beginning of a date that is no duration."""
    return number.numeral[1] > date.extent[0] >= number.numeral[0] and date.type != "DURATION"


def _with_elided_noun(
    document: Document, found: list[NumberFinding], number: NumberFinding
) -> NumberFinding:
    """`758 delegates, compared to Cruz’s 538`: the noun of the number before; joined bounds."""
    if not found or number.unit is not None or not number.elided:
        return number
    if number.kind not in ("cardinal", "range", "vague"):
        return number
    last = found[-1]
    if last.unit is None or last.kind not in ("cardinal", "range", "vague"):
        return number
    between = document.text[last.numeral[1] : number.numeral[0]]
    if len(between) > _NEAR or "\n" in between:
        return number
    return number._replace(unit=last.unit)


def _finder(grammar: Grammar) -> _Finder:
    readers: dict[str, Reader] = {}
    for tags, reader in _READERS:
        for char in grammar.lexicon.characters(tags):
            readers[char] = reader
    anywhere = "|".join(tags for tags, _ in _READERS)
    return _Finder(NumberTables(grammar), grammar.tags(f"<{anywhere}>"), readers)
