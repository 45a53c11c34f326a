"""One quotation mark and what its neighbours say: `he said, “Go`: a blank before, a word after.

A mark that stands between two letters (`don’t`) belongs to its word and is no mark; all others are
read here, and each ends up in the ledger.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from newsextract.text.document import Document

BLANKS = frozenset(" \t\n\r\v\f\xa0\u2002\u2003\u2009\u200a\u202f\u3000")
PAIRS = {"“": "”", '"': '"', "''": "''", "«": "»", "``": "''"}
"""Double marks that close each other where nothing is broken."""
BEFORE_PLAIN = BLANKS | frozenset("([—–")
"""What may stand before an opening mark that leaves no doubt."""
_BEFORE_OPENING = BLANKS | frozenset("([{—–-/'‘\"“‚„«‹:>*•…")
_SINGLES = frozenset("'‘’‚‛‹›`")
_OPENING_GLYPHS = frozenset("“„«‟``‹‚‛‘")
_CLOSING_GLYPHS = frozenset("”»›")
_ELISION = re.compile(
    r"""['‘’] (?: [0-9]0s | [0-9]{2} \b | (?i: em | til | tis | twas | cause | cuz | bout | round | n ['’]? ) \b )""",
    re.VERBOSE,
)
_FEET = re.compile(r"[0-9][ ]?['’′][ ]?(?:[0-9]{1,2}(?:\.[0-9])?)?")
_MARKUP = re.compile(r"<[A-Za-z/!][^<>\n]{0,1000}>")
_LOOK_AHEAD = 12


class Mark(NamedTuple):
    """A mark, and what its neighbours say: it can open, it can close, both, or neither.

    Attributes:
        start: Code point offset of its first character.
        end: Offset after its last one.
        glyph: The mark as written: `“`, `''`.
        single: Whether it is a single mark, which may be an apostrophe as well.
        opens: A blank, bracket or dash before it, and none after it.
        closes: No blank before it, and no letter after it.
    """

    start: int
    end: int
    glyph: str
    single: bool
    opens: bool
    closes: bool

    @property
    def only_opens(self) -> bool:
        """Whether the neighbours leave no other reading than an opening mark."""
        return self.opens and not self.closes

    @property
    def only_closes(self) -> bool:
        """Whether the neighbours leave no other reading than a closing mark."""
        return self.closes and not self.opens

    @property
    def opening_glyph(self) -> bool:
        """Whether the shape itself says that it opens: `“`."""
        return self.glyph in _OPENING_GLYPHS

    @property
    def closing_glyph(self) -> bool:
        """Whether the shape itself says that it closes: `”`."""
        return self.glyph in _CLOSING_GLYPHS


def read_mark(text: str, start: int, glyph: str) -> Mark:
    """Read one mark with its neighbours."""
    end = start + len(glyph)
    before = text[start - 1] if start else " "
    after = text[end] if end < len(text) else " "
    blank = before in BLANKS
    return Mark(
        start,
        end,
        glyph,
        glyph in _SINGLES,
        before in _BEFORE_OPENING and after not in BLANKS,
        not blank and not after.isalnum(),
    )


def read_marks(document: Document, tokens: Sequence[int]) -> list[Mark]:
    """The marks at these tokens."""
    text, starts, words = document.text, document.starts, document.tokens
    return [
        read_mark(text, starts[token], word[:-1] if (word := words[token])[-1] == " " else word)
        for token in tokens
    ]


def find_markup(text: str) -> list[tuple[int, int]]:
    """Stretches of left-over markup (`<tweet id="1">`), whose marks quote nothing."""
    if "<" not in text:
        return []
    return [match.span() for match in _MARKUP.finditer(text)]


def is_elision(text: str, mark: Mark) -> bool:
    """Whether the mark stands for left-out letters or figures: `’90s`, `’em`."""
    return _ELISION.match(text, mark.start) is not None


def is_inches(text: str, mark: Mark, *, opened: bool) -> bool:
    """Whether the mark means inches: `6’2”`; `12"` only where no quotation is open."""
    if mark.glyph not in ('"', "”", "''") or not text[mark.start - 1 : mark.start].isdigit():
        return False
    feet = _FEET.search(text, max(0, mark.start - 6), mark.start)
    if feet is not None and feet.end() == mark.start:
        return True
    return not opened and mark.glyph == '"'


def closing_single(text: str, marks: Sequence[Mark], opener: int) -> int | None:
    """Index of the mark that closes the single quotation which mark `opener` opens.

    `the parents’ choice was wrong,’` has two marks that may close. One after a letter other than
    `s`, or after a stop, closes; of the others the last one before the next opening mark does.
    """
    best = None
    for number in range(opener + 1, min(len(marks), opener + _LOOK_AHEAD)):
        mark = marks[number]
        if not mark.single or (mark.glyph == "›") != (marks[opener].glyph == "‹"):
            continue
        if mark.glyph == "‘" or mark.only_opens:
            if best is not None:
                return best
            continue
        before = text[mark.start - 1]
        if before in BLANKS:
            best = number if best is None else best
        elif before not in "sSzx":
            return number
        else:
            best = number
    return best
