"""Cleaning keeps every character's place."""

from __future__ import annotations

from newsextract import Plugins, Story
from newsextract.text.clean import with_plain_blanks
from newsextract.text.document import read


def test_blanks_of_all_kinds_are_read_as_plain_ones() -> None:
    """A no-break blank parts words like any other, and the text keeps it."""
    assert with_plain_blanks("Ms.\xa0Obi said 5\u202fkm") == "Ms. Obi said 5 km"
    text = "“It rained,” Ms.\xa0Obi\xa0said."
    document = read(Story(text), Plugins().grammar("en"))
    assert document.original == text
    assert document.tokens[-4:] == [". ", "Obi ", "said", "."]
