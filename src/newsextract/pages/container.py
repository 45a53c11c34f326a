"""Which element of a page holds its story, where no outlet says it.

Long stretches of text outside links are weighed once; the weight goes up to every element around
them. The story is the element that calls itself one and holds most of it, else the lowest element
that still holds nearly all.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import NamedTuple

from selectolax.lexbor import LexborNode

from newsextract.pages.names import is_story, is_surely_no_story, part_of
from newsextract.pages.walk import INLINE, MAX_DEPTH, is_hidden, names_of

MIN_TEXT = 40
"""Code points of a stretch of text that counts."""
MAX_WEIGHT = 1000
"""What one stretch weighs at most, so that one long note does not outweigh a story."""

FEW_PARAGRAPHS = 6
"""`<p>` elements of text below which they are not taken for the carriers of the story."""

MOST = 0.9
"""Share of the text in `<p>` that an element holds if it is believed without its name."""
PLENTY = 1500
"""How much text that must be."""

_NOT_STORY = frozenset(
    "script style noscript svg nav footer button iframe template select textarea dialog head option title".split()
)
_ASIDE = frozenset(("aside", "figure", "figcaption", "nav", "footer"))
_ENDS = re.compile(r"[.!?…:;,”\"’'–—-]\s*$")


class _Element(NamedTuple):
    node: LexborNode
    parent: int
    tag: str
    names: str
    story: bool


class Container(NamedTuple):
    """The element that holds a story.

    Attributes:
        node: The element.
        keep: `mem_id` of elements inside it that hold so much of its text that their names do not count.
        share: Share of the page's text that it holds.
        weight: How much text that is.
    """

    node: LexborNode
    keep: frozenset[int]
    share: float
    weight: int

    @property
    def is_unsure(self) -> bool:
        """Whether it holds too little text, or too little of the page's, to be surely the story."""
        return self.weight < 400 or self.share < 0.5


class _Tree:
    """The elements around long stretches of text, each before its parent's later children."""

    def __init__(self, body: LexborNode) -> None:
        self.elements = [_Element(body, -1, "body", "", False)]
        self.weights = [0]
        self.noise = [
            -1
        ]  # per element: the innermost element around it that is no story, or itself
        self.outer_noise: dict[int, int] = {}
        self._depths = [0]
        self._index: dict[int, int] = {body.mem_id: 0}
        self.texts: list[tuple[int, int]] = []  # (element, weight)

    def add(self, node: LexborNode) -> int:
        """The index of an element, entered with all elements around it; -1 where text does not count."""
        chain: list[LexborNode] = []
        current: LexborNode | None = node
        while current is not None:
            known = self._index.get(current.mem_id)
            if known is not None:
                break
            chain.append(current)
            current = current.parent
        else:
            known = 0
        for each in reversed(chain):
            known = self._enter(each, known) if known >= 0 else -1
            self._index[each.mem_id] = known
        return known

    def around(self, node: LexborNode | None) -> set[int]:
        """The known elements that an element stands in."""
        found: set[int] = set()
        while node is not None:
            number = self._index.get(node.mem_id)
            if number is not None:
                found.add(number)
            node = node.parent
        return found

    def _enter(self, node: LexborNode, parent: int) -> int:
        tag = node.tag or ""
        if tag in _NOT_STORY:
            return -1
        if tag in INLINE:
            return -1 if tag == "a" else parent
        attributes = node.attributes
        names = names_of(attributes)
        number = len(self.elements)
        depth = self._depths[parent] + 1
        if depth > MAX_DEPTH:
            return -1
        self._depths.append(depth)
        story = attributes.get("itemprop") in ("articleBody", "text") or is_story(names)
        self.elements.append(_Element(node, parent, tag, names, story or tag == "article"))
        self.weights.append(0)
        noise = self.noise[parent]
        named = not story and tag != "main" and names and part_of(names)
        if tag in _ASIDE or named or is_hidden(attributes):
            self.outer_noise[number] = noise
            noise = number
        self.noise.append(noise)
        return number


def find_container(
    body: LexborNode, paragraphs: list[LexborNode], headline: LexborNode | None = None
) -> Container:
    """Find the element that holds the story; the body itself where nothing says otherwise.

    Most stories stand in `<p>`: these are weighed first, and all stretches of text only where that is not sure.

    Args:
        body: The `<body>` of the page.
        paragraphs: All `<p>` of the page.
        headline: The heading that is the headline; the story stands beside it.
    """
    tree = _Tree(body)
    _weigh_paragraphs(paragraphs, tree)
    if len(tree.texts) >= FEW_PARAGRAPHS:
        found, element = _container(tree, headline)
        if (element.story or element.tag == "main") and found.share > 0.6:
            return found
        if found.share > MOST and found.weight > PLENTY:
            return found
    tree.texts.clear()
    _weigh(body, tree)
    return _container(tree, headline)[0]


