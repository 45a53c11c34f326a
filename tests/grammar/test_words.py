"""Tests of `newsextract.grammar.words`."""

from pathlib import Path

import pytest

from newsextract.errors import GrammarError
from newsextract.grammar.words import WordTable, read_cells, read_table, tagged_forms


def test_a_table_that_is_not_there_is_an_error() -> None:
    """The message names the table and where it was looked for."""
    with pytest.raises(GrammarError, match=r"no such file in newsextract\.languages\.en\.words"):
        read_table(WordTable("nowhere", "newsextract.languages.en.words"))


def test_a_form_carries_the_tags_of_its_table_and_of_its_columns(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Tags of the table and the cells of the named columns add up; equal rows share one set."""
    words = tmp_path / "invented_words"
    words.mkdir()
    (words / "__init__.py").touch()
    rows = "form\tkind\ttakes\nsaid\tspeech\tthat\ntold\tspeech\tthat\nwarned\tspeech negative\t\n"
    (words / "cues.tsv").write_text(rows, encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    table = WordTable("cues", "invented_words", tags=("cue",), tag_columns=("kind", "takes"))
    said, told, warned = tagged_forms(table, read_cells(table))
    assert said == ("said", {"cue", "speech", "that"})
    assert warned == ("warned", {"cue", "speech", "negative"})
    assert said[1] is told[1]
    assert read_table(table)["told"] == {"form": "told", "kind": "speech", "takes": "that"}
