"""Quoted paragraphs without marks, as pages set them apart: `Ms. Obi writes:`, and below it her words.

The paragraph that ends with the colon has a source and a verb that opens a quotation; the one below is a whole
sentence or more. How many paragraphs are set apart is not to be seen in plain text, so only the first one is taken, with
the lines that follow it without a blank line.
"""

from __future__ import annotations

from newsextract.attribution.direct_confidence import confidence
from newsextract.attribution.direct_cues import CueReader
from newsextract.attribution.direct_frames import frame
from newsextract.attribution.sources import SourceReader
from newsextract.findings import AttributionFinding, CueFinding
from newsextract.grammar.grammar import Grammar
from newsextract.span import Extent
from newsextract.text.document import Document

_RULE = "direct.block"
_LEAST = 6
"""Tokens of a paragraph that is taken for words of somebody."""
_MOST = 20
"""Lines that are taken in."""
# The end of a paragraph, and a word at the head of the next one.
_COLON = r"<colon> <space>{0,3} <break>{1,4} (?= <word|cap|pronoun|det|unknown> )"


def find_blocks(document: Document, grammar: Grammar) -> list[AttributionFinding]:
    """Find the paragraphs that a verb of saying with a colon sets apart."""
    matches = [*frame(grammar.lexicon, _COLON).finditer(document.tags)]
    if not matches:
        return []
    reader = _BlockReader(document, grammar)
    found = [reader.at(match.start(), match.end()) for match in matches]
    return [finding for finding in found if finding is not None]


class _BlockReader:
    def __init__(self, document: Document, grammar: Grammar) -> None:
        self._document = document
        self._language = grammar.language.key
        self._cues = CueReader(document, grammar)
        self._sources = SourceReader(document, grammar)
        self._count = grammar.lexicon.characters("cardinal|digits")
        self._ending = grammar.lexicon.characters("terminal|period")

    def at(self, colon: int, first: int) -> AttributionFinding | None:
        """The block that begins at a token, behind a colon."""
        document = self._document
        content = self._content(colon, first)
        if content is None:
            return None
        sentence = document.sentence_at(colon)[0]
        opening = self._cues.opening(sentence, colon + 1)
        if opening is None or not opening[1]:
            return None
        cue = opening[0]
        row = self._cues.row(cue)
        source = self._sources.before(cue, sentence)
        if row is None or source is None or "takes_quotation" not in row["takes"]:
            return None
        if document.tags[cue + 1] in self._count:  # promised three things:
            return None
        return AttributionFinding(
            kind="direct",
            content=content,
            rule=f"{self._language}.{_RULE}",
            confidence=confidence(_RULE, "direct", has_source=True),
            cue=CueFinding(document.extent(cue, cue + 1), row["lemma"], row["kind"]),
            source=document.extent(*source),
        )

    def _content(self, colon: int, first: int) -> tuple[Extent, ...] | None:
        """The paragraph at a token, if it ends as a sentence does, and the lines below it."""
        document = self._document
        number = document.paragraph_at(first)
        last = document.paragraphs[number][1]
        if not self._is_sentence(first, last):
            return None
        pieces = [document.extent(first, last)]
        apart = "\n\n" in document.text[document.starts[colon] : document.starts[first]]
        for start, end in document.paragraphs[number + 1 : number + 1 + _MOST]:
            gap = document.text[pieces[-1][1] : document.starts[start]]
            if not apart or gap.count("\n") != 1 or not self._is_sentence(start, end):
                break
            pieces.append(document.extent(start, end))
        return tuple(pieces)

    def _is_sentence(self, first: int, last: int) -> bool:
        tags = self._document.tags
        while last > first and self._document.tokens[last - 1].isspace():
            last -= 1
        return last - first >= _LEAST and tags[last - 1] in self._ending