def _container(tree: _Tree, headline: LexborNode | None) -> tuple[Container, _Element]:
    told = _told(tree)
    around = tree.around(headline)
    cleared = _cleared(tree, told, around)
    weights = _sum_up(tree, cleared, told)
    chosen = _choose(tree, weights, around)
    keep = frozenset(
        element.node.mem_id
        for number, element in enumerate(tree.elements)
        if number in cleared or weights[number] > 0.3 * weights[chosen] > 0
    )
    element = tree.elements[chosen]
    share = weights[chosen] / (weights[0] or 1)
    return Container(element.node, keep, share, weights[chosen]), element


def _weigh_paragraphs(paragraphs: list[LexborNode], tree: _Tree) -> None:
    for node in paragraphs:
        text = node.text()
        length = len(text)
        if length >= MIN_TEXT and (length >= 120 or _ENDS.search(text[-40:])):
            number = tree.add(node)
            if number >= 0:
                tree.texts.append((number, min(length, MAX_WEIGHT)))


def _weigh(body: LexborNode, tree: _Tree) -> None:
    text_tag = 0
    for node in body.traverse(include_text=True, skip_empty=True):
        if text_tag:
            if node.tag_id != text_tag:
                continue
        elif node.tag == "-text":
            text_tag = node.tag_id
        else:
            continue
        text = node.text_content
        if text is None or len(text) < MIN_TEXT:
            continue
        parent = node.parent
        length = len(text) if len(text) < 4000 else len(text.strip())
        if parent is None or length < MIN_TEXT:
            continue
        if length < 120 and parent.tag != "p" and not _ENDS.search(text[-40:]):
            continue
        number = tree.add(parent)
        if number >= 0:
            tree.texts.append((number, min(length, MAX_WEIGHT)))


def _told(tree: _Tree) -> list[tuple[int, int]]:
    """The texts that tell: not those of teasers, items of a list with one or two texts each."""
    items = [-1] * len(tree.elements)
    for number, element in enumerate(tree.elements):
        if number:
            items[number] = number if element.tag == "li" else items[element.parent]
    held = Counter(items[number] for number, _ in tree.texts)
    told = [(n, weight) for n, weight in tree.texts if items[n] < 0 or held[items[n]] > 2]
    return told or tree.texts


def _cleared(tree: _Tree, told: list[tuple[int, int]], around: set[int]) -> set[int]:
    """Elements that look like no story by their names and hold most of the page all the same.

    One that the headline stands in is cleared whatever its names. Elements of the same names count together: some pages put each paragraph into a box of its own.
    """
    held: Counter[int] = Counter()
    total = 0
    for number, weight in told:
        total += weight
        noise = tree.noise[number]
        while noise >= 0:
            held[noise] += weight
            noise = tree.outer_noise[noise]
    alike: Counter[str] = Counter()
    for number, weight in held.items():
        alike[tree.elements[number].names or str(number)] += weight
    return {
        number
        for number in held
        if alike[tree.elements[number].names or str(number)] > 0.5 * total
        and (number in around or not is_surely_no_story(tree.elements[number].names))
    }


def _sum_up(tree: _Tree, cleared: set[int], told: list[tuple[int, int]]) -> list[int]:
    """The weight of each element: its own texts and those of all inside it."""
    weights = [0] * len(tree.elements)
    for number, weight in told:
        noise = tree.noise[number]
        while noise >= 0 and noise in cleared:
            noise = tree.outer_noise[noise]
        if noise < 0:
            weights[number] += weight
    for number in range(len(weights) - 1, 0, -1):
        weights[tree.elements[number].parent] += weights[number]
    return weights


def _choose(tree: _Tree, weights: list[int], around: set[int]) -> int:
    elements = tree.elements
    best: dict[int, int] = {}
    for number in range(1, len(elements)):
        parent = elements[number].parent
        if weights[number] and (parent not in best or weights[number] > weights[best[parent]]):
            best[parent] = number
    chosen, needed = 0, 0.93
    stories = [
        n
        for n in range(1, len(elements))
        if elements[n].story and weights[n] > (0.15 if n in around else 0.35) * weights[0]
    ]
    if stories:
        most = max(weights[n] for n in stories)
        chosen, needed = max(n for n in stories if weights[n] >= 0.97 * most), 0.985
    while chosen in best and weights[best[chosen]] >= needed * weights[chosen]:
        if elements[best[chosen]].tag == "p":
            break
        chosen = best[chosen]
    return chosen
