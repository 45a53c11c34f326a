"""Direct and mixed attribution: content in quotation marks."""

from __future__ import annotations

from newsextract.findings import AttributionFinding, Mentions
from newsextract.grammar.grammar import Grammar
from newsextract.text.document import Document


def find_direct(
    document: Document, grammar: Grammar, mentions: Mentions
) -> tuple[AttributionFinding, ...]:
    """Find the attributions whose content stands in quotation marks, wholly or in part."""
    return ()
