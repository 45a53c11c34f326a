"""Transcripts, which name who speaks and have no marks: `STEVE MARSH, HOST: Why?`, `MOKOENA: No.`.

A name in capitals and a colon is one only where two paragraphs have one, and where it is a person: it has a given
name or a role, or the text names it in small letters, too. Places (`LIMA: Peru will …`) and calls (`READ MORE: …`) are none.
"""

from __future__ import annotations

from itertools import zip_longest
from typing import NamedTuple

from newsextract.attribution.direct_frames import frame
from newsextract.attribution.sources_phrases import phrases
from newsextract.findings import AttributionFinding, CueFinding
from newsextract.grammar.grammar import Grammar
from newsextract.span import Extent
from newsextract.text.document import Document

_LEAST = 2
_MOST = 40
"""Names that are looked for in the text."""
_CONFIDENCE = 0.85
_LONGEST = 12
"""Paragraphs of a turn after its first."""
_DIRECTION = 8
"""Tokens of a stage direction."""
_LABEL = r"""
    (?P<source> <upper&!place&!digits> (?: (?<= \A . ) | (?<= <break> . ) )
      (?: <upper|initial|abbreviation> | (?<= <initial|abbreviation> ) <period> ){0,4} )
    (?P<role> <comma> (?: (?! <colon|break|period|quote> ) . ){1,8} | <bracket> (?: (?! <bracket|break> ) . ){1,6} <bracket> )?
    (?P<cue> <colon> ) (?= . )
"""


class _Turn(NamedTuple):
    source: Extent
    cue: Extent
    content: tuple[Extent, ...]
    has_role: bool


def find_transcript(document: Document, grammar: Grammar) -> list[AttributionFinding]:
    """Find the turns of a transcript."""
    label = frame(grammar.lexicon, _LABEL)
    tags = document.tags
    matches = [*label.finditer(tags)]
    if len(matches) < _LEAST:
        return []
    text, given = document.text, phrases(grammar.lexicon).given
    turns = []
    for match, following in zip_longest(matches, matches[1:]):
        content = _content(document, match.end(), following.start() if following else None)
        if content:
            source, cue = match.span("source"), match.span("cue")
            turns.append(_Turn(source, cue, content, match["role"] is not None))
    people: dict[str, bool] = {}
    found = []
    for turn in turns:
        first, last = turn.source
        name = document.tokens[last - 1].rstrip()
        if turn.has_role or not given.isdisjoint(tags[first:last]):
            people[name] = True
        elif name not in people and len(people) < _MOST:
            people[name] = f" {name.capitalize()}" in text
        if people.get(name):
            found.append(_finding(document, grammar, turn))
    return found if len(found) >= _LEAST else []


def _content(document: Document, first: int, following: int | None) -> tuple[Extent, ...]:
    """The paragraphs of a turn, without stage directions: to the next label, of the last turn only one.

    A name may stand in a line by itself: `STEVE MARSH, HOST:`.
    """
    paragraph = document.paragraph_at(first - 1)
    last = document.paragraphs[paragraph][1]
    pieces = [(first, last)] if _has_word(document, first, last) else []
    for start, end in document.paragraphs[paragraph + 1 : paragraph + 1 + _LONGEST]:
        if (following is None and pieces) or (following is not None and start >= following):
            break
        if document.tokens[start][0] not in "([" and _has_word(document, start, end):
            pieces.append((start, end))
    return tuple((_past_direction(document, *piece), piece[1]) for piece in pieces)


def _has_word(document: Document, first: int, last: int) -> bool:
    return any(token[0].isalnum() for token in document.tokens[first:last])


def _past_direction(document: Document, first: int, last: int) -> int:
    """Where the words begin behind `(Through interpreter)`."""
    if document.tokens[first][0] in "([":
        for token in range(first, min(last, first + _DIRECTION)):
            if document.tokens[token][0] in ")]" and token + 1 < last:
                return token + 1
    return first


def _finding(document: Document, grammar: Grammar, turn: _Turn) -> AttributionFinding:
    return AttributionFinding(
        kind="direct",
        content=tuple(document.extent(*piece) for piece in turn.content),
        rule=f"{grammar.language.key}.direct.transcript",
        confidence=_CONFIDENCE,
        cue=CueFinding(document.extent(*turn.cue), ":", "speech"),
        source=document.extent(*turn.source),
    )
