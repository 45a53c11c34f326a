"""Characters that nobody sees, or that turn the direction of writing, made visible: `[U+202E]`."""

from __future__ import annotations

import re

UNSEEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f"
    "\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\uffff\ud800-\udfff"
    "\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"
)


def code_of(match: re.Match[str]) -> str:
    """What stands for one such character."""
    return f"[U+{ord(match[0]):04X}]"


def plain(text: str) -> str:
    r"""Text on one line, what is unseen made visible.

    Examples:
        >>> plain("npm\u202e  gnp")
        'npm[U+202E] gnp'
    """
    return " ".join(UNSEEN.sub(code_of, text).split())


def shorten(text: str, most: int) -> str:
    """Text cut at a word, with … where it was."""
    if len(text) <= most:
        return text
    head = text[:most].rpartition(" ")[0] or text[:most]
    return head.rstrip(" ,;:") + "…"
