"""Time the start: import, `--version`, `--help` and one article by command line, each over bare Python.

    python benchmarks/bench_import.py

Each figure is the median of nine fresh processes, less the median of `python -c pass`, in milliseconds.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from pathlib import Path

RUNS = 9
EXAMPLE = Path(__file__).resolve().parents[1] / "examples" / "reuters-port.txt"
BUDGETS = {
    "import newsextract": (120, ["-c", "import newsextract"]),
    "import, and the records": (None, ["-c", "from newsextract import Article, Story, extract"]),
    "newsextract --version": (60, ["-m", "newsextract", "--version"]),
    "newsextract --help": (60, ["-m", "newsextract", "--help"]),
    "newsextract FILE": (220, ["-m", "newsextract", str(EXAMPLE)]),
}


def median_ms(arguments: list[str]) -> float:
    """Median wall time of a fresh Python with these arguments."""
    times = []
    for _ in range(RUNS):
        start = time.perf_counter()
        subprocess.run([sys.executable, *arguments], check=True, stdout=subprocess.DEVNULL)
        times.append(1000 * (time.perf_counter() - start))
    return statistics.median(times)


def main() -> int:
    """Print the table; 1 where a budget is not met."""
    bare = median_ms(["-c", "pass"])
    print(f"{'bare python':28}{bare:8.0f} ms")
    over = 0
    for name, (budget, arguments) in BUDGETS.items():
        cost = median_ms(arguments) - bare
        late = budget is not None and cost > budget
        over += late
        limit = f"   budget {budget} ms" if budget else ""
        print(f"{name:28}{cost:8.0f} ms{limit}{'   OVER' if late else ''}")
    return 1 if over else 0


if __name__ == "__main__":
    sys.exit(main())
