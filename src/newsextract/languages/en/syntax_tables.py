"""Tables of English words by part of speech, and of the words that report: `said`, `according to`."""

from __future__ import annotations

from newsextract.grammar.words import WordTable

_PACKAGE = "newsextract.languages.en.words"

SYNTAX_TABLES: tuple[WordTable, ...] = (
    WordTable("parts_of_speech", _PACKAGE, tags=("word",), tag_columns=("tags",), parts=True),
    WordTable("function_words", _PACKAGE, tags=("word",), tag_columns=("tags",)),
    WordTable("cues", _PACKAGE, tags=("cue", "word"), tag_columns=("forms", "takes"), parts=True),
    WordTable("attribution_weights", _PACKAGE),
    WordTable("content_ends", _PACKAGE),
    WordTable(
        "reporting_nouns", _PACKAGE, tags=("reporting_noun", "word"), tag_columns=("forms", "takes")
    ),
)
