"""How attributions hang together: one inside another, one relayed by another, one that goes on.

`“The envoys told both sides that {they would leave},” {the source} said.`: the inner one has the
outer one as its parent. `According to {reports}, {Oslo} has told …`: relayed via the reports.
"""

from __future__ import annotations

from collections.abc import Sequence

from newsextract.findings import AttributionFinding
from newsextract.span import Extent
from newsextract.text.document import Document

_RELAY = "according to"
_ANAPHORS = frozenset({"he", "she", "they", "it"})
_WINDOW = 12


def with_links(
    document: Document, attributions: Sequence[AttributionFinding]
) -> tuple[AttributionFinding, ...]:
    """Add parents, relays and continuations; indices count in the given order."""
    found = list(attributions)
    for index, attribution in enumerate(found):
        outer = _container(found, index)
        if outer is not None:
            shell = found[outer]
            if shell.cue is not None and shell.cue.lemma == _RELAY and shell.source is not None:
                via = (min(shell.cue.extent[0], shell.source[0]), shell.source[1])
                found[index] = attribution._replace(via=via)
            else:
                found[index] = attribution._replace(parent=outer)
        elif index and attribution.continues is None and _goes_on(document, found, index):
            found[index] = attribution._replace(continues=index - 1)
    return tuple(found)


def _container(attributions: Sequence[AttributionFinding], index: int) -> int | None:
    """The smallest content in which another attribution stands with content and source."""
    inner = attributions[index]
    best: tuple[int, int] | None = None
    for place in range(max(0, index - _WINDOW), min(len(attributions), index + _WINDOW)):
        if place == index:
            continue
        for piece in attributions[place].content:
            if _holds(piece, inner):
                size = piece[1] - piece[0]
                if best is None or size < best[0]:
                    best = (size, place)
    return None if best is None else best[1]


def _holds(piece: Extent, inner: AttributionFinding) -> bool:
    if inner.cue is None or not piece[0] <= inner.content[0][0] < piece[1]:
        return False
    if not piece[0] <= inner.cue.extent[0] < piece[1]:
        return False
    return inner.source is None or piece[0] <= inner.source[0] < piece[1]


def _goes_on(document: Document, attributions: Sequence[AttributionFinding], index: int) -> bool:
    """Whether a statement goes on: the same words, a pronoun or `the …` for the source before."""
    before, here = attributions[index - 1], attributions[index]
    if before.source is None or here.source is None or before.parent is not None:
        return False
    first = document.paragraph_at(document.token_at(before.content[-1][0]))
    second = document.paragraph_at(document.token_at(here.content[0][0]))
    if second - first > 1:
        return False
    old = document.text[slice(*before.source)].lower().split()
    new = document.text[slice(*here.source)].lower().split()
    if len(new) == 1 and new[0] in _ANAPHORS:
        return True
    if old == new:
        return True
    return new[0] == "the" and new[-1] in old
