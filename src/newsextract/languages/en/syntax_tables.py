"""Tables of English words by part of speech, and of the words that report: `said`, `according to`."""

from __future__ import annotations

from newsextract.grammar.words import WordTable

_PACKAGE = "newsextract.languages.en.words"

SYNTAX_TABLES: tuple[WordTable, ...] = (
    WordTable("parts_of_speech", _PACKAGE, tags=("word",), tag_columns=("tags",)),
    WordTable("function_words", _PACKAGE, tags=("word",), tag_columns=("tags",)),
    WordTable(
        "cues",
        _PACKAGE,
        tags=("cue", "word"),
        tag_columns=("forms", "takes"),
        is_open=True,
        choices=("kind", "forms", "takes"),
        counts=("cues", "uses"),
    ),
    WordTable("attribution_weights", _PACKAGE),
    WordTable("content_ends", _PACKAGE),
    WordTable(
        "reporting_nouns", _PACKAGE, tags=("reporting_noun", "word"), tag_columns=("forms", "takes")
    ),
    WordTable(
        "reporting_adjectives",
        _PACKAGE,
        tags=("reporting_adjective", "word"),
        tag_columns=("forms", "takes"),
    ),
)

PARTS_OF_SPEECH: frozenset[str] = frozenset(
    "noun verb adjective adverb preposition pronoun det conjunction aux modal wh negation existential relative "
    "complementizer cardinal scale short_scale".split()
)
"""Tags that say a part of speech."""
