"""Any articles can be compared: no text makes an error, and no text makes it slow."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsextract import extract
from newsextract.comparison.alignment import common_length
from newsextract.comparison.comparing import compare
from newsextract.comparison.revising import diff
from newsextract.comparison.slips import find_slips
from newsextract.comparison.verifying import verify
from newsextract.testing.strategies import stories

WORDS = st.lists(st.sampled_from("a b c d e".split()), max_size=30)


@given(stories(), stories())
@settings(deadline=None, max_examples=25)
def test_any_two_stories(one: str, other: str) -> None:
    """Two stories are compared, verified and told apart; every span gives its words."""
    articles = extract(one), extract(other)
    for family in compare(articles).families:
        for variant in family.variants:
            text = articles[variant.article].text
            assert text[variant.span.start : variant.span.end] == variant.span.text
    for check in verify(articles[0], articles[1:]).checks:
        assert articles[0].text[check.span.start : check.span.end] == check.span.text
    diff(*articles)


@given(stories())
@settings(deadline=None, max_examples=25)
def test_a_story_is_the_same_as_itself(text: str) -> None:
    """A story held against itself raises no alarm and has not changed."""
    article = extract(text)
    assert verify(article, [article]).findings == ()
    assert diff(article, article).changes == ()


@given(st.text(alphabet="“”\"'‘’ .,;…[]aA1\n", max_size=120), st.text(max_size=60))
@settings(deadline=None, max_examples=60)
def test_any_text(one: str, other: str) -> None:
    """Any str can stand on either side."""
    articles = extract(one), extract(other)
    compare(articles)
    verify(articles[0], articles[1:])
    diff(*articles)


@given(WORDS, WORDS)
def test_the_common_length_is_the_longest_common_subsequence(
    left: list[str], right: list[str]
) -> None:
    """The bit-parallel way gives what the table of the textbook gives."""
    row = [0] * (len(right) + 1)
    for one in left:
        above = row
        row = [0]
        for place, other in enumerate(right):
            row.append(above[place] + 1 if one == other else max(above[place + 1], row[place]))
    assert common_length(left, right) == row[-1]


SLOW = {
    "one word": "“" + "word " * 10_000 + "” Dana Obi said.",
    "many quotes": "“It rained on the roof of the mill,” Dana Obi said.\n\n" * 500,
    "open marks": "“open " * 4_000,
    "a long word": "“" + "a" * 200_000 + "” Dana Obi said.",
    "dots": "“It . . . rained” " + ". " * 20_000,
    "numbers": "At least 12 people died in 12 houses. " * 500,
}


@pytest.mark.parametrize("what", SLOW)
def test_no_text_is_slow(what: str) -> None:
    """A text made to be slow takes seconds at most, in every command."""
    articles = [extract(SLOW[what])] * 2
    start = time.process_time()
    compare(articles)
    verify(articles[0], articles[1:])
    diff(*articles)
    assert time.process_time() - start < 10


def test_slips_are_found_in_linear_time() -> None:
    """Twice the text takes about twice the time to look for slips."""
    start = time.process_time()
    find_slips("a a." * 200_000 + "x" * 200_000)
    assert time.process_time() - start < 5
