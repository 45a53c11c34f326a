"""Bare figures that are ages: `Anna Okafor, 51,`, `Anna Okafor (51)`, `who is 28`, `turned 40`, `died at 92`."""

from __future__ import annotations

from newsextract.mentions.numbers_tables import NumberTables
from newsextract.mentions.numbers_unit import measure_after, noun_after
from newsextract.text.document import Document

MOST_AGE = 120
_BEFORE = 60
"""Code points before a figure that are asked whether somebody is of that age."""
_ENDS = frozenset({",", ".", ";", ")"})


def is_age(document: Document, token: int, end: int, value: object, tables: NumberTables) -> bool:
    """Whether a bare figure is an age, by what stands around it.

    Args:
        document: The text.
        token: Token of the figure.
        end: Code point offset behind it.
        value: The figure.
        tables: The words.
    """
    if not isinstance(value, int) or not 0 < value <= MOST_AGE or not token:
        return False
    tokens, text = document.tokens, document.text
    word = tokens[token - 1].rstrip()
    if word == ",":
        return _follows_person(document, token, end, tables)
    if word == "(":
        return text[end : end + 1] == ")" and (
            _is_named_person(document, token - 2, tables) or _is_told(document, token, end, tables)
        )
    start = document.starts[token]
    if tables.patterns["ages"].search(text, max(0, start - 24), start):
        return True
    if not tables.patterns["age_before"].search(text, max(0, start - _BEFORE), start):
        return False
    return (
        tables.patterns["age_after"].match(text, end) is not None
        and measure_after(text, end, tables) is None
        and noun_after(document, end, tables) is None
    )


def _follows_person(document: Document, token: int, end: int, tables: NumberTables) -> bool:
    """`Weiner, 51, who …`, `her brother, 7, was`."""
    tokens, text = document.tokens, document.text
    if token < 2 or tokens[token - 1][-1] != " ":
        return False
    name = tokens[token - 2]
    if len(name) < 3 or name[1:].isupper() or name.rstrip().lower() in tables.words.months:
        return False
    if text[end : end + 1] not in _ENDS or text[end + 1 : end + 2].isalnum():
        return False
    if name[0].isupper() or name in ("age", "aged"):
        return True
    return document.tags[token - 2] in tables.persons and text[end] == ","


def _is_told(document: Document, token: int, end: int, tables: NumberTables) -> bool:
    """Whether two capital words in front of `(32)` name a person, by what is said of them."""
    tokens, text = document.tokens, document.text
    if token < 3 or not (tokens[token - 2].istitle() and tokens[token - 3].istitle()):
        return False
    start = document.starts[token]
    return (
        tables.patterns["of_person"].match(text, end) is not None
        or tables.patterns["told_name"].search(text, max(0, start - _BEFORE), start) is not None
    )


def _is_named_person(document: Document, token: int, tables: NumberTables) -> bool:
    """Whether a token ends the name of a person: `Ann Lee`; not `Labour`, nor `North Leeds`."""
    if token < 0:
        return False
    tags = document.tags
    name = document.tokens[token]
    if not name[0].isupper() or name[1:].isupper():
        return False
    return tags[token] in tables.given or (
        token > 0 and tags[token - 1] in tables.given and document.tokens[token - 1][-1] == " "
    )
