"""Tests of newsextract.pages.body."""

import pytest

from newsextract.pages.body import read_body
from newsextract.pages.pieces import split_lines
from newsextract.pages.walk import BREAK, Block


def _block(text: str, links: int = 0, kind: str = "paragraph", tag: str = "p") -> Block:
    anchors = ((0, links, "/2"),) if links else ()
    return Block(text, anchors, kind, tag, "", "/html/body/p[1]")


@pytest.mark.parametrize(
    ("block", "zone"),
    [
        (_block("It rained."), "body"),
        (_block("READ MORE: Rain falls again"), "related"),
        (_block("Sign up to our newsletter."), "boilerplate"),
        (_block("Read more:"), "boilerplate"),
        (_block("A second storm is on its way", links=28), "related"),
        (_block("Following the rain, roads were closed."), "body"),
        (_block("Watching the rain was all that was left."), "body"),
        (_block("What comes next", kind="heading"), "subhead"),
        (_block("A wet road. Photograph: Dana Obi", kind="caption"), "caption"),
        (_block("1,200 tonnes of grain", kind="list", tag="li"), "body"),
    ],
)
def test_a_paragraph_has_its_zone(block: Block, zone: str) -> None:
    """Links are related, calls are boilerplate, headings are subheads, the rest is body."""
    assert [piece.zone for piece in read_body([block], None)] == [zone]


def test_scraps_are_left_out() -> None:
    """Labels in bare boxes, lines of marks and the headline itself are no paragraphs."""
    blocks = [_block("Article content", tag="div"), _block("* * *"), _block("Rain Falls!")]
    assert read_body(blocks, "Rain falls") == []


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("One\n  two", ["One two"]),
        (f"One{BREAK}{BREAK}two", ["One", "two"]),
        (f"One{BREAK}two", ["One two"]),
        (
            f"{'It rained on and on. ' * 4}{BREAK}Then it stopped.",
            [("It rained on and on. " * 4).strip(), "Then it stopped."],
        ),
        (" \n ", []),
    ],
)
def test_line_breaks_part_paragraphs(text: str, lines: list[str]) -> None:
    """Two breaks part; one does after a sentence; white space never does."""
    assert [line for line, _ in split_lines(text)] == lines


def test_links_keep_their_words() -> None:
    """A link has its place in the line it stands in, white space folded."""
    text = f"The  <council> said.{BREAK}{BREAK}  Its\n<report  was late>"
    anchors = ((5, 14, "/a"), (28, 46, "/b"))
    found = [
        [(line[start:end], target) for start, end, target in links]
        for line, links in split_lines(text, anchors)
    ]
    assert found == [[("<council>", "/a")], [("<report was late>", "/b")]]


def test_a_link_over_a_line_break_is_two() -> None:
    """A link that goes on behind a line break has its words on both lines."""
    lines = split_lines(f"See one{BREAK}{BREAK}two now", ((4, 12, "/a"),))
    assert lines == [("See one", ((4, 7, "/a"),)), ("two now", ((0, 3, "/a"),))]


def test_a_caption_is_kept_once() -> None:
    """A caption that the page repeats stands once."""
    twice = [_block("A wet road in Oslo", kind="caption")] * 2
    assert len(read_body(twice, None)) == 1
