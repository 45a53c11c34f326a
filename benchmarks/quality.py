"""Measure the quality of extraction: one table of figures beside floors, goals and the best other tool.

    python benchmarks/quality.py                       # everything, compared with floors.json
    python benchmarks/quality.py --only quotes         # one area: seeds, quotes, speakers end to end, speakers given ...
    python benchmarks/quality.py --only quotes --sample     # the 100 fixed articles
    python benchmarks/quality.py --only dates --keep /tmp/q # predictions and the scorers' lists of errors stay there
    python benchmarks/quality.py --update              # raise the floors to what is measured

A `<` marks a figure that has not reached its goal. Exit code 1 where a figure lies under its floor, 0 where all hold or the evaluation data are not there.
"""

from __future__ import annotations

import argparse
import json
import math
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import areas

HERE = Path(__file__).resolve().parent
FLOORS = HERE / "floors.json"
SLACK = 0.05  # figures are rounded to one decimal


def main(argv: list[str] | None = None) -> int:
    """Measure, print the table, compare."""
    options = _options(argv)
    if not options.data.is_dir():
        print(f"skipped: no evaluation data at {options.data}")
        return 0
    rows = json.loads(FLOORS.read_text(encoding="utf-8"))
    with tempfile.TemporaryDirectory() as temporary:
        work = options.keep or Path(temporary)
        work.mkdir(parents=True, exist_ok=True)
        (work / "quotes.jsonl").unlink(missing_ok=True)
        measured = {}
        for area in options.only or areas.AREAS:
            start = time.perf_counter()
            measured[area] = areas.measure(area, areas.Run(options.data, work, options.sample))
            low = _show(area, measured[area], rows.get(area, {}), time.perf_counter() - start)
            options.failed += low
    if options.json:
        options.json.write_text(json.dumps(measured, indent=1) + "\n", encoding="utf-8")
    if options.update:
        _update(rows, measured)
        return 0
    if options.failed:
        print("\nunder the floor: " + ", ".join(options.failed))
    return 1 if options.failed and not options.sample else 0


def _options(argv: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--only", action="append", choices=list(areas.AREAS), help="measure this area (repeatable)"
    )
    parser.add_argument(
        "--sample",
        action="store_true",
        help="quotes: the 100 fixed articles only; floors do not fail",
    )
    parser.add_argument(
        "--keep", type=Path, metavar="DIR", help="write predictions and errors here"
    )
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures here")
    parser.add_argument(
        "--update", action="store_true", help="raise the floors to the figures measured"
    )
    parser.add_argument(
        "--data", type=Path, default=HERE.parents[1] / "shared" / "eval", help="the evaluation data"
    )
    options = parser.parse_args(argv)
    options.failed = []
    return options


def _show(area: str, figures: dict[str, float], rows: dict[str, Any], seconds: float) -> list[str]:
    print(f"\n{area:34}{'figure':>8}{'floor':>8}{'goal':>8}  best other tool   ({seconds:.1f} s)")
    low = []
    for name, figure in figures.items():
        row = rows.get(name, {})
        mark = ""
        if _misses(figure, row):
            low.append(f"{area} {name}")
            mark = "  << under the floor"
        elif "goal" in row and _worse(figure, row["goal"], row):
            mark = "  <"
        peer = f"{row['peer']:>6.1f}  {row['tool']}" if "peer" in row else ""
        print(f"  {name:32}{figure:8.1f}{_cell(row, 'floor')}{_cell(row, 'goal')}{peer}{mark}")
    return low


def _cell(row: dict[str, Any], key: str) -> str:
    return f"{row[key]:8.1f}" if key in row else " " * 8


def _worse(figure: float, bound: float, row: dict[str, Any]) -> bool:
    if math.isnan(figure):
        return True
    return figure > bound + SLACK if row.get("lower_is_better") else figure < bound - SLACK


def _misses(figure: float, row: dict[str, Any]) -> bool:
    return "floor" in row and _worse(figure, row["floor"], row)


def _update(rows: dict[str, Any], measured: dict[str, dict[str, float]]) -> None:
    for area, figures in measured.items():
        for name, figure in figures.items():
            row = rows.setdefault(area, {}).setdefault(name, {})
            if not math.isnan(figure) and (
                "floor" not in row or not _worse(figure, row["floor"], row)
            ):
                row["floor"] = figure
    FLOORS.write_text(json.dumps(rows, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    print(f"floors written to {FLOORS.name}")


if __name__ == "__main__":
    sys.exit(main())
