"""Candidates at cue verbs: content to the right or to the left of the verb, or its subject.

What cannot become likely is given up as early as it shows: a verb by its frame and what stands before it, before
its subject and the end of its content are looked for.
"""

from __future__ import annotations

from collections.abc import Sequence

from newsextract.attribution.indirect_candidates import Candidate, Cue
from newsextract.attribution.indirect_sources import Subject
from newsextract.attribution.indirect_text import IndirectText
from newsextract.attribution.indirect_weights import BELIEVED, Key
from newsextract.languages.en.attribution_words import ACTS, HEARINGS, HEARS, THINGS
from newsextract.span import Extent

NO_CONTENT = frozenset(("other", "end", "comma", "quotation", "person_end", "when", "unnamed"))
LEFT_FRAMES = frozenset(
    "comma end other adverbial when in on at with for from to clausal adjunct_that that object person_end quotation".split()
)
INVERTED_FRAMES = frozenset("object clause object_of person_clause object_as".split())
NO_REST = frozenset(("end", "that", "adjunct_that"))
RAISED_FRAMES = frozenset(
    "passive_infinitive infinitive of as for with to like predicate object object_as object_of".split()
)
AGENT_FRAMES = frozenset(
    "that adjunct_that question conditional passive_infinitive infinitive of as for about with over".split()
)
FINITE_FORMS = frozenset(("past", "third", "base", "perfect"))
MARKED_FORMS = frozenset(("passive", "ing", "infinitive"))
TOLD_PRESS = 1.5
"""What it counts that an agency or a paper is told: `It rained, three people told Reuters`."""
HEARD = 2.5
"""What it counts that a court hears it: annotated news is American and has it seldom."""
FRONTED = "fronted"
MOST_LENGTH = 5
MOST_WORDS = 6


