"""Tests of newsextract.pages.kinds."""

import pytest

from newsextract.pages.kinds import kind_of_page

ARTICLE = [{"@type": "NewsArticle"}]


def _kind(
    title: str, body: int = 120, text: str = "", url: str | None = None, captions: int = 0
) -> str:
    return kind_of_page(ARTICLE, {}, url, title, body, 2 if body else 0, captions, text)


@pytest.mark.parametrize(
    "title",
    [
        "404 - Page not found",
        "Page Not Found | The Lake Post",
        "Error 503",
        "403 Forbidden",
        "Access denied",
        "Just a moment...",
        "Sorry, this page could not be found",
    ],
)
def test_an_error_names_itself(title: str) -> None:
    """A page with little text whose title is that of an error is one."""
    assert _kind(title) == "error"


@pytest.mark.parametrize(
    "title",
    [
        "500 dead in flood",
        "Hiker not found after a week",
        "Council denied access to records",
        "Road 404 closed",
        "Consent order for the mill",
    ],
)
def test_a_short_story_is_no_error(title: str) -> None:
    """A headline may hold the number or the words of an error."""
    assert _kind(title) == "article"


def test_long_pages_are_articles() -> None:
    """A story of some length is an article whatever its title says, and a paywall that let it through is none."""
    assert _kind("404", body=5000) == "article"
    assert _kind("Rain falls", body=5000, text="Subscribe to continue reading") == "article"


@pytest.mark.parametrize(
    ("title", "text", "kind"),
    [
        ("Before you continue", "", "consent"),
        ("Yahoo is part of the Yahoo family of brands", "", "consent"),
        ("Rain falls", "Already a subscriber? Log in.", "stub"),
        ("Rain falls", "This article is for subscribers only.", "stub"),
    ],
)
def test_consent_and_stubs_are_told(title: str, text: str, kind: str) -> None:
    """A note on privacy, and what a paywall leaves of a story."""
    assert _kind(title, text=text) == kind


def test_live_blogs_and_galleries_are_told() -> None:
    """By their type, by their address and length, by their pictures."""
    assert (
        kind_of_page([{"@type": ["LiveBlogPosting"]}], {}, None, "", 5000, 30, 0, "") == "live_blog"
    )
    live = "https://lakepost.example/world/live/2025/jan/06/flood"
    assert kind_of_page(ARTICLE, {}, live, "Flood", 5000, 30, 0, "") == "live_blog"
    assert _kind("Flood in pictures", captions=12) == "gallery"
    assert kind_of_page([], {}, None, "The Lake Post", 0, 0, 0, "") == "index"
