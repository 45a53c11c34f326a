"""Quotations whose closing mark is missing in front of their frame: `“It rained, Ms. Obi said. “It poured.”`.

Pairing ends such a quotation where its paragraph ends or the next one opens. A frame that closes its sentence is no
part of what was said: the quotation ends before it, with a receipt.
"""

from __future__ import annotations

from newsextract.findings import Quotation, Quotations, RepairFinding
from newsextract.grammar.grammar import Grammar
from newsextract.text.document import Document

_LEAST = 2
"""Words that stand before a frame."""


def closed_before_frames(document: Document, grammar: Grammar, found: Quotations) -> Quotations:
    """End each quotation without a closing mark before its frame, if it has one.

    Args:
        document: Read text.
        grammar: Supplies the pattern of a frame.
        found: The quotations of the text, as they were paired.

    Returns:
        The same quotations and ledger; a quotation that ends earlier is continued by no other one.
    """
    quotations = list(found.quotations)
    taken_up = {each.joined for each in quotations}
    closed = set()
    for index, each in enumerate(quotations):
        unclosed = each.repair is not None and each.repair.kind == "unclosed"
        if each.inside is None and (unclosed or index in taken_up):
            shorter = _before_frame(document, grammar, each)
            if shorter is not None:
                quotations[index] = shorter
                closed.add(index)
    if not closed:
        return found
    return Quotations(
        tuple(each._replace(joined=None) if each.joined in closed else each for each in quotations),
        found.ledger,
    )


def _before_frame(document: Document, grammar: Grammar, quotation: Quotation) -> Quotation | None:
    """The quotation without its frame and what follows; None where it has none."""
    (start, _), (inner, end) = quotation.outer, quotation.inner
    first, last = document.token_at(inner), document.token_at(end - 1) + 1
    match = grammar.pattern("quotation_frame").search(document.tags, first + _LEAST, last)
    if match is None:
        return None
    stop = document.extent(first, match.start() + 1)[1]
    receipt = RepairFinding((start, inner), "unclosed", "ends before its frame")
    return Quotation((start, stop), (inner, stop), quotation.inside, quotation.joined, receipt)
