"""Tests of `newsextract.grammar.by_token`."""

import pytest

from newsextract.grammar import by_token
from newsextract.grammar.by_token import ByToken


def test_a_token_is_asked_by_its_form_in_small_letters() -> None:
    table = {"said": 1}
    rows = ByToken(table)
    assert [rows[each] for each in ("said", "said ", "Said ", "sad ")] == [1, 1, 1, None]
    table.clear()
    assert rows["Said "] == 1  # remembered


def test_no_more_tokens_are_remembered_than_may_be(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(by_token, "_MAX_KEPT", 2)
    rows = ByToken({"said": 1})
    assert [rows[each] for each in ("said", "a", "b", "said ", "b")] == [1, None, None, 1, None]
    assert len(rows) == 2
