"""`--table`: the records of an article as aligned tables that fit the terminal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsextract import Actor, Article, Number, Quote
from newsextract.cli.paint import Colour, Painter
from newsextract.cli.terminal import clip, one_line, pad, terminal_width, width_of
from newsextract.records.base import Figure

Row = Sequence[str]
_PLACES = 4
_WIDEST = 28  # of any column but the last, which takes what is left


def tables(article: Article, colour: bool) -> str:
    """All tables of an article, one under the other; empty ones are left out."""
    paint, width = Painter(colour), terminal_width()
    parts: list[tuple[Row, list[Row]]] = [
        (("field", "value"), list(_fields(article))),
        (("quote", "kind", "speaker", "cue", "words"), list(_quotes(article))),
        (("actor", "type", "mentions", "name"), [_actor(actor) for actor in article.actors]),
        (
            ("date", "type", "value", "words"),
            [(d.id, d.type, d.value or "", d.span.text) for d in article.dates],
        ),
        (
            ("number", "kind", "value", "unit", "words"),
            [_number(number) for number in article.numbers],
        ),
    ]
    return "\n\n".join(align(head, rows, width, paint) for head, rows in parts if rows)


def align(head: Row, rows: Sequence[Row], width: int, paint: Painter) -> str:
    """Rows under a head, columns aligned, no line wider than `width`; the last column takes the rest."""
    cells = [[one_line(str(cell)) for cell in row] for row in (head, *rows)]
    widths = [
        min(_WIDEST, max(map(width_of, column))) for column in list(zip(*cells, strict=True))[:-1]
    ]
    rest = max(10, width - sum(widths) - 2 * len(widths))
    lines = []
    for number, row in enumerate(cells):
        fixed = "".join(
            pad(cell, columns) + "  " for cell, columns in zip(row, widths, strict=False)
        )
        line = (fixed + clip(row[-1], rest)).rstrip()
        lines.append(paint(line.upper(), Colour.HEAD) if number == 0 else line)
    return "\n".join(lines)


def _fields(article: Article) -> Iterator[Row]:
    for name in ("headline", "standfirst", "byline", "dateline"):
        passage = getattr(article, name)
        if passage:
            yield name, passage.span.text
    for name in ("outlet", "syndicator"):
        outlet = getattr(article, name)
        if outlet:
            yield name, f"{outlet.name} (known from: {outlet.basis})"
    for name in ("authors", "contributors"):
        people = getattr(article, name)
        if people:
            yield name, ", ".join(person.name for person in people)
    if article.published:
        yield "published", f"{article.published.value} (known from: {article.published.basis})"
    for warning in article.warnings:
        yield "warning", f"{warning.kind}: {warning.message}"


def _quotes(article: Article) -> Iterator[Row]:
    names = {actor.id: actor.name for actor in article.actors}
    for quote in article.quotes:
        yield (
            quote.id,
            quote.kind,
            speaker_of(quote, names),
            quote.cue.span.text if quote.cue else "",
            words_of(quote),
        )


def speaker_of(quote: Quote, names: dict[str, str]) -> str:
    """The speaker's name, else the source as written, else a dash."""
    if quote.speaker in names:
        return names[quote.speaker]
    return quote.source.text if quote.source else "-"


def words_of(quote: Quote) -> str:
    """The content in one line, ` … ` between its pieces; words in marks keep or get them."""
    pieces = [one_line(span.text) for span in quote.content]
    if quote.kind in ("direct", "scare"):
        pieces = [f"“{piece}”" for piece in pieces]
    return " … ".join(pieces)


def _actor(actor: Actor) -> Row:
    return actor.id, actor.type, str(len(actor.mentions)), actor.name


def _number(number: Number) -> Row:
    return number.id, number.kind, figure_of(number), number.unit or "", number.span.text


def _digits(figure: Figure) -> str:
    """Thousands separated; what no decimal places can say, such as a third, is cut after four: `0.3333…`."""
    shown = f"{figure:,}"
    whole, _, places = shown.partition(".")
    endless = len(places) > _PLACES and len(set(places[1:-1])) == 1
    return f"{whole}.{places[:_PLACES]}…" if endless else shown


def figure_of(number: Number) -> str:
    """The value with thousands separated, or its bounds: `8,700`, `400-450`, `30+`."""
    if number.value is not None:
        return _digits(number.value)
    low = _digits(number.lo) if number.lo is not None else ""
    high = _digits(number.hi) if number.hi is not None else ""
    return (
        f"{low}-{high}" if low and high else f"{low}+" if low else f"up to {high}" if high else "?"
    )