class VerbReader:
    """Reads the candidates at the cue verbs of one text."""

    def __init__(self, text: IndirectText) -> None:
        self._text = text
        self._grammar = text.grammar
        self._tags = text.tags

    def at(self, verb: int, entry: tuple[str, str, str]) -> Sequence[Candidate]:
        """The candidates at one verb; `entry` is its lemma, kind and what it takes."""
        text = self._text
        sentence = first, last = text.sentence(verb)
        if self._tags[verb] in self._grammar.capitals and not text.may_be_capital(
            verb, first, last
        ):
            return ()
        if self._are_things(verb, last):
            return ()
        cue = self._cue(verb, entry, sentence)
        frame, form = cue.frame, cue.form
        left = right = front = None
        if cue.agent is not None:
            if frame not in AGENT_FRAMES:
                right = self._acted(cue)
            elif frame not in NO_CONTENT:
                right = self._right(cue)
        else:
            if form in FINITE_FORMS and (frame in LEFT_FRAMES or frame in INVERTED_FRAMES):
                left = self._left(cue)
                front = self._fronted(cue)
            if frame not in NO_CONTENT and not (form == "passive" and frame == "by"):
                right = self._right(cue)
        return [each for each in (left, front, right) if each is not None]

    def _are_things(self, verb: int, last: int) -> bool:
        """`Alvera {shares} slide`, `ceasefire {talks} stalled`: nouns with a verb of their own behind them."""
        if self._text.tokens[verb].rstrip() not in THINGS or verb + 1 == last:
            return False
        return self._grammar.forms.get(self._tags[verb + 1]) in ("base", "past")

    def _cue(self, verb: int, entry: tuple[str, str, str], sentence: Extent) -> Cue:
        """A cue with its particle, its agent and the frame in which it stands."""
        text, grammar, tags = self._text, self._grammar, self._tags
        first, last = sentence
        lemma, kind, takes = entry
        place, before = text.before(verb, first)
        bare, form = text.form(verb, before)
        after = start = verb + 1
        agent = None
        if after < last:
            if (
                tags[after] in grammar.particles
                and (after + 1 == last or tags[after + 1] not in grammar.nominal)
                and grammar.hedged.match(tags, after, last) is None
            ):
                lemma = f"{lemma}_{text.tokens[after].rstrip().lower()}"
                after = start = after + 1
            if (
                after < last
                and tags[after] in grammar.by
                and form in ("passive", "past", "perfect")
            ):
                acted = grammar.agent.match(tags, after, last)
                if acted is not None and tags[verb] in grammar.participles:
                    agent, start = acted.span("source"), acted.end()
        match = grammar.after_cue.match(tags, start, last)
        frame = match.lastgroup
        if frame in ("object_of", "object") and grammar.told_when.match(tags, start, last):
            frame = "person_end"
        if frame == "conditional" and before == "start":  # `Asked whether it rained, he left`
            frame = "question"
        elif frame == "infinitive" and form == "passive" and "clause" in takes:
            frame = BELIEVED  # `is believed to have left`
        elif frame == "plain_that":
            after = match.end("plain")
        return Cue(
            (verb, after), lemma, kind, takes, frame, form, bare, before, place, sentence,
            match.end(), agent,
        )  # fmt: skip

    def _right(self, cue: Cue) -> Candidate | None:
        """Content after the cue: `She said it rained`."""
        text, grammar, weights = self._text, self._grammar, self._text.weights
        frame, form, start = cue.frame, cue.form, cue.start
        group = grammar.groups[frame]
        if group == "clause" and start < len(text.tags) and text.tags[start] in grammar.conditions:
            group = "conditional"
        verb, context = self._keys(cue, frame, group)
        begins: Key = ("head", group, text.head(start))
        logit = weights[verb] + weights[context] + weights[begins]
        least = text.least_sure if frame == BELIEVED else text.least
        hope = least - weights.most_length[group]
        far = hope - weights.most_who[cue.kind, group]
        if cue.lemma in HEARS:
            far -= HEARD
        if logit + weights.most_mode[group] < far:
            return None
        first, last = cue.sentence
        mode = text.mode(cue.extent[0], first, cue.before)
        where: Key = ("mode", group, mode)
        logit += weights[where]
        if logit < far:
            return None
        subject = text.subjects.find(cue.extent[0], first, last, form)
        raised = self._is_raised(cue, subject)
        how = "raised" if raised else subject.how
        who: Key = ("who", cue.kind, group, text.who(subject.extent), how)
        logit += weights[who]
        if self._is_heard(cue, subject):
            logit += HEARD
        if logit < hope:
            return None
        end = text.extents.end(group, mode, start, last, cue.bare)
        if cue.before == "start":  # `Asked whether it rained, | he left`
            main = grammar.main_subject.search(text.tags, start, end)
            end = main.start() if main else end
        elif form == "ing" and cue.before == "comma":  # `Obi, citing a report, | said it rained`
            main = grammar.main_cue.match(text.tags, start, end)
            end = main.end() if main else end
        content = text.extents.trimmed(start, end)
        if content is None or (cue.lemma in ACTS and self._is_act(cue, subject, content)):
            return None
        size: Key = ("length", group, min(MOST_LENGTH, (content[1] - content[0]) // 3))
        logit += weights[size]
        if logit < least:
            return None
        keys = (verb, context, begins, where, who, size)
        pieces: tuple[Extent, ...] = (content,)
        source = subject.extent
        if raised:
            assert source is not None
            pieces, source = (source, content), cue.agent
        elif cue.agent is not None or (form == "passive" and "emotion" not in cue.takes):
            source = cue.agent
        return Candidate(cue.extent, cue.lemma, cue.kind, frame, pieces, source, keys, logit)

    def _is_heard(self, cue: Cue, subject: Subject) -> bool:
        """Whether a court hears what is said there: `The inquest heard that it had rained`."""
        if cue.lemma not in HEARS or subject.extent is None:
            return False
        words = self._text.tokens[slice(*subject.extent)]
        return any(word.rstrip().lower() in HEARINGS for word in words)

    def _is_act(self, cue: Cue, subject: Subject, content: Extent) -> bool:
        """Whether something is done and not said: `Rebels {attacked} the town`, `They {celebrated} the win`."""
        doers, objects = ACTS[cue.lemma]
        words = [word.rstrip().lower() for word in self._text.tokens[slice(*content)]]
        doer = "" if subject.extent is None else self._text.tokens[subject.extent[1] - 1]
        return doer.rstrip().lower() in doers or not objects.isdisjoint(words)

    def _keys(self, cue: Cue, frame: str, group: str) -> tuple[Key, Key]:
        """What is asked first: the verb in its frame, and what stands before it."""
        marked = cue.form if cue.form in MARKED_FORMS else "finite"
        if cue.agent is not None:
            marked = "agent"
        return (
            ("verb", cue.lemma, cue.kind, cue.takes, frame, group, marked),
            ("context", cue.form, cue.before, frame),
        )

    def _is_raised(self, cue: Cue, subject: Subject) -> bool:
        """Whether the subject is part of the content: `{She} is said {to have left}`, `{It} seems {right}`."""
        if cue.frame not in RAISED_FRAMES or subject.extent is None:
            return False
        if subject.extent[1] > cue.extent[0] or subject.how == "shared":
            return False
        if cue.form == "passive":
            return "emotion" not in cue.takes
        return cue.kind == "evidence" and "infinitive" in cue.takes

    def _acted(self, cue: Cue) -> Candidate | None:
        """The subject of a passive with its agent: `{The plan} was rejected by the mayor`."""
        text, weights = self._text, self._text.weights
        verb, context = self._keys(cue, "agent", "agent")
        logit = weights[verb] + weights[context]
        if logit + weights.most_length["agent"] + weights.most_who[cue.kind, "agent"] < text.least:
            return None
        subject = text.subjects.beside(cue.extent[0], cue.sentence[0])
        if subject is None or subject.extent is None:
            return None
        content = text.extents.trimmed(*subject.extent)
        if content is None:
            return None
        size: Key = ("length", "agent", min(MOST_LENGTH, (content[1] - content[0]) // 3))
        who: Key = ("who", cue.kind, "agent", text.who(cue.agent), f"acted_{subject.how}")
        logit += weights[size] + weights[who]
        if logit < text.least:
            return None
        return Candidate(
            cue.extent, cue.lemma, cue.kind, "agent", (content,), cue.agent,
            (verb, context, size, who), logit,
        )  # fmt: skip

    def _left(self, cue: Cue) -> Candidate | None:
        """Content before the cue: `It rained, she said`, `It rained, said Dana Obi`."""
        text, grammar, tags, weights = (
            self._text,
            self._grammar,
            self._text.tags,
            self._text.weights,
        )
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
        if not inverted and frame != "end" and grammar.left_end.match(tags, cue.extent[1], last):
            frame = "end"
        found = grammar.inverted.match(tags, cue.extent[1], last) if inverted else None
        if inverted and found is None:
            return None
        if found is not None and frame == "object_of" and text.closes(found.end()):
            frame = "object"  # said two of them.
        order = "verb" if inverted else "subject"
        key: Key = ("left", cue.lemma, cue.kind, frame, order, cue.form)
        logit = weights[key]
        if frame == "person_end" and tags[cue.extent[1]] in grammar.press:
            logit += TOLD_PRESS
        if logit + weights.most_left + weights.most_who[cue.kind, "left"] < text.least:
            return None
        if inverted:
            assert found is not None
            match = found
            comma, source, after = place, match.span("source"), match.end()
        else:
            subject = text.subjects.beside(cue.extent[0], first)
            if subject is None or subject.extent is None or subject.how == "relative":
                return None
            source, after = subject.extent, cue.extent[1]
            comma = source[0] - 1
            if comma <= first or not grammar.comma_before.match(tags, comma):
                return None
        head = None
        if comma - first != 1 or tags[first] not in grammar.turns:  # But, Ms. Obi said, it rained
            if comma - first < 2 or text.quoted.start_at(comma - 1) <= first + 2:
                return None
            head = text.extents.trimmed(text.extents.opened(first, comma), comma)
            if head is None:
                return None
        mode = text.mode(cue.extent[0], first, cue.before)
        rest = text.extents.rest(after, last, mode) if frame not in NO_REST else None
        content = tuple(piece for piece in (head, rest) if piece is not None)
        if not content:
            return None
        marks = "marks" if text.quoted.end_at(comma - 1) else "plain"
        tail: Key = (
            "left_tail",
            len(content),
            mode,
            min(MOST_WORDS, content[0][1] - content[0][0]),
            marks,
        )
        who: Key = ("who", cue.kind, "left", text.who(source), order)
        logit += weights[tail] + weights[who]
        if logit < text.least:
            return None
        return Candidate(
            cue.extent, cue.lemma, cue.kind, "left", content, source, (key, tail, who), logit
        )

    def _fronted(self, cue: Cue) -> Candidate | None:
        """Content behind a clause with `as`: `As the Star reported on Friday, it rained`."""
        text, grammar, weights = self._text, self._grammar, self._text.weights
        first, last = cue.sentence
        head = text.extents.opened(first, cue.extent[0])
        if text.tags[head] not in grammar.as_ or "clause" not in cue.takes.split("+"):
            return None
        key: Key = ("fronted", cue.lemma, cue.kind, cue.form)
        if weights[key] < text.least:
            return None
        subject = text.subjects.beside(cue.extent[0], first)
        if subject is None or subject.extent is None or subject.extent[0] != head + 1:
            return None
        match = grammar.goes_on.match(text.tags, cue.extent[1], last)
        if match is None or text.quoted.end_at(match.end()):
            return None
        start = match.end()
        content = text.extents.trimmed(
            start, text.extents.end("clause", "main", start, last, "past")
        )
        if content is None or grammar.clause.match(text.tags, start, last) is None:
            return None
        return Candidate(
            cue.extent,
            cue.lemma,
            cue.kind,
            FRONTED,
            (content,),
            subject.extent,
            (key,),
            weights[key],
        )
