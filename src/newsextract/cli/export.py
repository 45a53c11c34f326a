"""`newsextract export FORMAT`: stories in the forms of others, on stdout."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Iterator

from newsextract import Article
from newsextract.cli import INPUT_FAILED
from newsextract.cli.choosing import chosen_plugins
from newsextract.cli.stories import Refusal, read_article, short_name
from newsextract.cli.terminal import complain
from newsextract.exports import claim_review, graphml, text_fragment, web_annotations

Lines = Callable[[Article, str | None], Iterator[str]]


def run(options: argparse.Namespace) -> int:
    """Print each story in the format; a graph is one document of all."""
    plugins = chosen_plugins(options)
    failed = False
    read: list[tuple[str, Article]] = []
    for name in options.files:
        article = read_article(name, options, plugins)
        if isinstance(article, Refusal):
            failed = True
        elif options.format == "graphml":
            read.append((short_name(name), article))
        else:
            failed |= not _print(name, article, options)
    if options.format == "graphml":
        print(graphml([article for _, article in read], [name for name, _ in read]), end="")
    return INPUT_FAILED if failed else 0


def _print(name: str, article: Article, options: argparse.Namespace) -> bool:
    """Print one story; False where its address does not do."""
    try:
        for line in _FORMATS[options.format](article, options.url):
            print(line)
    except ValueError as error:
        complain(f"{name}: {error}")
        return False
    return True


def _annotations(article: Article, url: str | None) -> Iterator[str]:
    yield _json(web_annotations(article, url))


def _claims(article: Article, url: str | None) -> Iterator[str]:
    for quote in article.quotes:
        if quote.kind != "scare":
            yield _json(claim_review(article, quote, url))


def _fragments(article: Article, url: str | None) -> Iterator[str]:
    for quote in article.quotes:
        for piece in quote.content:
            yield f"{quote.id}\t{text_fragment(article, piece, url)}"


def _json(value: object) -> str:
    line = json.dumps(value, ensure_ascii=False)
    return line.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")


_FORMATS: dict[str, Lines] = {
    "annotations": _annotations,
    "claimreview": _claims,
    "fragments": _fragments,
}
