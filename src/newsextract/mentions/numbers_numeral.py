"""One numeral: digits, number words, or both (`4 thousand 3 hundred and 21`), with scale and fraction."""

from __future__ import annotations

import re
from typing import NamedTuple

from newsextract.mentions.numbers_exact import (
    MAX_DIGITS,
    Figure,
    divided,
    exact,
    plus,
    power,
    times,
)
from newsextract.mentions.numbers_tables import NumberTables

DIGITS = re.compile(
    r"""
    ( [0-9]{1,3}+ (?> (?: ,[0-9]{3} ){1,20} ) (?! [0-9] )             # 1,200
    | [0-9]{1,2} (?: ,[0-9]{2} ){1,12} ,[0-9]{3} (?! [0-9] )     # 12,34,567
    | [0-9]{1,3}+ (?> (?: [\u00a0\u202f\u2009][0-9]{3} ){1,20} ) (?! [0-9] )
    | [0-9]{1,3}+ (?> (?: [ ][0-9]{3} ){2,20} ) (?! [0-9] )           # 1 234 567
    | [0-9]{1,3}+ [ ]000 (?! [0-9] )                             # 40 000
    | [0-9]++ )
    (?> (?: \.([0-9]++) )? )
    """,
    re.VERBOSE,
)
NEXT_WORD = re.compile(r"([ \u00a0\u202f]{1,3}|[-‑]|)([^\W\d_]++|[%°½¼¾⅓⅔⅛]|)")
POWER = re.compile(r"(?:[xX×]10\^|(?P<e>[eE])|(?P<caret>\^))(?P<exponent>[+-]?[0-9]{1,3})(?![\w.])")
_ATOM = re.compile(
    r"([ \u00a0\u202f]{1,4}|[ ]?[-‑][ ]?|)"
    r"(?:([^\W\d_]++)|([0-9]{1,3}(?>(?:,[0-9]{3}){1,20})|[0-9]++)(\.[0-9]++)?)"
)
_MAX_ATOMS = 40

GLYPHS = {"½": (1, 2), "¼": (1, 4), "¾": (3, 4), "⅓": (1, 3), "⅔": (2, 3), "⅛": (1, 8)}


class Numeral(NamedTuple):
    """A numeral that was read.

    Attributes:
        value: What it says; None where it has too many digits.
        end: Code point offset behind it.
        scale: The last scale word's size (1: none).
        before_and: What was said before an `and`, for `one hundred and three quarters`.
        tens: The last word, where it was one of tens after others, for `one hundred thirty-fifths`.
    """

    value: Figure | None
    end: int
    scale: int = 1
    before_and: int | None = None
    tens: int = 0


def read_words(
    text: str, start: int, tables: NumberTables, *, joined: bool = True
) -> Numeral | None:
    """Read number words, and digits among them, from a place on.

    Args:
        text: The text.
        start: Code point offset of the first word.
        tables: The words.
        joined: Whether `and` may join them (not after `between`).

    Returns:
        The numeral, or None where no number word stands.
    """
    reading = _Reading()
    simple, scales = tables.simple, tables.scales
    place = start
    safe: Numeral | None = None
    for _ in range(_MAX_ATOMS):
        atom = _ATOM.match(text, place)
        if atom is None or (reading.started and not atom[1]):
            break
        gap, word, digits, places = atom.groups()
        if digits:
            if not reading.take_digits(gap, digits, places):
                break
        else:
            low = word if word.islower() else word.lower()
            figure = simple.get(low)
            if figure is not None:
                if not reading.take_simple(figure, gap):
                    break
            elif low in scales:
                if not reading.take_scale(scales[low]):
                    break
            elif low in tables.vague and reading.started and reading.take_scale(tables.vague[low]):
                pass
            elif low == "and" and joined and reading.take_and(text, atom.end(), tables):
                place = atom.end()
                continue
            else:
                break
        place = end = atom.end()
        if reading.settle():
            safe = Numeral(
                reading.value(), end, reading.last_scale, reading.before_and, reading.last_tens
            )
    return safe


