"""The damage that pages, converters and hands do to a text: the same every time, without Hypothesis."""

from __future__ import annotations

import random
from collections.abc import Iterator

HOSTILE = (
    "\x00", "\u200b", "\u202e", "\ufeff", "\u2028", "\r\n", "\r", "\xa0", "e\u0301", "\ud800", "<p>", "&amp;", "“", "”",
    "'", '"', "—", "1" * 50, "\n\n",
)  # fmt: skip
"""Pieces that are put into a text."""


def garbled(text: str, many: int = 12, seed: int = 0) -> Iterator[str]:
    """Damaged copies of a text: pieces lost, doubled, swapped, or hostile ones put in.

    Args:
        text: The text.
        many: How many copies.
        seed: Another seed gives other copies; the same one gives the same.
    """
    chance = random.Random(f"{seed}:{text}")
    for _ in range(many):
        copy = text
        for _ in range(chance.randint(1, 6)):
            start = chance.randint(0, len(copy))
            end = min(len(copy), start + chance.randint(0, 12))
            piece = chance.choice(("", copy[start:end] * 2, copy[start:end][::-1], *HOSTILE))
            copy = copy[:start] + piece + copy[end:]
        yield copy
