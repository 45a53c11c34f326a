"""Word alignment of two utterances: what stands in both, in order, and how much of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from difflib import SequenceMatcher
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


def align(left: Sequence[Word], right: Sequence[Word]) -> list[Block]:
    """Align two utterances by the forms of their words, the longest same stretch first.

    Example:
        >>> from newsextract.comparison.words import vocabulary
        >>> words = vocabulary("en").words
        >>> [block.change for block in align(words("It may rain"), words("it will rain"))]
        ['same', 'replaced', 'same']
    """
    matcher = SequenceMatcher(None, _forms(left), _forms(right), autojunk=False)
    blocks = [Block(_KINDS[tag], (a, b), (c, d)) for tag, a, b, c, d in matcher.get_opcodes()]
    if len(left) > MAX_WORDS or len(right) > MAX_WORDS:
        rest = (min(len(left), MAX_WORDS), min(len(right), MAX_WORDS))
        blocks.append(Block("replaced", (rest[0], len(left)), (rest[1], len(right))))
    return blocks


def common_length(left: Sequence[Word], right: Sequence[Word]) -> int:
    """How many words stand in both in the same order: the longest common subsequence.

    Bit-parallel: one step for each word of `right`, whatever the length of `left`.

    Source:
        H. Hyyrö, "Bit-parallel LCS-length computation revisited", AWOCA 2004.
    """
    places: dict[str, int] = {}
    for number, form in enumerate(_forms(left)):
        places[form] = places.get(form, 0) | 1 << number
    every = (1 << min(len(left), MAX_WORDS)) - 1
    row = every
    for form in _forms(right):
        same = row & places.get(form, 0)
        row = ((row + same) | (row - same)) & every
    return (every & ~row).bit_count()


def local_evidence(
    left: Sequence[str], right: Sequence[str], weights: Mapping[str, float]
) -> float:
    """Weight of what stands in both in the same order and close together, wherever in each.

    Words between count against it, so that a shared sentence counts for more than the same words
    strewn over two texts.

    Source:
        T. F. Smith, M. S. Waterman, "Identification of common molecular subsequences", 1981.
    """
    right = right[:MAX_WORDS]
    best, row = 0.0, [0.0] * (len(right) + 1)
    for key in left[:MAX_WORDS]:
        weight = weights.get(key, 0.0)
        above, row = row, [0.0]
        for place, other in enumerate(right):
            if key == other:
                value = above[place] + weight
                if value > best:
                    best = value
            else:
                value = max(0.0, above[place] - _UNLIKE, above[place + 1] - _GAP, row[place] - _GAP)
            row.append(value)
    return best


_GAP, _UNLIKE = 0.15, 0.2


def longest_run(left: Sequence[Word], right: Sequence[Word]) -> tuple[int, int, int]:
    """The longest stretch that is the same in both: where it begins in each, and its words."""
    matcher = SequenceMatcher(None, _forms(left), _forms(right), autojunk=False)
    match = matcher.find_longest_match()
    return match.a, match.b, match.size


def _forms(words: Sequence[Word]) -> list[str]:
    return [word.form for word in words[:MAX_WORDS]]


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
