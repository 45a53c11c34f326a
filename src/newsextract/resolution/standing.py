"""What the place of a mention is worth: the subject of a verb stands out, a possessor or a name in quotation marks does not."""

from __future__ import annotations

from bisect import bisect_right

from newsextract.findings import Quotations
from newsextract.languages.en.coreference import NAMED_AS
from newsextract.languages.gazetteer import Gazetteer
from newsextract.resolution.salience import Measure, Trace
from newsextract.text.document import Document


class Standing:
    """Weighs places of one text. It knows nothing of the cast that asks it, so that no cycle keeps the text alive.

    Args:
        document: The text.
        quotations: What stands in quotation marks.
        lexicon: What the word tables know.
    """

    def __init__(self, document: Document, quotations: Quotations, lexicon: Gazetteer) -> None:
        self._document = document
        self._prepositions = lexicon.words["preposition"]
        self._subordinators = lexicon.words["subordinator"]
        self._verbs = lexicon.verbs
        self._outer = [each.outer for each in quotations.quotations if each.inside is None]
        self._outer_starts = [extent[0] for extent in self._outer]

    def is_quoted(self, offset: int) -> bool:
        """Whether an offset stands inside quotation marks."""
        at = bisect_right(self._outer_starts, offset) - 1
        return at >= 0 and offset < self._outer[at][1]

    def measure(self, trace: Trace) -> Measure:
        """Where a trace is and what its grammatical place is worth."""
        document = self._document
        sentence = bisect_right(document.sentences, trace.token)
        weight = 0.0
        token, tags = trace.token, document.tags
        if trace.owner:
            weight -= 1.0
        elif (
            tags[trace.head + 1 : trace.head + 2] in self._verbs
            or (
                token > 1
                and tags[token - 1] in self._verbs
                and document.tokens[token - 2][0] in ",”\"'"  # “...,” said Dana Obi
            )
            or self._is_apposed_subject(trace)
            or (
                token > 1
                and document.tokens[token - 1] == "as "
                and document.tokens[token - 2] in NAMED_AS
            )
        ):
            weight += 1.2
        elif sentence and token - document.sentences[sentence - 1] <= 3:
            after = document.tokens[trace.head + 1 : trace.head + 3]
            weight += 1.2 if after == [", ", "who "] else 0.6  # Dana Obi, who ran the port, left
        before = document.tokens[token - 1].rstrip() if token else ""
        if before in self._prepositions or before in self._subordinators:
            weight -= 0.8
        if self.is_quoted(trace.start):
            weight -= 4.0
        return sentence, document.paragraph_at(token), weight

    def _is_apposed_subject(self, trace: Trace) -> bool:
        """`The mayor, Dana Obi, said`: a name between commas behind a role and before a verb."""
        tokens, after = self._document.tokens, trace.head + 1
        if (
            not trace.token
            or tokens[trace.token - 1] != ", "
            or tokens[after : after + 1] != [", "]
        ):
            return False
        return self._document.tags[after + 1 : after + 2] in self._verbs
