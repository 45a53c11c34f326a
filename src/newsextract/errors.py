"""The error tree: what a caller or an author of plugins can do wrong.

Text never raises: a story in which nothing is found is an answer.
"""

from __future__ import annotations


class NewsextractError(Exception):
    """The root of all errors of this library."""


class StoryError(NewsextractError):
    """The story cannot be read: not text, not JSON, no such field. Names the story."""


class UnknownKeyError(NewsextractError):
    """An outlet or language that nobody registered. Lists the known ones."""

    def __init__(self, what: str, key: str, known: tuple[str, ...]) -> None:
        from difflib import get_close_matches  # only where it is needed: it takes a while

        near = get_close_matches(key.lower(), known, n=1) if isinstance(key, str) else []
        meant = f"did you mean {near[0]!r}? " if near else ""
        listed = ", ".join(known) or "none"
        super().__init__(f"unknown {what} {key!r}: {meant}known are {listed}")
        self.what = what
        self.key = key
        self.known = known


class GrammarError(NewsextractError):
    """A rule or table is wrong. Names the rule and shows the place."""


class PluginError(NewsextractError):
    """A plugin raised or answered the wrong type. Names plugin and hook; the cause is kept."""


class CorpusError(NewsextractError):
    """A corpus cannot be read or written as asked: no such column, another run's output. Names it."""
