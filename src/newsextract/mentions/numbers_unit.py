"""What is counted or measured: a unit after a numeral, the counted noun, the noun of an of-phrase."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import NamedTuple

from newsextract.mentions.numbers_tables import NumberTables
from newsextract.span import Extent
from newsextract.text.document import Document

_NEXT = re.compile(r"([ \u00a0\u202f]{1,3}|[-‑]|)([^\W\d_]++|[%°])")
_MORE = re.compile(r"[ \u00a0-]{0,2}([^\W\d_]++)")
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
    word = found[2]
    entries = tables.units.get(word)
    if entries is None:
        if word.islower():
            return None
        entries = tables.units.get(word.lower())
        if entries is None:
            return None
    start, stop = found.span(2)
    if text[stop : stop + 1].isdigit():  # USD50
        return None
    for rest, (name, kind) in entries:
        place = stop
        for word in rest:
            more = _MORE.match(text, place)
            if more is None or more[1].lower() != word.lower():
                break
            place = more.end()
        else:
            return Unit((start, place), name, kind)
    return None


def noun_after(
    document: Document, end: int, tables: NumberTables, *, single: bool = False
) -> Unit | None:
    """The counted noun after a numeral: `Muslim radicals`, `page` in `104-page`."""
    text = document.text
    if text[end : end + 1] in ("-", "‑"):
        found = _HYPHENED.match(text, end)
        if found is None or found[1] in _NOT_COUNTED or found[1][-2:] in ("ed", "ly"):
            return None
        return Unit(found.span(1), singular(found[1], tables), "cardinal")
    first = bisect_left(document.starts, end)
    match = (tables.single if single else tables.counted).match(document.tags, first)
    if match is None:
        return None
    return _counted(document, first, match.end(), tables)


def of_noun(
    document: Document, end: int, tables: NumberTables, *, single: bool = False
) -> Unit | None:
    """The noun of an of-phrase: `hijackers` of `15 of the 19 hijackers`; the extent is the phrase."""
    first = bisect_left(document.starts, end)
    match = tables.of_counted.match(document.tags, first)
    if match is None and single:
        match = tables.of_single.match(document.tags, first)
    if match is None:
        return None
    return _counted(document, first + 1, match.end(), tables)


def _counted(document: Document, first: int, last: int, tables: NumberTables) -> Unit:
    head = document.tokens[last - 1].rstrip()
    return Unit(document.extent(first, last), singular(head, tables), "cardinal")


def singular(word: str, tables: NumberTables) -> str:
    """A noun in the singular, in lower case unless it is an acronym."""
    low = word if word.isupper() or word in tables.proper else word.lower()
    irregular = tables.singulars.get(low)
    if irregular is not None:
        return irregular
    for ending, instead in tables.words.irregular.items():
        if low.endswith(ending) and len(low) > len(ending) + 1:
            if ending == "s" and low[-2:] in ("ss", "us", "is"):
                return low
            return low[: -len(ending)] + instead
    return low
