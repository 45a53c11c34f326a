"""`--marked`: the text with its records in place."""

import re

from newsextract.cli.marked import marked
from newsextract.marked import read_marked
from tests.sample import TEXT, sample_article


def test_plain_output_is_marked_text() -> None:
    """Without colour it is marked text, which can be read back."""
    text, spans = read_marked(marked(sample_article(), colour=False))
    assert text == TEXT
    shown = {(span.name, text[span.start : span.end]) for span in spans}
    assert {
        ("quoted", "It rained"),
        ("source", "Dana Obi"),
        ("cue", "told"),
        ("date", "on Monday"),
    } <= shown
    assert ("reported", "at least 13 roofs leaked") in shown


def test_coloured_output_is_the_text_and_a_legend() -> None:
    """With the escape sequences taken out, a legend and the text itself are left."""
    shown = marked(sample_article(), colour=True)
    bare = re.sub(r"\x1b\[[\d;]*m", "", shown)
    legend, _, text = bare.partition("\n\n")
    assert text == TEXT
    assert "source" in legend


def test_the_inner_record_shows() -> None:
    """A number within reported speech has its own colour, and the speech goes on after it."""
    shown = marked(sample_article(), colour=True)
    assert re.search(r"\x1b\[34mat least 13 roofs\x1b\[0m\x1b\[3;33m leaked\x1b\[0m", shown)
