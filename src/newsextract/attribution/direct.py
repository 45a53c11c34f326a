"""Direct and mixed attribution: content in quotation marks.

`“It rained,” Ms. Obi said. “It poured.”` is one attribution of two pieces; `He said it “poured” all
day.` is mixed, its content the whole reported clause.
"""

from __future__ import annotations

from newsextract.attribution.direct_block import find_blocks
from newsextract.attribution.direct_headline import find_headlines
from newsextract.attribution.direct_reader import DirectReader
from newsextract.attribution.direct_transcript import find_transcript
from newsextract.findings import AttributionFinding, Mentions
from newsextract.grammar.grammar import Grammar
from newsextract.text.document import Document


def find_direct(
    document: Document, grammar: Grammar, mentions: Mentions
) -> tuple[AttributionFinding, ...]:
    """Find the attributions whose content stands in quotation marks, and those of headlines."""
    unmarked = [
        *find_headlines(document, grammar),
        *find_transcript(document, grammar),
        *find_blocks(document, grammar),
    ]
    quotations = mentions.quotations.quotations
    if not quotations:
        return tuple(unmarked)
    return (*unmarked, *DirectReader(document, grammar, quotations).read())
