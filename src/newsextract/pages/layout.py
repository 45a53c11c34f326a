"""The page data of an outlet: where its layouts keep what a page reader looks for.

    page={
        "headline": ("ld+json", "h1"),
        "drop": ".newsletter-box",
        "layouts": (
            {"years": "2022-", "body": ".article__content", "dateline": ".source", "byline": ".byline__names"},
            {"years": "2013-2022", "body": ".zn-body-text", "drop": ".el__embedded"},
        ),
    }

The first layout whose `body` is on the page is taken; where none is, the generic reader looks.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any, NamedTuple

from selectolax.lexbor import LexborHTMLParser, LexborNode, SelectolaxError

from newsextract.grammar.outlet import Outlet

PAGE_FIELDS = frozenset(
    ("headline", "layouts", "drop", "keep", "byline", "dateline", "standfirst", "caption", "marks")
)
"""What an outlet may state of all its pages."""
FIELDS = frozenset(
    ("years", "body", "drop", "keep", "dateline", "byline", "standfirst", "caption", "headline")
)
"""What a layout may state; all but `years` are CSS selectors."""

_PARTS = ("headline", "standfirst", "dateline", "byline", "caption")


class Layout(NamedTuple):
    """What an outlet says of the page at hand.

    Attributes:
        bodies: The elements that hold the story; empty where the outlet does not know.
        drop: Selector of elements that are none of the story.
        keep: Selector of elements whose names do not matter.
        parts: Elements of the headline, standfirst, dateline and byline, where the outlet says which they are.
        order: What the outlet means by its headline, best first: `h1`, `ld+json`, `og:title`.
    """

    bodies: tuple[LexborNode, ...] = ()
    drop: str | None = None
    keep: str | None = None
    parts: Mapping[str, list[LexborNode]] = MappingProxyType({})
    order: tuple[str, ...] = ()


def find_layout(tree: LexborHTMLParser, outlet: Outlet | None) -> Layout:
    """The layout of a page, by the data of its outlet."""
    page: Mapping[str, Any] = (outlet and outlet.page) or {}
    if not page:
        return Layout()
    chosen: Mapping[str, Any] = {}
    bodies: list[LexborNode] = []
    for layout in page.get("layouts", ()):
        bodies = _select(tree, layout.get("body"))
        if bodies:
            chosen = layout
            break
    return Layout(
        tuple(_outermost(bodies)),
        _joined(page.get("drop"), chosen.get("drop")),
        _joined(page.get("keep"), chosen.get("keep")),
        _find_parts(
            tree,
            {
                part: selector
                for part in _PARTS
                if isinstance(selector := chosen.get(part, page.get(part)), str)
            },
        ),
        tuple(page.get("headline", ())),
    )


def _find_parts(tree: LexborHTMLParser, selectors: dict[str, str]) -> dict[str, list[LexborNode]]:
    """The elements of each part, found in one pass through the page."""
    if len(selectors) < 2:
        return {part: _select(tree, selector) for part, selector in selectors.items()}
    try:
        found = tree.css(",".join(selectors.values()))
    except (ValueError, SelectolaxError):
        return {part: _select(tree, selector) for part, selector in selectors.items()}
    ids = {
        part: {node.mem_id for node in found if node.css_matches(selector)}
        for part, selector in selectors.items()
    }
    return {part: [node for node in found if node.mem_id in known] for part, known in ids.items()}


def text_of_first(nodes: Sequence[LexborNode]) -> tuple[str, LexborNode] | None:
    """The text of the first element, white space folded; None where there is no element or no text."""
    for node in nodes[:1]:
        text = " ".join(node.text(separator=" ").split())
        if text:
            return text, node
    return None


def ids_in(node: LexborNode, selector: str | None) -> frozenset[int]:
    """`mem_id` of the elements that a selector finds inside an element."""
    return frozenset(each.mem_id for each in _select(node, selector)) if selector else frozenset()


def _select(tree: LexborHTMLParser | LexborNode, selector: str | None) -> list[LexborNode]:
    if not selector:
        return []
    try:
        return tree.css(selector)
    except (ValueError, SelectolaxError):  # a selector that the parser does not know finds nothing
        return []


def _joined(*selectors: str | None) -> str | None:
    return ",".join(filter(None, selectors)) or None


def _outermost(nodes: list[LexborNode]) -> list[LexborNode]:
    """The elements that stand in none of the others."""
    if len(nodes) < 2:
        return nodes
    known = {node.mem_id for node in nodes}
    kept = []
    for node in nodes:
        above = node.parent
        while above is not None and above.mem_id not in known:
            above = above.parent
        if above is None:
            kept.append(node)
    return kept
