"""One walk through the element that holds a story: its stretches of text, block by block.

Elements that are no part of the story by their tag or names are not entered. Each block keeps the
path of its element, `/html/body/main[1]/article[1]/p[3]`.
"""

from __future__ import annotations

from itertools import accumulate
from typing import NamedTuple

from selectolax.lexbor import LexborNode

from newsextract.pages.names import is_credit, part_of

INLINE = frozenset(
    """a span em strong b i u s small sub sup mark abbr cite q code font time label var kbd bdi bdo ins del big
    tt nobr acronym data strike dfn samp ruby""".split()
)
SKIPPED = frozenset(
    """script style noscript svg nav footer button iframe template select textarea dialog object embed video
    audio canvas head map input progress meter datalist img source track link meta picture area base col
    colgroup param rt rp""".split()
)
BREAK = "\ue000"
"""What stands for `<br>` in the text of a block: a line feed of the source is but white space."""
MAX_DEPTH = 512
MAX_BLOCKS = 20_000
"""Stretches of text of one page that are read."""
MIN_FORM_TEXT = 150
"""Code points of a paragraph of a form that is read; one with shorter ones only asks for something."""
MAX_CAPTION_PARAGRAPH = 500
"""Code points of a paragraph of a caption; an element with a longer one is no caption, whatever its name."""

_KINDS = {
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), "heading"),
    **dict.fromkeys(("figure", "figcaption", "caption"), "caption"),
    **dict.fromkeys(("ul", "ol", "dl"), "list"),
    "blockquote": "blockquote",
    "table": "table",
}
# a kind that what stands inside does not change, but for a post inside a quotation
_FIXED = frozenset(("caption", "embed", "table"))
_HIDDEN = ("display:none", "display: none", "clip:", "visibility:hidden", "visibility: hidden")


Anchor = tuple[int, int, str]
"""A link: start and end in code points of the text it stands in, and what its `href` says."""


class Block(NamedTuple):
    """A stretch of text without a block element in it.

    Attributes:
        text: As written, white space not yet folded; `<br>` is `BREAK`.
        anchors: Links in it.
        credit: Where the credit of a caption begins in it; -1 where the mark-up tells none.
        kind: paragraph heading list blockquote caption embed table related.
        tag: Tag of the element it stands in.
        names: Class and id of that element.
        path: Path of that element.
    """

    text: str
    anchors: tuple[Anchor, ...]
    kind: str
    tag: str
    names: str
    path: str
    credit: int = -1


class Walked(NamedTuple):
    """The blocks of an element; whether it nests too deeply, or holds too many, to be read to its end."""

    blocks: list[Block]
    too_deep: bool
    truncated: bool


def path_of(node: LexborNode) -> str:
    """The path of an element from the root of the page."""
    parts: list[str] = []
    current: LexborNode | None = node
    while current is not None and current.tag not in ("html", "-document", None):
        tag = current.tag or "x"
        number = 1
        before = current.prev
        while before is not None:
            number += before.tag == tag
            before = before.prev
        parts.append(tag if tag == "body" else f"{tag}[{number}]")
        current = current.parent
    return "/html/" + "/".join(reversed(parts))


def is_page_footer(node: LexborNode) -> bool:
    """Whether an element is a footer, and not the one that a system puts over or under a story: byline, date."""
    return node.tag == "footer" and (node.parent is None or node.parent.tag != "article")


def is_hidden(attributes: dict[str, str | None]) -> bool:
    """Whether an element is not shown."""
    if "hidden" in attributes:
        return True
    style = attributes.get("style")
    return bool(style) and any(sign in style for sign in _HIDDEN)  # type: ignore[operator]


def names_of(attributes: dict[str, str | None]) -> str:
    """Class, id and component name of an element, in one string."""
    name = attributes.get("class")
    if "id" in attributes or "data-component" in attributes or "data-testid" in attributes:
        others = (name, *(attributes.get(key) for key in ("id", "data-component", "data-testid")))
        return " ".join(filter(None, others))
    return name or ""


