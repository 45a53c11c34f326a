r"""What all benchmarks share: the texts, the floor, and the best of several rounds.

Times are CPU times of this thread, each the best of several rounds, so that neighbours disturb little. The floor is a bare
`\w+` pass over the same texts, in the same process and run: ratios to it hold on other machines.
"""

from __future__ import annotations

import datetime
import os
import platform
import re
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from newsextract import Story

EXAMPLES = Path(__file__).resolve().parents[1] / "examples"
LEAST_CHARACTERS = 400_000
_WORD = re.compile(r"\w+")


class Rate(NamedTuple):
    """How fast something went: characters read, seconds of CPU, stories."""

    characters: int
    seconds: float
    stories: int

    @property
    def speed(self) -> float:
        """Characters a second."""
        return self.characters / self.seconds


def stories_of(folder: Path, least: int = LEAST_CHARACTERS) -> list[Story]:
    """The *.txt of a folder, as often as it takes for `least` characters."""
    stories = [
        Story(text=path.read_text(encoding="utf-8"), name=path.name)
        for path in sorted(folder.glob("*.txt"))
    ]
    if not stories:
        raise SystemExit(f"{folder}: no *.txt in it")
    characters = sum(len(story.text) for story in stories)
    return stories * max(1, -(-least // characters))


def scan_words(texts: Iterable[str]) -> None:
    """The floor."""
    for text in texts:
        for _ in _WORD.finditer(text):
            pass


def best(run: Callable[[], object], rounds: int) -> float:
    """Seconds of CPU of the best round."""
    times = []
    for _ in range(rounds):
        start = time.thread_time()
        run()
        times.append(time.thread_time() - start)
    return min(times)


def rate_within(seconds: float, texts: Sequence[str], task: Callable[[str], object]) -> Rate:
    """The rate of a task over as many texts as fit into some seconds of wall time, at least one; for slow tools."""
    characters = done = 0
    spent = 0.0
    end = time.monotonic() + seconds
    for text in texts:
        start = time.process_time()
        task(text)
        spent += time.process_time() - start
        characters += len(text)
        done += 1
        if time.monotonic() > end:
            break
    return Rate(characters, spent, done)


def machine() -> str:
    """The day, and the kind of machine and Python."""
    model = platform.machine()
    info = Path("/proc/cpuinfo")
    if info.exists():
        found = re.search(r"^model name\s*: (.+)$", info.read_text(encoding="utf-8"), re.M)
        model = f"{found[1]} ({model})" if found else model
    cores = os.cpu_count() or 1
    return (
        f"{datetime.date.today():%d %B %Y}, {model}, {cores} cores, {platform.system()}, "
        f"Python {platform.python_version()}"
    )
