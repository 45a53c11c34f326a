"""What stands with an attribution: to whom it was said, how, where, when, on what condition.

`a diplomat {told} {CNN} {on Friday} {in an interview}`. Only what stands with this attribution is
given; one that continues another inherits the rest from it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from newsextract.attribution.direct_frames import frame
from newsextract.attribution.relations_anonymity import with_anonymity
from newsextract.attribution.relations_inside import with_insides
from newsextract.attribution.relations_links import with_links
from newsextract.attribution.sources import SourceReader
from newsextract.attribution.sources_phrases import phrases
from newsextract.findings import AttributionFinding, DateFinding, Mentions
from newsextract.grammar.by_token import cue_rows
from newsextract.grammar.grammar import Grammar
from newsextract.span import Extent
from newsextract.text.document import Document

_TAIL = 40
_TIES = frozenset(("of", "for"))
_LEAD = 24
_AHEAD = 3

_TO = r"""
    (?: <ADVERB|ing|participle> ){0,2} <to> (?P<party> (?= <NOUN|PERSONAL> ) ) (?! <base&!noun> )
"""
_MEDIUM = r"""
    (?P<medium> <preposition> (?: <det|NOUN|possessive|dayword|participle> ){0,6} <medium_noun>
      (?: <prep_with> <NOUN>{1,8} )?
    | (?P<place> <prep_on> ) <cap&!dayword&!det>{1,3} )
"""
_NOT_MANNER = frozenset(
    {"recently", "previously", "reportedly", "allegedly", "apparently", "only", "early", "finally"}
    | {"initially", "originally", "immediately", "family", "likely", "actually", "really"}
    | {"eventually", "subsequently", "supposedly", "probably", "certainly", "possibly", "newly"}
)


def with_relations(
    document: Document,
    grammar: Grammar,
    mentions: Mentions,
    attributions: Sequence[AttributionFinding],
) -> tuple[AttributionFinding, ...]:
    """Add to each attribution what stands with it, and how attributions hang together.

    Args:
        document: Read text.
        grammar: Supplies tags and cues.
        mentions: Its dates can be days of speaking.
        attributions: In order of their content.

    Returns:
        The same attributions, in the same order.
    """
    if not attributions:
        return ()
    reader = _RelationReader(document, grammar, mentions.dates)
    found = [reader.read(attribution) for attribution in attributions]
    found = with_anonymity(document, found)
    found = with_insides(document.text, found)
    return with_links(document, found)


class _RelationReader:
    """Reads the words around cues."""

    def __init__(self, document: Document, grammar: Grammar, dates: Sequence[DateFinding]) -> None:
        self._document = document
        self._tags = document.tags
        self._is = phrases(grammar.lexicon)
        self._rows = grammar.made(cue_rows)
        self._sources = SourceReader(document, grammar)
        self._to = frame(grammar.lexicon, _TO)
        self._medium = frame(grammar.lexicon, _MEDIUM)
        self._dates = [date.extent for date in dates]

    def read(self, attribution: AttributionFinding) -> AttributionFinding:
        """One attribution with what stands beside its cue."""
        if attribution.cue is None:
            return attribution
        document = self._document
        start, end = attribution.cue.extent
        first = document.token_at(start)
        last = first + 1
        while document.starts[last] < end:
            last += 1
        sentence = document.sentence_at(first)
        limit = min(self._limit(attribution, end, sentence[1]), last + _TAIL)
        source = attribution.source
        behind = last
        if source is not None and source[0] >= end:
            behind = max(last, document.token_at(source[1] - 1) + 1)
        addressee = medium = None
        if limit > last:
            addressee = self._addressee(first, last, behind, limit)
            medium = self._medium_in(last, limit)
        ahead = source is not None and first - sentence[0] > _AHEAD
        if ahead and medium is None:
            medium = self._medium_ahead(attribution, sentence[0], first)
        manner = self._manner(first, last)
        date = self._date(attribution, last, limit, sentence[0]) if self._dates else None
        if addressee is None and medium is None and manner is None and date is None:
            return attribution
        return attribution._replace(
            addressee=addressee, medium=medium, manner=manner, utterance_date=date
        )

    def _limit(self, attribution: AttributionFinding, end: int, sentence: int) -> int:
        """The token where the content begins behind the cue, or the sentence ends."""
        for piece in attribution.content:
            if piece[0] >= end:
                return min(sentence, self._document.token_at(piece[0]))
        return sentence

    # --- to whom
    def _addressee(self, first: int, last: int, behind: int, limit: int) -> Extent | None:
        row = self._rows[self._document.tokens[last - 1]]
        takes = "" if row is None else row["takes"]
        if behind == last and "takes_person" in takes and not self._is_passive(first):
            found = self._sources.after(last, limit)
            if found is not None and found[0] <= last + 1:
                return self._party(found)
        if "takes_clause" in takes or "takes_quotation" in takes or "takes_person" in takes:
            match = self._to.match(self._tags, behind, limit)
            if match is not None:
                found = self._sources.after(match.start("party"), limit)
                return None if found is None else self._party(found)
        return None

    def _party(self, found: Extent) -> Extent:
        """A phrase without where and when it was told: `CNN earlier`, `reporters in Oslo`."""
        first, last = found
        for place in range(first + 1, last):
            if self._tags[place] in self._is.preposition and (
                self._document.tokens[place].rstrip() not in _TIES
            ):
                last = place
                break
        while last - first > 1 and self._tags[last - 1] in self._is.adverb:
            last -= 1
        return self._document.extent(first, last)

    def _is_passive(self, first: int) -> bool:
        return self._sources.is_passive(first, max(0, first - 4))

    # --- how and where
    def _medium_in(self, first: int, limit: int) -> Extent | None:
        if limit - first < 2:
            return None
        match = self._medium.search(self._tags, first, limit)
        return None if match is None else self._document.extent(*match.span("medium"))

    def _medium_ahead(
        self, attribution: AttributionFinding, sentence: int, first: int
    ) -> Extent | None:
        """`In a statement, Ms. Obi said`: at the head of the sentence, before the source."""
        source = attribution.source
        if source is None or attribution.content[0][0] < source[0]:
            return None
        until = min(self._document.token_at(source[0]), first)
        if until - sentence < 2 or until - sentence > _LEAD:
            return None
        match = self._medium.match(self._tags, sentence, until)
        return None if match is None else self._document.extent(*match.span("medium"))

    def _manner(self, first: int, last: int) -> Extent | None:
        """An adverb beside the cue: `publicly warned`."""
        for token in (first - 1, last):
            if not 0 <= token < len(self._tags) or self._tags[token] not in self._is.adverb:
                continue
            word = self._document.tokens[token].rstrip().lower()
            if word.endswith("ly") and word not in _NOT_MANNER:
                return self._document.extent(token, token + 1)
        return None

    # --- when
    def _date(
        self, attribution: AttributionFinding, last: int, limit: int, sentence: int
    ) -> Extent | None:
        """The first time expression behind the cue, or else at the head of the sentence."""
        starts = self._document.starts
        found = self._date_in(starts[last], starts[limit])
        if found is not None or attribution.source is None:
            return found
        head = starts[sentence]
        if attribution.content[0][0] < attribution.source[0]:
            return None
        return self._date_in(head, attribution.source[0])

    def _date_in(self, start: int, end: int) -> Extent | None:
        place = bisect_left(self._dates, (start, start))
        if place < len(self._dates) and self._dates[place][1] <= end:
            return self._dates[place]
        return None
