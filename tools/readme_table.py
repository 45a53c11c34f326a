"""Write the README's table of figures between its two markers.

    python tools/readme_table.py                  # measures everything first: some minutes
    python tools/readme_table.py figures.json     # takes what `benchmarks/quality.py --json figures.json` wrote

Our figures are those of `benchmarks/quality.py`, speed is measured here; the other tools' stand in `benchmarks/floors.json`.
Both need the evaluation data, which are not in the repository. The stories a second are those of one process on 100 of the
articles on which the quote tools were timed, in CPU time, the best of three passes.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).resolve().parents[1]
README = ROOT / "README.md"
FLOORS = ROOT / "benchmarks" / "floors.json"
DATA = ROOT.parent / "shared" / "eval"
START = "<!-- figures: tools/readme_table.py -->\n"
END = "<!-- end of figures -->\n"
SPEED = ("speed", "articles a second")


class Row(NamedTuple):
    """What a row says, where its figure stands in `floors.json`, and the page that explains it."""

    what: str
    area: str
    figure: str
    page: str


ROWS = (
    Row("quoted speech found, F1", "quotes", "quoted F1", "attribution"),
    Row(
        "quoted speech given to the right speaker, F1",
        "quotes",
        "quoted attribution F1",
        "attribution",
    ),
    Row("all attributions, also indirect, soft F1", "quotes", "content soft F1", "attribution"),
    Row(
        "all attributions given to the right speaker, F1",
        "quotes",
        "attribution F1",
        "attribution",
    ),
    Row(
        "who is meant by *he*, *Banda*, *the mayor*, given the quotations",
        "speakers given",
        "all right",
        "actors",
    ),
    Row("dates with the right value, F1", "dates", "value F1", "dates"),
    Row("numbers with the right value, F1", "numbers", "value F1", "numbers"),
    Row("body of a page, F1", "pages", "body f1_zyte", "pages"),
    Row("authors of a page, F1", "pages", "authors f1", "pages"),
    Row("articles a second, one process", *SPEED, "performance"),
)


def table(figures: dict[str, dict[str, float]], floors: dict[str, dict[str, Any]]) -> str:
    """The table in Markdown.

    Raises:
        KeyError: A figure is not there.
    """
    lines = ["| what | newsextract | best other tool | page |", "|---|---|---|---|"]
    for row in ROWS:
        peer = floors[row.area][row.figure]
        lines.append(
            f"| {row.what} | {shown(figures[row.area][row.figure], row)} "
            f"| {shown(peer['peer'], row)} {peer['tool']} | [{row.page}](docs/{row.page}.md) |"
        )
    return "\n".join(lines) + "\n"


def shown(figure: float, row: Row) -> str:
    """A figure as the table has it: percent with one decimal, articles whole."""
    return f"{figure:.0f}" if (row.area, row.figure) == SPEED else f"{figure:.1f}"


def measured() -> dict[str, dict[str, float]]:
    """The figures of `benchmarks/quality.py`, run now."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "figures.json"
        areas = [
            part
            for area in sorted({row.area for row in ROWS} - {SPEED[0]})
            for part in ("--only", area)
        ]
        command = [sys.executable, "benchmarks/quality.py", *areas, "--json", str(out)]
        subprocess.run(command, cwd=ROOT, check=False)  # exit code 1 is a figure under its floor
        if not out.exists():
            raise SystemExit("no figures: benchmarks/quality.py needs the evaluation data")
        figures: dict[str, dict[str, float]] = json.loads(out.read_text("utf-8"))
        return figures


def articles_a_second() -> float:
    """How many of the fixed hundred articles one process reads in a second of CPU time."""
    from newsextract import extract

    quotes = DATA / "quotes"
    names = (quotes / "train-sample-100.txt").read_text("utf-8").split()
    texts = [
        (quotes / "polnear-train" / "text" / f"{name}.txt").read_text("utf-8") for name in names
    ]
    for text in texts[:10]:
        extract(text)  # reads the word tables
    passes = []
    for _ in range(3):
        start = time.process_time()
        for text in texts:
            extract(text)
        passes.append(time.process_time() - start)
    return len(texts) / min(passes)


def main(argv: list[str] | None = None) -> int:
    """Measure or read the figures, and write the table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("figures", nargs="?", type=Path, help="what quality.py --json wrote")
    options = parser.parse_args(argv)
    figures = json.loads(options.figures.read_text("utf-8")) if options.figures else measured()
    figures[SPEED[0]] = {SPEED[1]: articles_a_second()}
    before, start, rest = README.read_text("utf-8").partition(START)
    _, end, after = rest.partition(END)
    if not start or not end:
        raise SystemExit(f"README.md has not the two markers {START.strip()} and {END.strip()}")
    made = table(figures, json.loads(FLOORS.read_text("utf-8")))
    README.write_text(before + start + made + end + after, "utf-8")
    print(made, end="")
    return 0


if __name__ == "__main__":
    sys.exit(main())
