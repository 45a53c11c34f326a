"""Candidates at nouns and adjectives that report: `his claim that it rained`, `was aware that it rained`.

A noun has its source in the possessive before it, in a phrase after it (`fears among farmers that`), or in the
subject of a verb that lends it (`expressed concern that`); an adjective in the subject before it.
"""

from __future__ import annotations

from collections.abc import Iterator
from re import Match

from newsextract.attribution.indirect_candidates import Candidate
from newsextract.attribution.indirect_sources import NO_SUBJECT
from newsextract.attribution.indirect_text import IndirectText
from newsextract.attribution.indirect_weights import Key
from newsextract.span import Extent

MOST_LENGTH = 5
LENT = frozenset("the a det preposition verb bare".split())


class NominalReader:
    """Reads the candidates at the nouns and adjectives of one text."""

    def __init__(self, text: IndirectText) -> None:
        self._text = text
        self._grammar = text.grammar

    def find(self) -> Iterator[Candidate]:
        """All candidates at nouns, then those at adjectives."""
        for match in self._grammar.noun_cue.finditer(self._text.tags):
            found = self._at_noun(match)
            if found is not None:
                yield found
        for match in self._grammar.adjective_cue.finditer(self._text.tags):
            found = self._at_adjective(match)
            if found is not None:
                yield found

    def _at_noun(self, match: Match[str]) -> Candidate | None:
        text, grammar = self._text, self._grammar
        noun = match.start()
        entry = grammar.nouns.get(text.tokens[noun].rstrip().lower())
        if entry is None or text.quoted.end_at(noun):
            return None
        first, last = text.sentence(noun)
        size = len(text.tags)
        owned = grammar.left_owner.match(text.reversed, size - noun, size - first)
        owner = owned.lastgroup
        source: Extent | None = None
        cue = (noun, noun + 1)
        if match["agent"]:
            owner, source = "agent", match.span("agent")
        elif owner in ("pronoun", "named", "owners"):
            source = (size - owned.end(owner), size - owned.start(owner))
        elif owner == "light" or (owner == "be" and "agent" in entry[2]):
            verb = size - owned.end(owner)
            before = text.before(verb, first)[1]
            source = text.subjects.find(verb, first, last, text.form(verb, before)[1]).extent
            cue = (verb, noun + 1)
        elif "agent" in entry[2]:  # `supporters of the plan` say so themselves
            source = cue
        elif owner in LENT:  # `made conflicting statements about`, `acted in the hope that`
            source = text.subjects.nearest(noun, first).extent
        return self._candidate(match, "noun", entry, cue, owner, source)

    def _at_adjective(self, match: Match[str]) -> Candidate | None:
        text, grammar = self._text, self._grammar
        adjective = match.start()
        entry = grammar.adjectives.get(text.tokens[adjective].rstrip().lower())
        if entry is None or text.quoted.end_at(adjective):
            return None
        first, last = text.sentence(adjective)
        size = len(text.tags)
        linked = grammar.left_linked.match(text.reversed, size - adjective, size - first)
        link = linked.lastgroup or "none"
        if linked.lastgroup:  # `remains wary of`, `is more confident that`
            verb = size - linked.end()
            source = text.subjects.find(verb, first, last, "past")
        elif adjective > first and text.tags[adjective - 1] in grammar.parting:
            source = text.subjects.shared(adjective, first)
        else:
            source = text.subjects.beside(adjective, first) or NO_SUBJECT
        cue = (adjective, adjective + 1)
        return self._candidate(match, "adjective", entry, cue, link, source.extent)

    def _candidate(
        self,
        match: Match[str],
        family: str,
        entry: tuple[str, str, str],
        cue: Extent,
        context: str,
        source: Extent | None,
    ) -> Candidate | None:
        """A candidate whose content begins where the match ends."""
        text, weights = self._text, self._text.weights
        lemma, kind, _ = entry
        frame, start = str(match.lastgroup), match.end()
        group = self._grammar.nominal_groups[frame]
        least = text.least_sure if group == "clause" else text.least
        key: Key = (family, lemma, kind, frame, context)
        begins: Key = ("nominal_head", group, text.head(start))
        logit = weights[key] + weights[begins]
        if logit + weights.most_nominal < least:
            return None
        last = text.sentence(cue[1] - 1)[1]
        content = text.extents.trimmed(start, text.extents.end(group, family, start, last, "noun"))
        if content is None:
            return None
        length = min(MOST_LENGTH, (content[1] - content[0]) // 3)
        tail: Key = ("nominal_tail", f"{group}:{length}", "source" if source else "none")
        logit += weights[tail]
        if logit < least:
            return None
        keys = (key, begins, tail)
        return Candidate(cue, lemma, kind, f"{family}_{frame}", (content,), source, keys, logit)
