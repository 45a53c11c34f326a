r"""`newsextract man`: the manual page, made of the parser, as roff.

newsextract man | man -l -
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from newsextract.cli.examples import EXAMPLES
from newsextract.cli.meaning import summary_of, walk

_EXIT = (
    ("0", "done"),
    ("1", "some input failed; of verify: something is not grounded; of search: no answer"),
    ("2", "wrong usage"),
    ("65", "of corpus and search: an input or the output is not what it should be"),
    ("74", "the output cannot be written"),
    ("130", "interrupted"),
)
_ENVIRONMENT = (
    ("NO_COLOR", "no colour, unless --color always"),
    ("COLUMNS", "the width of the terminal"),
    ("NEWSEXTRACT_PLUGIN_DIR", "a folder of outlets, as --plugin-dir"),
)


def run(_: argparse.Namespace) -> int:
    """Print the page."""
    from newsextract import __version__
    from newsextract.cli.parser import make_parser

    parser, _names = make_parser()
    print("\n".join(page(parser, __version__)))
    return 0


def page(parser: argparse.ArgumentParser, version: str) -> Iterator[str]:
    """The lines of the manual page."""
    yield f'.TH NEWSEXTRACT 1 "" "newsextract {roff(version)}" "User Commands"'
    yield from (".SH NAME", rf"newsextract \- {roff(_lower(parser.description))}")
    yield from (
        ".SH SYNOPSIS",
        ".B newsextract",
        r"[\fICOMMAND\fR] [\fIOPTION\fR]... \fIFILE\fR...",
    )
    yield from (".SH DESCRIPTION", ".nf", *map(roff, (parser.epilog or "").splitlines()), ".fi")
    yield ".SH COMMANDS"
    for path, command in walk(parser):
        yield from (f".SS newsextract {roff(path)}", roff(command.description))
        yield from _arguments(command)
        yield from (".PP", "Examples:", ".PP", ".nf", ".RS 4")
        yield from (*map(roff, EXAMPLES[path].splitlines()), ".RE", ".fi")
    yield ".SH EXIT STATUS"
    for code, meaning in _EXIT:
        yield from (".TP", rf"\fB{code}\fR", roff(meaning))
    yield ".SH ENVIRONMENT"
    for name, meaning in _ENVIRONMENT:
        yield from (".TP", rf"\fB{roff(name)}\fR", roff(meaning))


def _arguments(command: argparse.ArgumentParser) -> Iterator[str]:
    for action in command._actions:
        if isinstance(action, argparse._SubParsersAction) or action.dest == "help":
            continue
        yield from (".TP", _head(action), roff(action.help or summary_of(command, action.dest)))


def _head(action: argparse.Action) -> str:
    if not action.option_strings:
        return rf"\fI{roff(_value(action))}\fR"
    names = ", ".join(rf"\fB{roff(name)}\fR" for name in action.option_strings)
    return names if action.nargs == 0 else rf"{names} \fI{roff(_value(action))}\fR"


def _value(action: argparse.Action) -> str:
    if action.choices:
        return "{" + ",".join(map(str, action.choices)) + "}"
    return str(action.metavar or action.dest.upper())


def _lower(text: str | None) -> str:
    return (text or "").rstrip(".")


def roff(text: str | None) -> str:
    """Text as roff takes it: hyphens kept, backslashes and a leading dot or quote made harmless."""
    made = (text or "").replace("%%", "%").replace("\\", r"\e").replace("-", r"\-")
    return rf"\&{made}" if made[:1] in (".", "'") else made
