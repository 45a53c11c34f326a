"""What may stand on the command line. Imports nothing of the library, so that `--help` is quick.

`newsextract story.txt` is short for `newsextract extract story.txt`.
"""

from __future__ import annotations

import argparse
import datetime
import os
from collections.abc import Sequence
from importlib import import_module
from typing import Any

from newsextract.cli.choosing import add_plugin_options
from newsextract.cli.examples import epilog
from newsextract.cli.inputs import MAX_BYTES
from newsextract.cli.meaning import Parser, meant_command, refuse_unknown_options, walk

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
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action=_Version, help="print the version")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", title="commands")
    extract = _command(commands, "extract", "read stories, print their records")
    _add_inputs(extract)
    _add_views(extract)
    explain = _command(commands, "explain", "say why a quote reads as it does")
    explain.add_argument("file", metavar="FILE", help="a story, or - for stdin")
    explain.add_argument("quote", metavar="QUOTE", help="an id such as q3, or some of its words")
    _add_story(explain)
    audit = _command(commands, "audit", "count the sources of stories, named and unnamed")
    _add_inputs(audit)
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
    _add_comparison(commands)
    report = _command(commands, "report", "write one HTML page: a story, or several side by side")
    _add_inputs(report)
    report.add_argument("--html", required=True, metavar="OUT", help="the page, or - for stdout")
    export = _command(commands, "export", "write stories in the forms of other tools")
    export.add_argument(
        "format",
        choices=("annotations", "claimreview", "fragments", "graphml"),
        help="which form",
    )
    _add_inputs(export)
    _add_corpus(_command(commands, "corpus", "read a corpus into tables or JSON lines"))
    _add_search(_command(commands, "search", "find who said it, in a corpus read into SQLite"))
    _command(commands, "schema", "print the JSON Schema of an article")
    _add_plugins(_command(commands, "plugins", "list plugins, outlets and languages"))
    completion = _command(commands, "completion", "print what completes commands in a shell")
    completion.add_argument("shell", choices=("bash", "zsh", "fish"), help="which shell")
    _command(commands, "man", "print the manual page")
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


