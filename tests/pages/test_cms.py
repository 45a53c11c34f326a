"""Pages in the mark-up of today's content systems, with an invented story; `cms/expected.toml` says what they hold."""

import re
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from newsextract import Article, Plugins, Story, extract, extract_page
from tests.markup import PARAGRAPHS

FOLDER = Path(__file__).parent / "cms"
EXPECTED = tomllib.loads((FOLDER / "expected.toml").read_text(encoding="utf-8"))
DEFAULT = EXPECTED.pop("default")
PLUGINS = Plugins(load_installed=True)


@cache
def _article(name: str) -> Article:
    html = (FOLDER / f"{name}.html").read_text(encoding="utf-8")
    html = re.sub(r"§(\d)", lambda found: PARAGRAPHS[int(found[1]) - 1], html)
    declared = re.search(r"charset=[\"']?([a-zA-Z0-9-]+)", html)
    name = declared[1] if declared else "utf-8"
    data = html.encode("cp1252" if name == "iso-8859-1" else name)  # as browsers read it
    return extract_page(data, plugins=PLUGINS)


def _zone(article: Article, *zones: str) -> list[str]:
    return [article.text[p.start : p.end] for p in article.paragraphs if p.zone in zones]


def _body(expected: dict[str, Any]) -> list[str]:
    stated = expected.get("body", DEFAULT["body"])
    body = [PARAGRAPHS[each - 1] if isinstance(each, int) else each for each in stated]
    if body:
        body[0] = expected.get("opens", "") + body[0]
        body[-1] += expected.get("closes", "")
    return body


def test_every_page_is_expected() -> None:
    """There is no page without an expectation, and none the other way round."""
    assert {path.stem for path in FOLDER.glob("*.html")} == set(EXPECTED)


@pytest.mark.parametrize("name", EXPECTED)
def test_the_body_is_read(name: str) -> None:
    """The paragraphs of the story are the body, in order; nothing else is."""
    expected = EXPECTED[name]
    article = _article(name)
    assert _zone(article, "body") == _body(expected)
    assert _zone(article, "subhead") == expected.get("subheads", [])


@pytest.mark.parametrize("name", EXPECTED)
def test_the_fields_are_read(name: str) -> None:
    """Headline, authors, date of publication, kind of page, dateline."""
    expected = {**DEFAULT, **EXPECTED[name]}
    article = _article(name)
    assert article.headline
    assert article.headline.span.text == expected["headline"]
    assert [author.name for author in article.authors] == expected["authors"]
    assert article.published
    assert article.published.value == expected["published"]
    assert article.page
    assert article.page.kind == expected["kind"]
    dateline = article.dateline
    found = dateline.places[0].value if dateline and dateline.places else None
    agency = dateline.agency.value if dateline and dateline.agency else None
    assert (found, agency) == (expected.get("place"), expected.get("agency"))
    assert [each.name for each in article.contributors if each.name == "Ann Roe"] == expected.get(
        "contributors", []
    )
    if "outlet" in expected:
        assert article.outlet
        assert article.outlet.name == expected["outlet"]


@pytest.mark.parametrize("name", EXPECTED)
def test_the_captions_are_read(name: str) -> None:
    """The words of each caption, and its credit apart."""
    found = [
        [caption.words.text, caption.credit.text if caption.credit else ""]
        for caption in _article(name).captions
    ]
    assert found == EXPECTED[name].get("captions", [])


@pytest.mark.parametrize("name", EXPECTED)
def test_the_records_are_those_of_the_text(name: str) -> None:
    """Quotes, dates and numbers of a page equal those of its text."""
    page = _article(name)
    outlet = page.outlet.key if page.outlet else None
    published = page.published.value if page.published else None
    text = extract(Story(page.text, published=published, outlet=outlet), PLUGINS)
    for records in ("quotes", "dates", "numbers"):
        assert _places(getattr(page, records)) == _places(getattr(text, records)), records


def _places(records: Any) -> list[Any]:
    """Where records stand, and what they say."""
    return [
        [(piece.start, piece.end) for piece in each.content]
        if hasattr(each, "content")
        else (each.span.start, each.span.end, each.value)
        for each in records
    ]
