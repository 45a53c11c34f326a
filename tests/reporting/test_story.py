"""The page of one story."""

from __future__ import annotations

import re

import pytest

from newsextract import Article, extract, report
from tests.reporting.reading import Page, check_page


@pytest.fixture(scope="module")
def page(article: Article) -> Page:
    return check_page(report(article))


def test_the_headline_is_the_heading(page: Page) -> None:
    """And the title of the document."""
    assert page.all("h1")[0].words == "Rain returns to Zomba after two dry years"
    assert page.all("title")[0].words == "Rain returns to Zomba after two dry years"


def test_no_text_is_left_out(page: Page, article: Article) -> None:
    """All words of the story stand in it, in order, between small labels."""
    (story,) = page.all("div", "story")
    shown = re.sub(r"\s|q\d+|unnamed|no answer|\?", "", story.words)
    assert re.sub(r"\s|unnamed", "", article.text) in shown


def test_each_quote_is_marked_and_leads_to_its_speaker(page: Page, article: Article) -> None:
    """From the text to the list and back."""
    for quote in article.quotes:
        mark = page.by_id(f"s1-{quote.id}")
        assert quote.kind in mark.attributes["class"].split()
        if quote.kind == "scare":  # nobody says it
            continue
        there = "said" if quote.speaker else "open"
        assert f"#s1-{quote.id}" in [each.attributes.get("href") for each in page.all("a")]
        assert page.by_id(f"s1-{there}-{quote.id}").name == "li"


def test_speakers(page: Page) -> None:
    """In the order in which they speak, unnamed ones said to be so."""
    names = [each.words for each in page.all("p", "name")]
    assert names[:2] == ["senior official", "Tiyamike Banda"]
    assert page.all("p", "hidden")[0].words == "senior official"
    assert page.all("b", "unnamed")[0].words == "a senior official"
    assert "“on condition of anonymity”" in [each.words for each in page.all("p", "role")]


def test_dates_stand_on_a_line(page: Page) -> None:
    """With a list that says the same."""
    (picture,) = page.all("svg")
    assert picture.attributes["role"] == "img"
    days = [each.words for each in page.all("span", "day")]
    assert "3 March 2025" in days
    assert (
        len(page.all("circle"))
        == len(days)
        == len(page.all("ol", "stops")[0].words.split("\n")) + len(days) - 1
    )


def test_numbers_and_silences(page: Page) -> None:
    """As read and as written."""
    assert "≥ 40" in [each.words for each in page.all("td", "figure")]
    assert "The council declined to comment" in page.all("aside")[0].words


def test_what_was_not_understood_is_listed(page: Page, article: Article) -> None:
    """The quote that nobody says, with its reason, and the mark that stands alone."""
    (section,) = page.all("section", "open")
    unknown = [quote for quote in article.quotes if quote.speaker is None and quote.kind != "scare"]
    assert unknown
    assert section.words.count("speaker not known:") == len(unknown)
    assert "read so: ends with the paragraph" in section.words
    assert page.all("span", "trouble")[0].words == "“"


def test_a_story_of_nothing() -> None:
    """Has a page, too."""
    for text in ("", " ", "\n\n", "x"):
        page = check_page(report(extract(text), names=["empty.txt"]))
        assert page.all("h1")[0].words == "empty.txt"
        assert "Nobody is quoted." in page.all("aside")[0].words


def test_records_that_are_wrong_do_no_harm(article: Article) -> None:
    """Articles may come from anybody's JSON: spans out of the text are left out, unknown ids are no speakers."""
    quote = article.quotes[0]
    far = type(quote.content[0])(10**6, 10**6 + 5, "words")
    wrong = quote.model_copy(update={"content": (far,), "speaker": "a99", "id": 'q 1"<b>'})
    page = report(article.model_copy(update={"quotes": (wrong,), "actors": ()}))
    assert "q_1__b_" in page


def test_no_article_is_no_report() -> None:
    """One line says so."""
    with pytest.raises(ValueError, match="at least one article"):
        report([])
