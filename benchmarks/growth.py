"""How time grows with the length of a text, and memory with the number of stories.

    python benchmarks/growth.py memory 1 1000 3000     # resident MB of this process after so many stories, as JSON
    python benchmarks/growth.py text 1000000           # peak MB and seconds of one long text

Memory is measured in processes of their own, which is what these two are for.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import time
from pathlib import Path

from measuring import EXAMPLES, best, scan_words, stories_of

from newsextract import Story, extract

LENGTHS = (1_000, 10_000, 100_000, 1_000_000, 10_000_000)
SHORT, LONG = 125_000, 1_000_000
_MEGABYTE = 1_048_576
_SYLLABLES = "ba ko ri ten mu las do vi shan per gal ora nim sut fel".split()


def text_of(folder: Path, length: int) -> str:
    """The stories of a folder one after the other, again and again, cut at a length."""
    text = "\n\n".join(story.text for story in stories_of(folder, 0))
    return (text + "\n\n") * (length // len(text) + 1)


def seconds_by_length(folder: Path, lengths: tuple[int, ...]) -> dict[int, tuple[float, float]]:
    """Length -> seconds of CPU of one text that long, and what the bare word scan takes."""
    found = {}
    for length in lengths:
        text = text_of(folder, length)[:length]
        rounds = 5 if length < 500_000 else 2 if length < 5_000_000 else 1

        def read(text: str = text) -> None:
            extract(text)

        def scan(text: str = text) -> None:
            scan_words([text])

        found[length] = (best(read, rounds), best(scan, rounds))
    return found


def memory_by_stories(folder: Path, counts: tuple[int, ...]) -> dict[int, float]:
    """Number of stories -> resident MB of a process that has read so many, each with words of its own."""
    arguments = ["memory", str(folder), *map(str, counts)]
    return {int(count): size for count, size in _elsewhere(arguments).items()}


def long_text(folder: Path, length: int) -> tuple[float, float]:
    """Seconds of CPU and peak MB of a process that reads one text."""
    found = _elsewhere(["text", str(folder), str(length)])
    return found["seconds"], found["megabytes"]


def _elsewhere(arguments: list[str]) -> dict[str, float]:
    done = subprocess.run(
        [sys.executable, __file__, *arguments], check=True, capture_output=True, text=True
    )
    found: dict[str, float] = json.loads(done.stdout)
    return found


def _resident() -> float:
    """Megabytes that this process holds now."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / _MEGABYTE


def _peak() -> float:
    """The most megabytes that this process held; getrusage would count its parent's, too."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.partition("VmHWM:")[2].split()[0]) / 1024


def _memory(folder: Path, counts: list[int]) -> dict[str, float]:
    stories = stories_of(folder, 0)
    found: dict[str, float] = {}
    for number in range(max(counts)):
        story = stories[number % len(stories)]
        extract(Story(text=story.text + own_paragraph(number))).model_dump_json()
        if number + 1 in counts:
            found[str(number + 1)] = _resident()
    return found


def own_paragraph(number: int) -> str:
    """A paragraph with names, words, dates and figures that no other story has."""
    chance = random.Random(number)

    def name() -> str:
        return "".join(chance.choice(_SYLLABLES) for _ in range(3)).capitalize()

    return (
        f"\n\nPamela {name()}{name().lower()} of {name()}ville said {number} people had left. “The {name()} Bank of {name()} "
        f"lost ${number}.{number % 97} million on {number % 28 + 1} March {1950 + number % 80},” {name()} {name()}, a "
        f"{name().lower()}ologist at {name()} University, told {name()} News.\n"
    )


def _text(folder: Path, length: int) -> dict[str, float]:
    extract("It rained, Dana Obi said.")
    text = text_of(folder, length)[:length]
    start = time.thread_time()
    extract(text)
    seconds = time.thread_time() - start
    return {"seconds": seconds, "megabytes": _peak()}


def main() -> None:
    """Measure in this process and print JSON."""
    kind, *rest = sys.argv[1:]
    folder = Path(rest.pop(0)) if rest and not rest[0].isdigit() else EXAMPLES
    numbers = [int(each) for each in rest]
    found = _memory(folder, numbers) if kind == "memory" else _text(folder, numbers[0])
    print(json.dumps(found))


if __name__ == "__main__":
    main()
