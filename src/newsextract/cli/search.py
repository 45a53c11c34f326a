"""`newsextract search`: who said it, when, where."""

from __future__ import annotations

import argparse
import json
import textwrap

from newsextract.cli.terminal import clip, complain, one_line, terminal_width
from newsextract.corpus.searching import Statement, search
from newsextract.errors import CorpusError

BAD_DATA = 65
NOTHING = 1
_WIDEST = 100
"""Columns of what is to be read, however wide the terminal."""


def run(options: argparse.Namespace) -> int:
    """Print the statements that answer; 1 where none does."""
    try:
        found = search(
            options.database,
            options.words,
            speaker=options.speaker,
            outlet=options.outlet,
            since=options.since,
            until=options.until,
            unnamed=options.unnamed,
            limit=options.limit,
        )
    except CorpusError as error:
        complain(str(error))
        return BAD_DATA
    for statement in found:
        print(json.dumps(statement._asdict()) if options.json else to_read(statement))
    if not found:
        complain(f"{options.database}: nobody said that; only what somebody says is searched")
        return NOTHING
    if len(found) == options.limit:
        complain(f"no more than {options.limit} are shown: --limit says how many")
    return 0


def to_read(statement: Statement) -> str:
    """When, where and who; what, wrapped; in which story."""
    width = terminal_width(most=_WIDEST)
    who = statement.speaker or "?"
    if statement.named is False:
        who += " (unnamed)"
    when = (statement.published or "undated")[:10]
    head = " · ".join(part for part in (when, statement.outlet, who) if part)
    story = " · ".join(
        part for part in (statement.headline, statement.url or statement.file) if part
    )
    said = textwrap.fill(
        one_line(statement.content), width, initial_indent="  ", subsequent_indent="  "
    )
    return f"{clip(head, width)}\n{said}\n  {clip(story, width - 2)}\n"
