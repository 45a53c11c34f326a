"""Quotations of a dialogue, which have no frame: `Ms. Obi winces. “Never.”`, question and answer, turns.

What a speaker does (`winces`, `nods`) names who speaks; a line that asks goes to who was asked; of two who were
named in turn the one who asked goes on asking.
"""

from __future__ import annotations

from newsextract.attribution import direct_frames as frames
from newsextract.attribution.direct_stretches import Draft
from newsextract.attribution.sources import SourceReader
from newsextract.findings import Quotation
from newsextract.grammar.grammar import Grammar
from newsextract.span import Extent
from newsextract.text.document import Document

_LONGEST_QUESTION = 24
"""Tokens of a line that asks."""
IN_TURN = "direct.in_turn"


class DialogueReader:
    """Reads what stands around quotations without a frame in one document; tokens by index."""

    def __init__(self, document: Document, grammar: Grammar, sources: SourceReader) -> None:
        self._document = document
        self._sources = sources
        self._beat = frames.frame(grammar.lexicon, frames.BEAT)
        self._marks = frozenset(grammar.lexicon.characters("quote"))

    def beat(self, first: int, last: int) -> tuple[Extent, Extent] | None:
        """Source and verb of a sentence that says what a speaker does: `She sighs.`."""
        match = self._beat.match(self._document.tags, first, last)
        if match is None:
            return None
        source = self._sources.trim(*match.span("source"))
        return None if source is None else (source, match.span("cue"))

    def asks(self, paragraph: int) -> bool:
        """Whether a paragraph is a line without marks that asks: `Why an island?`."""
        document = self._document
        first, last = document.paragraphs[paragraph]
        while last > first and document.tokens[last - 1].isspace():
            last -= 1
        if not 0 < last - first <= _LONGEST_QUESTION or document.tokens[last - 1][0] != "?":
            return False
        return self._marks.isdisjoint(document.tags[first:last])

    def in_turn(self, quotation: Quotation, paragraph: int, before: Draft, last: Draft) -> bool:
        """Whether a quotation that stands alone is said by who spoke before the last one.

        `“Where?” Obi asked.`, `“Here,” Lee said.`, `“My house?”`, `“No.”`: who asked asks again, and is answered again.
        """
        if before.source is None or last.source is None or before.source == last.source:
            return False
        words = self._words(before.source)
        if words == self._words(last.source):
            return False
        if [self._paragraph(before), self._paragraph(last)] != [paragraph - 2, paragraph - 1]:
            return False
        asks = self._asks(quotation.inner)
        if last.rule == IN_TURN:
            return asks != self._asks(last.content[-1])
        return asks and self._asks(before.content[-1]) and not self._asks(last.content[-1])

    def _asks(self, extent: Extent) -> bool:
        return self._document.text[slice(*extent)].rstrip().endswith("?")

    def _words(self, source: Extent) -> str:
        return self._document.text[slice(*self._document.extent(*source))].casefold()

    def _paragraph(self, draft: Draft) -> int:
        return self._document.paragraph_at(self._document.token_at(draft.content[0][0]))
