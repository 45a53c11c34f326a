r"""Shapes: what stands in the same place of several lines, as a pattern.

`ZOMBA | ` and `SALIMA BAY | ` have one shape, a run of capitals and a bar:

    (?P<place> \p{Lu}[\p{Lu}.'’-]++ (?: [ ] \p{Lu}[\p{Lu}.'’-]++ ){0,3} ) [ ] [|] [ ]
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby
from typing import NamedTuple, TypeAlias

import regex

MONTHS = (
    "January February March April May June July August September October November December "
    "Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec"
)
_MONTH = "|".join(MONTHS.split())
_DATE = rf"(?:\d{{1,2}} (?:{_MONTH})\b\.?|(?:{_MONTH})\b\.? \d{{1,2}})(?:,? \d{{4}})?"
_CAPS = r"\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]+){0,3}"
_TITLE = r"\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3}"
_PIECE = regex.compile(
    rf"(?P<date>{_DATE})|(?P<caps>{_CAPS})(?!\p{{Ll}})|(?P<title>{_TITLE})|(?P<word>\p{{L}}+)|(?P<digits>\d+)|(?P<other>.)",
    regex.DOTALL,
)
NAMES = regex.compile(
    r"\p{Lu}[\p{L}.'’-]+(?: (?:\p{Lu}[\p{L}.'’-]*|de|van|der|bin|al|el|da|di|von)){1,3}"
    r"(?:(?:, | and | & |, and )\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}){0,4}"
)
"""One name or several: `Dana Obi`, `Dana Obi and Lim Wei Han`."""
FURTHEST = 60
"""Characters in which a dateline ends."""

_AS_PATTERN = {
    "caps": r"\p{Lu}[\p{Lu}.'’-]++ (?: [ ] \p{Lu}[\p{Lu}.'’-]++ ){0,3}",
    "title": r"\p{Lu}[\p{L}.'’-]++ (?: [ ] \p{Lu}[\p{L}.'’-]++ ){0,3}",
    "date": rf"(?: [0-9]{{1,2}} [ ] (?: {_MONTH.replace('|', ' | ')} ) \.? | (?: {_MONTH.replace('|', ' | ')} ) \.? [ ] [0-9]{{1,2}} ) (?: ,? [ ] [0-9]{{4}} )?",
    "digits": r"[0-9]{1,4}",
}


class Piece(NamedTuple):
    """A stretch of a line: its kind, and its words where they are part of the shape."""

    kind: str
    words: str


Shape: TypeAlias = tuple[Piece, ...]
"""The pieces of a stretch of text, what varies in them left out."""


def pieces(text: str) -> list[Piece]:
    """The pieces of a line: runs of capitals, of capitalised words, dates, digits; the rest as it is."""
    found = []
    for match in _PIECE.finditer(text):
        kind = match.lastgroup or "other"
        found.append(Piece(kind, match[0] if kind in ("word", "other") else ""))
    return found


def literal(text: str) -> str:
    """A pattern (verbose) that matches exactly these words."""
    return "".join(" [ ] " if each == " " else re.escape(each) for each in text).strip()


def openings(line: str) -> list[tuple[Shape, str]]:
    """How a line may open: each shape that ends before a capital or a mark, and the words it stands for."""
    found = []
    for end in range(2, min(FURTHEST, len(line) - 1) + 1):
        before, after = line[:end], line[end]
        if not before.endswith(" ") or before.rstrip()[-1].isalnum():
            continue
        if not (after.isupper() or after in "“\"'‘") or before.rstrip()[-1] in ".!?,;”’\"'":
            continue
        found.append((tuple(pieces(before)), before))
    return found


def dateline_pattern(shape: Shape) -> str | None:
    """A dateline's pattern from its shape; None where no place stands in it."""
    parts: list[str] = []
    place = date = False
    for piece in _joined(shape):
        if piece.kind in ("caps", "title") and not place:
            parts.append(f"(?P<place> {_AS_PATTERN[piece.kind]} )")
            place = True
        elif piece.kind == "date" and not date:
            parts.append(f"(?P<date> {_AS_PATTERN['date']} )")
            date = True
        else:
            parts.append(_AS_PATTERN.get(piece.kind) or literal(piece.words) or "[ ]")
    return " ".join(parts) if place else None


def _joined(shape: Shape) -> Iterator[Piece]:
    """The pieces, with marks that stand side by side made one: `<<` is written as it is."""
    for is_mark, group in groupby(shape, key=lambda piece: piece.kind == "other"):
        if is_mark:
            yield Piece("other", "".join(piece.words for piece in group))
        else:
            yield from group
