"""Tests of `newsextract.span`."""

import random

from newsextract.span import ByPlace, overlaps


def test_extents_that_overlap_a_stretch_are_found_by_place() -> None:
    """They are those that a walk through all of them finds, in their own order."""
    chance = random.Random(7)
    for size in (0, 1, 40):
        starts = [chance.randrange(100) for _ in range(size)]
        extents = [(start, start + chance.randrange(1, 20)) for start in starts]
        by_place = ByPlace(extents)
        for start in range(-5, 125):
            for end in (start + 1, start + 9):
                expected = [n for n, each in enumerate(extents) if overlaps(each, (start, end))]
                assert by_place.overlapping((start, end)) == expected
