"""The subject of a cue verb, found from the cue leftward: `{Dana Obi}, who runs the port, said`."""

from __future__ import annotations

from typing import NamedTuple

from newsextract.attribution.indirect_grammar import IndirectGrammar
from newsextract.span import Extent


class Subject(NamedTuple):
    """A subject as a half-open extent of tokens, and how it was found.

    `how`: relative contracted pronoun apposition phrase shared (with an earlier verb) none.
    """

    extent: Extent | None
    how: str


NO_SUBJECT = Subject(None, "none")


class SubjectFinder:
    """Subjects of the verbs of one text."""

    def __init__(self, tags: str, grammar: IndirectGrammar) -> None:
        self._tags = tags
        self._reversed = tags[::-1]
        self._grammar = grammar

    def find(self, verb: int, first: int) -> Subject:
        """The subject of a verb, looking no further left than token `first`."""
        found = self.beside(verb, first)
        if found is not None:
            return found
        position = first
        while True:
            match = self._grammar.finite.search(self._tags, position, verb)
            if match is None:
                return NO_SUBJECT
            found = self.beside(match.start(), first)
            if found is not None and found.how != "relative":
                return Subject(found.extent, "shared")
            position = match.end()

    def beside(self, verb: int, first: int) -> Subject | None:
        """The subject right before a verb and its auxiliaries."""
        size = len(self._tags)
        skipped = self._grammar.left_auxiliaries.match(self._reversed, size - verb, size - first)
        match = self._grammar.left_subject.match(self._reversed, skipped.end(), size - first)
        if match is None:
            return None
        how = match.lastgroup
        start, end = size - match.end(), size - match.start()
        if how in ("apposition", "dashed") or (how == "contracted" and end - start == 2):
            end -= 1
        return Subject((start, end), how)
