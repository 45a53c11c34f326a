"""What the tests of corpora share: a small invented corpus, and a look at what a run wrote."""

import json
from pathlib import Path
from typing import Any

import pytest

HEADLINES = ("Rain returns to Zomba", "Ferry runs again at Lake Ndala", "Council opens the books")


def story(number: int) -> str:
    """An invented story; no two are alike."""
    return (
        f"{HEADLINES[number % 3]}, day {number}\n\n"
        f"ZOMBA, Malawi (AP) — Some {100 + number} people danced on Monday.\n\n"
        f"“My roof number {number} leaks, and I am dancing,” Tiyamike Banda, a tea picker, told reporters.\n\n"
        "A city official, who asked not to be named, said the council had no money for roofs.\n"
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of ten stories of text, in two folders."""
    root = tmp_path / "stories"
    for number in range(10):
        path = root / ("a" if number < 5 else "b") / f"{number}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(story(number), encoding="utf-8")
    return root


@pytest.fixture
def lines(tmp_path: Path) -> Path:
    """A file of twenty stories, a JSON object a line."""
    path = tmp_path / "stories.jsonl"
    write_lines(path, range(20))
    return path


def write_lines(path: Path, numbers: range) -> None:
    """Stories as JSON lines."""
    rows = (
        {"text": story(n), "date": f"2024-11-{n % 28 + 1:02d}", "url": f"https://example.org/{n}"}
        for n in numbers
    )
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")


def read_all(out: Path) -> list[dict[str, Any]]:
    """All records of an output of JSON lines, in order."""
    parts = sorted(path for path in out.glob("*.jsonl"))
    return [json.loads(line) for path in parts for line in path.read_bytes().splitlines()]


def files_of(out: Path) -> dict[str, bytes]:
    """Every file of an output with its bytes."""
    return {
        str(path.relative_to(out)): path.read_bytes()
        for path in sorted(out.rglob("*"))
        if path.is_file()
    }
