"""Finds the candidates of a text: at cue verbs, at nouns and adjectives, and without any of them."""

from __future__ import annotations

from math import inf

from newsextract.attribution.indirect_candidates import Candidate, Quoted
from newsextract.attribution.indirect_grammar import IndirectGrammar
from newsextract.attribution.indirect_nominal import NominalReader
from newsextract.attribution.indirect_text import IndirectText
from newsextract.attribution.indirect_verbless import VerblessReader
from newsextract.attribution.indirect_verbs import VerbReader
from newsextract.text.document import Document


class CandidateFinder:
    """Finds the candidates of one text."""

    def __init__(
        self, document: Document, grammar: IndirectGrammar, quoted: Quoted, least: float = -inf
    ) -> None:
        """Set a finder up.

        Args:
            document: Read text.
            grammar: Compiled patterns and tables.
            quoted: Tokens inside quotation marks; no cue is looked for there.
            least: Candidates whose sum of weights is less are left out.
        """
        self._text = IndirectText(document, grammar, quoted, least)

    def find(self) -> list[Candidate]:
        """All candidates, those at verbs first."""
        text = self._text
        cues, tokens, tags = text.grammar.cue_at, text.tokens, text.tags
        at, find_cues = VerbReader(text).at, text.grammar.verb_cue.finditer
        found: list[Candidate] = []
        for start, end in text.quoted.gaps(len(tokens)):
            for match in find_cues(tags, start, end):
                verb = match.start()
                entry = cues[tokens[verb]]
                if entry is not None:
                    found += at(verb, entry)
        found += NominalReader(text).find()
        found += VerblessReader(text).find()
        return found
