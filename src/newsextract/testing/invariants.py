"""What holds for every article of every text, whoever found its records."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass

from pydantic import BaseModel

from newsextract.records import Article, Span


def check_invariants(article: Article) -> None:
    """Assert that an article keeps what all articles promise.

    Each span is its stretch of the text; ids are unique and references point at something; zones
    cover the text once; records stand in the order of the text; JSON gives the same article back.

    Raises:
        AssertionError: The first promise that is not kept.
    """
    found = next(faults_of(article), None)
    assert found is None, found


def faults_of(article: Article) -> Iterator[str]:
    """A line for each promise that an article does not keep."""
    text = article.text
    for span in all_spans(article):
        if not (0 <= span.start <= span.end <= len(text)):
            yield f"the span {span.start}:{span.end} lies outside 0:{len(text)}"
        elif text[span.start : span.end] != span.text:
            yield f"the span {span.start}:{span.end} is not its text {span.text[:40]!r}"
    if any("\ud800" <= character <= "\udfff" for character in text):
        yield "the text holds a lone surrogate"
    yield from _references(article)
    yield from _order(article)
    yield from _zones(article)
    if Article.model_validate_json(article.model_dump_json()) != article:
        yield "its JSON gives another article back"


def all_spans(record: object) -> Iterator[Span]:
    """Every span in a record, however deep."""
    if isinstance(record, Span):
        yield record
    elif isinstance(record, BaseModel):
        for name in type(record).model_fields:
            yield from all_spans(getattr(record, name))
    elif is_dataclass(record):
        for field in fields(record):
            yield from all_spans(getattr(record, field.name))
    elif isinstance(record, tuple):
        for each in record:
            yield from all_spans(each)


def _references(article: Article) -> Iterator[str]:
    groups = (
        article.quotes,
        article.actors,
        article.dates,
        article.numbers,
        article.non_statements,
    )
    ids = [record.id for group in groups for record in group]
    known = set(ids)
    if len(ids) != len(known):
        yield f"an id is given twice: {sorted(each for each in known if ids.count(each) > 1)}"
    for quote in article.quotes:
        parties = [party for party in (quote.addressee, quote.via, quote.about) if party]
        named = [quote.speaker, quote.parent, quote.continues, quote.utterance_date]
        named += [actor for party in parties for actor in party.actors]
        lost = {each for each in named if each is not None} - known
        if lost:
            yield f"{quote.id} refers to {sorted(lost)}, which is not there"
        if not quote.content or not quote.rule:
            yield f"{quote.id} has no content or no rule"
    for actor in article.actors:
        if set(actor.members) - known:
            yield f"{actor.id} has members that are not there"
    for mark in article.quotation_marks:
        if mark.quote is not None and mark.quote not in known:
            yield f"the mark at {mark.start} belongs to {mark.quote}, which is not there"
        if article.text[mark.start : mark.end] != mark.text:
            yield f"the mark at {mark.start} is not its text {mark.text!r}"


def _order(article: Article) -> Iterator[str]:
    orders = {
        "dates": [record.span.start for record in article.dates],
        "numbers": [record.span.start for record in article.numbers],
        "quotation_marks": [mark.start for mark in article.quotation_marks],
    }
    for name, starts in orders.items():
        if starts != sorted(starts):
            yield f"{name} do not stand in the order of the text"


def _zones(article: Article) -> Iterator[str]:
    place = 0
    for zone in article.zones:
        if zone.start != place or zone.end <= zone.start:
            yield f"the zones have a gap, an overlap or nothing in them at {place}"
        place = zone.end
    if place != len(article.text):
        yield f"the zones end at {place}, the text at {len(article.text)}"
