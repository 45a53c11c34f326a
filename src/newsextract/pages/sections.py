"""Sections of a page that a heading names as none of the story: comments, `You may like`, `Sponsored links`.

<div><h3>You May Like</h3><p><a>Ferries sail again</a></p></div>    the `<div>` is none of the story, the title is related

What a heading stands over is its box: the largest element around it that holds nothing of the
text before it. A heading that stands between paragraphs has no box of its own; readers' comments
then go on to the end, other sections only have their heading. What a box links to is kept as related, but for comments.
"""

from __future__ import annotations

import re

from newsextract.languages.en.pages import SECTION
from newsextract.pages.walk import Block

MIN_STORY = 200
"""Code points of text before which a section is looked for: a page of nothing but lists is left as it is."""
MIN_TITLE, MAX_TITLE = 20, 200
"""Code points of the title of a related item."""
_LONG = 60
_LINKED = 0.8


def without_sections(blocks: list[Block]) -> list[Block]:
    """The blocks of a page without those of its sections; the titles that these link to are of the kind `related`.

    Args:
        blocks: Blocks of the element that holds the story, in the order of the page.
    """
    left: list[Block] = []
    told: list[str] = []  # paths of what is the story's
    length = 0
    box, of_comments = "", False
    for number, block in enumerate(blocks):
        if box and block.path.startswith(box):
            if not of_comments and _is_title(block):
                left.append(block._replace(kind="related"))
            continue
        box = ""
        section = _section(block) if length >= MIN_STORY else None
        if section is not None:
            found = _box(block.path, told)
            if found:
                box, of_comments = found, section["comments"] is not None
                continue
            if section["comments"] and not _is_story_behind(blocks, number, told[-1]):
                return left
        if block.kind == "paragraph" and len(block.text) >= _LONG:
            told.append(block.path)
            length += len(block.text)
        left.append(block)
    return left


def _is_title(block: Block) -> bool:
    """Whether a block is a title that is a link."""
    length = len(block.text.strip())
    linked = sum(end - start for start, end, _ in block.anchors)
    return MIN_TITLE <= length <= MAX_TITLE and linked >= _LINKED * length


def _section(block: Block) -> re.Match[str] | None:
    if len(block.text) > _LONG or block.kind in ("caption", "embed", "table"):
        return None
    return SECTION.match(" ".join(block.text.split()))


def _box(path: str, told: list[str]) -> str:
    """The path of the largest element around a heading that holds no text of the story before it, with a slash behind; "" for none."""
    steps = path.split("/")
    shared = 0
    for each in told[-8:]:
        other = each.split("/")
        same = next(
            (n for n, (a, b) in enumerate(zip(steps, other, strict=False)) if a != b),
            min(len(steps), len(other)),
        )
        shared = max(shared, same)
    return "/".join(steps[: shared + 1]) + "/" if shared + 1 < len(steps) else ""


def _is_story_behind(blocks: list[Block], number: int, path: str) -> bool:
    """Whether paragraphs that stand where the story's last did follow a heading: a story about comments."""
    parent = path.rpartition("/")[0]
    return any(
        block.path.rpartition("/")[0] == parent
        and block.tag == "p"
        and block.kind == "paragraph"
        and len(block.text) >= _LONG
        for block in blocks[number + 1 :]
    )
