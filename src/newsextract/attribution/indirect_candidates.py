"""Everything in a text that may be an indirect attribution, with the evidence for and against it.

A candidate is a cue in a frame (`indirect_frames` of the language) with its content and source, as extents of
tokens. Its features are counted against annotated news in `tools/train_attribution.py`; their weights
stand in the table `attribution_weights`: `verb say:clause`, `before relative:past`, `subject pronoun`.
"""

from __future__ import annotations

import sys
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newsextract.attribution.indirect_ends import boundaries, share_of_cuts
from newsextract.attribution.indirect_grammar import IndirectGrammar
from newsextract.attribution.indirect_sources import NO_SUBJECT, Subject, SubjectFinder
from newsextract.span import Extent
from newsextract.text.document import Document

NO_CONTENT = frozenset(("other", "end", "comma", "quotation", "person_end"))
LEFT_FRAMES = frozenset(
    ("comma", "end", "other", "adverbial", "in", "on", "at", "with", "for", "to", "clausal", "adjunct_that", "that", "object", "person_end", "quotation")
)  # fmt: skip
INVERTED_FRAMES = frozenset(("object", "clause", "object_of", "person_clause", "object_as"))
FINITE_FORMS = frozenset(("past", "third", "base", "perfect"))
MAX_LENGTH_FEATURE = 5


class Candidate(NamedTuple):
    """A possible attribution; all extents are half-open and count tokens."""

    cue: Extent
    lemma: str
    kind: str
    frame: str
    content: tuple[Extent, ...]
    source: Extent | None
    features: tuple[str, ...]
    addressee: Extent | None = None


class Quoted:
    """Which tokens stand inside quotation marks."""

    def __init__(self, extents: Sequence[Extent]) -> None:
        self._extents = sorted(extents)
        self._starts = [start for start, _ in self._extents]

    def start_at(self, token: int) -> int:
        """The start of the quotation in which a token stands, or a number beyond all tokens."""
        number = bisect_right(self._starts, token) - 1
        if number >= 0 and token < self._extents[number][1]:
            return self._extents[number][0]
        return sys.maxsize

    def end_at(self, token: int) -> int:
        """The end of the quotation in which a token stands, or 0."""
        number = bisect_right(self._starts, token) - 1
        if number >= 0 and token < self._extents[number][1]:
            return self._extents[number][1]
        return 0


