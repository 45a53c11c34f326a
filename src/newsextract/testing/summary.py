"""An article in short: what a person would write down of a story to check it, as plain JSON values."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from newsextract.records import Article


def _dateline(article: Article) -> Any:
    line = article.dateline
    if line is None:
        return None
    return {
        "places": [place.value for place in line.places],
        "agency": line.agency.value if line.agency else None,
    }


def _quotes(article: Article) -> Any:
    names = {actor.id: actor.name for actor in article.actors}
    return [
        {
            "kind": str(quote.kind),
            "speaker": names.get(quote.speaker or ""),
            "content": " … ".join(span.text for span in quote.content),
        }
        for quote in article.quotes
    ]


FIELDS: Mapping[str, Callable[[Article], Any]] = {
    "outlet": lambda article: article.outlet and article.outlet.key,
    "headline": lambda article: article.headline and article.headline.span.text,
    "standfirst": lambda article: article.standfirst and article.standfirst.span.text,
    "byline": lambda article: article.byline and article.byline.span.text,
    "authors": lambda article: [author.name for author in article.authors],
    "dateline": _dateline,
    "published": lambda article: article.published and article.published.value,
    "captions": lambda article: [caption.span.text for caption in article.captions],
    "related": lambda article: [item.headline.text for item in article.related],
    "boilerplate": lambda article: [each.span.text for each in article.boilerplate],
    "quotes": _quotes,
    "dates": lambda article: [[date.span.text, date.value] for date in article.dates],
    "numbers": lambda article: [
        [number.span.text, None if number.value is None else str(number.value), number.unit]
        for number in article.numbers
    ],
    "actors": lambda article: [[actor.name, str(actor.type)] for actor in article.actors],
}
"""Field of a summary -> how it is taken from an article."""


def summary(article: Article) -> dict[str, Any]:
    """The article in short: every field of `FIELDS`, as values that JSON knows."""
    return {name: take(article) for name, take in FIELDS.items()}
