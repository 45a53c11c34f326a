"""A word table asked by tokens as they are printed, so that a token is brought into small letters once."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from newsextract.grammar.grammar import Grammar
from newsextract.grammar.words import Row

Value = TypeVar("Value")

_MAX_KEPT = 20_000
"""Tokens that are remembered, however many are asked for."""


class ByToken(dict[str, Value | None]):
    """Token, with or without its trailing blank -> what a table says of its form in lower case, or None.

    Args:
        table: Form in lower case -> anything.
    """

    def __init__(self, table: Mapping[str, Value]) -> None:
        super().__init__()
        self._table = table

    def __missing__(self, token: str) -> Value | None:
        found = self._table.get(token.rstrip().lower())
        if len(self) < _MAX_KEPT:
            self[token] = found
        return found


def cue_rows(grammar: Grammar) -> ByToken[Row]:
    """The rows of the cues of a grammar; `grammar.made(cue_rows)` keeps them."""
    return ByToken(grammar.table("cues"))
