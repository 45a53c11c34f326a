"""Indirect attribution: reported speech, thought, intention and evidence, with or without marks inside.

`{Dana Obi} {said} {the bridge would open on Friday}`. Cues are found in the tags of the scan; the frame in which a
cue stands says where its content begins (`indirect_candidates`), counts say where it ends (`indirect_ends`), the
subject to the left is its source (`indirect_sources`), and all of it together how likely it is (`indirect_score`).
"""

from __future__ import annotations

from collections.abc import Sequence

from newsextract.attribution.indirect_candidates import Candidate, CandidateFinder, Quoted
from newsextract.attribution.indirect_grammar import indirect_grammar
from newsextract.attribution.indirect_score import Scored, choose
from newsextract.findings import AttributionFinding, CueFinding, Mentions, Quotation
from newsextract.grammar.grammar import Grammar
from newsextract.span import Extent
from newsextract.text.document import Document


def find_indirect(
    document: Document,
    grammar: Grammar,
    mentions: Mentions,
    direct: Sequence[AttributionFinding],
) -> tuple[AttributionFinding, ...]:
    """Find the attributions without marks around the whole content; cues that `direct` has taken stay alone.

    Args:
        document: Read text.
        grammar: Supplies cues, frames, counts and weights.
        mentions: Its quotations are not looked into and not cut in two.
        direct: Attributions found already.

    Returns:
        Attributions in order; kind `mixed` where quotation marks stand inside the content.
    """
    quotations = mentions.quotations.quotations
    compiled = indirect_grammar(grammar)
    finder = CandidateFinder(document, compiled, quoted_tokens(document, quotations))
    taken = _Taken(document, direct)
    free = [candidate for candidate in finder.find() if not taken.by(candidate)]
    prefix = f"{grammar.language.key}.indirect"
    inner = [quotation.inner for quotation in quotations if quotation.inside is None]
    return tuple(_finding(document, one, prefix, inner) for one in choose(free, compiled.weights))


def quoted_tokens(document: Document, quotations: Sequence[Quotation]) -> Quoted:
    """The outermost quotations, marks and all, as extents of tokens."""
    return Quoted(
        [
            (document.token_at(quotation.outer[0]), document.token_at(quotation.outer[1] - 1) + 1)
            for quotation in quotations
            if quotation.inside is None
        ]
    )


class _Taken:
    """Tokens of the attributions that were found before."""

    def __init__(self, document: Document, direct: Sequence[AttributionFinding]) -> None:
        self.content: set[int] = set()
        self._mixed: list[tuple[int, set[int]]] = []
        self._cues: set[int] = set()
        for attribution in direct:
            tokens: set[int] = set()
            for extent in attribution.content:
                tokens.update(_tokens(document, extent))
            if attribution.cue:
                cue = _tokens(document, attribution.cue.extent)
                self._cues.update(cue)
                if attribution.kind == "mixed":
                    self._mixed.append((cue[0], tokens))
            self.content |= tokens

    def by(self, candidate: Candidate) -> bool:
        """Whether a candidate has a cue that is taken, or a third of its content.

        A clause that holds a mixed attribution, cue and all, is free: that one then is nested in it.
        """
        if not self.content:
            return False
        if candidate.cue[0] in self._cues or candidate.cue[1] - 1 in self._cues:
            return True
        tokens = {token for start, end in candidate.content for token in range(start, end)}
        shared = len(tokens & self.content)
        for cue, content in self._mixed:
            if cue in tokens:
                shared -= len(tokens & content)
        return shared * 3 > len(tokens)


def _tokens(document: Document, extent: Extent) -> range:
    return range(document.token_at(extent[0]), document.token_at(extent[1] - 1) + 1)


def _finding(
    document: Document, scored: Scored, prefix: str, quotations: Sequence[Extent]
) -> AttributionFinding:
    confidence, candidate = scored
    content = tuple(document.extent(*piece) for piece in candidate.content)
    quoted = tuple(
        (start, end)
        for start, end in quotations
        for first, last in content
        if first <= start and end <= last
    )
    return AttributionFinding(
        kind="mixed" if quoted else "indirect",
        content=content,
        rule=f"{prefix}.{candidate.frame}",
        confidence=round(confidence, 3),
        quoted=quoted,
        cue=CueFinding(
            document.extent(*candidate.cue), candidate.lemma.replace("_", " "), candidate.kind
        ),
        source=candidate.source and document.extent(*candidate.source),
    )
