"""The audit of sources: who speaks in an article, and how much rests on people it does not name.

Works on Articles alone. Counted is what the body of a story attributes: no headline, no caption, no
related item, no scare quotes, no bare thought or plan, nothing inside another statement. Every figure can be traced: a source
carries the ids and spans of its statements.

    report = audit(extract(text) for text in texts)
    report.articles[0].unnamed_share        # 0.81: of the quoted words
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping

from pydantic import BaseModel, ConfigDict

from newsextract.plugins import default_plugins
from newsextract.records import Actor, Article, NonStatement, Quote, Span

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
UNNAMED = "anonymous"
STATED = frozenset(("speech", "writing"))
"""Kinds of cue that make a statement; a thought or a plan that is not quoted is none."""


class _Figure(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Source(_Figure):
    """One source of an article and what rests on it.

    Attributes:
        actor: Its id in the article.
        name: Its name; of an unnamed source, its description.
        type: person organization government group anonymous.
        named: Whether the article names it.
        statements: Ids of its statements.
        spans: Their contents, piece by piece.
        quoted_words: Words inside quotation marks that are its own.
        granted: Whether the article says that anonymity was granted.
        condition: Where it says so.
        reason: Why, if it says that, too.
    """

    actor: str
    name: str
    type: str
    named: bool
    statements: tuple[str, ...]
    spans: tuple[Span, ...]
    quoted_words: int
    granted: bool = False
    condition: Span | None = None
    reason: Span | None = None


class Silence(_Figure):
    """Somebody who was asked and did not answer."""

    actor: str | None
    name: str | None
    kind: str
    span: Span


class ArticleAudit(_Figure):
    """The figures of one article.

    Attributes:
        name: What the caller calls it.
        sources: Its sources, most quoted words first.
        by_type: Type of source -> how many.
        statements: How many statements the body attributes.
        without_source: Ids of those whose speaker is not known.
        quoted_words: Words inside quotation marks with a known speaker.
        unnamed_words: Those of unnamed sources.
        unnamed_share: Their share; None where nobody is quoted.
        granted: How many unnamed sources were granted anonymity.
        with_reason: For how many of them the article says why.
        single_source: Whether all of its statements rest on one source.
        cues: Distance of the cue (neutral, doubting, endorsing, charged, other) -> lemma -> how often.
        silences: Who was asked and did not answer.
    """

    name: str
    sources: tuple[Source, ...]
    by_type: Mapping[str, int]
    statements: int
    without_source: tuple[str, ...]
    quoted_words: int
    unnamed_words: int
    unnamed_share: float | None
    granted: int
    with_reason: int
    single_source: bool
    cues: Mapping[str, Mapping[str, int]]
    silences: tuple[Silence, ...]


class Audit(_Figure):
    """The figures of a set of articles, and of each.

    Attributes:
        articles: One by one, in the order given.
        sources: How many sources, counted in each article.
        by_type: Type of source -> how many.
        statements: How many statements.
        quoted_words: Words inside quotation marks with a known speaker.
        unnamed_words: Those of unnamed sources.
        unnamed_share: Their share; None where nobody is quoted.
        granted: How many sources were granted anonymity.
        with_reason: For how many of them a reason is given.
        single_source: How many articles rest on one source.
        silences: How many were asked and did not answer.
    """

    articles: tuple[ArticleAudit, ...]
    sources: int
    by_type: Mapping[str, int]
    statements: int
    quoted_words: int
    unnamed_words: int
    unnamed_share: float | None
    granted: int
    with_reason: int
    single_source: int
    silences: int


def audit(articles: Iterable[Article], names: Iterable[str] = ()) -> Audit:
    """Count the sources of articles.

    Args:
        articles: Extracted articles.
        names: What to call them; by default `1`, `2`, ...

    Returns:
        The figures of each article and of all.

    Example:
        >>> from newsextract import audit, extract
        >>> report = audit([extract("“It rained,” an official said.")])
        >>> report.articles[0].by_type
        {'anonymous': 1}
    """
    given = iter(names)
    each = tuple(
        _audit_article(article, next(given, str(number)))
        for number, article in enumerate(articles, 1)
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
        statements=sum(one.statements for one in each),
        quoted_words=quoted,
        unnamed_words=unnamed,
        unnamed_share=_share(unnamed, quoted),
        granted=sum(one.granted for one in each),
        with_reason=sum(one.with_reason for one in each),
        single_source=sum(one.single_source for one in each),
        silences=sum(len(one.silences) for one in each),
    )


def _share(part: int, whole: int) -> float | None:
    return round(part / whole, 4) if whole else None


def _audit_article(article: Article, name: str) -> ArticleAudit:
    counted = [quote for quote in article.quotes if _counts(quote)]
    actors = {actor.id: actor for actor in article.actors}
    spoken: dict[str, list[Quote]] = {}
    for quote in counted:
        for actor in _speakers(quote, actors):
            spoken.setdefault(actor, []).append(quote)
    sources = sorted(
        (_source(actors[actor], quotes) for actor, quotes in spoken.items()),
        key=lambda source: (-source.quoted_words, -len(source.statements), source.actor),
    )
    quoted = sum(_quoted_words(quote) for quote in counted if _speakers(quote, actors))
    unnamed = sum(
        _quoted_words(quote)
        for quote in counted
        if any(actors[actor].type == UNNAMED for actor in _speakers(quote, actors))
    )
    granted = [source for source in sources if source.granted]
    return ArticleAudit(
        name=name,
        sources=tuple(sources),
        by_type=dict(sorted(Counter(source.type for source in sources).items())),
        statements=len(counted),
        without_source=tuple(q.id for q in counted if not _speakers(q, actors)),
        quoted_words=quoted,
        unnamed_words=unnamed,
        unnamed_share=_share(unnamed, quoted),
        granted=len(granted),
        with_reason=sum(source.reason is not None for source in granted),
        single_source=len(sources) == 1,
        cues=_cues(article.language, counted),
        silences=tuple(_silence(item, actors) for item in article.non_statements),
    )


def _counts(quote: Quote) -> bool:
    stated = quote.cue is None or quote.cue.kind in STATED or bool(quote.quoted_spans)
    return stated and quote.zone == "body" and quote.kind != "scare" and quote.parent is None


def _speakers(quote: Quote, actors: Mapping[str, Actor]) -> tuple[str, ...]:
    """Ids of who speaks; a joint speaker counts as its members."""
    if quote.speaker is None:
        return ()
    return actors[quote.speaker].members or (quote.speaker,)


def _quoted_words(quote: Quote) -> int:
    return sum(len(_WORD.findall(span.text)) for span in quote.quoted_spans)


def _source(actor: Actor, quotes: list[Quote]) -> Source:
    hidden = actor.anonymity
    return Source(
        actor=actor.id,
        name=actor.name,
        type=str(actor.type),
        named=actor.type != UNNAMED,
        statements=tuple(quote.id for quote in quotes),
        spans=tuple(span for quote in quotes for span in quote.content),
        quoted_words=sum(_quoted_words(quote) for quote in quotes),
        granted=hidden is not None and hidden.granted,
        condition=hidden.condition if hidden else None,
        reason=hidden.reason if hidden else None,
    )


def _silence(item: NonStatement, actors: Mapping[str, Actor]) -> Silence:
    actor = actors.get(item.actor or "")
    return Silence(
        actor=item.actor, name=actor.name if actor else None, kind=item.kind, span=item.span
    )


def _cues(language: str, quotes: list[Quote]) -> dict[str, dict[str, int]]:
    """How near the reporter stands to what is said: said, claimed, admitted, raged."""
    table = default_plugins().grammar(language).table("cue_distances")
    found: dict[str, Counter[str]] = {}
    for quote in quotes:
        if quote.cue is not None:
            row = table.get(quote.cue.lemma)
            found.setdefault(row["distance"] if row else "other", Counter())[quote.cue.lemma] += 1
    return {
        distance: dict(sorted(cues.items(), key=lambda cue: (-cue[1], cue[0])))
        for distance, cues in sorted(found.items())
    }
