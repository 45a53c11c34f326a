"""Cleaning that keeps every character's place, so that offsets stay true.

A lone surrogate cannot be written as UTF-8: it is replaced, one for one, by U+FFFD. A text over the
limit is cut there; what is left keeps its offsets.
"""

from __future__ import annotations

import re

from newsextract.limits import USUAL

_BLANKS = "\xa0\u202f\u2009\u2002\u2003\u200a\u2007"
_SURROGATE = re.compile(r"[\ud800-\udfff]")


def clean(text: str, limit: int = USUAL.characters) -> tuple[str, tuple[str, ...]]:
    """The text as it is returned, of the same length unless cut, and the names of what was done."""
    done: tuple[str, ...] = ()
    if len(text) > limit:
        text = text[:limit]
        done += ("truncated",)
    whole = whole_pairs(text)
    return whole, done if whole is text else (*done, "surrogates_replaced")


def whole_pairs(text: str) -> str:
    """The text itself; if it holds lone surrogates, one in which they are replaced."""
    try:
        text.encode()  # far faster than to search for what is nearly never there
    except UnicodeEncodeError:
        return _SURROGATE.sub("\ufffd", text)
    return text


def with_plain_blanks(text: str) -> str:
    """The text as the scan reads it: no-break and thin blanks as plain ones, every place kept."""
    if text.isascii():
        return text
    for blank in _BLANKS:
        if blank in text:
            text = text.replace(blank, " ")
    return text
