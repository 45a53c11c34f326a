"""Transcripts, which name who speaks and have no marks: `STEVE MARSH, HOST: Why?`, `MOKOENA: No.`.

A name in capitals and a colon is one only where two paragraphs have one, and where it is a person: it has a given
name or a role, or the text names it in small letters, too. Places (`LIMA: Peru will …`) and calls (`READ MORE: …`) are none.
"""

from __future__ import annotations

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
_LABEL = r"""
    (?: \A | (?<= <break> ) ) (?P<source> <upper&!place&!digits> (?: <upper|initial|abbreviation> | (?<= <initial|abbreviation> ) <period> ){0,4} )
    (?P<role> <comma> (?: (?! <colon|break|period|quote> ) . ){1,8} | <bracket> (?: (?! <bracket|break> ) . ){1,6} <bracket> )?
    (?P<cue> <colon> ) (?= . )
"""


class _Turn(NamedTuple):
    source: Extent
    cue: Extent
    content: Extent
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
    for match in matches:
        last = document.paragraphs[document.paragraph_at(match.start("source"))][1]
        if match.end() < last:
            source, cue = match.span("source"), match.span("cue")
            turns.append(_Turn(source, cue, (match.end(), last), match["role"] is not None))
    people: dict[str, bool] = {}
    found = []
    for turn in turns:
        first, last = turn.source
        name = document.tokens[last - 1].rstrip()
        if turn.has_role or any(tag in given for tag in tags[first:last]):
            people[name] = True
        elif name not in people and len(people) < _MOST:
            people[name] = f" {name.capitalize()}" in text
        if people.get(name):
            found.append(_finding(document, grammar, turn))
    return found if len(found) >= _LEAST else []


def _finding(document: Document, grammar: Grammar, turn: _Turn) -> AttributionFinding:
    return AttributionFinding(
        kind="direct",
        content=(document.extent(*turn.content),),
        rule=f"{grammar.language.key}.direct.transcript",
        confidence=_CONFIDENCE,
        cue=CueFinding(document.extent(*turn.cue), ":", "speech"),
        source=document.extent(*turn.source),
    )
