"""Slips of typing and editing, which show that a text was damaged, or that one was copied from another.

hostage.Having rejected     no space after a full stop
once both of them are .     a space before it
a a mediator                a word twice
Not," the official said     a stray word before the closing mark
"""

from __future__ import annotations

import re

from newsextract.records import Article, Quote, Span
from newsextract.span import Extent, overlaps

_TWICE = re.compile(r"(?<!\w)(\w++)[ ]\1\b")  # a a mediator
_STOP = re.compile(
    r"""
    [.?!]
    (?: (?<=[a-z]{2}.) (?=[A-Z][a-z])    # hostage.Having
      | (?<=\w[ ]\.) (?=[ \n]|\Z) )      # are .
    """,
    re.VERBOSE,
)
_STRAY = re.compile(r"(?<=[.?!][ ])[A-Z]\w{0,9},(?=[”\"])")  # … countries. Not,”
_TWICE_ON_PURPOSE = frozenset("had that no very so many more never really ha bye now well".split())
_TO_SOURCE = 4
_APART = re.compile(r"[ ][.](?=[ \n]|\Z)")  # once both of them are .
_CLOSING = re.compile(r"[.?!] [A-Z]\w{0,9},[”\"]")


def find_slips(text: str, start: int = 0, end: int | None = None) -> list[Extent]:
    """Where a stretch of text is damaged, in code points.

    Examples:
        >>> find_slips("It was a a mess.Then it rained.")
        [(7, 10), (15, 16)]
    """
    within = (text, start, len(text) if end is None else end)
    found = [
        match.span()
        for match in _TWICE.finditer(*within)
        if match[1].casefold() not in _TWICE_ON_PURPOSE
    ]
    for match in _STOP.finditer(*within):
        blank = text[match.start() - 1] == " "
        found.append((match.start() - blank, match.end()))
    found += [match.span() for match in _STRAY.finditer(*within)]
    return sorted(found)


def is_garbled(article: Article, quote: Quote, extent: Extent) -> bool:
    """Whether an utterance is damaged around its words: marks repaired or not of one kind, a slip at its end."""
    text = article.text
    marks = any(
        warning.kind == "repaired"
        and warning.span is not None
        and overlaps((warning.span.start, warning.span.end), (extent[0] - 2, extent[1] + 2))
        for warning in article.warnings
    )
    return (
        quote.repair is not None
        or marks
        or any(_is_unlike(text, span) for span in _spans_in(quote, extent))
        or _stops_early(quote, extent)
        or _CLOSING.match(text, extent[1]) is not None
        or bool(_APART.match(text, extent[1]))
    )


def _spans_in(quote: Quote, extent: Extent) -> list[Span]:
    return [span for span in quote.quoted_spans if overlaps((span.start, span.end), extent)]


def _is_unlike(text: str, span: Span) -> bool:
    """Whether a straight mark opens and a curly one closes, or the other way round."""
    pair = text[max(0, span.start - 1) : span.start] + text[span.end : span.end + 1]
    return pair in ('"”', '“"')


def _stops_early(quote: Quote, extent: Extent) -> bool:
    """Whether a full stop stands before the attribution: `“It rained.” he said` is a slip."""
    behind = quote.source or (quote.cue.span if quote.cue else None)
    return behind is not None and any(
        span.text.endswith(".") and 0 < behind.start - span.end <= _TO_SOURCE
        for span in _spans_in(quote, extent)
    )
