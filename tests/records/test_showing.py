"""Records in a shell and in a notebook."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsextract
from newsextract import Article, Story, extract
from tests.reporting.reading import Page
from tests.reporting.test_hostile import ATTACKS

STORY = """\
Rain returns to Zomba after two dry years

ZOMBA, Malawi (AP) — “It rained,” Dana Obi, the mayor, told reporters on Monday. At least 40 people danced, she said.
"""


@pytest.fixture(scope="module")
def article() -> Article:
    return extract(Story(STORY, published="2025-03-05"))


def test_records_are_a_line_each(article: Article) -> None:
    """What one wants to know of them."""
    assert repr(article.quotes[0]) == "<Quote q1 direct, Dana Obi: “It rained,”>"
    actor = next(each for each in article.actors if each.name == "Dana Obi")
    assert repr(actor).startswith(f"<Actor {actor.id} person, Dana Obi (")
    assert repr(actor).endswith(" mentions>")
    monday = next(each for each in article.dates if each.span.text == "Monday")
    assert repr(monday) == f"<DateRef {monday.id} “Monday” = 2025-03-03>"
    people = next(each for each in article.numbers if "people" in each.span.text)
    assert repr(people) == f"<Number {people.id} “At least 40 people” = ≥ 40 person>"
    assert repr(article).startswith(
        "<Article “Rain returns to Zomba after two dry years”, AP, 2025-03-05: 2 quotes, "
    )


def test_records_without_a_line_of_their_own(article: Article) -> None:
    """Parts and results say their words, their values, and how many of what they hold."""
    assert repr(article.published) == "<Published value 2025-03-05, basis given>"
    assert repr(article.dateline) == ("<Dateline span “ZOMBA, Malawi (AP) —”, places 1, agency AP>")
    assert (
        repr(newsextract.compare([article]))
        == "<Comparison names 1, families 0, conflicts 0, links 0>"
    )
    assert repr(newsextract.audit([article])).startswith("<Audit articles 1, sources ")
    assert len(repr(newsextract.lock(article))) < 200


def test_what_goes_in_is_a_line_too() -> None:
    """A story shows the head of its text, and what is stated of it; plugins are counted."""
    story = newsextract.Story("It rained. " * 50, published="2025-03-06", name="rain.txt")
    assert repr(story).endswith("It rained. It ra…', published='2025-03-06', name='rain.txt')")
    assert len(repr(story)) < 150
    assert repr(newsextract.Plugins()) == "<Plugins 1 plugins, 0 outlets, 1 languages, 0 set aside>"


def test_print_shows_the_same(article: Article) -> None:
    """`print(article.quotes)` can be read."""
    assert str(article) == repr(article)
    assert str(article.quotes) == f"({article.quotes[0]}, {article.quotes[1]})"


def test_long_words_are_cut() -> None:
    """A line stays a line."""
    article = extract("“" + "It rained and rained. " * 30 + "”, said " + "Dana " * 40 + "Obi.")
    for record in (article, *article.quotes, *article.actors):
        assert len(repr(record)) < 260
        assert "\n" not in repr(record)


def test_a_card_has_what_was_said(article: Article) -> None:
    """With names, not with pronouns."""
    page = Page(article._repr_html_())
    words = page.elements[0].words
    assert "Rain returns to Zomba" in words
    assert words.count("Dana Obi") == 2
    assert "It rained," in Page(article.quotes[0]._repr_html_()).elements[0].words


def test_a_card_of_many_quotes_ends() -> None:
    """And says how many are left."""
    article = extract(
        "\n\n".join(f"“It rained {number} times,” Dana Obi said." for number in range(40))
    )
    assert "… and 10 more quotes" in article._repr_html_()


@pytest.mark.parametrize("attack", ATTACKS)
def test_nothing_gets_out_of_a_card(article: Article, attack: str) -> None:
    """Escaped, and only elements of our own."""
    quote = article.quotes[0]
    span = type(quote.content[0])(0, len(attack), attack)
    quote = quote.model_copy(update={"content": (span,), "source": span, "id": attack})
    actors = tuple(actor.model_copy(update={"name": attack}) for actor in article.actors)
    poisoned = article.model_copy(update={"quotes": (quote, quote), "actors": actors})
    for card in (poisoned._repr_html_(), quote._repr_html_()):
        page = Page(card)
        assert {each.name for each in page.elements} <= {"div", "strong", "b"}
        assert {name for each in page.elements for name in each.attributes} <= {"style"}
        assert all("alert" not in each.attributes.get("style", "") for each in page.elements)
    assert repr(quote).isprintable()


@given(st.text(max_size=100))
def test_whatever_is_read_can_be_shown(text: str) -> None:
    """In one printable line, and in a card that is well nested."""
    article = extract(text)
    for record in (article, *article.quotes, *article.actors, *article.dates, *article.numbers):
        assert len(repr(record).splitlines()) == 1
    Page(article._repr_html_())


def test_reading_a_story_loads_nothing_for_showing() -> None:
    """It costs only who looks."""
    code = "import newsextract, sys; newsextract.extract('“It rained,” Dana Obi said.'); print('newsextract.records.showing' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
