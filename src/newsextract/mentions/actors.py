"""Places of a text that may name an actor."""

from __future__ import annotations

from newsextract.findings import MentionFinding, Structure
from newsextract.grammar.grammar import Grammar
from newsextract.text.document import Document


def find_actors(
    document: Document, grammar: Grammar, structure: Structure
) -> tuple[MentionFinding, ...]:
    """Find names, titles with names, role phrases and pronouns, in order."""
    return ()
