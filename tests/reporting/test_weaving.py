"""Marks nest, cross, and end with the paragraph; the text stays whole."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from newsextract.reporting.markup import Html
from newsextract.reporting.weaving import Mark, cut, weave
from tests.reporting.reading import Page


def mark(
    start: int, end: int, name: str = "b", rank: int = 1, spot: str = "", label: str = ""
) -> Mark:
    return Mark(start, end, rank, name, "", spot, Html(label))


def woven(text: str, *marks: Mark) -> str:
    return weave(text, (0, len(text)), cut(marks, [(0, len(text))])[0])


def test_marks_nest() -> None:
    """The longer stands outside; of equals the one of lower rank."""
    assert woven("abcd", mark(1, 3, "i"), mark(0, 4)) == "<b>a<i>bc</i>d</b>"
    assert woven("ab", mark(0, 2, "i", rank=5), mark(0, 2, "b", rank=2)) == "<b><i>ab</i></b>"


def test_marks_that_cross_are_cut() -> None:
    """The id stands at the first piece, the label behind the last."""
    assert (
        woven("abcd", mark(0, 3), mark(2, 4, "i", spot="x", label="!"))
        == '<b>ab<i id="x">c</i></b><i>d</i>!'
    )


def test_a_mark_ends_with_the_paragraph() -> None:
    """And goes on in the next, without its id."""
    text, extents = "ab\ncd", [(0, 2), (3, 5)]
    pieces = cut([mark(1, 4, spot="x", label="!")], extents)
    assert [weave(text, *pair) for pair in zip(extents, pieces, strict=True)] == [
        'a<b id="x">b</b>',
        "<b>c</b>!d",
    ]


@given(
    st.text("ab<&", max_size=12),
    st.lists(st.tuples(st.integers(0, 12), st.integers(0, 12)), max_size=9),
)
def test_the_text_stays_whole(text: str, pairs: list[tuple[int, int]]) -> None:
    """Whatever crosses: well nested, same words, each mark begun and ended once."""
    pairs = [(a, min(b, len(text))) for a, b in pairs if a < min(b, len(text))]
    html = woven(text, *(mark(a, b, spot=f"m{n}", label="|") for n, (a, b) in enumerate(pairs)))
    page = Page(f"<p>{html}</p>")
    assert page.elements[0].words.replace("|", "") == text
    assert len(re.findall(r' id="', html)) == html.count("|") == len(pairs)
