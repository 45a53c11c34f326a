"""What stands before a numeral: an approximator, a currency, or a sign that it is no quantity."""

from __future__ import annotations

import re
from typing import NamedTuple

from newsextract.mentions.numbers_exact import MAX_DIGITS
from newsextract.mentions.numbers_names import is_joined_name, is_name
from newsextract.mentions.numbers_tables import NumberTables
from newsextract.mentions.numbers_unit import measure_after, noun_after
from newsextract.span import Extent
from newsextract.text.document import Document

_CHAIN = re.compile(r"(?:[-–][0-9]+){2,20}")
_TICKER = re.compile(r"\.[A-Z]{1,3}\)")
_LEAST_YEAR, _LAST_YEAR = 1500, 2100
_MOST_COUNTED = 15
"""Digits of a bare integer; a longer one numbers something, one over `MAX_DIGITS` nothing at all."""


class Currency(NamedTuple):
    """A currency before a numeral: its unit, extent, and first token."""

    unit: str
    extent: Extent
    token: int


def approximator_before(
    document: Document, token: int, tables: NumberTables
) -> tuple[str, int] | None:
    """The kind of the approximator that ends before a token, and its first token."""
    last = token - 1
    if last < 0:
        return None
    tokens = document.tokens
    word = tokens[last].rstrip()
    entries = tables.before.get(word)
    if entries is None:
        entries = tables.before.get(word.lower())
        if entries is None:
            return None
    ways = entries.get(tokens[last - 1].rstrip().lower()) if last else None
    for rest, kind in ways or ():
        first = last - len(rest)
        if first >= 0 and (
            len(rest) == 1 or [each.rstrip().lower() for each in tokens[first:last]] == rest
        ):
            return kind, _with_degree(tokens, first, tables)
    alone = entries.get("")
    return None if alone is None else (alone[0][1], _with_degree(tokens, last, tables))


def _with_degree(tokens: list[str], first: int, tables: NumberTables) -> int:
    """`just` of `just over` belongs to the approximator."""
    while first and tokens[first - 1].rstrip().lower() in tables.words.degrees:
        first -= 1
    return first


def currency_before(document: Document, token: int, tables: NumberTables) -> Currency | None:
    """The currency sign or code right before a token: `$`, `US$`, `Rs`, `USD`."""
    if not token:
        return None
    tokens = document.tokens
    sign = tokens[token - 1].rstrip()
    unit = tables.signs.get(sign)
    first = token - 1
    if unit is not None:
        if first:
            prefixed = tables.prefixes.get(tokens[first - 1] + sign)
            if prefixed is not None:
                unit = prefixed
                first -= 1
    else:
        if sign == "." and first:
            first -= 1
            sign = tokens[first]
        unit = tables.codes.get(sign)
        if unit is None:
            return None
    return Currency(unit, document.extent(first, token), first)


def is_label(
    document: Document,
    token: int,
    end: int,
    digits: str,
    tables: NumberTables,
    *,
    heeded: bool = True,
) -> bool:
    """Whether a bare integer is no quantity: a year, a day, a name, an address, a list mark."""
    text = document.text
    start = document.starts[token]
    following = text[end : end + 1]
    if len(digits) > 1 and digits[0] == "0":
        return True
    if following in ("-", "–") and _CHAIN.match(text, end):
        return True
    if following == "." and _TICKER.match(text, end):
        return True
    if following == "-" and is_joined_name(text, end, tables):
        return True
    if token and _is_in_code(document, token, following == " " and text[end + 1 : end + 2]):
        return noun_after(document, end, tables) is None and not measure_after(text, end, tables)
    beyond = text[end + 1 : end + 2] if following == " " else following
    if beyond in "apAPoGEBC" and tables.patterns["clock"].match(text, end):
        return beyond != ""
    if len(digits) == 3 and tables.patterns["named"].match(text, start):
        return noun_after(document, end, tables) is None
    if (
        len(digits) < 4
        and following in (".", ")")
        and _begins_line(text, start)
        and text[end + 1 : end + 2].isspace()
    ):
        return True
    if following == " " and beyond.isupper() and tables.patterns["address"].match(text, end):
        return True
    if len(digits) == 4 and _LEAST_YEAR <= int(digits) <= _LAST_YEAR:
        return _is_year(document, token, end, digits, tables)
    if MAX_DIGITS >= len(digits) > _MOST_COUNTED and digits.isdecimal():
        return True
    return heeded and token > 0 and is_name(document, token, end, tables)


def _is_in_code(document: Document, token: int, beyond: str | bool) -> bool:
    """Whether digits stand beside digits, with a blank between: `0800 123 456`, `+44 20 7946 0000`."""
    before = document.tokens[token - 1]
    if before[0] == "+" and isinstance(beyond, str) and beyond.isdecimal():
        return True
    return before[-1] == " " and before[:-1].isdecimal()


def _begins_line(text: str, start: int) -> bool:
    before = text[max(0, start - 6) : start].rstrip(" \t(")
    return not before or before[-1] == "\n"


def _is_year(document: Document, token: int, end: int, digits: str, tables: NumberTables) -> bool:
    text = document.text
    if measure_after(text, end, tables):
        return False
    before = approximator_before(document, token, tables)
    if before is not None and (token - before[1] > 1 or before[0] == "less_than"):
        return document.tokens[token - 1] in ("under ", "below ")  # not: around 2000, some 2016 …
    if digits.endswith("00") and text[end : end + 1] == " ":
        noun = noun_after(document, end, tables)  # 1500 people, but the 1900 campaign's people
        return noun is None or noun.extent is None or " " in text[slice(*noun.extent)]
    return True
