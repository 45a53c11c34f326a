"""A vocabulary: the word tables of one language, with what plugins add to them, and what is made of them.

Everything is made on first use and kept: tables are read once, patterns compiled once.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cached_property
from typing import Any, TypeVar

import regex

from newsextract.errors import GrammarError
from newsextract.grammar.language import Language
from newsextract.grammar.lazy import LazyPattern
from newsextract.grammar.lexicon import Lexicon
from newsextract.grammar.prepared import Patterns, prepared_for
from newsextract.grammar.rule import Rule
from newsextract.grammar.tagged_words import TaggedWords, tagged_words
from newsextract.grammar.tagsets import TagSet, most_frequent
from newsextract.grammar.timed import TimedPattern
from newsextract.grammar.trie import trie_pattern
from newsextract.grammar.words import Cells, Row, WordTable, read_cells, rows_of, tagged_forms

Made = TypeVar("Made")

_SHAPES = frozenset({"dotted", "digits", "digitword", "when"})
_NAMED_LIST = regex.compile(r"\\L<([a-z_]+)>")
_GUESSED = frozenset({"unknown"})
_NOTHING = regex.compile(r"(?!)")
_PACKED = 20
"""Tag expressions whose characters are kept together; more of them gain nothing."""


class Vocabulary:
    """The tables of one language and the lexicon made of them; shared by all its grammars.

    Args:
        language: The language pack.
        added: Table -> form -> row, what plugins add.
        refuse: Told of a rule that cannot be used, with the reason; without it, that is an error.
    """

    def __init__(
        self,
        language: Language,
        added: Mapping[str, Mapping[str, Row]] | None = None,
        refuse: Callable[[Rule, str], None] | None = None,
    ) -> None:
        self.language = language
        self._refuse = refuse
        self._added = added or {}
        self._words, self._prepared = (None, Patterns()) if added else prepared_for(language)
        self._patterns: dict[tuple[str, str, str, int], LazyPattern] = {}
        self._tables: dict[str, dict[str, Row]] = {}
        self._cells: dict[str, Cells] = {}
        self._tries: dict[str, str] = {}
        self._made: dict[Any, Any] = {}

    def table(self, name: str) -> dict[str, Row]:
        """A word table: form -> row (column -> cell)."""
        found = self._tables.get(name)
        if found is None:
            cells = self._cells.pop(name, None) or self._read(self._table_of(name))
            found = self._tables[name] = rows_of(cells)
        return found

    def column(self, name: str, column: str) -> dict[str, str]:
        """One column of a word table: form -> cell; not kept."""
        columns, rows = self._cells.get(name) or self._read(self._table_of(name))
        place = columns.index(column)
        return {row[0]: row[place] for row in rows}

    def _read(self, table: WordTable) -> Cells:
        """The cells of a table, and of what plugins add to it."""
        columns, rows = cells = read_cells(table)
        added = self._added.get(table.name)
        if not added:
            return cells
        kept = [row for row in rows if row[0] not in added]
        return columns, kept + [tuple(map(row.__getitem__, columns)) for row in added.values()]

    def _table_of(self, name: str) -> WordTable:
        for table in self.language.tables:
            if table.name == name:
                return table
        known = ", ".join(table.name for table in self.language.tables)
        raise GrammarError(f"no word table {name!r} in language {self.language.key!r}: {known}")

    def trie(self, name: str) -> str:
        """Any form of a table as a pattern."""
        found = self._tries.get(name)
        if found is None:
            found = self._tries[name] = trie_pattern(self.table(name))
        return found

    def made(self, maker: Callable[[Vocabulary], Made]) -> Made:
        """What is made of this vocabulary, kept for all who ask."""
        found: Made | None = self._made.get(maker)
        if found is None:
            found = self._made[maker] = maker(self)
        return found

    @cached_property
    def lexicon(self) -> Lexicon:
        """Words and their tags."""
        return Lexicon(self._words or self.make_words(), self.language.guess, self._prepared)

    def make_words(self) -> TaggedWords:
        """The words of the tables with their tags, made anew."""
        language = self.language
        times = language.times.packed if language.times else ()
        packed = (*times, *most_frequent(language.patterns.values(), _PACKED))
        return tagged_words(self._entries(), language.guesses, packed)

    def _entries(self) -> dict[str, TagSet]:
        """Form as printed -> its tags."""
        guess = self.language.guess
        entries = {form: frozenset(tags.split()) for form, tags in self.language.closed.items()}
        for table in self.language.tables:
            heads = frozenset(f"{tag}_head" for tag in table.tags)
            if not (table.tags or table.tag_columns):
                continue
            cells = self._cells[table.name] = self._read(table)  # until its rows are asked for
            for form, tags in tagged_forms(table, cells):
                if " " in form:  # several words: the first one gives the signal
                    form, tags = form.partition(" ")[0], heads
                if not form.isalpha():  # U.S. and the 10 of 10 Downing Street keep their shape
                    tags |= guess(form) & _SHAPES
                known = entries.get(form)
                entries[form] = tags if known is None else known | tags
        parts = self.language.parts
        without = {tags for tags in set(entries.values()) if parts.isdisjoint(tags)}
        for form, tags in entries.items():  # `hours` stands among the units: it is a plural, too
            if tags in without and form.islower() and form.isalpha():
                entries[form] = tags | (guess(form) - _GUESSED)
        return entries

    def compile(self, rule: Rule) -> LazyPattern:
        """The pattern of a rule, for all grammars; see `Grammar.compile`."""
        key = (rule.name, rule.pattern, rule.over, flags_of(rule))
        found = self._patterns.get(key)
        if found is None:
            found = self._patterns[key] = LazyPattern(lambda: self._usable(rule))
        return found

    def _usable(self, rule: Rule) -> Any:
        try:
            return self.compiled(rule)
        except GrammarError as error:
            if self._refuse is None:
                raise
            self._refuse(rule, str(error))
            return _NOTHING

    def compiled(self, rule: Rule) -> Any:
        """The pattern of a rule, at once.

        Raises:
            GrammarError: It does not compile, or names a table or tag that is not there.
        """
        try:
            if rule.seconds:
                return self._timed(rule)
            if rule.over == "tags":
                return self.lexicon.compiled(rule.pattern)
            prepared = self._prepared.text(rule.pattern, flags_of(rule))
            return self.compile_text(rule) if prepared is None else prepared
        except GrammarError as cause:
            raise GrammarError(f"{rule.name}: {cause}") from cause
        except (regex.error, re.error, ValueError, OverflowError, RecursionError) as cause:
            raise GrammarError(f"{rule.name}: does not compile: {cause}") from cause

    def _timed(self, rule: Rule) -> TimedPattern:
        """A pattern that others wrote; `re` knows no bound of time, so it is never used for one."""

        def late() -> None:
            if self._refuse is not None:
                message = f"{rule.name}: took more than {rule.seconds:g} s; it is not tried again"
                self._refuse(rule, message)

        if rule.over == "tags":
            tags = self.lexicon.expand(rule.pattern)
            return TimedPattern(regex.compile(tags, regex.VERBOSE), rule.seconds, late)
        return TimedPattern(self.compile_text(rule), rule.seconds, late)

    def compile_text(self, rule: Rule) -> regex.Pattern[str]:
        """The pattern of a rule over text, compiled anew, its word lists written out."""
        pattern = _NAMED_LIST.sub(lambda match: self.trie(match[1]), rule.pattern)
        return regex.compile(pattern, flags_of(rule))


def flags_of(rule: Rule) -> int:
    """The flags with which a rule over text is compiled."""
    flags = regex.VERBOSE | regex.VERSION1 | (regex.IGNORECASE if rule.ignore_case else 0)
    return int(flags | (regex.REVERSE if rule.leftward else 0))
