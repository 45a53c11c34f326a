"""Tests of `newsextract.grammar.words`."""

import pytest

from newsextract.errors import GrammarError
from newsextract.grammar.words import WordTable, read_table, tags_of_row


def test_a_table_that_is_not_there_is_an_error() -> None:
    """The message names the table and where it was looked for."""
    with pytest.raises(GrammarError, match=r"no such file in newsextract\.languages\.en\.words"):
        read_table(WordTable("nowhere", "newsextract.languages.en.words"))


def test_a_row_carries_the_tags_of_its_table_and_of_its_columns() -> None:
    """Tags of the table come first, then those of the named columns."""
    table = WordTable("cues", "anywhere", tags=("cue",), tag_columns=("kind",))
    row = {"form": "warned", "kind": "speech negative"}
    assert tags_of_row(table, row) == ("cue", "speech", "negative")
