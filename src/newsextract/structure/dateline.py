"""The dateline at the head of the first body paragraph."""

from __future__ import annotations

from newsextract.findings import DatelineFinding
from newsextract.grammar.grammar import Grammar
from newsextract.text.document import Document


def find_dateline(document: Document, grammar: Grammar) -> DatelineFinding | None:
    """Find the dateline."""
    return None
