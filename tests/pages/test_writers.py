"""Tests of newsextract.pages.writers."""

import pytest
from selectolax.lexbor import LexborHTMLParser

from newsextract.pages.bylines import Writer
from newsextract.pages.writers import find_writers

OWN = frozenset(("thelakepost", "lakepost"))


@pytest.mark.parametrize(
    ("author", "meta", "html", "names"),
    [
        ({"@type": "Person", "name": "Dana Obi"}, {"author": ["The Lake Post"]}, "", ["Dana Obi"]),
        ("Dana Obi and Lee Ng", {}, "", ["Dana Obi", "Lee Ng"]),
        (
            {"@type": "Organization", "name": "The Lake Post"},
            {"author": ["By Dana Obi, The Lake Post"]},
            "",
            ["Dana Obi"],
        ),
        (None, {"dc.creator": ["Obi, Dana", "Ng, Lee"]}, "", ["Dana Obi", "Lee Ng"]),
        (
            None,
            {"parsely-author": ["dana-obi"], "article:author": ["https://x.example/dana"]},
            "",
            [],
        ),
        (
            None,
            {},
            "<p class=byline>By <a href=/d>DANA OBI</a> and <a href=/l>LEE NG</a></p>",
            ["Dana Obi", "Lee Ng"],
        ),
        (
            None,
            {},
            "<address><a rel=author>Dana Obi</a></address><address><a rel=author>Lee Ng</a></address>",
            ["Dana Obi", "Lee Ng"],
        ),
        (
            None,
            {},
            "<div class=author><span class=name>Dana Obi</span><span>Travel Reporter</span></div>",
            ["Dana Obi"],
        ),
        (None, {}, "<div class=comment-list><span class=author>Sam Poe</span></div>", []),
        (None, {}, "<figure><span class=author>Sam Poe</span></figure>", []),
        ({"@type": "Person", "name": "The Lake Post"}, {}, "", []),
        ({"name": "Reuters"}, {}, "", ["Reuters"]),
        ({"name": "Staff Reports"}, {}, "", ["Staff Reports"]),
    ],
)
def test_authors_are_people(
    author: object, meta: dict[str, list[str]], html: str, names: list[str]
) -> None:
    """JSON-LD and meta tags first, then the visible byline; never the outlet, a slug or a reader."""
    articles = [{"@type": "NewsArticle", "author": author}] if author else []
    tree = LexborHTMLParser(f"<article><h1>Rain</h1>{html}</article>")
    written = find_writers(articles, articles, meta, tree, OWN, None)
    assert [writer.name for writer in written.writers] == names


def test_the_byline_adds_what_it_says() -> None:
    """Role and house of a person come from the visible byline where it is known."""
    articles = [{"@type": "NewsArticle", "author": {"@type": "Person", "name": "Dana Obi"}}]
    tree = LexborHTMLParser("<p id=by>By Dana Obi, Health editor</p>")
    written = find_writers(articles, articles, {}, tree, OWN, tree.css("#by"))
    assert written.writers == [Writer("Dana Obi", "person", "Health editor")]
    assert [(field.raw, field.basis) for field in written.fields] == [
        ("Dana Obi", "ld+json"),
        ("By Dana Obi, Health editor", "byline"),
    ]
    assert written.node is not None
