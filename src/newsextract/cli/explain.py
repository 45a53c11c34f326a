"""`newsextract explain FILE QUOTE`: why a quote reads as it does."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from newsextract import Actor, Article, Quote
from newsextract.cli import INPUT_FAILED, USAGE
from newsextract.cli.stories import Refusal, read_article, unknown_outlet
from newsextract.cli.table import words_of
from newsextract.cli.terminal import clip, complain, one_line, terminal_width
from newsextract.plugins import default_plugins


def run(options: argparse.Namespace) -> int:
    """Print the rule, the cue, the source and the speaker of one quote, and what was not chosen."""
    plugins = default_plugins()
    problem = unknown_outlet(options.outlet, plugins)
    if problem:
        complain(problem)
        return USAGE
    article = read_article(options.file, options, plugins)
    if isinstance(article, Refusal):
        return INPUT_FAILED
    quote = find_quote(article, options.quote)
    if quote is None:
        known = (
            f"its quotes are {article.quotes[0].id} to {article.quotes[-1].id}"
            if article.quotes
            else "it has no quotes"
        )
        complain(f"{options.file}: no quote {options.quote!r}; {known}")
        return INPUT_FAILED
    width = terminal_width()
    for name, value in explain(article, quote):
        print(f"{name:<12}{clip(value, width - 12)}")
    return 0


def find_quote(article: Article, wanted: str) -> Quote | None:
    """The quote of that id, else the first with those words in its content, source or cue."""
    for quote in article.quotes:
        if quote.id == wanted:
            return quote
    folded = one_line(wanted).casefold()
    for quote in article.quotes:
        if folded and folded in one_line(words_of(quote)).casefold():
            return quote
    return None


def explain(article: Article, quote: Quote) -> Iterator[tuple[str, str]]:
    """Lines of name and value."""
    actors = {actor.id: actor for actor in article.actors}
    start, end = quote.content[0].start, quote.content[-1].end
    yield "quote", f"{quote.id}, {quote.kind}, in the {quote.zone}, at {start}-{end}"
    yield "words", words_of(quote)
    yield "rule", f"{quote.rule} (confidence {quote.confidence:.2f})"
    if quote.cue:
        yield (
            "cue",
            f"{quote.cue.span.text} ({quote.cue.lemma}, a cue of {quote.cue.kind}) at {quote.cue.span.start}",
        )
    yield (
        "source",
        f"{quote.source.text} at {quote.source.start}" if quote.source else "none stands beside it",
    )
    speaker = actors.get(quote.speaker or "")
    yield (
        "speaker",
        _actor(speaker) if speaker else f"unknown: {quote.unknown_because or 'no reason kept'}",
    )
    if quote.parent:
        yield "inside", quote.parent
    if quote.continues:
        yield "continues", quote.continues
    if quote.repair:
        yield "repaired", f"{quote.repair.kind}: {quote.repair.reading}"
    for actor in _others(article, quote):
        yield "not chosen", _actor(actor) + f", {_distance(actor, start)} code points away"


def _actor(actor: Actor) -> str:
    return f"{actor.name} ({actor.id}, {actor.type}, {len(actor.mentions)} mentions, rule {actor.rule or 'none'})"


def _others(article: Article, quote: Quote) -> list[Actor]:
    """The actors that are named nearest to the quote and were not taken for its speaker."""
    start = quote.content[0].start
    others = [actor for actor in article.actors if actor.id != quote.speaker and actor.mentions]
    return sorted(others, key=lambda actor: _distance(actor, start))[:3]


def _distance(actor: Actor, start: int) -> int:
    return min(abs(mention.span.start - start) for mention in actor.mentions)
