"""Mistakes on the command line, answered with what was meant; and the examples of `--help`."""

import argparse
import os
import shlex
from pathlib import Path

import pytest

from newsextract.cli.examples import EXAMPLES
from newsextract.cli.meaning import walk
from newsextract.cli.parser import make_parser, read_arguments
from tests.cli.conftest import Run

COMMANDS = dict(walk(make_parser()[0]))


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--breif", "x"], "newsextract extract: unknown option --breif; did you mean --brief?"),
        (["audit", "--jsn", "x"], "newsextract audit: unknown option --jsn; did you mean --json?"),
        (["corpus", "--too", "x"], "newsextract corpus: unknown option --too; did you mean --to?"),
        (["plugins", "new", "--frm"], "plugins new: unknown option --frm; did you mean --from?"),
        (["--zzzzzz", "x"], "newsextract extract: unknown option --zzzzzz (see"),
        (["adit", "x"], "adit is no command and no file; did you mean newsextract audit?"),
        (["Compare"], "Compare is no command and no file; did you mean newsextract compare?"),
        (["plugins", "chek"], "'chek' is none of check, new, trace, doctor; did you mean check?"),
        (["--color", "nevr", "x"], "'nevr' is none of auto, always, never; did you mean never?"),
        (["--published", "yesterday", "x"], "--published: 'yesterday' is no date; write it as in"),
        (["--max-bytes", "many", "x"], "--max-bytes: 'many' is no number of 1 or more"),
        (
            ["corpus", "x"],
            "newsextract corpus: --to is missing: newsextract corpus [OPTION…] INPUT… --to OUT (see",
        ),
        (
            ["export"],
            "FORMAT FILE…; FORMAT is one of annotations, claimreview, fragments, graphml (see",
        ),
        ([], "newsextract: name a file, or - for stdin (see newsextract --help)"),
    ],
)
def test_a_mistake(arguments: list[str], told: str, capsys: pytest.CaptureFixture[str]) -> None:
    """One line on stderr that names what was meant, and exit code 2."""
    with pytest.raises(SystemExit) as ended:
        read_arguments(arguments)
    shown = capsys.readouterr()
    assert ended.value.code == 2
    assert told in shown.err
    assert (shown.out, shown.err.count("\n")) == ("", 1)


def test_an_outlet_that_is_misspelt(run: Run, tmp_path: Path) -> None:
    """The nearest key, not all of them."""
    story = tmp_path / "story.txt"
    story.write_text("It rained.")
    done = run("--outlet", "Rueters", story)
    assert done.code == 2
    assert "no outlet is called 'Rueters'; did you mean reuters?" in done.err


def test_a_file_like_a_command_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is there as a file, or looks like one, is no misspelt command."""
    monkeypatch.chdir(tmp_path)
    Path("adit").write_text("It rained.")
    for name in ("adit", "audit.txt", "./adit", "story"):
        assert read_arguments([name]).files == [name]


@pytest.mark.parametrize("path", ["audit", "plugins check"])
def test_help_as_a_word(path: str, capsys: pytest.CaptureFixture[str]) -> None:
    """`newsextract help COMMAND` is its `--help`."""
    with pytest.raises(SystemExit) as ended:
        read_arguments(["help", *path.split()])
    assert ended.value.code == 0
    assert capsys.readouterr().out.startswith(f"usage: newsextract {path} [OPTION…]")


@pytest.mark.parametrize("path", COMMANDS)
@pytest.mark.parametrize("columns", ["80", "160"])
def test_help_has_examples_and_fits(
    path: str, columns: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each command shows examples, says what each argument is, and keeps within the terminal."""
    monkeypatch.setenv("COLUMNS", columns)
    shown = COMMANDS[path].format_help()
    assert f"examples:\n  newsextract {path}" in shown or path == "extract"
    assert max(map(len, shown.splitlines())) <= int(columns)
    for action in COMMANDS[path]._actions:
        assert action.help or isinstance(action, argparse._SubParsersAction)


def test_the_help_of_all_fits(monkeypatch: pytest.MonkeyPatch) -> None:
    """The list of commands, too."""
    monkeypatch.setenv("COLUMNS", "80")
    assert max(map(len, make_parser()[0].format_help().splitlines())) <= 80


@pytest.mark.parametrize("path", COMMANDS)
def test_examples_can_be_parsed(path: str) -> None:
    """What stands before a pipe or a redirection is a command line that is understood."""
    for line in EXAMPLES[path].splitlines():
        command = line.partition("   ")[0]
        words = shlex.split(command)
        for sign in ("|", ">", ">>", "<"):
            words = words[: words.index(sign)] if sign in words else words
        assert words[0] == "newsextract"
        options = read_arguments(words[1:])
        assert options.command == path.split()[0]
        assert os.linesep not in command
