"""The lexicon: each word form -> one character that stands for the set of its tags.

The scan writes a text down as a string of such characters, one a token. `Obama said` may become
`ĂĖ`, where `Ă` stands for {cap, name} and `Ė` for {cue, past, verb}. A rule over tags then is an
ordinary regular expression over that string: `<cue>` becomes the class of all characters whose set
holds `cue`. Words are looked up once and patterns run at C speed.

Tags come from four sources, added up: the exact form in the word tables, the form in lower case
where the word is capitalised, the shape of the word (`cap`, `upper`, `digits` ...), and, for words
in no table, the guess of the language. All tag sets that can occur are known when the lexicon is built,
so a compiled pattern never misses one.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cached_property
from unicodedata import normalize

from newsextract.errors import GrammarError
from newsextract.grammar.lazy import LazyPattern
from newsextract.grammar.prepared import Patterns
from newsextract.grammar.tagged_words import TaggedWords
from newsextract.grammar.tagsets import FIRST_CHARACTER, TagSet, TagSets

_MAX_CACHED = 24_000
_MAX_CACHED_LENGTH = 40
_MOST_COMPOSED = 64
"""Code points of a word that is composed before it is looked up: composing is quadratic in a run of marks."""


class TagTable(dict[str, str]):
    """Token -> tag character; an unseen token is classified once and remembered, within bounds."""

    def __init__(self, classify: Callable[[str], str]) -> None:
        super().__init__()
        self._classify = classify

    def __missing__(self, token: str) -> str:
        char = self._classify(token)
        if len(self) < _MAX_CACHED and len(token) < _MAX_CACHED_LENGTH:
            self[token] = char
        return char


class Lexicon:
    """Tag sets, their characters, and tag patterns compiled to regular expressions.

    Attributes:
        table: Token, with or without its trailing space -> tag character.
    """

    def __init__(
        self,
        words: TaggedWords,
        guess: Callable[[str], TagSet],
        prepared: Patterns | None = None,
    ) -> None:
        """Make a lexicon of words whose tags are known.

        Args:
            words: The words of the tables and all tag sets that can occur.
            guess: Tag set of a token that is in no table (without its trailing space).
            prepared: Patterns over tags that were compiled for these words before.
        """
        self._words = words
        self._guess = guess
        self._prepared = prepared or Patterns()
        self._guessed: dict[TagSet, str] = {}
        self._named: dict[str, str] = {}
        self._compiled: dict[tuple[str, int], LazyPattern] = {}
        self.table = TagTable(self._classify)

    @cached_property
    def _sets(self) -> TagSets:
        return TagSets([tags.split() for tags in self._words.sets])

    def tags_of(self, token: str) -> TagSet:
        """The tag set of a token, with or without its trailing space."""
        return frozenset(self._words.sets[ord(self._classify(token)) - FIRST_CHARACTER].split())

    def _classify(self, token: str) -> str:
        """The character of a token."""
        word = token[:-1] if token.endswith(" ") and len(token) > 1 else token
        if not word.isascii() and len(word) <= _MOST_COMPOSED:  # an accent of its own code point
            word = normalize("NFC", word)
        forms, capitals = self._words.forms, self._words.capitals
        exact = forms.get(word)
        if not word[0].isupper():
            return exact or self._guess_of(word)
        if len(word) > 1 and word.isupper():
            found = exact or forms.get(word.capitalize()) or forms.get(word.lower())
            return self._words.uppers[found or self._guess_of(word)]
        both = self._words.both.get(word)
        return both or capitals[exact or forms.get(word.lower()) or self._guess_of(word)]

    def _guess_of(self, word: str) -> str:
        """The character of what a word in no table is taken for."""
        tags = self._guess(word)
        char = self._guessed.get(tags)
        if char is None:
            char = self._guessed[tags] = self._announced(tags, word)
        return char

    def _announced(self, tags: TagSet, word: str) -> str:
        written = " ".join(sorted(tags))
        sets = self._words.sets
        char = chr(FIRST_CHARACTER + sets.index(written)) if written in sets else ""
        if char not in self._words.capitals:
            raise GrammarError(
                f"lexicon: tag set {sorted(tags)} of {word[:40]!r} was not announced"
            )
        return char

    def characters(self, wanted: str) -> str:
        """All characters whose tag set satisfies an expression such as `noun|name&!verb`.

        `|` separates alternatives, `&` binds tighter, `!` negates one tag.
        """
        found = self._named.get(wanted)
        if found is None:
            found = self._prepared.characters.get(wanted)
            if found is None:
                found = self._sets.named(wanted)
            self._named[wanted] = found
        return found

    @property
    def named(self) -> list[str]:
        """All expressions whose characters were asked for."""
        return list(self._named)

    def compile(self, pattern: str, flags: int = re.VERBOSE) -> LazyPattern:
        """A pattern over tags; compiled when it is first used, and kept.

        Whoever first uses it gets a GrammarError if it names an unknown tag or is no regular expression.
        """
        key = (pattern, flags)
        found = self._compiled.get(key)
        if found is None:
            found = self._compiled[key] = LazyPattern(lambda: self.compiled(pattern, flags))
        return found

    @property
    def patterns(self) -> list[tuple[str, int]]:
        """All patterns that were asked for, with their flags."""
        return list(self._compiled)

    def expand(self, pattern: str) -> str:
        """A pattern over tags as a regular expression, each `<tags>` written out as a class.

        Raises:
            GrammarError: The pattern names an unknown tag.
        """
        return self._sets.expand(pattern)

    def compiled(self, pattern: str, flags: int = re.VERBOSE) -> re.Pattern[str]:
        """The same at once.

        Raises:
            GrammarError: The pattern names an unknown tag or is no regular expression.
        """
        found = self._prepared.tags(pattern, flags)
        if found is not None:
            return found
        try:
            return re.compile(self.expand(pattern), flags)
        except re.error as cause:
            raise GrammarError(f"tag pattern does not compile: {cause}: {pattern!r}") from cause
