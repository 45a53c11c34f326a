"""Sources of three and more: `{Dana Obi, Omar Roe and Ana Poe} said`, `{The company, the union and the mayor} declined`.

The readers of sources stop at a comma, since mostly an apposition stands behind it. What stands before it is of the same list
where nothing but names and noun phrases with commas between them stands there, from where the clause begins.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from newsextract.attribution.direct_frames import frame
from newsextract.findings import AttributionFinding, NonStatementFinding
from newsextract.grammar.grammar import Grammar
from newsextract.grammar.lazy import LazyPattern
from newsextract.grammar.lexicon import Lexicon
from newsextract.span import Extent
from newsextract.text.document import Document

_REACH = 40
"""Tokens that a list may have before its last two members."""

_ITEM = r"""
    (?: <the|possessive_pronoun>? (?: (?! <when|adverb> ) <NAME|noun&!ing|plain_adjective> | <possessive>
      | (?<= <abbreviation|initial> ) <period> ){1,7} )
"""
_BEFORE = rf"{_ITEM} (?: <comma> {_ITEM} ){{0,6}} <comma>"
_BEFORE_AND = rf"{_ITEM} (?: <comma> {_ITEM} ){{1,6}} <comma> <and>"
# `said Dana Obi`, and behind it `, Omar Roe and Ana Poe.`
_NAMES = r"(?: <the>? (?: (?! <when> ) <NAME> | (?<= <abbreviation|initial> ) <period> ){1,5} )"
_BEHIND = rf"""
    (?P<rest> (?: <comma> {_NAMES} ){{1,6}} <comma>? <and> {_NAMES} ) (?= <space>? (?: <period|terminal|quote|break> | \Z ) )
"""


class _Lists(NamedTuple):
    """Patterns of lists, and tag characters."""

    before: LazyPattern
    before_and: LazyPattern
    behind: LazyPattern
    joins: frozenset[str]
    commas: frozenset[str]
    marks: frozenset[str]


@lru_cache(maxsize=8)
def _lists(lexicon: Lexicon) -> _Lists:
    chars = lexicon.characters
    return _Lists(
        frame(lexicon, _BEFORE),
        frame(lexicon, _BEFORE_AND),
        frame(lexicon, _BEHIND),
        frozenset(chars("and")),
        frozenset(chars("comma")),
        frozenset(chars("quote|dash|break|space")),
    )


def with_lists(
    document: Document, grammar: Grammar, attributions: Iterable[AttributionFinding]
) -> tuple[AttributionFinding, ...]:
    """Give each attribution the whole of a source that is a list."""
    if " and " not in document.text:
        return tuple(attributions)
    reader = _ListReader(document, _lists(grammar.lexicon))
    return tuple(reader.attribution(each) for each in attributions)


def silent_lists(
    document: Document, grammar: Grammar, silences: Iterable[NonStatementFinding]
) -> tuple[NonStatementFinding, ...]:
    """The same of those who did not answer."""
    reader = _ListReader(document, _lists(grammar.lexicon))
    return tuple(reader.silence(each) for each in silences)


class _ListReader:
    def __init__(self, document: Document, lists: _Lists) -> None:
        self._document = document
        self._tags = document.tags
        self._lists = lists

    def attribution(self, found: AttributionFinding) -> AttributionFinding:
        """An attribution with the whole of its source."""
        source, cue = found.source, found.cue
        if source is None or cue is None:
            return found
        if source[0] > cue.extent[0]:
            rest = self._behind(source)
            return found if rest is None else found._replace(source=(source[0], rest))
        start = self._start(source)
        if start is None:
            return found
        if any(piece[0] < source[0] and start < piece[1] for piece in found.content):
            closed = found.quoted and found.quoted[-1][1] < start
            if not closed or found.kind != "mixed" or self._document.text[start - 2] not in "”\"'’":
                return found
            return found._replace(source=(start, source[1]), content=found.quoted, kind="direct")
        return found._replace(source=(start, source[1]))

    def silence(self, found: NonStatementFinding) -> NonStatementFinding:
        """A silence with the whole of its source."""
        start = None if found.source is None else self._start(found.source)
        if start is None or found.source is None:
            return found
        extent = (min(start, found.extent[0]), found.extent[1])
        return found._replace(source=(start, found.source[1]), extent=extent)

    def _start(self, source: Extent) -> int | None:
        """Where the list begins whose last members are the source; None where it is no list."""
        document, tags, lists = self._document, self._tags, self._lists
        first = document.token_at(source[0])
        last = document.token_at(source[1] - 1) + 1
        joined = first > 0 and tags[first - 1] in lists.joins
        if not joined and (first == 0 or tags[first - 1] not in lists.commas):
            return None
        sentence = max(document.sentence_at(first)[0], first - _REACH)
        begin = first - 1
        while begin > sentence and tags[begin - 1] not in lists.marks:
            begin -= 1
        if not joined and not any(tag in lists.joins for tag in tags[first:last]):
            return None
        pattern = lists.before_and if joined else lists.before
        if pattern.fullmatch(tags, begin, first) is None:
            return None
        return document.starts[begin]

    def _behind(self, source: Extent) -> int | None:
        """Where the list ends that goes on behind a source: `said Dana Obi, Omar Roe and Ana Poe`."""
        last = self._document.token_at(source[1] - 1) + 1
        match = self._lists.behind.match(self._tags, last)
        if match is None:
            return None
        return self._document.extent(last, match.end("rest"))[1]
