"""Kills a run again and again at random moments and resumes it, until it ends; then compares it with a run in peace.

    python tools/kill_runs.py                          100 kills over invented stories, to JSON lines
    python tools/kill_runs.py --kills 20 --format sqlite
    python tools/kill_runs.py --kills 20 --signal TERM   asked to stop instead; prints how long that took

Prints how many kills came where, how many records were lost or doubled, and whether all files are the same, byte by byte; of
SQLite, whether all rows are.
"""

from __future__ import annotations

import argparse
import contextlib
import hashlib
import json
import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

STORY = """\
{headline} {number}

ZOMBA, Malawi (AP) — Some {people} people danced on Monday, officials said.

“My roof number {number} leaks, and I am dancing,” Tiyamike Banda, a tea picker, told reporters. “Nobody asked us.”

A city official, who asked not to be named, said the council had no money for roofs. Banda said she would wait until May {day}.
"""


def main() -> int:
    """Kill, resume, compare; 1 if anything is lost, doubled or different."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--stories", type=int, default=2000)
    parser.add_argument("--part-size", type=int, default=50)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--format", default="jsonl")
    parser.add_argument("--signal", default="KILL", choices=("KILL", "TERM", "INT"))
    parser.add_argument("--seed", type=int, default=0)
    told = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        return compare(Path(folder), told)


def compare(folder: Path, told: argparse.Namespace) -> int:
    """Do it in a folder."""
    source = folder / "stories.jsonl"
    chance = random.Random(told.seed)
    write_stories(source, told.stories)
    command = [
        sys.executable, "-m", "newsextract", "corpus", str(source), "--format", told.format, "--resume",
        "--workers", str(told.workers), "--part-size", str(told.part_size), "--progress", "none", "--to",
    ]  # fmt: skip
    begun = time.monotonic()
    subprocess.run([*command, str(folder / "peace")], check=True, stderr=subprocess.DEVNULL)
    peace = time.monotonic() - begun
    kills, ends, when, slowest = 0, 0, Counter[str](), 0.0
    number = getattr(signal, f"SIG{told.signal}")
    while kills < told.kills:
        out = folder / f"out{ends}"
        before = len(parts_of(out, told.format))
        process = subprocess.Popen([*command, str(out)], stderr=subprocess.DEVNULL)
        time.sleep(chance.uniform(0, peace))
        if process.poll() is not None:  # it was done: the next kills hit another run
            ends += 1
            continue
        begun = time.monotonic()
        process.send_signal(number)
        process.wait()
        slowest = max(slowest, time.monotonic() - begun)
        kills += 1
        when["before a part" if len(parts_of(out, told.format)) == before else "after a part"] += 1
    differences = lost = doubled = 0
    for place in range(ends + 1):
        out = folder / f"out{place}"
        subprocess.run([*command, str(out)], check=True, stderr=subprocess.DEVNULL)
        ids = Counter(ids_of(out, told.format))
        lost += told.stories - len(ids)
        doubled += sum(count - 1 for count in ids.values())
        differences += contents(out, told.format) != contents(folder / "peace", told.format)
    print(
        f"{kills} times SIG{told.signal}, gone within {slowest:.1f} s, in {ends + 1} runs of {told.stories} stories to {told.format} "
        f"({told.workers} workers, parts of {told.part_size}; {dict(when)}): "
        f"{lost} lost, {doubled} doubled, {differences} outputs differ"
    )
    return 1 if lost or doubled or differences else 0


def write_stories(path: Path, count: int) -> None:
    """Invented stories, no two alike."""
    heads = ("Rain returns to Zomba", "Ferry runs again", "Council opens the books")
    with open(path, "w", encoding="utf-8") as file:
        for number in range(count):
            text = STORY.format(
                headline=heads[number % 3], number=number, people=100 + number, day=number % 28 + 1
            )
            file.write(json.dumps({"text": text, "date": "2024-11-09"}) + "\n")


def parts_of(out: Path, form: str) -> list[str]:
    """Parts that are finished."""
    if form == "sqlite":
        if not out.exists():
            return []
        with contextlib.closing(sqlite3.connect(out)) as db, contextlib.suppress(sqlite3.Error):
            return [row[0] for row in db.execute("SELECT part FROM manifest WHERE part NOT NULL")]
        return []
    return [str(path) for path in out.rglob("0*") if path.suffix != ".part"]


def ids_of(out: Path, form: str) -> list[str]:
    """Ids of all records."""
    if form == "sqlite":
        with contextlib.closing(sqlite3.connect(out)) as db:
            return [row[0] for row in db.execute("SELECT article FROM articles")]
    if form == "jsonl":
        lines = (line for path in sorted(out.glob("0*")) for line in path.read_bytes().splitlines())
        return [json.loads(line)["id"] for line in lines]
    from pyarrow import parquet

    table = parquet.read_table(out / "articles", columns=["article"])
    return [str(value) for value in table["article"].to_pylist()]


def contents(out: Path, form: str) -> dict[str, str] | list[object]:
    """All that an output holds: the digests of its files, or the rows of its tables."""
    if form == "sqlite":
        with contextlib.closing(sqlite3.connect(out)) as db:
            return [line for line in db.iterdump() if "_search" not in line]
    return {
        str(path.relative_to(out)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in out.rglob("*")
        if path.is_file()
    }


if __name__ == "__main__":
    sys.exit(main())
