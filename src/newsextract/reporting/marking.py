"""The marks of a story: its records where they stand in the text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsextract.records import Actor, Article, Quote, Span
from newsextract.reporting.markup import Html, anchor, element
from newsextract.reporting.weaving import Mark
from newsextract.reporting.wording import is_figure, is_told, is_unnamed, kind_of
from newsextract.span import Extent

_DAY = re.compile("[0-9]{4}(-[0-9]{2}){0,2}")  # what a machine reads in <time>


def marks_of(article: Article, story: str) -> list[Mark]:
    """All marks of an article; `story` begins the ids of what belongs to it."""
    actors = {actor.id: actor for actor in article.actors}
    marks = list(_parts(article))
    edges = _Edges(article)
    for quote in article.quotes:
        marks += _quote(quote, actors.get(quote.speaker or ""), story, edges)
    for item in article.non_statements:
        label = _note("no answer")
        marks.append(_mark(item.span, 1, "span", "silence", anchor(story, item.id), label))
    for date in article.dates:
        value = date.value or ""
        machine = f' datetime="{value}"' if _DAY.fullmatch(value) else ""
        marks.append(_mark(date.span, 6, "time", "date", anchor(story, date.id), more=machine))
    for number in article.numbers:
        if is_figure(number):
            marks.append(_mark(number.span, 7, "span", "number", anchor(story, number.id)))
    for place, warning in enumerate(article.warnings):
        if warning.span is not None:
            spot = anchor(story, "w", place)
            label = element(
                "a",
                "?",
                class_="note",
                href=f"#{anchor(story, 'open')}",
                aria_label=warning.message,
            )
            marks.append(_mark(warning.span, 8, "span", "trouble", spot, label))
    marks = [mark for mark in marks if 0 <= mark.start < mark.end <= len(article.text)]
    return list(dict.fromkeys(marks))  # one source may stand with two quotes


class _Edges:
    """Where the quotation marks around a stretch begin and end."""

    def __init__(self, article: Article) -> None:
        self._start = {mark.end: mark.start for mark in article.quotation_marks if mark.quote}
        self._end = {mark.start: mark.end for mark in article.quotation_marks if mark.quote}

    def around(self, span: Span) -> Extent:
        return self._start.get(span.start, span.start), self._end.get(span.end, span.end)


def _mark(
    span: Span,
    rank: int,
    name: str,
    kind: str,
    spot: str = "",
    label: Html | None = None,
    more: str = "",
) -> Mark:
    return Mark(span.start, span.end, rank, name, f' class="{kind}"{more}', spot, label or Html())


def _note(words: str) -> Html:
    return element("span", words, class_="note")


def _parts(article: Article) -> Iterator[Mark]:
    """Dateline, and the names of who wrote it."""
    if article.dateline:
        yield _mark(article.dateline.span, 0, "span", "dateline")
    for author in (*article.authors, *article.contributors):
        if author.span:
            yield _mark(author.span, 2, "span", "author")


def _quote(quote: Quote, speaker: Actor | None, story: str, edges: _Edges) -> Iterator[Mark]:
    """The marks of a quote: content, the words between marks, cue, source."""
    spot = anchor(story, quote.id)
    for number, span in enumerate(quote.content):
        first, last = number == 0, number == len(quote.content) - 1
        label = _reference(quote, speaker, story) if last and is_told(quote) else Html()
        start, end = edges.around(span) if quote.kind == "direct" else (span.start, span.end)
        kind = f' class="quote {quote.kind}"'
        yield Mark(start, end, 3, "span", kind, spot if first else "", label)
    if quote.kind == "mixed":
        for start, end in map(edges.around, quote.quoted_spans):
            yield Mark(start, end, 4, "span", ' class="quoted"')
    if quote.cue:
        yield _mark(quote.cue.span, 5, "i", "cue")
    if quote.source:
        hidden = is_unnamed(speaker)
        label = _note("unnamed") if hidden else Html()
        yield _mark(quote.source, 5, "b", "source unnamed" if hidden else "source", "", label)
    if quote.anonymity:
        yield _mark(quote.anonymity, 2, "span", "anonymity")


def _reference(quote: Quote, speaker: Actor | None, story: str) -> Html:
    """The small label behind a quote, which leads to its speaker."""
    if speaker is None:
        words, target = "speaker not known", anchor(story, "open", quote.id)
    else:
        words, target = speaker.name, anchor(story, "said", quote.id)
    label = f"Quote {quote.id}, {kind_of(quote)}: {words}"
    return element("a", quote.id, class_="note", href=f"#{target}", aria_label=label)
