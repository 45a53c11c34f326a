"""The hooks: what a plugin may answer, each with its promise.

A hook is called once a text, never inside a loop over matches. Only the plugin of the chosen outlet
and the core are asked, the outlet's first; None means: ask the next. Arguments are named; a plugin
takes those it wants.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pluggy

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsextract.amendments import Amendment
    from newsextract.findings import (
        Attributions,
        BylineFinding,
        DatelineFinding,
        Layout,
        Mentions,
    )
    from newsextract.grammar.added_words import Words
    from newsextract.grammar.grammar import Grammar
    from newsextract.grammar.language import Language
    from newsextract.grammar.outlet import Outlet
    from newsextract.records import Article
    from newsextract.text.document import Document

PROJECT = "newsextract"

hookspec = pluggy.HookspecMarker(PROJECT)
hookimpl = pluggy.HookimplMarker(PROJECT)


@hookspec
def register_outlets() -> Iterable[Outlet]:  # type: ignore[empty-body]
    """The outlets of this plugin. Asked once."""


@hookspec
def register_languages() -> Iterable[Language]:  # type: ignore[empty-body]
    """The language packs of this plugin. Asked once."""


@hookspec
def register_words() -> Iterable[Words]:  # type: ignore[empty-body]
    """Words that this plugin adds to the tables of a language, for all texts. Asked once."""


@hookspec
def find_dateline(document: Document, grammar: Grammar, layout: Layout) -> DatelineFinding | None:
    """The dateline of the story. Asked once a text; the first answer wins.

    `layout` says what each line of the text is, and which dateline the rules found.
    """


@hookspec
def find_byline(document: Document, grammar: Grammar, layout: Layout) -> BylineFinding | None:
    """The byline of the story. Asked once a text; the first answer wins."""


@hookspec
def find_attributions(
    document: Document, grammar: Grammar, mentions: Mentions
) -> Attributions | None:
    """Who said what. Asked once a text; the first answer wins."""


@hookspec
def amend_article(article: Article, document: Document) -> Iterable[Amendment] | None:
    """Additions, removals and re-attributions, each with its reason. All are asked, once a text."""


def is_hook(name: str) -> bool:
    """Whether a hook of this name exists."""
    found: Any = globals().get(name)
    return callable(found) and hasattr(found, f"{PROJECT}_spec")
