"""Tests of `newsextract.span`."""

import random

import pytest

from newsextract import Article, extract, extraction
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


def test_whatever_is_made_has_all_its_fields(monkeypatch: pytest.MonkeyPatch) -> None:
    """`made` asks nobody how many fields there are; so each stage is asked here."""
    seen: set[str] = set()

    def check(found: object) -> None:
        if isinstance(found, tuple):
            fields = getattr(type(found), "_fields", None)
            if fields is not None:
                seen.add(type(found).__name__)
                assert len(found) == len(fields), type(found)
            for each in found:
                check(each)

    def checked(*stages: object) -> Article:
        check(stages)
        return whole(*stages)

    whole = extraction.assemble
    monkeypatch.setattr(extraction, "assemble", checked)
    extract(
        "The mayor, Dana Obi, said on Monday that she had read “the old report” in two hours.\n\n"
        "“It rained,” Ms. Obi told reporters in May."
    )
    assert {"MentionFinding", "DateFinding", "Quotation", "MarkFinding", "ActorFinding"} <= seen
