"""Where the samples' pages keep their body and their byline, as selectors."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from newsextract.scaffold.samples import Sample

_STEP = re.compile(r"([a-z0-9-]+)\[(\d+)]$")
_PLAIN = re.compile(r"-?[A-Za-z_][\w-]*$")


def learn_page(samples: Sequence[Sample]) -> dict[str, Any] | None:
    """The layout that the samples' pages share; None without pages, or where nothing is shared."""
    trees = [(sample, _parse(sample.page)) for sample in samples if sample.page]
    if len(trees) < 2:
        return None
    layout = {}
    for what, find in (("body", _body), ("byline", _byline)):
        found = Counter(
            selector for sample, tree in trees for selector in dict.fromkeys(find(sample, tree))
        )
        shared = [selector for selector, count in found.items() if count == len(trees)]
        if shared:
            layout[what] = shared[0]
    return {"layouts": [layout]} if layout else None


def _parse(page: str) -> Any:
    from selectolax.lexbor import LexborHTMLParser

    return LexborHTMLParser(page)


def _body(sample: Sample, tree: Any) -> Iterator[str]:
    """Selectors of the element that holds the paragraphs of the body, the most telling first."""
    paths = [p.path for p in sample.article.paragraphs if p.path and p.zone == "body"]
    parents = Counter(path.rpartition("/")[0] for path in paths)
    if parents:
        node = _at(tree, parents.most_common(1)[0][0])
        if node is not None:
            yield from _selectors(node)


def _byline(sample: Sample, tree: Any) -> Iterator[str]:
    """Selectors of the smallest elements that hold an author's name."""
    for author in sample.article.authors:
        for node in tree.css("body *"):
            text = " ".join(node.text().split())
            if author.name in text and len(text) <= len(author.name) + 40:
                yield from _selectors(node)


def _selectors(node: Any) -> Iterator[str]:
    name = node.attributes.get("id")
    if name and _PLAIN.match(name) and not re.search(r"\d{3}", name):
        yield f"#{name}"
    for each in (node.attributes.get("class") or "").split():
        if _PLAIN.match(each) and not re.search(r"\d{3}", each):
            yield f".{each}"


def _at(tree: Any, path: str) -> Any:
    """The element at a path such as `/html/body/div[1]/p[2]`."""
    node = tree.root
    for step in path.strip("/").split("/")[1:]:
        match = _STEP.match(step)
        tag, number = (match[1], int(match[2])) if match else (step, 1)
        children = [child for child in node.iter() if child.tag == tag]
        if len(children) < number:
            return None
        node = children[number - 1]
    return node
