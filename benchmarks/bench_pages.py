"""Time the reading of pages beside trafilatura, in one process and one run.

    python benchmarks/bench_pages.py DIR        # *.html and *.html.gz of a folder

`parse` is the parser alone, `read` gives text and facts, `article` all records; trafilatura gives the text alone, if it is
installed. Times are CPU times, each the best of several rounds; what counts is the ratio.
"""

from __future__ import annotations

import argparse
import gzip
import time
from collections.abc import Callable
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser

from newsextract import extract_page
from newsextract.pages.limits import find_excess
from newsextract.pages.reader import read_page
from newsextract.plugins import default_plugins

Task = Callable[[bytes], object]


def main() -> int:
    """Print one line a task: milliseconds a page, and how many times faster than trafilatura."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    pages = [_data(path) for path in sorted(options.folder.glob("*.html*"))]
    if not pages:
        print(f"no pages in {options.folder}")
        return 1
    print(f"{len(pages)} pages, {sum(map(len, pages)):,} bytes, best of {options.rounds}")
    tasks = _tasks()
    best = dict.fromkeys(tasks, float("inf"))
    for _ in range(options.rounds):  # side by side, so that a busy machine troubles all alike
        for name, task in tasks.items():
            best[name] = min(best[name], _seconds(task, pages))
    other = best.get("trafilatura")
    for name, seconds in best.items():
        ratio = f"{other / seconds:8.1f} x trafilatura" if other else ""
        print(f"{name:12}{1000 * seconds / len(pages):8.2f} ms a page{ratio}")
    return 0


def _tasks() -> dict[str, Task]:
    plugins = default_plugins()
    tasks: dict[str, Task] = {
        "limits": find_excess,
        "parse": LexborHTMLParser,
        "read": lambda page: read_page(page, outlets=plugins.outlets),
        "read, bare": read_page,
        "article": lambda page: extract_page(page, plugins=plugins),
    }
    try:
        import trafilatura
    except ImportError:
        return tasks
    return {"trafilatura": trafilatura.extract, **tasks}


def _seconds(task: Task, pages: list[bytes]) -> float:
    start = time.process_time()
    for page in pages:
        task(page)
    return time.process_time() - start


def _data(path: Path) -> bytes:
    data = path.read_bytes()
    return gzip.decompress(data) if path.suffix == ".gz" else data


if __name__ == "__main__":
    raise SystemExit(main())
