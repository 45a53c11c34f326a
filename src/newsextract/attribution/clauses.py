"""Clauses with quotation marks inside, where both readers have read: `He said the plan was “dead” by May`.

Which cue a fragment in marks belongs to, and where its clause ends, is better known from the counts of frames and
ends; who is the subject of the cue, from the reader of quotations. Of `{She} {said} the report called it “dead”` the
outer cue stays.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from newsextract.attribution.indirect_candidates import Candidate
from newsextract.attribution.indirect_weights import logit_of
from newsextract.findings import AttributionFinding
from newsextract.span import Extent
from newsextract.text.document import Document

_RULES = ("direct.clause", "direct.owned_noun")
_OUTER = logit_of(0.65)
_RELAY = "according"


def with_clauses(
    document: Document, direct: Sequence[AttributionFinding], candidates: Sequence[Candidate]
) -> tuple[AttributionFinding, ...]:
    """Leave out clauses inside the content of an outer cue, and end the others where contents mostly end.

    Args:
        document: Read text.
        direct: Attributions with quotation marks, in order.
        candidates: Possible attributions without marks around them.

    Returns:
        The attributions that stay.
    """
    found = []
    covers = _Covers(candidates)
    for attribution in direct:
        if not attribution.rule.endswith(_RULES) or attribution.cue is None:
            found.append(attribution)
            continue
        first = document.token_at(attribution.quoted[0][0])
        cue = document.token_at(attribution.cue.extent[0])
        covering = covers.of(first)
        if any(
            one.cue[0] < cue
            and one.logit >= _OUTER
            and one.source is not None
            and one.frame != _RELAY
            for one in covering
        ):
            continue
        same = next((one for one in covering if one.cue[0] == cue), None)
        if same is not None:
            attribution = _ended(document, attribution, same.content)
        found.append(attribution)
    return tuple(found)


class _Covers:
    """Candidates by the tokens of their contents."""

    def __init__(self, candidates: Sequence[Candidate]) -> None:
        self._candidates = candidates
        self._pieces = sorted(
            (start, end, number)
            for number, one in enumerate(candidates)
            for start, end in one.content
        )
        self._longest = max((end - start for start, end, _ in self._pieces), default=0)

    def of(self, token: int) -> list[Candidate]:
        """Those with a token in their content, in their order."""
        near = self._pieces[
            bisect_left(self._pieces, (token - self._longest,)) : bisect_left(
                self._pieces, (token + 1,)
            )
        ]
        numbers = {number for _, end, number in near if token < end}
        return [self._candidates[number] for number in sorted(numbers)]


def _ended(
    document: Document, attribution: AttributionFinding, content: Sequence[Extent]
) -> AttributionFinding:
    pieces = tuple(document.extent(*piece) for piece in content)
    start, end = pieces[0][0], pieces[-1][1]
    if not all(start <= first and last <= end for first, last in attribution.quoted):
        return attribution
    return attribution._replace(content=pieces, kind="mixed")
