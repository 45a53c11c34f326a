"""Amendments: what a plugin may change of a finished article, each with its reason."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, TypeAlias

from newsextract.records import Article, DateRef, Number, Quote
from newsextract.references import without_lost

Addable: TypeAlias = Quote | DateRef | Number
_FIELDS = {Quote: "quotes", DateRef: "dates", Number: "numbers"}


@dataclass(frozen=True, slots=True)
class Amendment:
    """One change.

    Attributes:
        action: `add` a record, `drop` the record `id`, or `reattribute` quote `id` to `speaker`.
        reason: Why; kept in a warning of the article.
        id: Id of the record to drop or re-attribute.
        record: Record to add.
        speaker: Actor id of the new speaker.
    """

    action: Literal["add", "drop", "reattribute"]
    reason: str
    id: str | None = None
    record: Addable | None = None
    speaker: str | None = None


def amend(article: Article, amendments: Iterable[Amendment]) -> Article:
    """A new article with the amendments carried out in order.

    Raises:
        ValueError: An amendment names a record or actor that is not there, has no reason, or adds
            a record whose spans are not stretches of the text.
    """
    for amendment in amendments:
        if not amendment.reason:
            raise ValueError(f"amendment {amendment.action!r} has no reason")
        article = _carry_out(article, amendment)
    return article


def _carry_out(article: Article, amendment: Amendment) -> Article:
    if amendment.action == "add":
        return _add(article, amendment)
    for field in _FIELDS.values():
        records: tuple[Addable, ...] = getattr(article, field)
        if any(record.id == amendment.id for record in records):
            break
    else:
        raise ValueError(f"amendment {amendment.action!r}: no record {amendment.id!r}")
    if amendment.action == "drop":
        kept = tuple(record for record in records if record.id != amendment.id)
        data = article.model_copy(update={field: kept}).model_dump()
        return Article.model_validate(without_lost(data, {str(amendment.id)}))
    if all(actor.id != amendment.speaker for actor in article.actors):
        raise ValueError(f"amendment 'reattribute': no actor {amendment.speaker!r}")
    changed = tuple(
        record.model_copy(update={"speaker": amendment.speaker, "unknown_because": None})
        if record.id == amendment.id
        else record
        for record in records
    )
    return article.model_copy(update={field: changed})


def _add(article: Article, amendment: Amendment) -> Article:
    record = amendment.record
    if not isinstance(record, Quote | DateRef | Number):
        raise ValueError(f"amendment 'add': {type(record).__name__} cannot be added")
    spans = record.content if isinstance(record, Quote) else (record.span,)
    for span in spans:
        if article.text[span.start : span.end] != span.text or span.end <= span.start:
            raise ValueError(f"amendment 'add': span {span.start}:{span.end} is not its text")
    field = _FIELDS[type(record)]
    records: tuple[Addable, ...] = getattr(article, field)
    if any(record.id == other.id for other in records):
        raise ValueError(f"amendment 'add': id {record.id!r} is taken")
    place = bisect_right([_start(other) for other in records], _start(record))
    return article.model_copy(update={field: (*records[:place], record, *records[place:])})


def _start(record: Addable) -> int:
    return (
        min(span.start for span in record.content)
        if isinstance(record, Quote)
        else record.span.start
    )
