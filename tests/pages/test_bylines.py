"""Tests of newsextract.pages.bylines."""

import pytest

from newsextract.pages.bylines import Writer, in_ordinary_case, read_byline

OWN = frozenset(("lakepost", "thelakepost", "lakepostexample"))


@pytest.mark.parametrize(
    ("raw", "names"),
    [
        ("By Dana Obi and Lee Ng, The Lake Post", ["Dana Obi", "Lee Ng"]),
        (
            "By DANA OBI and LEE NG-ROE - AP Technology Writers | AP – 1 hr 4 mins ago",
            ["Dana Obi", "Lee Ng-Roe"],
        ),
        (
            "By Dana A. Obi , Lee S.A. Ng, Chi-Ming Roe, and Jo Poe, CNN",
            ["Dana A. Obi", "Lee S.A. Ng", "Chi-Ming Roe", "Jo Poe"],
        ),
        ("Dana Obi in London and Lee Ng in Oslo", ["Dana Obi", "Lee Ng"]),
        ("Dana Obi Education editor", ["Dana Obi"]),
        ("By Dana Obi For LakePost.Example", ["Dana Obi"]),
        ("by Dana Obi @danaobi November 29, 2016: 3:42 PM ET", ["Dana Obi"]),
        ("Dana Obi / LAKEPOST.EXAMPLE / Apr 16, 2026, 14:04 IST", ["Dana Obi"]),
        ("Analysis by Dana Obi, CNN Senior Supreme Court Analyst", ["Dana Obi"]),
        ("Dana Obi, Special to The Lake Post", ["Dana Obi"]),
        ("By\nDana Obi\nTravel Reporter\n11:58, 23 APR 2024", ["Dana Obi"]),
        ("Ludwig van der Roe; Ana de la Poe", ["Ludwig van der Roe", "Ana de la Poe"]),
        ("Victoria O’Obi dana@lakepost.example", ["Victoria O’Obi"]),
        ("AFP, MANILA", ["AFP"]),
        ("Associated Press", ["Associated Press"]),
        ("The Lake Post", []),
        ("dana-obi", []),
        ("November 29, 2016", []),
        ("https://lakepost.example/people/dana-obi", []),
        ("", []),
        ("x" * 5000, []),
    ],
)
def test_a_byline_names_people(raw: str, names: list[str]) -> None:
    """An outlet, a slug, a date, a handle or a role is never a person."""
    assert [writer.name for writer in read_byline(raw, OWN) if writer.kind != "desk"] == names


def test_a_byline_says_more_of_its_people() -> None:
    """Role, place and house stay with the person they belong to."""
    assert read_byline("By Dana Obi, Health editor, and Lee Ng in Oslo, Reuters") == [
        Writer("Dana Obi", "person", "Health editor"),
        Writer("Lee Ng", "person", None, "Oslo", "Reuters"),
    ]


@pytest.mark.parametrize("raw", ["Editorial", "Staff reporter", "Reuters Editorial", "Web desk"])
def test_a_desk_is_no_person(raw: str) -> None:
    """Nobody is called Staff Reporter."""
    assert [writer.kind for writer in read_byline(raw)] == ["desk"]


def test_one_word_is_a_name_only_where_the_page_says_so() -> None:
    """A mononym counts in a field of persons."""
    assert read_byline("Teller") == []
    assert [writer.name for writer in read_byline("Teller", is_person=True)] == ["Teller"]


@pytest.mark.parametrize(
    ("name", "ordinary"),
    [
        ("DANA OBI", "Dana Obi"),
        ("LEE NG-ROE", "Lee Ng-Roe"),
        ("J.R. MCOBI", "J.R. McObi"),
        ("PAT O'ROE", "Pat O'Roe"),
        ("Dana OBI", "Dana OBI"),
    ],
)
def test_capitals_are_put_in_ordinary_case(name: str, ordinary: str) -> None:
    """A byline in capitals gives a name in ordinary case."""
    assert in_ordinary_case(name) == ordinary
