"""A page that no parser may see: its text without the tags, or nothing if it is too large."""

from __future__ import annotations

import html
import re

from newsextract.findings import PageFacts, PageParagraph

MAX_TEXT = 200_000
"""Code points of text that are kept."""

_TAG = re.compile(
    r"<(?:script|style)\b[^>]{0,2000}>.{0,100000}?</(?:script|style)\s*>|<!--.{0,100000}?-->|<[^<>]{0,2000}>|<[a-z/][^<>]*+>",
    re.IGNORECASE | re.DOTALL,
)


def flat_page(data: bytes, excess: str, url: str | None) -> tuple[str, PageFacts]:
    """The text of a page and its facts, which warn of what was too much.

    Args:
        data: The page in UTF-8.
        excess: Why it is not parsed: `too_large`, `too_deep`.
        url: Where it stood.
    """
    if excess == "too_large":
        return "", PageFacts("error", url=url, warnings=(excess,))
    text = html.unescape(_TAG.sub("\n", data[: 4 * MAX_TEXT].decode("utf-8", "replace")))[:MAX_TEXT]
    lines = [words for line in text.split("\n") if (words := " ".join(line.split()))]
    paragraphs: list[PageParagraph] = []
    place = 0
    for line in lines:
        paragraphs.append(PageParagraph((place, place + len(line)), "body"))
        place += len(line) + 2
    kind = "article" if lines else "error"
    return "\n\n".join(lines), PageFacts(kind, tuple(paragraphs), url=url, warnings=(excess,))
