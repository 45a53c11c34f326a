"""From arguments to stories: each input read, or refused with a record of its own."""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from newsextract import (
    Article,
    Limits,
    NewsextractError,
    PluginError,
    Plugins,
    Story,
    extract,
    extract_page,
)
from newsextract.cli.inputs import STDIN, Reading, read_input
from newsextract.cli.terminal import complain
from newsextract.collector import settle
from newsextract.decoding import BadInputError


class Refusal(NamedTuple):
    """An input that gave no article: which one, a code for programs, a message for people."""

    name: str
    code: str
    message: str

    def to_json(self) -> str:
        """The error record of this input, on one line."""
        error = {"code": self.code, "message": self.message}
        return json.dumps({"error": error, "input": self.name}, ensure_ascii=True)


def read_article(name: str, options: argparse.Namespace, plugins: Plugins) -> Article | Refusal:
    """The article of one input, or its refusal, which has then been told on stderr."""
    label = "stdin" if name == STDIN else name
    limits = Limits(**dict(options.limit))
    try:
        text = read_input(name, Reading(options.encoding, options.max_bytes))
        if isinstance(text, bytes):
            return extract_page(
                text,
                options.url,
                plugins,
                published=options.published,
                outlet=options.outlet,
                charset=options.encoding,
                name=label,
                limits=limits,
            )
        story = Story(
            text=text,
            published=options.published,
            outlet=options.outlet,
            url=options.url,
            name=label,
            limits=limits,
        )
        return extract(story, plugins)
    except BadInputError as bad:
        refusal = Refusal(label, bad.code, bad.message)
    except PluginError:  # only where plugins are asked strictly: the run ends
        raise
    except NewsextractError as error:
        refusal = Refusal(label, "failed", str(error).removeprefix(f"{label}: "))
    finally:
        settle()
    complain(f"{refusal.name}: {refusal.message}")
    return refusal


def read_articles(
    names: Sequence[str], options: argparse.Namespace, plugins: Plugins
) -> tuple[list[Article], list[str]]:
    """The articles of several inputs with their names; those refused have been told and are left out."""
    read = [(name, read_article(name, options, plugins)) for name in names]
    kept = [(name, article) for name, article in read if isinstance(article, Article)]
    return [article for _, article in kept], [name for name, _ in kept]


def short_name(name: str) -> str:
    """What an input is called where its folder and ending say nothing: `stories/rain.txt` is `rain`."""
    return "stdin" if name == STDIN else Path(name).stem
