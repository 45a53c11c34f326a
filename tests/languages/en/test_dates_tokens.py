"""Runs of time words cut into classed tokens, numbers joined."""

from typing import Any

import pytest

from newsextract.languages.en.dates_tokens import full_year, tokens_of


@pytest.mark.parametrize(
    ("run", "name", "value"),
    [
        ("twenty-one", "num", 21),
        ("two thousand and fifteen", "year", 2015),
        ("nineteen ninety-six", "year", 1996),
        ("twenty fifteen", "year", 2015),
        ("two and a half", "num", 2.5),
        ("half a", "num", 0.5),
        ("a hundred", "num", 100),
        ("one hundred and fifty", "num", 150),
        ("3 million", "num", 3_000_000),
        ("1,200", "num", 1200),
        ("a couple of", "num", 2),
        ("several", "vague", "several"),
        ("21st", "ord", 21),
        ("twenty-first", "ord", 21),
        ("1990s", "decade", 1990),
        ("10:30", "clock", "10:30"),
        ("p.m.", "pm", "p"),
        ("o’clock", "oclock", "o’clock"),
        ("2024-11-09", "iso", "2024-11-09"),
        ("11/9", "slashday", "11/9"),
        ("FY18", "fy", 2018),
        ("May", "month", 5),
    ],
)
def test_one_token(run: str, name: str, value: Any) -> None:
    """A number, ordinal, decade or clock time of several words is one token."""
    (token,) = tokens_of(run)
    assert (token.start, token.end) == (0, len(run))
    assert token.classes[name] == value


@pytest.mark.parametrize("run", ["may", "march", "sun", "9" * 40, "İ", "１２"])
def test_what_has_no_class(run: str) -> None:
    """Verbs, endless numbers and foreign digits have no class; nothing breaks."""
    assert not [
        token for token in tokens_of(run) if "month" in token.classes or "num" in token.classes
    ]


@pytest.mark.parametrize(("short", "full"), [(24, 2024), (87, 1987), (1999, 1999)])
def test_full_year(short: int, full: int) -> None:
    """A year of two digits is of this century up to 49."""
    assert full_year(short) == full
