"""An article as a spaCy Doc: the user's own pipeline, our records as span groups."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from newsextract.errors import NewsextractError
from newsextract.records import Article, Span


def spacy_doc(article: Article, nlp: Any) -> Any:
    """The Doc of a pipeline with the records of an article in `doc.spans`.

    The groups are `quotes`, `sources`, `cues`, `actors`, `dates` and `numbers`. A span's label is the kind of its
    record, its `span_id` the record's id, its `kb_id_` the id of the actor meant; `doc.user_data["newsextract"]` is the
    article. Where a record ends within a token, the span takes the whole token.

    Args:
        article: An extracted article.
        nlp: A pipeline of spaCy, such as `spacy.blank("en")`; it is run on `article.text`.

    Returns:
        The `spacy.tokens.Doc`.

    Raises:
        NewsextractError: spaCy is not installed; names the extra.
    """
    try:
        from spacy.tokens import SpanGroup
    except ImportError as error:
        raise NewsextractError(
            "a spaCy Doc needs the extra [spacy]: pip install 'newsextract[spacy]'"
        ) from error
    doc = nlp(article.text)
    groups: dict[str, list[Any]] = {
        name: [] for name in ("quotes", "sources", "cues", "actors", "dates", "numbers")
    }
    for group, span, label, key, actor in _records(article):
        found = doc.char_span(
            span.start, span.end, label=label, kb_id=actor, span_id=key, alignment_mode="expand"
        )
        if found is not None:
            groups[group].append(found)
    for name, spans in groups.items():
        doc.spans[name] = SpanGroup(doc, name=name, spans=spans)
    doc.user_data["newsextract"] = article
    return doc


def _records(article: Article) -> Iterator[tuple[str, Span, str, str, str]]:
    """Group, words, label, id, id of the actor or nothing."""
    for quote in article.quotes:
        speaker = quote.speaker or ""
        for piece in quote.content:
            yield "quotes", piece, quote.kind.value, quote.id, speaker
        if quote.source:
            yield "sources", quote.source, "source", quote.id, speaker
        if quote.cue:
            yield "cues", quote.cue.span, quote.cue.lemma, quote.id, speaker
    for actor in article.actors:
        for mention in actor.mentions:
            yield "actors", mention.span, actor.type.value, actor.id, actor.id
    for date in article.dates:
        yield "dates", date.span, date.type.value, date.id, ""
    for number in article.numbers:
        yield "numbers", number.span, number.kind, number.id, ""
