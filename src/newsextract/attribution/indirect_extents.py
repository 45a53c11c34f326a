"""Where a content begins and ends, in tokens: not inside a quotation, and without marks at its ends."""

from __future__ import annotations

from newsextract.attribution.indirect_candidates import Quoted
from newsextract.attribution.indirect_ends import boundaries, earliest, share_of_cuts
from newsextract.attribution.indirect_grammar import IndirectGrammar
from newsextract.span import Extent
from newsextract.text.document import Document

_LEAST = 0.3
"""A clause with a cue of its own may end a content where at least so many clauses of its kind do."""
_REPORTS = 0.25
"""What a cue of its own counts for that."""
_LONGEST_SUBJECT = 12


class Extents:
    """Reads the extents of contents in one text."""

    def __init__(self, document: Document, grammar: IndirectGrammar, quoted: Quoted) -> None:
        self._tags = document.tags
        self._tokens = document.tokens
        self._grammar = grammar
        self._quoted = quoted

    def end(self, group: str, mode: str, start: int, last: int, form: str) -> int:
        """The token at which a content ends; quotations inside it are not cut in two."""
        grammar = self._grammar
        least = earliest(grammar, self._tags, start, last, group, mode)
        for place, kind, word in boundaries(
            grammar, self._tokens, self._tags, start, last, form, mode
        ):
            share = share_of_cuts(grammar.cuts, group, kind, mode, word)
            if share > _LEAST and kind == "comma_clausal" and self._reports(place, last, form):
                share += _REPORTS
            if place > least and share > 0.5:
                cut = self._quoted.cut_at(place)
                if cut:
                    return cut
        return max(last, self._quoted.end_at(last - 1))

    def _reports(self, place: int, last: int, form: str) -> bool:
        """Whether a clause has a cue of its own: `, while a spokesman for Calder said it had`."""
        verb = self._grammar.finite.search(
            self._tags, place + 2, min(last, place + _LONGEST_SUBJECT)
        )
        if verb is None:
            return False
        token = verb.end() - 1
        cue = self._grammar.cue_at[self._tokens[token]]
        return cue is not None and self._grammar.forms.get(self._tags[token]) == form

    def rest(self, after: int, last: int, mode: str) -> Extent | None:
        """What goes on after `…, she said,`."""
        match = self._grammar.goes_on.match(self._tags, after, last)
        if match is None or match.end() >= last - 2:
            return None
        start = match.end()
        if self._tags[start] in self._grammar.no_rest or self._quoted.end_at(start):
            return None
        return self.trimmed(start, self.end("rest", mode, start, last, "past"))

    def opened(self, start: int, end: int) -> int:
        """Where a sentence begins, after a conjunction and marks at its head."""
        while start < end and self._tags[start] in self._grammar.openers:
            start += 1
        return start

    def trimmed(self, start: int, end: int) -> Extent | None:
        """An extent without marks and blanks at its end; None where nothing is left."""
        while end > start and self._tags[end - 1] in self._grammar.trailing:
            end -= 1
        return (start, end) if end > start else None
