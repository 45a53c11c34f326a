"""Tests of newsextract.pages.fallback."""

import sys
import types

import pytest

from newsextract.pages.fallback import read_elsewhere
from newsextract.pages.pieces import Piece
from newsextract.pages.reader import read_page
from tests.markup import PARAGRAPHS, body, page

LITTLE = [
    Piece("It rained.", "body", "paragraph", "/html/body/p[1]"),
    Piece("A boat", "caption", "caption", ""),
]


def _install(monkeypatch: pytest.MonkeyPatch, answer: object) -> list[bytes]:
    """Put a stand-in for the extractor in its place; what it was asked is kept."""
    asked: list[bytes] = []

    def extract(data: bytes, **_: object) -> object:
        asked.append(data)
        if isinstance(answer, Exception):
            raise answer
        return answer

    module = types.ModuleType("trafilatura")
    module.extract = extract  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "trafilatura", module)
    return asked


def test_without_the_extra_nothing_changes(monkeypatch: pytest.MonkeyPatch) -> None:
    """No extractor, no fall-back."""
    monkeypatch.setitem(sys.modules, "trafilatura", None)
    assert read_elsewhere(b"<p>It rained.", LITTLE) is None


def test_it_is_believed_where_it_finds_much_more(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its lines become the body; captions stay; a little more is not enough, and a failure costs nothing."""
    _install(monkeypatch, "\n".join(PARAGRAPHS))
    pieces = read_elsewhere(b"", LITTLE)
    assert pieces
    assert [p.text for p in pieces if p.zone == "body"] == list(PARAGRAPHS)
    assert [p.text for p in pieces if p.zone == "caption"] == ["A boat"]
    _install(monkeypatch, "It rained a bit.")
    assert (
        read_elsewhere(b"", [*LITTLE, Piece("And it rained on.", "body", "paragraph", "")]) is None
    )
    _install(monkeypatch, None)
    assert read_elsewhere(b"", LITTLE) is None
    _install(monkeypatch, RuntimeError("no"))
    assert read_elsewhere(b"", LITTLE) is None


def test_it_is_asked_only_where_the_reader_is_unsure(monkeypatch: pytest.MonkeyPatch) -> None:
    """A page whose story is found is not read twice; nor is a page that is no article."""
    asked = _install(monkeypatch, "\n".join(PARAGRAPHS))
    read_page(page(f"<article><h1>Valley wakes to water</h1>{body()}</article>"))
    read_page(page("<h1>Page not found</h1>", title="404 - Page not found"))
    assert not asked
    head = '<meta property="og:type" content="article">'
    read_page(page(f"<h1>Valley wakes to water</h1><p>{PARAGRAPHS[0]}</p>", head))
    assert len(asked) == 1
