"""What is counted or measured: a unit after a numeral, the counted noun, the noun of an of-phrase."""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import islice
from typing import NamedTuple

from newsextract.mentions.numbers_tables import NumberTables
from newsextract.span import Extent
from newsextract.text.document import Document

_NEXT = re.compile(r"([ \u00a0\u202f]{1,3}|[-‑]|)([^\W\d_]++|[%°])")
_FURTHER = re.compile(r"[ -]?(/|[^ /\n-]+)")
"""The words of a unit after its first: `h` of `km per h`, and of `km/h`."""
_LONGEST, _MOST_FURTHER = 60, 5
_MARKS = ",.;:)?!'\"’”"
_HYPHENED = re.compile(r"[-‑]([^\W\d_]{2,40}+)(?![-‑]to)")
_NOT_COUNTED = frozenset({"to", "in", "by", "on", "of", "and", "or", "at", "up", "off", "out"})


class Unit(NamedTuple):
    """A unit or counted noun.

    Attributes:
        extent: Where it stands, with the words before its head; None where it is not written here.
        name: Normal form: `percent`, `$`, `hostage`.
        kind: Kind of a number with this unit.
    """

    extent: Extent | None
    name: str
    kind: str


def measure_after(text: str, end: int, tables: NumberTables) -> Unit | None:
    """A unit of the table right after a numeral: `percent`, `-year-old`, `square feet`, `%`."""
    found = _NEXT.match(text, end)
    if found is None:
        return None
    entry = tables.unit_entries[found[2]]
    start, stop = found.span(2)
    if entry is None or text[stop : stop + 1].isdigit():  # USD50
        return None
    alone, joined = entry
    if joined:
        words = [*islice(_FURTHER.finditer(text, stop, stop + _LONGEST), _MOST_FURTHER)]
        low = [word[1].rstrip(_MARKS).lower() for word in words]
        for rest, (name, kind) in joined.get(low[0], ()) if low else ():
            if low[: len(rest)] == rest:
                last = words[len(rest) - 1]
                return Unit((start, last.start(1) + len(rest[-1])), name, kind)
    return None if alone is None else Unit((start, stop), *alone)


def unit_at(
    document: Document, end: int, tables: NumberTables, *, single: bool = False
) -> Unit | None:
    """The unit of measure or the counted noun after a numeral that ends at `end`.

    Args:
        document: The text.
        end: Code point offset behind the numeral.
        tables: The words.
        single: Whether one is counted, so that the noun is singular.
    """
    token = _token_after(document, end)
    if token is None:  # 104-page  10km
        return measure_after(document.text, end, tables) or noun_after(
            document, end, tables, single=single
        )
    unit = measure_at(document, token, tables)
    if unit is not None:
        return unit
    unit = noun_at(document, token, tables, single=single)
    if token < len(document.tokens) and document.tokens[token][0].isupper():
        return _national(document, token, tables) or unit
    return unit


def _national(document: Document, token: int, tables: NumberTables) -> Unit | None:
    """A currency after the nation's name: `Swiss francs`, `South Korean won`."""
    for last in (token + 1, token + 2):
        if last < len(document.tokens) and document.tokens[last - 1][0].isupper():
            entry = tables.unit_entries[document.tokens[last]]
            if entry is not None and entry[0] is not None and entry[0][1] == "money":
                return Unit(document.extent(token, last + 1), *entry[0])
    return None


def measure_at(document: Document, token: int, tables: NumberTables) -> Unit | None:
    """A unit of the table that begins with a token."""
    tokens = document.tokens
    if token >= len(tokens):
        return None
    entry = tables.unit_entries[tokens[token]]
    if entry is None:
        return None
    alone, joined = entry
    if joined and token + 1 < len(tokens):
        for rest, (name, kind) in joined.get(tokens[token + 1].rstrip().lower(), ()):
            last = token + 1 + len(rest)
            if [each.rstrip().lower() for each in tokens[token + 1 : last]] == rest:
                return Unit(document.extent(token, last), name, kind)
    return None if alone is None else Unit(document.extent(token, token + 1), *alone)


def noun_at(
    document: Document, token: int, tables: NumberTables, *, single: bool = False
) -> Unit | None:
    """The counted noun from a token on: `Muslim radicals`."""
    match = (tables.single if single else tables.counted).match(document.tags, token)
    if match is None:
        return None
    return _counted(document, token, match.end(), tables)


def plural_verb(document: Document, end: int, tables: NumberTables) -> Unit | None:
    """`two recounts`: a word that else is a verb; as one it would follow a singular."""
    token = bisect_left(document.starts, end)
    if token >= len(document.tags) or document.tags[token] not in tables.thirds:
        return None
    if document.text[end : end + 1] != " " or document.tokens[token][0].isupper():
        return None
    return _counted(document, token, token + 1, tables)


def noun_after(
    document: Document, end: int, tables: NumberTables, *, single: bool = False
) -> Unit | None:
    """The counted noun after a numeral: `Muslim radicals`, `page` in `104-page`."""
    text = document.text
    if text[end : end + 1] in ("-", "‑"):
        found = _HYPHENED.match(text, end)
        if found is None or found[1] in _NOT_COUNTED or _is_formed(found[1]):
            return None
        if found[1] in tables.words.forces:
            return Unit(found.span(1), tables.words.person, "cardinal")
        return Unit(found.span(1), tables.singular[found[1]], "cardinal")
    return noun_at(document, bisect_left(document.starts, end), tables, single=single)


def _is_formed(word: str) -> bool:
    """Whether a word has the ending of a participle or adverb: `three-pronged`; not `six-bed`."""
    return word[-2:] in ("ed", "ly") and len(word) > len("seed")


def of_noun(
    document: Document, end: int, tables: NumberTables, *, single: bool = False
) -> Unit | None:
    """The noun of an of-phrase: `hijackers` of `15 of the 19 hijackers`; the extent is the phrase."""
    first = bisect_left(document.starts, end)
    if first >= len(document.tags) or document.tags[first] not in tables.of:
        return None
    match = tables.of_counted.match(document.tags, first)
    if match is None and single:
        match = tables.of_single.match(document.tags, first)
    if match is None:
        return None
    return _counted(document, first + 1, match.end(), tables)


def _token_after(document: Document, end: int) -> int | None:
    """The token behind a numeral; None where the numeral ends inside one."""
    token = bisect_left(document.starts, end)
    start = document.starts[token]
    if start == end or (start == end + 1 and document.text[end] == " "):
        return token
    return None


def _counted(document: Document, first: int, last: int, tables: NumberTables) -> Unit:
    return Unit(
        document.extent(first, last), tables.singular[document.tokens[last - 1]], "cardinal"
    )
