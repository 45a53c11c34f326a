r"""Time extraction against a floor: a bare `\w+` pass over the same texts, in the same process and run.

    python benchmarks/bench_extract.py                 # the stories in examples/
    python benchmarks/bench_extract.py --texts DIR     # *.txt of any folder
    python benchmarks/bench_extract.py --stages        # what each stage takes
    python benchmarks/bench_extract.py --profile       # the dearest functions

Ratios are what counts. Times are CPU times of this thread, each the best of several rounds, so that neighbours disturb little.
"""

from __future__ import annotations

import argparse
import cProfile
import json
import pstats
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from measuring import EXAMPLES, best, scan_words, stories_of
from stages import seconds_by_stage

from newsextract import Article, Story, extract, extraction
from newsextract.assemble import article_data

FLOORS = Path(__file__).with_name("floors.json")


def main(argv: list[str] | None = None) -> int:
    """Print the table; 1 where a figure is under its floor and --check was given."""
    options = _options(argv)
    stories = stories_of(options.texts)
    characters = sum(len(story.text) for story in stories)
    for story in stories[: len(set(stories))]:  # compile, read tables, warm the caches
        extract(story)
    if options.profile:
        _profile(stories)
        return 0
    if options.stages:
        _stages(stories, options.rounds)
        return 0
    floor = floor_of(stories, options.rounds)
    print(f"{len(stories)} stories, {characters:,} characters, best of {options.rounds}")
    print(f"{'floor: bare word scan':28}{characters / floor / 1e6:8.2f} MB/s")
    rows = json.loads(FLOORS.read_text(encoding="utf-8"))["speed"]
    missed = False
    for name, run in tasks_of(stories).items():
        seconds = best(run, options.rounds)
        ratio = 100 * floor / seconds
        row = rows.get(name, {})
        missed = missed or ratio < row.get("floor", 0)
        limit = "".join(f"   {what} {row[what]:g} %" for what in ("floor", "goal") if what in row)
        print(
            f"{name:28}{characters / seconds / 1e6:8.2f} MB/s{ratio:8.1f} % of the floor"
            f"{1000 * seconds / len(stories):8.2f} ms a story{limit}"
        )
    return 1 if missed and options.check else 0


def _options(argv: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--texts", type=Path, default=EXAMPLES, help="a folder of *.txt")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument(
        "--profile", action="store_true", help="print the dearest functions instead"
    )
    parser.add_argument("--stages", action="store_true", help="print what each stage takes instead")
    parser.add_argument(
        "--check", action="store_true", help="exit 1 where a figure falls under its floor"
    )
    return parser.parse_args(argv)


def floor_of(stories: Sequence[Story], rounds: int) -> float:
    """Seconds of the bare word scan."""
    return best(lambda: scan_words(story.text for story in stories), rounds)


def tasks_of(stories: Sequence[Story]) -> dict[str, Callable[[], None]]:
    """What is timed, by name: the road without validation, with it, and with JSON."""

    def alone() -> None:
        whole = extraction.assemble
        extraction.assemble = article_data
        try:
            for story in stories:
                extract(story)
        finally:
            extraction.assemble = whole

    def to_article() -> None:
        for story in stories:
            extract(story)

    def to_json() -> None:
        for story in stories:
            article: Article = extract(story)
            article.model_dump_json()

    return {
        "extraction alone": alone,
        "extraction to an Article": to_article,
        "text to validated JSON": to_json,
    }


def _stages(stories: list[Story], rounds: int) -> None:
    """Print the best round of each stage, in microseconds a story."""
    floor = floor_of(stories, rounds)
    spent = seconds_by_stage(stories, rounds)
    for name, seconds in sorted(spent.items(), key=lambda item: -item[1]):
        each = 1e6 * seconds / len(stories)
        print(
            f"{name:20}{each:9.1f} us a story{100 * seconds / spent['all']:7.1f} %{seconds / floor:8.2f} floors"
        )


def _profile(stories: list[Story]) -> None:
    profiler = cProfile.Profile()
    profiler.enable()
    for story in stories:
        extract(story).model_dump_json()
    profiler.disable()
    pstats.Stats(profiler).sort_stats("tottime").print_stats(30)


if __name__ == "__main__":
    sys.exit(main())
