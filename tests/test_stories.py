"""Invented stories from outside the United States, in each outlet's typography, with their quotes read by hand.

`tests/stories/<outlet>.toml`: a story's text and its direct and mixed quotes, each with its pieces, its source and cue
as written, and the full name of its speaker where the story gives one. What is known to be read wrongly
says `why`: such a check fails strictly, so that mending it turns the suite red until the line is taken out.
"""

import tomllib
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest

from newsextract import Article, Quote, Story, extract

STORIES = Path(__file__).parent / "stories"
FIELDS = {"content", "source", "cue", "speaker", "why"}


def _stories() -> list[tuple[str, dict[str, Any]]]:
    return [
        (path.stem, story)
        for path in sorted(STORIES.glob("*.toml"))
        for story in tomllib.loads(path.read_text(encoding="utf-8"))["story"]
    ]


@lru_cache
def _read(text: str, published: str, outlet: str | None) -> Article:
    return extract(Story(text, published=published, outlet=outlet))


def _article(story: dict[str, Any]) -> Article:
    return _read(story["text"].strip(), story["published"].isoformat(), story.get("outlet"))


def _quoted(article: Article) -> list[Quote]:
    return [quote for quote in article.quotes if quote.kind in ("direct", "mixed")]


def _wanted() -> Iterator[Any]:
    for outlet, story in _stories():
        for number, quote in enumerate(story["quotes"], 1):
            marks = [pytest.mark.xfail(strict=True, reason=quote["why"])] if "why" in quote else []
            yield pytest.param(
                story, quote, marks=marks, id=f"{outlet}: {story['name']}: quote {number}"
            )


@pytest.mark.parametrize(("story", "wanted"), list(_wanted()))
def test_quote(story: dict[str, Any], wanted: dict[str, Any]) -> None:
    """Each quote that was read by hand is found, with these pieces, this source, cue and speaker."""
    assert set(wanted) <= FIELDS
    article = _article(story)
    pieces = [[span.text.strip() for span in quote.content] for quote in _quoted(article)]
    content = [piece.strip() for piece in wanted["content"]]
    assert content in pieces
    quote = _quoted(article)[pieces.index(content)]
    assert (quote.source.text if quote.source else "") == wanted.get("source", "")
    if "cue" in wanted:
        assert quote.cue is not None
        assert quote.cue.span.text == wanted["cue"]
    if "speaker" in wanted:
        names = {actor.id: actor.name for actor in article.actors}
        assert quote.speaker is not None
        assert names[quote.speaker] == wanted["speaker"]


@pytest.mark.parametrize(
    "story",
    [pytest.param(story, id=f"{outlet}: {story['name']}") for outlet, story in _stories()],
)
def test_nothing_is_made_up(story: dict[str, Any]) -> None:
    """No direct or mixed quote stands beside those that were read by hand."""
    known = " ".join(piece for quote in story["quotes"] for piece in quote["content"])
    extra = [
        quote.content[0].text
        for quote in _quoted(_article(story))
        if not any(span.text.strip() in known for span in quote.quoted_spans or quote.content)
    ]
    assert extra == []
