"""Words in marks of a headline that are given to nobody: `‘Ice maiden’ gets the top post`.

No quote of the article holds them; a story or a teaser below may say whose words they are.
"""

from __future__ import annotations

from collections.abc import Iterator

from newsextract.records import Article, Quote, QuoteKind, Span, Zone
from newsextract.span import Extent, overlaps

RULE = "comparison.teaser"
"""Rule of the quotes that are made of such words."""

_LONGEST = 160


def find_teasers(article: Article) -> Iterator[Quote]:
    """A quote for each stretch in marks of a headline that no quote of the article holds."""
    headlines = list(_headlines(article))
    if not headlines:
        return
    start: int | None = None
    for mark in article.quotation_marks:
        if mark.quote is not None or mark.reading not in ("opening", "closing"):
            continue
        if mark.reading == "opening":
            start = mark.end
        elif start is not None:
            zone = next(
                (zone for zone, each in headlines if _within((start, mark.start), each)), None
            )
            if zone is not None and not _is_taken(article, (start, mark.start)):
                yield _quote(article, (start, mark.start), zone)
            start = None


def _headlines(article: Article) -> Iterator[tuple[Zone, Extent]]:
    for zone in article.zones:
        if zone.zone == Zone.HEADLINE:
            yield Zone.HEADLINE, (zone.start, zone.end)
    for item in article.related:
        if item.headline is not None:
            yield Zone.RELATED, (item.headline.start, item.headline.end)


def _within(extent: Extent, headline: Extent) -> bool:
    return headline[0] <= extent[0] < extent[1] <= headline[1] and extent[1] - extent[0] <= _LONGEST


def _is_taken(article: Article, extent: Extent) -> bool:
    return any(
        overlaps((piece.start, piece.end), extent)
        for quote in article.quotes
        for piece in quote.content
    )


def _quote(article: Article, extent: Extent, zone: Zone) -> Quote:
    span = Span(*extent, article.text[slice(*extent)])
    return Quote(
        id=f"teaser at {extent[0]}", kind=QuoteKind.SCARE, content=(span,), quoted_spans=(span,),
        zone=zone, rule=RULE, confidence=1.0,
    )  # fmt: skip
