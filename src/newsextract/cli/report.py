"""`newsextract report`: one HTML page of a story, or of several side by side."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from newsextract import Article, report
from newsextract.cli import INPUT_FAILED, USAGE
from newsextract.cli.choosing import chosen_plugins
from newsextract.cli.inputs import STDIN
from newsextract.cli.stories import Refusal, read_article, unknown_outlet
from newsextract.cli.terminal import complain


def run(options: argparse.Namespace) -> int:
    """Write the page; inputs that cannot be read are told and left out."""
    plugins = chosen_plugins(options)
    problem = unknown_outlet(options.outlet, plugins) or _same(options.html, options.files)
    if problem:
        complain(problem)
        return USAGE
    articles: list[Article] = []
    names: list[str] = []
    for name in options.files:
        article = read_article(name, options, plugins)
        if not isinstance(article, Refusal):
            articles.append(article)
            names.append("stdin" if name == STDIN else Path(name).stem)
    if not articles:
        return INPUT_FAILED
    page = report(articles, names=names)
    if options.html == STDIN:
        print(page, end="")
    else:
        Path(options.html).write_text(page, encoding="utf-8", errors="replace", newline="\n")
    return INPUT_FAILED if len(articles) < len(options.files) else 0


def _same(out: str, inputs: list[str]) -> str | None:
    """What is wrong where the page would be written over a story."""
    if out == STDIN or not os.path.exists(out):
        return None
    for name in inputs:
        if os.path.exists(name) and os.path.samefile(out, name):
            return f"--html {out}: that is an input, and would be overwritten"
    return None
