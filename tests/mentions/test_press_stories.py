"""Invented stories in the typography of today's outlets: their heads, dates and numbers, each read by hand.

The format stands at the top of `press_stories.toml`. Counted durations and ordinals are not asked for.
"""

import tomllib
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest

from newsextract import Article, Number, Story, extract

STORIES: list[dict[str, Any]] = tomllib.loads(
    (Path(__file__).parent / "press_stories.toml").read_text(encoding="utf-8")
)["story"]
stories = pytest.mark.parametrize("story", STORIES, ids=[story["name"] for story in STORIES])


@lru_cache
def _read(text: str, published: str) -> Article:
    return extract(Story(text, published=published))


def _article(story: dict[str, Any]) -> Article:
    return _read(story["text"].strip(), story["published"].isoformat())


def _written(number: Number) -> str:
    figure = number.value if number.value is not None else f"{number.lo}..{number.hi}"
    return f"{number.span.text} = {figure} {number.unit} {number.kind}"


def _compare(found: list[str], story: dict[str, Any], field: str) -> None:
    """What is found is what was read by hand, but for the errors that are known."""
    neutral = set(story.get("open", ()))
    wrong = [each for each in story.get("wrong", ()) if each in found]
    kept = [each for each in found if each not in neutral]
    assert sorted(kept) == sorted([*story[field], *wrong])


@stories
def test_dates(story: dict[str, Any]) -> None:
    """Each time expression has its value, and there is no other."""
    found = [f"{date.span.text} = {date.value}" for date in _article(story).dates]
    _compare(found, story, "dates")


@stories
def test_numbers(story: dict[str, Any]) -> None:
    """Each quantity has its value, unit and kind, and there is no other."""
    numbers = _article(story).numbers
    found = [_written(each) for each in numbers if each.kind not in ("duration", "ordinal")]
    _compare(found, story, "numbers")


@stories
def test_head(story: dict[str, Any]) -> None:
    """The authors and the places of the dateline are those of the head."""
    article = _article(story)
    assert [author.name for author in article.authors] == story["authors"]
    places = [place.span.text for place in article.dateline.places] if article.dateline else []
    assert places == story["places"]


@pytest.mark.parametrize(
    "story",
    [story for story in STORIES if story.get("wrong") or story.get("missed")],
    ids=[story["name"] for story in STORIES if story.get("wrong") or story.get("missed")],
)
def test_known_errors(story: dict[str, Any]) -> None:
    """What is said to be read wrongly still is: an error that was mended is taken off the list."""
    article = _article(story)
    found = [f"{date.span.text} = {date.value}" for date in article.dates]
    found += [_written(number) for number in article.numbers]
    assert set(story.get("wrong", ())) <= set(found)
    assert not set(story.get("missed", ())) & set(found)
