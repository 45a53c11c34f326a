"""Site chrome that lost its line break and stands glued to the first line of the body."""

from __future__ import annotations

import re

from newsextract.grammar.grammar import Grammar
from newsextract.grammar.match import Match
from newsextract.span import Extent
from newsextract.structure.dateline import match_dateline
from newsextract.structure.furniture import Furniture

MAX_CHROME = 70
"""Code points of glued chrome."""

_MARKS = "·•| "
_CAPITALS = re.compile(r"(?<![A-Z])[A-Z](?=[A-Z])|\((?=[A-Z])")
"""Where a dateline may begin inside a line: at a run of capitals or before an agency in brackets."""


_MAY_BE = re.compile(r"[^\n.]{1,70}?(?<![A-Z])(?:[A-Z]{2,}[^a-z\n]{0,40}(?::|\(| [—–-])|\([A-Z])")


def find_glued(text: str, line: Extent, grammar: Grammar) -> tuple[Extent, Match] | None:
    """The chrome and the dateline behind it: `· CNA · Join` and `DUBAI:` of `· CNA · JoinDUBAI:`."""
    start, end = line
    if _MAY_BE.match(text, start, end) is None:
        return None
    for place in _CAPITALS.finditer(text, start + 1, min(end, start + MAX_CHROME)):
        chrome = (start, place.start())
        if is_chrome(text, chrome, grammar):
            match = match_dateline(text, place.start(), end, grammar)
            if match is not None:
                return chrome, match
    return None


def is_chrome(text: str, extent: Extent, grammar: Grammar) -> bool:
    """Whether a few words are the site's and not the story's: `· CNA · Join`, `Advertisement`."""
    words = text[slice(*extent)].strip()
    bare = words.strip(_MARKS)
    if len(bare) < len(words) and "." not in bare:
        return True
    return grammar.made(Furniture).is_widget(words)
