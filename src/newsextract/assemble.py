"""Findings to records: the one door between the road and the world.

Everything is put into plain data and validated once. Ids are given here: `q1`, `a1`, `d1`, `n1`,
`s1` in order of the text.
"""

from __future__ import annotations

from collections.abc import Iterable

from newsextract.assembly.limiting import limit_records
from newsextract.assembly.mentions import actor_data, date_data, number_data
from newsextract.assembly.quotes import ledger_data, non_statements_data, quotes_data
from newsextract.assembly.stretches import Data, Stretches
from newsextract.assembly.structure import page_data, paragraphs_data, structure_data
from newsextract.assembly.warnings import Trouble, warnings_data
from newsextract.findings import Attributions, Mentions, Resolved, Structure
from newsextract.grammar.grammar import Grammar
from newsextract.records import Article
from newsextract.text.document import Document


def assemble(
    document: Document,
    grammar: Grammar,
    structure: Structure,
    mentions: Mentions,
    attributions: Attributions,
    resolved: Resolved,
    troubles: Iterable[Trouble] = (),
) -> Article:
    """Put an article together and validate it."""
    data = article_data(document, grammar, structure, mentions, attributions, resolved, troubles)
    return Article.model_validate(limit_records(data, document.story.limits.records))


def article_data(
    document: Document,
    grammar: Grammar,
    structure: Structure,
    mentions: Mentions,
    attributions: Attributions,
    resolved: Resolved,
    troubles: Iterable[Trouble] = (),
) -> Data:
    """The article as plain data, ready to be validated."""
    page = document.story.page
    stretches = Stretches(document.original, structure.zones)
    date_ids = {date.extent: f"d{n}" for n, date in enumerate(mentions.dates, 1)}
    return {
        "language": grammar.language.key,
        "text": document.original,
        "page": page_data(page, stretches),
        **structure_data(structure, page, stretches),
        "paragraphs": paragraphs_data(document, structure, stretches),
        "quotes": quotes_data(attributions, resolved, date_ids, stretches),
        "non_statements": non_statements_data(attributions, resolved, date_ids, stretches),
        "actors": [actor_data(n, each, stretches) for n, each in enumerate(resolved.actors)],
        "dates": [date_data(n, each, stretches) for n, each in enumerate(mentions.dates)],
        "numbers": [number_data(n, each, stretches) for n, each in enumerate(mentions.numbers)],
        "quotation_marks": ledger_data(mentions.quotations, attributions, stretches),
        "warnings": warnings_data(document, mentions.quotations, troubles, stretches),
    }
