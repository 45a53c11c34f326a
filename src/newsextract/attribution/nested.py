"""Attributions inside the content of others: what Oslo said inside what the source said.

`“{The envoys} {informed} both sides that {they would leave},” the source said.` Only clear cases:
a cue of speech with `that`, or a person asked or told to do something.
"""

from __future__ import annotations

from collections.abc import Sequence

from newsextract.attribution.direct_frames import frame
from newsextract.attribution.sources import SourceReader
from newsextract.findings import AttributionFinding, CueFinding
from newsextract.grammar.grammar import Grammar
from newsextract.span import Extent
from newsextract.text.document import Document

_SAID_THAT = r"""
    (?P<cue> <takes_clause&verb&past&!adjective|takes_clause&third&verb&!noun> (?<! <be> . ) )
    (?P<gap> (?: (?! <SURE|terminal|semicolon|quote|break|relative|conjunction&!coordinator> ) . ){0,16} )
    (?<! <coordinator> ) (?P<that> <complementizer> )
"""
_GAVE_TO = r"""
    (?P<cue> <takes_object&verb&past> ) (?P<gap> <to> (?: <NOUN|COORDINATOR> ){1,8} ) (?P<that> <complementizer> )
"""
_ASKED_TO = r"""
    (?P<cue> <takes_person&verb&past> )
    (?P<gap> (?: <NOUN|PERSONAL|COORDINATOR|preposition&!to> ){1,8} ) (?P<that> (?= <to> <base> ) )
"""
# What each of them begins with and goes on to.
_ANY = """
    <takes_clause&verb&past&!adjective|takes_clause&third&verb&!noun|takes_object&verb&past|takes_person&verb&past>
"""
_LEAST = 3
_SHORTEST = 30


def find_nested(
    document: Document, grammar: Grammar, outer: Sequence[AttributionFinding]
) -> tuple[AttributionFinding, ...]:
    """Find the attributions inside the contents of others."""
    reader = _NestedReader(document, grammar)
    found: list[AttributionFinding] = []
    for attribution in outer:
        for piece in attribution.content:
            if piece[1] - piece[0] > _SHORTEST:
                found += reader.read(piece)
    taken = {attribution.cue.extent for attribution in outer if attribution.cue is not None}
    return tuple(each for each in found if each.cue is not None and each.cue.extent not in taken)


class _NestedReader:
    """Reads contents for clear inner attributions."""

    def __init__(self, document: Document, grammar: Grammar) -> None:
        self._document = document
        self._tags = document.tags
        self._cues = grammar.table("cues")
        self._sources = SourceReader(document, grammar)
        self._patterns = [
            (name, frame(grammar.lexicon, pattern))
            for name, pattern in (("that", _SAID_THAT), ("asked", _ASKED_TO), ("to", _GAVE_TO))
        ]
        self._any = frame(grammar.lexicon, _ANY)
        self._prefix = f"{grammar.language.key}.nested"

    def read(self, piece: Extent) -> list[AttributionFinding]:
        """The inner attributions of one content."""
        first = self._document.token_at(piece[0])
        last = self._document.token_at(piece[1] - 1) + 1
        tags = self._tags
        if self._any.search(tags, first, last) is None:
            return []
        found = []
        for name, pattern in self._patterns:
            for match in pattern.finditer(tags, first, last):
                finding = self._finding(match.span("cue"), match.end("that"), first, last, piece)
                if finding is not None:
                    found.append(finding._replace(rule=f"{self._prefix}.{name}"))
        return found

    def _finding(
        self, cue: Extent, start: int, first: int, last: int, piece: Extent
    ) -> AttributionFinding | None:
        document = self._document
        sentence = document.sentence_at(cue[0])
        last = min(last, sentence[1])
        source = self._sources.before(cue[0], max(first, sentence[0]))
        while last > start and not document.tokens[last - 1][0].isalnum():
            last -= 1
        if source is None or last - start < _LEAST or source[1] > cue[0]:
            return None
        extent = document.extent(*cue)
        word = document.text[slice(*extent)].lower()
        row = self._cues.get(word)
        if row is None or row["kind"] in ("evidence", "evaluation"):
            return None
        content = document.extent(start, last)
        return AttributionFinding(
            "indirect",
            ((content[0], min(content[1], piece[1])),),
            self._prefix,
            0.8,
            cue=CueFinding(extent, row["lemma"], row["kind"]),
            source=document.extent(*source),
        )
