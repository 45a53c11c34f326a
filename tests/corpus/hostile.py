"""A plugin that does to a worker what its story asks for: loaded in workers by the tests of faults."""

import os
import signal
import sys
import time
from pathlib import Path

from newsextract import Article, Plugins, Story, hookimpl
from newsextract.corpus import extracting


@hookimpl
def amend_article(article: Article) -> None:
    """Look for a marker in the text, and obey."""
    text = article.text
    if "MARK-DIE" in text:
        os.kill(os.getpid(), signal.SIGKILL)
    if "MARK-ONCE" in text:
        flag = Path(text.partition("FLAG=")[2].split()[0])
        if not flag.exists():
            flag.touch()
            os.kill(os.getpid(), signal.SIGKILL)
    if "MARK-SLEEP" in text:
        time.sleep(600)
    if "MARK-PRINT" in text:
        print("a plugin that talks")
    if "MARK-EXIT" in text:
        sys.exit(3)


_extract = extracting.extract


def _extract_greedily(story: Story, plugins: Plugins) -> Article:
    """Ask for 1.5 GB: on the road itself, since what plugins raise is survived."""
    eaten = []
    while "MARK-EAT" in story.text and len(eaten) < 30:
        eaten.append(bytearray(50_000_000))
    return _extract(story, plugins)


extracting.extract = _extract_greedily  # type: ignore[attr-defined]
