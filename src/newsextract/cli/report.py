"""`newsextract report`: one HTML page of a story, or of several side by side."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from newsextract import report
from newsextract.cli import INPUT_FAILED, WrongUsageError
from newsextract.cli.choosing import chosen_plugins
from newsextract.cli.inputs import STDIN
from newsextract.cli.stories import read_articles, short_name
from newsextract.cli.terminal import complain


def run(options: argparse.Namespace) -> int:
    """Write the page; inputs that cannot be read are told and left out."""
    plugins = chosen_plugins(options)
    _refuse_input(options.html, options.files)
    articles, names = read_articles(options.files, options, plugins)
    if not articles:
        return INPUT_FAILED
    page = report(articles, names=[short_name(name) for name in names])
    if options.html == STDIN:
        print(page, end="")
    else:
        Path(options.html).write_text(page, encoding="utf-8", errors="replace", newline="\n")
        stories = "1 story" if len(articles) == 1 else f"{len(articles)} stories"
        complain(f"{stories}, written to {options.html}")
    return INPUT_FAILED if len(articles) < len(options.files) else 0


def _refuse_input(out: str, inputs: list[str]) -> None:
    """Raise where the page would be written over a story."""
    if out == STDIN or not os.path.exists(out):
        return
    for name in inputs:
        if os.path.exists(name) and os.path.samefile(out, name):
            raise WrongUsageError(f"--html {out}: that is an input, and would be overwritten")
