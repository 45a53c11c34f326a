"""What Spark costs on one machine: its start, its throughput beside a run of our own, and the memory of its processes.

    python benchmarks/bench_spark.py                       # needs the extras [spark] and [warc], and Java

Invented pages in four archives; Spark reads them with two tasks at once. Seconds on the clock depend on what else the
machine does: its load is printed with them. Memory is the most that each kind of process held resident (Linux).
"""

from __future__ import annotations

import os
import sys
import tempfile
import threading
import time
from collections import defaultdict
from pathlib import Path

from bench_corpus import invented_pages, member
from pyspark.sql import SparkSession

from newsextract.corpus import Options, run
from newsextract.corpus.engines.spark import read_files

FILES, PAGES = 4, 200
_LOOK = 0.2


def main() -> int:
    """Measure and print."""
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    with tempfile.TemporaryDirectory() as folder:
        paths = [_archive(Path(folder), number, PAGES) for number in range(FILES)]
        small = _archive(Path(folder), FILES, 1)
        most, stop = _watch()
        begun = time.perf_counter()
        spark = (
            SparkSession.builder.master("local[2,4]")
            .config("spark.ui.enabled", "false")
            .config("spark.sql.execution.arrow.maxRecordsPerBatch", "64")
            .getOrCreate()
        )
        session = time.perf_counter() - begun
        first = _seconds(lambda: read_files(spark, [small]).count())
        frame = read_files(spark, paths)
        whole = _seconds(lambda: frame.write.parquet(f"{folder}/spark"))
        spark.stop()
        stop.set()
        options = Options(workers=2, format="nested-parquet")
        own = _seconds(lambda: run(paths, f"{folder}/own", options))
    stories = FILES * PAGES
    print(f"load of the machine {os.getloadavg()[0]:.1f}, {os.cpu_count()} processors")
    print(f"session {session:.1f} s, the first story {first:.1f} s more")
    print(
        f"{stories} pages: Spark {stories / whole:.1f} a second, a run with two workers {stories / own:.1f}"
    )
    print(", ".join(f"{kind} {size:.0f} MB" for kind, size in sorted(most.items())))
    return 0


def _archive(folder: Path, number: int, count: int) -> str:
    path = folder / f"pages-{number}.warc.gz"
    path.write_bytes(b"".join(member(n, page) for n, page in enumerate(invented_pages(count))))
    return str(path)


def _seconds(work: object) -> float:
    begun = time.perf_counter()
    work()  # type: ignore[operator]
    return time.perf_counter() - begun


def _watch() -> tuple[dict[str, float], threading.Event]:
    """Look at all processes that come from this one; the most that each kind of them held, in MB."""
    most: dict[str, float] = defaultdict(float)
    stop = threading.Event()

    def look() -> None:
        while not stop.wait(_LOOK):
            for process in _descendants():
                try:
                    status = (process / "status").read_text(encoding="utf-8")
                    command = (process / "cmdline").read_bytes()
                except OSError:  # it has ended
                    continue
                peak = (
                    int(status.partition("VmHWM:")[2].split()[0] or 0) / 1024
                    if "VmHWM:" in status
                    else 0.0
                )
                most[_kind(command)] = max(most[_kind(command)], peak)

    threading.Thread(target=look, daemon=True).start()
    return most, stop


def _kind(command: bytes) -> str:
    if b"newsextract.corpus.worker" in command:
        return "worker process"
    return "JVM" if b"java" in command.partition(b"\0")[0] else "Python of a task"


def _descendants() -> list[Path]:
    """The processes that this one, or one of its own, has begun."""
    parents = {}
    for process in Path("/proc").glob("[0-9]*"):
        try:
            parents[process.name] = (process / "stat").read_text().rpartition(")")[2].split()[1]
        except OSError:
            continue
    found = {str(os.getpid())}
    grown = True
    while grown:
        more = {name for name, parent in parents.items() if parent in found} - found
        found |= more
        grown = bool(more)
    return [Path("/proc") / name for name in found if name != str(os.getpid())]


if __name__ == "__main__":
    sys.exit(main())
