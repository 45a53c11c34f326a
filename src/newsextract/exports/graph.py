"""Who tells whom, as GraphML: an arrow from each speaker to those whom they told."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from newsextract.records import Actor, Article, Quote
from newsextract.records.quotes import Party

_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_REPLACED = "\ufffd"
_KEYS = (
    ("name", "node", "string"),
    ("type", "node", "string"),
    ("articles", "node", "string"),
    ("relation", "edge", "string"),
    ("count", "edge", "int"),
    ("quoted", "edge", "int"),
    ("quotes", "edge", "string"),
)


@dataclass
class _Node:
    name: str
    type: str
    articles: dict[str, None] = field(default_factory=dict)


@dataclass
class _Edge:
    quotes: list[str] = field(default_factory=list)
    quoted: int = 0


def graphml(articles: Iterable[Article], names: Iterable[str] = ()) -> str:
    """A GraphML document of who tells whom.

    Named actors of one name and type are one node in all articles; an unnamed source is a node of its own in
    each. Those without a name who are told something and say nothing (*reporters*) are of the type `listener`. An edge has the
    relation `told` (speaker to addressee) or `relayed` (who passed it on, to the speaker whose words they are).

    Args:
        articles: Extracted articles.
        names: What to call them; by default `1`, `2`, …

    Returns:
        The document, for Gephi, networkx, igraph and others.

    Examples:
        >>> from newsextract import extract
        >>> found = graphml([extract("“It rained,” Dana Obi told Reuters.")])
        >>> '<data key="relation">told</data>' in found
        True

    Source:
        http://graphml.graphdrawing.org/specification.html
    """
    given = iter(names)
    nodes: dict[str, _Node] = {}
    edges: dict[tuple[str, str, str], _Edge] = {}
    for number, article in enumerate(articles, 1):
        _add(article, next(given, str(number)), str(number), nodes, edges)
    return "\n".join(_lines(nodes, edges)) + "\n"


def _add(
    article: Article,
    name: str,
    number: str,
    nodes: dict[str, _Node],
    edges: dict[tuple[str, str, str], _Edge],
) -> None:
    speakers = {quote.speaker for quote in article.quotes}
    ends = {actor.id: _end(actor, number, actor.id in speakers) for actor in article.actors}
    for quote in article.quotes:
        for source, target, relation in _ties(quote, ends, number):
            for end in (source, target):
                nodes.setdefault(end.key, _Node(end.name, end.type)).articles[name] = None
            edge = edges.setdefault((source.key, target.key, relation), _Edge())
            edge.quotes.append(f"{name}:{quote.id}")
            edge.quoted += bool(quote.quoted_spans)


class _End(NamedTuple):
    """An end of an arrow: what makes it one node, and what that is called."""

    key: str
    name: str
    type: str


def _end(actor: Actor, number: str, speaks: bool) -> _End:
    kind = actor.type.value
    if kind != "anonymous":
        return _End(f"{kind}/{actor.name}", actor.name, kind)
    return _End(f"{number}/{actor.id}", actor.name, kind if speaks else "listener")


def _ties(
    quote: Quote, ends: dict[str, _End], number: str
) -> Iterator[tuple[_End, _End, Literal["told", "relayed"]]]:
    """The arrows of a quote, each with its relation."""
    speaker = ends.get(quote.speaker or "")
    if speaker is None:
        return
    for other in _meant(quote.addressee, ends, number):
        yield speaker, other, "told"
    for other in _meant(quote.via, ends, number):
        yield other, speaker, "relayed"


def _meant(party: Party | None, ends: dict[str, _End], number: str) -> list[_End]:
    """The actors who are meant, else the words themselves."""
    if party is None:
        return []
    words = " ".join(party.span.text.split())
    found = [ends[actor] for actor in party.actors if actor in ends]
    return found or [_End(f"{number}/{words.casefold()}", words, "listener")]


def _lines(nodes: dict[str, _Node], edges: dict[tuple[str, str, str], _Edge]) -> Iterator[str]:
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">'
    for name, owner, kind in _KEYS:
        yield f'  <key id="{name}" for="{owner}" attr.name="{name}" attr.type="{kind}"/>'
    yield '  <graph id="who-tells-whom" edgedefault="directed">'
    numbers = {key: f"n{number}" for number, key in enumerate(nodes)}
    for key, node in nodes.items():
        data = {"name": node.name, "type": node.type, "articles": " ".join(node.articles)}
        yield f'    <node id="{numbers[key]}">{_data(data)}</node>'
    for (source, target, relation), edge in edges.items():
        data = {
            "relation": relation, "count": str(len(edge.quotes)), "quoted": str(edge.quoted),
            "quotes": " ".join(edge.quotes),
        }  # fmt: skip
        yield f'    <edge source="{numbers[source]}" target="{numbers[target]}">{_data(data)}</edge>'
    yield "  </graph>"
    yield "</graphml>"


def _data(values: dict[str, str]) -> str:
    clean = {key: html.escape(_NOT_XML.sub(_REPLACED, value)) for key, value in values.items()}
    return "".join(f'<data key="{key}">{value}</data>' for key, value in clean.items())
