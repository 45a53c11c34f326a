"""The lines over and under a story that stand in its body by their mark-up: byline, date, standfirst, a note on the author.

<p>By DANA OBI<br>January 6, 2025</p><p>It rained.     a byline, a date, and then the story
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsextract.languages.en.pages import BY, LABEL, NOTE, REPORTED
from newsextract.pages.moments import read_moment
from newsextract.pages.pieces import Piece
from newsextract.pages.walk import Block

MAX_BYLINE = 120
"""Code points of a line that is a byline by its first word alone."""
MAX_LABEL = 80
"""Code points of a line that is a date, or a label and its value."""
MIN_DECK = 80
"""Code points of a heading over the story that is too long to be one of its part."""
MAX_STANDFIRST = 400
"""Code points of a standfirst."""

MAX_NOTES = 4
"""Last paragraphs of a story that may be a note on its author."""
_STANDFIRST = re.compile(
    r"standfirst|\bdec?ks?\b|\bsub-?(?:title|head(?:line|ing)?|hed|deck)\b|(?<!speakable )\bsummary\b|\bexcerpt\b|strapline|\btagline\b",
    re.IGNORECASE,
)
_APART = re.compile(r"[_\s]+|--+|(?<=[a-z])(?=[A-Z])")


def zone_at_top(text: str, block: Block) -> str | None:
    """What a line is that stands before the first sentence of a body: byline, metadata, standfirst; None for no sign."""
    length = len(text)
    if length <= MAX_BYLINE and BY.match(text) and text[-1] not in ".?!”":
        return "byline"
    if length <= MAX_BYLINE and REPORTED.match(text):
        return "metadata"
    if length <= MAX_LABEL and (LABEL.match(text) or (text[-1] != "." and read_moment(text))):
        return "metadata"
    if length <= MAX_STANDFIRST and (
        (block.kind == "heading" and length >= MIN_DECK)
        or "/header[" in block.path
        or (block.names and is_standfirst(block.names))
    ):
        return "standfirst"
    return None


def is_standfirst(names: str) -> bool:
    """Whether an element calls itself the sentence under the headline: `b-subheadline`, `article-summary`."""
    return bool(_STANDFIRST.search(_APART.sub(" ", names[:400]).replace("-", " ")))


def without_notes(pieces: list[Piece], names: Sequence[str]) -> list[Piece]:
    """The pieces; a note on an author under the story, `Dana Obi covers the weather`, is boilerplate.

    Args:
        pieces: The pieces of a page.
        names: Names of its authors.
    """
    if not names:
        return pieces
    body = [number for number, piece in enumerate(pieces) if piece.zone == "body"]
    notes = [
        number
        for number in body[2:][-MAX_NOTES:]
        if any(
            pieces[number].text.startswith(name) and NOTE.match(pieces[number].text, len(name))
            for name in names
        )
    ]
    for number in notes:
        pieces[number] = pieces[number]._replace(zone="boilerplate")
    return pieces
