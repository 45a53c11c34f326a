"""Clauses with quotation marks inside, where both readers have read: `He said the plan was “dead” by May`.

Which cue a fragment in marks belongs to, and where its clause ends, is better known from the counts of frames and
ends; who is the subject of the cue, from the reader of quotations. Of `{She} {said} the report called it “dead”` the
outer cue stays.
"""

from __future__ import annotations

from collections.abc import Sequence

from newsextract.attribution.direct_frames import NEW_CLAUSE, frame
from newsextract.attribution.indirect_candidates import Candidate
from newsextract.attribution.indirect_weights import logit_of
from newsextract.attribution.quoted import outer_quotations, quoted_in
from newsextract.attribution.sources_phrases import phrases
from newsextract.findings import AttributionFinding, Quotation
from newsextract.grammar.grammar import Grammar
from newsextract.languages.en.attribution_words import NAMING
from newsextract.span import ByPlace, Extent
from newsextract.text.document import Document

_RULES = ("direct.clause", "direct.owned_noun")
_CARRIED = "direct.narrative"
_OUTER = logit_of(0.65)
_RELAY = "according"
_REACH = 200
_NAMED = frozenset(("object", "object_as", "object_of", "of", "as"))
"""Frames whose content is a phrase: `called it “late”`, `accused him of “lying”`."""
_FUSED = frozenset(("what", "whatever", "whom"))
# Behind the closing mark, a clause of the reporter: `“late” {when asked}`.
_LEAVES = """
    <quote> <comma>? <clausal&!prep_about&!prep_with&!prep_for&!prep_on>
"""
# Behind the closing mark: `“…” and {urged}`, `“…,” {adding}`, `“…,” {but he noted}`.
_GOES_ON = rf"""
    <quote> (?: <comma>? <coordinator> <adverb>? <FINITE> | <comma>? <adverb>? <ing&cue&!noun> | {NEW_CLAUSE} )
"""


def with_clauses(
    document: Document,
    grammar: Grammar,
    direct: Sequence[AttributionFinding],
    candidates: Sequence[Candidate],
    quotations: Sequence[Quotation],
) -> tuple[AttributionFinding, ...]:
    """Leave out clauses inside the content of an outer cue, and end the others where contents mostly end.

    Args:
        document: Read text.
        grammar: Supplies the tags.
        direct: Attributions with quotation marks, in order.
        candidates: Possible attributions without marks around them.
        quotations: The quotations of the text.

    Returns:
        The attributions that stay.
    """
    reader = _ClauseReader(document, grammar, outer_quotations(quotations))
    found = []
    ended = 0
    owners = [one for one in candidates for _ in one.content]
    pieces = ByPlace(piece for one in candidates for piece in one.content)
    for attribution in direct:
        if not attribution.rule.endswith(_RULES) or attribution.cue is None:
            found.append(attribution)
            continue
        if reader.is_no_report(attribution):
            continue
        first = document.token_at(attribution.quoted[0][0])
        cue = document.token_at(attribution.cue.extent[0])
        covering = [owners[number] for number in pieces.overlapping((first, first + 1))]
        if any(
            ended <= one.cue[0] < cue
            and one.logit >= _OUTER
            and one.source is not None
            and one.frame != _RELAY
            and not reader.is_apart(attribution, one)
            for one in covering
        ):
            continue
        same = next((one for one in covering if one.cue[0] == cue >= ended), None)
        if same is not None:
            attribution = reader.ended(attribution, same)
        behind = reader.ends_at(attribution)
        if behind:
            ended = behind
            attribution = reader.cut(attribution, behind)
        found.append(reader.quoting(attribution))
    return _without_taken_in(found)


def _without_taken_in(found: Sequence[AttributionFinding]) -> tuple[AttributionFinding, ...]:
    """Each piece in marks once: of `said it was “late” and “cold”` the second is in the clause of the first."""
    kept: list[AttributionFinding] = []
    for each in found:
        held = kept[-1] if kept else None
        if (
            held is not None
            and held.cue is not None
            and each.cue is not None
            and each.rule.endswith(_CARRIED)
            and each.cue.extent == held.cue.extent
            and held.content[-1][0] <= each.content[0][0]
            and each.content[-1][1] <= held.content[-1][1]
        ):
            continue
        kept.append(each)
    return tuple(kept)


