"""Tests of `newsextract.text.story` and `newsextract.text.clean`."""

import datetime

import pytest

from newsextract import Story, StoryError, extract
from newsextract.text.clean import clean


def test_a_date_may_be_a_date_or_iso_text() -> None:
    """`published` becomes a date whatever form it is stated in."""
    day = datetime.date(2024, 11, 9)
    moment = datetime.datetime(2024, 11, 9, 8, 0)
    for given in (day, moment, "2024-11-09", " 2024-11-09T08:00:00Z"):
        assert Story("x", published=given).day == day


@pytest.mark.parametrize("given", ["9 Nov", "2024-13-40", "", "20241"])
def test_a_date_that_is_none_is_refused(given: str) -> None:
    """The message names the story, what was found and what was expected."""
    with pytest.raises(StoryError, match=r"a\.txt: published is .*, expected an ISO date"):
        Story("x", published=given, name="a.txt")


def test_text_that_is_no_text_is_refused() -> None:
    """Bytes are not decoded by guesswork."""
    with pytest.raises(StoryError, match="text is bytes, expected str"):
        Story(b"x")  # type: ignore[arg-type]


def test_a_lone_surrogate_is_replaced_in_place() -> None:
    """One for one, so that offsets stay true, and the article says so."""
    article = extract("It \ud800rained.")
    assert article.text == "It \ufffdrained."
    assert [warning.kind for warning in article.warnings] == ["surrogates_replaced"]


def test_a_text_over_the_limit_is_cut() -> None:
    """What is left keeps its offsets."""
    assert clean("abcdef", limit=4) == ("abcd", ("truncated",))
