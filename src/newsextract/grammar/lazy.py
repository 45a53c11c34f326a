"""A pattern that is compiled when it is first used.

A story meets a part of the shipped patterns only; those that it never tries cost it nothing. After the first use the
methods are the compiled pattern's own, so that a match costs what it always costs.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any


class LazyPattern:
    """Stands for a compiled pattern, `re` or `regex`, and has all that it has.

    Args:
        compile_it: Gives the compiled pattern; called once, and again only where it raised.
    """

    match: Callable[..., re.Match[str] | None]
    search: Callable[..., re.Match[str] | None]
    fullmatch: Callable[..., re.Match[str] | None]
    finditer: Callable[..., Iterator[re.Match[str]]]
    findall: Callable[..., Any]
    pattern: str
    groupindex: dict[str, int]

    def __init__(self, compile_it: Callable[[], Any]) -> None:
        self._compile_it = compile_it

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        compiled = self._compile_it()
        for each in ("match", "search", "fullmatch", "finditer", "findall"):
            setattr(self, each, getattr(compiled, each))
        self.pattern, self.groupindex = compiled.pattern, compiled.groupindex
        return getattr(compiled, name)
