"""Frames of pandas and polars."""

from __future__ import annotations

import importlib.util
import sys

import pytest

from newsextract import Article, NewsextractError, extract
from newsextract.corpus.tables import TABLES
from newsextract.exports import frames

LIBRARIES = [
    pytest.param(
        name,
        marks=pytest.mark.skipif(
            importlib.util.find_spec(name) is None, reason=f"{name} is not installed"
        ),
    )
    for name in ("pandas", "polars")
]


@pytest.mark.parametrize("library", LIBRARIES)
def test_frames_hold_the_tables(article: Article, library: str) -> None:
    """Their columns in order, a row for each record."""
    found = frames([article, article], ["one", "two"], library=library)  # type: ignore[arg-type]
    assert set(found) == set(TABLES) - {"failures"}
    for table, frame in found.items():
        assert list(frame.columns) == [column.name for column in TABLES[table]]
    assert len(found["quotes"]) == 2 * len(article.quotes)
    assert list(found["quotes"]["article"])[:: len(article.quotes)] == ["one", "two"]
    assert next(iter(found["numbers"]["value"])) == article.numbers[0].value


@pytest.mark.parametrize("library", LIBRARIES)
def test_empty_frames_have_their_types(library: str) -> None:
    """So that frames of many runs can be put together."""
    empty, full = (
        frames([extract(text)], library=library)["numbers"].dtypes  # type: ignore[arg-type]
        for text in ("", "At least 40 people danced.")
    )
    assert list(empty) == list(full)


def test_a_library_that_is_not_there_is_named(
    article: Article, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With the extra that brings it."""
    monkeypatch.setitem(sys.modules, "polars", None)
    with pytest.raises(NewsextractError, match=r"newsextract\[polars\]"):
        frames([article], library="polars")


def test_a_library_that_nobody_knows(article: Article) -> None:
    """Is told what was meant."""
    with pytest.raises(ValueError, match="expected 'pandas' or 'polars'"):
        frames([article], library="numpy")  # type: ignore[arg-type]
