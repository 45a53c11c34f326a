"""Pump strings of a rule, made from its pattern: a text for each loop in it, with the loop's body again and again.

    list(pumps_of_pattern(r"(?: Aa [ ] )+ Inc"))  ->  ["Aa ", "Aa Aa Aa Aa "]

A pattern that is slow is slow on its own loops: they begin, go on, and do not end. Only an approximation of the
`regex` syntax is read; a pattern that is not understood gives no pump.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from re import _constants as sre  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any

_CLASSES = (
    (re.compile(r"\\L<\w+>"), "word"),
    (re.compile(r"\\p\{Lu\}"), "A"),
    (re.compile(r"\\p\{(?:L|Ll|Letter|Latin)\}"), "a"),
    (re.compile(r"\\p\{(?:N|Nd)\}"), "1"),
    (re.compile(r"\\[pP]\{\w+\}"), "a"),
    (re.compile(r"(?<!\?P)<[a-z_|&!]+>"), "a"),
)
_TIMES = 4
_LONGEST = 200


def pumps_of_pattern(pattern: str) -> Iterator[str]:
    """For each loop of a pattern: what comes before it and its body several times, each once."""
    for characters, plain in _CLASSES:
        pattern = characters.sub(plain, pattern)
    try:
        tree = _parser.parse(pattern, re.VERBOSE)
    except (re.error, RecursionError, OverflowError):
        return
    seen: set[str] = set()
    for before, body in _loops(tree, ""):
        for pump in (body, before + body * _TIMES):
            if pump and pump not in seen:
                seen.add(pump)
                yield pump[:_LONGEST]


def _loops(tree: Any, before: str) -> Iterator[tuple[str, str]]:
    """Each loop, with a shortest text that leads to it and one of its body."""
    for kind, value in tree:
        if kind in (sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT):
            _, most, inner = value
            if most > 1:
                yield before, _shortest(inner) or "a"
            yield from _loops(inner, before)
        elif kind is sre.SUBPATTERN:
            yield from _loops(value[-1], before)
        elif kind is sre.ATOMIC_GROUP:
            yield from _loops(value, before)
        elif kind is sre.BRANCH:
            for branch in value[1]:
                yield from _loops(branch, before)
        before += _shortest([(kind, value)])


def _shortest(tree: Any) -> str:
    """A text that the pattern matches, as short as is easily found."""
    return "".join(_one(kind, value) for kind, value in tree)


def _one(kind: Any, value: Any) -> str:
    if kind is sre.LITERAL:
        return chr(value)
    if kind is sre.NOT_LITERAL:
        return "b" if value == ord("a") else "a"
    if kind is sre.ANY:
        return "a"
    if kind is sre.IN:
        return _of_class(value)
    if kind in (sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT):
        return _shortest(value[2]) * int(value[0])
    if kind is sre.SUBPATTERN:
        return _shortest(value[-1])
    if kind is sre.ATOMIC_GROUP:
        return _shortest(value)
    if kind is sre.BRANCH:
        return _shortest(value[1][0])
    return ""


_OF_CATEGORY = {sre.CATEGORY_DIGIT: "1", sre.CATEGORY_SPACE: " ", sre.CATEGORY_WORD: "a"}


def _of_class(items: Any) -> str:
    """A character of a class; of a negated one, the first of a few that is not excluded."""
    negated = items[0][0] is sre.NEGATE
    if not negated:
        kind, value = items[0]
        if kind is sre.RANGE:
            return chr(value[0])
        return chr(value) if kind is sre.LITERAL else _OF_CATEGORY.get(value, "a")
    excluded = {value for kind, value in items if kind is sre.LITERAL}
    return next((each for each in "ab 1,.-" if ord(each) not in excluded), "~")
