"""A pattern that others wrote, each look with it bounded in time; one that is late is not tried again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any


class TimedPattern:
    """Stands for a compiled pattern of `regex`.

    Args:
        compiled: The pattern.
        seconds: What one look may take.
        late: Told once, when a look took longer.

    Attributes:
        pattern: Its source.
        groupindex: Its groups.
    """

    def __init__(self, compiled: Any, seconds: float, late: Callable[[], None]) -> None:
        self._compiled = compiled
        self._seconds = seconds
        self._late = late
        self._is_off = False
        self.pattern: str = compiled.pattern
        self.groupindex: dict[str, int] = compiled.groupindex

    def match(self, *arguments: Any) -> Any:
        """As the pattern's own; None where that took too long, now or before."""
        return self._look(self._compiled.match, arguments)

    def search(self, *arguments: Any) -> Any:
        """As `match`, anywhere."""
        return self._look(self._compiled.search, arguments)

    def fullmatch(self, *arguments: Any) -> Any:
        """As `match`, to the end."""
        return self._look(self._compiled.fullmatch, arguments)

    def findall(self, *arguments: Any) -> list[Any]:
        """As the pattern's own; nothing where that took too long."""
        return self._look(self._compiled.findall, arguments) or []

    def finditer(self, *arguments: Any) -> Iterator[Any]:
        """As the pattern's own, up to where it took too long."""
        if self._is_off:
            return
        found = self._compiled.finditer(*arguments, timeout=self._seconds)
        while (match := self._look(lambda: next(found, None), (), bounded=False)) is not None:
            yield match

    def _look(self, find: Callable[..., Any], arguments: Any, *, bounded: bool = True) -> Any:
        if self._is_off:
            return None
        try:
            return find(*arguments, timeout=self._seconds) if bounded else find(*arguments)
        except TimeoutError:
            self._is_off = True
            self._late()
            return None
