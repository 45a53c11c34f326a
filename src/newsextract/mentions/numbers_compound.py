"""Two figures that are one quantity: dollars and cents, feet and inches."""

from __future__ import annotations

from decimal import Decimal

from newsextract.findings import NumberFinding
from newsextract.mentions.numbers_exact import Figure, divided, plus
from newsextract.mentions.numbers_numeral import DIGITS, read_words
from newsextract.mentions.numbers_tables import NumberTables
from newsextract.text.document import Document


def with_small_change(
    document: Document, number: NumberFinding, tables: NumberTables
) -> NumberFinding:
    """`thirteen dollars and forty-five cents` is 13.45 dollars, `5 ft 2 in` is 5 1/6 feet."""
    if (
        number.unit_extent is None
        or number.value is None
        or number.unit_extent[0] < number.numeral[1]
    ):
        return number
    end = number.unit_extent[1]
    text = document.text
    if number.kind == "money" and number.unit not in ("cent", "pence"):
        found = tables.patterns["cents"].match(text, end)
        bare = None if found else tables.patterns["bare_cents"].match(text, end)
        found = found or bare
        if found is None:
            return number
        cents = _small(text, found.start("cents"), tables)
        if cents is None or cents >= 100 or (bare and cents < 10):
            return number
        return _joined(number, plus(number.value, Decimal(cents).scaleb(-2)), found.end())
    if number.unit == "foot":
        found = tables.patterns["feet_inches"].match(text, end)
        start = 0 if found is None else found.start("bare" if found["bare"] else "inches")
        inches = _small(text, start, tables) if found else None
        if found is not None and inches is not None and inches < 12:
            return _joined(number, plus(number.value, divided(inches, 12)), found.end())
    return number


def _small(text: str, start: int, tables: NumberTables) -> int | None:
    digits = DIGITS.match(text, start)
    if digits is not None:
        return int(digits[1]) if len(digits[1]) <= 2 and not digits[2] else None
    words = read_words(text, start, tables)
    return words.value if words is not None and isinstance(words.value, int) else None


def _joined(number: NumberFinding, value: Figure, end: int) -> NumberFinding:
    assert number.unit_extent is not None
    return number._replace(
        value=value,
        lo=value if number.lo is not None else None,
        hi=value if number.hi is not None else None,
        extent=(number.extent[0], max(number.extent[1], end)),
        numeral=(number.numeral[0], end),
    )
