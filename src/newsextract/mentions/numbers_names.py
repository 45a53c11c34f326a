"""Numbers that belong to a name: `Boeing 737`, `Article Five`, `the Group of 20`, `7-Eleven`."""

from __future__ import annotations

import re

from newsextract.mentions.numbers_tables import NumberTables
from newsextract.mentions.numbers_unit import measure_after, noun_after, unit_at
from newsextract.text.document import Document

_JOINED = re.compile(r"[-‑]([^\W\d_]{1,20}+)")
_CLOSING = frozenset(".!?…”\"’'")
_POSSESSIVE = frozenset({"’s ", "'s ", "’ ", "' "})


def is_name(document: Document, token: int, end: int, tables: NumberTables) -> bool:
    """Whether bare digits are part of a name: `Section 230`, `S&P 500`, `Oct 7`, `Anderson Cooper 360`."""
    tokens, text = document.tokens, document.text
    before = token - 1
    word = tokens[before].rstrip()
    if word in (".", "’s", "'s") and before:
        before -= 1
        word = tokens[before].rstrip()
        if word.lower() not in tables.words.months and word.lower() not in tables.labels:
            return False
    low = word.lower()
    capital = word[:1].isupper()
    if capital and low in tables.words.months:
        return True
    if low == "of" and before:  # the Group of 20
        low = f"{tokens[before - 1].rstrip().lower()} of"
        capital = tokens[before - 1][0].isupper()
    needs_capital = tables.labels.get(low)
    if needs_capital is not None and (capital or not needs_capital):
        return measure_after(text, end, tables) is None
    if low in _JOINTS and token > 2:
        return _is_listed(document, token, end, tables)
    if _labels_many(word, tables):
        return unit_at(document, end, tables) is None
    return capital and _is_title(document, before, end, tables)


def is_clause(document: Document, token: int, end: int, tables: NumberTables) -> bool:
    """Whether a decimal numbers a part of a law or a program: `Rule 4.2`, `version 2.0`."""
    word = document.tokens[token - 1].rstrip()
    needs_capital = tables.labels.get(word.lower())
    if needs_capital is None or (needs_capital and not word[0].isupper()):
        return False
    return measure_after(document.text, end, tables) is None


_JOINTS = frozenset({"and", "or", "to", "through", ","})


def _is_listed(document: Document, token: int, end: int, tables: NumberTables) -> bool:
    """`junctions 6 and 7`, `Articles 3, 4 and 5`: names by the word before the first of them."""
    tokens = document.tokens
    place = token
    for _ in range(_MOST_LISTED):
        if place < 3 or not tokens[place - 2].rstrip().isdecimal():
            return False
        if tokens[place - 1].rstrip() not in _JOINTS:
            return False
        place -= 2
        word = tokens[place - 1].rstrip()
        if _labels_many(word, tables) or _labels_many(f"{word}s", tables):
            return unit_at(document, end, tables) is None
    return False


_MOST_LISTED = 6


def _labels_many(word: str, tables: NumberTables) -> bool:
    """Whether figures after a word in the plural number its things: `junctions 6 and 7`."""
    needs_capital = tables.labels.get(word[:-1].lower()) if word[-1:] == "s" else None
    return needs_capital is not None and (word[0].isupper() or not needs_capital)


def is_named_word(document: Document, token: int, end: int, tables: NumberTables) -> bool:
    """Whether a number word is part of a name: `Article Five`, `phase two`, `the Group of Seven`.

    Inside a sentence a number word with a capital is a name; a headline, where all words may have
    one, has no full stop.
    """
    tokens, text = document.tokens, document.text
    before = tokens[token - 1]
    needs_capital = tables.labels.get(before.rstrip().lower())
    capital = tokens[token][0].isupper()
    if needs_capital is not None and (capital or not needs_capital):
        if measure_after(text, end, tables) is not None:
            return False
        if (capital and before[0].isupper()) or noun_after(document, end, tables) is None:
            return True
    return capital and _is_capital_inside(document, token)


def is_named_compound(document: Document, token: int) -> bool:
    """Whether a compound of capital words is a name: `Plan B One-Step`."""
    head, _, rest = document.tokens[token].partition("-")
    return (
        token > 0
        and head[:1].isupper()
        and rest[:1].isupper()
        and _is_capital_inside(document, token)
    )


def _is_capital_inside(document: Document, token: int) -> bool:
    """Whether a capital stands inside a sentence; a headline has no full stop, and all its words one."""
    before = document.tokens[token - 1]
    if not (before[:-1].isalpha() or before in _POSSESSIVE):
        return False
    first, stop = document.sentence_at(token)
    return token > first and document.tokens[stop - 1].rstrip()[-1:] in _CLOSING


def is_joined_name(text: str, end: int, tables: NumberTables) -> bool:
    """Whether a capital word joined by a hyphen makes a name of a number: `7-Eleven`, `7-Up`, `4-H`, `3-D`."""
    joined = _JOINED.match(text, end)
    if joined is None or not joined[1][0].isupper():
        return False
    low = joined[1].lower()
    return len(low) == 1 or low in tables.simple or low == "up"


def _is_title(document: Document, before: int, end: int, tables: NumberTables) -> bool:
    """A capitalised word inside a sentence, a bare number, and no noun of which there are so many."""
    tokens, text = document.tokens, document.text
    word = tokens[before]
    if not word[:-1].isalpha() or word.isupper() or word[-1] != " ":
        return False
    following = text[end : end + 1]
    if following in (",", "-", "–", "%", ";") or not before:
        return False
    low = word.rstrip().lower()
    if low in tables.before or document.tags[before] not in tables.plain_words:
        return False
    previous = tokens[before - 1]
    if not (previous[0].isalnum() or previous[0] in "“\"'‘&"):
        return False
    if following == ":":
        return True
    if tables.pair_of_numerals.match(text, end):
        return False
    single = tokens[before + 1].rstrip() == "1"
    if not previous[0].isupper():
        return not single and _names_one(document, before + 2, end, tables)
    return unit_at(document, end, tables, single=single) is None


def _names_one(document: Document, token: int, end: int, tables: NumberTables) -> bool:
    """`the Luna 25 probe`: one thing of that name; a quantity has its noun in the plural."""
    if token >= len(document.tokens) or document.text[end : end + 1] != " ":
        return False
    found = tables.single.match(document.tags, token)
    return (
        found is not None
        and document.tokens[token][0].islower()
        and unit_at(document, end, tables) is None
    )
