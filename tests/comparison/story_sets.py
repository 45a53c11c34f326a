"""Invented sets of stories about one event, with what a careful reader says of them: `stories/*.toml`."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from newsextract import Article, Story, extract

FOLDER = Path(__file__).parent / "stories"
NAMES = sorted(path.stem for path in FOLDER.glob("*.toml"))


@dataclass(frozen=True)
class StorySet:
    """Articles by outlet, in order, and the expectations as they stand in the file."""

    outlets: tuple[str, ...]
    articles: tuple[Article, ...]
    expected: dict[str, Any]

    def place(self, where: list[str]) -> tuple[int, tuple[int, int]]:
        """Index of the article and extent of `[outlet, words]`; the words stand there once or first."""
        outlet, words = where
        number = self.outlets.index(outlet)
        start = self.articles[number].text.find(words)
        assert start >= 0, f"{outlet} has no {words!r}"
        return number, (start, start + len(words))


@cache
def story_set(name: str) -> StorySet:
    """Read and extract a set."""
    expected = tomllib.loads((FOLDER / f"{name}.toml").read_text(encoding="utf-8"))
    outlets = expected.pop("outlets")
    stories = (Story(text.strip() + "\n", published="2025-03-06") for text in outlets.values())
    return StorySet(tuple(outlets), tuple(map(extract, stories)), expected)
