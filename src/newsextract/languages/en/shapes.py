"""What the shape of an English word says, where no table knows the word.

`Qataris` is a capitalised word, `1,200` digits, `30-year-old` a word that begins with digits,
`stunningly` an adverb by its ending. Case (`cap`, `upper`) is added by the lexicon.
"""

from __future__ import annotations

import re

from newsextract.grammar.prepared import patterns_in
from newsextract.grammar.tagsets import TagSet
from newsextract.languages.en.dates_signals import WHEN_SHAPE

_SHAPE = patterns_in(__package__).plain(
    r"""
    (?P<digits>     [0-9]+ (?: [.,] [0-9]+ )* ) \Z
  | (?P<coded>      (?: RM | Rs | R | USD | EUR | GBP | K?Sh | Tk | Rp | N | K | P ) [0-9] )  # R500m
  | (?P<digitword>  [0-9] )                                  # 30-year-old  10th  1990s
  | (?P<dotted>     (?: [A-Za-z] \. ){2,} ) \Z               # U.S.
  | (?P<initial>    [^\W\d_] ) \Z                            # J
  | (?P<break_>     \s* \n )
  | (?P<space>      \s )
  | (?P<currency>   [$€£¥₹₩₽₪₱฿₫₴₦] )
  | (?P<symbol>     [\W_] )
  | (?P<number_led> (?i: zero | one | two | three | four | five | six | seven | eight | nine | ten | eleven | twelve | thirteen
                    | fourteen | fifteen | sixteen | seventeen | eighteen | nineteen | twenty | thirty | forty | fifty | sixty
                    | seventy | eighty | ninety | hundred | million | billion | trillion | half | quarter ) - \w )
  | (?P<adverb>     \w+ ly ) \Z
  | (?P<ing>        [\w-]+ ing ) \Z
  | (?P<ed>         [\w-]+ ed ) \Z
  | (?P<adjective>  \w+ (?: ous | ful | able | ible | ish | ive | less | ical | ian | ary ) ) \Z
  | (?P<plural>     [\w-]+ [^siu] s ) \Z                     # not us, is: corpus, crisis
    """,
    re.VERBOSE,
)

_TAGS: dict[str | None, TagSet] = {
    "digits": frozenset({"digits"}),
    "digitword": frozenset({"digitword"}),
    "dotted": frozenset({"dotted", "word"}),
    "initial": frozenset({"initial", "word"}),
    "break_": frozenset({"break"}),
    "space": frozenset({"space"}),
    "currency": frozenset({"currency"}),
    "symbol": frozenset({"symbol"}),
    "adverb": frozenset({"word", "unknown", "adverb"}),
    "ing": frozenset({"word", "unknown", "ing", "noun", "adjective"}),
    "ed": frozenset({"word", "unknown", "past", "participle", "adjective"}),
    "adjective": frozenset({"word", "unknown", "adjective"}),
    "plural": frozenset({"word", "unknown", "noun", "plural"}),
    "hyphenated": frozenset({"word", "unknown", "hyphenated", "noun", "adjective"}),
    "coded": frozenset({"word", "unknown", "noun", "coded"}),
    "number_led": frozenset({"word", "unknown", "hyphenated", "noun", "adjective", "number_led"}),
    None: frozenset({"word", "unknown", "noun", "adjective"}),
}

_WHEN: dict[TagSet, TagSet] = {tags: tags | {"when"} for tags in _TAGS.values()}

GUESSES: tuple[TagSet, ...] = (*_TAGS.values(), *_WHEN.values())
"""All tag sets that `guess` can return."""

MAX_LENGTH = 100
"""Code points of a word that are looked at; a longer one is a word of unknown shape."""


def guess(word: str) -> TagSet:
    """Tag set of a word that stands in no table."""
    if len(word) > MAX_LENGTH and not word[0].isspace():
        return _TAGS["digits" if word.isascii() and word.isdecimal() else None]
    found = _SHAPE.match(word)
    tags = _TAGS["hyphenated" if "-" in word else None] if found is None else _TAGS[found.lastgroup]
    return _WHEN[tags] if WHEN_SHAPE.match(word) else tags
