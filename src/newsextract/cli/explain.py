"""`newsextract explain FILE [QUOTE]`: why a quote reads as it does, or each quote."""

from __future__ import annotations

import argparse
import textwrap
from collections.abc import Iterable, Iterator

from newsextract import Actor, Article, Quote
from newsextract.cli import INPUT_FAILED
from newsextract.cli.choosing import chosen_plugins
from newsextract.cli.stories import Refusal, read_article
from newsextract.cli.table import words_of
from newsextract.cli.terminal import complain, one_line, terminal_width
from newsextract.resolution.weighing import Weighing, keep_weighings

_NAMES = 12  # columns
_WIDEST = 100


def run(options: argparse.Namespace) -> int:
    """Print the rule, the cue, the source and the speaker of a quote, and what was not chosen."""
    plugins = chosen_plugins(options)
    with keep_weighings() as weighings:
        article = read_article(options.file, options, plugins)
    if isinstance(article, Refusal):
        return INPUT_FAILED
    if options.quote is None:
        print("\n\n".join(_text(article, quote, weighings) for quote in article.quotes))
        return 0
    quote = find_quote(article, options.quote)
    if quote is None:
        known = (
            f"its quotes are {article.quotes[0].id} to {article.quotes[-1].id}"
            if article.quotes
            else "it has no quotes"
        )
        complain(f"{options.file}: no quote {options.quote!r}; {known}")
        return INPUT_FAILED
    print(_text(article, quote, weighings))
    return 0


def _text(article: Article, quote: Quote, weighings: Iterable[Weighing]) -> str:
    """The explanation, its names in one column and its values wrapped in the next."""
    width = terminal_width(most=_WIDEST) - _NAMES
    lines = []
    for name, value in explain(article, quote, weighings):
        first, *rest = textwrap.wrap(one_line(value), width) or [""]
        lines += [f"{name:<{_NAMES}}{first}", *(f"{'':{_NAMES}}{line}" for line in rest)]
    return "\n".join(lines)


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


def explain(
    article: Article, quote: Quote, weighings: Iterable[Weighing] = ()
) -> Iterator[tuple[str, str]]:
    """Lines of name and value; `weighings` are those of the extraction that gave the article."""
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
    weighed = False
    for name, value in _candidates(quote, weighings):
        weighed = True
        yield name, value
    for actor in () if weighed else _others(article, quote):
        yield "not chosen", _actor(actor) + f", {_distance(actor, start)} characters away"


def _candidates(quote: Quote, weighings: Iterable[Weighing]) -> Iterator[tuple[str, str]]:
    """Who was weighed where the source is a pronoun or a noun that says little."""
    source = quote.source
    if source is None:
        return
    asked = [each for each in weighings if source.start <= each.start < source.end]
    if asked:
        yield (
            "weighed",
            "nearer, a subject, or having spoken counts for; further back counts against",
        )
        for name, score in asked[0].scores[:5]:
            yield "candidate", f"{score:+.2f}  {name}"


def _actor(actor: Actor) -> str:
    times = len(actor.mentions)
    mentions = "1 mention" if times == 1 else f"{times} mentions"
    return f"{actor.name} ({actor.id}, {actor.type}, {mentions}, rule {actor.rule or 'none'})"


def _others(article: Article, quote: Quote) -> list[Actor]:
    """The actors that are named nearest to the quote and were not taken for its speaker."""
    start = quote.content[0].start
    others = [actor for actor in article.actors if actor.id != quote.speaker and actor.mentions]
    return sorted(others, key=lambda actor: _distance(actor, start))[:3]


def _distance(actor: Actor, start: int) -> int:
    return min(abs(mention.span.start - start) for mention in actor.mentions)
