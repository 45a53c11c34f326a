"""One command of the parser: its name, summary and examples, and the module that runs it.

`plugins check` is run by `cli/plugins_check.py`, `audit` by `cli/audit.py`.
"""

from __future__ import annotations

import argparse
import shutil
from importlib import import_module
from typing import Any

from newsextract.cli.examples import epilog

_WIDEST = 100  # a longer line of help is read badly
_SUMMARIES_FROM = 26  # columns


class HelpFormatter(argparse.RawDescriptionHelpFormatter):
    """Help whose summaries begin in one column in every command, no wider than is read well."""

    def __init__(self, prog: str) -> None:
        width = min(shutil.get_terminal_size().columns - 2, _WIDEST)
        super().__init__(prog, max_help_position=_SUMMARIES_FROM, width=width)

    def add_argument(self, action: argparse.Action) -> None:
        """As ever, and the names of commands are counted where they stand: further in."""
        super().add_argument(action)
        if isinstance(action, argparse._SubParsersAction):
            self._action_max_length += self._indent_increment


def add_command(commands: Any, path: str, summary: str) -> argparse.ArgumentParser:
    """A command such as `audit`, or an action of one, such as `plugins check`."""
    command: argparse.ArgumentParser = commands.add_parser(
        path.rpartition(" ")[2],
        help=summary,
        description=summary[0].upper() + summary[1:] + ".",
        epilog=epilog(path),
        formatter_class=HelpFormatter,
    )
    module = f"newsextract.cli.{path.replace(' ', '_')}"
    command.set_defaults(run=lambda options: import_module(module).run(options))
    return command


def add_choice(command: argparse.ArgumentParser, name: str, choices: tuple[str, ...]) -> None:
    """An argument with a closed list of values, which its help shows."""
    command.add_argument(name, choices=choices, metavar=name.upper(), help=", ".join(choices))
