"""Classes as characters: patterns over the classes of tokens become regular expressions.

As the scan does with tags, each set of classes is one character, a run is a string of them, and
`<month> <dot>? <day>` is a regular expression over it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from newsextract.grammar.prepared import patterns_in
from newsextract.languages.en.dates_tokens import Token
from newsextract.languages.en.dates_words import WORDS

_DYNAMIC = (
    "num|far|num far|num day|num yy|num day yy|num year|num day one|num one|year possessed|ord|vague|num vague|"
    "slashday|periodcode|decade|fy|quarter|halfyear|pm|oclock|clock|iso|date|daterange|clocktime|holiday|num day half|"
)
_OTHER = "~"
_ALPHABET = [
    *"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789",
    *map(chr, range(0xA1, 0xFF)),
]
"""Characters below 256, since classes of those compile several times faster."""


@cache
def _characters() -> dict[frozenset[str], str]:
    """Set of classes -> the character that stands for it."""
    sets = {frozenset(names.split()) for names in _DYNAMIC.split("|")}
    for classes in WORDS.values():
        sets.add(frozenset(classes))
        sets.add(frozenset(classes) - {"month", "weekday"})
    ordered = sorted(sets, key=lambda names: tuple(sorted(names)))
    return dict(zip(ordered, _ALPHABET, strict=False))


def characters_of(tokens: list[Token]) -> str:
    """One character a token: what the patterns over classes read."""
    table = _characters()
    return "".join([table.get(frozenset(token.classes), _OTHER) for token in tokens])


_CLASS = re.compile(r"<([a-z_|]+)>")


def compile_classes(pattern: str) -> re.Pattern[str]:
    """Compile a verbose pattern in which `<month|weekday>` is one token of either class."""
    written = _CLASS.sub(lambda match: _class_range(match[1]), pattern)
    return patterns_in(__package__).plain(written, re.VERBOSE)


@cache
def _class_range(wanted: str) -> str:
    """The characters of `month|weekday` as the class of a regular expression."""
    names = set(wanted.split("|"))
    return f"[{_ranges([char for tags, char in _characters().items() if tags & names])}]"


def _ranges(characters: Iterable[str]) -> str:
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


def classes_of(character: str) -> frozenset[str]:
    """The set of classes that a character stands for."""
    return _sets().get(character, frozenset())


@cache
def _sets() -> dict[str, frozenset[str]]:
    return {character: classes for classes, character in _characters().items()}


# --- what a pattern may begin with ---------------------------------------------------------------
_PIECE = re.compile(
    r"""
    < (?P<class> [a-z_|]+ ) >
  | (?P<look>    \(\? <? [=!] )
  | (?P<open>    \( (?: \?: )? )
  | (?P<close>   \) )
  | (?P<or>      \| )
  | (?P<repeat>  [?*+] | \{ [0-9]* ,? [0-9]* \} ) \+?
""",
    re.VERBOSE,
)


def first_classes(pattern: str) -> frozenset[str]:
    """The classes with which a match of a pattern can begin, found without compiling it."""
    source = re.sub(r"[ ]#.*", "", pattern)
    pieces = [
        (match.lastgroup or "", match[match.lastgroup or 0]) for match in _PIECE.finditer(source)
    ]
    return frozenset("|".join(_alternatives(pieces, [0])[0]).split("|"))


_First = tuple[list[str], bool]
"""Classes that may come first, and whether nothing at all may match."""


def _alternatives(pieces: list[tuple[str, str]], at: list[int]) -> _First:
    """First sets of `a|b|c` up to the closing bracket; `at` holds the position, moved on."""
    found: list[str] = []
    empty = False
    sequence: list[str] = []
    open_ = True
    while at[0] < len(pieces):
        kind, text = pieces[at[0]]
        at[0] += 1
        if kind == "close":
            break
        if kind == "or":
            found += sequence
            empty = empty or open_
            sequence, open_ = [], True
            continue
        if kind == "look":
            _alternatives(pieces, at)
            continue
        first, nullable = ([text], False) if kind == "class" else _alternatives(pieces, at)
        if at[0] < len(pieces) and pieces[at[0]][0] == "repeat":
            repeat = pieces[at[0]][1].rstrip("+") or "+"
            nullable = nullable or repeat in "?*" or repeat.startswith(("{0", "{,"))
            at[0] += 1
        if open_:
            sequence += first
            open_ = nullable
    return found + sequence, empty or open_
