"""Tests of `newsextract.structure.head` and `newsextract.structure.chrome`."""

import pytest

from newsextract import Article, extract

BODY = "The port reopened on Monday after a month of repairs, officials said.\nCrowds came.\n"


def _zones(article: Article) -> list[tuple[str, str]]:
    return [
        (each.zone, article.text[each.start : each.end])
        for each in article.paragraphs
        if each.zone != "body"
    ]


@pytest.mark.parametrize(
    ("head", "zones"),
    [
        ("Port reopens after a month\n", [("headline", "Port reopens after a month")]),
        (
            "Middle East\nPort reopens after a month, says mayor\n",
            [
                ("boilerplate", "Middle East"),
                ("headline", "Port reopens after a month, says mayor"),
            ],
        ),
        (
            "Port reopens\nRepairs took a month and cost a fortune, says mayor\nBy Ann Fox\n",
            [
                ("headline", "Port reopens"),
                ("standfirst", "Repairs took a month and cost a fortune, says mayor"),
                ("byline", "By Ann Fox"),
            ],
        ),
        (
            "The port has reopened after a month of repairs.\n",
            [("standfirst", "The port has reopened after a month of repairs.")],
        ),
        (
            "Port reopens\nSat 9 Nov 2024 18.54 GMT\n·5 min read\nShare\nSave for later\n",
            [
                ("headline", "Port reopens"),
                ("metadata", "Sat 9 Nov 2024 18.54 GMT"),
                ("metadata", "·5 min read"),
                ("boilerplate", "Share"),
                ("boilerplate", "Save for later"),
            ],
        ),
        (
            " date 2024-11-09 Port reopens after a month\n",
            [("metadata", "date 2024-11-09"), ("headline", "Port reopens after a month")],
        ),
    ],
)
def test_the_lines_of_a_head_are_told(head: str, zones: list[tuple[str, str]]) -> None:
    """Each line before the body is one thing, in nearly any order."""
    assert _zones(extract(head + BODY)) == zones


def test_a_text_that_begins_with_its_body_has_no_headline() -> None:
    """A first sentence that tells when and who is the lead, not a headline."""
    article = extract("It rained on Monday, officials said, and it will rain again.\n" + BODY)
    assert article.headline is None
    assert len([each for each in article.paragraphs if each.zone == "body"]) == 3


def test_a_headline_may_end_in_a_full_stop() -> None:
    """A short first sentence without the words of a lead is a headline."""
    article = extract("Mayor to reopen old port.\n" + BODY)
    assert article.headline
    assert article.headline.span.text == "Mayor to reopen old port."


def test_the_name_of_the_house_is_no_part_of_the_headline() -> None:
    """`Rain floods a valley - BBC News` is a headline and a house."""
    article = extract("Port reopens after a month - BBC News\n" + BODY)
    assert article.headline
    assert article.headline.span.text == "Port reopens after a month"


@pytest.mark.parametrize(
    "text", ["", " ", "\n\n", "x", "By", "(AP)", "date 2024-11-09", "·", "<span>"]
)
def test_a_scrap_of_text_gives_an_article(text: str) -> None:
    """Nothing is too short to be read."""
    assert extract(text).text == text
