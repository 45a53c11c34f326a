"""The subject that a verb shares with another one: `{Dana Obi} rose, thanked them and said “…”`.

An -ing, an infinitive and the second verb of a pair have no subject of their own. They take the one of the nearest
finite verb before them that is in the same clause: not the one of a relative clause (`who had feared it`),
nor of what was said (`told them that the port was shut, adding`).
"""

from __future__ import annotations

from newsextract.attribution.direct_frames import frame
from newsextract.attribution.sources_reading import PhraseReader
from newsextract.grammar.grammar import Grammar
from newsextract.span import Extent
from newsextract.text.document import Document

_REACH = 120
_ASIDES = frozenset("after although because before if since though unless until".split())

_CLOSED = """
    <comma> <coordinator> <adverb>{0,2} <past|third&verb&!noun|have>
"""
# `as a strike went on, {and cut} its target`: a verb of the main clause again.

_FINITE = """
    (?<! <to|det&!relative|possessive|modal> ) <aux|modal&!cap|third&verb&!noun|past>
  | (?<= <subject|NAME|relative|role> ) <third&verb&noun> (?! <comma|period|break|coordinator> )
  | (?<= <noun&!plural&!adjective> ) <third&verb&noun> (?= <det|NAME|PERSONAL|complementizer> )
"""


class ClauseReader(PhraseReader):
    """Finds the subjects of finite verbs in one document; tokens by index."""

    def __init__(self, document: Document, grammar: Grammar) -> None:
        super().__init__(document, grammar)
        self._finite = frame(grammar.lexicon, _FINITE)
        self._closed = frame(grammar.lexicon, _CLOSED)

    def shared(self, first: int, last: int, *, loose: bool = False) -> Extent | None:
        """The subject of the nearest finite verb of the clause before `last`, as far back as `first`.

        With `loose`, for an -ing behind a comma, not that of a clause that says why or since when.
        """
        start = max(first, last - _REACH)
        aside = None
        closed = max(
            (match.start() for match in self._closed.finditer(self._tags, start, last + 3)),
            default=-1,
        )
        for verb in reversed(self._finites(start, last)):
            found = self._own(verb, start)
            if found is None or self._is_said(found[0], start):
                continue
            if found[0] > start and (
                (loose and self._is_aside(found[0] - 1))
                or (verb < closed and self._is_subordinate(found[0] - 1, start))
            ):
                aside = aside or found
                continue
            return found
        return aside

    def _is_aside(self, token: int) -> bool:
        """Whether a word opens a clause that an -ing behind it does not go on: `{after} it came out, saying`.

        What happened `hours after` is told as it is.
        """
        timed = token > 0 and self._tags[token - 1] in self._is.plural
        return not timed and self._document.tokens[token].rstrip().lower() in _ASIDES

    def _is_subordinate(self, token: int, first: int) -> bool:
        """Whether a word in mid-sentence opens a clause that a comma and a conjunction close: `{as} it rained, and left`."""
        kind = self._is
        tag = self._tags[token]
        return token > first and tag in kind.clausal and tag not in kind.question

    def related(self, first: int, last: int) -> Extent | None:
        """The relative pronoun of the nearest clause before `last`: `Obi, {who} backed the plan and | said`."""
        verbs = self._finites(max(first, last - _REACH), last)
        if not verbs:
            return None
        tags, kind = self._tags, self._is
        token = self._skip(verbs[-1] - 1, first)
        if token <= first or tags[token] not in kind.who or tags[token - 1] not in kind.comma:
            return None
        parted = any(tag in kind.comma or tag in kind.dash for tag in tags[token:last])
        return None if parted else (token, token + 1)

    def _finites(self, first: int, last: int) -> list[int]:
        """The finite verbs between two tokens; what follows the last one is looked at, too."""
        found = [match.start() for match in self._finite.finditer(self._tags, first, last + 1)]
        return found if not found or found[-1] < last else found[:-1]

    def _own(self, verb: int, first: int) -> Extent | None:
        """The subject right before a finite verb; None where it has none of its own."""
        tags, kind = self._tags, self._is
        token = self._skip(verb - 1, first)
        if token < first:
            return None
        tag = tags[token]
        if tag in kind.subject and tag not in kind.noun:
            return (token, token + 1)
        if tag in kind.head and tag not in kind.relative:
            found = self.left(token, first)
            if found is None or self._is_bound(found[0], first):
                return None
            return found
        return None

    def _is_bound(self, token: int, first: int) -> bool:
        """Whether a phrase hangs on a preposition or a verb before it: `the man who runs {the port} said`."""
        if token <= first:
            return False
        tags, kind = self._tags, self._is
        before = tags[token - 1]
        if before in kind.clausal:
            return False
        return (
            before in kind.preposition
            or before in kind.to
            or before in kind.verb
            or before in kind.auxiliary
        )

    def _is_said(self, token: int, first: int) -> bool:
        """Whether a clause that begins at a token is what somebody said: `said that {it rained}`."""
        tags, kind = self._tags, self._is
        if token <= first:
            return False
        before = tags[token - 1]
        if before in kind.complementizer or self._document.tokens[token - 1].rstrip() == "than":
            return True
        if before in kind.question:
            return token - 1 > first and tags[token - 2] not in kind.comma
        return before in kind.cue and before in kind.verb

    def _skip(self, token: int, first: int) -> int:
        """Step leftward over auxiliaries, adverbs, what says when, and verbs in a chain: `went on to`."""
        tags, kind = self._tags, self._is
        while token >= first:
            tag = tags[token]
            if (
                tag in kind.auxiliary
                or tag in kind.space
                or (tag in kind.floating and token > first and tags[token - 1] in kind.auxiliary)
                or tag in kind.reflexive
                or (tag in kind.adverb and not self._is_nominal(token, first))
            ):
                token -= 1
            elif tag in kind.when_noun and token > first and tags[token - 1] in kind.deictic:
                token -= 2  # Police last month charged
            elif tag in kind.to and token > first and self._is_chained(token - 1, first):
                token -= 2 if tags[token - 1] not in kind.directed else 3
            else:
                break
        return token

    def _is_chained(self, token: int, first: int) -> bool:
        """Whether a verb, with a particle or not, ends at a token: `{went on} to say`."""
        tags, kind = self._tags, self._is
        if tags[token] in kind.directed and token > first:
            token -= 1
        return tags[token] in kind.verb or tags[token] in kind.participle

    def _is_nominal(self, token: int, first: int) -> bool:
        """Whether a word that may be an adverb belongs to a noun phrase: `Fox News Sunday`, `a fourth`."""
        if token > first and self._tags[token - 1] in self._is.article:
            return True
        return (
            self._tags[token] in self._is.capital
            and self._tags[token] in self._is.noun
            and token - 1 >= first
            and self._tags[token - 1] in self._is.name
            and self._tags[token] not in self._is.dayword
        )
