"""`newsextract export` prints stories in other forms."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import STORY, Run


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "rain.txt"
    path.write_text(STORY, encoding="utf-8")
    return path


def test_annotations_are_a_line_a_story(run: Run, story: Path) -> None:
    """Of JSON-LD."""
    code, out, _ = run("export", "annotations", story, story)
    assert code == 0
    assert [json.loads(line)["type"] for line in out.splitlines()] == ["AnnotationCollection"] * 2


def test_claims_are_a_line_a_quote(run: Run, story: Path) -> None:
    """Of JSON-LD."""
    _, out, _ = run("export", "claimreview", story)
    assert "Tiyamike Banda" in [
        json.loads(line)["itemReviewed"].get("author", {}).get("name") for line in out.splitlines()
    ]


def test_fragments_need_an_address(run: Run, story: Path) -> None:
    """With one they are a line a piece; without, one line says so."""
    _, out, _ = run("export", "fragments", "--url", "https://example.org/rain", story)
    assert out.splitlines()[0].split("\t")[1].startswith("https://example.org/rain#:~:text=")
    code, out, err = run("export", "fragments", story)
    assert (code, out) == (1, "")
    assert "no address is known" in err


def test_a_graph_is_one_document(run: Run, story: Path) -> None:
    """Of all stories."""
    _, out, _ = run("export", "graphml", story, story)
    assert out.count("<graphml") == 1
    assert "rain:q" in out
