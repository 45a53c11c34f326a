"""README, `.ci/run` and reality name the same two commands."""

import re
from pathlib import Path

import pytest

from newsextract.cli import main

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
COMMANDS = re.findall(r"^python3 -m venv .*$", README, re.MULTILINE)


def test_there_are_two_commands() -> None:
    """One makes its environment, installs and runs the main job; the other passes the tests."""
    assert len(COMMANDS) == 2
    assert "examples/*.txt" in COMMANDS[0]
    assert COMMANDS[1].endswith("-m pytest")


@pytest.mark.parametrize("command", COMMANDS)
def test_ci_runs_the_very_command(command: str) -> None:
    """`.ci/run` has the README's line, letter for letter."""
    assert command in (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()


def test_the_main_job_prints_every_example(capsys: pytest.CaptureFixture[str]) -> None:
    """What stands after the program's name in the README runs, and shows each story."""
    arguments = COMMANDS[0].rpartition("newsextract ")[2].split()
    stories = sorted((ROOT / "examples").glob("*.txt"))
    assert arguments[-1] == "examples/*.txt"
    assert len(stories) >= 5
    assert main([*arguments[:-1], *map(str, stories)]) == 0
    shown = capsys.readouterr()
    assert shown.err == ""
    assert shown.out.count("━━") >= len(stories)


def test_the_output_is_a_real_one(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the README shows of its story is all that is printed of it."""
    story, shown = re.findall(r"^```text\n(.*?)^```", README, re.MULTILINE | re.DOTALL)
    (tmp_path / "rain.txt").write_text(story, encoding="utf-8")
    monkeypatch.setenv("COLUMNS", "80")
    assert main(["--brief", str(tmp_path / "rain.txt")]) == 0
    assert capsys.readouterr().out.strip() == shown.strip()


def test_the_extra_that_the_command_installs_is_there() -> None:
    """`.[dev]` is an extra of the package, and mirrors the dependency group of that name."""
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert "'.[dev]'" in COMMANDS[1]
    assert project["project"]["optional-dependencies"]["dev"] == project["dependency-groups"]["dev"]


def test_links_lead_somewhere() -> None:
    """Each relative link of the README and the docs points at a file of the repository."""
    for page in [ROOT / "README.md", *(ROOT / "docs").rglob("*.md"), *ROOT.glob("examples/*.md")]:
        for target in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8")):
            assert (page.parent / target).exists(), f"{page.name}: {target}"
