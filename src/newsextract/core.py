"""The core as the last plugin: one line for each hook that finds something."""

from __future__ import annotations

from newsextract.attribution.find import find_attributions as _find_attributions
from newsextract.findings import Attributions, BylineFinding, DatelineFinding, Layout, Mentions
from newsextract.grammar.grammar import Grammar
from newsextract.grammar.language import Language
from newsextract.hookspecs import hookimpl
from newsextract.structure.byline import find_byline as _find_byline
from newsextract.structure.dateline import find_dateline as _find_dateline
from newsextract.text.document import Document


@hookimpl
def register_languages() -> tuple[Language, ...]:
    """English."""
    from newsextract.languages.en.language import ENGLISH

    return (ENGLISH,)


@hookimpl
def find_dateline(document: Document, grammar: Grammar, layout: Layout) -> DatelineFinding | None:
    """By the dateline rules of the grammar."""
    return _find_dateline(document, grammar, layout)


@hookimpl
def find_byline(document: Document, grammar: Grammar, layout: Layout) -> BylineFinding | None:
    """By the byline rules of the grammar."""
    return _find_byline(document, grammar, layout)


@hookimpl
def find_attributions(document: Document, grammar: Grammar, mentions: Mentions) -> Attributions:
    """By the attribution rules of the grammar."""
    return _find_attributions(document, grammar, mentions)
