"""Heads as they are copied off a page: a dateline on a line of its own, a line of date and desk, an address."""

import pytest

from newsextract import Article, extract

TITLE = "Old harbour reopens after the long winter\n\n"
LEAD = "Crowds came to see the old harbour reopen after the long winter, officials said on Tuesday."


def _words(article: Article, zone: str) -> list[str]:
    return [article.text[z.start : z.end].strip() for z in article.zones if z.zone == zone]


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("BOSTON —\n", "BOSTON"),
        ("LIMA, Ohio (AP) —\n", "LIMA, Ohio"),
        ("LIMA, Nov 3 (Reuters) -\n\n", "LIMA"),
        ("Lima, Oct 20 (EFE).- ", "Lima"),
    ],
)
def test_a_dateline_may_stand_alone(line: str, place: str) -> None:
    """What follows on the next line is the body."""
    article = extract(TITLE + line + LEAD)
    assert article.dateline is not None
    assert [each.span.text for each in article.dateline.places] == [place]
    assert _words(article, "body") == [LEAD]


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("TNN | Jul 8, 2025, 11:32 IST\n", "2025-07-08"),
        ("KYODO NEWS - Oct 22, 2025 - 18:04\n", "2025-10-22"),
        ("Published On 22 Oct 2025\n", "2025-10-22"),
    ],
)
def test_a_desk_may_stand_before_the_date(line: str, day: str) -> None:
    """The line is metadata, and gives the day of publication; the desk is no place."""
    article = extract(TITLE + line + "TOKYO - " + LEAD)
    assert _words(article, "metadata") == [line.strip()]
    assert article.published is not None
    assert article.published.value[:10] == day
    assert article.dateline is not None
    assert [each.value for each in article.dateline.places] == ["Tokyo"]


def test_an_address_is_no_standfirst() -> None:
    """The writer's address under the byline belongs to the page."""
    article = extract(TITLE + "By Ana Poe\nStaff Writer\napoe@ledger.example\nMILLBROOK — " + LEAD)
    assert article.standfirst is None
    assert _words(article, "boilerplate") == ["apoe@ledger.example"]
    assert [author.name for author in article.authors] == ["Ana Poe"]
