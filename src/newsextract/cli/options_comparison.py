"""The options of the commands that hold stories against each other, or against themselves."""

from __future__ import annotations

from typing import Any

from newsextract.cli.commands import add_command
from newsextract.cli.options import add_color, add_inputs, add_max_bytes, add_story


def add_comparison(commands: Any) -> None:
    """The commands that hold stories against each other."""
    compare = add_command(commands, "compare", "compare stories: one utterance in several wordings")
    add_inputs(compare)
    add_color(compare)
    verify = add_command(commands, "verify", "check the quotations, numbers and dates of a draft")
    verify.add_argument("draft", metavar="DRAFT", help="the draft, or - for stdin")
    verify.add_argument(
        "--against", nargs="+", required=True, metavar="SOURCE", help="the stories it rests on"
    )
    diff = add_command(commands, "diff", "say what changed between two versions of a story")
    diff.add_argument("old", metavar="OLD", help="the earlier version")
    diff.add_argument("new", metavar="NEW", help="the later one")
    for command in (compare, verify, diff):
        command.add_argument("--json", action="store_true", help="as JSON")
    lock = add_command(commands, "lock", "put tokens in the place of quotations, before an edit")
    lock.add_argument("file", metavar="FILE", help="a story, or - for stdin")
    unlock = add_command(commands, "unlock", "put the quotations back, and prove that none changed")
    unlock.add_argument("file", metavar="EDITED", help="the locked text after the edit, or -")
    for command, summary in ((lock, "where to write"), (unlock, "where to read")):
        command.add_argument(
            "--map", required=True, metavar="FILE", help=f"{summary} what the tokens stand for"
        )
    for command in (verify, diff, lock):
        add_story(command)
    add_max_bytes(unlock)
