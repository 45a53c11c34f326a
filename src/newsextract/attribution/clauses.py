"""Clauses with quotation marks inside, where both readers have read: `He said the plan was “dead” by May`.

Which cue a fragment in marks belongs to, and where its clause ends, is better known from the counts of frames and
ends; who is the subject of the cue, from the reader of quotations. Of `{She} {said} the report called it “dead”` the
outer cue stays.
"""

from __future__ import annotations

from collections.abc import Sequence

from newsextract.attribution.indirect_candidates import Candidate
from newsextract.attribution.indirect_weights import logit_of
from newsextract.findings import AttributionFinding
from newsextract.span import ByPlace, Extent
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
    owners = [one for one in candidates for _ in one.content]
    pieces = ByPlace(piece for one in candidates for piece in one.content)
    for attribution in direct:
        if not attribution.rule.endswith(_RULES) or attribution.cue is None:
            found.append(attribution)
            continue
        first = document.token_at(attribution.quoted[0][0])
        cue = document.token_at(attribution.cue.extent[0])
        covering = [owners[number] for number in pieces.overlapping((first, first + 1))]
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


def _ended(
    document: Document, attribution: AttributionFinding, content: Sequence[Extent]
) -> AttributionFinding:
    pieces = tuple(document.extent(*piece) for piece in content)
    start, end = pieces[0][0], pieces[-1][1]
    if not all(start <= first and last <= end for first, last in attribution.quoted):
        return attribution
    return attribution._replace(content=pieces, kind="mixed")
