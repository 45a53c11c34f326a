"""Each frame after a cue is shown by its example, and leads to the first word of the content."""

from __future__ import annotations

import pytest

from newsextract import Plugins, Story
from newsextract.grammar.grammar import Grammar
from newsextract.languages.en.attribution import FRAMES, GROUP_OF_FRAME, Frame
from newsextract.marked import read_marked
from newsextract.text.document import read


@pytest.fixture(scope="module")
def english() -> Grammar:
    return Plugins(load_installed=True).grammar("en")


@pytest.mark.parametrize("frame", FRAMES, ids=[frame.name for frame in FRAMES])
def test_a_frame_matches_its_example(frame: Frame, english: Grammar) -> None:
    """From the token after the cue to the first token of the content, and no other frame before it."""
    text, marks = read_marked(frame.example)
    document = read(Story(text), english)
    places = {mark.name: mark for mark in marks}
    after = document.token_at(places["cue"].end - 1) + 1
    if frame.name == "plain_that":
        after -= 1
    match = english.pattern("attribution_after_cue").match(document.tags, after)
    assert match is not None
    assert match.lastgroup == frame.name
    if frame.name not in ("end", "person_end"):
        assert document.starts[match.end()] == places["content"].start


def test_every_frame_has_a_class_of_contents() -> None:
    """Ends are counted by class; the classes are few."""
    assert {frame.name for frame in FRAMES} <= set(GROUP_OF_FRAME)
    assert {frame.group for frame in FRAMES} == {
        "clause",
        "conditional",
        "question",
        "infinitive",
        "phrase",
    }


def test_frames_have_one_name_each() -> None:
    """The name is what counts and weights refer to."""
    names = [frame.name for frame in FRAMES]
    assert len(names) == len(set(names))
