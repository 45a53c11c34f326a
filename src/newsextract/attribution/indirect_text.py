"""One text as those who find candidates in it read it: its tags, sentences, subjects, extents, weights."""

from __future__ import annotations

from math import inf

from newsextract.attribution.indirect_candidates import Quoted
from newsextract.attribution.indirect_extents import Extents
from newsextract.attribution.indirect_grammar import IndirectGrammar
from newsextract.attribution.indirect_sources import SubjectFinder
from newsextract.span import Extent
from newsextract.text.document import LONG_SENTENCE, Document

SLACK = 0.55
"""How much less evidence a frame needs that grammar makes sure: 0.3 is enough where others need 0.43."""

_BRACKETED = 8
"""Tokens of what stands in brackets behind a name: `(LTA)`, `(D-N.Y.)`."""


class IndirectText:
    """One text, read for indirect attribution.

    Attributes:
        quoted: Tokens inside quotation marks.
        least: Candidates whose sum of weights is less are left out.
        least_sure: The same for frames that grammar makes sure but that annotated news has seldom, or
            seldom marked: `the claim that it rained`, `is believed to have left`.
        subjects: Finds the subject of a verb.
        extents: Finds where a content ends.
    """

    def __init__(
        self, document: Document, grammar: IndirectGrammar, quoted: Quoted, least: float = -inf
    ) -> None:
        self.document = document
        self.tags = document.tags
        self.tokens = document.tokens
        self.reversed = document.tags[::-1]
        self.grammar = grammar
        self.weights = grammar.weights
        self.quoted = quoted
        self.least = least
        self.least_sure = least - SLACK
        self.subjects = SubjectFinder(self.tags, self.reversed, grammar)
        self.extents = Extents(document, grammar, quoted)
        self._headlines: dict[int, bool] = {}
        self._sentence: Extent = (0, 0)

    def sentence(self, token: int) -> Extent:
        """The sentence of a token; asked for in order, it is mostly the one asked for before."""
        first, last = self._sentence
        if not first <= token < last:
            first, last = found = self.document.sentence_at(token)
            if last - first >= LONG_SENTENCE:
                return found  # as seen from this token
            self._sentence = found
        return first, last

    def before(self, token: int, first: int) -> tuple[int, str]:
        """The token that stands before one and its adverbs, and what it is called; `start`: none."""
        adverbs, tags = self.grammar.adverbs, self.tags
        place = token - 1
        while place >= first and tags[place] in adverbs:
            place -= 1
        return place, "start" if place < first else self.grammar.before.get(tags[place], "other")

    def closes(self, token: int) -> bool:
        """Whether a clause ends before a token: a comma, a full stop, the end of the text."""
        return token >= len(self.tags) or self.tags[token] in self.grammar.clause_ends

    def form(self, verb: int, before: str) -> tuple[str, str]:
        """The form of a verb by its tags alone, and as what stands before it makes it."""
        char = self.tags[verb]
        bare = form = self.grammar.forms.get(char, "base")
        if form == "past" and char in self.grammar.participles:
            form = "passive" if before == "be" else "perfect" if before == "have" else "past"
        elif form == "base" and before in ("to", "modal", "do"):
            form = "infinitive"
        return bare, form

    def head(self, token: int) -> str:
        """What a content begins with."""
        if token >= len(self.tags):
            return "end"
        return self.grammar.before.get(self.tags[token], "other")

    def who(self, subject: Extent | None) -> str:
        """What sort of subject a phrase is, by its last word; `(LTA)` behind it does not count."""
        if subject is None:
            return "none"
        last = subject[1] - 1
        if self.tokens[last][0] == ")":
            for token in range(last - 1, max(subject[0], last - _BRACKETED), -1):
                if self.tokens[token][0] == "(":
                    last = token - 1
                    break
        return self.grammar.who.get(self.tags[last], "other")

    def mode(self, verb: int, first: int, before: str) -> str:
        """Where a cue stands: in a fronted clause, a relative or other subordinate one, or `main`."""
        grammar, tags = self.grammar, self.tags
        if (
            tags[first] in grammar.fronting
            and grammar.fronted.match(tags, first, verb)
            and not grammar.comma.search(tags, first, verb)
        ):
            return "front"
        if before == "relative":
            return "relative"
        if grammar.subordinate.search(tags, max(first, verb - 8), verb):
            return "subordinate"
        return "main"

    def may_be_capital(self, verb: int, first: int, last: int) -> bool:
        """Whether a capitalised word can be a verb: in a headline, or at the head of a sentence."""
        form = self.grammar.forms.get(self.tags[verb])
        if verb == first:
            return form in ("third", "past", "ing")
        if form not in ("third", "past"):
            return False
        found = self._headlines.get(first)
        if found is None:
            words = [
                token for token in self.tokens[first:last] if len(token) > 4 and token[0].isalpha()
            ]
            capitals = sum(word[0].isupper() for word in words)
            found = self._headlines[first] = len(words) >= 3 and capitals * 4 >= len(words) * 3
        return found
