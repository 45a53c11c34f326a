"""Indirect attribution: reported speech, thought, intention and evidence, with or without marks inside.

`{Dana Obi} {said} {the bridge would open on Friday}`. Cues are found in the tags of the scan; the frame in which a
cue stands says where its content begins (`indirect_finder`), counts say where it ends (`indirect_ends`), the subject
to the left is its source (`indirect_sources`), all of it together how likely it is (`indirect_weights`); of those that
get in each other's way one stays (`indirect_choice`).
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from newsextract.attribution.indirect_candidates import Candidate, Quoted
from newsextract.attribution.indirect_choice import LEAST, choose
from newsextract.attribution.indirect_finder import CandidateFinder
from newsextract.attribution.indirect_grammar import indirect_grammar
from newsextract.attribution.indirect_weights import logit_of, probability
from newsextract.attribution.quoted import outer_quotations, quoted_in
from newsextract.findings import AttributionFinding, CueFinding, Mentions, Quotation
from newsextract.grammar.grammar import Grammar
from newsextract.span import ByPlace, Extent
from newsextract.text.document import Document

_RELAY = "according"
_TOLD = frozenset(("clause", "person_clause", "left", "person_end"))
_SURE = logit_of(0.7)


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
    kept = choose(free)
    kept += choose(_relayed(kept, free))
    return tuple(_finding(document, one, prefix, inner) for one in kept)


def _relayed(kept: Sequence[Candidate], free: Sequence[Candidate]) -> list[Candidate]:
    """What stands inside the content of `according to`: the words are those of whoever said so there."""
    shells = [one for one in kept if one.frame == _RELAY]
    if not shells:
        return []
    contents = ByPlace(one.content[0] for one in shells)
    found = []
    for one in free:
        if one.frame not in _TOLD or one.logit < _SURE or one.source is None:
            continue
        pieces = (*one.content, one.cue, one.source)
        extent = (min(start for start, _ in pieces), max(end for _, end in pieces))
        for number in contents.overlapping(extent):
            start, end = shells[number].content[0]
            if start <= extent[0] and extent[1] <= end:
                found.append(one)
                break
    return found


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
        self._led: list[tuple[int, list[Extent]]] = []
        for attribution in direct:
            content = [_tokens(document, extent) for extent in attribution.content]
            for start, end in content:
                self._content[start:end] = b"\1" * (end - start)
            if attribution.cue:
                start, end = _tokens(document, attribution.cue.extent)
                self._cues[start:end] = b"\1" * (end - start)
                if attribution.kind == "mixed":
                    self._mixed.append((start, content))
                elif end <= content[0][0]:
                    self._led.append((start, content))
        self._mixed.sort()
        self._led.sort()

    def by(self, candidate: Candidate) -> bool:
        """Whether a candidate has a cue that is taken, or a third of its content.

        A clause that holds a mixed attribution, cue and all, is free: that one then is nested in it; so is one
        that holds a cue and the quotation behind it: `said he had told her: “Go.”`.
        """
        first, last = candidate.cue
        if self._cues[first] or self._cues[last - 1]:
            return True
        led = self._led if candidate.frame.endswith(("clause", "that")) else []
        size = shared = 0
        for start, end in candidate.content:
            size += end - start
            shared += self._content.count(1, start, end)
            if shared:
                for each in (self._mixed, led):
                    for _, pieces in each[bisect_left(each, (start,)) : bisect_left(each, (end,))]:
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
        "mixed" if quoted else "indirect",
        content,
        f"{prefix}.{candidate.frame}",
        round(probability(candidate.logit), 3),
        quoted,
        CueFinding(
            document.extent(*candidate.cue), candidate.lemma.replace("_", " "), candidate.kind
        ),
        candidate.source and document.extent(*candidate.source),
    )
