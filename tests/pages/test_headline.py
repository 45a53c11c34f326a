"""Tests of newsextract.pages.headline."""

import pytest

from newsextract.pages.headline import find_headlines, without_site


@pytest.mark.parametrize(
    ("headings", "json_ld", "open_graph", "title", "order", "chosen"),
    [
        (
            ["Rain falls in Oslo"],
            "Rain in Oslo",
            "Oslo rain",
            "Oslo rain - Post",
            (),
            "Rain falls in Oslo",
        ),
        (
            ["The Lake Post", "Rain falls in Oslo"],
            None,
            "Rain falls in Oslo",
            None,
            (),
            "Rain falls in Oslo",
        ),
        (["", "Most popular"], "Rain falls in Oslo", None, None, (), "Rain falls in Oslo"),
        (
            [],
            None,
            "Rain falls in Oslo | The Lake Post",
            None,
            (),
            "Rain falls in Oslo | The Lake Post",
        ),
        ([], "Rain falls", "Rain falls | The Lake Post", None, ("og:title",), "Rain falls"),
        ([], None, None, "Rain falls in Oslo : The Lake Post", (), "Rain falls in Oslo"),
        (["Rain falls in Oslo"], "Rain in Oslo", None, None, ("ld+json", "h1"), "Rain in Oslo"),
        (["Rain falls in Oslo"], None, None, None, ("ld+json", "h1"), "Rain falls in Oslo"),
        (["Only heading there is"], None, None, None, (), "Only heading there is"),
    ],
)
def test_the_headline_is_the_one_that_is_shown(
    headings: list[str],
    json_ld: str | None,
    open_graph: str | None,
    title: str | None,
    order: tuple[str, ...],
    chosen: str,
) -> None:
    """The heading most like the page's other titles, unless the outlet says what it means by its headline."""
    assert find_headlines(headings, json_ld, open_graph, title, order)[0].value == chosen


def test_all_titles_are_kept_with_their_basis() -> None:
    """Each title that a page states is there with where it was said."""
    fields = find_headlines(["Rain falls"], "Rain fell", "Rain falling", "Rain - Post")
    assert [field.basis for field in fields] == ["h1", "ld+json", "og:title", "title"]
    assert find_headlines([], None, None, None) == []


def test_the_name_of_the_site_is_cut_off() -> None:
    """`- Bugle Online` is not the headline's; a dash inside it is."""
    assert without_site("Rain falls - Bugle Online") == "Rain falls"
    assert without_site("Rain-soaked roads close") == "Rain-soaked roads close"
