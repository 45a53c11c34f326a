"""Put the structure of a text together: every part found once, every stretch in one zone."""

from __future__ import annotations

from newsextract.findings import BylineFinding, DatelineFinding, Structure
from newsextract.grammar.grammar import Grammar
from newsextract.structure.outlets import Recognised
from newsextract.text.document import Document


def build_structure(
    document: Document,
    grammar: Grammar,
    recognised: Recognised,
    dateline: DatelineFinding | None,
    byline: BylineFinding | None,
) -> Structure:
    """Find all parts of a text but dateline and byline, which are handed in, and zone it."""
    return Structure(
        zones=((0, len(document.text), "body"),) if document.text else (),
        outlet=recognised.outlet,
        syndicator=recognised.syndicator,
        dateline=dateline,
        byline=byline,
    )
