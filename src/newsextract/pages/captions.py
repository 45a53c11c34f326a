"""Captions of a page: one line each, the credit behind the words, and those of the pictures over the story.

<div class=caption>A wet road.</div><figcaption class=credit>Lee Ng/AFP</figcaption>     A wet road. Lee Ng/AFP
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from selectolax.lexbor import LexborNode

from newsextract.languages.en.pages import NO_CAPTION
from newsextract.pages.names import part_of
from newsextract.pages.pieces import Piece, fold_links, fold_space
from newsextract.pages.walk import BREAK, Block, names_of, walk

MIN_CAPTION = 8
"""Code points of a caption; what is shorter is a label."""
MIN_CREDIT = 3
"""Code points of a credit."""
MAX_CAPTION = 1500
"""Code points of a caption; what is longer is text that calls itself one."""
LONG = 100
"""Code points of a paragraph at which the story has begun."""
MAX_LEADS = 12
"""Captions over a story that are read."""
_CLOSED = frozenset(("aside", "nav", "footer", "a"))
_STORY = frozenset(("main", "article"))


def caption_piece(block: Block) -> Piece | None:
    """A block as a caption of one line, whose credit begins at `credit`; None for a scrap."""
    text = block.text.replace(BREAK, " ")
    words = fold_space(text)
    credit = -1
    if block.credit >= 0:
        before = fold_space(text[: block.credit])
        credit = len(before) + 1 if before else 0
    least = MIN_CREDIT if credit == 0 else MIN_CAPTION
    if not least <= len(words) <= MAX_CAPTION or NO_CAPTION.match(words):
        return None
    links = fold_links(text, block.anchors) if block.anchors else ()
    return Piece(words, "caption", "caption", block.path, links, credit)


def with_credits(captions: Iterable[Piece]) -> list[Piece]:
    """Captions, each with the credit that stood in an element of its own before or behind it."""
    found: list[Piece] = []
    for piece in captions:
        before = found[-1] if found else None
        if before is None or _picture(before) != _picture(piece):
            found.append(piece)
        elif piece.credit == 0 and before.credit < 0:
            found[-1] = _join(before, piece)
        elif before.credit == 0 and piece.credit < 0:
            found[-1] = _join(piece, before)
        else:
            found.append(piece)
    return [each._replace(credit=-1) if each.credit == 0 else each for each in found]


def _picture(piece: Piece) -> str:
    """The path of the figure that a caption stands in, else of the element over its parent."""
    figure = piece.path.rfind("/figure[")
    if figure < 0:
        return piece.path.rsplit("/", 1)[0]
    return piece.path[: piece.path.index("]", figure)]


def _join(words: Piece, credit: Piece) -> Piece:
    behind = len(words.text) + 1
    links = tuple((start + behind, end + behind, to) for start, end, to in credit.links)
    text = f"{words.text} {credit.text}"
    return words._replace(text=text, links=words.links + links, credit=behind)


def lead_captions(order: Sequence[LexborNode], headline: LexborNode | None) -> list[Block]:
    """The captions of the pictures between headline and story, which may stand outside its body.

    Args:
        order: Headings, paragraphs and captions of the page, in its order.
        headline: The heading that is the headline.
    """
    number = 0
    if headline is not None:
        known = headline.mem_id
        number = next((n for n, node in enumerate(order) if node.mem_id == known), 0)
    before = list(_until_story(reversed(order[max(0, number - MAX_LEADS) : number])))
    behind = list(_until_story(order[number:]))
    blocks: list[Block] = []
    seen: set[int] = set()
    for node in [*reversed(before), *behind][:MAX_LEADS]:
        root = _root_of(node, seen)
        if root is not None:
            seen.add(root.mem_id)
            keep = frozenset(
                each.mem_id
                for each in root.css("*")
                if part_of(names_of(each.attributes)) == "caption"
            )
            blocks += walk(root, keep=keep, kind="caption").blocks
    return blocks


def _until_story(nodes: Iterable[LexborNode]) -> Iterable[LexborNode]:
    """The captions up to the first long paragraph that stands in none."""
    for node in nodes:
        tag = node.tag
        if tag in ("h1", "script"):
            continue
        if tag == "p" and "caption" not in (node.attributes.get("class") or "").lower():
            if len(node.text()) >= LONG and not _is_in_caption(node):
                return
        else:
            yield node


def _is_in_caption(node: LexborNode) -> bool:
    above = node.parent
    for _ in range(3):
        if above is None:
            return False
        if (
            above.tag in ("figcaption", "figure")
            or part_of(names_of(above.attributes)) == "caption"
        ):
            return True
        above = above.parent
    return False


def _root_of(node: LexborNode, seen: set[int]) -> LexborNode | None:
    """The figure that a caption stands in, else the caption; None where it was seen or belongs to another story."""
    root = node
    above: LexborNode | None = node
    for distance in range(12):
        if above is None or above.tag == "body":
            break
        if above.mem_id in seen or above.tag in _CLOSED:
            return None
        if above.tag == "figure" and distance < 5:
            root = above
        elif (
            distance
            and above.tag not in _STORY
            and part_of(names_of(above.attributes)) in ("related", "junk")
        ):
            return None
        above = above.parent
    return None if root.mem_id in seen else root
