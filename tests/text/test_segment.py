"""Tests of `newsextract.text.segment`."""

import itertools

import pytest

from newsextract import Plugins, Story
from newsextract.text.document import read
from newsextract.text.segment import is_wrapped

GRAMMAR = Plugins().grammar("en")


def _sentences(text: str) -> list[str]:
    document = read(Story(text), GRAMMAR)
    offsets = [document.starts[token] for token in document.sentences] + [len(text)]
    return [text[a:b].strip() for a, b in itertools.pairwise(offsets)]


@pytest.mark.parametrize(
    "sentences",
    [
        ["Mr. Obi and J. Doe met on Jan. 5 in Lagos.", "They left."],
        ["She lives in the U.S. Senate district.", "He does not."],
        ["They moved to the U.S.", "The rest stayed."],
        ["“Stop!”", "He ran."],
        ["“It rained,” she said.", "“Then it stopped.”", "Nobody knew."],
        ["Is it 3.5 percent?", "It is."],
    ],
)
def test_sentences(sentences: list[str]) -> None:
    """A stop ends a sentence, after a title, month or initial it does not."""
    assert _sentences(" ".join(sentences)) == sentences


def test_a_line_break_ends_a_paragraph() -> None:
    """In text of one line a paragraph each line is one."""
    document = read(Story("One line.\nAnother.\n\nA third."), GRAMMAR)
    words = [document.text[slice(*document.extent(*each))] for each in document.paragraphs]
    assert words == ["One line.", "Another.", "A third."]


def test_a_wrapped_text_breaks_at_blank_lines_only() -> None:
    """Where most lines go on in lower case, a single break is a blank."""
    text = "The minister of\ntrade said that\nprices would\nfall soon.\n\nThe rest is\nsilence."
    assert is_wrapped(text)
    assert len(read(Story(text), GRAMMAR).paragraphs) == 2
