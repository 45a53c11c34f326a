"""The records of an article as marks, for cases and goldens."""

from collections.abc import Iterable, Iterator

from newsextract import Article, Span
from newsextract.marked import MarkedSpan


def marks_of(article: Article) -> Iterator[MarkedSpan]:
    """Every record that has a span, named as in marked text."""
    for name, span in _spans(article):
        if span is not None:
            yield MarkedSpan(name, span.start, span.end)


def _spans(article: Article) -> Iterator[tuple[str, Span | None]]:
    for name in ("headline", "standfirst", "byline", "dateline", "reading_time", "published"):
        record = getattr(article, name)
        yield name, record.span if record else None
    if article.dateline:
        yield from _named("place", (place.span for place in article.dateline.places))
        yield "agency", article.dateline.agency and article.dateline.agency.span
        yield "dateline_date", article.dateline.date
    yield from _named("author", (author.span for author in article.authors))
    yield from _named(
        "location", (author.location and author.location.span for author in article.authors)
    )
    yield from _named("contributor", (author.span for author in article.contributors))
    yield from _named("wire", (credit.span for credit in article.wire))
    yield from _named("caption", (caption.span for caption in article.captions))
    yield from _named("credit", (caption.credit for caption in article.captions))
    yield from _named("subhead", (subhead.span for subhead in article.subheads))
    yield from _named("related", (item.headline for item in article.related))
    yield from _named("teaser", (item.teaser for item in article.related))
    yield from _named("boilerplate", (item.span for item in article.boilerplate))
    yield from _named("date", (date.span for date in article.dates))
    yield from _named("number", (number.span for number in article.numbers))
    yield from _quotes(article)
    yield from _named("non_statement", (item.span for item in article.non_statements))
    for actor in article.actors:
        yield from _named("actor", (m.span for m in actor.mentions if m.type == "name"))
        yield from _named("role", (role.span for role in actor.roles))


def _quotes(article: Article) -> Iterator[tuple[str, Span | None]]:
    for quote in article.quotes:
        if quote.kind == "scare":
            yield from _named("scare", quote.content)
            continue
        yield from _named("content", quote.content)
        yield from _named("quoted", quote.quoted_spans)
        yield "cue", quote.cue and quote.cue.span
        yield "source", quote.source
        yield "addressee", quote.addressee and quote.addressee.span
        yield "via", quote.via and quote.via.span
        yield "medium", quote.medium and quote.medium.span
        yield from (("manner", quote.manner), ("anonymity", quote.anonymity))


def _named(name: str, spans: Iterable[Span | None]) -> Iterator[tuple[str, Span | None]]:
    return ((name, span) for span in spans)
