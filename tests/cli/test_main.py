"""The program as a process: stdin, pipes, exit codes, what it loads."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

import newsextract

COMMAND = [sys.executable, "-m", "newsextract"]


def run(*arguments: str, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [*COMMAND, *arguments], input=stdin, capture_output=True, check=False, timeout=60
    )


def test_stdin() -> None:
    """`-` reads the story from stdin, as UTF-8 in whatever locale."""
    done = run("-", stdin="“Rain,” she said.".encode())
    assert done.returncode == 0
    assert json.loads(done.stdout)["text"] == "“Rain,” she said."


def test_version() -> None:
    """--version prints the version and nothing else."""
    done = run("--version")
    assert done.stdout.decode() == f"newsextract {newsextract.__version__}\n"


@pytest.mark.parametrize("arguments", [(), ("extract",), ("explain",), ("schema",), ("plugins",)])
def test_help(arguments: tuple[str, ...]) -> None:
    """Each command explains itself on stdout."""
    done = run(*arguments, "--help")
    assert done.returncode == 0
    assert done.stdout.startswith(b"usage: newsextract")
    assert done.stderr == b""


def test_help_loads_no_record() -> None:
    """--help needs neither pydantic nor the library."""
    code = "import sys, newsextract.cli as c\ntry: c.main(['--help'])\nexcept SystemExit: pass\n"
    code += "sys.exit(sorted({'pydantic', 'regex', 'pluggy'} & set(sys.modules)) or 0)"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, check=False, timeout=60
    )
    assert done.returncode == 0, done.stderr.decode()


@pytest.mark.skipif(sys.platform == "win32", reason="needs a POSIX pipe")
def test_a_broken_pipe_is_quiet(tmp_path: Path) -> None:
    """A reader that stops early leaves no traceback behind."""
    story = tmp_path / "story.txt"
    story.write_text("“It rained,” Dana Obi said.\n" * 2000)
    line = f"{' '.join(COMMAND)} {' '.join([str(story)] * 4)} | head -c 10"
    done = subprocess.run(["bash", "-c", line], capture_output=True, check=False, timeout=60)
    assert done.stderr == b""
    assert len(done.stdout) == 10


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
@pytest.mark.parametrize("view", ["--pretty", "--brief", "--table", "--marked"])
def test_a_full_disk_is_one_line(tmp_path: Path, view: str) -> None:
    """What cannot be written is told in one line, with a code of its own."""
    story = tmp_path / "story.txt"
    story.write_text("“It rained,” Dana Obi said.\n")
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            [*COMMAND, view, str(story)],
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
            timeout=60,
        )
    assert done.returncode == 74
    assert done.stderr.startswith(b"newsextract: cannot write: ")
    assert done.stderr.count(b"\n") == 1


@pytest.mark.skipif(sys.platform == "win32", reason="needs a POSIX shell")
def test_closed_streams_leave_no_traceback(tmp_path: Path) -> None:
    """A closed stdin is an input that cannot be read; a closed stdout loses the output and no more."""
    story = tmp_path / "story.txt"
    story.write_text("“It rained,” Dana Obi said.\n")
    shell = ["bash", "-c"]
    command = " ".join(COMMAND)
    done = subprocess.run(
        [*shell, f"{command} - <&-"], capture_output=True, check=False, timeout=60
    )
    assert done.returncode == 1
    assert done.stderr == b"newsextract: stdin: cannot be read: it is closed\n"
    done = subprocess.run(
        [*shell, f"{command} {story} >&-"], capture_output=True, check=False, timeout=60
    )
    assert done.returncode == 0
    assert done.stderr == b""


def test_schema_is_a_json_schema() -> None:
    """`newsextract schema` prints a schema whose title is Article."""
    done = run("schema")
    schema = json.loads(done.stdout)
    assert schema["title"] == "Article"
    assert "Quote" in schema["$defs"]


def test_plugins_are_listed() -> None:
    """`newsextract plugins` names outlets with their plugin; --json gives the same to programs."""
    listed = json.loads(run("plugins", "--json").stdout)
    shown = run("plugins").stdout.decode()
    assert listed["plugins"][-1]["name"] == "core"
    assert listed["set_aside"] == []
    for outlet in listed["outlets"]:
        assert outlet["key"] in shown
    assert "English" in shown
