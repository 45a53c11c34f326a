"""A language pack: word tables, closed classes, shapes of unknown words, and rules by area."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from newsextract.grammar.number_words import NumberWords
from newsextract.grammar.rule import Rule
from newsextract.grammar.tagsets import TagSet
from newsextract.grammar.words import WordTable
from newsextract.timex import TimeGrammar


@dataclass(frozen=True, slots=True)
class Language:
    """What a language brings.

    Attributes:
        key: ISO 639-1 code, `en`.
        name: Its name in English.
        tables: The word tables.
        closed: Closed classes in Python: form -> tags separated by blanks (`the`: `det`).
        guess: Tag set of a word that stands in no table, from its shape.
        guesses: All tag sets that `guess` can return.
        package: Its package, in whose folder stands what was prepared of it; empty: nothing is.
        parts: Tags that say a part of speech; a form of a table without any gets the guess of its shape.
        rules: Area (`dateline`, `byline`, ...) -> rules, the first winning ties.
        numbers: Its number words and the patterns of its numbers.
        times: How times are found and read; None: this language reads none.
        patterns: Patterns over tags that stages ask for by name (`attribution_ends`).
        maps: Small mappings that stages ask for by name (`attribution_groups`).
    """

    key: str
    name: str
    tables: tuple[WordTable, ...]
    closed: Mapping[str, str]
    guess: Callable[[str], TagSet]
    guesses: Iterable[TagSet]
    rules: Mapping[str, tuple[Rule, ...]] = field(default_factory=dict)
    numbers: NumberWords = field(default_factory=NumberWords)
    times: TimeGrammar | None = None
    patterns: Mapping[str, str] = field(default_factory=dict)
    maps: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    parts: frozenset[str] = frozenset()
    package: str = ""
