"""The tutorial and the how-to pages, walked from top to bottom: files written, commands run, output compared.

A page tells a walk in fenced blocks:

    ```text title="mill.txt"     a file of the reader
    ```sh                        commands; `# exit code 1` behind one that does not end with 0
    ```python                    Python, in the same folder
    ```text title="prints"       what the block before it prints, character for character but for
                                 measured confidences and scores, which change with the rules

`pytest tests/test_walks.py --update-goldens` writes what is printed now into the pages: look at the difference.
"""

import contextlib
import glob
import io
import os
import re
import shlex
import shutil
import subprocess
import sys
import types
from pathlib import Path

import pytest

from newsextract.cli import main

DOCS = Path(__file__).resolve().parents[1] / "docs"
PAGES = [*sorted((DOCS / "howto").glob("*.md")), DOCS / "tutorial.md"]
BLOCK = re.compile(r'^```(\w+)(?: title="([^"]+)")?\n(.*?)^```$', re.MULTILINE | re.DOTALL)
CODE = re.compile(r"\s+# exit code (\d+)$")
MEASURED = re.compile(r"confidence \d\.\d\d|[+-]\d+\.\d\d|\d+% sure")
SHELL = re.compile(r"[|;&<$`]|\A(?!newsextract )")
TOOLS = ("jq", "sqlite3")


@pytest.fixture(autouse=True)
def in_a_folder_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Commands find `newsextract` and a terminal of 80 columns."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PATH", f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setenv("COLUMNS", "80")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_a_page_can_be_walked(
    page: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    """Everything that a page says to do works, and prints what the page says."""
    text = page.read_text(encoding="utf-8")
    module = types.ModuleType("walked_page")
    monkeypatch.setitem(sys.modules, "walked_page", module)
    printed, parts, at, compared = "", [], 0, 0
    for block in BLOCK.finditer(text):
        kind, title, body = block.groups()
        if title == "prints":
            compared += 1
            if request.config.getoption("--update-goldens"):
                parts.append(text[at : block.start(3)] + printed)
                at = block.end(3)
            else:
                assert MEASURED.sub("…", printed) == MEASURED.sub("…", body)
        elif title:
            Path(title).parent.mkdir(parents=True, exist_ok=True)
            Path(title).write_text(body, encoding="utf-8")
        elif kind == "sh":
            printed = "".join(run(line) for line in body.splitlines() if line.strip())
        elif kind == "python":
            out = io.StringIO()
            with contextlib.redirect_stdout(out):
                exec(compile(body, str(page), "exec"), vars(module))  # our own pages
            printed = out.getvalue()
    assert compared, f"{page.name} shows no output"
    if parts:
        page.write_text("".join(parts) + text[at:], encoding="utf-8")


def run(line: str) -> str:
    """What a command of a page prints on stdout, each line stripped behind and an empty line for none at the end."""
    wanted = CODE.search(line)
    command = CODE.sub("", line)
    code, printed = _in_a_shell(command) if SHELL.search(command) else _in_this_process(command)
    assert code == int(wanted[1] if wanted else 0), f"{line}: exit code {code}\n{printed}"
    lines = [each.rstrip() for each in printed.rstrip().splitlines()]
    return "".join(f"{each}\n" for each in lines)


def _in_a_shell(command: str) -> tuple[int, str]:
    if sys.platform == "win32":
        pytest.skip("needs a POSIX shell")
    for tool in TOOLS:
        if re.search(rf"\b{tool}\b", command) and shutil.which(tool) is None:
            pytest.skip(f"needs {tool}")
    shell = ["bash", "-euo", "pipefail", "-c", command]
    done = subprocess.run(shell, capture_output=True, check=False, timeout=120)
    return done.returncode, done.stdout.decode()


def _in_this_process(command: str) -> tuple[int, str]:
    """A plain `newsextract …`, with `> FILE` and file patterns as a shell has them: quick, for the tables are read."""
    words, target = [], None
    for word in shlex.split(command, comments=True)[1:]:
        words += sorted(glob.glob(word)) if "*" in word else [word]
    if ">" in words:
        words, target = words[: words.index(">")], words[words.index(">") + 1]
    if words[0] == "corpus":
        words += ["--workers", "0"]  # the page is about what comes out
    out = io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(io.StringIO()) as errors:
        code = main(words)
    if target is not None:
        Path(target).write_text(out.getvalue(), encoding="utf-8")
        return code, ""
    return code, out.getvalue() or (errors.getvalue() if code else "")
