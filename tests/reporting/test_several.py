"""The page of several stories."""

from __future__ import annotations

import pytest

from newsextract import Article, Comparison, Story, compare, extract, report
from tests.comparison.story_sets import NAMES, story_set
from tests.reporting.reading import Page, check_page
from tests.reporting.test_hostile import ATTACKS

TEXTS = {
    "agency": "ZOMBA (Reuters) - “We ran out of diesel on Sunday night and of water on Monday,” Dana Obi told Reuters.\n\n"
    "More than 100 people fled, an official said.",
    "paper": "“We ran out of petrol on Sunday night,” Dana Obi said.\n\nMore than 100 people fled, an official said.",
    "site": "Officials said they ran out of diesel on Sunday night.",
}


@pytest.fixture(scope="module")
def articles() -> tuple[Article, ...]:
    return tuple(extract(Story(text, published="2025-03-05")) for text in TEXTS.values())


@pytest.fixture(scope="module")
def page(articles: tuple[Article, ...]) -> Page:
    return check_page(report(articles, names=TEXTS))


def test_the_parts(page: Page) -> None:
    """In order, each with a link at the top; then each story by itself."""
    titles = [each.words for each in page.all("h2")]
    assert titles[:5] == [
        "The stories", "Same words, other hands", "What does not agree", "Who is quoted where", "Who may have copied whom",
    ]  # fmt: skip
    assert titles[5:] == ["Reuters", "paper", "site", "How to read the marks"]
    assert [each.attributes["id"] for each in page.all("article")] == ["s1", "s2", "s3"]


def test_a_word_that_was_changed_is_marked(page: Page) -> None:
    """Struck out and put in, also for those who hear it."""
    assert "put in: petrol" in [each.words for each in page.all("ins")]
    assert any("diesel" in each.words for each in page.all("del"))
    flags = [each.words for each in page.all("li", "flag")]
    assert "wording altered inside marks" in flags


def test_the_words_stand_whole(page: Page) -> None:
    """What a story printed can be read in its card, word for word."""
    cards = [each.words.split("put in: ") for each in page.all("p", "words")]
    assert any("".join(card).startswith("We ran out of") for card in cards)


def test_speakers_stand_by_stories(page: Page) -> None:
    """One row a speaker, one column a story."""
    (matrix,) = page.all("table", "matrix")
    assert "Dana Obi" in matrix.words
    rows = [each for each in page.all("th") if each.attributes.get("scope") == "row"]
    assert any(row.words == "Dana Obi" for row in rows)
    obi = [each.words for each in page.all("a") if each.words == "1 quoted"]
    assert len(obi) >= 2


def test_the_chain_is_said_to_be_an_inference() -> None:
    """Wherever one is drawn."""
    ferry = story_set("ferry")
    comparison = compare(ferry.articles, ferry.outlets)
    assert comparison.links
    page = check_page(report(ferry.articles, comparison, ferry.outlets))
    (picture,) = page.all("svg", "chain")
    assert picture.attributes["role"] == "img"
    assert len(page.all("path", "arc")) == len(comparison.links)
    said = [each.words for each in page.all("section", "part") if "copied whom" in each.words]
    assert "An inference" in said[0]


@pytest.mark.parametrize("name", NAMES)
def test_every_set_has_a_page(name: str) -> None:
    """With each family, conflict and link of its comparison."""
    found = story_set(name)
    comparison = compare(found.articles, found.outlets)
    page = check_page(report(found.articles, comparison, found.outlets))
    assert len(page.all("section", "family")) == len(comparison.families)
    assert len(page.all("table", "conflict")) == len(comparison.conflicts)
    assert len(page.all("li", "card")) == sum(
        len({variant.article for variant in family.variants}) for family in comparison.families
    )


def test_stories_of_one_outlet_are_told_apart() -> None:
    """By the names they were given."""
    text = "CNN —\n\n“It rained,” Dana Obi told CNN."
    articles = [extract(Story(text, outlet="cnn")), extract(Story(text, outlet="cnn"))]
    page = check_page(report(articles, names=["one", "two"]))
    labels = [each.words for each in page.all("a") if each.attributes["href"] == "#s2"]
    assert labels[0].endswith("(two)")


def test_a_comparison_of_others_is_refused(articles: tuple[Article, ...]) -> None:
    """Its number of articles gives it away."""
    with pytest.raises(ValueError, match="of 1 articles, but 3"):
        report(articles, Comparison(names=("one",)))


@pytest.mark.parametrize("attack", ATTACKS)
def test_nothing_gets_out_of_several(attack: str) -> None:
    """Attacks in quotes, speakers, names and what is compared."""
    texts = (
        f"Rain {attack}\n\n“It {attack} rained on the goats of Zomba all night,” Dana {attack} Obi said.",
        f"“It {attack} rained on the cows of Zomba all night,” Dana {attack} Obi told {attack}.",
    )
    articles = [extract(Story(text)) for text in texts]
    check_page(report(articles, names=[attack, attack]))
