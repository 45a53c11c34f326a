"""`newsextract man`: the manual page."""

import shutil
import subprocess

import pytest

from newsextract.cli.man import roff
from newsextract.cli.meaning import options_of, walk
from newsextract.cli.parser import make_parser
from tests.cli.conftest import Run


def test_it_has_every_command_and_option(run: Run) -> None:
    """The page is made of the parser: nothing is missing."""
    page = run("man").out
    assert page.startswith('.TH NEWSEXTRACT 1 "" "newsextract ')
    for path, command in walk(make_parser()[0]):
        section = page.partition(f".SS newsextract {path}\n")[2].partition("\n.SS")[0]
        for action in options_of(command):
            if action.dest != "help":
                assert rf"\fB{roff(action.option_strings[-1])}\fR" in section, path
        assert "Examples:" in section


def test_text_stays_text() -> None:
    """What roff would read as its own is made harmless."""
    assert roff(".ci/run") == r"\&.ci/run"
    assert roff(r"a\b -c 5%%") == r"a\eb \-c 5%"


@pytest.mark.skipif(not shutil.which("man"), reason="needs man")
def test_man_renders_it_without_a_warning(run: Run) -> None:
    """A real `man` shows it in 80 columns."""
    done = subprocess.run(
        ["man", "--warnings=w", "-E", "UTF-8", "-l", "-"],
        input=run("man").out, env={"PATH": "/usr/bin:/bin", "MANWIDTH": "80", "LC_ALL": "C.UTF-8"},
        capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    assert "newsextract plugins doctor" in done.stdout
    assert "--against SOURCE" in done.stdout
