"""The pytest plugin: a case becomes one test a field, says what differs, and can be rewritten."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

STORY = "Rain returns\n\nBy Dana Obi\n\nOSLO (AP) — “It rained,” Lim Wei Han said on Monday.\n"


@pytest.fixture
def case(tmp_path: Path) -> Path:
    folder = tmp_path / "fixtures" / "ap" / "rain"
    folder.mkdir(parents=True)
    (folder / "input.txt").write_text(STORY, "utf-8")
    (folder / "story.json").write_text('{"published": "2025-03-06"}', "utf-8")
    return folder


def run(case: Path, *options: str) -> tuple[int, str]:
    """Run pytest on the case, in a process of its own."""
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-p",
        "newsextract.testing.pytest_plugin",
        "-q",
        "-rA",
    ]
    done = subprocess.run(
        [
            *command,
            "-c",
            "/dev/null",
            "--rootdir",
            str(case.parents[2]),
            *options,
            str(case.parents[1]),
        ],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    return done.returncode, done.stdout + done.stderr


def expected(case: Path, **fields: object) -> None:
    (case / "expected.json").write_text(json.dumps(fields), "utf-8")


def test_each_field_is_a_test(case: Path) -> None:
    """What is right passes, what is wrong is told in two lines."""
    expected(
        case,
        outlet="ap",
        headline="Rain returns",
        authors=["Dana Obi"],
        dates=[["Monday", "2025-03-04"]],
    )
    code, said = run(case)
    assert code == 1
    assert "3 passed" in said
    assert "1 failed" in said
    assert 'found    [["Monday", "2025-03-03"]]' in said
    assert 'expected [["Monday", "2025-03-04"]]' in said
    assert "Traceback" not in said


def test_what_is_found_is_written_on_request(case: Path) -> None:
    """Without an expectation all fields, else those that stood there; then they pass."""
    code, said = run(case)
    assert code == 1
    assert "no expected.json beside the input" in said
    assert run(case, "--write-expected")[0] == 0
    written = json.loads((case / "expected.json").read_text("utf-8"))
    assert written["dateline"] == {"places": ["Oslo"], "agency": "AP"}
    assert written["quotes"][0]["speaker"] == "Lim Wei Han"
    assert run(case)[0] == 0
    expected(case, headline="wrong")
    run(case, "--write-expected")
    assert json.loads((case / "expected.json").read_text("utf-8")) == {"headline": "Rain returns"}


def test_a_field_that_is_none_is_told(case: Path) -> None:
    """A misspelt field is an error, not a silence."""
    expected(case, headlines="Rain returns")
    code, said = run(case)
    assert code != 0
    assert "unknown field 'headlines'" in said


def test_an_outlet_of_a_file_is_read_with(case: Path, tmp_path: Path) -> None:
    """`--plugin-file` brings an outlet that is not installed."""
    path = tmp_path / "bugle.toml"
    path.write_text(
        'key = "bugle"\nname = "The Bugle"\n[[marks]]\nname = "bugle.mark.rain"\nat = "anywhere"\n'
        'pattern = "Lim [ ] Wei"\nweight = 9.0\n',
        "utf-8",
    )
    expected(case, outlet="bugle")
    assert run(case, "--plugin-file", str(path))[0] == 0
