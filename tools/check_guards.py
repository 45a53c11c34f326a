"""Put the cause of each fault back, one at a time in a copy, and see that its check fails.

    python tools/check_guards.py                   all of them; some minutes
    python tools/check_guards.py --only bomb       those whose row has the word
    python tools/check_guards.py --table           the rows as Markdown, for docs/testing.md

A guard is a row of the budgets, limits or faults, the check that holds it, and the cause: a piece of the library as it is, and as it
would be without what was done. The check must pass on the copy as it is and fail with the cause put back, saying what the
guard expects it to say; a guard whose piece is no longer in the library is told, and counts as failed.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[1]
GUARDS = ROOT / "tools" / "guards.toml"
SECONDS = 400
"""A check that goes on for longer hangs, which is a way to fail."""


class Guard(NamedTuple):
    """A row, what holds it, and how its cause is put back.

    Attributes:
        row: What is promised.
        check: The arguments of pytest, or a script of benchmarks/ with its arguments.
        cause: What is put back, in words.
        file: File of the library.
        old: The piece of it that goes.
        new: What comes in its place.
        says: What the check prints when it fails.
    """

    row: str
    check: str
    cause: str
    file: str
    old: str
    new: str
    says: str


def main() -> int:
    """Go through the guards; 1 where one does not hold."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--only", default="", help="rows that have this in them")
    parser.add_argument("--table", action="store_true", help="print the rows as Markdown")
    told = parser.parse_args()
    stated = tomllib.loads(GUARDS.read_text(encoding="utf-8"))["guard"]
    guards = [Guard(**each) for each in stated if told.only.lower() in each["row"].lower()]
    if told.table:
        print(table(guards))
        return 0
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "newsextract"
        names = subprocess.run(["git", "ls-files", "-co", "--exclude-standard", "-z"], cwd=ROOT, capture_output=True, text=True, check=True)  # fmt: skip
        for name in filter(None, names.stdout.split("\0")):
            (copy / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, copy / name)
        loose = 0
        for guard in guards:
            verdict = try_out(guard, copy)
            loose += not verdict.startswith("holds")
            print(f"{guard.row}: {verdict}", flush=True)
    print(f"{len(guards)} guards, {loose} do not hold")
    return 1 if loose else 0


def try_out(guard: Guard, copy: Path) -> str:
    """Whether the check of a guard passes as it is and fails with the cause put back."""
    path = copy / guard.file
    source = path.read_text(encoding="utf-8")
    if source.count(guard.old) != 1:
        return f"the cause cannot be put back: {guard.old!r} is {source.count(guard.old)} times in {guard.file}"
    code, said = run(guard.check, copy)
    if code:
        return f"the check fails as it is:\n{said[-1500:]}"
    path.write_text(source.replace(guard.old, guard.new), encoding="utf-8")
    try:
        code, said = run(guard.check, copy)
    finally:
        path.write_text(source, encoding="utf-8")
    if not code:
        return f"NOT NOTICED by {guard.check}"
    if guard.says not in said:
        return f"fails, but does not say {guard.says!r}:\n{said[-1500:]}"
    lines = [line for line in said.splitlines() if guard.says in line]
    line = next((line for line in lines if line.startswith("E ")), lines[-1])
    return f"holds; with the cause put back: {line.strip()[:150]}"


def run(check: str, copy: Path) -> tuple[int, str]:
    """The exit code of a check, and what it prints."""
    arguments = check.split()
    command = arguments if arguments[0].startswith("benchmarks/") else ["-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", *arguments]  # fmt: skip
    paths = os.pathsep.join(str(copy / name) for name in ("src", "plugins"))
    settings = {**os.environ, "PYTHONPATH": paths, "PYTHONDONTWRITEBYTECODE": "1"}
    try:
        done = subprocess.run([sys.executable, *command], cwd=copy, env=settings, capture_output=True, text=True, errors="replace", timeout=SECONDS)  # fmt: skip
    except subprocess.TimeoutExpired:
        return 1, "hangs"
    return done.returncode, done.stdout + done.stderr


def table(guards: list[Guard]) -> str:
    """The rows as Markdown."""
    rows = [
        f"| {each.row} | `{each.check.split('::')[-1].removesuffix(' -m slow')}` | {each.cause} |"
        for each in guards
    ]
    return "\n".join(["| promise | check | cause put back |", "|---|---|---|", *rows])


if __name__ == "__main__":
    sys.exit(main())