class _Writer:
    """The blocks so far, and the pieces of the one at hand."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.pieces: list[str] = []
        self._links: list[tuple[int, int, str]] = []  # first piece, piece behind the last, target
        self._open: list[tuple[int, str]] = []
        self._credit = -1  # first piece of the credit of a caption

    def open_credit(self) -> None:
        """The credit of a caption begins with the next piece, and goes on to the end of the block."""
        if self._credit < 0:
            self.pieces.append(" ")
            self._credit = len(self.pieces)

    def open_link(self, node: LexborNode) -> None:
        """A link begins with the next piece."""
        self._open.append((len(self.pieces), node.attributes.get("href") or ""))

    def close_link(self) -> None:
        """The innermost link ends with the last piece."""
        first, target = self._open.pop()
        if first < len(self.pieces):
            self._links.append((first, len(self.pieces), target))

    def end(self, kind: str, tag: str, names: str, path: str) -> None:
        """End the block at hand; a link that is still open goes on in the next one."""
        pieces = self.pieces
        anchors: tuple[Anchor, ...] = ()
        if self._links or self._open:
            anchors = self._anchors()
        credit = -1
        if self._credit >= 0:
            credit = sum(map(len, pieces[: self._credit]))
            self._credit = -1
        self.blocks.append(Block("".join(pieces), anchors, kind, tag, names, path, credit))
        pieces.clear()

    def _anchors(self) -> tuple[Anchor, ...]:
        last = len(self.pieces)
        links = self._links + [(first, last, target) for first, target in self._open]
        places = [0, *accumulate(map(len, self.pieces))]
        self._links.clear()
        self._open = [(0, target) for _, target in self._open]
        found: list[Anchor] = []
        for first, end, target in sorted(links):
            if first < end and (not found or found[-1][1] <= places[first]):
                found.append((places[first], places[end], target))
        return tuple(found)


def walk(
    root: LexborNode,
    drop: frozenset[int] = frozenset(),
    keep: frozenset[int] = frozenset(),
    kind: str = "paragraph",
) -> Walked:
    """Read an element into blocks, in the order of the page.

    Args:
        root: The element that holds the story; its own names do not matter.
        drop: `mem_id` of elements that are left out.
        keep: `mem_id` of elements whose names do not matter.
        kind: Kind of the element.
    """
    writer = _Writer()
    blocks, pieces = writer.blocks, writer.pieces
    tag, names, path = root.tag or "", "", path_of(root)
    if kind == "caption" and is_credit(names_of(root.attributes)):
        writer.open_credit()
    counts: dict[str, int] = {}
    above: list[tuple[str, str, str, str, dict[str, int]]] = []
    parents: list[LexborNode] = [root]
    leaving: list[str] = [""]  # what ends with each open element: a block, a link, nothing
    too_deep = truncated = False
    node = root.first_child
    while True:
        if node is None:
            node = parents.pop()
            left = leaving.pop()
            if not parents:
                break
            if left == "block":
                if pieces:
                    writer.end(kind, tag, names, path)
                tag, names, path, kind, counts = above.pop()
            elif left == "link":
                writer.close_link()
            node = node.next
            continue
        name = node.tag
        if name == "-text":
            text = node.text_content or ""
            if pieces or not text.isspace():
                pieces.append(text)
            node = node.next
            continue
        if name == "br":
            pieces.append(BREAK)
            node = node.next
            continue
        if name is None or name in SKIPPED or name[0] == "-":
            node = node.next
            continue
        if name in INLINE:
            left = ""
            if name == "a":
                writer.open_link(node)
                left = "link"
            elif name == "cite" and kind == "caption":
                writer.open_credit()
            elif name == "span":
                attributes = node.attributes
                if attributes:
                    style = attributes.get("class")
                    if is_hidden(attributes):
                        node = node.next
                        continue
                    if style and kind == "caption" and is_credit(style):
                        writer.open_credit()
                    elif style and node.mem_id not in keep and "byline" not in style:
                        part = part_of(style)
                        if part in ("junk", "embed") or (part == "caption" and kind != "caption"):
                            node = node.next
                            continue
                    if style and node.first_child is None and style.endswith(" br"):
                        pieces.append(BREAK)
            parents.append(node)
            leaving.append(left)
            node = node.first_child
            continue
        if kind == "table" and name in ("td", "th"):  # the cells of a row are one line
            if pieces:
                pieces.append(" | ")
            parents.append(node)
            leaving.append("")
            node = node.first_child
            continue
        if pieces:
            writer.end(kind, tag, names, path)
        number = counts[name] = counts.get(name, 0) + 1
        identity = node.mem_id
        if identity in drop or name == "aside" or (name == "form" and not _holds_text(node)):
            node = node.next
            continue
        inner = _KINDS.get(name)
        own = ""
        attributes = node.attributes
        if attributes:
            own = names_of(attributes)
            if kind == "caption" and own and is_credit(own) and not is_hidden(attributes):
                writer.open_credit()
            elif identity not in keep:
                part = part_of(own) if own else ""
                if (part and part != "caption" and part != "embed") or is_hidden(attributes):
                    if part == "related":
                        blocks.extend(_related(node, f"{path}/{name}[{number}]"))
                    node = node.next
                    continue
                if part and not (part == "caption" and not inner and _holds_story(node)):
                    inner = part
        if len(blocks) > MAX_BLOCKS:
            truncated = True
            break
        if len(parents) > MAX_DEPTH:
            too_deep = True
            node = node.next
            continue
        above.append((tag, names, path, kind, counts))
        tag, names, path, counts = name, own, f"{path}/{name}[{number}]", {}
        if inner and (kind not in _FIXED or inner == "embed"):
            kind = inner
        parents.append(node)
        leaving.append("block")
        node = node.first_child
    if pieces:
        writer.end(kind, tag, names, path)
    return Walked(blocks, too_deep, truncated)


def _holds_text(form: LexborNode) -> bool:
    """Whether a form holds a headline or a paragraph: some systems put the whole page in one."""
    return any(each.tag == "h1" or len(each.text()) > MIN_FORM_TEXT for each in form.css("h1, p"))


def _holds_story(node: LexborNode) -> bool:
    """Whether an element named for a picture holds a paragraph that is too long for a caption."""
    return any(len(each.text()) > MAX_CAPTION_PARAGRAPH for each in node.css("p")[:20])


def _related(node: LexborNode, path: str) -> list[Block]:
    """The titles that an element of related items links to."""
    found: list[Block] = []
    for link in node.css("a")[:20]:
        text = " ".join(link.text(separator=" ").split())
        if 20 <= len(text) <= 200 and not any(block.text == text for block in found):
            target = link.attributes.get("href") or ""
            found.append(Block(text, ((0, len(text), target),), "related", "a", "", path))
    return found
