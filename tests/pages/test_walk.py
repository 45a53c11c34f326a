"""Tests of newsextract.pages.walk."""

import pytest
from selectolax.lexbor import LexborHTMLParser, LexborNode

from newsextract.pages.walk import BREAK, path_of, walk


def _node(html: str) -> LexborNode:
    node = LexborHTMLParser(f"<div id=it>{html}</div>").css_first("#it")
    assert node is not None
    return node


def _blocks(html: str) -> list[tuple[str, str]]:
    return [(" ".join(b.text.split()), b.kind) for b in walk(_node(html)).blocks if b.text.strip()]


@pytest.mark.parametrize(
    ("html", "blocks"),
    [
        ("<p>It <b>rained</b> in <a href=/>Oslo</a>.</p>", [("It rained in Oslo.", "paragraph")]),
        ("<h2>Rain</h2><p>It rained.", [("Rain", "heading"), ("It rained.", "paragraph")]),
        ("<ul><li>One<li><p>Two</p></ul>", [("One", "list"), ("Two", "list")]),
        ("<blockquote><p>So it rains</p></blockquote>", [("So it rains", "blockquote")]),
        ("<figure><img><figcaption>A wet road</figcaption></figure>", [("A wet road", "caption")]),
        ("<div class=wp-caption><p>A wet road</p></div>", [("A wet road", "caption")]),
        ("<blockquote class=twitter-tweet><p>Rain!</p></blockquote>", [("Rain!", "embed")]),
        ("<table><tr><td>Oslo</td><td>12 mm</td></tr></table>", [("Oslo | 12 mm", "table")]),
        (
            "Bare text<div>in a box</div>and after",
            [("Bare text", "paragraph"), ("in a box", "paragraph"), ("and after", "paragraph")],
        ),
        ("<script>var rain = 1;</script><style>p{}</style><p>Rain", [("Rain", "paragraph")]),
        (
            "<aside>More rain</aside><nav>Home</nav><footer>©</footer><p>Rain",
            [("Rain", "paragraph")],
        ),
        ("<div class=newsletter-signup><p>Get the news.</p></div><p>Rain", [("Rain", "paragraph")]),
        ("<p hidden>Secret</p><p style='display: none'>Secret</p><p>Rain", [("Rain", "paragraph")]),
        (
            "<p>Rain<span class=visually-hidden>, opens new tab</span> fell",
            [("Rain fell", "paragraph")],
        ),
        ("<blockquote class=pullquote>Rain!</blockquote><p>Rain", [("Rain", "paragraph")]),
        ("<bsp-story><p>Rain</p></bsp-story>", [("Rain", "paragraph")]),
    ],
)
def test_blocks_have_their_kind(html: str, blocks: list[tuple[str, str]]) -> None:
    """Each stretch of text keeps what it is; what is no story is not entered."""
    assert _blocks(html) == blocks


def test_line_breaks_are_told_from_white_space() -> None:
    """`<br>` is marked; a line feed of the source is white space."""
    (block,) = walk(_node("<p>One\ntwo<br>three</p>")).blocks
    assert block.text == f"One\ntwo{BREAK}three"


def test_links_have_their_place() -> None:
    """A block says what of it is link, and where each leads."""
    (block,) = walk(_node("<p>See <a href=/>the <b>rain</b></a> now</p>")).blocks
    assert block.anchors == ((4, 12, "/"),)


def test_a_link_around_blocks_is_in_each() -> None:
    """A link that holds a heading and a paragraph is one in either."""
    blocks = walk(_node("<a href=/1><h3>Rain</h3><p>It fell.</p></a>")).blocks
    assert [block.anchors for block in blocks] == [((0, 4, "/1"),), ((0, 8, "/1"),)]


def test_related_titles_are_kept_apart() -> None:
    """Of a box of related items only the titles are read."""
    blocks = walk(
        _node(
            "<div class=related-articles><a href=/1>A title that is long enough</a><a href=/2>No</a></div>"
        )
    ).blocks
    assert [(block.text, block.kind) for block in blocks] == [
        ("A title that is long enough", "related")
    ]


def test_paths_lead_back_to_the_element() -> None:
    """The path of a block counts elements of one tag, as XPath does."""
    tree = LexborHTMLParser(
        "<main><div></div><div><p>One</p><section></section><p>Two</p></div></main>"
    )
    node = tree.css_first("main")
    assert node is not None
    paths = [block.path for block in walk(node).blocks]
    assert paths == ["/html/body/main[1]/div[2]/p[1]", "/html/body/main[1]/div[2]/p[2]"]
    assert paths[1] == path_of(tree.css("p")[1])


def test_drop_and_keep() -> None:
    """What is to be dropped is not entered; what is to be kept is entered whatever its names."""
    node = _node("<p class=a>One</p><div class=sidebar><p>Two</p></div>")
    drop = frozenset(each.mem_id for each in node.css(".a"))
    keep = frozenset(each.mem_id for each in node.css(".sidebar"))
    assert [block.text for block in walk(node, drop, keep).blocks] == ["Two"]


def test_a_deep_page_is_cut() -> None:
    """Elements below the limit are left out, and it is said."""
    walked = walk(_node("<div>" * 600 + "deep" + "</div>" * 600 + "<p>Rain</p>"))
    assert walked.too_deep
    assert [block.text for block in walked.blocks] == ["Rain"]
