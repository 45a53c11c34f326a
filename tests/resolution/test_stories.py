"""Invented stories with many voices: for each statement, whom a reader takes it for.

A story is a TOML file in `stories/`: its text, and lines of some words of a statement, the speaker’s name and type. What
`known_wrong` holds is still read wrong; mending it turns the suite red until the line is moved.
"""

from __future__ import annotations

import tomllib
from functools import lru_cache
from pathlib import Path

import pytest

from newsextract import Article, extract

STORIES = sorted((Path(__file__).parent / "stories").glob("*.toml"))


@lru_cache(maxsize=1)
def _read(path: Path) -> tuple[Article, dict[str, list[tuple[str, str, str]]]]:
    story = tomllib.loads(path.read_text(encoding="utf-8"))
    return extract(story.pop("text")), story


def _lines(kind: str) -> list[tuple[Path, str, str, str]]:
    return [
        (path, *line)
        for path in STORIES
        for line in tomllib.loads(path.read_text(encoding="utf-8")).get(kind, [])
    ]


def _speaker(path: Path, words: str) -> tuple[str, str] | None:
    """Name and type of whoever says some words, by the narrowest quote with a source that holds them."""
    article, _ = _read(path)
    start = article.text.index(words)
    end = start + len(words)
    holding = [
        (quote.source is not None, bool(quote.quoted_spans), piece.start - piece.end, quote)
        for quote in article.quotes
        for piece in quote.content
        if piece.start < end and start < piece.end
    ]
    if not holding:
        return None
    quote = max(holding, key=lambda each: each[:3])[3]
    speaker = next((actor for actor in article.actors if actor.id == quote.speaker), None)
    return (speaker.name, str(speaker.type)) if speaker else None


def _label(value: object) -> str:
    return value.stem if isinstance(value, Path) else str(value)[:30]


@pytest.mark.parametrize(("path", "words", "name", "kind"), _lines("quotes"), ids=_label)
def test_each_statement_is_given_to_whoever_made_it(
    path: Path, words: str, name: str, kind: str
) -> None:
    """The speaker has the full name and the type that a reader of the whole story gives."""
    assert _speaker(path, words) == (name, kind)


@pytest.mark.parametrize(("path", "words", "name", "kind"), _lines("known_wrong"), ids=_label)
def test_known_weaknesses_are_still_there(path: Path, words: str, name: str, kind: str) -> None:
    """A line that is read right by now belongs among the others."""
    assert _speaker(path, words) != (name, kind)


def test_there_are_stories() -> None:
    """Several hundred statements of many stories are looked at."""
    assert len(STORIES) >= 16
    assert len(_lines("quotes")) > 250
