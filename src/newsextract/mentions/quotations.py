"""Which quotation mark closes which, and what became of every mark."""

from __future__ import annotations

from newsextract.findings import Quotations
from newsextract.grammar.grammar import Grammar
from newsextract.text.document import Document


def find_quotations(document: Document, grammar: Grammar) -> Quotations:
    """Pair the quotation marks of a text."""
    return Quotations()
