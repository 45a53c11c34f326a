"""Indirect attribution: reported speech, thought, intention and evidence, with or without marks inside.

`{Dana Obi} {said} {the bridge would open on Friday}`. Cues are found in the tags of the scan; the frame in which a
cue stands says where its content begins (`indirect_finder`), counts say where it ends (`indirect_ends`), the subject
to the left is its source (`indirect_sources`), all of it together how likely it is (`indirect_weights`); of those that
get in each other's way one stays (`indirect_choice`).
"""

from __future__ import annotations

from collections.abc import Sequence

from newsextract.attribution.indirect_candidates import Candidate, Quoted
from newsextract.attribution.indirect_choice import LEAST, choose
from newsextract.attribution.indirect_finder import CandidateFinder
from newsextract.attribution.indirect_grammar import indirect_grammar
from newsextract.attribution.indirect_weights import probability
from newsextract.attribution.quoted import outer_quotations, quoted_in
from newsextract.findings import AttributionFinding, CueFinding, Mentions, Quotation
from newsextract.grammar.grammar import Grammar
from newsextract.span import Extent
from newsextract.text.document import Document


def find_candidates(
    document: Document, grammar: Grammar, mentions: Mentions
) -> tuple[Candidate, ...]:
    """Find all possible attributions of a text that are likely enough; quotations are not looked into."""
    quoted = quoted_tokens(document, mentions.quotations.quotations)
    return tuple(CandidateFinder(document, indirect_grammar(grammar), quoted, LEAST).find())


def find_indirect(
    document: Document,
    grammar: Grammar,
    mentions: Mentions,
    direct: Sequence[AttributionFinding],
    candidates: Sequence[Candidate],
) -> tuple[AttributionFinding, ...]:
    """Find the attributions without marks around the whole content; cues that `direct` has taken stay alone.

    Args:
        document: Read text.
        grammar: Supplies cues, frames, counts and weights.
        mentions: Its quotations are not cut in two.
        direct: Attributions found already.
        candidates: What `find_candidates` found.

    Returns:
        Attributions in order; kind `mixed` where quotation marks stand inside the content.
    """
    quotations = mentions.quotations.quotations
    taken = _Taken(document, direct)
    free = [candidate for candidate in candidates if not taken.by(candidate)]
    prefix = f"{grammar.language.key}.indirect"
    inner = outer_quotations(quotations)
    return tuple(_finding(document, one, prefix, inner) for one in choose(free))


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
        self._content = bytearray(len(document.tokens))
        self._cues = bytearray(len(document.tokens))
        self._mixed: list[tuple[int, list[Extent]]] = []
        for attribution in direct:
            content = [_tokens(document, extent) for extent in attribution.content]
            for start, end in content:
                self._content[start:end] = b"\1" * (end - start)
            if attribution.cue:
                start, end = _tokens(document, attribution.cue.extent)
                self._cues[start:end] = b"\1" * (end - start)
                if attribution.kind == "mixed":
                    self._mixed.append((start, content))

    def by(self, candidate: Candidate) -> bool:
        """Whether a candidate has a cue that is taken, or a third of its content.

        A clause that holds a mixed attribution, cue and all, is free: that one then is nested in it.
        """
        first, last = candidate.cue
        if self._cues[first] or self._cues[last - 1]:
            return True
        size = shared = 0
        for start, end in candidate.content:
            size += end - start
            shared += self._content.count(1, start, end)
            if shared:
                for cue, pieces in self._mixed:
                    if start <= cue < end:
                        shared -= sum(max(0, min(end, b) - max(start, a)) for a, b in pieces)
        return shared * 3 > size


def _tokens(document: Document, extent: Extent) -> Extent:
    return (document.token_at(extent[0]), document.token_at(extent[1] - 1) + 1)


def _finding(
    document: Document, candidate: Candidate, prefix: str, quotations: Sequence[Extent]
) -> AttributionFinding:
    content = tuple(document.extent(*piece) for piece in candidate.content)
    quoted = quoted_in(content, quotations)
    return AttributionFinding(
        kind="mixed" if quoted else "indirect",
        content=content,
        rule=f"{prefix}.{candidate.frame}",
        confidence=round(probability(candidate.logit), 3),
        quoted=quoted,
        cue=CueFinding(
            document.extent(*candidate.cue), candidate.lemma.replace("_", " "), candidate.kind
        ),
        source=candidate.source and document.extent(*candidate.source),
    )
