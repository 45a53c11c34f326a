"""`--marked`: the text with its records in place: colours on a terminal, marked text elsewhere.

{quoted:“It rained,”} {source:Dana Obi} {cue:said} {date:on Monday}
"""

from __future__ import annotations

from collections.abc import Iterator

from newsextract import Article, Span
from newsextract.cli.paint import Colour, Painter
from newsextract.cli.terminal import safe
from newsextract.marked import MarkedSpan, write_marked

_COLOURS = {
    "reported": Colour.REPORTED,
    "quoted": Colour.QUOTED,
    "date": Colour.DATE,
    "number": Colour.NUMBER,
    "cue": Colour.CUE,
    "source": Colour.SOURCE,
}


def marked(article: Article, colour: bool) -> str:
    """The whole text; where records overlap, the inner one shows."""
    spans = list(_spans(article))
    if not colour:
        return safe(write_marked(article.text, spans))
    return _legend() + "\n\n" + _painted(article.text, spans)


def _spans(article: Article) -> Iterator[MarkedSpan]:
    """What is shown, the wide before the narrow: later ones paint over earlier ones."""
    for quote in article.quotes:
        if quote.kind == "indirect" or quote.kind == "mixed":
            yield from (_named("reported", span) for span in quote.content)
    for quote in article.quotes:
        yield from (_named("quoted", span) for span in quote.quoted_spans)
    yield from (_named("date", date.span) for date in article.dates)
    yield from (_named("number", number.span) for number in article.numbers)
    for quote in article.quotes:
        if quote.cue:
            yield _named("cue", quote.cue.span)
        if quote.source:
            yield _named("source", quote.source)


def _named(name: str, span: Span) -> MarkedSpan:
    return MarkedSpan(name, span.start, span.end)


def _painted(text: str, spans: list[MarkedSpan]) -> str:
    paint = Painter(colour=True)
    names: list[str | None] = [None] * len(text)
    for span in spans:
        names[span.start : span.end] = [span.name] * (span.end - span.start)
    pieces, start = [], 0
    for place in range(1, len(text) + 1):
        if place == len(text) or names[place] != names[start]:
            name, words = names[start], safe(text[start:place])
            pieces.append(paint(words, _COLOURS[name]) if name else words)
            start = place
    return "".join(pieces)


def _legend() -> str:
    paint = Painter(colour=True)
    return "  ".join(paint(name, colour) for name, colour in _COLOURS.items())
