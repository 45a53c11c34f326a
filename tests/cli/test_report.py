"""`newsextract report` writes one page."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import STORY, Run


def _story(folder: Path) -> Path:
    path = folder / "rain.txt"
    path.write_text(STORY, encoding="utf-8")
    return path


def test_a_page_is_written(run: Run, tmp_path: Path) -> None:
    """To the file that was named, which stderr says, and nothing to stdout."""
    out = tmp_path / "rain.html"
    said = f"newsextract: 1 story, written to {out}\n"
    assert run("report", _story(tmp_path), "--html", out) == (0, "", said)
    assert "Tiyamike Banda" in out.read_text(encoding="utf-8")


def test_a_page_to_stdout(run: Run, tmp_path: Path) -> None:
    """- is stdout."""
    code, out, _ = run("report", _story(tmp_path), "--html", "-")
    assert code == 0
    assert out.startswith("<!DOCTYPE html>")


def test_a_story_is_not_written_over(run: Run, tmp_path: Path) -> None:
    """A slip of the hand costs no story."""
    story = _story(tmp_path)
    code, _, err = run("report", story, "--html", story)
    assert code == 2
    assert "that is an input" in err
    assert story.read_text(encoding="utf-8") == STORY


def test_an_input_that_is_not_there(run: Run, tmp_path: Path) -> None:
    """Is told; the page has the others."""
    out = tmp_path / "rain.html"
    code, _, err = run("report", _story(tmp_path), tmp_path / "gone.txt", "--html", out)
    assert code == 1
    assert "gone.txt" in err
    assert out.exists()


def test_a_page_that_cannot_be_written(run: Run, tmp_path: Path) -> None:
    """Has the exit code of an output that fails."""
    code, _, err = run("report", _story(tmp_path), "--html", tmp_path / "no" / "rain.html")
    assert code == 74
    assert "cannot write" in err
