"""Invented stories, most from outside the United States, in many outlets' typography, read by hand.

`tests/stories/<outlet or region>.toml`: a story's text and its direct and mixed quotes, each with its pieces, its
source and cue as written, and the full name of its speaker where the story gives one (`unnamed`: a word of its
descriptor; `addressee`: whom it was told, as written; `holds` in place of `content`: marked words, where more than one
extent is right). Some have reported speech, dates, numbers, authors, the places of the dateline and who was `silent`, too. `neutral` are words in marks that need not be quotes. What
is known to be read wrongly says `why`: such a check fails strictly, so that mending it turns the suite red until the
line is taken out.
"""

import tomllib
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest

from newsextract import Article, Quote, Story, extract

STORIES = Path(__file__).parent / "stories"
FIELDS = {"content", "holds", "source", "cue", "speaker", "unnamed", "addressee", "why"}


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


def _wanted(field: str) -> Iterator[Any]:
    for outlet, story in _stories():
        for number, wanted in enumerate(story.get(field, ()), 1):
            marks = (
                [pytest.mark.xfail(strict=True, reason=wanted["why"])] if "why" in wanted else []
            )
            yield pytest.param(
                story, wanted, marks=marks, id=f"{outlet}: {story['name']}: {field} {number}"
            )


def _find(quotes: list[Quote], wanted: dict[str, Any]) -> Quote:
    """The quote that was read by hand, among those that were found."""
    if "holds" in wanted:
        held = [q for q in quotes if any(wanted["holds"] in span.text for span in q.content)]
        assert held, "not found"
        return held[0]
    pieces = [[span.text.strip() for span in quote.content] for quote in quotes]
    content = [piece.strip() for piece in wanted["content"]]
    assert content in pieces
    return quotes[pieces.index(content)]


def _check(article: Article, quote: Quote, wanted: dict[str, Any]) -> None:
    if "source" in wanted or "content" in wanted:
        assert (quote.source.text if quote.source else "") == wanted.get("source", "")
    if "cue" in wanted:
        assert quote.cue is not None
        assert quote.cue.span.text == wanted["cue"]
    if "addressee" in wanted:
        assert quote.addressee is not None
        assert quote.addressee.span.text == wanted["addressee"]
    if "speaker" in wanted or "unnamed" in wanted:
        names = {actor.id: actor.name for actor in article.actors}
        assert quote.speaker is not None
        if "speaker" in wanted:
            assert names[quote.speaker] == wanted["speaker"]
        else:
            assert wanted["unnamed"] in names[quote.speaker]


@pytest.mark.parametrize(("story", "wanted"), list(_wanted("quotes")))
def test_quote(story: dict[str, Any], wanted: dict[str, Any]) -> None:
    """Each quote that was read by hand is found, with these pieces, this source, cue and speaker."""
    assert set(wanted) <= FIELDS
    article = _article(story)
    _check(article, _find(_quoted(article), wanted), wanted)


@pytest.mark.parametrize(("story", "wanted"), list(_wanted("reported")))
def test_reported(story: dict[str, Any], wanted: dict[str, Any]) -> None:
    """Reported speech that was read by hand is found, with this source, cue and speaker."""
    assert set(wanted) <= FIELDS
    article = _article(story)
    _check(article, _find(list(article.quotes), wanted), wanted)


@pytest.mark.parametrize(
    "story",
    [
        pytest.param(story, id=f"{outlet}: {story['name']}")
        for outlet, story in _stories()
        if "silent" in story
    ],
)
def test_silent(story: dict[str, Any]) -> None:
    """Who said nothing is found, as written."""
    found = [each.source.text for each in _article(story).non_statements if each.source]
    assert set(story["silent"]) <= set(found)


@pytest.mark.parametrize(("story", "wanted"), list(_wanted("dates")))
def test_date(story: dict[str, Any], wanted: dict[str, Any]) -> None:
    """Each date that was read by hand is found, with this value."""
    found = {(date.span.text, date.value) for date in _article(story).dates}
    assert (wanted["text"], wanted["value"]) in found


@pytest.mark.parametrize(("story", "wanted"), list(_wanted("numbers")))
def test_number(story: dict[str, Any], wanted: dict[str, Any]) -> None:
    """Each number that was read by hand is found, with this value."""
    found = [
        number.value
        for number in _article(story).numbers
        if number.span.text == wanted["text"] and number.value is not None
    ]
    assert [value for value in found if float(value) == pytest.approx(float(wanted["value"]))]


@pytest.mark.parametrize(
    "story",
    [pytest.param(story, id=f"{outlet}: {story['name']}") for outlet, story in _stories()],
)
def test_nothing_is_made_up(story: dict[str, Any]) -> None:
    """No direct or mixed quote stands beside those that were read by hand."""
    read = [*story["quotes"], *story.get("reported", ())]
    pieces = [piece for quote in read for piece in quote.get("content", (quote.get("holds"),))]
    known = " ".join([*pieces, *story.get("neutral", ())])
    extra = [
        quote.content[0].text
        for quote in _quoted(_article(story))
        if not any(span.text.strip() in known for span in quote.quoted_spans or quote.content)
    ]
    assert extra == []


@pytest.mark.parametrize(
    "story",
    [
        pytest.param(
            story,
            id=f"{outlet}: {story['name']}",
            marks=[pytest.mark.xfail(strict=True, reason=story["head_why"])]
            if "head_why" in story
            else [],
        )
        for outlet, story in _stories()
        if "authors" in story or "places" in story
    ],
)
def test_head(story: dict[str, Any]) -> None:
    """The authors and the places of the dateline are those that stand at the head of the story."""
    article = _article(story)
    assert [author.name for author in article.authors][: len(story.get("authors", ()))] == list(
        story.get("authors", ())
    )
    places = [place.span.text for place in article.dateline.places] if article.dateline else []
    assert places == list(story.get("places", ()))