class _ClauseReader:
    """Reads the words around clauses of one text."""

    def __init__(self, document: Document, grammar: Grammar, quotations: Sequence[Extent]) -> None:
        self._document = document
        self._quotations = quotations
        self._is = phrases(grammar.lexicon)
        self._goes_on = frame(grammar.lexicon, _GOES_ON)
        self._leaves = frame(grammar.lexicon, _LEAVES)

    def is_no_report(self, attribution: AttributionFinding) -> bool:
        """Whether the cue is counted (`nearly 1,600 {emails} that are “secret”`) or names (`a play {called} “Rain”`)."""
        if attribution.source is None or attribution.cue is None:
            return False
        document = self._document
        cue = document.token_at(attribution.cue.extent[0])
        before, word = document.tokens[cue - 1].rstrip(), document.tokens[cue].rstrip()
        if attribution.source[1] != document.extent(cue - 1, cue)[1]:
            return False
        if before[-1].isdigit():
            return word.endswith("s")
        following = document.tags[cue + 1 : cue + 2]
        first = document.text[slice(*attribution.source)].split(" ", 1)[0].lower()
        if word not in NAMING or following not in self._is.quote or first not in ("a", "an"):
            return False
        behind = document.token_at(attribution.quoted[0][1]) + 1
        return document.tags[behind : behind + 1] not in self._is.det  # called “Rain” a triumph

    def is_apart(self, inner: AttributionFinding, outer: Candidate) -> bool:
        """Whether a clause stands behind the one of another cue: `After he argued that it rained, {she said “…”}`.

        Also what somebody calls so (`to end what {Ms. Obi called “a waste”}`), a participle behind a comma (`rejected it, {telling them …}`), and a clause with `in which`, and one that hangs on a comma with a
        named subject of its own: `, a sum that {Ms. Obi called “…”}`.
        """
        if inner.source is None or inner.cue is None:
            return False
        document, kind = self._document, self._is
        cue = document.token_at(inner.cue.extent[0])
        if document.tags[cue] in kind.ing and document.tags[cue - 1] in kind.comma:
            return True
        source = document.token_at(inner.source[0])
        if source and document.tokens[source - 1].strip().lower() in _FUSED:
            return True
        tags = document.tags[max(outer.cue[1], source - _REACH) : source]
        if len(tags) > 1 and tags[-1] in kind.relative and tags[-2] in kind.preposition:
            return True
        if kind.comma.isdisjoint(tags):
            return False
        if outer.source and document.tags[outer.source[0] - 1] in kind.clausal:
            return True
        if document.tags[source] in kind.subject:
            return False
        return tags[-1] in kind.relative or document.tokens[source - 1].rstrip() == "with"

    def ended(self, attribution: AttributionFinding, counted: Candidate) -> AttributionFinding:
        """A clause with the end that counts give it; `called it “late” | when asked` has its own."""
        mark = self._document.token_at(attribution.quoted[-1][1])
        if counted.frame in _NAMED and self._leaves.match(self._document.tags, mark):
            return self.cut(attribution, mark)
        pieces = tuple(self._document.extent(*piece) for piece in counted.content)
        start, end = pieces[0][0], pieces[-1][1]
        if len(pieces) == len(attribution.quoted) == 1:
            inner = attribution.quoted[0]
            if start == inner[0] - 1 and end == inner[1] + 1:
                return attribution  # warning that “it rained”
        if start <= attribution.quoted[0][0] and attribution.quoted[-1][1] <= end:
            return attribution._replace(content=pieces, kind="mixed")
        return attribution

    def quoting(self, attribution: AttributionFinding) -> AttributionFinding:
        """A clause with all the quotations inside it: `said it was “late” and “cold”`."""
        quoted = quoted_in(attribution.content, self._quotations)
        return attribution._replace(quoted=quoted) if quoted else attribution

    def ends_at(self, attribution: AttributionFinding) -> int:
        """The closing mark behind which a new clause begins, else 0: `called it “late,” but he said …`."""
        token = self._document.token_at(attribution.quoted[-1][1])
        return token if self._goes_on.match(self._document.tags, token) else 0

    def cut(self, attribution: AttributionFinding, mark: int) -> AttributionFinding:
        """A clause that ends with a mark."""
        start, end = attribution.content[-1]
        if not start < self._document.starts[mark] < end:
            return attribution
        last = (start, self._document.extent(mark, mark + 1)[1])
        return attribution._replace(content=(*attribution.content[:-1], last))
