"""Tests of `newsextract.text.scan`."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsextract import Plugins
from newsextract.text.scan import TOKEN, scan

LEXICON = Plugins().grammar("en").lexicon


@given(st.text())
def test_each_character_belongs_to_one_token(text: str) -> None:
    """Joined tokens are the text, offsets are their sums, and each token has one tag character."""
    tokens, starts, tags = scan(text, LEXICON)
    assert "".join(tokens) == text
    assert len(tokens) == len(tags) == len(starts) - 1
    assert starts[-1] == len(text)
    assert all(text.startswith(token, start) for token, start in zip(tokens, starts, strict=False))


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("Qatar’s talks.", ["Qatar", "’s ", "talks", "."]),
        ("the Al-Ansari-Rahman don't", ["the ", "Al-Ansari-Rahman ", "don't"]),
        (
            "1,200.5m of 7th, 9:30 a.m. now",
            ["1,200.5m ", "of ", "7th", ", ", "9", ":", "30 ", "a.m. ", "now"],
        ),
        ("U.S.’s ''x'' -- ...", ["U.S.", "’s ", "''", "x", "'' ", "-- ", "..."]),
        ("a  b\n\nc", ["a ", " ", "b", "\n\n", "c"]),
    ],
)
def test_words_marks_and_blanks(text: str, tokens: list[str]) -> None:
    """A word keeps its inner marks, a possessive is a token, one blank goes with what precedes it."""
    assert TOKEN.findall(text) == tokens
