"""The records of an article as marks, for cases and goldens, and what must hold for every article."""

from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass

from pydantic import BaseModel

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


def check_invariants(article: Article) -> None:
    """What holds for every article of every text.

    Each span is its stretch of the text; ids are unique and references point at something; zones
    cover the text once; records stand in the order of the text; JSON gives the same article back.
    """
    text = article.text
    for span in _all_spans(article):
        assert 0 <= span.start <= span.end <= len(text), span
        assert text[span.start : span.end] == span.text, span
    assert not any("\ud800" <= character <= "\udfff" for character in text)
    _check_references(article)
    _check_order(article)
    _check_zones(article)
    assert Article.model_validate_json(article.model_dump_json()) == article


def _all_spans(record: object) -> Iterator[Span]:
    if isinstance(record, Span):
        yield record
    elif isinstance(record, BaseModel):
        for name in type(record).model_fields:
            yield from _all_spans(getattr(record, name))
    elif is_dataclass(record):
        for field in fields(record):
            yield from _all_spans(getattr(record, field.name))
    elif isinstance(record, tuple):
        for each in record:
            yield from _all_spans(each)


def _check_references(article: Article) -> None:
    records = (
        article.quotes,
        article.actors,
        article.dates,
        article.numbers,
        article.non_statements,
    )
    ids = [record.id for group in records for record in group]
    assert len(ids) == len(set(ids))
    known = set(ids)
    for quote in article.quotes:
        parties = [party for party in (quote.addressee, quote.via, quote.about) if party]
        named = [quote.speaker, quote.parent, quote.continues, quote.utterance_date]
        named += [actor for party in parties for actor in party.actors]
        assert {each for each in named if each is not None} <= known, quote
        assert quote.content, quote
        assert quote.rule, quote
    for actor in article.actors:
        assert set(actor.members) <= known, actor
    for mark in article.quotation_marks:
        assert mark.quote is None or mark.quote in known, mark
        assert text_of(article, mark.start, mark.end) == mark.text, mark


def text_of(article: Article, start: int, end: int) -> str:
    """A stretch of the article's text."""
    return article.text[start:end]


def _check_order(article: Article) -> None:
    for group in (article.dates, article.numbers):
        starts = [record.span.start for record in group]
        assert starts == sorted(starts)
    starts = [mark.start for mark in article.quotation_marks]
    assert starts == sorted(starts)


def _check_zones(article: Article) -> None:
    place = 0
    for zone in article.zones:
        assert zone.start == place, f"gap or overlap at {place}"
        assert zone.end > zone.start
        place = zone.end
    assert place == len(article.text)
