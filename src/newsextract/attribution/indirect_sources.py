"""The subject of a cue verb, found from the cue leftward: `{Dana Obi}, who runs the port, said`."""

from __future__ import annotations

from typing import NamedTuple

from newsextract.attribution.indirect_grammar import IndirectGrammar
from newsextract.span import Extent, made


class Subject(NamedTuple):
    """A subject as a half-open extent of tokens, and how it was found.

    `how`: relative apart (a relative pronoun) contracted pronoun apposition dashed phrase, shared (with an earlier verb), main (of the
    clause that follows), none.
    """

    extent: Extent | None
    how: str


NO_SUBJECT = Subject(None, "none")


SHARED_REACH = 80
"""Tokens before a verb within which another verb may share its subject with it."""


class SubjectFinder:
    """Subjects of the verbs of one text."""

    def __init__(self, tags: str, reversed_tags: str, grammar: IndirectGrammar) -> None:
        self._tags = tags
        self._reversed = reversed_tags
        self._grammar = grammar
        self._beside: dict[Extent, Subject | None] = {}

    def find(self, verb: int, first: int, last: int, form: str) -> Subject:
        """The subject of a verb in the sentence `first:last`.

        An -ing or an infinitive takes the subject of the nearest verb before it (`…, he said, citing`), the phrase before it
        (`The mayor, citing`), or the subject of the main clause after it (`Citing the weather, he left`); a finite verb after `and` that of the first verb.
        """
        found = self.beside(verb, first)
        loose = form in ("ing", "infinitive", "base")
        if found is not None and not (form == "ing" and self._is_no_subject(found)):
            return found
        shared = self.shared(verb, first, form)
        if shared.extent is None and loose:
            if (
                form == "ing"
                and verb > first + 1
                and self._grammar.comma.match(self._tags, verb - 1)
            ):
                apart = self.beside(verb - 1, first)
                if apart is not None and apart.how in ("phrase", "pronoun"):
                    return apart
            main = self._grammar.main_subject.search(self._tags, verb, last)
            if main is not None:
                return Subject(main.span("source"), "main")
        return shared

    def nearest(self, token: int, first: int) -> Subject:
        """The subject of the nearest verb before a token that is no verb."""
        return self.shared(token, first, "infinitive")

    def shared(self, verb: int, first: int, form: str = "past") -> Subject:
        """The subject of a verb before this one.

        That of the last verb that reports (`Obi said the storm had gone, | warning`); else that of the main clause
        nearest to the verb; for an infinitive that of the nearest verb.
        """
        tags, grammar = self._tags, self._grammar
        found = reporter = NO_SUBJECT
        nearest = form in ("infinitive", "base")
        position = max(first, verb - SHARED_REACH)
        while match := grammar.finite.search(tags, position, verb):
            token, position = match.start(), match.end()
            other = self._of_finite(token, first, verb)
            if other is None or other.extent is None or other.how in ("relative", "apart"):
                continue
            start = other.extent[0]
            if not nearest and tags[token] in grammar.reporters:
                reporter = Subject(other.extent, "shared")
            joined = start > first and tags[start - 1] in grammar.joins
            if found.extent is None or nearest or joined:
                found = Subject(other.extent, "shared")
        return found if reporter.extent is None else reporter

    def _of_finite(self, token: int, first: int, last: int) -> Subject | None:
        """The subject of a finite verb, behind it where it reports what stands before: `…,” said Dana Obi`."""
        tags, grammar = self._tags, self._grammar
        if token > first and tags[token] in grammar.reporters and tags[token - 1] in grammar.marks:
            inverted = grammar.inverted.match(tags, token + 1, last)
            if inverted is not None and (
                inverted.end() >= last or tags[inverted.end()] in grammar.parting
            ):
                return Subject(inverted.span("source"), "phrase")
        return self.beside(token, first)

    def _is_no_subject(self, found: Subject) -> bool:
        """Whether a phrase before an -ing is not who speaks: `…, in the park, saying`, `a statement saying`."""
        if found.how in ("apposition", "dashed", "restricted", "that"):
            return True
        return (
            found.extent is not None
            and found.how == "phrase"
            and self._tags[found.extent[1] - 1] in self._grammar.media
        )

    def beside(self, verb: int, first: int) -> Subject | None:
        """The subject right before a verb and its auxiliaries; read once for each verb."""
        place = (verb, first)
        try:
            return self._beside[place]
        except KeyError:
            found = self._beside[place] = self._read_beside(verb, first)
            return found

    def _read_beside(self, verb: int, first: int) -> Subject | None:
        size = len(self._tags)
        match = self._grammar.left_subject.match(self._reversed, size - verb, size - first)
        if match is None:
            return None
        how = match.lastgroup
        start, end = match.span(how)
        if how == "contracted" and end - start == 2:
            start += 1
        return made(Subject, ((size - end, size - start), how))
