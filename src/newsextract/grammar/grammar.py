"""A grammar: what one text is read with - a language and an outlet, merged.

Everything is made on first use and kept. The outlet's rules come before the language's.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from newsextract.errors import GrammarError
from newsextract.grammar.outlet import Outlet
from newsextract.grammar.rule import Rule
from newsextract.grammar.vocabulary import Vocabulary
from newsextract.grammar.words import Row

Made = TypeVar("Made")


class Grammar:
    """A language and, where it is known, an outlet.

    Attributes:
        language: The language pack.
        outlet: The outlet, or None.
    """

    def __init__(self, vocabulary: Vocabulary, outlet: Outlet | None = None) -> None:
        self._vocabulary = vocabulary
        self.language = vocabulary.language
        self.outlet = outlet
        self.lexicon = vocabulary.lexicon
        self._patterns: dict[str, Any] = {}
        self._rules: dict[str, tuple[Rule, ...]] = {}
        self._made: dict[Any, Any] = {}

    def table(self, name: str) -> dict[str, Row]:
        """A word table: form -> row (column -> cell)."""
        return self._vocabulary.table(name)

    def column(self, table: str, column: str) -> dict[str, str]:
        """One column of a word table: form -> cell. For long tables; it is read anew each time."""
        return self._vocabulary.column(table, column)

    @property
    def of_language(self) -> Grammar:
        """The grammar of the language alone: what is made of it is shared by all outlets."""
        return self._vocabulary.made(Grammar)

    def made(self, maker: Callable[[Grammar], Made]) -> Made:
        """What a stage makes of this grammar for itself (tables turned, patterns compiled), kept.

        What needs no rules of an outlet is made of `of_language`, once for all of them.
        """
        found: Made | None = self._made.get(maker)
        if found is None:
            found = self._made[maker] = maker(self)
        return found

    def rules(self, area: str) -> tuple[Rule, ...]:
        """The rules of an area, the outlet's before the language's."""
        found = self._rules.get(area)
        if found is None:
            own: tuple[Rule, ...] = getattr(self.outlet, area, ()) if self.outlet else ()
            found = self._rules[area] = (*own, *self.language.rules.get(area, ()))
        return found

    def tags(self, pattern: str) -> Any:
        """A pattern over tags (verbose); see `newsextract.grammar.lexicon`."""
        return self.lexicon.compile(pattern)

    def pattern(self, name: str) -> Any:
        """A named pattern of the language.

        Raises:
            GrammarError: The language has no pattern of this name.
        """
        if name not in self.language.patterns:
            known = ", ".join(sorted(self.language.patterns)) or "none"
            raise GrammarError(f"no pattern {name!r} in language {self.language.key!r}: {known}")
        return self.lexicon.compile(self.language.patterns[name])

    def compile(self, rule: Rule) -> Any:
        """The pattern of a rule; compiled when it is first used, and kept.

        One that does not compile, or names a table or tag that is not there, matches nothing; `Plugins.troubles` names it.
        """
        found = self._patterns.get(rule.name)
        if found is None:
            found = self._patterns[rule.name] = self._vocabulary.compile(rule)
        return found

    def check(self, rule: Rule) -> tuple[str, ...]:
        """Compile a rule at once, and give the names of its groups.

        Raises:
            GrammarError: It does not compile, or names a table or tag that is not there.
        """
        return tuple(self._vocabulary.compiled(rule).groupindex)
