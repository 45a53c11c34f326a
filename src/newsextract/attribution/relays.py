"""Whoever is quoted by somebody else: the words are his or hers, the other one relays them.

`{Interfax} quoted {the ministry} as saying that {the port was shut}`: source the ministry, relayed via Interfax;
`{The minister} was quoted by {the Herald} as saying {he would leave}`.
"""

from __future__ import annotations

from collections.abc import Iterable

from newsextract.findings import AttributionFinding, CueFinding
from newsextract.grammar.grammar import Grammar
from newsextract.languages.en.relays import AS_SAYING, QUOTED, SAYING
from newsextract.span import Extent
from newsextract.text.document import Document

_RELAYING = frozenset(("quote", "cite"))
_FARTHEST = 120


def with_relays(
    document: Document, grammar: Grammar, attributions: Iterable[AttributionFinding]
) -> tuple[AttributionFinding, ...]:
    """Give what is said to whoever is quoted, and keep who quotes as the relay."""
    return tuple(_relayed(document.text, grammar, each) for each in attributions)


def _relayed(text: str, grammar: Grammar, found: AttributionFinding) -> AttributionFinding:
    if found.cue is None:
        return found
    if found.cue.lemma in _RELAYING:
        if len(found.content) == 2:
            return _passive(text, grammar, found)
        return _active(text, grammar, found)
    if found.source is not None and found.source[1] < found.cue.extent[0]:
        return _before_marks(text, found, found.source)
    return found


def _active(text: str, grammar: Grammar, found: AttributionFinding) -> AttributionFinding:
    """`Interfax quoted the ministry as saying that the port was shut`."""
    start, end = found.content[0]
    match = AS_SAYING.match(text, start, min(end, start + _FARTHEST))
    if match is None or found.source is None or match.end() >= end:
        return found
    content = ((match.end(), end), *found.content[1:])
    return found._replace(
        content=content,
        source=match.span("source"),
        via=found.source,
        cue=_cue(text, grammar, match.span("cue"), found),
    )


def _passive(text: str, grammar: Grammar, found: AttributionFinding) -> AttributionFinding:
    """`The minister was quoted by the Herald as saying that the port was shut`."""
    quoted, said = found.content
    match = SAYING.match(text, *said)
    if match is None or match.end() >= said[1]:
        return found
    return found._replace(
        content=((match.end(), said[1]),),
        source=quoted,
        via=found.source,
        cue=_cue(text, grammar, match.span("cue"), found),
    )


def _before_marks(text: str, found: AttributionFinding, source: Extent) -> AttributionFinding:
    """`The Herald quoted Dana Obi as saying: “We will rebuild.”`."""
    assert found.cue is not None
    match = QUOTED.fullmatch(text, source[1], min(found.cue.extent[0], source[1] + _FARTHEST))
    if match is None:
        return found
    return found._replace(source=match.span("source"), via=source)


def _cue(
    text: str, grammar: Grammar, extent: Extent, found: AttributionFinding
) -> CueFinding | None:
    row = grammar.table("cues").get(text[slice(*extent)].lower())
    return found.cue if row is None else CueFinding(extent, row["lemma"], row["kind"])
