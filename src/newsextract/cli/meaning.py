"""A parser that answers a mistake with what was meant, in one line.

newsextract --breif story.txt   ->  newsextract extract: unknown option --breif; did you mean --brief?
"""

from __future__ import annotations

import argparse
import os
import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from typing import NoReturn

USAGE = 2
_NEAR = 0.6
_MISSING = "the following arguments are required: "


class Parser(argparse.ArgumentParser):
    """`ArgumentParser` whose errors are one line and name the help to read."""

    def error(self, message: str) -> NoReturn:
        """End with exit code 2."""
        told = _told(message.removeprefix("argument "))
        if message.startswith(_MISSING):
            missing = message.removeprefix(_MISSING)
            told = f"{missing} is missing: {self.usage}{_choices_of(self, missing)}"
        print(f"{self.prog}: {told} (see {self.prog} --help)", file=sys.stderr)
        raise SystemExit(USAGE)


def _told(message: str) -> str:
    """The message, with the nearest of the choices where it lists them."""
    found = re.fullmatch(r"(?s)(.*)invalid choice: '?(.*?)'? \(choose from (.*)\)", message)
    if not found:
        return message
    choices = re.findall(r"[\w-]+", found[3])
    near = nearest(found[2], choices)
    listed = f"{found[1]}{found[2]!r} is none of {', '.join(choices)}"
    return f"{listed}; did you mean {near}?" if near else listed


def _choices_of(parser: argparse.ArgumentParser, missing: str) -> str:
    """The values of the missing arguments that have a closed list of them."""
    lists = [
        f"; {action.metavar} is one of {', '.join(map(str, action.choices))}"
        for action in parser._actions
        if action.choices and action.metavar in missing.split(", ")
    ]
    return "".join(lists)


def parsers_of(parser: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    """The commands of a parser, in their order."""
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            return dict(action.choices)
    return {}


def options_of(parser: argparse.ArgumentParser) -> list[argparse.Action]:
    """The options of a parser, without those of its commands."""
    return [action for action in parser._actions if action.option_strings]


def summary_of(parser: argparse.ArgumentParser, command: str) -> str:
    """What the list of commands says of one."""
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            return next((c.help or "" for c in action._choices_actions if c.dest == command), "")
    return ""


def refuse_unknown_options(parser: Parser, arguments: Sequence[str]) -> None:
    """End with the nearest option where a `--word` is none, before anything else is complained of."""
    path, names = _names(parser, arguments)
    for argument in arguments:
        if argument == "--":
            return
        name = argument.partition("=")[0]
        if name.startswith("--") and not any(each.startswith(name) for each in names):
            near = nearest(name, names)
            path.error(f"unknown option {name}" + (f"; did you mean {near}?" if near else ""))


def _names(parser: Parser, arguments: Sequence[str]) -> tuple[Parser, list[str]]:
    """The parser of the command that is named, and every option on the way to it."""
    names = [name for option in options_of(parser) for name in option.option_strings]
    for argument in arguments:
        below = parsers_of(parser)
        if argument in below:
            parser = below[argument]  # type: ignore[assignment]
            names += [name for option in options_of(parser) for name in option.option_strings]
    return parser, names


def nearest(word: str, known: Iterable[str], cutoff: float = _NEAR) -> str | None:
    """The known word that is most like it, or None."""
    from difflib import get_close_matches  # only where it is needed: it takes a while

    found = get_close_matches(word, list(known), n=1, cutoff=cutoff)
    return found[0] if found else None


def meant_command(word: str, commands: Sequence[str]) -> str | None:
    """The command that a first word was meant to be: like one, with no dot or slash in it, and no file."""
    if os.path.exists(word) or not word.isalpha():
        return None
    return nearest(word.lower(), commands, cutoff=0.75)


def walk(parser: argparse.ArgumentParser) -> Iterator[tuple[str, argparse.ArgumentParser]]:
    """Every command with its path of words: `plugins`, `plugins check`, ..."""
    for name, command in parsers_of(parser).items():
        yield name, command
        for below, action in parsers_of(command).items():
            yield f"{name} {below}", action
