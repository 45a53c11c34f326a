"""The frame that follows a quotation, or closes the sentence in which it stands.

`“It rained,” said a diplomat briefed on it.` and `“No deal” will be made, Ms. Obi said.`
"""

from __future__ import annotations

from newsextract.attribution import direct_frames as frames
from newsextract.attribution.direct_stretches import Stretch
from newsextract.attribution.sources import SourceReader
from newsextract.attribution.sources_phrases import phrases
from newsextract.grammar.grammar import Grammar
from newsextract.span import Extent
from newsextract.text.document import Document

_SHORT = 3
_TIGHT = 12
_ASKED = frozenset("?!")

Frame = tuple[Extent, Extent, str]
"""Tokens of the source, tokens of the cue, and the name of the rule."""

_AFTER = (
    (frames.SUBJECT_VERB, "direct.subject_verb", False),
    (frames.VERB_SUBJECT, "direct.verb_subject", False),
    (frames.ACCORDING, "direct.according", False),
    (frames.AS_PUT, "direct.as_put", False),
    (frames.ANY_VERB_SUBJECT, "direct.any_verb_subject", True),
    (frames.SUBJECT_ANY_VERB, "direct.subject_any_verb", True),
)
_CUE_FIRST = frozenset({"direct.according", "direct.verb_subject", "direct.any_verb_subject"})

_TOLD = frozenset({"told", "tells", "telling", "informed", "assured", "reminded"})

_TRAILING = frozenset({"direct.according", "direct.verb_subject", "direct.subject_verb"})


class AfterReader:
    """Reads the frames that follow quotations in one document."""

    def __init__(self, document: Document, grammar: Grammar, sources: SourceReader) -> None:
        self._document = document
        self._tags = document.tags
        self._is = phrases(grammar.lexicon)
        self._sources = sources
        self._after = [
            (frames.frame(grammar.lexicon, pattern), rule, wants) for pattern, rule, wants in _AFTER
        ]
        self._signed = frames.frame(grammar.lexicon, frames.SIGNED)

    def after(self, stretch: Stretch, following: int) -> Frame | None:
        """Source, cue and rule of the frame that follows a quotation."""
        tags = self._tags
        token = stretch.last
        loose = stretch.ending in ",?!—–-…" and stretch.ending != ""
        for pattern, rule, wants_comma in self._after:
            if wants_comma and not loose:
                continue
            match = pattern.match(tags, token, following)
            if match is None:
                continue
            cue = match.span("cue")
            if rule == "direct.verb_subject" and self._names_hearer(cue[0]):
                continue
            if rule in _CUE_FIRST:
                source = self._sources.after(match.start("source"), following)
                done = source[1] if source else cue[1]
            else:
                if tags[match.start("source")] in self._is.coordinator:
                    continue  # “…,” and gifts began to come
                source = self._sources.trim(*match.span("source"))
                done = cue[1]
            if (
                source is None
                or self._is_manner(source)
                or (stretch.ending in _ASKED and self._goes_on(rule, cue[1]))
            ):
                continue
            if not loose and not self._is_tight(stretch, source, cue, done, following):
                continue
            return source, cue, rule
        if stretch.words >= _SHORT:
            source = self.signature(token, following)
            if source is not None:
                return source, (source[0], source[0]), "direct.signed"
        return None

    def _names_hearer(self, cue: int) -> bool:
        """Whether whom a cue has behind it is told and does not tell: `told a forum in Seoul`."""
        return self._document.tokens[cue].rstrip() in _TOLD

    def _is_manner(self, source: Extent) -> bool:
        """Whether a phrase says how or when: `said {matter-of-factly}`, `wrote {last week}`."""
        tags, kind = self._tags, self._is
        first, last = source
        if last - first == 2 and tags[first] in kind.deictic and tags[first + 1] in kind.when_noun:
            return True
        word = self._document.tokens[first].rstrip()
        return last - first == 1 and word.endswith("ly") and "-" in word

    def _goes_on(self, rule: str, token: int) -> bool:
        """Whether a cue has an object: `“Stop!” Ms. Obi accepts the pact.` is a sentence of its own."""
        if rule in _CUE_FIRST or token >= len(self._tags):
            return False
        tag, kind = self._tags[token], self._is
        return tag in kind.det and self._tags[token - 1] not in kind.person_cue

    def signature(self, first: int, last: int) -> Extent | None:
        """The name after a dash that ends the paragraph: `— Ann Lee, Leeds`."""
        match = self._signed.match(self._tags, first, last)
        return None if match is None else self._sources.trim(*match.span("source"))

    def _is_tight(
        self, stretch: Stretch, source: Extent, cue: Extent, done: int, following: int
    ) -> bool:
        """Whether a frame after a full stop or a bare word is a frame and no sentence of its own."""
        if stretch.ending != ".":
            return stretch.words >= _SHORT and self.closes(done)
        kind = self._is
        ended = done >= following or self._tags[done] in kind.period
        return ended and max(source[1], cue[1]) - stretch.last <= _TIGHT

    def trailing(self, comma: int, last: int) -> Frame | None:
        """The frame that starts at a comma and ends the sentence."""
        for pattern, rule, _ in self._after:
            if rule not in _TRAILING:
                continue
            match = pattern.match(self._tags, comma, last)
            if match is None:
                continue
            cue = match.span("cue")
            if rule == "direct.subject_verb":
                source = self._sources.trim(*match.span("source"))
                if not self._ends(cue[1], last) and not self._names_hearer(cue[0]):
                    continue
            else:
                if rule == "direct.verb_subject" and (
                    self._tags[cue[0]] not in self._is.says or self._names_hearer(cue[0])
                ):
                    continue
                source = self._sources.after(match.start("source"), last)
            if source is None or self._is_manner(source):
                continue
            if rule == "direct.verb_subject" and self.opens_at(source[1], last):
                continue  # who calls it “late”, said the plan “raises questions”
            if rule != "direct.verb_subject" or self.closes(source[1]):
                return source, cue, rule
        return None

    def opens_at(self, token: int, following: int) -> bool:
        """Whether the next quotation, at `following`, opens at a token."""
        return token == following < len(self._tags) and self._tags[token] in self._is.quote

    def _ends(self, token: int, last: int) -> bool:
        """Whether a parenthesis that began with a comma ends its sentence here."""
        if not self.closes(token):
            return False
        if token >= last or self._tags[token] not in self._is.comma:
            return True
        return token + 1 < last and self._tags[token + 1] in self._is.coordinator

    def closes(self, token: int) -> bool:
        """Whether nothing that could be content follows a cue."""
        if token >= len(self._tags):
            return True
        tag = self._tags[token]
        kind = self._is
        return (
            tag in kind.period
            or tag in kind.comma
            or tag in kind.quote
            or tag in kind.preposition
            or (tag in kind.to and self._tags[token + 1 : token + 2] in kind.article)
            or tag in kind.dayword
            or tag in kind.adverb
            or tag in kind.clausal
            or not self._document.tokens[token][0].isalnum()
        )
