"""Blocks of a page to paragraphs of a story, each in its zone.

`<p>It rained.` is body, `<p>READ MORE: Floods rise` is related, `<h2>What comes next` is a subhead.
"""

from __future__ import annotations

import re
from itertools import pairwise

from newsextract.languages.en.pages import CALL, MORE
from newsextract.pages.captions import caption_piece, with_credits
from newsextract.pages.pieces import LINE, Piece, ends_sentence, fold, split_lines, unlike
from newsextract.pages.sections import without_sections
from newsextract.pages.tops import zone_at_top
from newsextract.pages.walk import Block

_NOTHING = re.compile(r"[\W_]*$")
MAX_CALL = 250
"""Code points of a call to read on, to subscribe and the like."""


def read_body(blocks: list[Block], headline: str | None) -> list[Piece]:
    """The paragraphs of a story, in the order of the page.

    Before the first sentence a line may be a byline, a standfirst or metadata.
    """
    pieces: list[Piece] = []
    captions: list[Piece] = []
    title = fold(headline or "")
    most = len(headline or "") + 10
    seen: set[str] = set()
    at_top = True
    for block in without_sections(blocks):
        if block.kind == "caption":
            caption = caption_piece(block)
            if caption is not None:
                captions.append(caption)
            continue
        for text, links in split_lines(block.text, block.anchors, at_top=at_top):
            linked = sum(end - start for start, end, _ in links)
            zone = _zone(text, block, linked)
            if at_top and zone in (None, "body", "subhead"):
                zone = zone_at_top(text, block) or zone
            if zone is None or (len(text) < most and fold(text) == title):
                continue
            if zone in ("related", "boilerplate"):
                key = fold(text)
                if key in seen:
                    continue
                seen.add(key)
            elif zone == "body" and at_top:
                at_top = len(text) < LINE and not ends_sentence(text)
            kind = block.kind if block.kind != "related" else "list"
            pieces.append(Piece(text, zone, kind, block.path, links))
    return _without_heads_of_calls(pieces) + unlike(with_credits(captions))


def _without_heads_of_calls(pieces: list[Piece]) -> list[Piece]:
    """The pieces; a heading right over a call in the same box is a part of it."""
    for number, (piece, behind) in enumerate(pairwise(pieces)):
        if piece.zone == "subhead" and behind.zone == "boilerplate" and _box(piece) == _box(behind):
            pieces[number] = piece._replace(zone="boilerplate")
    return pieces


def _box(piece: Piece) -> str:
    return piece.path.rpartition("/")[0]


def _zone(text: str, block: Block, linked: int) -> str | None:
    """The zone of a paragraph; None for scraps that are no text. `linked`: characters of it in links."""
    kind = block.kind
    if _NOTHING.match(text):
        return None
    if kind == "heading":
        return _furniture(text) or "subhead"
    if kind == "related":
        return kind if len(text) >= 8 else None
    length = len(text)
    if length < MAX_CALL and CALL.match(text):
        return "boilerplate"
    if linked and linked >= 0.8 * length and length < MAX_CALL and kind != "embed":
        return "related"
    if length < MAX_CALL and (furniture := _furniture(text)):
        return furniture
    if (
        block.tag not in ("p", "li", "td", "th", "dd", "dt", "tr")
        and length < 80
        and not ends_sentence(text)
    ):
        return None
    return "body"


def _furniture(text: str) -> str | None:
    """What a line is that is no text of the story by its words: a call, or a pointer to another story."""
    if CALL.match(text):
        return "boilerplate"
    return "related" if MORE.match(text) else None
