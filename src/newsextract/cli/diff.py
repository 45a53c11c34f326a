"""`newsextract diff`: what changed between two versions of a story."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from newsextract import Revision, diff
from newsextract.cli import INPUT_FAILED
from newsextract.cli.choosing import chosen_plugins
from newsextract.cli.stories import read_articles
from newsextract.cli.terminal import clip, indented, output_width


def run(options: argparse.Namespace) -> int:
    """Print the changes."""
    plugins = chosen_plugins(options)
    versions, _ = read_articles((options.old, options.new), options, plugins)
    if len(versions) < 2:
        return INPUT_FAILED
    revision = diff(*versions)
    if options.json:
        print(revision.model_dump_json())
    else:
        print("\n".join(to_lines(revision, output_width())))
    return 0


def to_lines(revision: Revision, width: int) -> Iterator[str]:
    """The changes to be read, one to three lines each."""
    if not revision.changes:
        yield "No quotation, speaker or number changed."
    for change in revision.changes:
        yield clip(f"{change.kind.replace('_', ' ')}: {change.note}".removesuffix(": "), width)
        if change.old is not None:
            yield indented(4, f"- {change.old.text}", width)
        if change.new is not None:
            yield indented(4, f"+ {change.new.text}", width)
