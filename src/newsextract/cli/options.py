"""Options that several commands share: what is known of a story, how it is read and shown, with which plugins."""

from __future__ import annotations

import argparse
import os

from newsextract.cli import values
from newsextract.cli.inputs import MAX_BYTES

FOLDER_VARIABLE = "NEWSEXTRACT_PLUGIN_DIR"


def add_inputs(command: argparse.ArgumentParser) -> None:
    """Stories to read, and what is known of them."""
    command.add_argument("files", nargs="+", metavar="FILE", help="stories, or - for stdin")
    add_story(command)


def add_story(command: argparse.ArgumentParser) -> None:
    """What is known of a story, how it is read, and with which plugins."""
    story = command.add_argument_group("what is known of the story")
    story.add_argument(
        "--outlet", metavar="KEY", help="whose story it is (see newsextract plugins)"
    )
    story.add_argument(
        "--published",
        metavar="DATE",
        type=values.day,
        help="when it was published, as in 2025-05-21",
    )
    story.add_argument("--url", help="where it stood; nothing is fetched")
    reading = command.add_argument_group("reading")
    reading.add_argument(
        "--encoding", type=values.encoding, metavar="NAME", help="where the text is not UTF-8"
    )
    add_max_bytes(reading)
    reading.add_argument(
        "--limit",
        action="append",
        type=values.limit,
        default=[],
        metavar="NAME=N",
        help="how much is read: characters, records, digits, page_bytes, tag_depth, tag_attributes",
    )
    add_plugin_options(command)


def add_max_bytes(group: argparse._ActionsContainer) -> None:
    """How large an input may be."""
    group.add_argument(
        "--max-bytes",
        type=values.count,
        default=MAX_BYTES,
        metavar="N",
        help="refuse larger inputs (10 MiB)",
    )


def add_views(command: argparse.ArgumentParser) -> None:
    """What is printed of an article."""
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
    add_color(command)


def add_color(command: argparse.ArgumentParser) -> None:
    """Whether to colour."""
    command.add_argument(
        "--color",
        choices=("auto", "always", "never"),
        default="auto",
        help="auto: on a terminal only, and not where NO_COLOR is set",
    )


def add_plugin_options(command: argparse.ArgumentParser) -> None:
    """The options of every command that reads stories."""
    group = command.add_argument_group("plugins")
    group.add_argument(
        "--no-plugins", action="store_true", help="only what newsextract itself brings"
    )
    group.add_argument(
        "--allow-plugins",
        metavar="A,B",
        type=values.names,
        help="of what other packages bring, only these",
    )
    group.add_argument(
        "--plugin-dir",
        metavar="DIR",
        default=os.environ.get(FOLDER_VARIABLE),
        help=f"also the outlets (*.toml, *.py) of this folder; ${FOLDER_VARIABLE}",
    )
    group.add_argument(
        "--strict-plugins", action="store_true", help="stop at the first plugin that is wrong"
    )
