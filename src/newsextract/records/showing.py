"""How records are shown to a person: the pieces of a line in a shell and of a small card in a notebook.

    <Quote q3 direct, Dana Obi: “It rained,”>

Each record puts its own line together in `__repr__`; what stands here knows no record. Loaded only when
something is shown. What a card holds is escaped; there is no script.
"""

from __future__ import annotations

import html
from collections.abc import Iterable

from newsextract.unseen import plain, shorten

SIGNS = {"about": "≈ ", "more_than": "> ", "less_than": "< ", "at_least": "≥ ", "at_most": "≤ "}
LONGEST = 72
"""Characters of the words that a line shows."""

_CARD = "font-family:system-ui,sans-serif;line-height:1.45;max-width:46em"
_SAID = "border-left:3px solid #a86400;margin:.5em 0;padding-left:.7em;font-family:Georgia,serif"
_TOLD = "border-left:3px dashed #2c6c8c;margin:.5em 0;padding-left:.7em;font-family:Georgia,serif"
_SMALL = "font-size:.85em;opacity:.75"


def short(text: str) -> str:
    """Text on one line, what is unseen made visible, cut at a word."""
    return shorten(plain(text), LONGEST)


def in_marks(words: str) -> str:
    """Words of the text, shortened, in quotation marks."""
    return f"“{short(words)}”"


def many(count: int, noun: str) -> str:
    """`1 quote`, `2 quotes`."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def fields_line(kind: str, fields: Iterable[tuple[str, object]]) -> str:
    """A record without a line of its own: its words and values, and how many of what it holds.

    Examples:
        <Dateline span “BATAM:”, places 1>
    """
    shown = [
        f"{name} {_value(value)}"
        for name, value in fields
        if name not in ("rule", "confidence") and value not in (None, "")
    ]
    return f"<{kind} {', '.join(shown)}>"


def _value(value: object) -> str:
    """A plain value as it is, words in marks, of what is held by the dozen the count."""
    if isinstance(value, tuple | list | dict):
        return str(len(value))
    words = getattr(value, "text", None)
    if isinstance(words, str):
        return in_marks(words)
    for name in ("value", "name"):
        inner = getattr(value, name, None)
        if isinstance(inner, str):
            return short(inner)
    return short(str(value))


def card(*pieces: str) -> str:
    """A card of pieces that are HTML already."""
    return f'<div style="{_CARD}">{"".join(pieces)}</div>'


def title(text: str) -> str:
    """The heading of a card."""
    return f"<strong>{_text(text)}</strong>"


def small(text: str) -> str:
    """A line in small print."""
    return f'<div style="{_SMALL}">{_text(text)}</div>'


def speech(words: str, source: str, how: Iterable[str], *, in_print: bool) -> str:
    """Words, who said them and how.

    Args:
        words: What was said.
        source: Whose words they are.
        how: What else is known of it.
        in_print: Whether they stand in quotation marks.
    """
    return (
        f'<div style="{_SAID if in_print else _TOLD}">{_text(words)}'
        f'<div style="{_SMALL};font-family:system-ui,sans-serif"><b>{_text(source)}</b> · '
        f"{_text(' · '.join(how))}</div></div>"
    )


def _text(text: str) -> str:
    return html.escape(plain(text), quote=True)
