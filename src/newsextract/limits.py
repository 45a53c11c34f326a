"""Limits: how much of a story or a page is read. Going over one gives a warning, never an exception."""

from __future__ import annotations

from dataclasses import dataclass, fields


@dataclass(frozen=True, slots=True)
class Limits:
    """How much is read, and of what.

    Attributes:
        page_bytes: Bytes of a page; a longer one is not read: no text, and the warning `too_large`.
        tag_depth: Tags open inside one another; a page with more is read as flat text, `too_deep`.
        tag_attributes: Attributes of one tag; the same.
        characters: Code points of a text; the rest is left out, `truncated`.
        digits: Digits of a number, at most 40; a longer one is kept as text and has no value.
        records: Records of one type; the rest is left out, `truncated`.

    Raises:
        ValueError: A limit is no positive whole number, or `digits` is over 40.
    """

    page_bytes: int = 10 * 1024 * 1024
    tag_depth: int = 512
    tag_attributes: int = 1_000
    characters: int = 2_000_000
    digits: int = 40
    records: int = 10_000

    def __post_init__(self) -> None:
        """Check what the road then trusts."""
        for field in fields(self):
            value = getattr(self, field.name)
            if not isinstance(value, int) or isinstance(value, bool) or value < 1:
                raise ValueError(
                    f"limit {field.name} is {value!r}, expected a whole number above 0"
                )
        if self.digits > MOST_DIGITS:
            raise ValueError(f"limit digits is {self.digits}, expected at most {MOST_DIGITS}")


MOST_DIGITS = 40
"""Digits over which no number has a value, whatever the limits say: exact arithmetic ends there."""

USUAL = Limits()
