"""Who may have a story from whom: each link rests on its evidence, and says so."""

from __future__ import annotations

import pytest

from newsextract import Article, Story, extract
from newsextract.comparison.comparing import compare
from newsextract.comparison.keys import ArticleKeys
from newsextract.comparison.passages import find_shared
from newsextract.comparison.results import Link
from tests.comparison.story_sets import NAMES, story_set

PROSE = (
    "The council of Aldgate voted on Tuesday to sell the old swimming bath to a brewery from the coast.\n\n"
    "The bath was built by subscription and has been shut since a beam fell into the deep end in winter.\n\n"
    "“We would rather drown in beer than in bills,” councillor Maud Perry told the meeting.\n"
)
OTHER = (
    "A brewery has bought the swimming bath of Aldgate.\n\n"
    "Maud Perry, a councillor, spoke of bills that could no longer be paid.\n"
)


def article(text: str, published: str | None = "2025-03-06") -> Article:
    return extract(Story(text, published=published))


def only_link(*articles: Article) -> Link:
    links = compare(articles).links
    assert len(links) == 1, links
    return links[0]


def test_shared_prose_is_a_link_without_direction() -> None:
    """The words of the narrator are evidence; which was first, they do not say."""
    link = only_link(article(PROSE), article(PROSE.replace("voted on Tuesday", "decided")))
    assert (link.origin, link.copy_article, link.directed) == (0, 1, False)
    assert [evidence.kind for evidence in link.evidence] == ["wording"]
    evidence = link.evidence[0]
    assert evidence.origin is not None
    assert evidence.copy_span is not None
    assert evidence.origin.text in PROSE
    assert evidence.origin.text.split() == evidence.copy_span.text.split()


def test_the_earlier_day_is_the_origin() -> None:
    """Where the days differ, the later article is the copy, in whatever order they are given."""
    late, early = article(PROSE, "2025-03-07"), article(PROSE, "2025-03-05")
    link = only_link(late, early)
    assert (link.origin, link.copy_article, link.directed) == (1, 0, True)
    assert "time" in [evidence.kind for evidence in link.evidence]


def test_a_credit_gives_the_direction() -> None:
    """Whoever names the agency has it from the agency."""
    agency = article("LEEDS (Reuters) - " + PROSE)
    paper = article(PROSE.replace("told the meeting", "told Reuters"))
    link = only_link(paper, agency)
    assert (link.origin, link.copy_article, link.directed) == (1, 0, True)
    assert link.evidence[0].note == "credits Reuters"


def test_an_agency_that_is_not_there_is_named() -> None:
    """A credit without the agency's own text is a link from the agency."""
    link = only_link(article("“It rained,” an official told Reuters.\n"))
    assert (link.origin, link.wire, link.copy_article) == (None, "Reuters", 0)


def test_a_shared_slip_is_evidence() -> None:
    """The same slip between the same words is rarely made twice."""
    slip = "The rain fell on on Monday over the whole valley.\n"
    links = compare([article(slip + PROSE), article(PROSE + slip)]).links
    assert "error" in [evidence.kind for evidence in links[0].evidence]
    sober = compare([article(slip + PROSE), article(PROSE)]).links
    assert "error" not in [evidence.kind for evidence in sober[0].evidence]


def test_more_shared_words_are_more_confidence() -> None:
    """Confidence grows with what is shared."""
    paragraphs = PROSE.split("\n\n")
    little = only_link(article(PROSE), article("\n\n".join((OTHER, *paragraphs[:2])))).confidence
    assert only_link(article(PROSE), article(PROSE)).confidence > little


def test_two_tellings_of_one_event_are_no_link() -> None:
    """Own words about the same event are no evidence of copying."""
    assert compare([article(PROSE), article(OTHER)]).links == ()


@pytest.mark.parametrize("name", NAMES)
def test_links_of_the_story_sets(name: str) -> None:
    """A set has the links that its file names, and no other between its articles."""
    a_set = story_set(name)
    found = {
        (a_set.outlets[link.origin], a_set.outlets[link.copy_article])
        for link in compare(a_set.articles).links
        if link.origin is not None
    }
    assert found == {(link["origin"], link["copy"]) for link in a_set.expected.get("links", ())}


def test_a_passage_is_counted_once() -> None:
    """Overlapping runs are one passage; quoted words are told apart from the narrator's."""
    shared = find_shared([ArticleKeys(article(PROSE)), ArticleKeys(article(PROSE))])[0, 1]
    assert (shared.told, shared.quoted) == (45, 9)
    assert shared.longest[0].text == PROSE.strip().removesuffix(".")
