"""How attributions hang together: one inside another, one relayed by another, one that goes on.

`“The envoys told both sides that {they would leave},” {the source} said.`: the inner one has the
outer one as its parent. `According to {reports}, {Oslo} has told …`: relayed via the reports.
"""

from __future__ import annotations

from collections.abc import Sequence

from newsextract.findings import AttributionFinding
from newsextract.text.document import Document

_RELAY = "according to"
_ANAPHORS = frozenset({"he", "she", "they", "it"})


def with_links(
    document: Document, attributions: Sequence[AttributionFinding]
) -> tuple[AttributionFinding, ...]:
    """Add parents, relays and continuations; indices count in the given order."""
    found = list(attributions)
    containers = _containers(found)
    for index, attribution in enumerate(found):
        outer = containers.get(index)
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


def _containers(attributions: Sequence[AttributionFinding]) -> dict[int, int]:
    """Attribution -> the one with the smallest content in which its content, cue and source stand."""
    pieces = sorted(
        (piece[0], -piece[1], place, number == 0)
        for place, attribution in enumerate(attributions)
        for number, piece in enumerate(attribution.content)
    )
    containers: dict[int, int] = {}
    open_pieces: list[tuple[int, int, int]] = []
    for start, minus_end, place, first in pieces:
        while open_pieces and open_pieces[-1][1] <= start:
            open_pieces.pop()
        if first and open_pieces:
            for outer in reversed(open_pieces):
                if outer[2] != place and _holds(outer, attributions[place]):
                    containers[place] = outer[2]
                    break
        open_pieces.append((start, -minus_end, place))
    return containers


def _holds(piece: tuple[int, int, int], inner: AttributionFinding) -> bool:
    if inner.cue is None or not piece[0] <= inner.cue.extent[0] < piece[1]:
        return False
    return inner.source is None or piece[0] <= inner.source[0] < piece[1]


def _goes_on(document: Document, attributions: Sequence[AttributionFinding], index: int) -> bool:
    """Whether a statement goes on: the same words, a pronoun or `the …` for the source before."""
    before, here = attributions[index - 1], attributions[index]
    if before.source is None or here.source is None or before.parent is not None:
        return False
    old = document.text[slice(*before.source)].lower()
    new = document.text[slice(*here.source)].lower()
    head = new.rpartition(" ")[2]
    anaphoric = new in _ANAPHORS or old == new or (new[:4] == "the " and head in old)
    if not anaphoric:
        return False
    first = document.paragraph_at(document.token_at(before.content[-1][0]))
    second = document.paragraph_at(document.token_at(here.content[0][0]))
    return second - first <= 1
