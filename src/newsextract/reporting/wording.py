"""What the page calls things."""

from __future__ import annotations

import datetime
from decimal import Decimal

from newsextract.records import Actor, Article, DateRef, Figure, Number, Quote
from newsextract.records.showing import SIGNS

KINDS = {
    "direct": "quoted",
    "mixed": "partly quoted",
    "indirect": "reported",
    "scare": "words in marks",
}
TYPES = {
    "person": "person",
    "organization": "organisation",
    "government": "government",
    "group": "group",
    "anonymous": "unnamed source",
}
REASONS = {
    "no_source": "no words beside it name a source",
    "not_resolved": "the words that name its source lead to nobody in the text",
    "ambiguous_pronoun": "its pronoun may mean more than one",
    "given_up": "the text has too many readings",
}
TELLING = ("headline", "standfirst", "dateline", "body", "caption")
"""Zones that tell the story; the others are the page around it."""


def reason(quote: Quote) -> str:
    """Why a quote has no speaker, in words."""
    code = quote.unknown_because or "no reason was kept"
    return REASONS.get(code, code.replace("_", " "))


def kind_of(quote: Quote) -> str:
    """How the words are given."""
    return kind_named(quote.kind)


def kind_named(kind: str) -> str:
    """A kind of quote in words."""
    return KINDS[str(kind)]


def words_of(quote: Quote) -> str:
    """Its words on one line, with … between pieces."""
    return " … ".join(" ".join(span.text.split()) for span in quote.content)


def is_told(quote: Quote) -> bool:
    """Whether somebody says it, in this story and not in a link to another."""
    return quote.kind != "scare" and quote.zone in TELLING


def is_figure(number: Number) -> bool:
    """Whether it is told as a number; that of a duration is told by its date."""
    return number.date is None and number.kind != "duration"


def is_unnamed(actor: Actor | None) -> bool:
    """Whether the text keeps the name of a source back."""
    return actor is not None and actor.type == "anonymous"


def day(moment: datetime.date) -> str:
    """A day as it is read: 6 March 2025."""
    return f"{moment.day} {moment:%B} {moment.year}"


def days(date: DateRef) -> str:
    """The day, month, year or stretch of days that is meant."""
    first, last = date.start, date.end
    if first is None:
        return "until " + day(last) if last else date.value or ""
    if last is None:
        return "from " + day(first)
    if first == last:
        return day(first)
    if (
        first.day == 1
        and (last + datetime.timedelta(1) if last < datetime.date.max else last).day == 1
    ):
        if (first.year, first.month) == (last.year, last.month):
            return f"{first:%B} {first.year}"
        if first.year == last.year and (first.month, last.month) == (1, 12):
            return str(first.year)
    return f"{day(first)} to {day(last)}"


def figure(number: Number) -> str:
    """The figure with its sign and unit: ≥ 41 person."""
    if number.value is not None:
        value = _grouped(number.value)
    elif number.lo is not None and number.hi is not None:
        value = f"{_grouped(number.lo)} to {_grouped(number.hi)}"
    else:
        value = "no figure"
    return SIGNS.get(number.approx_kind, "") + value


def _grouped(value: Figure) -> str:
    """The figure with its thousands set apart, and four decimal places at most: 0.3333."""
    if isinstance(value, Decimal) and value.is_finite() and -30 < value.adjusted() < 30:
        value = round(value, 4) if value.adjusted() >= -4 else value
        return f"{value:,f}"
    return f"{value:,}"


def title_of(article: Article, name: str) -> str:
    """What the story is called: its headline, else the name it was given."""
    return " ".join(article.headline.span.text.split()) if article.headline else name


def outlet_of(article: Article, name: str) -> str:
    """Whose story it is, else the name it was given."""
    return article.outlet.name if article.outlet else name
