"""What may stand on the command line. Imports nothing of the library, so that `--help` is quick.

`newsextract story.txt` is short for `newsextract extract story.txt`.
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Sequence
from typing import Any

from newsextract.cli.commands import HelpFormatter, add_choice, add_command
from newsextract.cli.meaning import Parser, meant_command, refuse_unknown_options, walk
from newsextract.cli.options import add_inputs, add_story, add_views
from newsextract.cli.options_comparison import add_comparison
from newsextract.cli.options_corpus import add_corpus, add_search
from newsextract.cli.options_plugins import add_plugins

_EPILOG = """\
examples:
  newsextract story.txt                        one story, as JSON
  newsextract --pretty story.txt               the same, for eyes
  newsextract --brief *.txt                    who said what, when and how many
  newsextract --outlet reuters --published 2025-05-21 - < story.txt
  newsextract explain story.txt q3             why quote q3 reads as it does
  newsextract compare cna.txt npr.txt          what became of the same words
  newsextract corpus stories/ --to day.db      a folder into one database

`newsextract FILE` is short for `newsextract extract FILE`.
`newsextract help COMMAND` shows options and examples.
exit codes: 0 done, 1 some input failed, 2 wrong usage
"""


class _Version(argparse.Action):
    """Print the version, read only when it is asked for."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(nargs=0, **settings)

    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: str | Sequence[Any] | None,
        option_string: str | None = None,
    ) -> None:
        from newsextract import __version__

        print(f"newsextract {__version__}")
        parser.exit()


def read_arguments(argv: Sequence[str]) -> argparse.Namespace:
    """The options, with `run`: the function of the command that was named."""
    parser, commands = make_parser()
    arguments = _in_full(parser, commands, list(argv))
    refuse_unknown_options(parser, arguments)
    options, rest = parser.parse_known_args(arguments)
    is_search = options.command == "search" and options.words is None
    if is_search and rest and (rest[0] == "--" or not rest[0].startswith("-")):
        options.words = rest.pop()  # argparse overlooks an optional word behind options
        rest = [each for each in rest if each != "--"]
    if rest:
        parser.error(f"what is {' '.join(rest)}?")
    if options.command is None:
        parser.error("name a file, or - for stdin")
    return options


def _in_full(parser: Parser, commands: Sequence[str], arguments: list[str]) -> list[str]:
    """The arguments with the command that they leave out, or ask for help of."""
    first = arguments[0] if arguments else ""
    if first == "help" and not os.path.exists(first):
        return [*arguments[1:3], "--help"]
    if not first or first in (*commands, "-h", "--help", "--version"):
        return arguments
    meant = meant_command(first, commands)
    if meant:
        parser.error(f"{first} is no command and no file; did you mean newsextract {meant}?")
    return ["extract", *arguments]


def make_parser() -> tuple[Parser, tuple[str, ...]]:
    """The parser, and the names of the commands."""
    parser = Parser(
        prog="newsextract",
        description="Read news stories into typed, sourced records: who said what, when, how many.",
        epilog=_EPILOG,
        formatter_class=HelpFormatter,
    )
    parser.add_argument("--version", action=_Version, help="print the version")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", title="commands")
    extract = add_command(commands, "extract", "read stories, print their records")
    add_inputs(extract)
    add_views(extract)
    explain = add_command(commands, "explain", "say why a quote reads as it does")
    explain.add_argument("file", metavar="FILE", help="a story, or - for stdin")
    explain.add_argument(
        "quote",
        nargs="?",
        metavar="QUOTE",
        help="an id such as q3, or some of its words; all unless told",
    )
    add_story(explain)
    audit = add_command(commands, "audit", "count the sources of stories, named and unnamed")
    add_inputs(audit)
    forms = audit.add_argument_group("forms (instead of a table)").add_mutually_exclusive_group()
    for form, summary in (("json", "every figure with its spans"), ("csv", "one row a source")):
        forms.add_argument(
            f"--{form}",
            action="store_const",
            const=form,
            dest="form",
            default="table",
            help=summary,
        )
    add_comparison(commands)
    report = add_command(
        commands, "report", "write one HTML page: a story, or several side by side"
    )
    add_inputs(report)
    report.add_argument("--html", required=True, metavar="OUT", help="the page, or - for stdout")
    export = add_command(commands, "export", "write stories in the forms of other tools")
    add_choice(export, "format", ("annotations", "claimreview", "fragments", "graphml"))
    add_inputs(export)
    add_corpus(add_command(commands, "corpus", "read a corpus into tables or JSON lines"))
    add_search(add_command(commands, "search", "find who said it, in a corpus read into SQLite"))
    add_command(commands, "schema", "print the JSON Schema of an article")
    add_plugins(add_command(commands, "plugins", "list plugins, outlets and languages"))
    completion = add_command(commands, "completion", "print what completes commands in a shell")
    add_choice(completion, "shell", ("bash", "zsh", "fish"))
    add_command(commands, "man", "print the manual page")
    parser.usage = "newsextract COMMAND [OPTION…] FILE…"
    for path, command in walk(parser):
        command.usage = _usage(path, command)
    return parser, tuple(commands.choices)


def _usage(path: str, command: argparse.ArgumentParser) -> str:
    """What must be said, and that there is more."""
    words = [f"newsextract {path} [OPTION…]"]
    for action in (*command._get_positional_actions(), *command._get_optional_actions()):
        name = str(action.metavar or action.dest.upper())
        if isinstance(action, argparse._SubParsersAction):
            words.append(f"[{name} …]")
        elif not action.option_strings:
            words.append(f"[{name}]" if action.nargs == "?" else name + "…" * (action.nargs == "+"))
        elif action.required:
            words.append(f"{action.option_strings[-1]} {name}" + "…" * (action.nargs == "+"))
    return " ".join(words)
