"""All mentions of a text, each finder asked once; dates before numbers, which keep out of them."""

from __future__ import annotations

from newsextract.findings import Mentions, NumberFinding, Structure
from newsextract.grammar.grammar import Grammar
from newsextract.limits import MOST_DIGITS
from newsextract.mentions.actors import find_actors
from newsextract.mentions.dates import find_dates
from newsextract.mentions.numbers import find_numbers
from newsextract.mentions.quotations import find_quotations
from newsextract.text.document import Document


def find_mentions(document: Document, structure: Structure, grammar: Grammar) -> Mentions:
    """Find quotations, dates, numbers and actors."""
    dates = find_dates(document, grammar)
    return Mentions(
        quotations=find_quotations(document, grammar),
        dates=dates,
        numbers=_within(document, find_numbers(document, grammar, dates)),
        actors=find_actors(document, grammar, structure),
    )


def _within(document: Document, numbers: tuple[NumberFinding, ...]) -> tuple[NumberFinding, ...]:
    """Numbers with more digits than the story's limit have no value."""
    most = document.story.limits.digits
    if most >= MOST_DIGITS:  # exact figures end there anyway
        return numbers
    text = document.text
    return tuple(
        each._replace(value=None, lo=None, hi=None)
        if sum(character.isdigit() for character in text[slice(*each.numeral)]) > most
        else each
        for each in numbers
    )
