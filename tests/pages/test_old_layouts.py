"""Pages whose mark-up says little: line breaks for paragraphs, names of pictures around text, a site's name as heading."""

import pytest

from newsextract import Article, Plugins, extract_page
from tests.markup import PARAGRAPHS, body, page

PLUGINS = Plugins(load_installed=True)
HEAD = '<meta property="og:title" content="Valley wakes to water"><meta property="og:site_name" content="Lake Post">'


def _read(inside: str, head: str = HEAD) -> Article:
    return extract_page(page(f"<article>{inside}</article>", head), plugins=PLUGINS)


def _zone(article: Article, zone: str) -> list[str]:
    return [article.text[p.start : p.end] for p in article.paragraphs if p.zone == zone]


def test_links_of_one_line_say_nothing_of_the_next() -> None:
    """Paragraphs parted by line breaks alone, one of them full of links, are body, all of them."""
    *rest, last = PARAGRAPHS
    links = "".join(
        f' <a href="/{n}">the report of the year {1990 + n}</a>, one of many,' for n in range(12)
    )
    text = "<br><br>".join([*rest, last + links + " says more."])
    article = _read(f"<h1>Valley wakes to water</h1><div class=story-body>{text}</div>")
    assert _zone(article, "related") == []
    assert len(_zone(article, "body")) == len(PARAGRAPHS)


def test_a_long_paragraph_is_no_caption() -> None:
    """A box named for the picture at its head that holds paragraphs of the story too."""
    long = "The river rose in the night, and nobody in the lower town slept. " * 9
    box = f"<div class='big-photo'><img src=a.jpg></div><div class=photo><p>{long}</p></div>"
    article = _read(f"<h1>Valley wakes to water</h1>{body(box)}")
    assert long.strip() in _zone(article, "body")
    assert _zone(article, "caption") == []


def test_the_name_of_the_site_is_no_headline() -> None:
    """A blog's banner is its only first heading."""
    article = _read(f"<h1><a href='/'>Lake Post</a></h1>{body()}")
    assert article.headline
    assert article.headline.span.text == "Valley wakes to water"


@pytest.mark.parametrize(
    ("opening", "dateline"),
    [
        ("<p>Podcast: The river and those who live beside it, in their own words.</p>", None),
        ("<p>OMAR ROE: The river rose in the night, and nobody in town slept.</p>", None),
        ("<p>VALEHOLM: The river rose in the night, and nobody in the lower town slept.</p>", "VALEHOLM:"),
        ("<p>PJ Rowe – A song of the river and of those who live beside it, again.</p>", None),
    ],
)  # fmt: skip
def test_a_doubtful_dateline_needs_a_story(opening: str, dateline: str | None) -> None:
    """Before a colon stands a town nobody knows, a label or a speaker: the text under it tells."""
    turn = (
        "<p>ANA LOPEZ: And then the water came, and it came fast.</p>" if "ROE" in opening else ""
    )
    article = _read(f"<h1>Valley wakes to water</h1>{opening}{turn}{body()}")
    assert (article.dateline.span.text if article.dateline else None) == dateline
