"""Differences of words, told in words: `25 became 35; left out: not`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsextract.comparison.results import Run

_MOST = 6


def describe(runs: Sequence[Run]) -> str:
    """What an alignment changes, stretch by stretch; the first few.

    Examples:
        >>> from newsextract import Span
        >>> describe([Run("replaced", Span(0, 2, "25"), Span(5, 7, "35"))])
        '“25” became “35”'
    """
    changes = list(_changes(runs))
    more = f"; {len(changes) - _MOST} more" if len(changes) > _MOST else ""
    return "; ".join(changes[:_MOST]) + more


def _changes(runs: Sequence[Run]) -> Iterator[str]:
    for run in runs:
        old = run.reference.text if run.reference else ""
        new = run.variant.text if run.variant else ""
        if run.change == "replaced":
            yield f"“{old}” became “{new}”"
        elif run.change == "left_out":
            yield f"left out “{old}”"
        elif run.change == "added":
            yield f"added “{new}”"
