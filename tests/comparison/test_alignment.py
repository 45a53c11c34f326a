"""Words in the same order: one count, whichever way it is made."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsextract.comparison.alignment import count_in_bits

WORDS = st.lists(st.sampled_from("a b the river rose rise 40 é".split()), max_size=60)


def by_table(left: list[str], right: list[str]) -> int:
    """The longest common subsequence as textbooks count it."""
    row = [0] * (len(right) + 1)
    for one in left:
        last = 0
        for place, other in enumerate(right, 1):
            last, row[place] = (
                row[place],
                last + 1 if one == other else max(row[place], row[place - 1]),
            )
    return row[-1]


@given(WORDS, WORDS)
def test_words_in_the_same_order_are_counted(left: list[str], right: list[str]) -> None:
    """The count in bits is that of a table."""
    assert count_in_bits(left, right) == by_table(left, right)


@given(WORDS, WORDS)
def test_the_extra_counts_the_same(left: list[str], right: list[str]) -> None:
    """With and without rapidfuzz a comparison has equal results."""
    distance = pytest.importorskip("rapidfuzz.distance")
    assert distance.LCSseq.similarity(left, right) == count_in_bits(left, right)
