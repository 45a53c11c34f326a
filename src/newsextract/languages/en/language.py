"""ENGLISH: the language pack, put together from the files beside it."""

from __future__ import annotations

from newsextract.grammar.language import Language
from newsextract.grammar.words import WordTable
from newsextract.languages.en.actor_tables import ACTOR_TABLES
from newsextract.languages.en.actors import ACTOR_PATTERNS
from newsextract.languages.en.attribution import MAPS, PATTERNS
from newsextract.languages.en.closed import closed_classes
from newsextract.languages.en.comparison_tables import COMPARISON_TABLES
from newsextract.languages.en.dates import DATE_TABLES, ENGLISH_TIMES
from newsextract.languages.en.dates_signals import time_tags
from newsextract.languages.en.layout import LAYOUT_RULES, LAYOUT_TABLES
from newsextract.languages.en.number_tables import NUMBER_TABLES
from newsextract.languages.en.numbers import ENGLISH_NUMBERS, number_classes
from newsextract.languages.en.shapes import GUESSES, guess
from newsextract.languages.en.silences import SILENCE_MAPS, SILENCE_RULES
from newsextract.languages.en.syntax_tables import PARTS_OF_SPEECH, SYNTAX_TABLES

WORDS = "newsextract.languages.en.words"

TABLES: tuple[WordTable, ...] = (
    *SYNTAX_TABLES,
    *ACTOR_TABLES,
    *NUMBER_TABLES,
    *DATE_TABLES,
    *LAYOUT_TABLES,
    *COMPARISON_TABLES,
)

ENGLISH = Language(
    key="en",
    name="English",
    tables=TABLES,
    closed=closed_classes(number_classes(), time_tags()),
    guess=guess,
    guesses=GUESSES,
    parts=PARTS_OF_SPEECH,
    package=__package__,
    rules={**LAYOUT_RULES, **SILENCE_RULES},
    numbers=ENGLISH_NUMBERS,
    times=ENGLISH_TIMES,
    patterns={**PATTERNS, **ACTOR_PATTERNS},
    maps={**MAPS, **SILENCE_MAPS},
)
