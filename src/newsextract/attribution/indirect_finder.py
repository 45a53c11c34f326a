"""Finds the candidates of a text: at cue verbs, content to the right or left, and at `according to`.

What cannot become likely is given up as early as it shows: a verb by its frame and what stands before it, before
its subject and the end of its content are looked for.
"""

from __future__ import annotations

from collections.abc import Iterator
from math import inf

from newsextract.attribution.indirect_candidates import Candidate, Cue, Quoted
from newsextract.attribution.indirect_extents import Extents
from newsextract.attribution.indirect_grammar import IndirectGrammar
from newsextract.attribution.indirect_sources import SubjectFinder
from newsextract.attribution.indirect_weights import Key
from newsextract.span import Extent
from newsextract.text.document import Document

NO_CONTENT = frozenset(("other", "end", "comma", "quotation", "person_end"))
LEFT_FRAMES = frozenset(
    "comma end other adverbial in on at with for to clausal adjunct_that that object person_end quotation".split()
)
INVERTED_FRAMES = frozenset("object clause object_of person_clause object_as".split())
NO_REST = frozenset(("end", "that", "adjunct_that"))
FINITE_FORMS = frozenset(("past", "third", "base", "perfect"))
MARKED_FORMS = frozenset(("passive", "ing", "infinitive"))
MOST_LENGTH = 5
MOST_WORDS = 6


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
        self._document = document
        self._tags = document.tags
        self._tokens = document.tokens
        self._grammar = grammar
        self._weights = grammar.weights
        self._quoted = quoted
        self._least = least
        self._subjects = SubjectFinder(document.tags, grammar)
        self._extents = Extents(document, grammar, quoted)
        self._headlines: dict[int, bool] = {}

    def find(self) -> Iterator[Candidate]:
        """All candidates, those at verbs first."""
        cues, tokens = self._grammar.cues, self._tokens
        for match in self._grammar.verb_cue.finditer(self._tags):
            verb = match.start()
            entry = cues.get(tokens[verb].rstrip().lower())
            if entry is not None and not self._quoted.end_at(verb):
                yield from self._at_verb(verb, entry)
        for match in self._grammar.according.finditer(self._tags):
            yield from self._at_according(match.start())
        for match in self._grammar.colon.finditer(self._tags):
            yield from self._at_label(match.start())

    # --- verbs ---------------------------------------------------------------------------------
    def _at_verb(self, verb: int, entry: tuple[str, str, str]) -> Iterator[Candidate]:
        grammar, tags = self._grammar, self._tags
        sentence = first, last = self._document.sentence_at(verb)
        if tags[verb] in grammar.capitals and not self._may_be_capital(verb, first, last):
            return
        lemma, kind, takes = entry
        place = verb - 1
        while place >= first and tags[place] in grammar.adverbs:
            place -= 1
        before = "start" if place < first else grammar.before.get(tags[place], "other")
        bare, form = self._form(tags[verb], before)
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
        if frame == "conditional" and before == "start":  # `Asked whether it rained, he left`
            frame = "question"
        if frame == "plain_that":
            after = match.end("plain")
        cue = Cue(
            (verb, after),
            lemma,
            kind,
            takes,
            frame,
            form,
            bare,
            before,
            place,
            sentence,
            match.end(),
        )
        left = self._left(cue) if form in FINITE_FORMS else None
        if left is not None:
            yield left
        if frame not in NO_CONTENT and not (form == "passive" and frame == "by"):
            right = self._right(cue)
            if right is not None:
                yield right

    def _right(self, cue: Cue) -> Candidate | None:
        """Content after the cue: `She said it rained`."""
        grammar, weights = self._grammar, self._weights
        frame, form = cue.frame, cue.form
        group = grammar.groups[frame]
        if (
            group == "clause"
            and cue.start < len(self._tags)
            and self._tags[cue.start] in grammar.conditions
        ):
            group = "conditional"
        marked = form if form in MARKED_FORMS else "finite"
        start = cue.start
        head = grammar.before.get(self._tags[start], "other") if start < len(self._tags) else "end"
        verb: Key = ("verb", cue.lemma, cue.kind, cue.takes, frame, group, marked)
        context: Key = ("context", form, cue.before, frame)
        begins: Key = ("head", group, head)
        logit = weights[verb] + weights[context] + weights[begins]
        hope = self._least - weights.most_tail[group]
        if logit + weights.most_mode[group] < hope:
            return None
        first, last = cue.sentence
        mode = self._mode(cue.extent[0], first, cue.before)
        where: Key = ("mode", group, mode)
        logit += weights[where]
        if logit < hope:
            return None
        end = self._extents.end(group, mode, start, last, cue.bare)
        if cue.before == "start":  # `Asked whether it rained, | he left`
            main = grammar.main_subject.search(self._tags, start, end)
            end = main.start() if main else end
        content = self._extents.trimmed(start, end)
        if content is None:
            return None
        subject = self._subjects.find(cue.extent[0], first, last, form)
        length = min(MOST_LENGTH, (content[1] - content[0]) // 3)
        tail: Key = ("tail", subject.how, group, length)
        logit += weights[tail]
        if logit < self._least:
            return None
        source = None if form == "passive" else subject.extent
        keys = (verb, context, begins, where, tail)
        return Candidate(cue.extent, cue.lemma, cue.kind, frame, (content,), source, keys, logit)

    def _left(self, cue: Cue) -> Candidate | None:
        """Content before the cue: `It rained, she said`, `It rained, said Dana Obi`."""
        grammar, tags, weights = self._grammar, self._tags, self._weights
        first, last = cue.sentence
        frame, place = cue.frame, cue.place
        inverted = (
            frame in INVERTED_FRAMES
            and place > first
            and cue.form != "perfect"
            and grammar.comma_before.match(tags, place) is not None
        )
        if not inverted and frame not in LEFT_FRAMES:
            return None
        order = "verb" if inverted else "subject"
        key: Key = ("left", cue.lemma, frame, order, cue.form)
        logit = weights[key]
        if logit + weights.most_left < self._least:
            return None
        if inverted:
            match = grammar.inverted.match(tags, cue.extent[1], last)
            if match is None:
                return None
            comma, source, after = place, match.span("source"), match.end()
        else:
            subject = self._subjects.beside(cue.extent[0], first)
            if subject is None or subject.extent is None or subject.how == "relative":
                return None
            source, after = subject.extent, cue.extent[1]
            comma = source[0] - 1
            if comma <= first + 1 or not grammar.comma_before.match(tags, comma):
                return None
        if comma - first < 2 or self._quoted.start_at(comma - 1) <= first + 2:
            return None
        head = self._extents.trimmed(self._extents.opened(first, comma), comma)
        if head is None:
            return None
        mode = self._mode(cue.extent[0], first, cue.before)
        rest = self._extents.rest(after, last, mode) if frame not in NO_REST else None
        content = (head,) if rest is None else (head, rest)
        marks = "marks" if self._quoted.end_at(comma - 1) else "plain"
        tail: Key = ("left_tail", len(content), mode, min(MOST_WORDS, head[1] - head[0]), marks)
        logit += weights[tail]
        if logit < self._least:
            return None
        return Candidate(
            cue.extent, cue.lemma, cue.kind, "left", content, source, (key, tail), logit
        )

    def _form(self, char: str, before: str) -> tuple[str, str]:
        """The form of a verb by its tags alone, and as what stands before it makes it."""
        bare = form = self._grammar.forms.get(char, "base")
        if form == "past" and char in self._grammar.participles:
            form = "passive" if before == "be" else "perfect" if before == "have" else "past"
        elif form == "base" and before in ("to", "modal", "do"):
            form = "infinitive"
        return bare, form

    def _may_be_capital(self, verb: int, first: int, last: int) -> bool:
        """Whether a capitalised word can be a verb: in a headline, or at the head of a sentence."""
        form = self._grammar.forms.get(self._tags[verb])
        if verb == first:
            return form in ("third", "past", "ing")
        if form not in ("third", "past"):
            return False
        found = self._headlines.get(first)
        if found is None:
            words = [
                token for token in self._tokens[first:last] if len(token) > 4 and token[0].isalpha()
            ]
            capitals = sum(word[0].isupper() for word in words)
            found = self._headlines[first] = len(words) >= 3 and capitals * 4 >= len(words) * 3
        return found

    def _mode(self, verb: int, first: int, before: str) -> str:
        """Where the cue stands: in a fronted clause, a relative or other subordinate one, or `main`."""
        grammar, tags = self._grammar, self._tags
        if grammar.fronted.match(tags, first, verb) and not grammar.comma.search(tags, first, verb):
            return "front"
        if before == "relative":
            return "relative"
        if grammar.subordinate.search(tags, max(first, verb - 8), verb):
            return "subordinate"
        return "main"

    # --- according to --------------------------------------------------------------------------
    def _at_according(self, cue: int) -> Iterator[Candidate]:
        """`According to the mayor, it rained` and `It rained, according to the mayor, all day`."""
        grammar, tags, tokens = self._grammar, self._tags, self._tokens
        if cue + 1 >= len(tokens) or self._quoted.end_at(cue):
            return
        entry = grammar.cues.get(f"{tokens[cue].lower()}{tokens[cue + 1].rstrip()}")
        first, last = self._document.sentence_at(cue)
        if entry is None:
            return
        start = self._extents.opened(first, cue)
        front = cue - start < 2
        pattern = grammar.according_front if front else grammar.according_source
        match = pattern.match(tags, cue + 2, last)
        if match is None:
            return
        after = match.end()
        content: list[Extent] = []
        head = None if front else self._extents.trimmed(start, cue)
        if head is not None:
            content.append(head)
        goes_on = after < last - 2 and grammar.comma.match(tags, after)
        if goes_on and (front or tags[after + 1] not in grammar.no_rest):
            end = self._extents.end("rest", "according", after + 1, last, "past")
            rest = self._extents.trimmed(after + 1, end)
            if rest is not None:
                content.append(rest)
        if content and not self._quoted.end_at(content[0][0]):
            key: Key = ("according", "front" if front else "inside", len(content))
            logit = self._weights[key]
            if logit >= self._least:
                yield Candidate(
                    (cue, cue + 2),
                    *entry[:2],
                    "according",
                    tuple(content),
                    match.span("source"),
                    (key,),
                    logit,
                )

    # --- labels --------------------------------------------------------------------------------
    def _at_label(self, colon: int) -> Iterator[Candidate]:
        """A label before or after a colon: `Poll: voters tire`, `Port to close: source`."""
        grammar, tags = self._grammar, self._tags
        if self._quoted.end_at(colon):
            return
        number = self._document.paragraph_at(colon)
        first, last = self._document.paragraphs[number]
        stopped = tags[last - 1] in grammar.stops
        where = "first" if number == 0 else "stopped" if stopped else "open"
        front = grammar.label_front.match(tags, first, last)
        if front is not None and front.end() == colon + 1:
            place, source = "front", front.span("source")
            clause = "clause" if front["clause"] else "phrase"
            content = self._extents.trimmed(colon + 1, self._document.sentence_at(colon)[1])
        else:
            end = grammar.label_end.match(tags, colon, last)
            if end is None or stopped:
                return
            place, source, clause = "end", end.span("source"), "any"
            content = self._extents.trimmed(self._document.sentence_at(colon)[0], colon)
        if content is None or self._quoted.end_at(content[0]):
            return
        length = min(MOST_LENGTH, (content[1] - content[0]) // 3)
        key: Key = ("label", f"{place}:{where}:{clause}", f"{place}:{length}")
        logit = self._weights[key]
        if logit >= self._least:
            cue = (colon, colon + 1)
            yield Candidate(cue, ":", "speech", "label", (content,), source, (key,), logit)
