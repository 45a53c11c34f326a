"""The one scan: a text as tokens, their offsets, and a string of tags.

Each character of the text belongs to exactly one token. A token is a word (with its inner hyphens
and apostrophes: `Al-Ansari`, `don't`, `1,200`, `7th`, `U.S.`), a possessive `’s`, a mark, or white space;
words and marks take one following blank along, so that blanks need no tokens of their own:
`Qatar’s talks.` is `Qatar`, `’s `, `talks`, `.`. A word of more than a thousand pieces is cut. All three steps run in C.
"""

from __future__ import annotations

import re
from itertools import accumulate
from typing import NamedTuple

from newsextract.grammar.lexicon import Lexicon

TOKEN = re.compile(
    r"""
    [A-Za-z]++ (?: [ ] | (?! [-'’.\w\u0300-\u036f] ) )       # talks: by far the most, so they come first
  | [,.] [ ]
  | (?> (?: [A-Za-z] \. ){2,999} ) [ ]?        # U.S.  a.m.
  | [^\W_]++ (?> (?: [\u0300-\u036f]++ [^\W_]*+ ){0,999} )  # Qatar  2024  7th  Zoe and U+0308
    (?> (?: [-'’] (?! [sS] \b ) [^\W_]++ (?> (?: [\u0300-\u036f]++ [^\W_]*+ ){0,999} )  # Al-Ansari  don't  30-year-old, not the ’s of Qatar’s
      | (?<= [0-9] ) [.,] (?= [0-9] ) [^\W_]++  # 1,200  3.5m
    ){0,999} ) [ ]?
  | ['’] [sS] \b [ ]?                          # the ’s
  | '' [ ]? | `` [ ]? | -- [ ]? | \.\.\. [ ]?
  | [^\w\s] [ ]? | _ [ ]?
  | \s+
    """,
    re.VERBOSE,
)


class Scan(NamedTuple):
    """What one pass over a text sees.

    Attributes:
        tokens: The tokens; joined they are the text.
        starts: Code point offset of each token, and the length of the text as a last one.
        tags: One tag character a token; see `newsextract.grammar.lexicon`.
    """

    tokens: list[str]
    starts: list[int]
    tags: str


def scan(text: str, lexicon: Lexicon) -> Scan:
    """Scan a text once."""
    tokens = TOKEN.findall(text)
    starts = list(accumulate(map(len, tokens), initial=0))
    return Scan(tokens, starts, "".join(map(lexicon.table.__getitem__, tokens)))
