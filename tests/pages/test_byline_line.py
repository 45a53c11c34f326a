"""Tests of newsextract.pages.byline_line."""

from selectolax.lexbor import LexborHTMLParser

from newsextract.pages.byline_line import authors_in, byline_text
from newsextract.pages.writers import find_writers


def test_the_byline_is_a_line_of_the_text() -> None:
    """Names and places have their extent in it, in whatever case they are printed."""
    html = "<h1>Rain</h1><p class=byline>By <a>DANA OBI</a> in Oslo and <a>LEE NG</a><br>Staff writers</p>"
    written = find_writers([], [], {}, LexborHTMLParser(html), frozenset(), None)
    line = byline_text(written)
    assert line == "By DANA OBI in Oslo and LEE NG Staff writers"
    dana, lee = authors_in(written, line, 100)
    assert (dana.name, dana.extent) == ("Dana Obi", (103, 111))
    assert dana.location
    assert (dana.location.value, dana.location.extent) == ("Oslo", (115, 119))
    assert (lee.name, lee.role, lee.extent) == ("Lee Ng", "Staff writers", (124, 130))


def test_authors_of_the_head_alone_have_no_extent() -> None:
    """Where no byline is shown there is no line, and names stand nowhere in the text."""
    articles = [{"@type": "NewsArticle", "author": {"@type": "Person", "name": "Dana Obi"}}]
    written = find_writers(articles, articles, {}, LexborHTMLParser("<p>Rain"), frozenset(), None)
    assert byline_text(written) is None
    assert [author.extent for author in authors_in(written, "", 0)] == [None]
