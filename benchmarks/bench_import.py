"""Time the start: import, `--version`, `--help` and one article by command line, each over bare Python.

    python benchmarks/bench_import.py

Each figure is the median of nine fresh processes, less the median of `python -c pass`, in milliseconds of CPU. Python's
files of bytecode are written before, and the language packs prepared, as an installer does.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
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


def median_ms(arguments: list[str], runs: int = RUNS) -> float:
    """Median CPU time of a fresh Python with these arguments."""
    times = []
    with tempfile.TemporaryDirectory() as bytecode:
        settings = {**os.environ, "PYTHONPYCACHEPREFIX": bytecode, "PYTHONDONTWRITEBYTECODE": ""}
        for _ in range(runs + 1):  # the first one writes the bytecode
            process = subprocess.Popen(
                [sys.executable, *arguments], stdout=subprocess.DEVNULL, env=settings
            )
            _, status, used = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
            if process.returncode:
                raise SystemExit(f"python {' '.join(arguments)}: exit code {process.returncode}")
            times.append(1000 * (used.ru_utime + used.ru_stime))
    return statistics.median(times[1:])


def costs_of_start(runs: int = RUNS) -> dict[str, float]:
    """Milliseconds of bare Python, and what each way to start adds to it."""
    subprocess.run([sys.executable, "-m", "newsextract.preparing"], check=True, capture_output=True)
    bare = median_ms(["-c", "pass"], runs)
    added = {name: median_ms(arguments, runs) - bare for name, (_, arguments) in BUDGETS.items()}
    return {"bare python": bare, **added}


def main() -> int:
    """Print the table; 1 where a budget is not met."""
    over = 0
    for name, cost in costs_of_start().items():
        budget = BUDGETS[name][0] if name in BUDGETS else None
        late = budget is not None and cost > budget
        over += late
        limit = f"   budget {budget} ms" if budget else ""
        print(f"{name:28}{cost:8.0f} ms{limit}{'   OVER' if late else ''}")
    return 1 if over else 0


if __name__ == "__main__":
    sys.exit(main())
