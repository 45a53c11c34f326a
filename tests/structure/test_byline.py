"""Tests of `newsextract.structure.byline` and `newsextract.structure.people`."""

import pytest

from newsextract import extract
from newsextract.records import Author

REST = "\nThe port reopened on Monday after a month of repairs, officials said.\nCrowds came.\n"


def _authors(byline: str) -> list[tuple[str | None, ...]]:
    return [_flat(each) for each in extract(f"Port reopens after a month\n{byline}{REST}").authors]


def _flat(author: Author) -> tuple[str | None, ...]:
    place = author.location and author.location.value
    return (author.name, author.role, author.affiliation, place)


@pytest.mark.parametrize(
    ("byline", "authors"),
    [
        (
            "By Ann Fox, Lee Orr and Sam Poe, CNN",
            [("Ann Fox", None, "CNN", None), ("Lee Orr", None, "CNN", None), ("Sam Poe", None, "CNN", None)],
        ),
        (
            "Ann Fox in Lima and Lee Orr in New York",
            [("Ann Fox", None, None, "Lima"), ("Lee Orr", None, None, "New York")],
        ),
        ("Ann Fox in Lima and agencies", [("Ann Fox", None, None, "Lima")]),
        ("Ann Fox Education editor", [("Ann Fox", "Education editor", None, None)]),
        (
            "Analysis by Ann Fox, CNN Senior Legal Analyst",
            [("Ann Fox", "Senior Legal Analyst", "CNN", None)],
        ),
        ("By ANN FOX and LEE ORR", [("ANN FOX", None, None, None), ("LEE ORR", None, None, None)]),
        ("By ANN FOX\nAssociated Press", [("ANN FOX", None, "AP", None)]),
        ("Ann Fox\nMiddle East correspondent", [("Ann Fox", "Middle East correspondent", None, None)]),
        ("Ann Fox\nReporting from Lima", [("Ann Fox", None, None, "Lima")]),
        ("By Ann Fox, The Daily Bugle", [("Ann Fox", None, "The Daily Bugle", None)]),
        ("By Jon van der Poe | March 2, 2025", [("Jon van der Poe", None, None, None)]),
        ("By Associated Press", [("Associated Press", None, None, None)]),
        ("Mohammed bin Ali al-Amin and Inês d'Orey", [
            ("Mohammed bin Ali al-Amin", None, None, None), ("Inês d'Orey", None, None, None)]),
    ],
)  # fmt: skip
def test_a_byline_is_read(byline: str, authors: list[tuple[str | None, ...]]) -> None:
    """Names, ranks, houses and places are told apart; a house at the end is that of all."""
    assert _authors(byline) == authors


@pytest.mark.parametrize(
    "line", ["By winning, she came first.", "By Monday, Ann Fox had left.", "Rain in the valley"]
)
def test_a_sentence_is_no_byline(line: str) -> None:
    """`By` also opens sentences, and `in` stands in headlines."""
    assert _authors(line) == []


def test_a_byline_goes_before_a_name_alone_on_a_line() -> None:
    """The site's name, or an agency's, gives way to the `By …` under it."""
    assert _authors("NPR\nBy Ann Fox") == [("Ann Fox", None, None, None)]
    assert _authors("AFP\nBy Ann Fox") == [("Ann Fox", None, None, None)]


def test_the_date_behind_a_byline_is_the_publication() -> None:
    """What stands behind the byline on its line is read, too."""
    article = extract(f"Port reopens after a month\nBy Ann Fox | Published: March 2, 2025{REST}")
    assert article.published
    assert (article.published.value, article.published.basis) == ("2025-03-02", "metadata_line")


def test_a_body_right_behind_the_byline_is_cut_off() -> None:
    """A lost line break between byline and dateline is repaired."""
    article = extract(f"By Ann Fox, CNN (CNN) — Rain fell.{REST}")
    assert article.byline
    assert article.byline.span.text == "By Ann Fox, CNN"
    assert article.dateline
    assert article.dateline.span.text == "(CNN) —"
