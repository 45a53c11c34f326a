"""Tests of newsextract.corpus.manifest as it may be found: edited, cut, of something else. It is believed or refused, in one line."""

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from newsextract.corpus import Options, run
from newsextract.errors import CorpusError
from tests.corpus.conftest import files_of

Edit = Callable[[dict[str, Any]], object]
EDITS: dict[str, Edit] = {
    "object": lambda line: [line],
    "nothing": lambda line: None,
    "name": lambda line: {**line, "part": 5},
    "path": lambda line: {**line, "part": "../../etc"},
    "no name": lambda line: {key: line[key] for key in line if key != "part"},
    "number": lambda line: {**line, "records": "20"},
    "truth": lambda line: {**line, "last": 1},
    "list": lambda line: {**line, "faults": []},
    "files": lambda line: {**line, "files": 5},
    "new field": lambda line: {**line, "more": 1},
    "no field": lambda line: {key: line[key] for key in line if key != "start"},
}


@pytest.mark.parametrize("edit", EDITS)
def test_a_line_that_says_something_else(edit: str, lines: Path, tmp_path: Path) -> None:
    """The manifest is refused by its name; nothing of the output is touched."""
    out = tmp_path / "out"
    run(lines, out, Options(workers=0, part_size=10))
    manifest = out / "_manifest"
    first, second, third = manifest.read_text("utf-8").splitlines()
    edited = json.dumps(EDITS[edit](json.loads(second)))
    manifest.write_text("\n".join((first, edited, third, "")), encoding="utf-8")
    before = files_of(out)
    with pytest.raises(CorpusError, match=r"_manifest: no manifest of a corpus: .") as refused:
        run(lines, out, Options(workers=0, part_size=10), resume=True)
    assert "\n" not in str(refused.value)
    assert files_of(out) == before


@pytest.mark.parametrize(
    "head", [b"\n", b"[]\n", b"null\n", b"\xff\n", b"{}\n", b"[" * 100_000 + b"\n"]
)
def test_a_first_line_of_something_else(head: bytes, lines: Path, tmp_path: Path) -> None:
    """It is refused."""
    out = tmp_path / "out"
    run(lines, out, Options(workers=0))
    (out / "_manifest").write_bytes(head)
    with pytest.raises(CorpusError, match=r"_manifest: no manifest of a corpus: ."):
        run(lines, out, Options(workers=0), resume=True)


@pytest.mark.parametrize("name", ["../../gone", "a\0b", "x" * 5000])
def test_a_file_that_cannot_be(name: str, lines: Path, tmp_path: Path) -> None:
    """A part whose files cannot be looked at is written anew."""
    out = tmp_path / "out"
    run(lines, out, Options(workers=0))
    before = files_of(out)
    first, second = before["_manifest"].decode().splitlines()
    edited = json.dumps({**json.loads(second), "files": {name: "0" * 32}})
    (out / "_manifest").write_text(f"{first}\n{edited}\n", encoding="utf-8")
    assert run(lines, out, Options(workers=0), resume=True).articles == 20
    assert files_of(out) == before


def test_a_line_that_is_there_twice(lines: Path, tmp_path: Path) -> None:
    """It counts once."""
    out = tmp_path / "out"
    run(lines, out, Options(workers=0))
    manifest = out / "_manifest"
    before = manifest.read_bytes()
    manifest.write_bytes(before + before.splitlines(keepends=True)[1])
    assert run(lines, out, Options(workers=0), resume=True).resumed == 20
    assert manifest.read_bytes() == before


@pytest.mark.parametrize(
    "edit",
    [
        "DELETE FROM manifest",
        "DELETE FROM manifest WHERE part IS NULL",
        "UPDATE manifest SET line = '{'",
        "UPDATE manifest SET line = '[]'",
        "UPDATE manifest SET line = x'ff'",
        "UPDATE manifest SET line = 5",
        "UPDATE manifest SET line = '{\"part\": 5}' WHERE part IS NOT NULL",
        "ALTER TABLE manifest RENAME COLUMN line TO row",
    ],
)
def test_the_manifest_of_a_database(edit: str, lines: Path, tmp_path: Path) -> None:
    """It is refused in the same way."""
    out = tmp_path / "out.db"
    asked = Options(format="sqlite", workers=0)
    run(lines, out, asked)
    with closing(sqlite3.connect(out)) as db:
        db.execute(edit)
        db.commit()
    with pytest.raises(CorpusError, match=r"out\.db: no manifest of a corpus: ."):
        run(lines, out, asked, resume=True)
