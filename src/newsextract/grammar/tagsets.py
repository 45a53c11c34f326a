"""The tag sets that can occur, a character for each, and the classes of characters that expressions name.

`<noun|name&!verb>` names the tag sets that hold `noun`, or `name` and no `verb`. A group of sets is kept as one big
int with a byte for each set, 1 for a member, so that `&`, `|` and `!` are single operations.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from itertools import compress
from typing import TypeAlias

from newsextract.errors import GrammarError

TagSet: TypeAlias = frozenset[str]

FIRST_CHARACTER = 0x100
_NONE = "[\\x00]"
_RUN = re.compile(rb"\x01+")
_NO_RUN = re.compile(rb"\x00+")
_PLACEHOLDER = re.compile(r"(?<!\?P)(?<!\?)<(!?[a-z0-9_]+(?:[|&]!?[a-z0-9_]+)*)>")


class TagSets:
    """Tag sets and their characters.

    Attributes:
        tags: All tags.
    """

    def __init__(self, ordered: Sequence[Collection[str]]) -> None:
        """Give each set its character: the first U+0100, and so on."""
        self._all = "".join(map(chr, range(FIRST_CHARACTER, FIRST_CHARACTER + len(ordered))))
        self._size = len(ordered)
        members: dict[str, bytearray] = {}
        for number, tags in enumerate(ordered):
            for tag in tags:
                if tag not in members:
                    members[tag] = bytearray(self._size)
                members[tag][number] = 1
        self.tags = frozenset(members)
        self._by_tag = {tag: int.from_bytes(each, "little") for tag, each in members.items()}
        self._every = int.from_bytes(b"\1" * self._size, "little")
        self._classes: dict[str, str] = {}

    def members(self, wanted: str) -> bytes:
        """A byte for each tag set: 1 where an expression holds, all of whose tags are known."""
        found = 0
        for part in wanted.split("|"):
            matching = self._every
            for name in part.split("&"):
                if name[0] == "!":
                    matching &= ~self._by_tag[name[1:]]
                else:
                    matching &= self._by_tag[name]
            found |= matching
        return found.to_bytes(self._size, "little")

    def named(self, wanted: str) -> str:
        """All characters whose tag set satisfies an expression.

        Raises:
            GrammarError: It names a tag that no set has.
        """
        self._check(wanted)
        return "".join(compress(self._all, self.members(wanted)))

    def _check(self, wanted: str) -> None:
        unknown = sorted(names_of(wanted) - self.tags)
        if unknown:
            raise GrammarError(f"tag pattern <{wanted}>: no word has the tag {unknown[0]!r}")

    def expand(self, pattern: str) -> str:
        """Write each `<tags>` of a pattern out as a character class."""
        return _PLACEHOLDER.sub(lambda match: self._class(match[1]), pattern)

    def _class(self, wanted: str) -> str:
        found = self._classes.get(wanted)
        if found is None:
            self._check(wanted)
            members = self.members(wanted)
            # what it takes to compile a class grows with its members: a large one is written as what it leaves out
            large = self._size // 2 < members.count(1) < self._size
            runs = (_NO_RUN if large else _RUN).finditer(members)
            inside = "".join([_range(self._all[m.start()], self._all[m.end() - 1]) for m in runs])
            found = f"[{'^' if large else ''}{inside}]" if inside else _NONE
            self._classes[wanted] = found
        return found


def in_order(known: Iterable[TagSet], packed: Iterable[str] = ()) -> list[TagSet]:
    """Tag sets in the order in which they get their characters; it depends on nothing but what is given.

    Args:
        known: The tag sets.
        packed: Expressions whose characters stand together as far as may be, the first most of all, so that
            their classes are a few short ranges. One that names an unknown tag is left out.
    """
    ordered = sorted(known, key=sorted)
    sets = TagSets(ordered)
    columns = [sets.members(each) for each in packed if names_of(each) <= sets.tags]
    if columns:
        keys = dict(zip(ordered, zip(*columns, strict=True), strict=True))
        ordered.sort(key=keys.__getitem__, reverse=True)
    return ordered


def _range(first: str, last: str) -> str:
    return first if first == last else f"{first}-{last}"


def names_of(wanted: str) -> set[str]:
    """The tags that an expression names."""
    return {name.lstrip("!") for name in re.split(r"[|&]", wanted)}


def most_frequent(patterns: Iterable[str], count: int) -> tuple[str, ...]:
    """The expressions that stand most often in patterns over tags, the most frequent first."""
    counted = Counter(wanted for pattern in patterns for wanted in _PLACEHOLDER.findall(pattern))
    return tuple(wanted for wanted, _ in counted.most_common(count))
