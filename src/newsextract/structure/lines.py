"""Lines: the paragraphs of a text as plain extents, without the blanks around them."""

from __future__ import annotations

from newsextract.span import Extent
from newsextract.text.document import Document

_TERMINAL = frozenset(".!?…")
_CLOSING = frozenset("”’\"')]»")
_INSIDE = frozenset(".!?…,")
_MAX_CLOSING = 4


def find_lines(document: Document) -> list[Extent]:
    """Extents of all paragraphs, blanks stripped; a paragraph of blanks is left out."""
    text, starts, tokens = document.text, document.starts, document.tokens
    lines: list[Extent] = []
    for first, last in document.paragraphs:
        start, end = starts[first], starts[last]
        if tokens[first][0] in " \t\u00a0" or tokens[last - 1][-1] in " \t\u00a0":
            words = text[start:end]
            start += len(words) - len(words.lstrip())
            end = start + len(words.strip())
        if end > start:
            lines.append((start, end))
    return lines


def is_prose(text: str, line: Extent) -> bool:
    """Whether a line ends as a sentence does: `… it said.`, `… it said.”`, `… it said,”`."""
    start, end = line
    last = text[end - 1]
    if last in _TERMINAL:
        return True
    return last in _CLOSING and _inner_mark(text, start, end) in _INSIDE


def is_sentence(text: str, line: Extent) -> bool:
    """Whether a line ends in a full stop, inside or before a closing mark."""
    start, end = line
    last = text[end - 1]
    return last == "." or (last in _CLOSING and _inner_mark(text, start, end) == ".")


def _inner_mark(text: str, start: int, end: int) -> str:
    """The character before the closing marks at the end of a line."""
    place = end - 1
    while place > start and end - place < _MAX_CLOSING and text[place] in _CLOSING:
        place -= 1
    return text[place]
