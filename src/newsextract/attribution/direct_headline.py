"""Headlines that name their source beside a colon: `Port to close: officials`, `Poll: Obi leads in Ely`.

Only in the first lines of a text, and only where a person, a body or a document stands on one side.
"""

from __future__ import annotations

from newsextract.attribution import direct_frames as frames
from newsextract.attribution.direct_frames import frame
from newsextract.findings import AttributionFinding, CueFinding
from newsextract.grammar.grammar import Grammar
from newsextract.text.document import Document

_LINES = 3
_LONGEST = 32
_LEAST = 3
_CONFIDENCE = 0.75


def find_headlines(document: Document, grammar: Grammar) -> list[AttributionFinding]:
    """Find attributions by a colon in the headline."""
    found = []
    colon = frame(grammar.lexicon, "<colon>")
    for first, last in document.paragraphs[:_LINES]:
        if last - first <= _LONGEST and colon.search(document.tags, first, last):
            finding = _in_line(document, grammar, first, last)
            if finding is not None:
                found.append(finding)
    return found


def _in_line(
    document: Document, grammar: Grammar, first: int, last: int
) -> AttributionFinding | None:
    tags = document.tags
    for pattern, rule in ((frames.HEADLINE_LAST, "last"), (frames.HEADLINE_FIRST, "first")):
        match = frame(grammar.lexicon, pattern).fullmatch(tags, first, last)
        if match is None:
            continue
        content, source, cue = match.span("content"), match.span("source"), match.span("cue")
        if content[1] - content[0] < _LEAST:
            return None
        return AttributionFinding(
            kind="indirect",
            content=(document.extent(*content),),
            rule=f"{grammar.language.key}.direct.headline_{rule}",
            confidence=_CONFIDENCE,
            cue=CueFinding(document.extent(*cue), ":", "speech"),
            source=document.extent(*source),
        )
    return None
