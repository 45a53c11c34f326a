"""How likely a candidate is, and which of those that get in each other's way stay.

The evidence is added up as logits: the weights of a candidate's features, `verb say:clause` +2.1, `before det` -1.4.
The sum is a probability, and the confidence of the record.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from math import exp
from typing import NamedTuple

from newsextract.attribution.indirect_candidates import Candidate

THRESHOLD = 0.4
SURE = 0.4


class Scored(NamedTuple):
    """A candidate and how likely it is."""

    confidence: float
    candidate: Candidate


def score(weights: Mapping[str, float], features: Iterable[str]) -> float:
    """Probability of a candidate with these features."""
    return 1 / (1 + exp(-sum([weights[feature] for feature in features if feature in weights])))


def choose(
    candidates: Iterable[Candidate], weights: Mapping[str, float], threshold: float = THRESHOLD
) -> list[Scored]:
    """The candidates that stay: likely enough, and none with its cue inside a likelier content.

    Contents do not overlap in the answer; of `said | he hoped | to win` the outer one stays.
    """
    scored = [Scored(score(weights, c.features), c) for c in candidates]
    likely = [one for one in scored if one.confidence >= threshold]
    likely.sort(
        key=lambda one: (min(one.candidate.content[0][0], one.candidate.cue[0]), -one.confidence)
    )
    kept: list[Scored] = []
    for one in likely:
        rivals = [other for other in kept[-8:] if _meet(one.candidate, other.candidate)]
        if all(_yields(other, one) for other in rivals):
            for other in rivals:
                kept.remove(other)
            kept.append(one)
    return kept


def _cue_inside(one: Candidate, other: Candidate) -> bool:
    """Whether the cue of one candidate stands in the content of the other."""
    cue = one.cue[0]
    return any(start <= cue < end for start, end in other.content)


def _meet(one: Candidate, other: Candidate) -> bool:
    return any(
        start < other_end and other_start < end
        for start, end in one.content
        for other_start, other_end in other.content
    ) or _cue_inside(one, other)


def _yields(kept: Scored, new: Scored) -> bool:
    """Whether a candidate that was kept gives way to a new one that meets it."""
    new_inside = _cue_inside(new.candidate, kept.candidate)
    kept_inside = _cue_inside(kept.candidate, new.candidate)
    if new_inside and not kept_inside:
        return kept.confidence < SURE and kept.confidence < new.confidence
    if kept_inside and not new_inside:
        return new.confidence >= SURE or new.confidence >= kept.confidence
    return kept.confidence < new.confidence
