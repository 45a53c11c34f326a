"""The audit of sources: who is quoted, named or not, on what condition, and who did not answer.

It sees articles alone. What is counted is the statement: a quote of the body in words of the source or in a
reported clause, told by a verb of saying. Every figure can be traced: each statement, source and silence carries
the spans of the article that it was counted from.

    report = audit(extract(text) for text in texts)
    report.articles[0].unnamed_share        # 0.81: of the quoted words
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping

from newsextract.arguments import each_article
from newsextract.audit_records import ArticleAudit, Audit, Silence, Source, Statement
from newsextract.plugins import default_plugins
from newsextract.records import Actor, Article, NonStatement, Quote

__all__ = ["ArticleAudit", "Audit", "Silence", "Source", "Statement", "audit"]

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
UNNAMED = "anonymous"
STATED = frozenset(("speech", "writing"))
"""Kinds of cue that make a statement; a thought or a plan that is not quoted is none."""

CLAUSES = frozenset(("clause", "conditional", "rest"))
"""Groups of frames whose content is a clause; `asked them to leave`, `announced talks` report an act."""

LEAST = 0.7
"""An attribution without quotation marks counts from this confidence on, or if the story says who was told."""


def audit(articles: Iterable[Article], names: Iterable[str] = ()) -> Audit:
    """Count the sources of articles.

    Args:
        articles: Extracted articles.
        names: What to call them; by default `1`, `2`, ...

    Returns:
        The figures of each article and of all.

    Examples:
        >>> from newsextract import audit, extract
        >>> report = audit([extract("“It rained,” an official said.")])
        >>> report.articles[0].by_type
        {'anonymous': 1}
    """
    given = iter(names)
    each = tuple(
        _audit_article(article, next(given, str(number)))
        for number, article in enumerate(each_article(articles, "audit"), 1)
    )
    types: Counter[str] = Counter()
    for one in each:
        types.update(one.by_type)
    quoted = sum(one.quoted_words for one in each)
    unnamed = sum(one.unnamed_words for one in each)
    return Audit(
        articles=each,
        sources=sum(len(one.sources) for one in each),
        by_type=dict(sorted(types.items())),
        statements=sum(len(one.statements) for one in each),
        quoted_words=quoted,
        unnamed_words=unnamed,
        unnamed_share=_share(unnamed, quoted),
        granted=sum(one.granted for one in each),
        with_reason=sum(one.with_reason for one in each),
        single_source=tuple(one.name for one in each if one.single_source),
        silences=sum(len(one.silences) for one in each),
    )


def _share(part: int, whole: int) -> float | None:
    return round(part / whole, 4) if whole else None


def _audit_article(article: Article, name: str) -> ArticleAudit:
    body = [quote for quote in article.quotes if quote.zone == "body" and quote.kind != "scare"]
    counted = _statements(article, body)
    actors = {actor.id: actor for actor in article.actors}
    statements = tuple(_statement(article.language, quote, actors) for quote in counted)
    sources = _sources(statements, {quote.id: quote for quote in counted}, actors)
    unnamed = {source.actor for source in sources if not source.named}
    quoted_words = sum(each.quoted_words for each in statements if each.sources)
    unnamed_words = sum(
        each.quoted_words for each in statements if not unnamed.isdisjoint(each.sources)
    )
    granted = [source for source in sources if source.granted]
    ids = {quote.id for quote in counted}
    return ArticleAudit(
        name=name,
        sources=sources,
        by_type=dict(sorted(Counter(source.type for source in sources).items())),
        statements=statements,
        without_source=tuple(each.quote for each in statements if not each.sources),
        not_counted=tuple(q.id for q in body if q.parent is None and q.id not in ids),
        quoted_words=quoted_words,
        unnamed_words=unnamed_words,
        unnamed_share=_share(unnamed_words, quoted_words),
        granted=len(granted),
        with_reason=sum(source.reason is not None for source in granted),
        single_source=len(sources) == 1,
        cues=_cues(statements),
        silences=tuple(_silence(item, actors) for item in article.non_statements),
    )


def _statements(article: Article, body: list[Quote]) -> list[Quote]:
    """The quotes that are statements: none inside another, none that only relays one."""
    groups = default_plugins().grammar(article.language).language.maps.get("attribution_groups", {})
    relays = [quote.via.span for quote in body if quote.via is not None]
    found = []
    for quote in body:
        source = quote.source
        relay = source is not None and any(
            via.start <= source.start and source.end <= via.end for via in relays
        )
        if quote.parent is None and not relay and _is_stated(quote, groups):
            found.append(quote)
    return found


def _is_stated(quote: Quote, groups: Mapping[str, str]) -> bool:
    """Whether a quote is in the words of its source, or a clause told by a verb of saying."""
    if quote.quoted_spans:
        return True
    if quote.cue is not None and quote.cue.kind not in STATED:
        return False
    group = groups.get(quote.rule.rpartition(".")[2], "clause")
    told = quote.addressee is not None and quote.speaker is not None
    return (told or quote.confidence >= LEAST) and group in CLAUSES


def _statement(language: str, quote: Quote, actors: Mapping[str, Actor]) -> Statement:
    lemma = quote.cue.lemma if quote.cue else None
    row = default_plugins().grammar(language).table("cue_distances").get(lemma or "")
    return Statement(
        quote=quote.id,
        sources=_speakers(quote, actors),
        content=quote.content,
        quoted=quote.quoted_spans,
        quoted_words=sum(len(_WORD.findall(span.text)) for span in quote.quoted_spans),
        cue=quote.cue.span if quote.cue else None,
        lemma=lemma,
        distance=None if lemma is None else row["distance"] if row else "other",
    )


def _speakers(quote: Quote, actors: Mapping[str, Actor]) -> tuple[str, ...]:
    """Ids of who speaks; a joint speaker counts as its members."""
    if quote.speaker is None:
        return ()
    return actors[quote.speaker].members or (quote.speaker,)


def _sources(
    statements: tuple[Statement, ...], quotes: Mapping[str, Quote], actors: Mapping[str, Actor]
) -> tuple[Source, ...]:
    """The sources, most quoted words first."""
    spoken: dict[str, list[Statement]] = {}
    for statement in statements:
        for actor in statement.sources:
            spoken.setdefault(actor, []).append(statement)
    found = [_source(actors[actor], each, quotes) for actor, each in spoken.items()]
    found.sort(key=lambda one: (-one.quoted_words, -len(one.statements), one.actor))
    return tuple(found)


def _source(actor: Actor, statements: list[Statement], quotes: Mapping[str, Quote]) -> Source:
    hidden = actor.anonymity
    beside = [quotes[statement.quote].source for statement in statements]
    return Source(
        actor=actor.id,
        name=actor.name,
        type=str(actor.type),
        named=actor.type != UNNAMED,
        statements=tuple(statement.quote for statement in statements),
        spans=tuple(span for span in beside if span is not None),
        quoted_words=sum(statement.quoted_words for statement in statements),
        granted=hidden is not None and hidden.granted,
        condition=hidden.condition if hidden else None,
        reason=hidden.reason if hidden else None,
    )


def _silence(item: NonStatement, actors: Mapping[str, Actor]) -> Silence:
    actor = actors.get(item.actor or "")
    return Silence(
        actor=item.actor, name=actor.name if actor else None, kind=item.kind, span=item.span
    )


def _cues(statements: tuple[Statement, ...]) -> dict[str, dict[str, tuple[str, ...]]]:
    """How near the reporter stands to what is said: said, claimed, admitted, raged."""
    found: dict[str, dict[str, tuple[str, ...]]] = {}
    for each in statements:
        if each.distance is not None and each.lemma is not None:
            lemmas = found.setdefault(each.distance, {})
            lemmas[each.lemma] = (*lemmas.get(each.lemma, ()), each.quote)
    return {
        distance: dict(sorted(lemmas.items(), key=lambda item: (-len(item[1]), item[0])))
        for distance, lemmas in sorted(found.items())
    }
