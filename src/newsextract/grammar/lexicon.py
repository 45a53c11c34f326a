"""The lexicon: each word form -> one character that stands for the set of its tags.

The scan writes a text down as a string of such characters, one a token. `Obama said` may become
`ĂĖ`, where `Ă` stands for {cap, name} and `Ė` for {cue, past, verb}. A rule over tags then is an
ordinary regular expression over that string: `<cue>` becomes the class of all characters whose set
holds `cue`. Words are looked up once and patterns run at C speed.

Tags come from four sources, added up: the exact form in the word tables, the form in lower case
where the word is capitalised, the shape of the word (`cap`, `upper`, `digits` ...), and, for words
in no table, the guess of `Shapes`. All tag sets that can occur are known when the lexicon is built,
so a compiled pattern never misses one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from functools import cached_property

from newsextract.errors import GrammarError

TagSet = frozenset[str]

_FIRST_CHARACTER = 0x100
_MAX_CACHED = 60_000
_MAX_CACHED_LENGTH = 40
_PLACEHOLDER = re.compile(r"(?<!\?P)(?<!\?)<(!?[a-z0-9_]+(?:[|&]!?[a-z0-9_]+)*)>")

CAP: TagSet = frozenset({"cap"})
UPPER: TagSet = frozenset({"cap", "upper"})


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
        entries: Mapping[str, Iterable[str]],
        guess: Callable[[str], TagSet],
        guesses: Iterable[TagSet],
        packed: tuple[str, ...] = (),
    ) -> None:
        """Build a lexicon.

        Args:
            entries: Form as printed -> its tags. A form in lower case also serves capitalised.
            guess: Tag set of a token that is in no table (without its trailing space).
            guesses: All tag sets that `guess` can return.
            packed: Tags whose characters stand side by side, so that `<tag>` is one short range.
        """
        self._guess = guess
        self._characters: dict[TagSet, str] = {}
        self._entries = {form: frozenset(tags) for form, tags in entries.items()}
        known = set(self._entries.values())
        for tags in list(known):
            known.add(tags | CAP)
            known.add(tags | UPPER)
        for form, tags in self._entries.items():
            lower = self._entries.get(form.lower())
            if lower is not None and form != form.lower():
                known.update((tags | lower | CAP, tags | lower | UPPER))
        for tags in guesses:
            known.update((tags, tags | CAP, tags | UPPER))
        for tags in sorted(
            known, key=lambda tags: (*(tag not in tags for tag in packed), *sorted(tags))
        ):
            self._character(tags)
        self.tags = frozenset(tag for tags in known for tag in tags)
        self._classes: dict[str, str] = {}
        self._compiled: dict[tuple[str, int], re.Pattern[str]] = {}
        self.table = TagTable(self._classify)

    def _character(self, tags: TagSet) -> str:
        char = self._characters.get(tags)
        if char is None:
            char = self._characters[tags] = chr(_FIRST_CHARACTER + len(self._characters))
        return char

    def tags_of(self, token: str) -> TagSet:
        """The tag set of a token, with or without its trailing space."""
        word = token[:-1] if token.endswith(" ") and len(token) > 1 else token
        exact = self._entries.get(word)
        first = word[0]
        if not first.isupper():
            return exact if exact is not None else self._guess(word)
        if len(word) > 1 and word.isupper():
            if exact is not None:
                return exact | UPPER
            found = self._entries.get(word.capitalize()) or self._entries.get(word.lower())
            return (found if found is not None else self._guess(word)) | UPPER
        lower = self._entries.get(word.lower())
        if exact is None and lower is None:
            return self._guess(word) | CAP
        return (exact or frozenset()) | (lower or frozenset()) | CAP

    def _classify(self, token: str) -> str:
        tags = self.tags_of(token)
        char = self._characters.get(tags)
        if char is None:  # a guess that was not announced
            raise GrammarError(
                f"lexicon: tag set {sorted(tags)} of {token[:40]!r} was not announced"
            )
        return char

    def characters(self, wanted: str) -> str:
        """All characters whose tag set satisfies an expression such as `noun|name&!verb`.

        `|` separates alternatives, `&` binds tighter, `!` negates one tag.
        """
        alternatives = [part.split("&") for part in wanted.split("|")]
        names = {name.lstrip("!") for part in alternatives for name in part}
        unknown = sorted(names - self.tags)
        if unknown:
            raise GrammarError(f"tag pattern <{wanted}>: no word has the tag {unknown[0]!r}")
        found: set[str] = set()
        for part in alternatives:
            matching = self._every
            for name in part:
                if name[0] == "!":
                    matching = matching - self._by_tag[name[1:]]
                else:
                    matching = matching & self._by_tag[name]
            found |= matching
        return "".join(sorted(found))

    @cached_property
    def _every(self) -> frozenset[str]:
        return frozenset(self._characters.values())

    @cached_property
    def _by_tag(self) -> dict[str, set[str]]:
        """Tag -> the characters whose set holds it."""
        by_tag: dict[str, set[str]] = {tag: set() for tag in self.tags}
        for tags, char in self._characters.items():
            for tag in tags:
                by_tag[tag].add(char)
        return by_tag

    def expand(self, pattern: str) -> str:
        """Write each `<tags>` of a pattern out as a character class."""
        return _PLACEHOLDER.sub(lambda match: self._class(match[1]), pattern)

    def _class(self, wanted: str) -> str:
        found = self._classes.get(wanted)
        if found is None:
            found = self._classes[wanted] = f"[{ranges(self.characters(wanted))}]"
        return found

    def compile(self, pattern: str, flags: int = re.VERBOSE) -> re.Pattern[str]:
        """Compile a pattern over tags; compiled once and kept.

        Raises:
            GrammarError: The pattern names an unknown tag or is no regular expression.
        """
        key = (pattern, flags)
        found = self._compiled.get(key)
        if found is None:
            try:
                found = self._compiled[key] = re.compile(self.expand(pattern), flags)
            except re.error as cause:
                raise GrammarError(f"tag pattern does not compile: {cause}: {pattern!r}") from cause
        return found


def ranges(characters: Iterable[str]) -> str:
    """Characters as the inside of a class, runs written as ranges; never empty."""
    codes = sorted(map(ord, characters))
    if not codes:
        return "\\x00"
    pieces: list[str] = []
    start = last = codes[0]
    for code in [*codes[1:], -1]:
        if code == last + 1:
            last = code
            continue
        pieces.append(chr(start) if start == last else f"{chr(start)}-{chr(last)}")
        start = last = code
    return "".join(pieces)
