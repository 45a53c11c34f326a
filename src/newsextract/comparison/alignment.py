"""Word alignment of two utterances: what stands in both, in order, and how much of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from difflib import SequenceMatcher
from functools import cache, lru_cache
from typing import Literal, NamedTuple, TypeAlias

from newsextract.comparison.results import Run
from newsextract.comparison.words import Word
from newsextract.records import Span
from newsextract.span import Extent

MAX_WORDS = 400
"""Words of an utterance that are aligned; what is beyond is taken as different."""

Kind: TypeAlias = Literal["same", "left_out", "added", "replaced"]
_KINDS: dict[str, Kind] = {
    "equal": "same",
    "delete": "left_out",
    "insert": "added",
    "replace": "replaced",
}


class Block(NamedTuple):
    """One stretch of an alignment: half-open extents of words on both sides."""

    change: Kind
    left: Extent
    right: Extent


@lru_cache(maxsize=64)
def align(left: tuple[str, ...], right: tuple[str, ...]) -> tuple[Block, ...]:
    """Align the forms of two utterances, the longest same stretch first.

    Examples:
        >>> [block.change for block in align(("it", "may", "rain"), ("it", "will", "rain"))]
        ['same', 'replaced', 'same']
    """
    if left == right:
        return (Block("same", (0, len(left)), (0, len(right))),) if left else ()
    matcher = SequenceMatcher(None, left[:MAX_WORDS], right[:MAX_WORDS], autojunk=False)
    blocks = [Block(_KINDS[tag], (a, b), (c, d)) for tag, a, b, c, d in matcher.get_opcodes()]
    if len(left) > MAX_WORDS or len(right) > MAX_WORDS:
        rest = (min(len(left), MAX_WORDS), min(len(right), MAX_WORDS))
        blocks.append(Block("replaced", (rest[0], len(left)), (rest[1], len(right))))
    return tuple(blocks)


def common_length(left: Sequence[str], right: Sequence[str]) -> int:
    """How many words stand in both in the same order: the longest common subsequence.

    Counted by rapidfuzz where that is installed, ten times as fast; else by `count_in_bits`, with the same result.
    """
    return _counter()(left[:MAX_WORDS], right[:MAX_WORDS])


@cache
def _counter() -> Callable[[Sequence[str], Sequence[str]], int]:
    try:
        from rapidfuzz.distance import LCSseq
    except ImportError:  # an extra
        return count_in_bits
    count: Callable[[Sequence[str], Sequence[str]], int] = LCSseq.similarity
    return count


def count_in_bits(left: Sequence[str], right: Sequence[str]) -> int:
    """The longest common subsequence of two sequences of words.

    Bit-parallel: one step for each word of `right`, whatever the length of `left`.

    Source:
        H. Hyyrö, "Bit-parallel LCS-length computation revisited", AWOCA 2004.
    """
    places: dict[str, int] = {}
    for number, form in enumerate(left):
        places[form] = places.get(form, 0) | 1 << number
    every = (1 << len(left)) - 1
    row = every
    for form in right:
        same = row & places.get(form, 0)
        row = ((row + same) | (row - same)) & every
    return (every & ~row).bit_count()


def local_evidence(
    left: Sequence[str], right: Sequence[str], weights: Mapping[str, float], most: float
) -> float:
    """Weight of what stands in both in the same order and close together, wherever in each; `most` is enough.

    Words between count against it, so that a shared sentence counts for more than the same words
    strewn over two texts. Only the places where both have a word are looked at, each with those
    before it that are near.

    Source:
        T. F. Smith, M. S. Waterman, "Identification of common molecular subsequences", 1981.
    """
    places: dict[str, list[int]] = {}
    for place, key in enumerate(right[:MAX_WORDS]):
        places.setdefault(key, []).append(place)
    best = 0.0
    chains: list[tuple[int, int, float]] = []  # where a chain ends in each, and its weight
    for place, key in enumerate(left[:MAX_WORDS]):
        ended: list[tuple[int, int, float]] = []
        for other in places.get(key, ())[:_MOST_PLACES]:
            value = 0.0
            for before, beside, weight in reversed(chains[-_LOOKED_BACK:]):
                skipped, missed = place - before - 1, other - beside - 1
                if best - _GAP * skipped <= value:
                    break  # whatever ended earlier lost more by the words between
                if missed < 0:
                    continue
                if skipped < missed:
                    lost = _UNLIKE * skipped + _GAP * (missed - skipped)
                else:
                    lost = _UNLIKE * missed + _GAP * (skipped - missed)
                if weight - lost > value:
                    value = weight - lost
            value += weights.get(key, 0.0)
            if value > best:
                best = value
                if best >= most:
                    return most
            ended.append((place, other, value))
        chains += ended
    return best


_GAP, _UNLIKE = 0.15, 0.2
_MOST_PLACES, _LOOKED_BACK = 4, 24


def longest_run(left: Sequence[str], right: Sequence[str]) -> tuple[int, int, int]:
    """The longest stretch that is the same in both: where it begins in each, and its words."""
    matcher = SequenceMatcher(None, left[:MAX_WORDS], right[:MAX_WORDS], autojunk=False)
    match = matcher.find_longest_match()
    return match.a, match.b, match.size


def to_runs(
    blocks: Sequence[Block],
    left: tuple[str, Sequence[Word]],
    right: tuple[str, Sequence[Word]],
) -> tuple[Run, ...]:
    """Blocks of words as stretches of the two texts; punctuation between words is left out."""
    return tuple(
        Run(block.change, _span(*left, block.left), _span(*right, block.right)) for block in blocks
    )


def _span(text: str, words: Sequence[Word], extent: Extent) -> Span | None:
    if extent[0] == extent[1]:
        return None
    start, end = words[extent[0]].start, words[extent[1] - 1].end
    return Span(start, end, text[start:end])
