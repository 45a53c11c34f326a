"""Lines: the paragraphs of a text as plain extents, with what their first and last tokens say of them."""

from __future__ import annotations

from typing import NamedTuple

from newsextract.grammar.grammar import Grammar
from newsextract.span import Extent
from newsextract.text.document import Document

COMMON, LATE, RARE = 1, 2, 3
"""How telling the opener of a line is: `The` opens many lines of the story, `Subscribe` hardly any,
and `This` some that are not of the story, at its end."""

_TERMINAL = frozenset(".!?…")
_CLOSING = frozenset("”’\"')]»")
_INSIDE = frozenset(".!?…,")
_BLANKS = " \t\u00a0"
_MAX_CLOSING = 4


class Lines(NamedTuple):
    """Lines of a text, in parallel lists.

    Attributes:
        extents: Where each line stands, blanks stripped.
        prose: Whether it ends as a sentence does.
        openers: Whether it opens like furniture of a page: 0 no, `COMMON`, `LATE`, `RARE`.
    """

    extents: list[Extent]
    prose: list[bool]
    openers: list[int]


class Ends:
    """The tag characters by which the first and last tokens of lines are told."""

    def __init__(self, grammar: Grammar) -> None:
        characters = grammar.lexicon.characters
        self.terminal = frozenset(characters("period|terminal"))
        self.closing = frozenset(characters("closing|quote"))
        rare = characters("rare_opener|bullet|bracket|symbol")
        self.openers = dict.fromkeys(characters("common_opener|digits|digitword|dash"), COMMON)
        self.openers.update(dict.fromkeys(characters("late_opener"), LATE))
        self.openers.update(dict.fromkeys(rare, RARE))
        self.blank = frozenset(characters("space"))


def find_lines(document: Document, grammar: Grammar) -> Lines:
    """All paragraphs, blanks stripped; a paragraph of blanks is left out."""
    ends = grammar.of_language.made(Ends)
    text, starts, tokens, tags = document.text, document.starts, document.tokens, document.tags
    extents: list[Extent] = []
    prose: list[bool] = []
    openers: list[int] = []
    for first, last in document.paragraphs:
        start, end, final = starts[first], starts[last], tags[last - 1]
        if tags[first] in ends.blank or tokens[last - 1][-1] in _BLANKS:
            words = text[start:end]
            start += len(words) - len(words.lstrip())
            end = start + len(words.strip())
            if end <= start:
                continue
            first = document.token_at(start)
            final = tags[document.token_at(end - 1)]
        extents.append((start, end))
        prose.append(
            final in ends.terminal
            or (final in ends.closing and _inner_mark(text, start, end) in _INSIDE)
        )
        openers.append(ends.openers.get(tags[first], 0))
    return Lines(extents, prose, openers)


def lines_of(document: Document, extents: list[Extent], grammar: Grammar) -> Lines:
    """Lines whose extents are known, as those that a page's mark-up gives."""
    ends = grammar.of_language.made(Ends)
    text, tags = document.text, document.tags
    return Lines(
        extents,
        [is_prose(text, extent) for extent in extents],
        [ends.openers.get(tags[document.token_at(start)], 0) for start, _ in extents],
    )


def is_prose(text: str, line: Extent) -> bool:
    """Whether a line ends as a sentence does: `… it said.`, `… it said.”`, `… it said,”`."""
    start, end = line
    last = text[end - 1]
    return last in _TERMINAL or (last in _CLOSING and _inner_mark(text, start, end) in _INSIDE)


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
