"""`newsextract lock`: quotations become tokens; what they stand for goes to a file."""

from __future__ import annotations

import argparse
from pathlib import Path

from newsextract import lock
from newsextract.cli import INPUT_FAILED
from newsextract.cli.choosing import chosen_plugins
from newsextract.cli.stories import Refusal, read_article


def run(options: argparse.Namespace) -> int:
    """Print the locked text, and write the map."""
    plugins = chosen_plugins(options)
    article = read_article(options.file, options, plugins)
    if isinstance(article, Refusal):
        return INPUT_FAILED
    locked = lock(article)
    Path(options.map).write_text(locked.model_dump_json(indent=1) + "\n", encoding="utf-8")
    print(locked.text, end="")
    return 0
