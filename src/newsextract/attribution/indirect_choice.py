"""Which of the candidates that get in each other's way stay.

The evidence for a candidate is a sum of weights, which is the logit of a probability: the confidence of the record.
Contents do not overlap in the answer; of `said | he hoped | to win` the outer one stays, unless it is far less likely.
"""

from __future__ import annotations

from collections.abc import Iterable

from newsextract.attribution.indirect_candidates import Candidate
from newsextract.attribution.indirect_weights import logit_of

LEAST = logit_of(0.43)
"""The least sum of weights of a candidate that is kept."""

MUCH = 2.0
"""How much more evidence an inner candidate needs to drive out the one around it."""

_LOOKED_BACK = 8


def choose(candidates: Iterable[Candidate]) -> list[Candidate]:
    """The candidates that stay, in order: none has its cue inside the content of another one."""
    ordered = sorted(candidates, key=lambda one: (min(one.content[0][0], one.cue[0]), -one.logit))
    kept: list[Candidate] = []
    ends: list[int] = []
    for one in ordered:
        start = min(one.content[0][0], one.cue[0])
        rivals = [
            other
            for other, end in zip(kept[-_LOOKED_BACK:], ends[-_LOOKED_BACK:], strict=True)
            if end > start and _meet(one, other)
        ]
        if all(_yields(other, one) for other in rivals):
            for other in rivals:
                place = kept.index(other)
                del kept[place], ends[place]
            kept.append(one)
            ends.append(max(one.content[-1][1], one.cue[1]))
    return kept


def _cue_inside(one: Candidate, other: Candidate) -> bool:
    """Whether the cue of one candidate stands in the content of the other."""
    cue = one.cue[0]
    return any(start <= cue < end for start, end in other.content)


def _meet(one: Candidate, other: Candidate) -> bool:
    for start, end in one.content:
        for other_start, other_end in other.content:
            if start < other_end and other_start < end:
                return True
    return _cue_inside(one, other)


def _yields(kept: Candidate, new: Candidate) -> bool:
    """Whether a candidate that was kept gives way to a new one that meets it."""
    new_inside = _cue_inside(new, kept)
    kept_inside = _cue_inside(kept, new)
    if new_inside != kept_inside:
        return kept_inside or new.logit - kept.logit > MUCH
    return kept.logit < new.logit
