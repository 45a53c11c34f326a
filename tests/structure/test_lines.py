"""Tests of `newsextract.structure.lines`."""

import pytest

from newsextract import Plugins, Story
from newsextract.structure.lines import COMMON, LATE, RARE, find_lines, is_sentence
from newsextract.text.document import read

GRAMMAR = Plugins().grammar("en")


def _lines(text: str):  # type: ignore[no-untyped-def]
    return find_lines(read(Story(text), GRAMMAR), GRAMMAR)


def test_blanks_around_a_line_are_left_out() -> None:
    """A line is its words; a line of blanks is none."""
    text = "  It rained. \n   \n\tIt stopped."
    assert [text[slice(*line)] for line in _lines(text).extents] == ["It rained.", "It stopped."]


@pytest.mark.parametrize(
    ("line", "prose"),
    [
        ("It rained.", True),
        ("“It rained,” he said.", True),
        ("“It rained.”", True),
        ("''It rained.''", True),
        ("Did it rain?", True),
        ("‘An endless rain’", False),
        ("Rain floods a valley", False),
        ("Photograph: Ana Poe/AFP", False),
    ],
)
def test_a_line_of_prose_ends_as_a_sentence(line: str, prose: bool) -> None:
    """A full stop, a question mark, or one of them before a closing mark ends a sentence."""
    assert _lines(line).prose == [prose]


@pytest.mark.parametrize(
    ("line", "opener"),
    [
        ("Subscribe", RARE),
        ("The valley", COMMON),
        ("This story", LATE),
        ("Rain", 0),
        ("• Rain", RARE),
    ],
)
def test_an_opener_says_how_telling_it_is(line: str, opener: int) -> None:
    """`Subscribe` hardly ever opens a sentence of the story, `The` often does."""
    assert _lines(line).openers == [opener]


def test_a_question_is_no_sentence_of_a_headline() -> None:
    """Only a full stop makes a headline a sentence."""
    assert not is_sentence("Will it rain?", (0, 13))
    assert is_sentence("It will rain.", (0, 13))
