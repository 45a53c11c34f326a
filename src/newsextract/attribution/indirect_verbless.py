"""Candidates without a verb: `according to the port`, `in her words`, `Port to close: source`."""

from __future__ import annotations

from collections.abc import Iterator
from re import Match

from newsextract.attribution.indirect_candidates import Candidate
from newsextract.attribution.indirect_text import IndirectText
from newsextract.attribution.indirect_weights import Key
from newsextract.languages.en.attribution_words import TOPICS
from newsextract.span import Extent

MOST_LENGTH = 5
LEAD_IN = 5
"""Tokens of a phrase that only leads in."""
SPOKEN = frozenset(("words", "telling"))


class VerblessReader:
    """Reads the candidates without a verb in one text."""

    def __init__(self, text: IndirectText) -> None:
        self._text = text
        self._grammar = text.grammar

    def find(self) -> Iterator[Candidate]:
        """All of them: at `according to`, at `in her words`, at labels."""
        tags, grammar = self._text.tags, self._grammar
        for match in grammar.according.finditer(tags):
            yield from self._at_according(match.start())
        for match in grammar.in_words.finditer(tags):
            yield from self._at_words(match)
        for match in grammar.colon.finditer(tags):
            yield from self._at_label(match.start())

    # --- according to --------------------------------------------------------------------------
    def _at_according(self, cue: int) -> Iterator[Candidate]:
        """`According to the mayor, it rained` and `It rained, according to the mayor, all day`."""
        text, grammar = self._text, self._grammar
        if cue + 1 >= len(text.tokens) or text.quoted.end_at(cue):
            return
        entry = grammar.cues.get(f"{text.tokens[cue].lower()}{text.tokens[cue + 1].rstrip()}")
        if entry is None:
            return
        first, last = text.sentence(cue)
        front = cue - text.extents.opened(first, cue) < 2
        pattern = grammar.according_front if front else grammar.according_source
        match = pattern.match(text.tags, cue + 2, last)
        if match is not None:
            yield from self._around(
                "according", (cue, cue + 2), entry[:2], match.span("source"), match.end()
            )

    def _at_words(self, match: Match[str]) -> Iterator[Candidate]:
        """`In her words, the plan was dead` and `The plan was dead, in the view of the mayor`."""
        text = self._text
        if text.quoted.end_at(match.start()):
            return
        place = "words" if match["words"] else "noun"
        noun = match.span(place)
        lemma = text.tokens[noun[0]].rstrip().lower()
        if match["named"]:
            source = (match.start("named"), match.end("named") - 1)  # without ’s
        else:
            source = match.span("after" if match["words"] else "pronoun")
        entry = (lemma, "speech" if lemma in SPOKEN else "thought")
        yield from self._around("words", noun, entry, source, match.end(), match.start())

    def _around(
        self,
        frame: str,
        cue: Extent,
        entry: tuple[str, ...],
        source: Extent,
        after: int,
        begin: int | None = None,
    ) -> Iterator[Candidate]:
        """A candidate whose content is the sentence around the phrase `begin:after`."""
        text, tags = self._text, self._text.tags
        begin = cue[0] if begin is None else begin
        first, last = text.sentence(begin)
        start = text.extents.opened(first, begin)
        front = begin - start < 2
        content: list[Extent] = []
        head = None if front else text.extents.trimmed(start, begin)
        if head is not None and self._only_leads_in(head):
            head, front = None, True
        if head is not None:
            content.append(head)
        goes_on = after < last - 2 and self._grammar.comma.match(tags, after)
        if goes_on and (front or tags[after + 1] not in self._grammar.no_rest):
            end = text.extents.end("rest", frame, after + 1, last, "past")
            rest = text.extents.trimmed(after + 1, end)
            if rest is not None:
                content.append(rest)
        if content and not text.quoted.end_at(content[0][0]):
            key: Key = (frame, "front" if front else "inside", len(content))
            logit = text.weights[key]
            if logit >= text.least:
                yield Candidate(
                    cue, entry[0], entry[1], frame, tuple(content), source, (key,), logit
                )

    def _only_leads_in(self, head: Extent) -> bool:
        """Whether words in front are no clause: `Since 2022, according to the port, {it has grown}`."""
        if head[1] - head[0] > LEAD_IN or self._text.tags[head[0]] not in self._grammar.leads_in:
            return False
        return self._grammar.finite.search(self._text.tags, *head) is None

    # --- labels --------------------------------------------------------------------------------
    def _at_label(self, colon: int) -> Iterator[Candidate]:
        """A label before or after a colon: `Poll: voters tire`, `Port to close: source`."""
        text, grammar, tags = self._text, self._grammar, self._text.tags
        if text.quoted.end_at(colon):
            return
        number = text.document.paragraph_at(colon)
        first, last = text.document.paragraphs[number]
        stopped = tags[last - 1] in grammar.stops
        where = "first" if number == 0 else "stopped" if stopped else "open"
        front = grammar.label_front.match(tags, first, last)
        if front is not None and front.end() == colon + 1:
            if text.document.tokens[colon - 1].isdigit():
                return  # a line of a chronicle: `Dec 2011: Bombs hit the capital`
            place, source = "front", front.span("source")
            if not self._may_speak(source, where):
                return
            clause = "clause" if front["clause"] else "phrase"
            content = text.extents.trimmed(colon + 1, text.sentence(colon)[1])
        else:
            end = grammar.label_end.match(tags, colon, last)
            if end is None or stopped:
                return
            place, source, clause = "end", end.span("source"), "any"
            content = text.extents.trimmed(text.sentence(colon)[0], colon)
        if content is None or text.quoted.end_at(content[0]):
            return
        length = min(MOST_LENGTH, (content[1] - content[0]) // 3)
        key: Key = ("label", f"{place}:{where}:{clause}", f"{place}:{length}")
        logit = text.weights[key]
        if logit >= text.least:
            cue = (colon, colon + 1)
            yield Candidate(cue, ":", "speech", "label", (content,), source, (key,), logit)

    def _may_speak(self, label: Extent, where: str) -> bool:
        """Whether a label may name who speaks: `Poll`, `Dana Obi`; not `The Latest`, and on a line of the page not `Related`."""
        tags, grammar = self._text.tags[slice(*label)], self._grammar
        last = self._text.document.tokens[label[1] - 1].rstrip()
        if tags[-1] in grammar.qualities or last.capitalize() in TOPICS:
            return False
        return where == "first" or any(tag in grammar.speakers for tag in tags)
