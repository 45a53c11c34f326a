"""The frames in front of a quotation: `He said, “…”`, `According to Ms. Obi, …`, `in her words, “…”`."""

from __future__ import annotations

from newsextract.attribution import direct_frames as frames
from newsextract.attribution.direct_stretches import Draft, Stretch
from newsextract.attribution.direct_unframed import UnframedReader
from newsextract.span import Extent

PARENTHESIS_SHARE = 0.45
"""How often a word is a cue, at least, that stands in a parenthesis: `The plan, he said, was “dead”`."""
_OWNED = 16
_WORDS = frozenset({"words", "word", "phrase", "parlance", "telling", "view"})
_RELAYS = frozenset({"reports", "agencies", "agency", "media", "outlets", "report", "accounts"})


class AheadReader(UnframedReader):
    """Quotations of one text whose frame stands before them."""

    def _with_before(self, stretch: Stretch, lead: int, sentence: int, end: int) -> Draft | None:
        if not self._has_word(lead, stretch.first):
            return None
        named = self._frame(frames.DASH_NAME_COLON).search(
            self._tags, max(lead, stretch.first - _OWNED), stretch.first
        )
        if named is not None:  # IT RAINS - Dana Obi: “…”
            source = self._sources.trim(*named.span("source"))
            return self._direct(stretch, source, named.span("cue"), "direct.colon", "before")
        before = self._cues.opening(lead, stretch.first)
        ahead = None
        if before is None or not before[1]:
            ahead = self._with_according(stretch, lead, end, before is not None)
            ahead = ahead or self._with_parenthesis(stretch, lead, end)
            ahead = ahead or self._in_words(stretch, lead)
            ahead = ahead or self._with_owned_noun(stretch, lead, end)
        elif self._text[stretch.quotation.inner[0]].islower():
            ahead = self._with_parenthesis(stretch, lead, end)
        if before is None or ahead is not None:
            return ahead
        cue, direct = before
        if not direct:
            cue = self._cues.outermost(cue, lead)
        if cue == sentence and self._tags[cue] in self._is.ing:
            source = self._of_fronted(stretch)
        else:
            source = self._source_before(cue, lead, sentence, stretch.first)
        if direct:
            return self._direct(stretch, source, (cue, cue + 1), "direct.before", "before")
        if self._is_scare(stretch) and self._cues.is_evidence(cue):
            return self._scare(stretch)
        start = self._cues.content_start(cue + 1, stretch.first)
        stop = self._clause_end(stretch, end)
        content = (self._document.starts[start], stop)
        if start >= stretch.first:
            content = stretch.quotation.inner
        kind = "direct" if content == stretch.quotation.inner else "mixed"
        return Draft(
            kind, [content], [stretch.quotation.inner], source, (cue, cue + 1), "direct.clause"
        )

    def _of_fronted(self, stretch: Stretch) -> Extent | None:
        """`Recalling “the worst of it,” {Ms. Obi} left`; `Adding, “It rained.”`: who spoke last."""
        if stretch.ending == ",":
            end = self._sentence(stretch.last)[1]
            match = self._frame(frames.MAIN_CLAUSE).match(self._tags, stretch.last, end)
            if match is not None:
                return self._sources.trim(*match.span("source"))
        return None if self._last is None else self._drafts[self._last].source

    def _in_words(self, stretch: Stretch, lead: int) -> Draft | None:
        """`because, in Obi’s words, “they must go”`."""
        start = max(lead, stretch.first - _OWNED)
        match = self._frame(frames.IN_WORDS).search(self._tags, start, stretch.first)
        if match is None or self._document.tokens[match.start("cue")].rstrip() not in _WORDS:
            return None
        source = match.span("source")
        if source[0] < 0:
            owner = self._sources.trim(*match.span("owner"))
            if owner is None:
                return None
            source = owner
        return self._direct(stretch, source, match.span("cue"), "direct.in_words", "before")

    def _with_owned_noun(self, stretch: Stretch, lead: int, end: int) -> Draft | None:
        """`Her remark that “it rained” was no surprise.`: a noun that reports, and whose it is."""
        start = max(lead, stretch.first - _OWNED)
        match = self._frame(frames.OWNED_NOUN).search(self._tags, start, stretch.first)
        if match is None:
            return None
        inner = stretch.quotation.inner
        return Draft(
            "direct", [inner], [inner], match.span("source"), match.span("cue"), "direct.owned_noun"
        )

    def _with_parenthesis(self, stretch: Stretch, lead: int, end: int) -> Draft | None:
        """`The plan, he said, was “dead”.`: the frame stands in front of the quotation."""
        starts = self._document.starts
        match = self._frame(frames.AS_AHEAD).match(self._tags, lead, stretch.first)
        if match is not None and not self._cues.takes_clause(*match.span("cue")):
            return None  # As Ms. Obi spoke,
        if match is None:
            match = self._frame(frames.PARENTHESIS).search(self._tags, lead, stretch.first)
            if match is None or self._cues.share(match.start("cue")) < PARENTHESIS_SHARE:
                return None
        source = self._sources.trim(*match.span("source"))
        after = self._past_conjunction(match.end("close"), stretch.first)
        stop = self._clause_end(stretch, end)
        content = [(starts[after], stop)]
        start = self._past_conjunction(lead, match.start())
        if start < match.start() and self._has_word(start, match.start()):
            content.insert(0, self._document.extent(start, match.start()))
        quoted = [stretch.quotation.inner]
        return Draft("mixed", content, quoted, source, match.span("cue"), "direct.parenthesis")

    def _with_according(self, stretch: Stretch, lead: int, end: int, inner: bool) -> Draft | None:
        """`According to Obi, the plan is “dead”.`; a mere relay leaves the word to who speaks inside."""
        match = self._frame(frames.ACCORDING).match(self._tags, lead, stretch.first)
        if match is None:
            return None
        source = self._sources.after(match.start("source"), stretch.first)
        if inner and source is not None and self._is_relay(source):
            return None
        start = source[1] if source else match.end()
        while start < stretch.first and self._tags[start] in self._is.comma:
            start += 1
        content = (self._document.starts[start], self._clause_end(stretch, end))
        return Draft(
            "mixed" if start < stretch.first else "direct",
            [content if start < stretch.first else stretch.quotation.inner],
            [stretch.quotation.inner],
            source,
            match.span("cue"),
            "direct.according_before",
        )

    def _is_relay(self, source: Extent) -> bool:
        """Whether a source only passes on what others say: `reports`, `news agencies`."""
        return self._document.tokens[source[1] - 1].rstrip().lower() in _RELAYS

    def _clause_end(self, stretch: Stretch, end: int) -> int:
        """Where a reported clause with marks ends: with the sentence, without its full stop."""
        last = min(self._sentence(stretch.last - 1)[1], end)
        if stretch.ending in ".?!" or last <= stretch.last:
            return stretch.quotation.outer[1]
        following = [frames.NEW_CLAUSE, frames.NEXT_CUE]
        if stretch.ending == ",":
            following.append(frames.NEXT_PARTICIPLE)
        if any(self._frame(each).match(self._tags, stretch.last, last) for each in following):
            return stretch.quotation.outer[1]
        medium = self._frame(frames.MEDIUM_TAIL).search(self._tags, stretch.last, last)
        if medium is not None:
            last = medium.start()
        pause = self._frame("<comma|dash>").search(self._tags, stretch.last, last)
        if pause is not None:
            last = pause.start()
        while last > stretch.last and not self._document.tokens[last - 1][0].isalnum():
            last -= 1
        return max(self._document.extent(stretch.first, last)[1], stretch.quotation.outer[1])

    def _past_conjunction(self, first: int, last: int) -> int:
        """Skip the reporter's `But` or `And`, and a comma, at the head of a clause."""
        kind = self._is
        while first < last and (
            self._tags[first] in kind.comma
            or self._tags[first] in kind.space
            or self._tags[first] in kind.coordinator
        ):
            first += 1
        return first
