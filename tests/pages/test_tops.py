"""Tests of newsextract.pages.tops."""

import pytest

from newsextract.pages.pieces import Piece
from newsextract.pages.tops import is_standfirst, without_notes, zone_at_top
from newsextract.pages.walk import Block


def _block(text: str, names: str = "", path: str = "/html/body/p[1]") -> Block:
    return Block(text, (), "paragraph", "p", names, path)


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("By Dana Obi and LEE NG", "byline"),
        ("Words by Dana Obi", "byline"),
        ("By noon the water had reached the second step of the church, and by one o’clock the door, and by two the altar itself.", None),
        ("Source: Xinhai", "metadata"),
        ("January 6, 2025", "metadata"),
        ("2025-01-06 16:30:15", "metadata"),
        ("It rained on January 6, 2025.", None),
        ("Dana Obi reported from Port Hale, and Lee Ng from Oslo.", "metadata"),
        ("The council reported from its seat. It said more.", None),
        ("It rained all day.", None),
    ],
)  # fmt: skip
def test_lines_over_a_story_are_told_by_their_words(text: str, zone: str | None) -> None:
    """A byline, a date, a label and its value; a sentence is none of them."""
    assert zone_at_top(text, _block(text)) == zone


@pytest.mark.parametrize(
    ("names", "told"),
    [
        ("b-subheadline", True),
        ("article-summary", True),
        ("c-entry-summary p-dek", True),
        ("postExcerpt", True),
        ("article__standfirst", True),
        ("speakable-summary", False),
        ("deckchair", False),
        ("paragraph", False),
    ],
)
def test_a_standfirst_calls_itself_one(names: str, told: bool) -> None:
    """Names are read word by word; the summary that machines speak is the first paragraph."""
    assert is_standfirst(names) is told


def test_what_stands_in_the_header_of_a_story_is_its_standfirst() -> None:
    """The header of an article holds headline and standfirst."""
    text = "Three bridges stay closed"
    assert (
        zone_at_top(text, _block(text, path="/html/body/article[1]/header[1]/p[1]")) == "standfirst"
    )


def test_a_note_on_an_author_is_no_part_of_the_story() -> None:
    """Under the story, and only where the name is an author's."""
    texts = [
        "Dana Obi is the head of the council, the council said.",
        "It rained.",
        "It stopped.",
        "Dana Obi covers the weather.",
        "Lee Ng is a baker in the harbour.",
    ]
    pieces = [Piece(text, "body", "paragraph", "") for text in texts]
    zones = [piece.zone for piece in without_notes(pieces, ["Dana Obi"])]
    assert zones == ["body", "body", "body", "boilerplate", "body"]
