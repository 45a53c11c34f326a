"""Blocks of a page to paragraphs of a story, each in its zone.

`<p>It rained.` is body, `<p>READ MORE: Floods rise` is related, `<h2>What comes next` is a subhead.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from newsextract.pages.walk import BREAK, Anchor, Block

_ENDS = re.compile(r"[.!?…:;][\"'”’»)\]]*$")
_MORE = re.compile(
    r"""^\W{0,3}(?:
        read\s+(?:more|next|also|the\s+full|our) | also\s+read | see\s+(?:more|also)
      | more\s+(?:from|on|stories|news|coverage)\b | related(?:\s+\w+){0,2}\s*[:|–-]
      | don['’]?t\s+miss | watch\s*[|:] | listen\s*[|:] | photos?\s*: | gallery\s*: | video\s*: | \[read\b
      | recommended\b | trending\b | most\s+read | up\s+next | you\s+(?:may|might|can)\s+also
      | (?:what|here['’]s\s+what)\s+(?:you\s+need\s+)?to\s+know
    )""",
    re.IGNORECASE | re.VERBOSE,
)
_CALL = re.compile(
    r"""^\W{0,3}(?:
        click\s+here | sign\s+up | subscribe\b | follow\s+(?:us|our|ap\b|the|@) | download\s+(?:the|our|cnn)
      | join\s+our | advertisement\b | (?:story|article)\s+continues | continue\s+reading
      | get\s+(?:up-to|the\s+latest|our|daily) | check\s+out\s+more
      | for\s+(?:more|the\s+latest)\b.{0,60}(?:click|visit|sign|follow|subscribe|stories|newsletter)
      | find\s+us\b | share\s+this | our\s+standards | purchase\s+licensing | all\s+rights | copyright\b | ©
      | \(graphic | editor['’]s\s+picks? | view\s+(?:photos?|gallery|\d+\s+images)
      | please\s+(?:read|share|log|enable) | this\s+advertisement
      | (?:read\s+more|related(?:\s+\w+)?|recommended|trending|more\s+stories)\s*:?\s*$
    )""",
    re.IGNORECASE | re.VERBOSE,
)
_NOTHING = re.compile(r"[\W_]*$")
MAX_CALL = 250
"""Code points of a call to read on, to subscribe and the like."""


class Piece(NamedTuple):
    """A paragraph before it stands in the text: its words, zone, kind, path and links."""

    text: str
    zone: str
    kind: str
    path: str
    links: tuple[Anchor, ...] = ()


def fold(text: str) -> str:
    """Letters and digits only, in one case: to tell whether two texts are the same."""
    return re.sub(r"\W+", "", text.casefold())


def ends_sentence(text: str) -> bool:
    """Whether a text ends as a sentence does, or as a line that leads to the next."""
    return bool(_ENDS.search(text[-5:]))


def read_body(blocks: list[Block], headline: str | None) -> list[Piece]:
    """The paragraphs of a story, in the order of the page."""
    pieces: list[Piece] = []
    title = fold(headline or "")
    most = len(headline or "") + 10
    seen: set[str] = set()
    for block in blocks:
        for text, links in split_lines(block.text, block.anchors):
            zone = _zone(text, block)
            if zone is None or (len(text) < most and fold(text) == title):
                continue
            if zone in ("caption", "related", "boilerplate"):
                key = fold(text)
                if key in seen:
                    continue
                seen.add(key)
            kind = block.kind if block.kind != "related" else "list"
            pieces.append(Piece(text, zone, kind, block.path, links))
    return pieces


def split_lines(
    text: str, anchors: tuple[Anchor, ...] = ()
) -> list[tuple[str, tuple[Anchor, ...]]]:
    """The paragraphs of a block with their links: white space folded, cut where line breaks part it.

    Two breaks always part; one does where a sentence ends before it.
    """
    if BREAK not in text:
        folded = fold_space(text)
        return [(folded, fold_links(text, anchors) if anchors else ())] if folded else []
    parts: list[tuple[str, tuple[Anchor, ...]]] = []
    line: str = ""
    links: tuple[Anchor, ...] = ()
    place = number = 0
    for each in text.split(BREAK):
        words = " ".join(each.split())
        inside: tuple[Anchor, ...] = ()
        if number < len(anchors):
            stop = place + len(each)
            first = number
            while number < len(anchors) and anchors[number][1] <= stop:
                number += 1
            here = anchors[first : number + 1]
            inside = fold_links(
                each,
                tuple((max(s, place) - place, min(e, stop) - place, to) for s, e, to in here),
            )
            place = stop + len(BREAK)
        if not words or (len(line) > 60 and ends_sentence(line)):
            if line:
                parts.append((line, links))
            line, links = words, inside
        elif line:
            behind = len(line) + 1
            links += tuple((start + behind, end + behind, to) for start, end, to in inside)
            line = f"{line} {words}"
        else:
            line, links = words, inside
    return [*parts, (line, links)] if line else parts


def fold_space(text: str) -> str:
    """A text with its white space folded into single blanks."""
    if text.isascii() and text.isprintable() and "  " not in text:  # single blanks only
        return text.strip()
    return " ".join(text.split())


def fold_links(text: str, anchors: tuple[Anchor, ...]) -> tuple[Anchor, ...]:
    r"""Links of a text, in code points of the text with its white space folded; those without words are left out.

    Example:
        >>> fold_links("Read  the\n report ", ((5, 17, "/r"),))
        ((5, 15, '/r'),)
    """
    found: list[Anchor] = []
    place = length = 0  # code points that were read, and that were written
    gap = False
    for start, end, target in anchors:
        for stretch, is_link in ((text[place:start], False), (text[start:end], True)):
            words = " ".join(stretch.split())
            if not words:
                gap = gap or (length > 0 and bool(stretch))
                continue
            first = length + (gap or (length > 0 and stretch[0].isspace()))
            length = first + len(words)
            gap = stretch[-1].isspace()
            if is_link:
                found.append((first, length, target))
        place = end
    return tuple(found)


def _zone(text: str, block: Block) -> str | None:
    """The zone of a paragraph; None for scraps that are no text."""
    kind = block.kind
    if _NOTHING.match(text):
        return None
    if kind == "heading":
        return _furniture(text) or "subhead"
    if kind in ("caption", "related"):
        return kind if len(text) >= 8 else None
    length = len(text)
    if length < MAX_CALL and _CALL.match(text):
        return "boilerplate"
    if block.anchors and length < MAX_CALL and kind != "embed":
        linked = sum(end - start for start, end, _ in block.anchors)
        if linked >= 0.8 * length:
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
    if _CALL.match(text):
        return "boilerplate"
    return "related" if _MORE.match(text) else None
