"""Records as a person reads them: one line in a shell, a small card in a notebook.

    <Quote q3 direct, Dana Obi: “It rained,”>

Loaded only when something is shown. What a card holds is escaped; there is no script.
"""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from newsextract.unseen import plain, shorten

if TYPE_CHECKING:
    from newsextract.records.actors import Actor
    from newsextract.records.article import Article
    from newsextract.records.base import Record
    from newsextract.records.dates import DateRef
    from newsextract.records.numbers import Number
    from newsextract.records.quotes import Quote

SIGNS = {"about": "≈ ", "more_than": "> ", "less_than": "< ", "at_least": "≥ ", "at_most": "≤ "}
_LONGEST = 72
_MOST_QUOTES = 30  # in the card of an article
_CARD = "font-family:system-ui,sans-serif;line-height:1.45;max-width:46em"
_SAID = "border-left:3px solid #a86400;margin:.5em 0;padding-left:.7em;font-family:Georgia,serif"
_TOLD = "border-left:3px dashed #2c6c8c;margin:.5em 0;padding-left:.7em;font-family:Georgia,serif"
_SMALL = "font-size:.85em;opacity:.75"


def article_line(article: Article) -> str:
    """Headline, outlet, day, and how much was found."""
    title = article.headline.span.text if article.headline else article.text[: 4 * _LONGEST]
    head = [f"“{_short(title)}”"]
    if article.outlet:
        head.append(_short(article.outlet.name))
    if article.published:
        head.append(_short(article.published.value))
    return f"<Article {', '.join(head)}: {_counts(article)}>"


def quote_line(quote: Quote) -> str:
    """Kind, source as written, words."""
    source = _short(quote.source.text) if quote.source else "no source"
    return f"<Quote {_short(quote.id)} {quote.kind.value}, {source}: {_in_marks(_words(quote))}>"


def actor_line(actor: Actor) -> str:
    """Type, name, first role, number of mentions."""
    role = f" ({_short(actor.roles[0].span.text)})" if actor.roles else ""
    count = _many(len(actor.mentions), "mention")
    return f"<Actor {_short(actor.id)} {actor.type.value}, {_short(actor.name)}{role}: {count}>"


def date_line(date: DateRef) -> str:
    """Words and value."""
    value = date.value or date.relative
    return f"<DateRef {_short(date.id)} “{_short(date.span.text)}” = {_short(value) if value else 'no value'}>"


def number_line(number: Number) -> str:
    """Words, figure and unit."""
    sign = SIGNS.get(number.approx_kind, "")
    figure = "no figure" if number.value is None else f"{sign}{number.value}"
    unit = f" {number.unit}" if number.unit else ""
    return f"<Number {_short(number.id)} “{_short(number.span.text)}” = {_short(figure + unit)}>"


def record_line(record: Record) -> str:
    """A record without a line of its own: its words and values, and how many of what it holds.

    Examples:
        <Dateline span “BATAM:”, places 1>
    """
    shown = [
        f"{name} {_value(value)}"
        for name, value in record
        if name not in ("rule", "confidence") and value not in (None, "")
    ]
    return f"<{type(record).__name__} {', '.join(shown)}>"


def _value(value: object) -> str:
    """A plain value as it is, words in marks, of what is held by the dozen the count."""
    if isinstance(value, tuple | list | dict):
        return str(len(value))
    words = getattr(value, "text", None)
    if isinstance(words, str):
        return _in_marks(words)
    for name in ("value", "name"):
        inner = getattr(value, name, None)
        if isinstance(inner, str):
            return _short(inner)
    return _short(str(value))


def article_card(article: Article) -> str:
    """Headline, facts, and who said what."""
    title = article.headline.span.text if article.headline else "no headline"
    facts = [
        article.outlet.name if article.outlet else "",
        article.published.value if article.published else "",
    ]
    facts.append(_counts(article))
    names = {actor.id: actor.name for actor in article.actors}
    told = [quote for quote in article.quotes if quote.kind != "scare"]
    cards = [_quote(quote, names.get(quote.speaker or "")) for quote in told[:_MOST_QUOTES]]
    left = len(told) - _MOST_QUOTES
    if left > 0:
        cards.append(f'<div style="{_SMALL}">… and {_many(left, "more quote")}</div>')
    return (
        f'<div style="{_CARD}"><strong>{_text(title)}</strong>'
        f'<div style="{_SMALL}">{_text(" · ".join(filter(None, facts)))}</div>{"".join(cards)}</div>'
    )


def quote_card(quote: Quote) -> str:
    """Words, source and cue."""
    return f'<div style="{_CARD}">{_quote(quote, None)}</div>'


def _quote(quote: Quote, speaker: str | None) -> str:
    source = speaker or (quote.source.text if quote.source else "no source")
    how = [quote.id, quote.kind.value]
    if quote.cue:
        how.append(quote.cue.span.text)
    if quote.addressee:
        how.append(f"to {quote.addressee.span.text}")
    style = _SAID if quote.quoted_spans else _TOLD
    return (
        f'<div style="{style}">{_text(_words(quote))}'
        f'<div style="{_SMALL};font-family:system-ui,sans-serif"><b>{_text(source)}</b> · '
        f"{_text(' · '.join(how))}</div></div>"
    )


def _words(quote: Quote) -> str:
    """Its words; the marks of a direct quote are not part of them."""
    return " … ".join(span.text for span in quote.content)


def _in_marks(words: str) -> str:
    return f"“{_short(words)}”"


def _counts(article: Article) -> str:
    found = (
        (article.quotes, "quote"),
        (article.actors, "actor"),
        (article.dates, "date"),
        (article.numbers, "number"),
    )
    return ", ".join(_many(len(records), noun) for records, noun in found)


def _many(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def _short(text: str) -> str:
    return shorten(plain(text), _LONGEST)


def _text(text: str) -> str:
    return html.escape(plain(text), quote=True)
