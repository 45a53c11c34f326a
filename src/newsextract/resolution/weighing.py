"""What was weighed when somebody was looked for, kept for whoever asks why.

Nothing is kept unless `keep_weighings()` is in force, as in `newsextract explain`:

    with keep_weighings() as weighings:
        extract(story)
    weighings[0].scores          # (("Dana Obi", 1.4), ("Omar Roe", -0.7))
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import NamedTuple


class Weighing(NamedTuple):
    """One question who is meant: the offset of the words, and the candidates, the best first."""

    start: int
    scores: tuple[tuple[str, float], ...]


_KEPT: ContextVar[list[Weighing] | None] = ContextVar("weighings", default=None)


@contextmanager
def keep_weighings() -> Iterator[list[Weighing]]:
    """Keep every weighing while the context lasts."""
    kept: list[Weighing] = []
    token = _KEPT.set(kept)
    try:
        yield kept
    finally:
        _KEPT.reset(token)


def note_weighing(start: int, scores: Iterable[tuple[str, float]]) -> None:
    """Keep one weighing, if anybody asked for it."""
    kept = _KEPT.get()
    if kept is not None:
        best_first = sorted(scores, key=lambda each: (-each[1], each[0]))
        kept.append(Weighing(start, tuple(best_first)))
