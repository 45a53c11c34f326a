"""How much two utterances have in common, and how sure that makes it that they are one.

Weights of words are those of `candidates.weigh`: what everybody in the set says counts little.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from newsextract.comparison.alignment import common_length, local_evidence, longest_run
from newsextract.comparison.speakers import Relation, relate
from newsextract.comparison.utterances import Utterance

_LEAST_SHARED = 2
_LEAST_CONTAINED = 0.3
_LEAST_FRAME = 2
_MOST_LOCAL = 4.0


class Likeness(NamedTuple):
    """What two utterances share.

    Attributes:
        contained: Weight of the shared content words over that of the lighter utterance.
        common: The same over that of both together.
        local: Weight of the shared words that are in the same order and close together.
        order: Words that stand in both in the same order, over the words of the shorter utterance.
        relation: How the speakers stand to each other.
    """

    contained: float
    common: float
    local: float
    order: float
    relation: Relation


def liken(one: Utterance, other: Utterance, weights: Mapping[str, float]) -> Likeness | None:
    """Measure what two utterances share; None where it is plainly too little."""
    keys, others = _with_frame(one, other), _with_frame(other, one)
    bag, other_bag = set(keys), set(others)
    shared = bag & other_bag
    if len(shared) < _LEAST_SHARED:
        return None
    weight = _weight(shared, weights)
    contained = weight / (min(_weight(bag, weights), _weight(other_bag, weights)) or 1.0)
    if contained < _LEAST_CONTAINED:
        return None
    return Likeness(
        contained,
        weight / (_weight(bag | other_bag, weights) or 1.0),
        local_evidence(keys, others, weights),
        common_length(one.words, other.words) / min(len(one.words), len(other.words)),
        relate(one.speaker, other.speaker),
    )


def _with_frame(one: Utterance, other: Utterance) -> tuple[str, ...]:
    """The keys of an utterance, with its frame where the other holds that frame inside.

    One outlet has `a source said Qatar told Hamas that …`, another `Qatar told Hamas that …`: there
    the frame of the second belongs to the words that are compared.
    """
    inside = (
        one.frame and not other.frame and len(other.bag.intersection(one.frame)) >= _LEAST_FRAME
    )
    return (*one.frame, *one.keys) if inside else one.keys


def _weight(keys: Iterable[str], weights: Mapping[str, float]) -> float:
    return sum(weights.get(key, 0.0) for key in keys)


def confidence(like: Likeness) -> float:
    """Confidence that two utterances are one, between 0 and 1.

    A logistic score; its weights were set by hand between those that a regression gave on invented
    story sets and on the seed stories, and rounded.
    """
    score = (
        1.3 * like.contained
        + min(like.local, _MOST_LOCAL)
        + 1.7 * like.order
        + 0.8 * like.common
        + (0.6 if like.relation in (Relation.SAME, Relation.UNNAMED) else 0.0)
        - 4.6
    )
    return 1 / (1 + math.exp(-1.5 * score))


def is_verbatim(one: Utterance, other: Utterance) -> bool:
    """Whether most content words of the shorter one stand in both in one stretch: no chance likeness."""
    left, _, size = longest_run(one.words, other.words)
    run = sum(word.is_content for word in one.words[left : left + size])
    least = min(sum(word.is_content for word in each.words) for each in (one, other))
    return run >= _VERBATIM and run >= _VERBATIM_SHARE * least


_VERBATIM = 5
_VERBATIM_SHARE = 0.6
