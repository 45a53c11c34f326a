"""The flat tables: which columns there are, of which type, and what they mean. The data dictionary is made from this.

One row an article, one a quote, an actor, a date, a number, a silence, and one a record that could not be read (failures).
`article` is the id that ties the rows of an article together.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeAlias

from newsextract.corpus.items import Fault, Item

if TYPE_CHECKING:  # the parent process reads no article
    from newsextract.records import Actor, Article, DateRef, NonStatement, Number, Quote

Cell: TypeAlias = str | int | float | None
Rows: TypeAlias = dict[str, list[list[Cell]]]


class Column(NamedTuple):
    """A column: its name, its type, what it means."""

    name: str
    type: Literal["text", "integer", "real", "boolean"]
    meaning: str


_TEXT = "text"
_SPAN = (
    Column("start", "integer", "where it begins, in code points of the article's text"),
    Column("end", "integer", "where it ends, exclusive"),
)
_FOUND = (
    Column("zone", "text", "part of the text in which it stands: body headline caption ..."),
    Column("rule", "text", "name of the rule that found it"),
    Column("confidence", "real", "0 to 1"),
)
_ORIGIN = (
    Column("file", "text", "input that it comes from; `archive.zip!member` in an archive"),
    Column("offset", "integer", "byte in that file where its record begins; number of the row in Parquet"),
    Column("url", "text", "where the story stood, as the input or the page says"),
    Column("input_date", "text", "its date as the input says; of a WARC, that of the crawl"),
    Column("digest", "text", "of the record as it was read: blake2b, 128 bits"),
)  # fmt: skip

TABLES: dict[str, tuple[Column, ...]] = {
    "articles": (
        Column("article", "text", "its id: digest of the input, a dash, the offset in it"),
        *_ORIGIN,
        Column("outlet", "text", "as the input says, by its key if that is known; else as recognised: its key or name"),
        Column("published", "text", "when it was published: ISO 8601"),
        Column("published_basis", "text", "how that is known: given metadata_line dateline text_date page"),
        Column("headline", "text", "its headline"),
        Column("authors", "text", "who wrote it, separated by `; `"),
        Column("dateline_place", "text", "places of the dateline, separated by `; `"),
        Column("agency", "text", "news agency of the dateline"),
        Column("language", "text", "language pack that it was read with"),
        Column("page_kind", "text", "of a page: article live_blog gallery stub error consent index"),
        Column("characters", "integer", "length of its text in code points"),
        Column("quotes", "integer", "how many quotes it has"),
        Column("silences", "integer", "how many of those who were asked said nothing"),
        Column("warnings", "text", "kinds of its warnings, separated by `; `"),
        Column("kept", "text", "further columns of the input, as a JSON object"),
        Column("text", "text", "its text, in which all offsets count"),
    ),
    "quotes": (
        Column("article", "text", "id of the article"),
        Column("quote", "text", "id of the quote in the article: q1, q2 ..."),
        Column("kind", "text", "direct mixed indirect scare"),
        Column("speaker", "text", "id of the actor who said it, in the article"),
        Column("speaker_name", "text", "name of that actor; of an unnamed one, its description"),
        Column("speaker_type", "text", "person organization government group anonymous"),
        Column("named", "boolean", "whether the article names the speaker; empty where none is known"),
        Column("source", "text", "the source as written at the quote"),
        Column("cue", "text", "the word that ties source to content, as written"),
        Column("cue_lemma", "text", "its base form: say"),
        Column("cue_kind", "text", "speech writing thought ..."),
        Column("content", "text", "what was said; pieces are joined by ` … `"),
        Column("quoted_words", "integer", "words of it inside quotation marks"),
        *_SPAN,
        Column("said_on", "text", "date of speaking that stands with the quote: TIMEX3 value"),
        Column("addressee", "text", "to whom, as written"),
        Column("medium", "text", "how it was said: statement, tweet ..."),
        Column("anonymity", "text", "words that say why or that the source is not named"),
        Column("parent", "text", "id of the quote that it is part of"),
        *_FOUND,
    ),
    "actors": (
        Column("article", "text", "id of the article"),
        Column("actor", "text", "id of the actor in the article: a1, a2 ..."),
        Column("name", "text", "its name; of an unnamed one, its description"),
        Column("type", "text", "person organization government group anonymous"),
        Column("aliases", "text", "its other names, separated by `; `"),
        Column("roles", "text", "titles, affiliations and descriptions, separated by `; `"),
        Column("mentions", "integer", "how often the text means it"),
        Column("quotes", "integer", "how many quotes are its own"),
        Column("anonymity_granted", "boolean", "whether the article says that it asked not to be named; empty for named actors"),
        Column("start", "integer", "where the text first means it"),
        Column("end", "integer", "where that mention ends, exclusive"),
        Column("rule", "text", "name of the rule that found it"),
        Column("confidence", "real", "0 to 1"),
    ),
    "dates": (
        Column("article", "text", "id of the article"),
        Column("date", "text", "id of the date in the article: d1, d2 ..."),
        Column("words", "text", "as written"),
        *_SPAN,
        Column("type", "text", "TIMEX3: DATE TIME DURATION SET"),
        Column("value", "text", "TIMEX3 value: 2024-11-09, P2W, PRESENT_REF"),
        Column("mod", "text", "TIMEX3 modifier: APPROX EARLY ..."),
        Column("first_day", "text", "first day of the interval that it names"),
        Column("last_day", "text", "last day of it, inclusive"),
        Column("anchor", "text", "date that it is reckoned from"),
        Column("anchor_basis", "text", "why from that: publication dateline utterance narrative ..."),
        Column("role", "text", "what it is the date of, where that is known"),
        *_FOUND,
    ),
    "numbers": (
        Column("article", "text", "id of the article"),
        Column("number", "text", "id of the number in the article: n1, n2 ..."),
        Column("words", "text", "as written, with approximator and counted noun"),
        *_SPAN,
        Column("kind", "text", "cardinal money percent points age measure fraction ratio range vague ordinal duration"),
        Column("value", "real", "the figure; empty where there is none"),
        Column("value_exact", "text", "the figure with all of its digits"),
        Column("low", "real", "lower bound that approximator or range gives"),
        Column("high", "real", "upper bound"),
        Column("approximation", "text", "exact about more_than less_than at_least at_most vague"),
        Column("unit", "text", "currency, unit of measure or counted noun, singular"),
        *_FOUND,
    ),
    "silences": (
        Column("article", "text", "id of the article"),
        Column("silence", "text", "its id in the article: s1, s2 ..."),
        Column("kind", "text", "declined_to_comment no_comment no_reply unreachable"),
        Column("actor", "text", "id of the actor who was asked, in the article"),
        Column("actor_name", "text", "name of that actor; of an unnamed one, its description"),
        Column("words", "text", "the words that say so"),
        *_SPAN,
        *_FOUND,
    ),
    "failures": (
        Column("article", "text", "id that the article would have had"),
        *_ORIGIN,
        Column("code", "text", "what is wrong, for programs"),
        Column("message", "text", "what is wrong, for people"),
    ),
}  # fmt: skip


def rows_of(item: Item, article: Article) -> Rows:
    """The rows of an article, by table."""
    names = {actor.id: actor for actor in article.actors}
    dates = {date.id: date.value for date in article.dates}
    return {
        "articles": [_article(item, article)],
        "quotes": [_quote(item.id, quote, names, dates) for quote in article.quotes],
        "actors": [_actor(item.id, actor, article.quotes) for actor in article.actors],
        "dates": [_date(item.id, date) for date in article.dates],
        "numbers": [_number(item.id, number) for number in article.numbers],
        "silences": [_silence(item.id, each, names) for each in article.non_statements],
    }


def rows_of_fault(fault: Fault) -> Rows:
    """The row of a record that could not be read."""
    return {"failures": [[fault.id, *fault.origin, fault.code, fault.message]]}


def outlet_of(item: Item, article: Article) -> str | None:
    """The outlet as the input says, by its key if it is known; else as recognised: its key or name."""
    found = article.outlet
    if found is not None and (item.outlet is None or found.basis == "stated"):
        return found.key or found.name
    return item.outlet


def _article(item: Item, article: Article) -> list[Cell]:
    import json

    origin, published, dateline = item.origin, article.published, article.dateline
    return [
        item.id,
        origin.file,
        origin.offset,
        origin.url or (article.page.url if article.page else None),
        origin.date,
        origin.digest,
        outlet_of(item, article),
        published.value if published else None,
        published.basis if published else None,
        article.headline.span.text if article.headline else None,
        _joined(author.name for author in article.authors),
        _joined(place.value for place in dateline.places) if dateline else None,
        dateline.agency.value if dateline and dateline.agency else None,
        article.language,
        article.page.kind if article.page else None,
        len(article.text),
        len(article.quotes),
        len(article.non_statements),
        _joined(dict.fromkeys(warning.kind for warning in article.warnings)),
        json.dumps(item.kept, ensure_ascii=False) if item.kept else None,
        article.text,
    ]


def _quote(
    article: str, quote: Quote, actors: dict[str, Actor], dates: dict[str, str | None]
) -> list[Cell]:
    actor = actors.get(quote.speaker or "")
    cue = quote.cue
    return [
        article,
        quote.id,
        quote.kind.value,
        quote.speaker,
        actor.name if actor else None,
        actor.type.value if actor else None,
        int(actor.type.value != "anonymous") if actor else None,
        quote.source.text if quote.source else None,
        cue.span.text if cue else None,
        cue.lemma if cue else None,
        cue.kind if cue else None,
        " … ".join(span.text for span in quote.content),
        sum(len(span.text.split()) for span in quote.quoted_spans),
        quote.content[0].start if quote.content else None,
        quote.content[-1].end if quote.content else None,
        dates.get(quote.utterance_date or ""),
        quote.addressee.span.text if quote.addressee else None,
        quote.medium.value if quote.medium else None,
        quote.anonymity.text if quote.anonymity else None,
        quote.parent,
        *_found(quote),
    ]


def _actor(article: str, actor: Actor, quotes: Iterable[Quote]) -> list[Cell]:
    first = actor.mentions[0].span if actor.mentions else None
    return [
        article,
        actor.id,
        actor.name,
        actor.type.value,
        _joined(actor.aliases),
        _joined(role.span.text for role in actor.roles),
        len(actor.mentions),
        sum(quote.speaker == actor.id for quote in quotes),
        int(actor.anonymity.granted) if actor.anonymity else None,
        first.start if first else None,
        first.end if first else None,
        actor.rule,
        actor.confidence,
    ]


def _date(article: str, date: DateRef) -> list[Cell]:
    return [
        article,
        date.id,
        date.span.text,
        date.span.start,
        date.span.end,
        date.type.value,
        date.value,
        date.mod,
        date.start.isoformat() if date.start else None,
        date.end.isoformat() if date.end else None,
        date.anchor.value if date.anchor else None,
        date.anchor.basis if date.anchor else None,
        date.role,
        *_found(date),
    ]


def _number(article: str, number: Number) -> list[Cell]:
    return [
        article,
        number.id,
        number.span.text,
        number.span.start,
        number.span.end,
        number.kind,
        _real(number.value),
        None if number.value is None else str(number.value),
        _real(number.lo),
        _real(number.hi),
        number.approx_kind,
        number.unit,
        *_found(number),
    ]


def _silence(article: str, silence: NonStatement, actors: dict[str, Actor]) -> list[Cell]:
    actor = actors.get(silence.actor or "")
    return [
        article,
        silence.id,
        silence.kind,
        silence.actor,
        actor.name if actor else None,
        silence.span.text,
        silence.span.start,
        silence.span.end,
        *_found(silence),
    ]


def _found(record: Quote | DateRef | Number | NonStatement) -> tuple[Cell, Cell, Cell]:
    return record.zone.value, record.rule, record.confidence


def _real(figure: Any) -> float | None:
    if figure is None:
        return None
    try:
        value = float(figure)
    except OverflowError:
        return None
    return value if abs(value) < 1e308 else None


def _joined(parts: Iterable[str]) -> str | None:
    return "; ".join(parts) or None
