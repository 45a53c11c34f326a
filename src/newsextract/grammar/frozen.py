"""Compiled patterns as plain data, and back: compiling costs a millisecond or more, this a few microseconds.

What an engine compiles a pattern to holds for one version of it: `engines` says for which. `re` has no public way to its
code: a Python that is built otherwise inside freezes nothing, and all is compiled as ever. Each engine checks the code
that a pattern is made of.
"""

from __future__ import annotations

import copyreg
import marshal
import re
import sys
from array import array
from functools import cache
from typing import Any

import regex

_PLAIN = 2
"""Version of the format of `marshal` that depends on the values alone."""

_NOT_FROZEN = (EOFError, ValueError, TypeError, RuntimeError, OverflowError, regex.error)
"""What the engines and `marshal` raise at data that are not what was frozen."""


@cache
def engines() -> str:
    """The versions of both engines, for which frozen patterns hold; empty where none can be frozen."""
    try:
        sre = _inside("_sre")
        if sys.implementation.name != "cpython" or array("I").itemsize != sre.CODESIZE:
            return ""
        copyreg.dispatch_table[regex.Pattern]
    except (ImportError, AttributeError, KeyError):
        return ""
    python = "{}.{}".format(*sys.version_info)
    return f"python {python} {sre.MAGIC} {sys.byteorder} regex {regex.__version__}"


def _inside(name: str) -> Any:
    """A module of Python's own that has no public name."""
    from importlib import import_module

    return import_module(name)


def freeze_re(pattern: str, flags: int) -> bytes:
    """A pattern of `re`, compiled, as data."""
    compiler = _inside("re._compiler")
    parsed = _inside("re._parser").parse(pattern, int(flags))
    code = array("I", compiler._code(parsed, int(flags))).tobytes()
    groups = dict(parsed.state.groupdict)
    names: list[str | None] = [None] * parsed.state.groups
    for name, number in groups.items():
        names[number] = name
    parts = (int(flags) | parsed.state.flags, code, len(names) - 1, groups, tuple(names))
    return marshal.dumps(parts, _PLAIN)


def thaw_re(frozen: bytes, pattern: str) -> re.Pattern[str] | None:
    """The pattern of `re` that was frozen; None: this is none.

    Args:
        frozen: What `freeze_re` gave.
        pattern: What the pattern says it was compiled from.
    """
    try:
        flags, code, groups, numbers, names = marshal.loads(frozen)
        code = memoryview(code).cast("I").tolist()
        found: re.Pattern[str] = _inside("_sre").compile(
            pattern, flags, code, groups, numbers, names
        )
    except _NOT_FROZEN:
        return None
    return found


def freeze_regex(pattern: regex.Pattern[str]) -> bytes:
    """A compiled pattern of `regex` as data: what its pickle would hold."""
    reduce: Any = copyreg.dispatch_table[regex.Pattern]
    return marshal.dumps(reduce(pattern)[1], _PLAIN)


def thaw_regex(frozen: bytes) -> regex.Pattern[str] | None:
    """The pattern of `regex` that was frozen; None: this is none."""
    try:
        found: regex.Pattern[str] = _regex_maker()(*marshal.loads(frozen))
    except _NOT_FROZEN:
        return None
    return found


@cache
def _regex_maker() -> Any:
    """What a pickle of `regex` calls to make its pattern."""
    reduce: Any = copyreg.dispatch_table[regex.Pattern]
    return reduce(regex.compile(""))[0]
