"""The sources of attributions without marks, read by the reader that reads those of quotations.

`The mayor apologised when it came out, {saying} it was old`: of the nearest clause, not of the nearest noun.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from newsextract.attribution.sources import SourceReader
from newsextract.findings import AttributionFinding
from newsextract.grammar.grammar import Grammar
from newsextract.span import Extent
from newsextract.text.document import Document

_OWN_FRAMES = re.compile(
    r"\.(?:left|fronted|according|label|agent|words|passive_\w+|noun_\w+|adjective_\w+)$"
)
"""Frames that say themselves where the source stands."""

_AGENT = 5
"""Tokens behind a passive cue within which `by` names who speaks: `was called a mistake {by the mayor}`."""


Frame = tuple[int, int, Extent]
"""The token behind a frame that follows a quotation, its first token, and its source in the text."""


def _frames(document: Document, quotes: Sequence[AttributionFinding]) -> list[Frame]:
    """The frames that follow quotations, in order: `“…,” said {Dana Obi}`."""
    found = []
    for quote in quotes:
        if quote.cue is None or quote.source is None:
            continue
        cue, source = quote.cue.extent, quote.source
        start, end = min(cue[0], source[0]), max(cue[1], source[1])
        if quote.content[0][1] <= start:
            found.append((document.token_at(end - 1) + 1, document.token_at(start), source))
    return sorted(found)


def _frame_before(frames: Sequence[Frame], token: int, first: int) -> Frame | None:
    """The last frame between two tokens."""
    place = bisect_right(frames, (token, token, (0, 0))) - 1
    return frames[place] if place >= 0 and frames[place][0] > first else None


def _teller(marked: Sequence[tuple[Extent, Extent]], subject: Extent, cue: Extent) -> Extent | None:
    """Who is quoted where a subject stands inside marks and its cue behind them: `“as the law allows,” {adding} that`."""
    place = bisect_right(marked, (subject, subject)) - 1
    if place < 0:
        return None
    (start, end), source = marked[place]
    return source if start <= subject[0] and subject[1] <= end <= cue[0] else None


def with_subjects(
    document: Document,
    grammar: Grammar,
    attributions: Sequence[AttributionFinding],
    quotes: Sequence[AttributionFinding],
) -> tuple[AttributionFinding, ...]:
    """Give each attribution whose source stands before its cue the subject of that cue.

    Args:
        document: Read text.
        grammar: Supplies the tags.
        attributions: As the frames behind cues gave them.
        quotes: Attributions with quotation marks; of `“…,” said Dana Obi, {citing} the rain` the one of the marks says
            who cites.

    Returns:
        The same attributions, in the same order.
    """
    reader = SourceReader(document, grammar, nearest=True)
    plain, finite, loose = reader.pronouns, reader.finite, reader.loose
    frames = _frames(document, quotes)
    marked = sorted((inner, each.source) for each in quotes if each.source for inner in each.quoted)
    found = []
    for attribution in attributions:
        cue = attribution.cue
        if cue is None or _OWN_FRAMES.search(attribution.rule):
            found.append(attribution)
            continue
        token = document.token_at(cue.extent[0])
        if attribution.source is None and (
            cue.kind == "evidence" or document.tags[token] not in finite
        ):
            found.append(attribution)
            continue
        if document.tags[token - 1] not in plain:
            first, last = document.sentence_at(token)
            frame = _frame_before(frames, token, first)
            if reader.is_passive(token, first):
                subject = reader.agent(token, min(last, token + _AGENT))
            else:
                subject = reader.before(token, first)
                if frame is not None and (
                    document.tags[token] in loose or subject is None or subject[0] < frame[1]
                ):
                    found.append(attribution._replace(source=frame[2]))
                    continue
            source = None if subject is None else document.extent(*subject)
            teller = None if source is None else _teller(marked, source, cue.extent)
            source = teller or source
            if source is not None and source != attribution.source:
                attribution = attribution._replace(source=source)
        found.append(attribution)
    return tuple(found)
