"""What an audit is made of: statements, sources, silences, and the figures of one article and of all."""

from __future__ import annotations

from collections.abc import Mapping

from newsextract.records import Span
from newsextract.records.base import Record


class Statement(Record):
    """One statement that an article attributes, and what is counted of it.

    Attributes:
        quote: Id of its quote in the article.
        sources: Ids of the actors who make it; none where the speaker is not known.
        content: What is said, piece by piece.
        quoted: Those of its words that stand inside quotation marks.
        quoted_words: How many they are.
        cue: The word that attributes it; None where there is none.
        lemma: Its lemma: `say`.
        distance: How near the reporter stands to what is said: neutral doubting endorsing charged other.
    """

    quote: str
    sources: tuple[str, ...]
    content: tuple[Span, ...]
    quoted: tuple[Span, ...] = ()
    quoted_words: int = 0
    cue: Span | None = None
    lemma: str | None = None
    distance: str | None = None


class Source(Record):
    """One source of an article and what rests on it.

    Attributes:
        actor: Its id in the article.
        name: Its name; of an unnamed source, its description.
        type: person organization government group anonymous.
        named: Whether the article names it.
        statements: Ids of the quotes that are its statements.
        spans: Where they say who speaks: the words next to each statement, where there are any.
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


class Silence(Record):
    """Somebody who was asked and did not answer."""

    actor: str | None
    name: str | None
    kind: str
    span: Span


class ArticleAudit(Record):
    """The figures of one article.

    Attributes:
        name: What the caller calls it.
        sources: Its sources, most quoted words first.
        by_type: Type of source -> how many.
        statements: The statements that the body attributes, in order.
        without_source: Ids of those whose speaker is not known.
        not_counted: Ids of quotes of the body that are no statements, or too uncertain ones.
        quoted_words: Words inside quotation marks with a known speaker.
        unnamed_words: Those of unnamed sources.
        unnamed_share: Their share; None where nobody is quoted.
        granted: How many unnamed sources were granted anonymity.
        with_reason: For how many of them the article says why.
        single_source: Whether all of its statements rest on one source.
        cues: Distance of the cue -> lemma -> ids of the quotes that have it.
        silences: Who was asked and did not answer.
    """

    name: str
    sources: tuple[Source, ...]
    by_type: Mapping[str, int]
    statements: tuple[Statement, ...]
    without_source: tuple[str, ...]
    not_counted: tuple[str, ...]
    quoted_words: int
    unnamed_words: int
    unnamed_share: float | None
    granted: int
    with_reason: int
    single_source: bool
    cues: Mapping[str, Mapping[str, tuple[str, ...]]]
    silences: tuple[Silence, ...]


class Audit(Record):
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
        single_source: Names of the articles that rest on one source.
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
    single_source: tuple[str, ...]
    silences: int
