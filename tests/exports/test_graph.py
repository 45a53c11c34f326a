"""Who tells whom."""

from __future__ import annotations

from xml.etree import ElementTree

from newsextract import Article, extract
from newsextract.exports import graphml

SPACE = {"g": "http://graphml.graphdrawing.org/xmlns"}


def _read(document: str) -> tuple[dict[str, dict[str, str]], list[tuple[str, str, dict[str, str]]]]:
    root = ElementTree.fromstring(document)
    nodes, edges = {}, []
    for node in root.iterfind(".//g:node", SPACE):
        nodes[node.attrib["id"]] = {each.attrib["key"]: each.text or "" for each in node}
    for edge in root.iterfind(".//g:edge", SPACE):
        data = {each.attrib["key"]: each.text or "" for each in edge}
        edges.append(
            (nodes[edge.attrib["source"]]["name"], nodes[edge.attrib["target"]]["name"], data)
        )
    return nodes, edges


def test_speakers_tell_listeners(article: Article) -> None:
    """One arrow for each pair, with the quotes that it stands for."""
    nodes, edges = _read(graphml([article], ["rain"]))
    told = {(source, target): data for source, target, data in edges}
    assert told["Tiyamike Banda", "reporters"]["quotes"] == "rain:q1"
    assert told["Dana Obi", "Tiyamike Banda"]["relation"] == "told"
    types = {node["name"]: node["type"] for node in nodes.values()}
    assert types["reporters"] == "listener"
    assert types["senior official"] == "anonymous"


def test_named_actors_are_one_in_all_articles(article: Article) -> None:
    """Unnamed ones are not: nobody knows that they are the same."""
    nodes, edges = _read(graphml([article, article]))
    names = [node["name"] for node in nodes.values()]
    assert names.count("Dana Obi") == 1
    assert names.count("senior official") == 2
    (pair,) = [
        data for source, target, data in edges if (source, target) == ("Dana Obi", "Tiyamike Banda")
    ]
    assert pair["count"] == "2"


def test_whatever_a_name_holds_is_xml() -> None:
    """Markup is escaped, characters that XML knows not are replaced."""
    article = extract("“It rained,” Dana Obi told reporters.")
    actor = article.actors[0].model_copy(update={"name": '<b>&\x00\x1b\ud800"]]>'})
    nodes, _ = _read(graphml([article.model_copy(update={"actors": (actor,)})], ["<a>"]))
    assert '<b>&\ufffd\ufffd\ufffd"]]>' in [node["name"] for node in nodes.values()]


def test_nothing_is_a_graph_too() -> None:
    """Without nodes."""
    assert _read(graphml([])) == ({}, [])
