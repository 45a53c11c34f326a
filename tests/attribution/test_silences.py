"""Tests of `newsextract.attribution.silences`."""

import pytest

from newsextract import Article, Story, extract
from newsextract.languages.en.silences import SILENCE_RULES

TEXT = (
    "The minister resigned on Monday, an aide said.\n\n{}\n\n"
    "“She leaves a good house,” a senior aide told Radio Oslo."
)


def _article(sentence: str) -> Article:
    return extract(Story(TEXT.format(sentence), published="2025-03-05"))


@pytest.mark.parametrize(
    ("sentence", "kind", "source"),
    [
        ("The town council declined to comment.", "declined_to_comment", "The town council"),
        ("Dana Obi has not commented publicly.", "no_comment", "Dana Obi"),
        (
            "The ministry did not immediately respond to a request for comment.",
            "no_reply",
            "The ministry",
        ),
        ("Ms. Obi did not return calls.", "no_reply", "Ms. Obi"),
        ("The owner could not be reached on Tuesday.", "unreachable", "The owner"),
        (
            "A spokesman for the bank had no immediate comment.",
            "no_comment",
            "A spokesman for the bank",
        ),
    ],
)
def test_who_said_nothing(sentence: str, kind: str, source: str) -> None:
    """A silence has its kind and its source, and is no quote."""
    article = _article(sentence)
    (silence,) = article.non_statements
    assert silence.kind == kind
    assert silence.source
    assert silence.source.text == source
    assert silence.span.text == sentence.rstrip(".")
    assert all("comment" not in piece.text for quote in article.quotes for piece in quote.content)


@pytest.mark.parametrize(
    "sentence",
    [
        "The town council declined to sell the hall.",
        "She did not respond in kind.",
        "“The bank has no comment on that,” Dana Obi said.",
    ],
)
def test_what_is_no_silence(sentence: str) -> None:
    """Other refusals are none, and words in quotation marks are a statement."""
    assert not _article(sentence).non_statements


def test_who_asked_and_when() -> None:
    """The outlet that asked, the day, and the actor that kept silent."""
    article = _article("The Polar Institute did not respond to Radio Oslo’s request on Tuesday.")
    (silence,) = article.non_statements
    assert silence.asked_by
    assert silence.asked_by.span.text == "Radio Oslo"
    days = {date.id: date.value for date in article.dates}
    assert days[silence.date or ""] == "2025-03-04"


def test_the_statement_that_is_pointed_to() -> None:
    """`Referred to what an aide told` leads to that quote."""
    article = _article(
        "The board declined to comment on it and referred to what a senior aide told us."
    )
    (silence,) = article.non_statements
    quotes = {quote.id: quote for quote in article.quotes}
    assert quotes[silence.refers_to or ""].content[0].text == "She leaves a good house,"


def test_each_example_has_a_word_that_its_rule_needs() -> None:
    for rule in SILENCE_RULES["silence"]:
        assert rule.needs
        for example in rule.examples:
            assert any(word in example for word in rule.needs), (rule.name, example)
