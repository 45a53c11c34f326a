"""JSON-LD of a page, also broken, nested and in graphs, to the nodes that speak of an article."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

from newsextract.text.clean import whole_pairs

Node = dict[str, Any]

MAX_SCRIPT = 2_000_000
"""Characters of one script that are read."""
MAX_NODES = 400
"""Nodes of a page that are looked at."""
MAX_SCRIPTS = 40
"""Scripts of a page that are read."""
MAX_DEPTH = 100
"""Lists and nodes inside each other; a script that goes deeper is not read, on any Python."""

_BRACKET = re.compile(r"\"(?>(?:[^\"\\]|\\.)*)\"?|[\[{]|[\]}]")  # strings are stepped over
_TRAILING_COMMA = re.compile(r",\s*(?=[}\]])")
_WRAPPER = re.compile(r"^\s*(?://)?\s*(?:<!\[CDATA\[|<!--)|(?://)?\s*(?:\]\]>|-->)\s*;?\s*$")
_STRING = r"\"((?:[^\"\\]|\\.){1,500})\""
_FACT = re.compile(rf"\"(headline|datePublished|dateModified)\"\s*:\s*{_STRING}")
_AUTHOR = re.compile(r"\"author\"\s*:\s*(\[[^\]]{0,2000}\]|\{[^}]{0,800}\})")
_NAME = re.compile(rf"\"name\"\s*:\s*{_STRING}")
_IN_ORDER: tuple[Callable[[str], str], ...] = (
    lambda text: text,
    lambda text: _WRAPPER.sub("", text),
    lambda text: _TRAILING_COMMA.sub("", _WRAPPER.sub("", text)),
    html.unescape,
)
_INSIDE = ("@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "hasPart")
_ARTICLE = ("Article", "Posting", "ReportageNewsArticle", "Report", "Review", "NewsAnalysis")


class Person(NamedTuple):
    """A name in a field of authors, and what it is said to be: person, organisation, or nothing."""

    name: str
    kind: str | None


class JsonLd(NamedTuple):
    """The typed nodes of a page's scripts, in order; whether some were too many, too long or too deep to be read."""

    nodes: list[Node]
    truncated: bool


def read_nodes(scripts: Iterable[str]) -> JsonLd:
    """All typed nodes in the JSON-LD scripts of a page."""
    nodes: list[Node] = []
    truncated = False
    for number, script in enumerate(scripts):
        if number >= MAX_SCRIPTS or len(nodes) >= MAX_NODES:
            return JsonLd(nodes, truncated=True)
        if len(script) > MAX_SCRIPT or _is_deep(script):
            truncated = True
            continue
        try:
            tree = _load(script)
        except RecursionError:  # the caller's own stack has left no room
            tree, truncated = None, True
        if tree is not None:
            _collect(tree, nodes)
    return JsonLd(nodes, truncated)


def articles_of(nodes: list[Node]) -> list[Node]:
    """The nodes that describe an article, the one that says most first; a gallery's, say, where there is none."""
    found = [node for node in nodes if any(kind.endswith(_ARTICLE) for kind in types_of(node))]
    found = found or [node for node in nodes if node.get("headline")]
    found.sort(
        key=lambda node: (
            -(
                2 * bool(node.get("headline"))
                + bool(node.get("datePublished"))
                + bool(node.get("author"))
            )
        )
    )
    return found


def types_of(node: Node) -> tuple[str, ...]:
    """The types of a node."""
    value = node.get("@type")
    if isinstance(value, str):
        return (value,)
    return tuple(each for each in value if isinstance(each, str)) if isinstance(value, list) else ()


def text_of(value: Any) -> str | None:
    """A value as plain text: the first of a list, the name of a node; None where there is none."""
    if isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, dict):
        value = value.get("@value") or value.get("name")
    if not isinstance(value, str) or not value.strip():
        return None
    return html.unescape(value).strip() if "&" in value else value.strip()


def people_in(value: Any, by_id: dict[str, Node], depth: int = 0) -> list[Person]:
    """The names in a field of authors, however they are nested or referred to."""
    if depth > 4 or value is None:
        return []
    if isinstance(value, str):
        return [] if value.startswith(("http:", "https:")) else [Person(html.unescape(value), None)]
    if isinstance(value, list):
        return [person for each in value[:50] for person in people_in(each, by_id, depth + 1)]
    if not isinstance(value, dict):
        return []
    name = value.get("name", value.get("byline"))
    reference = value.get("@id")
    if name is None and isinstance(reference, str):
        node = by_id.get(reference)
        return people_in(node, by_id, depth + 1) if node is not None and node is not value else []
    kinds = types_of(value)
    kind = (
        "person"
        if "Person" in kinds
        else "organisation"
        if any("Organi" in each for each in kinds)
        else None
    )
    return [Person(each.name, kind) for each in people_in(name, by_id, depth + 1)]


def _is_deep(script: str) -> bool:
    """Whether it nests deeper than is read: a bound of our own, for that of `json` differs between Pythons."""
    if script.count("[") + script.count("{") <= MAX_DEPTH:
        return False
    depth = 0
    for token in _BRACKET.findall(script):
        if token in "[{":
            depth += 1
            if depth > MAX_DEPTH:
                return True
        elif token in "]}":
            depth -= 1
    return False


def _load(script: str) -> Any:
    """The tree of a script; what cannot be read as JSON is searched for its plain facts."""
    text = script.strip()
    if not text:
        return None
    for repair in _IN_ORDER:
        try:
            return _with_whole_pairs(json.loads(repair(text), strict=False), text)
        except ValueError:
            continue
    facts: Node = {}
    for name, value in _FACT.findall(text):
        facts.setdefault(name, value)
    author = _AUTHOR.search(text)
    if author:
        facts["author"] = [{"name": name} for name in _NAME.findall(author[1])]
    if facts:
        facts["@type"] = "NewsArticle"
    return facts or None


def _with_whole_pairs(tree: Any, text: str) -> Any:
    r"""The tree without halves of surrogate pairs, which only escapes such as `\ud83d` can bring in."""
    if "\\ud" not in text and "\\uD" not in text:
        return tree
    return json.loads(whole_pairs(json.dumps(tree, ensure_ascii=False)))


def _collect(tree: Any, nodes: list[Node]) -> None:
    todo = [tree]
    looked_at = 0
    while todo and len(nodes) < MAX_NODES and looked_at < 4 * MAX_NODES:
        value = todo.pop(0)
        looked_at += 1
        if isinstance(value, list):
            todo[:0] = value[:100]
        elif isinstance(value, dict):
            if "@type" in value:
                nodes.append(value)
            todo.extend(value[key] for key in _INSIDE if isinstance(value.get(key), dict | list))
