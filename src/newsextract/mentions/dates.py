"""Time expressions, before they are anchored.

The scan has tagged the words that may belong to a time. Only the runs of such words are read, by
the reader of the language; a run that was read before costs one look-up.
"""

from __future__ import annotations

from newsextract.findings import DateFinding
from newsextract.grammar.grammar import Grammar
from newsextract.text.document import Document
from newsextract.timex import Reading, TimeGrammar

MAX_DATES = 10_000
"""Time expressions of one text; what comes after them is not read."""


def find_dates(document: Document, grammar: Grammar) -> tuple[DateFinding, ...]:
    """Find all time expressions of a text, in order."""
    times = grammar.language.times
    if times is None:
        return ()
    found: list[DateFinding] = []
    text, starts = document.text, document.starts
    read = times.read
    pattern = grammar.tags(times.wrapped_run if document.wrapped else times.run)
    for match in pattern.finditer(document.tags):
        first, last = match.span()
        offset = starts[first]
        for reading in read(text[offset : starts[last]]):
            if reading.check and not _confirmed(reading, document, offset, times):
                continue
            start, end, rule, expression, signal, _, confidence = reading
            found.append(
                DateFinding(
                    (offset + start, offset + end),
                    expression.type,
                    None,
                    rule,
                    expression.mod,
                    signal and (offset + signal[0], offset + signal[1]),
                    expression,
                    confidence=confidence,
                )
            )
        if len(found) >= MAX_DATES:
            break
    return tuple(found[:MAX_DATES])


def _confirmed(reading: Reading, document: Document, offset: int, times: TimeGrammar) -> bool:
    """Whether the words around agree with a reading that needs them."""
    check = times.checks[reading.check]
    start, end = offset + reading.start, offset + reading.end
    return check(
        document.text[max(0, start - 40) : start],
        document.text[start:end],
        document.text[end : end + 24],
    )
