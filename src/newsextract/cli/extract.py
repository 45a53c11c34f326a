"""`newsextract extract`: stories in, records out."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable

from newsextract import Article
from newsextract.cli import INPUT_FAILED
from newsextract.cli.choosing import chosen_plugins
from newsextract.cli.stories import Refusal, read_article
from newsextract.cli.terminal import wants_colour

_LINE_BREAKS = str.maketrans({"\u2028": "\\u2028", "\u2029": "\\u2029"})


def run(options: argparse.Namespace) -> int:
    """Print each story in the view that was asked for."""
    plugins = chosen_plugins(options)
    show = _view(options)
    failed = False
    for name in options.files:
        article = read_article(name, options, plugins)
        if isinstance(article, Refusal):
            failed = True
            if options.view == "json":
                print(article.to_json())
            continue
        print(show(article))
    return INPUT_FAILED if failed else 0


def _view(options: argparse.Namespace) -> Callable[[Article], str]:
    if options.view == "json":
        return to_json_line
    if options.view == "pretty":
        return lambda article: article.model_dump_json(indent=2)
    colour = wants_colour(sys.stdout, options.color)
    if options.view == "brief":
        from newsextract.cli.brief import brief

        return lambda article: brief(article, colour)
    if options.view == "table":
        from newsextract.cli.table import tables

        return lambda article: tables(article, colour)
    from newsextract.cli.marked import marked

    return lambda article: marked(article, colour)


def to_json_line(article: Article) -> str:
    """The article as JSON on one line, also for readers that break lines at U+2028."""
    return article.model_dump_json().translate(_LINE_BREAKS)
