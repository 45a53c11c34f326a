"""`newsextract completion`: the scripts, run by the shells that are there."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from newsextract.cli.completion import bash, fish, zsh
from newsextract.cli.meaning import options_of, walk
from newsextract.cli.parser import make_parser
from tests.cli.conftest import Run

CASES = [
    ("newsextract au", ["audit"]),
    ("newsextract --ver", ["--version"]),
    ("newsextract audit --js", ["--json"]),
    ("newsextract corpus --format par", ["parquet"]),
    ("newsextract plugins do", ["doctor"]),
    ("newsextract plugins check --al", ["--all"]),
    ("newsextract completion zs", ["zsh"]),
    ("newsextract story.txt --pre", ["--pretty"]),
    ("newsextract audit sto", ["story.txt"]),
]

ASK_BASH = """
source "$1"; read -ra COMP_WORDS <<< "$2"; COMP_CWORD=$(( ${#COMP_WORDS[@]} - 1 ))
_newsextract; printf '%s\\n' "${COMPREPLY[@]}"
"""


def folder(tmp_path: Path) -> Path:
    (tmp_path / "story.txt").write_text("It rained.")
    return tmp_path


@pytest.mark.skipif(sys.platform == "win32" or not shutil.which("bash"), reason="needs bash")
@pytest.mark.parametrize(("line", "offered"), CASES)
def test_bash(line: str, offered: list[str], tmp_path: Path) -> None:
    """What bash offers for the last word of a line."""
    script = folder(tmp_path) / "completion.bash"
    script.write_text(bash(make_parser()[0]), encoding="utf-8")
    shell = ["bash", "-c", ASK_BASH, "bash", str(script), line]
    done = subprocess.run(
        shell, cwd=tmp_path, capture_output=True, text=True, check=False, timeout=30
    )
    assert (done.stdout.split(), done.stderr) == (offered, "")


@pytest.mark.skipif(not shutil.which("fish"), reason="needs fish")
@pytest.mark.parametrize(
    ("line", "offered"), [case for case in CASES if not case[0].startswith("newsextract st")]
)
def test_fish(line: str, offered: list[str], tmp_path: Path) -> None:
    """What fish offers; a first word that is no command has no options there."""
    if line == "newsextract --ver":
        pytest.skip("fish lists the options of commands only")
    script = folder(tmp_path) / "completion.fish"
    script.write_text(fish(make_parser()[0]), encoding="utf-8")
    ask = f"source {script}; complete -C '{line}'"
    done = subprocess.run(
        ["fish", "--no-config", "-c", ask],
        cwd=tmp_path, capture_output=True, text=True, check=False, timeout=30,
    )  # fmt: skip
    assert [each.split("\t")[0] for each in done.stdout.splitlines()] == offered
    assert done.stderr == ""


@pytest.mark.skipif(not shutil.which("zsh"), reason="needs zsh")
def test_zsh(tmp_path: Path) -> None:
    """Zsh reads the script, and the function fills what it offers."""
    script = tmp_path / "_newsextract"
    script.write_text(zsh(make_parser()[0]), encoding="utf-8")
    ask = """
    compdef() { :; }; compadd() { print -l -- "${@[2,-1]}"; }; _files() { print files; }
    _describe() { print -l -- "${(@P)2}"; }
    source $1
    words=(newsextract audit --js); CURRENT=3; _newsextract
    words=(newsextract corpus --format p); CURRENT=4; _newsextract
    words=(newsextract plugins ''); CURRENT=3; _newsextract
    """
    done = subprocess.run(
        ["zsh", "-f", "-c", ask, "zsh", str(script)],
        capture_output=True, text=True, check=False, timeout=30,
    )  # fmt: skip
    assert done.stderr == ""
    lines = done.stdout.splitlines()
    assert "--json:every figure with its spans" in lines
    assert "nested-parquet" in lines
    assert any(line.startswith("doctor:say what is installed") for line in lines)
    assert lines[-1] == "files"


def test_every_option_is_in_every_script(run: Run) -> None:
    """No shell is forgotten when a command gets an option."""
    scripts = {shell: run("completion", shell).out for shell in ("bash", "zsh", "fish")}
    for path, command in walk(make_parser()[0]):
        for action in options_of(command):
            name = action.option_strings[-1]
            assert name in scripts["bash"], path
            assert f"'{name}:" in scripts["zsh"], path
            assert f"-l {name[2:]} " in scripts["fish"], path