class _Reading:
    """The state of reading number words: what was said, and what may follow."""

    __slots__ = (
        "before_and",
        "group",
        "hundred",
        "last_scale",
        "last_tens",
        "loose",
        "pending",
        "room",
        "started",
        "thousand",
        "total",
        "used_and",
    )

    def __init__(self) -> None:
        self.total: Figure = 0
        self.group: Figure = 0
        self.room: int | None = None  # the next simple figure must be below this
        self.last_scale = 1
        self.started = self.hundred = self.thousand = self.pending = self.used_and = False
        self.loose = False
        self.last_tens = 0
        self.before_and: int | None = None

    def settle(self) -> bool:
        """Whether what was read may end here: not `two million five`, which is two numbers."""
        self.pending = False
        return not self.loose

    def value(self) -> Figure | None:
        value = plus(self.total, self.group)
        return value if abs(value) < 10 ** (MAX_DIGITS + 5) else None

    def take_digits(self, gap: str, digits: str, places: str | None) -> bool:
        if self.started and (
            places
            or not (self.hundred or self.thousand)
            or len(digits) > 3
            or "-" in gap
            or int(digits) == 0
        ):
            return False
        figure = exact(digits, places and places[1:])
        if figure is None or (self.room is not None and figure >= self.room):
            return False
        self.group = plus(self.group, figure)
        self.room = 0
        self.started = True
        self.loose = self.last_scale >= 1000 and not (self.hundred or self.used_and)
        return True

    def take_simple(self, figure: int, gap: str) -> bool:
        if self.room is not None and (figure >= self.room or figure == 0):
            return False
        if self.started and "-" in gap and not (self.room == 10 or self.hundred or self.thousand):
            return False
        self.last_tens = figure if figure >= 20 and self.started else 0
        self.group = plus(self.group, figure)
        self.room = 10 if figure >= 20 else 0
        self.started = True
        if self.last_scale >= 1000 and not (self.hundred or self.used_and):
            self.loose = not (self.thousand and self.group >= 10)
        return True

    def take_scale(self, size: int) -> bool:
        if not self.started:
            self.group = 1
            self.started = True
        elif self.pending and not self.group:
            return False
        if size == 100 and self.group:
            if not self.group < 1000:
                return False
            self.group = times(self.group, 100)
            self.hundred = True
            self.room = 100
        elif size in (12, 20):
            if not self.group or self.hundred:
                return False
            self.group = times(self.group, size)
            self.room = 0
        else:
            if self.last_scale > 1 and (size >= self.last_scale or not self.group):
                self.total = times(plus(self.total, self.group), size)
            else:
                self.total = plus(self.total, times(self.group, size))
            self.group = 0
            self.room = min(size, 1000)
            self.thousand = size == 1000
            self.hundred = self.used_and = False
        self.loose = False
        self.last_scale = max(size, 1) if size != 100 or self.last_scale == 1 else self.last_scale
        return True

    def take_and(self, text: str, place: int, tables: NumberTables) -> bool:
        if self.pending or self.used_and:
            return False
        if not (self.hundred or self.thousand):
            following = tables.more_scaled.match(text, place) if self.last_scale > 1000 else None
            if following is None:
                return False
        if self.room == 0 or not isinstance(self.total, int) or not isinstance(self.group, int):
            return False
        self.before_and = self.total + self.group
        self.pending = self.used_and = True
        return True


def read_tail(text: str, numeral: Numeral, tables: NumberTables) -> Numeral | None:
    """What follows a numeral and belongs to it: `and a half`, `and three quarters`, `point five`."""
    found = tables.tail.match(text, numeral.end)
    if found is None or numeral.value is None:
        return None
    if found["decimals"]:
        return _with_decimals(text, numeral, found.start("decimals"), tables)
    if found["part"]:
        part: Figure = divided(1, tables.denominators[found["part"].lower()])
    else:
        read = read_words(text, found.start("many"), tables)
        denominator = tables.denominators.get(found["parts"].lower())
        if read is None or not isinstance(read.value, int) or denominator is None:
            return None
        if read.value >= denominator or read.end > found.start("parts"):
            return None
        part = divided(read.value, denominator)
    return _with_part(text, numeral, part, found.end(), tables)


def _with_part(
    text: str, numeral: Numeral, part: Figure, end: int, tables: NumberTables
) -> Numeral:
    """`two and a half million`, `a million and a half`, `one billion and a half million`."""
    assert numeral.value is not None
    after = NEXT_WORD.match(text, end)
    size = tables.scales.get(after[2].lower()) if after and after[1] else None
    if numeral.scale >= 1000:
        value = plus(numeral.value, times(part, size or numeral.scale))
    else:
        value = times(plus(numeral.value, part), size or 1)
    return Numeral(value, after.end() if after and size else end, size or numeral.scale)


def _with_decimals(text: str, numeral: Numeral, start: int, tables: NumberTables) -> Numeral | None:
    digits = ""
    place = end = start
    for word in text[start : start + 200].split(" "):
        figure = tables.simple.get(word.lower())
        if figure is None or figure > 9:
            break
        digits += str(figure)
        end = place + len(word)
        place = end + 1
    if not digits or len(digits) > 20:
        return None
    assert numeral.value is not None
    places = exact("0", digits)
    assert places is not None
    value = plus(numeral.value, places)
    after = NEXT_WORD.match(text, end)
    size = tables.scales.get(after[2].lower()) if after and after[1] else None
    if after and size:
        return Numeral(times(value, size), after.end(), size)
    return Numeral(value, end)


def read_power(text: str, value: Figure, end: int) -> Numeral | None:
    """`1.3x10^6`, `1e10`, `1.1^23` after the digits before it."""
    found = POWER.match(text, end)
    if found is None:
        return None
    exponent = int(found["exponent"])
    if found["caret"]:
        raised = power(value, exponent)
    else:
        size = power(10, exponent)
        raised = None if size is None else _product(value, size)
    return None if raised is None else Numeral(raised, found.end())


def _product(value: Figure, size: Figure) -> Figure:
    return times(value, size) if isinstance(size, int) else plus(0, value * size)
