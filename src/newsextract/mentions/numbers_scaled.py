"""Digits with their scale or unit: `16 million`, `5bn`, `$4million`, `6 ½`, `10km`."""

from __future__ import annotations

import re
from decimal import Decimal

from newsextract.mentions.numbers_context import Currency
from newsextract.mentions.numbers_exact import Figure, divided, exact, plus
from newsextract.mentions.numbers_numeral import (
    GLYPHS,
    NEXT_WORD,
    Numeral,
    read_power,
    read_words,
)
from newsextract.mentions.numbers_pairs import read_mixed
from newsextract.mentions.numbers_tables import NumberTables
from newsextract.mentions.numbers_unit import Unit, measure_after, noun_after
from newsextract.text.document import Document


def read_scaled(
    document: Document,
    start: int,
    whole: str,
    places: str | None,
    end: int,
    currency: Currency | None,
    tables: NumberTables,
) -> tuple[Numeral, Unit | None] | None:
    """The digits with their scale (`16 million`, `5bn`), or a unit written on (`10km`); None: a code."""
    text = document.text
    after = NEXT_WORD.match(text, end)
    gap, word = (after[1], after[2]) if after else ("", "")
    if not word and not places:
        mixed = read_mixed(text, whole, end)
        if mixed is not None:
            return mixed, None
    if not after or not word:
        return Numeral(exact(whole, places), end), None
    if word in GLYPHS:
        value = plus(exact(whole) or 0, divided(*GLYPHS[word]))
        return Numeral(value, after.end()), None
    if not gap and word not in ("%", "°"):
        return _with_suffix(document, whole, places, end, after, currency, tables)
    low = word.lower()
    size = tables.scales.get(low) or (tables.vague.get(low) if low != "tens" else None)
    if size is None or low == "score" or (low == "k" and word == "K"):
        return Numeral(exact(whole, places), end), None
    if not places and gap:
        words = read_words(text, start, tables)
        if words is not None and words.end > after.end():
            return words, None
    end = after.end()
    after = NEXT_WORD.match(text, end)
    further = tables.scales.get(after[2].lower(), 0) if after and after[1] else 0
    if after and further > size:  # 2.5 lakh crore
        end, size = after.end(), size * further
    return Numeral(exact(whole, places, size), end, size), None


def _with_suffix(
    document: Document,
    whole: str,
    places: str | None,
    end: int,
    after: re.Match[str],
    currency: Currency | None,
    tables: NumberTables,
) -> tuple[Numeral, Unit | None] | None:
    text = document.text
    word = after[2]
    written = tables.scales.get(word.lower()) if len(word) > 3 else None
    if written is not None:  # $4million
        return Numeral(exact(whole, places, written), after.end(), written), None
    value = exact(whole, places)
    if value is not None:
        raised = read_power(text, value, end)
        if raised is not None:
            return raised, None
    if text[after.end() : after.end() + 1] == "/" and measure_after(text, end, tables) is not None:
        return Numeral(value, end), None  # 180km/h
    size = tables.words.suffixes.get(word)
    if size is not None and _is_scale(document, word, value, after.end(), currency, tables):
        return Numeral(exact(whole, places, size), after.end(), size), None
    written_on = tables.words.suffix_units.get(word)
    if written_on is not None:
        return Numeral(value, end), Unit(after.span(2), *written_on)
    if currency is not None or measure_after(text, end, tables) is not None:
        return Numeral(value, end), None
    return None


def _is_scale(
    document: Document,
    suffix: str,
    value: Figure | None,
    end: int,
    currency: Currency | None,
    tables: NumberTables,
) -> bool:
    """Whether a letter is a scale: not metres (`100m`), not a network (`5G`), not a flat (`4B`)."""
    if currency is not None or len(suffix) > 1 or suffix == "k":
        return True
    if suffix in ("K", "G"):
        return value is not None and value >= 10
    if noun_after(document, end, tables) is not None:
        return True
    return suffix != "m" and (document.text[end : end + 4] == " of " or isinstance(value, Decimal))
