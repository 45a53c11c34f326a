"""Invented stories about one event, told by several outlets: what is one utterance, and what became of it."""

from __future__ import annotations

from functools import cache
from typing import Any

import pytest

from newsextract.comparison.comparing import compare
from newsextract.comparison.results import Comparison, Conflict, Variant
from tests.comparison.story_sets import NAMES, StorySet, story_set


@cache
def comparison(name: str) -> Comparison:
    a_set = story_set(name)
    return compare(a_set.articles, a_set.outlets)


def cases(key: str) -> list[Any]:
    return [
        pytest.param(name, number, id=f"{name}-{number}")
        for name in NAMES
        for number, _ in enumerate(story_set(name).expected.get(key, ()))
    ]


def find(a_set: StorySet, found: Comparison, where: list[str]) -> tuple[int, Variant] | None:
    """Number of the family, and the variant, that holds some words of an outlet."""
    article, (start, end) = a_set.place(where)
    for number, family in enumerate(found.families):
        for variant in family.variants:
            inside = variant.span.start < end and start < variant.span.end
            if variant.article == article and inside:
                return number, variant
    return None


@pytest.mark.parametrize(("name", "number"), cases("families"))
def test_wordings_of_one_utterance_are_one_family(name: str, number: int) -> None:
    """Each variant that a reader would join is in one family, with the verdict that a reader gives."""
    a_set, found = story_set(name), comparison(name)
    expected = a_set.expected["families"][number]
    variants = {where[0]: find(a_set, found, where) for where in expected["variants"]}
    missing = [outlet for outlet, place in variants.items() if place is None]
    assert not missing, f"in no family: {missing}"
    places = {outlet: place for outlet, place in variants.items() if place is not None}
    assert len({family for family, _ in places.values()}) == 1, "in several families"
    family = found.families[next(iter(places.values()))[0]]
    if "reference" in expected:
        assert family.variants[family.reference] == places[expected["reference"]][1]
    for outlet, label in expected.get("difference", {}).items():
        assert label in places[outlet][1].difference, outlet
    for outlet, flags in expected.get("flags", {}).items():
        assert sorted(places[outlet][1].flags) == sorted(flags), outlet
    for aspect in expected.get("drift", ()):
        assert aspect in [drift.aspect for drift in family.drift]


@pytest.mark.parametrize(("name", "number"), cases("apart"))
def test_like_words_of_other_utterances_are_kept_apart(name: str, number: int) -> None:
    """Two utterances that only look alike are in no common family."""
    a_set, found = story_set(name), comparison(name)
    expected = a_set.expected["apart"][number]
    one, other = find(a_set, found, expected["a"]), find(a_set, found, expected["b"])
    assert one is None or other is None or one[0] != other[0], expected["why"]


@pytest.mark.parametrize(("name", "number"), cases("conflicts"))
def test_claims_that_do_not_agree_are_a_conflict(name: str, number: int) -> None:
    """Figures and dates of one thing that differ are named together."""
    a_set = story_set(name)
    expected = a_set.expected["conflicts"][number]
    assert any(_holds(a_set, each, expected) for each in comparison(name).conflicts)


@pytest.mark.parametrize(("name", "number"), cases("no_conflicts"))
def test_claims_that_agree_are_no_conflict(name: str, number: int) -> None:
    """The same figure, or figures of two things, are not reported."""
    a_set = story_set(name)
    expected = a_set.expected["no_conflicts"][number]
    assert not any(_holds(a_set, each, expected) for each in comparison(name).conflicts)


def _holds(a_set: StorySet, conflict: Conflict, expected: dict[str, Any]) -> bool:
    places = {a_set.place(where) for where in expected["claims"]}
    claims = {(claim.article, (claim.span.start, claim.span.end)) for claim in conflict.claims}
    return conflict.kind == expected["kind"] and all(
        any(a == article and s < end and start < e for a, (s, e) in claims)
        for article, (start, end) in places
    )


@pytest.mark.parametrize("name", NAMES)
def test_all_spans_are_of_their_articles(name: str) -> None:
    """Every span of a comparison gives its own words in its own article; alignments give both texts."""
    articles, found = story_set(name).articles, comparison(name)
    for family in found.families:
        reference = family.variants[family.reference]
        for variant in family.variants:
            assert articles[variant.article].text[variant.span.start : variant.span.end] == (
                variant.span.text
            )
            for run in variant.alignment:
                for span, article in (
                    (run.reference, reference.article),
                    (run.variant, variant.article),
                ):
                    assert (
                        span is None or articles[article].text[span.start : span.end] == span.text
                    )
    for conflict in found.conflicts:
        assert len({claim.article for claim in conflict.claims}) > 1


@pytest.mark.parametrize("name", NAMES)
def test_the_order_of_articles_decides_nothing(name: str) -> None:
    """The same articles in another order have the same families."""
    a_set = story_set(name)
    turned = compare(reversed(a_set.articles))
    last = len(a_set.articles) - 1

    def families(found: Comparison, index: Any) -> set[frozenset[tuple[int, str, int]]]:
        return {
            frozenset((index(v.article), v.quote, v.span.start) for v in family.variants)
            for family in found.families
        }

    assert families(comparison(name), lambda n: n) == families(turned, lambda n: last - n)
