"""W3C Web Annotations: quotes, dates and numbers as JSON-LD that points into the text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from newsextract.exports.addresses import source_of
from newsextract.records import Article, DateRef, Number, Quote, Span

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
_AROUND = 32  # characters before and after, by which words are found again where offsets have moved


def web_annotations(article: Article, url: str | None = None) -> dict[str, Any]:
    """The records of an article as an AnnotationCollection of the W3C model.

    Each target has a TextPositionSelector (code points of `article.text`, end exclusive) and a TextQuoteSelector
    with 32 characters on either side.

    Args:
        article: What to annotate.
        url: Where the story stands; by default the page's own address, else `urn:sha256:` and the digest of the text.

    Returns:
        A dict that `json.dumps` writes as JSON-LD.

    Raises:
        ValueError: `url` is no web address.

    Examples:
        >>> from newsextract import extract
        >>> found = web_annotations(extract("“It rained,” Dana Obi said."), "https://example.org/rain")
        >>> found["first"]["items"][0]["target"]["selector"][1]["exact"]
        'It rained,'

    Source:
        https://www.w3.org/TR/annotation-model/
    """
    source = source_of(article, url)
    items = list(_annotations(article, source))
    return {
        "@context": CONTEXT,
        "type": "AnnotationCollection",
        "label": "read by newsextract",
        "total": len(items),
        "first": {"type": "AnnotationPage", "startIndex": 0, "items": items},
    }


def _annotations(article: Article, source: str) -> Iterator[dict[str, Any]]:
    actors = {actor.id: actor.name for actor in article.actors}
    for quote in article.quotes:
        yield _annotation(article, source, quote.id, quote.content, list(_of_quote(quote, actors)))
    for date in article.dates:
        yield _annotation(article, source, date.id, (date.span,), list(_of_date(date)))
    for number in article.numbers:
        yield _annotation(article, source, number.id, (number.span,), list(_of_number(number)))


def _annotation(
    article: Article, source: str, key: str, spans: tuple[Span, ...], bodies: list[dict[str, Any]]
) -> dict[str, Any]:
    targets = [_target(article.text, source, span) for span in spans]
    return {
        "id": f"{source}#{key}",
        "type": "Annotation",
        "motivation": "describing",
        "body": bodies,
        "target": targets[0] if len(targets) == 1 else targets,
    }


def _target(text: str, source: str, span: Span) -> dict[str, Any]:
    return {
        "source": source,
        "selector": [
            {"type": "TextPositionSelector", "start": span.start, "end": span.end},
            {
                "type": "TextQuoteSelector",
                "exact": span.text,
                "prefix": text[max(0, span.start - _AROUND) : span.start],
                "suffix": text[span.end : span.end + _AROUND],
            },
        ],
    }


def _body(purpose: str, value: str) -> dict[str, Any]:
    return {"type": "TextualBody", "purpose": purpose, "value": value, "format": "text/plain"}


def _of_quote(quote: Quote, actors: dict[str, str]) -> Iterator[dict[str, Any]]:
    yield _body("tagging", f"quote:{quote.kind.value}")
    if quote.speaker in actors:
        yield _body("identifying", actors[quote.speaker or ""])
    if quote.cue:
        yield _body("describing", f"cue: {quote.cue.lemma}")


def _of_date(date: DateRef) -> Iterator[dict[str, Any]]:
    yield _body("tagging", "date")
    if date.value is not None:
        yield _body("describing", date.value)


def _of_number(number: Number) -> Iterator[dict[str, Any]]:
    yield _body("tagging", f"number:{number.kind}")
    if number.value is not None:
        unit = f" {number.unit}" if number.unit else ""
        yield _body("describing", f"{number.approx_kind} {number.value}{unit}")
