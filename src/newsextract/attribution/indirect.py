"""Indirect attribution: reported speech, thought and evidence without quotation marks."""

from __future__ import annotations

from collections.abc import Sequence

from newsextract.findings import AttributionFinding, Mentions
from newsextract.grammar.grammar import Grammar
from newsextract.text.document import Document


def find_indirect(
    document: Document,
    grammar: Grammar,
    mentions: Mentions,
    direct: Sequence[AttributionFinding],
) -> tuple[AttributionFinding, ...]:
    """Find the attributions without marks; cues that `direct` has taken are left alone."""
    return ()