def _command(commands: Any, name: str, summary: str) -> argparse.ArgumentParser:
    command: argparse.ArgumentParser = commands.add_parser(
        name,
        help=summary,
        description=summary[0].upper() + summary[1:] + ".",
        epilog=epilog(name),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    command.set_defaults(run=lambda options: import_module(f"newsextract.cli.{name}").run(options))
    return command


def _add_comparison(commands: Any) -> None:
    """The commands that hold stories against each other."""
    compare = _command(commands, "compare", "compare stories: one utterance in several wordings")
    _add_inputs(compare)
    _add_color(compare)
    verify = _command(commands, "verify", "check the quotations, numbers and dates of a draft")
    verify.add_argument("draft", metavar="DRAFT", help="the draft, or - for stdin")
    verify.add_argument(
        "--against", nargs="+", required=True, metavar="SOURCE", help="the stories it rests on"
    )
    diff = _command(commands, "diff", "say what changed between two versions of a story")
    diff.add_argument("old", metavar="OLD", help="the earlier version")
    diff.add_argument("new", metavar="NEW", help="the later one")
    for command in (compare, verify, diff):
        command.add_argument("--json", action="store_true", help="as JSON")
    lock = _command(commands, "lock", "put tokens in the place of quotations, before an edit")
    lock.add_argument("file", metavar="FILE", help="a story, or - for stdin")
    unlock = _command(commands, "unlock", "put the quotations back, and prove that none changed")
    unlock.add_argument("file", metavar="EDITED", help="the locked text after the edit, or -")
    for command, summary in ((lock, "where to write"), (unlock, "where to read")):
        command.add_argument(
            "--map", required=True, metavar="FILE", help=f"{summary} what the tokens stand for"
        )
    for command in (verify, diff, lock):
        _add_story(command)
    _add_max_bytes(unlock)


def _add_plugins(plugins: argparse.ArgumentParser) -> None:
    """`plugins` lists; `plugins check` and the others do what their names say."""
    plugins.add_argument("--json", action="store_true", help="as JSON")
    add_plugin_options(plugins)
    actions = plugins.add_subparsers(dest="action", metavar="ACTION")
    check = _action(actions, "check", "run the checks that a plugin must pass")
    check.add_argument(
        "target", metavar="NAME|PATH", help="a plugin, an outlet, a *.toml or *.py file, a folder"
    )
    check.add_argument("--all", action="store_true", help="name the checks that pass, too")
    check.add_argument(
        "--seconds", type=float, default=120.0, metavar="N", help="for all checks together (120)"
    )
    new = _action(actions, "new", "make a plugin for an outlet, from samples of its stories")
    new.add_argument("name", metavar="NAME", help="the outlet's name as it writes it")
    new.add_argument(
        "--from", dest="samples", nargs="+", metavar="SAMPLE", help="stories or pages of the outlet"
    )
    new.add_argument("--data", action="store_true", help="one TOML file instead of a package")
    new.add_argument("--key", metavar="KEY", help="its key; made of the name unless told")
    new.add_argument(
        "--domain", action="append", metavar="HOST", help="a host of its pages; may be repeated"
    )
    new.add_argument("--to", metavar="DIR", help="where to write; here unless told")
    _add_story(new)
    trace = _action(actions, "trace", "say which outlet a story was given to, and who answered")
    trace.add_argument("file", metavar="FILE", help="a story, or - for stdin")
    _add_story(trace)
    doctor = _action(actions, "doctor", "say what is installed and what is broken")
    add_plugin_options(doctor)


def _action(actions: Any, name: str, summary: str) -> argparse.ArgumentParser:
    action: argparse.ArgumentParser = actions.add_parser(
        name,
        help=summary,
        description=summary[0].upper() + summary[1:] + ".",
        epilog=epilog(f"plugins {name}"),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    module = f"newsextract.cli.plugins_{name}"
    action.set_defaults(run=lambda options: import_module(module).run(options))
    return action


def _add_inputs(command: argparse.ArgumentParser) -> None:
    command.add_argument("files", nargs="+", metavar="FILE", help="stories, or - for stdin")
    _add_story(command)


def _add_story(command: argparse.ArgumentParser) -> None:
    story = command.add_argument_group("what is known of the story")
    story.add_argument(
        "--outlet", metavar="KEY", help="whose story it is (see newsextract plugins)"
    )
    story.add_argument(
        "--published", metavar="DATE", type=_date, help="when it was published, as in 2025-05-21"
    )
    story.add_argument("--url", help="where it stood; nothing is fetched")
    reading = command.add_argument_group("reading")
    reading.add_argument(
        "--encoding", type=_encoding, metavar="NAME", help="where the text is not UTF-8"
    )
    _add_max_bytes(reading)
    reading.add_argument(
        "--limit",
        action="append",
        type=_limit,
        default=[],
        metavar="NAME=N",
        help="how much is read: characters, records, digits, page_bytes, tag_depth, tag_attributes",
    )
    add_plugin_options(command)


def _add_max_bytes(group: argparse._ActionsContainer) -> None:
    group.add_argument(
        "--max-bytes",
        type=_count,
        default=MAX_BYTES,
        metavar="N",
        help="refuse larger inputs (10 MiB)",
    )


def _add_views(command: argparse.ArgumentParser) -> None:
    views = command.add_argument_group(
        "views (instead of JSON on one line)"
    ).add_mutually_exclusive_group()
    for name, summary in (
        ("pretty", "JSON with line breaks"),
        ("brief", "who said what, when and how many, to be read"),
        ("table", "the records as aligned tables"),
        ("marked", "the text with its records in place"),
    ):
        views.add_argument(
            f"--{name}", action="store_const", const=name, dest="view", default="json", help=summary
        )
    _add_color(command)


def _add_color(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--color",
        choices=("auto", "always", "never"),
        default="auto",
        help="auto: on a terminal only, and not where NO_COLOR is set",
    )


def _add_corpus(command: argparse.ArgumentParser) -> None:
    command.add_argument("inputs", nargs="+", metavar="INPUT", help="files and folders")
    command.add_argument(
        "--to", required=True, metavar="OUT", help="a folder; a file for sqlite; - for stdout"
    )
    command.add_argument(
        "--format",
        choices=("jsonl", "parquet", "nested-parquet", "csv", "sqlite"),
        help="jsonl, or sqlite where OUT ends in .db or .sqlite",
    )
    reading = command.add_argument_group("reading")
    kinds = ("text", "html", "json", "jsonl", "csv", "parquet", "warc", "zip", "nexis")
    reading.add_argument("--read-as", choices=kinds, help="the kind of all inputs")
    reading.add_argument(
        "--columns",
        type=_pairs,
        metavar="OURS=THEIRS,…",
        help="which column is text, html, title, url, published, outlet",
    )
    reading.add_argument("--keep", type=_names, metavar="NAME,…", help="columns that go along")
    reading.add_argument("--outlet", metavar="KEY", help="whose stories they are")
    reading.add_argument(
        "--encoding", type=_encoding, metavar="NAME", help="where text is not UTF-8"
    )
    reading.add_argument("--limit", type=_count, metavar="N", help="the first N records")
    reading.add_argument("--sample", type=_count, metavar="N", help="N records, drawn at random")
    reading.add_argument(
        "--seed", type=int, default=0, metavar="S", help="another seed draws another sample"
    )
    reading.add_argument("--shard", type=_shard, metavar="I/N", help="the I-th of N shares")
    writing = command.add_argument_group("writing")
    writing.add_argument(
        "--fields", type=_names, metavar="NAME,…", help="fields of the article, in jsonl"
    )
    writing.add_argument("--raw", action="store_true", help="CSV cells as they are")
    writing.add_argument(
        "--part-size", type=_count, default=1000, metavar="N", help="records in a part (1000)"
    )
    running = command.add_argument_group("running")
    running.add_argument("--resume", action="store_true", help="go on where a run was stopped")
    running.add_argument(
        "--workers", type=int, metavar="N", help="processes (one a processor); 0: in this one"
    )
    running.add_argument(
        "--timeout", type=float, default=10.0, metavar="S", help="seconds a record may take (10)"
    )
    running.add_argument(
        "--memory",
        type=_count,
        default=1024,
        metavar="MB",
        help="megabytes a worker may take (1024)",
    )
    running.add_argument(
        "--progress", choices=("auto", "bar", "json", "none"), default="auto", help="on stderr"
    )
    running.add_argument(
        "--plugin", action="append", metavar="MODULE", help="a module to load as a plugin, too"
    )


def _add_search(command: argparse.ArgumentParser) -> None:
    command.add_argument("database", metavar="DB", help="a file that corpus --to FILE.db wrote")
    command.add_argument("words", nargs="?", metavar="WORDS", help="that were said")
    command.add_argument("--speaker", metavar="NAME", help="part of the name of who said it")
    command.add_argument("--outlet", metavar="KEY", help="who printed it")
    command.add_argument("--since", metavar="DATE", type=_date, help="published then or later")
    command.add_argument("--until", metavar="DATE", type=_date, help="published then or earlier")
    command.add_argument(
        "--unnamed", action="store_true", help="only what sources without a name said"
    )
    command.add_argument(
        "--limit", type=_count, default=20, metavar="N", help="at most N answers (20)"
    )
    command.add_argument("--json", action="store_true", help="a JSON line an answer")


def _names(value: str) -> list[str]:
    return [name.strip() for name in value.split(",") if name.strip()]


def _pairs(value: str) -> list[tuple[str, str]]:
    pairs = [tuple(part.partition("=")[::2]) for part in value.split(",")]
    if not all(ours and theirs for ours, theirs in pairs):
        raise argparse.ArgumentTypeError(f"{value!r}: write it as in text=BODY,published=DAY")
    return [(ours.strip(), theirs.strip()) for ours, theirs in pairs]


def _count(value: str) -> int:
    if not value.isascii() or not value.isdigit() or int(value[:18]) == 0:
        raise argparse.ArgumentTypeError(f"{value!r} is no number of 1 or more")
    return int(value[:18])


def _shard(value: str) -> tuple[int, int]:
    first, slash, last = value.partition("/")
    if not slash or not 1 <= _count(first) <= _count(last):
        raise argparse.ArgumentTypeError(f"{value!r}: write it as in 1/4, 2/4, 3/4, 4/4")
    return _count(first), _count(last)


def _limit(value: str) -> tuple[str, int]:
    from newsextract.limits import Limits

    name, _, number = value.partition("=")
    try:
        Limits(**{name: int(number)})
    except TypeError:
        raise argparse.ArgumentTypeError(f"no limit is called {name!r}") from None
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None
    return name, int(number)


def _date(value: str) -> str:
    try:
        return datetime.date.fromisoformat(value[:10]).isoformat()
    except ValueError:
        raise argparse.ArgumentTypeError(
            f"{value!r} is no date; write it as in 2025-05-21"
        ) from None


def _encoding(value: str) -> str:
    import codecs

    try:
        return codecs.lookup(value).name
    except LookupError:
        raise argparse.ArgumentTypeError(f"{value!r} is no encoding that Python knows") from None
