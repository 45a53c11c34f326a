"""Invented sentences in the press styles of several countries, with all their dates and numbers."""

import tomllib
from pathlib import Path

import pytest

from newsextract import Number, Story, extract

PUBLISHED = "2024-11-09"  # a Saturday
CASES = tomllib.loads((Path(__file__).parent / "press_styles.toml").read_text(encoding="utf-8"))[
    "case"
]


def _written(number: Number) -> str:
    """`Rs 40 = 40 rupee money`; bounds where there is no value."""
    figure = number.value if number.value is not None else f"{number.lo}..{number.hi}"
    return f"{number.span.text} = {figure} {number.unit} {number.kind}"


@pytest.mark.parametrize("case", CASES, ids=[case["text"][:40] for case in CASES])
def test_a_sentence_of_the_press(case: dict[str, object]) -> None:
    """Every date and number of the sentence is found, with its value, and nothing else."""
    article = extract(Story(str(case["text"]), published=PUBLISHED))
    assert [f"{date.span.text} = {date.value}" for date in article.dates] == case["dates"]
    assert [_written(number) for number in article.numbers] == case["numbers"]
