"""The byline: who wrote the story."""

from __future__ import annotations

from newsextract.findings import BylineFinding
from newsextract.grammar.grammar import Grammar
from newsextract.text.document import Document


def find_byline(document: Document, grammar: Grammar) -> BylineFinding | None:
    """Find the byline."""
    return None
