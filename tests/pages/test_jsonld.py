"""Tests of newsextract.pages.jsonld."""

import json

import pytest

from newsextract.pages.jsonld import MAX_DEPTH, Person, articles_of, people_in, read_nodes, text_of

ARTICLE = {"@type": "NewsArticle", "headline": "Rain falls", "datePublished": "2025-01-06"}


@pytest.mark.parametrize(
    "script",
    [
        json.dumps(ARTICLE),
        json.dumps([ARTICLE]),
        json.dumps({"@graph": [{"@type": "WebPage"}, ARTICLE]}),
        json.dumps({"@type": "WebPage", "mainEntity": ARTICLE}),
        json.dumps({**ARTICLE, "@type": ["NewsArticle", "ReportageNewsArticle"]}),
        "<!-- " + json.dumps(ARTICLE) + " -->",
        "//<![CDATA[\n" + json.dumps(ARTICLE) + "\n//]]>",
        json.dumps(ARTICLE)[:-1] + ",}",
        json.dumps(ARTICLE).replace("Rain falls", "Rain\nfalls"),
        json.dumps(ARTICLE)[:-1] + ', "about": :"Article"}',
        json.dumps(ARTICLE).replace('"', "&quot;"),
    ],
)
def test_an_article_is_found(script: str) -> None:
    """In lists, graphs and pages, in wrappers, with a comma too many, and where it is no JSON at all."""
    (article,) = articles_of(read_nodes([script]).nodes)
    assert " ".join(str(article["headline"]).split()) == "Rain falls"
    assert article["datePublished"] == "2025-01-06"


@pytest.mark.parametrize("script", ["", "{", "null", "[" * 5000, '{"a":' * 5000, '"text"', "{}"])
def test_what_is_no_article_gives_none(script: str) -> None:
    """Empty, cut-off and deeply nested scripts are nothing, not errors."""
    assert articles_of(read_nodes([script]).nodes) == []


def test_many_scripts_are_bounded() -> None:
    """A thousand scripts cost no more than the first forty."""
    found = read_nodes([json.dumps(ARTICLE)] * 1000)
    assert (len(found.nodes), found.truncated) == (40, True)


@pytest.mark.parametrize("script", ["[" * 5000, '{"a":' * 5000, " " * 9 + '"' + "x" * 2_000_001])
def test_what_is_too_deep_or_too_long_is_said(script: str) -> None:
    """Nothing of it is read, and the reader says so; what stands beside it is read."""
    found = read_nodes([script, json.dumps(ARTICLE)])
    assert (len(found.nodes), found.truncated) == (1, True)


@pytest.mark.parametrize(("extra", "read"), [(0, 1), (1, 0)])
def test_the_depth_is_the_same_on_every_python(extra: int, read: int) -> None:
    """One list more than the limit is too deep; brackets inside a string do not count."""
    node = {"@type": "Article", "headline": "[" * 200}
    lists = MAX_DEPTH - 1 + extra
    found = read_nodes(["[" * lists + json.dumps(node) + "]" * lists])
    assert (len(found.nodes), found.truncated) == (read, not read)


def test_broken_scripts_are_not_too_much() -> None:
    """A script that is no JSON is no excess."""
    assert read_nodes(["{", json.dumps(ARTICLE)]) == ([ARTICLE], False)


@pytest.mark.parametrize(
    ("value", "people"),
    [
        ("Dana Obi", [Person("Dana Obi", None)]),
        ({"@type": "Person", "name": "Dana Obi"}, [Person("Dana Obi", "person")]),
        (
            {"@type": "Person", "name": ["Dana Obi", "Lee Ng"]},
            [Person("Dana Obi", "person"), Person("Lee Ng", "person")],
        ),
        ([{"name": "Dana Obi"}, "Lee Ng"], [Person("Dana Obi", None), Person("Lee Ng", None)]),
        (
            {"@type": "NewsMediaOrganization", "name": "The Lake Post"},
            [Person("The Lake Post", "organisation")],
        ),
        ({"@id": "#dana"}, [Person("Dana Obi", "person")]),
        ({"@id": "#loop"}, []),
        ({"@id": "#nobody"}, []),
        ("https://lakepost.example/people/dana", []),
        ({"name": "Dana O&#8217;Bi"}, [Person("Dana O’Bi", None)]),
        (42, []),
        (None, []),
    ],
)
def test_people_are_found_however_they_are_nested(value: object, people: list[Person]) -> None:
    """Names, nodes, lists of them and references to other nodes."""
    by_id = {
        "#dana": {"@id": "#dana", "@type": "Person", "name": "Dana Obi"},
        "#loop": {"@id": "#loop"},
    }
    assert people_in(value, by_id) == people


def test_halves_of_surrogate_pairs() -> None:
    """Half a pair is replaced, one for one; a whole one is the character that it means."""
    script = r'{"@type": "NewsArticle", "headline": "A \ud83d B \ud83d\uDE00 C \uDE00"}'
    (article,) = articles_of(read_nodes([script]).nodes)
    assert article["headline"] == "A \ufffd B \U0001f600 C \ufffd"


def test_text_of_a_value() -> None:
    """The first of a list, the name of a node, entities read."""
    assert text_of([" Rain &amp; wind ", "Hail"]) == "Rain & wind"
    assert text_of({"@value": "Rain"}) == "Rain"
    assert text_of({"url": "x"}) is None
