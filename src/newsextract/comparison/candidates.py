"""Which utterances are worth comparing: those that share a rare pair of words.

An index instead of all pairs: each utterance is entered under the pairs of its rarest content words
and under its neighbouring content words; only those that meet under a key are compared.
"""

from __future__ import annotations

import math
from array import array
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import combinations, groupby, pairwise

from newsextract.comparison.utterances import Utterance

RAREST = 6
"""Rarest content words of an utterance whose pairs are keys."""

WINDOW = 24
"""Under one key, each utterance meets this many of those after it; a pair that is one meets under other keys, too."""

_LEAST = 24
"""Utterances that are taken to be there at least, so that words weigh something in the smallest set, too."""

_LEAST_WEIGHT = 0.7
"""Weight of two neighbouring words that are a key; two of the commonest say nothing."""

_TELLERS = 5
"""Articles that tell of one event, as far as weights go."""

_STEEP = 2
"""How steeply a weight falls where an article says a word over and over."""

_MOST = 40
"""Neighbouring pairs of one utterance that are keys."""


def weigh(utterances: Sequence[Utterance], is_common: Callable[[str], bool]) -> dict[str, float]:
    """Weight of each key: 1 where each article has it once, near 0 where all say it, half for common words.

    What five articles have once each is likely one statement in five wordings, and no common word.
    """
    counts: Counter[str] = Counter()
    articles: Counter[str] = Counter()
    for _, group in groupby(utterances, lambda utterance: utterance.article):
        mine = Counter(key for utterance in group for key in utterance.bag)
        counts.update(mine)
        articles.update(mine.keys())
    many = max(_LEAST, len(utterances) + 1)
    scale = math.log(many)
    return {
        key: (math.log(many * min(articles[key], _TELLERS) / n) / scale) ** _STEEP
        * (0.5 if is_common(key) else 1.0)
        for key, n in counts.items()
    }


def candidate_pairs(
    utterances: Sequence[Utterance], weights: Mapping[str, float]
) -> Iterator[tuple[int, int]]:
    """Pairs of indices that share a key, each once, the smaller index first.

    Linear: an utterance has a bounded number of keys, and meets a bounded number of others under each.
    """
    met: set[int] = set()
    for bucket in _entries(utterances, weights):
        entries = sorted(bucket)
        for place, entry in enumerate(entries):
            key, one = entry >> _NUMBER_BITS, entry & _NUMBER_MASK
            for later in entries[place + 1 : place + 1 + WINDOW]:
                if later >> _NUMBER_BITS != key:
                    break
                other = later & _NUMBER_MASK
                if other != one:
                    met.add(one << _NUMBER_BITS | other)
    for pair in sorted(met):
        yield pair >> _NUMBER_BITS, pair & _NUMBER_MASK


def _entries(utterances: Sequence[Utterance], weights: Mapping[str, float]) -> list[array[int]]:
    """Key and utterance of each entry of the index, as one number that sorts by key; in buckets, to save room.

    Two keys that are one number, once in a long while, only make utterances meet that need not.
    """
    ids = {key: number for number, key in enumerate(sorted(weights))}
    many = max(1, len(ids))
    buckets = [array("Q") for _ in range(_BUCKETS)]
    for number, utterance in enumerate(utterances):
        for one, other in _keys(utterance, weights):
            a, b = ids[one], ids[other]
            key = (a * many + b if a < b else b * many + a) & _KEY_MASK
            buckets[key % _BUCKETS].append(key << _NUMBER_BITS | number)
    return buckets


_BUCKETS = 16
_NUMBER_BITS = 24
_NUMBER_MASK = (1 << _NUMBER_BITS) - 1
_KEY_MASK = (1 << 64 - _NUMBER_BITS) - 1


def _keys(utterance: Utterance, weights: Mapping[str, float]) -> set[tuple[str, str]]:
    rarest = sorted(utterance.bag, key=lambda key: (-weights[key], key))[:RAREST]
    keys = {
        (min(pair), max(pair))
        for pair in pairwise(utterance.keys[:_MOST])
        if weights[pair[0]] + weights[pair[1]] >= _LEAST_WEIGHT
    }
    keys.update((min(pair), max(pair)) for pair in combinations(rarest, 2))
    return keys
