"""`compare`, `verify`, `diff`, `lock` and `unlock` on the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run

FULL = "“We will open 25 shops next year if wheat is cheap,” Nora Quist told reporters.\n"
ALTERED = "“We will open 35 shops next year if wheat is cheap,” Nora Quist said.\n"


@pytest.fixture
def full(tmp_path: Path) -> Path:
    """A story."""
    path = tmp_path / "full.txt"
    path.write_text(FULL, encoding="utf-8")
    return path


@pytest.fixture
def altered(tmp_path: Path) -> Path:
    """The same with another number in the quotation."""
    path = tmp_path / "altered.txt"
    path.write_text(ALTERED, encoding="utf-8")
    return path


def test_compare_is_to_be_read(run: Run, full: Path, altered: Path) -> None:
    """Families and conflicts stand one under the other, with what changed."""
    code, out, err = run("compare", full, altered)
    assert (code, err) == (0, "")
    assert "altered [number_changed, wording_altered_inside_marks]" in out
    assert "“25” became “35”" in out
    assert "numbers differ" in out


def test_compare_gives_json(run: Run, full: Path, altered: Path) -> None:
    """--json is the comparison as one object."""
    _, out, _ = run("compare", "--json", full, altered)
    comparison = json.loads(out)
    assert comparison["names"] == [str(full), str(altered)]
    assert comparison["families"][0]["variants"][1]["difference"] == ["altered"]


def test_compare_says_that_there_is_nothing(run: Run, full: Path) -> None:
    """One story has nothing to be compared with."""
    assert run("compare", full).out.startswith("No utterance stands in more than one place")


def test_compare_goes_on_without_a_missing_file(run: Run, full: Path, altered: Path) -> None:
    """A file that cannot be read costs a line on stderr and exit code 1; the others are compared."""
    code, out, err = run("compare", full, "gone.txt", altered)
    assert code == 1
    assert "gone.txt: no such file" in err
    assert "“25” became “35”" in out


def test_verify_ends_with_1_on_findings(run: Run, full: Path, altered: Path) -> None:
    """What is not grounded is told with its difference and its source."""
    code, out, _ = run("verify", altered, "--against", full)
    assert code == 1
    assert "altered quotation: We will open 35 shops" in out.replace("  ", " ").replace("  ", " ")
    assert f"{full}: " in out
    assert "0 of 2 grounded" in out


def test_verify_ends_with_0_on_a_clean_draft(run: Run, full: Path) -> None:
    """A draft that stands in its source raises no alarm."""
    code, out, _ = run("verify", full, "--against", full)
    assert (code, out) == (0, "2 of 2 grounded\n")


def test_verify_checks_nothing_against_half_of_the_sources(run: Run, full: Path) -> None:
    """A source that cannot be read ends it: what stands only there would be a false alarm."""
    code, out, err = run("verify", full, "--against", full, "gone.txt")
    assert (code, out) == (1, "")
    assert "gone.txt: no such file" in err


def test_verify_gives_json(run: Run, full: Path, altered: Path) -> None:
    """--json is every check, also of what is grounded."""
    _, out, _ = run("verify", altered, "--against", full, "--json")
    assert [check["verdict"] for check in json.loads(out)["checks"]] == ["altered", "altered"]


def test_diff_tells_the_changes(run: Run, full: Path, altered: Path) -> None:
    """Each change stands with its old and its new words."""
    code, out, _ = run("diff", full, altered)
    assert code == 0
    assert "number changed: 25 shops became 35 shops" in out
    assert "    - We will open 25 shops" in out
    assert "    + We will open 35 shops" in out
    assert json.loads(run("diff", "--json", full, altered).out)["changes"]


def test_diff_of_the_same_is_one_line(run: Run, full: Path) -> None:
    """Where nothing changed, that is said."""
    assert run("diff", full, full).out == "No quotation, speaker or number changed.\n"


def test_lock_and_unlock_give_the_text_back(run: Run, full: Path, tmp_path: Path) -> None:
    """What lock takes out, unlock puts back."""
    locked, where = tmp_path / "locked.txt", tmp_path / "map.json"
    locked.write_text(run("lock", full, "--map", where).out, encoding="utf-8")
    assert "25 shops" not in locked.read_text(encoding="utf-8")
    assert run("unlock", locked, "--map", where) == (0, FULL, "")


def test_unlock_tells_what_an_edit_did(run: Run, full: Path, tmp_path: Path) -> None:
    """A token that is gone is a line on stderr, and exit code 1."""
    where, edited = tmp_path / "map.json", tmp_path / "edited.txt"
    run("lock", full, "--map", where)
    edited.write_text("Nora Quist told reporters.\n", encoding="utf-8")
    code, out, err = run("unlock", edited, "--map", where)
    assert (code, out) == (1, "Nora Quist told reporters.\n")
    assert "missing: [[Q1-" in err


@pytest.mark.parametrize("content", ["", "{}", "no json", '{"text": 1}'])
def test_a_map_that_is_none_is_refused(run: Run, full: Path, tmp_path: Path, content: str) -> None:
    """A file that lock has not written is wrong usage."""
    where = tmp_path / "map.json"
    where.write_text(content, encoding="utf-8")
    code, out, err = run("unlock", full, "--map", where)
    assert (code, out) == (2, "")
    assert "no map that lock has written" in err


@pytest.mark.parametrize("command", ["compare", "verify", "diff", "lock"])
def test_an_unknown_outlet_is_wrong_usage(run: Run, full: Path, command: str) -> None:
    """A key that nobody registered is told before anything is read."""
    rest = {
        "compare": [full],
        "verify": [full, "--against", full],
        "diff": [full, full],
        "lock": [full, "--map", "unwritten.json"],
    }[command]
    code, _, err = run(command, *rest, "--outlet", "nowhere")
    assert code == 2
    assert "nowhere" in err


def test_what_a_story_holds_cannot_drive_the_terminal(run: Run, tmp_path: Path) -> None:
    """Control characters of a story are taken out of what is shown."""
    one, two = tmp_path / "one.txt", tmp_path / "two.txt"
    one.write_text("“We ran \x1b[2J out of diesel on Sunday,” Dana Obi said.\n", encoding="utf-8")
    two.write_text("“We ran \x1b[2J out of water on Sunday,” Dana Obi said.\n", encoding="utf-8")
    for arguments in (("compare", one, two), ("diff", one, two), ("verify", one, "--against", two)):
        assert "\x1b" not in run(*arguments).out
