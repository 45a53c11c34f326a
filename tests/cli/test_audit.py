"""`newsextract audit` prints a table, JSON or CSV."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run

TEXT = (
    "“The roof leaks,” an official said on condition of anonymity.\n\n“It does,” Dana Obi said.\n"
)


@pytest.fixture
def story(tmp_path: Path) -> Path:
    """A story with one unnamed source."""
    path = tmp_path / "roof.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_the_table_is_to_be_read(run: Run, story: Path) -> None:
    """Sources stand one a line, then a line for the article."""
    code, out, _ = run("audit", story)
    assert code == 0
    assert "granted, no reason" in out
    assert "Dana Obi" in out
    assert "60 %" in out


def test_json_has_every_figure(run: Run, story: Path) -> None:
    """--json is the audit as one object."""
    _, out, _ = run("audit", "--json", story)
    assert json.loads(out)["articles"][0]["unnamed_share"] == 0.6


def test_csv_has_a_row_a_source(run: Run, story: Path) -> None:
    """--csv is one row a source."""
    _, out, _ = run("audit", "--csv", story)
    rows = list(csv.DictReader(io.StringIO(out)))
    assert [(row["source"], row["named"]) for row in rows] == [
        ("official", "no"),
        ("Dana Obi", "yes"),
    ]


def test_a_missing_file_does_not_stop_the_rest(run: Run, story: Path) -> None:
    """An input that fails is told on stderr; the others are counted."""
    code, out, err = run("audit", "--json", story, story.with_name("none.txt"))
    assert code == 1
    assert len(json.loads(out)["articles"]) == 1
    assert "none.txt" in err