class CandidateFinder:
    """Finds the candidates of one text."""

    def __init__(self, document: Document, grammar: IndirectGrammar, quoted: Quoted) -> None:
        self._document = document
        self._tags = document.tags
        self._tokens = document.tokens
        self._grammar = grammar
        self._quoted = quoted
        self._subjects = SubjectFinder(document.tags, grammar)
        self._capitals: dict[int, bool] = {}

    def find(self) -> Iterator[Candidate]:
        """All candidates, in order of their cues within each family of frames."""
        for match in self._grammar.verb_cue.finditer(self._tags):
            yield from self._at_verb(match.start())
        for match in self._grammar.according.finditer(self._tags):
            yield from self._at_according(match.start())

    # --- verbs ---------------------------------------------------------------------------------
    def _at_verb(self, verb: int) -> Iterator[Candidate]:
        grammar, tags = self._grammar, self._tags
        if self._quoted.end_at(verb):
            return
        first, last = self._document.sentence_at(verb)
        char = tags[verb]
        if char in grammar.capitals and not self._may_be_capital(verb, first, last):
            return
        entry = grammar.cues.get(self._tokens[verb].rstrip().lower())
        if entry is None:
            return
        lemma, kind = entry
        before, place = self._before(verb, first)
        form = self._form(char, before)
        after = verb + 1
        if (
            after < last
            and tags[after] in grammar.particles
            and (after + 1 == last or tags[after + 1] not in grammar.nominal)
        ):
            lemma = f"{lemma}_{self._tokens[after].rstrip().lower()}"
            after += 1
        match = grammar.after_cue.match(tags, after, last)
        frame = match.lastgroup
        if frame == "plain_that":
            after = match.end("plain")
        mode = self._mode(verb, first, before)
        cue = (verb, after)
        left = self._left(verb, cue, lemma, kind, frame, form, mode, place, (first, last))
        if left is not None:
            yield left
        if frame in NO_CONTENT or (form == "passive" and frame == "by"):
            return
        start = match.end()
        group = grammar.groups[frame]
        end = self._end(group, mode, start, last, grammar.forms.get(char, "base"))
        content = self._trimmed(start, end)
        if content is None:
            return
        subject = self._subjects.find(verb, first, last, form)
        features = (
            "right",
            f"lemma {lemma}",
            f"verb {lemma}:{frame}",
            f"class {lemma}:{group}",
            f"frame {frame}",
            f"form {form}",
            f"before {before}",
            f"both {form}:{before}",
            f"mode {mode}",
            f"mode {group}:{mode}",
            f"form {lemma}:{form if form in ('passive', 'ing', 'infinitive') else 'finite'}",
            f"subject {subject.how}",
            f"length {group}:{min(MAX_LENGTH_FEATURE, (content[1] - content[0]) // 3)}",
            f"frame {frame}:{before}",
            f"head {group}:{grammar.before.get(tags[start], 'other')}",
        )
        source = None if form == "passive" else subject.extent
        yield Candidate(cue, lemma, kind, frame, (content,), source, features)

    def _before(self, verb: int, first: int) -> tuple[str, int]:
        """What stands before a verb and its adverbs, and where."""
        place = verb - 1
        grammar = self._grammar
        while place >= first and self._tags[place] in grammar.adverbs:
            place -= 1
        if place < first:
            return "start", place
        return grammar.before.get(self._tags[place], "other"), place

    def _form(self, char: str, before: str) -> str:
        form = self._grammar.forms.get(char, "base")
        if form == "past" and char in self._grammar.participles:
            return "passive" if before == "be" else "perfect" if before == "have" else "past"
        if form == "base" and before in ("to", "modal", "do"):
            return "infinitive"
        return form

    def _may_be_capital(self, verb: int, first: int, last: int) -> bool:
        """Whether a capitalised word can be a verb: in a headline, or an -ing that begins a sentence."""
        form = self._grammar.forms.get(self._tags[verb])
        if form == "ing" and verb == first:
            return True
        if form not in ("third", "past"):
            return False
        if verb == first:
            return True
        found = self._capitals.get(first)
        if found is None:
            words = [
                token for token in self._tokens[first:last] if len(token) > 4 and token[0].isalpha()
            ]
            capitals = sum(word[0].isupper() for word in words)
            found = self._capitals[first] = len(words) >= 3 and capitals * 4 >= len(words) * 3
        return found

    def _mode(self, verb: int, first: int, before: str) -> str:
        """Where the cue stands: in a fronted clause, a relative or other subordinate one, or `main`."""
        grammar, tags = self._grammar, self._tags
        comma = grammar.comma.search(tags, first, verb)
        if comma is None and grammar.fronted.match(tags, first, verb):
            return "front"
        if before == "relative":
            return "relative"
        if grammar.subordinate.search(tags, max(first, verb - 8), verb):
            return "subordinate"
        return "main"

    def _left(
        self, verb: int, cue: Extent, lemma: str, kind: str, frame: str, form: str, mode: str, place: int, sentence: Extent
    ) -> Candidate | None:  # fmt: skip
        """Content before the cue: `It rained, she said`, `It rained, said Dana Obi`."""
        grammar, tags = self._grammar, self._tags
        first, last = sentence
        if form not in FINITE_FORMS:
            return None
        order = "verb"
        if frame in INVERTED_FRAMES and place > first and grammar.comma_before.match(tags, place):
            match = grammar.inverted.match(tags, cue[1], last)
            if match is None or form == "perfect":
                return None
            comma, source, after = place, match.span("source"), match.end()
        elif frame in LEFT_FRAMES:
            subject = self._subjects.beside(verb, first)
            if subject is None or subject.extent is None or subject.how == "relative":
                return None
            order = "subject"
            source = subject.extent
            comma = source[0] - 1
            if comma <= first + 1 or not grammar.comma_before.match(tags, comma):
                return None
            after = cue[1]
        else:
            return None
        if comma - first < 2 or self._quoted.start_at(comma - 1) <= first + 2:
            return None
        head = self._trimmed(self._opened(first, comma), comma)
        if head is None:
            return None
        content = [head]
        rest = (
            self._rest(after, last, mode) if frame not in ("end", "that", "adjunct_that") else None
        )
        if rest is not None:
            content.append(rest)
        features = (
            "left",
            f"left {lemma}",
            f"left {lemma}:{frame}",
            f"left_frame {order}:{frame}",
            f"left_form {form}",
            f"left_pieces {len(content)}",
            f"left_mode {mode}",
            f"left_words {min(6, head[1] - head[0])}",
            "left_marks" if self._quoted.end_at(comma - 1) else "left_plain",
        )
        return Candidate(cue, lemma, kind, "left", tuple(content), source, features)

    def _rest(self, after: int, last: int, mode: str) -> Extent | None:
        """What goes on after `…, she said,`."""
        match = self._grammar.goes_on.match(self._tags, after, last)
        if match is None or match.end() >= last - 2:
            return None
        start = match.end()
        if self._tags[start] in self._grammar.no_rest or self._quoted.end_at(start):
            return None
        return self._trimmed(start, self._end("rest", mode, start, last, "past"))

    # --- according to --------------------------------------------------------------------------
    def _at_according(self, cue: int) -> Iterator[Candidate]:
        """`According to the mayor, it rained` and `It rained, according to the mayor, all day`."""
        grammar, tags, tokens = self._grammar, self._tags, self._tokens
        if self._quoted.end_at(cue) or cue + 1 >= len(tokens):
            return
        entry = grammar.cues.get(f"{tokens[cue].lower()}{tokens[cue + 1].rstrip()}")
        first, last = self._document.sentence_at(cue)
        if entry is None:
            return
        start = self._opened(first, cue)
        front = cue - start < 2
        pattern = grammar.according_front if front else grammar.according_source
        match = pattern.match(tags, cue + 2, last)
        if match is None:
            return
        after = match.end()
        content: list[Extent] = []
        head = None if front else self._trimmed(start, cue)
        if head is not None:
            content.append(head)
        goes_on = after < last - 2 and grammar.comma.match(tags, after)
        if goes_on and (front or tags[after + 1] not in grammar.no_rest):
            rest = self._trimmed(after + 1, self._end("rest", "according", after + 1, last, "past"))
            if rest is not None:
                content.append(rest)
        if content and not self._quoted.end_at(content[0][0]):
            place = "front" if front else "inside"
            features = ("according", f"according {place}:{len(content)}")
            yield Candidate(
                (cue, cue + 2), *entry, "according", tuple(content), match.span("source"), features
            )

    # --- extents -------------------------------------------------------------------------------
    def _end(self, group: str, mode: str, start: int, last: int, form: str) -> int:
        """The token at which a content ends; quotations inside it are not cut in two."""
        grammar = self._grammar
        least = start
        if group == "conditional":  # `if it rains, …` ends no earlier than its main clause
            comma = grammar.comma.search(self._tags, start + 2, last)
            least = comma.end() if comma else start
        for place, kind, word in boundaries(
            grammar, self._tokens, self._tags, start, last, form, mode
        ):
            if (
                place > least
                and not self._quoted.end_at(place)
                and (share_of_cuts(grammar.cuts, group, kind, mode, word) > 0.5)
            ):
                return place
        return max(last, self._quoted.end_at(last - 1))

    def _opened(self, start: int, end: int) -> int:
        """Where a sentence begins, after a conjunction and marks at its head."""
        while start < end and self._tags[start] in self._grammar.openers:
            start += 1
        return start

    def _trimmed(self, start: int, end: int) -> Extent | None:
        """An extent without marks and blanks at its end; None where nothing is left."""
        while end > start and self._tags[end - 1] in self._grammar.trailing:
            end -= 1
        return (start, end) if end > start else None


__all__ = ["NO_SUBJECT", "Candidate", "CandidateFinder", "Quoted", "Subject"]
