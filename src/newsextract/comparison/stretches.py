"""Quotations of an article: each stretch between marks, with the quote that it belongs to."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from newsextract.records import Article, Zone
from newsextract.span import Extent

_SKIPPED = frozenset((Zone.BOILERPLATE, Zone.RELATED, Zone.METADATA))


class Quotation(NamedTuple):
    """A stretch between marks.

    Attributes:
        inside: Its words, without the marks.
        outside: The same with the marks that are there.
        quote: Id of the quote it belongs to; None where nobody says it.
    """

    inside: Extent
    outside: Extent
    quote: str | None


def find_quotations(article: Article) -> Iterator[Quotation]:
    """All quotations of the story itself, in order; one inside another is part of it.

    A quotation of several paragraphs is one for each paragraph.
    """
    text = article.text
    skipped = [(zone.start, zone.end) for zone in article.zones if zone.zone in _SKIPPED]
    opened: list[tuple[int, int, str | None]] = []
    for mark in article.quotation_marks:
        if any(start <= mark.start < end for start, end in skipped):
            continue
        if mark.reading == "opening":
            if opened and "\n" in text[opened[0][1] : mark.start]:
                yield _open_end(text, opened)
                opened = []
            opened.append((mark.start, mark.end, mark.quote))
        elif mark.reading == "closing" and opened:
            start, end, quote = opened.pop()
            if not opened:
                yield Quotation((end, mark.start), (start, mark.end), quote)
    if opened:
        yield _open_end(text, opened)


def _open_end(text: str, opened: list[tuple[int, int, str | None]]) -> Quotation:
    """A quotation without a closing mark: it ends with its paragraph."""
    start, end, quote = opened[0]
    stop = text.find("\n", end)
    stop = len(text) if stop < 0 else stop
    return Quotation((end, stop), (start, stop), quote)
