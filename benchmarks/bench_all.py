"""All measurements of speed and memory in one run, as one table in Markdown.

    python benchmarks/bench_all.py                          # the stories in examples/
    python benchmarks/bench_all.py --texts DIR --doc docs/performance.md   # writes the table there
    python benchmarks/bench_all.py --check                  # budgets only; exit code 1 where one that holds is broken

Other tools are timed where they are installed (`pip install --group peers`), over as many of the same texts as fit into
`--peer-seconds`. What is compared are ratios; times and sizes are printed, and asserted only where the machine has no say.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

import growth
from bench_extract import floor_of, tasks_of
from bench_import import BUDGETS, costs_of_start
from measuring import EXAMPLES, best, machine, rate_within, stories_of
from peers import installed_peers
from rule_costs import compile_all, costs
from stages import seconds_by_stage

from newsextract import extract

BEGIN, END = "<!-- figures: begin -->", "<!-- figures: end -->"
STORIES_READ = (1, 100, 1_000, 3_000)
DEAREST = 15


class Budget(NamedTuple):
    """A figure, what is aimed at, and the bound that is checked: what holds today, or the goal where that is met."""

    name: str
    value: float
    goal: float
    bound: float
    unit: str


def main(argv: list[str] | None = None) -> int:
    """Measure and print."""
    options = _options(argv)
    if options.check:
        return _check(options.texts, options.only)
    lines = [f"{machine()}.", ""]
    for section in (_throughput, _start, _length, _memory, _rules):
        print(section.__name__.lstrip("_"), "...", file=sys.stderr)
        lines += [*section(options), ""]
    lines += [
        *_table(("budget", "measured", "goal", "checked"), map(_cells, _budgets(options.texts)))
    ]
    text = "\n".join(lines)
    print(text)
    if options.doc:
        page = options.doc.read_text(encoding="utf-8")
        head, rest = page.split(BEGIN)
        _, tail = rest.split(END)
        options.doc.write_text(f"{head}{BEGIN}\n{text}\n{END}{tail}", encoding="utf-8")
    return 0


def _options(argv: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--texts", type=Path, default=EXAMPLES, help="a folder of *.txt")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--peer-seconds", type=float, default=5, help="for each other tool")
    parser.add_argument("--doc", type=Path, help="write the table into this page, too")
    parser.add_argument("--check", action="store_true", help="check the budgets and nothing else")
    parser.add_argument(
        "--only", action="append", default=[], choices=tuple(_PARTS), help="check: of this part"
    )
    return parser.parse_args(argv)


def _table(head: Sequence[str], rows: object) -> list[str]:
    """Rows as a table in Markdown, the first column to the left, the others to the right."""
    lines = [f"| {' | '.join(head)} |", f"|---{'|---:' * (len(head) - 1)}|"]
    return lines + [f"| {' | '.join(row)} |" for row in rows]  # type: ignore[attr-defined]


def _throughput(options: argparse.Namespace) -> list[str]:
    stories = stories_of(options.texts)
    characters = sum(len(story.text) for story in stories)
    for story in stories[: len(set(stories))]:  # compile, read tables, warm the caches
        extract(story)
    floor = floor_of(stories, options.rounds)
    each = characters / len(stories)

    def row(name: str, seconds: float, read: int, count: int) -> tuple[str, ...]:
        speed = read / seconds
        share = 100 * speed * floor / characters
        return (name, f"{speed / 1e6:.3g}", f"{share:.3g} %", f"{1000 * each / speed:.3g}")

    rows = [row("floor: a bare `\\w+` pass", floor, characters, len(stories))]
    for name, run in tasks_of(stories).items():
        seconds = best(run, options.rounds)
        rows.append(row(f"**{name}**", seconds, characters, len(stories)))
    spent = seconds_by_stage(stories, options.rounds)
    for name, seconds in sorted(spent.items(), key=lambda item: -item[1]):
        if name != "all":
            rows.append(row(f"stage {name}", seconds, characters, len(stories)))
    texts = [story.text for story in stories]
    for peer, task in installed_peers():
        if task is None:
            rows.append((peer.name, "not installed", "", ""))
            continue
        rate = rate_within(options.peer_seconds, texts, task)
        rows.append(row(peer.name, rate.seconds, rate.characters, rate.stories))
    head = (
        f"{len(stories)} stories of {each:,.0f} characters",
        "MB/s",
        "of the floor",
        "ms a story",
    )
    return _table(head, rows)


def _start(options: argparse.Namespace) -> list[str]:
    found = costs_of_start()
    rows = [(name, f"{cost:.0f}", f"{_budget_of(name)}") for name, cost in found.items()]
    rows.append(("compile every shipped pattern", f"{1000 * compile_all():.0f}", "25"))
    return _table(("start: what is added to bare Python", "ms of CPU", "budget"), rows)


def _budget_of(name: str) -> str:
    budget = BUDGETS[name][0] if name in BUDGETS else None
    return f"{budget}" if budget else ""


def _length(options: argparse.Namespace) -> list[str]:
    rows = [
        (f"{length:,}", f"{seconds:.3g}", f"{1e6 * seconds / length:.2f}", f"{seconds / scan:.0f}")
        for length, (seconds, scan) in growth.seconds_by_length(
            options.texts, growth.LENGTHS
        ).items()
    ]
    return _table(
        ("characters of one text (read up to the limit of 2 M)", "s", "µs a character", "floors"),
        rows,
    )


def _memory(options: argparse.Namespace) -> list[str]:
    found = growth.memory_by_stories(options.texts, STORIES_READ)
    rows = [(f"{count:,}", f"{size:.0f}") for count, size in found.items()]
    return _table(("stories read, each with names of its own", "resident MB"), rows)


def _rules(options: argparse.Namespace) -> list[str]:
    stories = stories_of(options.texts)
    rows = [
        (
            f"`{cost.name.replace('|', '¦')}`",
            f"{1e6 * cost.seconds / len(stories):.1f}",
            f"{cost.tries / len(stories):.1f}",
        )
        for cost in costs(stories)[:DEAREST]
    ]
    return _table(("dearest patterns", "µs a story", "tries a story"), rows)


def _budgets(folder: Path, parts: Sequence[str] = ()) -> list[Budget]:
    """The figures that do not hang on how fast the machine is, of some parts or of all."""
    return [budget for part in parts or _PARTS for budget in _PARTS[part](folder)]


def _length_budgets(folder: Path) -> list[Budget]:
    (short, _), (long, _) = growth.seconds_by_length(folder, (growth.SHORT, growth.LONG)).values()
    _, peak = growth.long_text(folder, growth.LONG)
    return [
        Budget("t(1 M characters) / t(125 k)", long / short, 12, 12, "x"),
        Budget("peak memory of a text of 1 M characters", peak, 250, 250, "MB"),
    ]


def _memory_budgets(folder: Path) -> list[Budget]:
    memory = growth.memory_by_stories(folder, (1_000, 3_000))
    return [
        Budget("resident memory after 1,000 stories", memory[1_000], 120, 120, "MB"),
        Budget("its growth to 3,000 stories", memory[3_000] - memory[1_000], 10, 10, "MB"),
    ]


def _start_budgets(folder: Path) -> list[Budget]:
    start = costs_of_start(5)
    bare = start.pop("bare python")
    # budgets in ms were set where bare Python takes 11 ms of CPU
    return [
        Budget(f"{name}, over bare Python", start[name] / bare, goal, bound, "x")
        for name, goal, bound in (
            ("import newsextract", 120 / 11, 3),
            ("newsextract --version", 60 / 11, 60 / 11),
            ("newsextract --help", 60 / 11, 60 / 11),
            ("newsextract FILE", 220 / 11, 45),
        )
    ]


_PARTS: dict[str, Callable[[Path], list[Budget]]] = {
    "length": _length_budgets,
    "memory": _memory_budgets,
    "start": _start_budgets,
}


def _cells(budget: Budget) -> tuple[str, ...]:
    return (
        budget.name,
        f"{budget.value:.3g} {budget.unit}",
        f"{budget.goal:.3g} {budget.unit}",
        f"{budget.bound:.3g} {budget.unit}",
    )


def _check(folder: Path, parts: Sequence[str]) -> int:
    broken = 0
    for budget in _budgets(folder, parts):
        over = budget.value > budget.bound
        broken += over
        name, value, goal, bound = _cells(budget)
        print(f"{name:44}{value:>12}   goal {goal}, checked {bound}{'   OVER' if over else ''}")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
