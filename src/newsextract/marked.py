r"""Marked text: `{place:SINGAPORE} rose` is the text `SINGAPORE rose` with one named span.

Marks nest (`{source:the {name:Dana Obi}}`); a brace of the text itself is `\{` or `\}`, a backslash
`\\`. Offsets are never counted by hand.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from newsextract.errors import GrammarError

_OPENING = re.compile(r"\{([a-z_][a-z0-9_.-]*):")


class MarkedSpan(NamedTuple):
    """One mark: its name and its half-open extent in code points of the bare text."""

    name: str
    start: int
    end: int


def read_marked(marked: str) -> tuple[str, tuple[MarkedSpan, ...]]:
    """Take the marks out of a text.

    Returns:
        The bare text, and the spans in order of start, the longer first.

    Raises:
        GrammarError: A mark that is not closed, or a brace that closes nothing.

    Examples:
        >>> read_marked("{place:SINGAPORE} rose")
        ('SINGAPORE rose', (MarkedSpan(name='place', start=0, end=9),))
    """
    bare: list[str] = []
    spans: list[MarkedSpan] = []
    open_marks: list[tuple[str, int]] = []
    place = length = 0
    while place < len(marked):
        char = marked[place]
        opening = _OPENING.match(marked, place) if char == "{" else None
        if opening:
            open_marks.append((opening[1], length))
            place = opening.end()
            continue
        if char == "}":
            if not open_marks:
                raise GrammarError(f"marked text: a brace closes nothing at {place}: {marked!r}")
            name, start = open_marks.pop()
            spans.append(MarkedSpan(name, start, length))
            place += 1
            continue
        if char == "\\" and place + 1 < len(marked) and marked[place + 1] in "{}\\":
            place += 1
            char = marked[place]
        bare.append(char)
        length += 1
        place += 1
    if open_marks:
        raise GrammarError(f"marked text: {open_marks[-1][0]!r} is not closed: {marked!r}")
    spans.sort(key=lambda span: (span.start, -span.end))
    return "".join(bare), tuple(spans)


def write_marked(text: str, spans: Iterable[MarkedSpan]) -> str:
    """Put marks into a text; the inverse of `read_marked`.

    Spans that cross each other cannot be written: the later one is left out.
    """
    opens: dict[int, list[str]] = {}
    closes: dict[int, int] = {}
    enclosing: list[int] = []
    for span in sorted(spans, key=lambda span: (span.start, -span.end)):
        while enclosing and enclosing[-1] <= span.start:
            enclosing.pop()
        if enclosing and span.end > enclosing[-1]:
            continue
        enclosing.append(span.end)
        opens.setdefault(span.start, []).append(span.name)
        closes[span.end] = closes.get(span.end, 0) + 1
    pieces: list[str] = []
    for place in range(len(text) + 1):
        if place in closes:
            pieces.append("}" * closes[place])
        pieces.extend(f"{{{name}:" for name in opens.get(place, ()))
        if place < len(text):
            char = text[place]
            pieces.append("\\" + char if char in "{}\\" else char)
    return "".join(pieces)
