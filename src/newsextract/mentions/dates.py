"""Time expressions, before they are anchored.

The scan has tagged the words that may belong to a time. Only the runs of such words are read, by
the reader of the language; a run that was read before costs one look-up.
"""

from __future__ import annotations

from newsextract.findings import DateFinding
from newsextract.grammar.grammar import Grammar
from newsextract.span import made
from newsextract.text.document import Document

MAX_DATES = 10_000
"""Time expressions of one text; what comes after them is not read."""
_BEFORE, _AFTER = 40, 24
"""Code points around a doubtful expression that are looked at."""


def find_dates(document: Document, grammar: Grammar) -> tuple[DateFinding, ...]:
    """Find all time expressions of a text, in order."""
    times = grammar.language.times
    if times is None:
        return ()
    found: list[DateFinding] = []
    text, starts, read = document.text, document.starts, times.read
    pattern = grammar.tags(times.wrapped_run if document.wrapped else times.run)
    for match in pattern.finditer(document.tags):
        first, last = match.span()
        offset = starts[first]
        for reading in read(text[offset : starts[last]].rstrip()):
            start, end, rule, expression, signal, check, confidence = reading
            start += offset
            end += offset
            if check:
                verdict = times.checks[check](
                    text[max(0, start - _BEFORE) : start], text[start:end], text[end : end + _AFTER]
                )
                if not verdict:
                    continue
                if not isinstance(verdict, bool):
                    expression = verdict
            if signal:
                signal = (signal[0] + offset, signal[1] + offset)
            found.append(
                made(
                    DateFinding,
                    (
                        (start, end), expression.type, None, rule, expression.mod, signal, expression,
                        None, None, None, None, (), None, confidence,
                    ),
                )
            )  # fmt: skip
        if len(found) >= MAX_DATES:
            return tuple(found[:MAX_DATES])
    return tuple(found)
