"""The word tables of numbers: units, currencies, approximators, things that are numbered."""

from __future__ import annotations

from newsextract.grammar.words import WordTable

_WORDS = "newsextract.languages.en.words"

NUMBER_TABLES: tuple[WordTable, ...] = (
    WordTable("approximators", _WORDS),
    WordTable("currencies", _WORDS),
    WordTable("numbered_things", _WORDS),
    WordTable("plurals", _WORDS, ("word",), ("tags",)),
    WordTable("units", _WORDS),
)
