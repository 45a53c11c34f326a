"""What the readers ask the tokens of an expression: the first value of a class, the words, the modifier."""

from __future__ import annotations

from typing import Any

from newsextract.languages.en.dates_tokens import Token

INVALID = "invalid"
"""Kind of an expression that no calendar knows, such as 30 February."""
BACK = frozenset({"previous", "preceding", "prior"})
ON = frozenset({"following", "ensuing"})
NO_VALUE_UNITS = frozenset({"S", "MIN", "H", "SM"})
"""Units whose last or next one is no date."""


def first_of(tokens: list[Token], name: str) -> Any:
    """The value of a class at the first token that has it."""
    for token in tokens:
        if name in token.classes:
            return token.classes[name]
    return None


def all_of(tokens: list[Token], name: str) -> list[Any]:
    """The values of a class at all tokens that have it."""
    return [token.classes[name] for token in tokens if name in token.classes]


def words_of(tokens: list[Token]) -> set[str]:
    """The words of the tokens."""
    return {token.word for token in tokens}


def edge_of(tokens: list[Token]) -> str | None:
    """START, MID or END, where a word such as `early` or `the end of` says so."""
    for token in tokens:
        found = token.classes.get("edge") or token.classes.get("side")
        if found and found != token.word:
            return str(found)
    return None


def mod_of(tokens: list[Token]) -> str | None:
    """The modifier that approximators make: `no more than` is EQUAL_OR_LESS."""
    found = None
    negated = False
    for token in tokens:
        classes = token.classes
        if "num" in classes or "date" in classes or "clocktime" in classes:
            break
        if "no" in classes:
            negated = True
        for name in ("bound", "extremum", "approx", "upto"):
            if name in classes and isinstance(classes[name], str):
                found = "EQUAL_OR_LESS" if name == "upto" else classes[name] or found
                if found and found.islower():
                    found = None
                break
    if negated:
        return {"MORE_THAN": "EQUAL_OR_LESS", "LESS_THAN": "EQUAL_OR_MORE"}.get(found or "")
    return found


def step_of(tokens: list[Token]) -> int | None:
    """-1 for last, 0 for this, 1 for next."""
    for token in tokens:
        for name in ("last", "next", "this"):
            if name in token.classes and token.word not in ("a", "second"):
                return int(token.classes[name])
    return None
