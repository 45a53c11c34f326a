"""Blocks of a page to paragraphs of a story, each in its zone.

`<p>It rained.` is body, `<p>READ MORE: Floods rise` is related, `<h2>What comes next` is a subhead.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from newsextract.pages.walk import BREAK, Block

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
    """A paragraph before it stands in the text: its words, zone, kind and path."""

    text: str
    zone: str
    kind: str
    path: str


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
        for text in split_lines(block.text):
            zone = _zone(text, block)
            if zone is None or (len(text) < most and fold(text) == title):
                continue
            if zone in ("caption", "related", "boilerplate"):
                key = fold(text)
                if key in seen:
                    continue
                seen.add(key)
            pieces.append(
                Piece(text, zone, block.kind if block.kind != "related" else "list", block.path)
            )
    return pieces


def split_lines(text: str) -> list[str]:
    """The paragraphs of a block: white space folded, cut where line breaks part it.

    Two breaks always part; one does where a sentence ends before it.
    """
    if BREAK not in text:
        folded = " ".join(text.split())
        return [folded] if folded else []
    parts: list[str] = []
    line = ""
    for each in text.split(BREAK):
        words = " ".join(each.split())
        if not words or (len(line) > 60 and ends_sentence(line)):
            if line:
                parts.append(line)
            line = words
        else:
            line = f"{line} {words}" if line else words
    return [*parts, line] if line else parts


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
    if block.links and block.links >= 0.8 * length and length < MAX_CALL and kind != "embed":
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
