"""Colours of a terminal, as functions from text to text."""

from __future__ import annotations

from enum import StrEnum


class Colour(StrEnum):
    """Codes of ECMA-48, each for one kind of record, so that all views agree."""

    SOURCE = "1;36"
    CUE = "35"
    QUOTED = "33"
    REPORTED = "3;33"
    DATE = "32"
    NUMBER = "34"
    HEAD = "1"
    QUIET = "2"


class Painter:
    """Paints, or leaves as it is: the views never ask which."""

    def __init__(self, colour: bool) -> None:
        self.colour = colour

    def __call__(self, text: str, colour: Colour) -> str:
        """The text in that colour; lines are painted one by one, for pagers."""
        if not self.colour or not text:
            return text
        return "\n".join(
            f"\x1b[{colour}m{line}\x1b[0m" if line else line for line in text.split("\n")
        )
