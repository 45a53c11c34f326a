"""How much two utterances have in common, and how sure that makes it that they are one.

Weights of words are those of `candidates.weigh`: what everybody in the set says counts little.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from itertools import repeat
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
        weight: That of the shared content words.
        local: Weight of those that are in the same order and close together, up to what matters.
        order: Words that stand in both in the same order, over the words of the shorter utterance.
        relation: How the speakers stand to each other.
    """

    contained: float
    common: float
    weight: float
    local: float
    order: float
    relation: Relation


class Weights:
    """Weights of words, and of the utterances made of them.

    Attributes:
        words: Key -> weight, as from `candidates.weigh`.
    """

    def __init__(self, words: Mapping[str, float], utterances: Sequence[Utterance]) -> None:
        self.words = words
        self._totals = [self.of(utterance.bag) for utterance in utterances]

    def of(self, keys: Iterable[str]) -> float:
        """Weight of some keys together; exactly added, so that their order is nothing."""
        return math.fsum(map(self.words.get, keys, repeat(0.0)))

    def total(self, number: int) -> float:
        """Weight of a whole utterance, by its number."""
        return self._totals[number]


def liken(
    one: Utterance,
    other: Utterance,
    bag: frozenset[str],
    weights: Weights,
    totals: tuple[float, float],
) -> Likeness | None:
    """Measure what two utterances share; None where it is too little for a confidence of `LEAST`.

    Args:
        one: The first.
        other: The second.
        bag: The keys of the first.
        weights: Weights of words.
        totals: Those of the two utterances.
    """
    keys, others, framed = one.keys, other.keys, False
    shared = bag.intersection(others)
    if one.frame and not other.frame and _is_inside(one.frame, other):
        keys, totals, shared = _framed(one, other, weights, totals)
        framed = True
    elif other.frame and not one.frame and _is_inside(other.frame, one):
        others, (right, left), shared = _framed(other, one, weights, totals[::-1])
        totals, framed = (left, right), True
    if len(shared) < _LEAST_SHARED:
        return None
    weight = weights.of(shared)
    contained = weight / (min(totals) or 1.0)
    if contained < _LEAST_CONTAINED:
        return None
    common = weight / ((totals[0] + totals[1] - weight) or 1.0)
    order = common_length(one.forms, other.forms) / min(len(one.forms), len(other.forms))
    if framed:
        order = max(order, common_length(keys, others) / min(len(keys), len(others)))
    like = Likeness(
        contained,
        common,
        weight,
        min(weight, _MOST_LOCAL),
        order,
        relate(one.speaker, other.speaker),
    )
    if _score(like) < _LEAST_SCORE:
        return None
    if keys == others:
        return like
    return like._replace(local=local_evidence(keys, others, weights.words, _MOST_LOCAL))


def _is_inside(frame: tuple[str, ...], other: Utterance) -> bool:
    return len(other.bag.intersection(frame)) >= _LEAST_FRAME


def _framed(
    one: Utterance, other: Utterance, weights: Weights, totals: tuple[float, float]
) -> tuple[tuple[str, ...], tuple[float, float], frozenset[str]]:
    """The keys of an utterance with its frame, which the other holds inside; new totals; what is shared.

    One outlet has `a source said Qatar told Hamas that …`, another `Qatar told Hamas that …`: there
    the frame of the second belongs to the words that are compared.
    """
    bag = one.bag.union(one.frame)
    return (*one.frame, *one.keys), (weights.of(bag), totals[1]), bag & other.bag


def confidence(like: Likeness) -> float:
    """Confidence that two utterances are one, between 0 and 1: a logistic score."""
    return 1 / (1 + math.exp(-_STEEP * _score(like)))


def _score(like: Likeness) -> float:
    """The weights were set by hand between those that a regression gave on sets of stories, and rounded."""
    return (
        1.3 * like.contained
        + like.local
        + 1.7 * like.order
        + 0.8 * like.common
        + (0.6 if like.relation in (Relation.SAME, Relation.UNNAMED) else 0.0)
        - 4.6
    )


LEAST = 0.2
"""Confidence of two utterances that are worth a look."""

_STEEP = 1.5
_LEAST_SCORE = math.log(LEAST / (1 - LEAST)) / _STEEP


def is_verbatim(one: Utterance, other: Utterance) -> bool:
    """Whether most content words of the shorter one stand in both in one stretch: no chance likeness."""
    left, _, size = longest_run(one.forms, other.forms)
    words, others = one.spell().words, other.spell().words
    run = sum(word.is_content for word in words[left : left + size])
    least = min(sum(word.is_content for word in each) for each in (words, others))
    return run >= _VERBATIM and run >= _VERBATIM_SHARE * least


_VERBATIM = 5
_VERBATIM_SHARE = 0.6
