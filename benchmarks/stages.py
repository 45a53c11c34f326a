"""Where the time of an extraction goes, stage by stage.

The functions of the road are wrapped where `extraction`, `core` and `gather` call them, so nothing in the library knows of it.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from importlib import import_module
from typing import Any

from newsextract import Story, extract

# module -> the names it calls its stages by
CALLS = {
    "newsextract.extraction": (
        "read",
        "recognise",
        "lay_out",
        "build_structure",
        "resolve_actors",
        "anchor_dates",
        "assemble",
    ),
    "newsextract.core": ("_find_dateline", "_find_byline", "_find_attributions"),
    "newsextract.mentions.gather": (
        "find_quotations",
        "find_dates",
        "find_numbers",
        "find_actors",
    ),
}


def seconds_by_stage(stories: Sequence[Story], rounds: int) -> dict[str, float]:
    """Seconds of CPU that each stage takes for the stories in its best round, and `all` of them together."""
    best: dict[str, float] = {}
    for _ in range(rounds):
        with clocks() as spent:
            start = time.thread_time()
            for story in stories:
                extract(story)
            spent["all"] = time.thread_time() - start
        best = {name: min(seconds, best.get(name, seconds)) for name, seconds in spent.items()}
    return best


@contextmanager
def clocks() -> Iterator[dict[str, float]]:
    """Seconds spent in each stage while the context lasts."""
    spent: dict[str, float] = {}
    originals = []
    for module_name, names in CALLS.items():
        module = import_module(module_name)
        for name in names:
            original = getattr(module, name)
            originals.append((module, name, original))
            setattr(module, name, _timed(original, name.lstrip("_"), spent))
    try:
        yield spent
    finally:
        for module, name, original in originals:
            setattr(module, name, original)


def _timed(function: Callable[..., Any], name: str, spent: dict[str, float]) -> Callable[..., Any]:
    spent[name] = 0.0

    def timed(*arguments: Any, **named: Any) -> Any:
        start = time.thread_time()
        try:
            return function(*arguments, **named)
        finally:
            spent[name] += time.thread_time() - start

    return timed
