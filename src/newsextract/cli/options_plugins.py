"""The options of `plugins` and of its actions."""

from __future__ import annotations

import argparse

from newsextract.cli.commands import add_command
from newsextract.cli.options import add_plugin_options, add_story


def add_plugins(plugins: argparse.ArgumentParser) -> None:
    """`plugins` lists; `plugins check` and the others do what their names say."""
    plugins.add_argument("--json", action="store_true", help="as JSON")
    add_plugin_options(plugins)
    actions = plugins.add_subparsers(dest="action", metavar="ACTION")
    check = add_command(actions, "plugins check", "run the checks that a plugin must pass")
    check.add_argument(
        "target", metavar="NAME|PATH", help="a plugin, an outlet, a *.toml or *.py file, a folder"
    )
    check.add_argument("--all", action="store_true", help="name the checks that pass, too")
    check.add_argument(
        "--seconds", type=float, default=120.0, metavar="N", help="for all checks together (120)"
    )
    new = add_command(
        actions, "plugins new", "make a plugin for an outlet, from samples of its stories"
    )
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
    add_story(new)
    trace = add_command(
        actions, "plugins trace", "say which outlet a story was given to, and who answered"
    )
    trace.add_argument("file", metavar="FILE", help="a story, or - for stdin")
    add_story(trace)
    doctor = add_command(actions, "plugins doctor", "say what is installed and what is broken")
    add_plugin_options(doctor)
