"""Tests of newsextract.pages.captions."""

import pytest
from selectolax.lexbor import LexborHTMLParser, LexborNode

from newsextract.pages.captions import caption_piece, lead_captions, with_credits
from newsextract.pages.walk import walk

LONG = "<p>" + "It rained on and on in the valley. " * 4 + "</p>"


def _root(html: str) -> LexborNode:
    root = LexborHTMLParser(f"<div id=root>{html}</div>").css_first("#root")
    assert root is not None
    return root


def _credited(html: str) -> list[tuple[str, str]]:
    pieces = with_credits(filter(None, map(caption_piece, walk(_root(html)).blocks)))
    return [
        (p.text[: p.credit - 1], p.text[p.credit :]) if p.credit > 0 else (p.text, "")
        for p in pieces
    ]


@pytest.mark.parametrize(
    ("html", "captions"),
    [
        ("<figure><figcaption>A wet road.</figcaption></figure>", [("A wet road.", "")]),
        (
            "<figure><figcaption>A wet road. <span class=credit>Lee Ng</span></figcaption></figure>",
            [("A wet road.", "Lee Ng")],
        ),
        (
            "<figure><figcaption>A wet road.</figcaption><cite>Lee Ng</cite></figure>",
            [("A wet road.", "Lee Ng")],
        ),
        (
            "<div class=image><div class=image__caption>A wet road.</div><p class=image__credit>Lee Ng</p></div>",
            [("A wet road.", "Lee Ng")],
        ),
        (
            "<figure><span class=copyright>Photo of Lee Ng</span><figcaption>A wet road.</figcaption></figure>",
            [("A wet road.", "Photo of Lee Ng")],
        ),
        (
            "<figure><figcaption>A wet<br>road.</figcaption></figure><figure><p class=credit>Sam Poe / Image</p></figure>",
            [("A wet road.", ""), ("Sam Poe / Image", "")],
        ),
        (
            "<figure><p class=caption-credit>A wet road. Lee Ng</p></figure>",
            [("A wet road. Lee Ng", "")],
        ),
        ("<figure><figcaption>skip past newsletter promotion</figcaption></figure>", []),
    ],
)
def test_credits_stand_apart(html: str, captions: list[tuple[str, str]]) -> None:
    """A caption is one line; a credit in an element of its own follows the words of its own picture."""
    assert _credited(html) == captions


@pytest.mark.parametrize(
    ("html", "captions"),
    [
        (f"<h1>Rain</h1><figure><figcaption>A wet road.</figcaption></figure>{LONG}", ["A wet road."]),
        (f"<figure><figcaption>A wet road.</figcaption></figure><h1>Rain</h1>{LONG}", ["A wet road."]),
        (f"<h1>Rain</h1><p>Short</p><div class=photo-caption>A wet road.</div>{LONG}", ["A wet road."]),
        (f"<h1>Rain</h1>{LONG}<figure><figcaption>A wet road.</figcaption></figure>", []),
        (f"<h1>Rain</h1><aside><figure><figcaption>A dry road.</figcaption></figure></aside>{LONG}", []),
        (f"<h1>Rain</h1><a href=/1><figure><figcaption>A dry road.</figcaption></figure></a>{LONG}", []),
        (f"<h1>Rain</h1><div class=related><figure><figcaption>A dry road.</figcaption></figure></div>{LONG}", []),
    ],
)  # fmt: skip
def test_captions_over_the_story_are_found(html: str, captions: list[str]) -> None:
    """Those between headline and first long paragraph, but not those of links, of asides and of other stories."""
    root = _root(html)
    order = root.css("h1,p,figcaption,[class*=caption]")
    blocks = lead_captions(order, root.css_first("h1"))
    assert [" ".join(block.text.split()) for block in blocks] == captions
