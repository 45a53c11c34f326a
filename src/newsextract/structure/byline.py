"""The byline: who wrote the story, and in which house, rank and place."""

from __future__ import annotations

from newsextract.findings import BylineFinding, Layout
from newsextract.grammar.grammar import Grammar
from newsextract.span import Extent
from newsextract.structure.people import People, covers_line
from newsextract.text.document import Document

MAX_LENGTH = 260
"""Code points of a byline that stands alone on its line."""


def read_byline(text: str, line: Extent, grammar: Grammar, *, bare: bool) -> BylineFinding | None:
    """Read a line as a byline: `By Emma Roe, CNN`.

    Args:
        text: The text that the line is of.
        line: The line, blanks stripped.
        grammar: Supplies the rules `byline` and `people`.
        bare: Also take names without `By`, as `Emma Roe in London and Jon Poe`.

    Returns:
        The byline, up to where its list of people ends; None where the line is something else.
    """
    start, end = line
    if end - start > MAX_LENGTH * 2:
        return None
    people = grammar.made(People)
    for rule in grammar.rules("byline"):
        opener = grammar.compile(rule).match(text, start, end)
        if opener is not None:
            authors, last = people.read(text, opener.end(), end)
            if authors:
                return BylineFinding((start, last), tuple(authors), rule.name)
    if not bare or end - start > MAX_LENGTH or not text[start].isupper():
        return None
    authors, last = people.read(text, start, end)
    if not authors or not covers_line(text, last, line):
        return None
    row = grammar.table("wires").get(authors[0].name)
    if len(authors) == 1 and row is not None and row["kind"] != "wire":
        return None  # `NPR` alone on a line is the site's name, `AFP` may be a byline
    known = len(authors) > 1 or any(
        each.location or each.role or each.affiliation for each in authors
    )
    confidence = 0.9 if known else 0.5
    return BylineFinding((start, last), tuple(authors), "en.byline.names", confidence)


def find_byline(document: Document, grammar: Grammar, layout: Layout) -> BylineFinding | None:
    """The byline, as the layout found it."""
    return layout.byline
