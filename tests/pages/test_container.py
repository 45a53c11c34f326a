"""Tests of newsextract.pages.container."""

import pytest
from selectolax.lexbor import LexborHTMLParser

from newsextract.pages.container import find_container
from tests.markup import PARAGRAPHS, body, page

TEASERS = "".join(
    f"<li><a href=/{n}>A title of story {n}</a><p>A teaser that ends as sentences do, and is long enough, number {n}.</p></li>"
    for n in range(30)
)
COMMENTS = (
    "<div class=comment-list>"
    + "".join(
        f"<p>I have never seen such a thing in all my years, and I have seen some, says reader {n}.</p>"
        for n in range(30)
    )
    + "</div>"
)


@pytest.mark.parametrize(
    "inside",
    [
        f"<article><div id=it>{body()}</div></article>",
        f"<div class='post-share-container sidebar'><div id=it class=entry-content>{body()}</div></div>",
        f"<main><ul>{TEASERS}</ul><div id=it>{body()}</div></main>",
        f"<main><div id=it class=story-body>{body()}</div>{COMMENTS}</main>",
        "<div id=it class=body-text>"
        + "".join(f"<div>{each}</div>" for each in PARAGRAPHS)
        + "</div>",
        "<div id=it class=body-text>" + "<br><br>".join(PARAGRAPHS) + "</div>",
        "<article id=it>"
        + "".join(
            f"<div class=sc-1><div class=sc-2><p>{each}</p></div></div>" for each in PARAGRAPHS
        )
        + "</article>",
        "<article id=it>"
        + "".join(f"<div class='ad share'><p>{each}</p></div>" for each in PARAGRAPHS)
        + "</article>",
        f"<ul><li id=it>{body()}</li><li><p>One sentence that stands beside the story, all alone.</p></li></ul>",
        f"<form action=/><table><tr><td id=it>{body()}</td><td>menu</td></tr></table></form>",
    ],
)
def test_the_element_that_holds_the_story_is_found(inside: str) -> None:
    """Teasers, comments, cookie notes and footers outweigh no story, whatever carries its paragraphs."""
    tree = LexborHTMLParser(page(inside))
    assert tree.body is not None
    found = find_container(tree.body, tree.css("p"))
    assert found.node.attributes.get("id") == "it"
    assert not found.is_unsure


def test_a_page_without_a_story_is_unsure() -> None:
    """A page of links has no container that is sure."""
    tree = LexborHTMLParser(page("<ul><li><a href=/1>Rain</a><li><a href=/2>Wind</a></ul>"))
    assert tree.body is not None
    assert find_container(tree.body, tree.css("p")).is_unsure


def _long(count: int, word: str) -> str:
    return (
        f"<p>{word} fell on the valley for the whole of the night, and it went on in the morning.</p>"
        * count
    )


def test_plain_paragraphs_are_the_story_beside_a_longer_notice() -> None:
    """Where `<p>` stand together the story needs no name, whatever long text in boxes stands elsewhere."""
    notice = "<div><div>We and our partners keep data on your device, for purposes that are listed here.</div></div>"
    tree = LexborHTMLParser(
        f"<div><div id=a>{_long(20, 'Rain')}</div></div><div>{notice * 60}</div>"
    )
    assert tree.body is not None
    assert find_container(tree.body, tree.css("p")).node.attributes["id"] == "a"


def test_the_story_stands_beside_its_headline() -> None:
    """An article with the headline in it is the story, though something else on the page is longer."""
    notice = "<div>We and our partners keep data on your device, for purposes that are listed here.</div>"
    story = f"<article id=a><h1>Rain</h1>{_long(4, 'Rain')}</article>"
    tree = LexborHTMLParser(f"<div>{story}</div><div>{notice * 20}</div>")
    assert tree.body is not None
    found = find_container(tree.body, tree.css("p"), tree.css_first("h1"))
    assert found.node.attributes.get("id") == "a"
