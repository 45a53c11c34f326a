"""Tests of newsextract.pages.published."""

import pytest
from selectolax.lexbor import LexborHTMLParser

from newsextract.pages.published import find_dates

STORY = "<article><h1>Rain</h1>{}</article>"


@pytest.mark.parametrize(
    ("json_ld", "meta", "html", "url", "value", "basis"),
    [
        (
            "2025-01-06T10:00Z",
            {"article:published_time": ["2025-01-05"]},
            "",
            None,
            "2025-01-06T10:00+00:00",
            "ld+json",
        ),
        (
            None,
            {"article:published_time": ["2025-01-05"], "date": ["2025-01-07"]},
            "",
            None,
            "2025-01-05",
            "meta:article:published_time",
        ),
        (
            None,
            {},
            "<time datetime=2025-01-06T10:00Z>6 Jan</time>",
            None,
            "2025-01-06T10:00+00:00",
            "time",
        ),
        (
            None,
            {},
            "<time datetime=2025-01-09 class=modified>9 Jan</time><time datetime=2025-01-06>",
            None,
            "2025-01-06",
            "time",
        ),
        (None, {}, "<time datetime=2025-01-09>Updated 9 Jan</time>", None, None, None),
        (
            None,
            {},
            "<span class=timestamp>January 6, 2025 3:46 PM</span>",
            None,
            "2025-01-06T15:46",
            "shown",
        ),
        (None, {}, "", "https://lakepost.example/2025/01/06/rain", "2025-01-06", "url"),
        (
            None,
            {"datepublished": ["2025-01-07T10:00Z", "2025-01-06T10:00Z"]},
            "<cite class=byline>January 6, 2025</cite>",
            None,
            "2025-01-06T10:00+00:00",
            "meta:datepublished",
        ),
        ("0001-01-01T00:00:00Z", {}, "", None, None, None),
    ],
)
def test_publication_is_told_by_evidence(
    json_ld: str | None,
    meta: dict[str, list[str]],
    html: str,
    url: str | None,
    value: str | None,
    basis: str | None,
) -> None:
    """JSON-LD, then meta tags, then what is shown; of tags that contradict each other the one that is shown."""
    articles = [{"@type": "NewsArticle", "datePublished": json_ld}] if json_ld else []
    found = find_dates(articles, meta, LexborHTMLParser(STORY.format(html)), url).published
    assert (found[0].value if found else None) == value
    assert (found[0].basis if found else None) == basis


def test_the_dates_of_other_stories_do_not_count() -> None:
    """A date in a card, a list of links or a comment is not the story's."""
    html = "<h1>Rain</h1><div class=related-card><time datetime=2024-12-01></time></div>"
    assert find_dates([], {}, LexborHTMLParser(html), None).published == []


def test_revisions_are_kept_apart() -> None:
    """The last revision is a field of its own."""
    articles = [
        {"@type": "NewsArticle", "datePublished": "2025-01-06", "dateModified": "2025-01-08"}
    ]
    found = find_dates(articles, {}, LexborHTMLParser(""), None)
    assert [field.value for field in found.modified] == ["2025-01-08"]
