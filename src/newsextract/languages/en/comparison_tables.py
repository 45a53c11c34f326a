"""The word tables that only the comparison of articles reads; the scan does not know them."""

from __future__ import annotations

from newsextract.grammar.words import WordTable

_WORDS = "newsextract.languages.en.words"

COMPARISON_TABLES: tuple[WordTable, ...] = (
    WordTable("comparison_words", _WORDS),
    WordTable("irregular_verbs", _WORDS),
    WordTable("near_words", _WORDS),
    WordTable("phrasal_verbs", _WORDS),
)
