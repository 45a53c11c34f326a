"""All attributions of a text: first those with quotation marks, then the indirect and the inner ones."""

from __future__ import annotations

from newsextract.attribution.clauses import with_clauses
from newsextract.attribution.direct import find_direct
from newsextract.attribution.indirect import find_candidates, find_indirect
from newsextract.attribution.lists import silent_lists, with_lists
from newsextract.attribution.nested import find_nested
from newsextract.attribution.relations import with_relations
from newsextract.attribution.relays import with_relays
from newsextract.attribution.silences import find_silences, refer, without_silences
from newsextract.attribution.subjects import with_subjects
from newsextract.findings import AttributionFinding, Attributions, Mentions
from newsextract.grammar.grammar import Grammar
from newsextract.text.document import Document


def find_attributions(document: Document, grammar: Grammar, mentions: Mentions) -> Attributions:
    """Find who said what; attributions in order of their content."""
    direct = find_direct(document, grammar, mentions)
    candidates = find_candidates(document, grammar, mentions)
    direct = with_clauses(document, grammar, direct, candidates, mentions.quotations.quotations)
    indirect = find_indirect(document, grammar, mentions, direct, candidates)
    indirect = with_subjects(document, grammar, indirect, direct)
    direct = with_lists(document, grammar, direct)
    indirect = with_lists(document, grammar, indirect)
    silences = silent_lists(document, grammar, find_silences(document, grammar, mentions))
    indirect = tuple(without_silences(indirect, silences))
    nested = find_nested(document, grammar, (*direct, *indirect))
    found: list[AttributionFinding] = sorted(
        with_relays(document, grammar, (*direct, *indirect, *nested)),
        key=lambda attribution: (attribution.content[0][0], -attribution.content[-1][1]),
    )
    attributions = with_relations(document, grammar, mentions, found)
    return Attributions(attributions, refer(silences, attributions, document, grammar))
