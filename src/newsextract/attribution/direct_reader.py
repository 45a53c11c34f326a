"""Reads the quotations of a text one after another and finds the frame of each.

Frames are tried in the order of their reliability: after the quotation, before it, the one of the
quotation before (split and continued speech), the paragraph before.
"""

from __future__ import annotations

from bisect import bisect_right

from newsextract.attribution import direct_frames as frames
from newsextract.attribution.direct_stretches import Draft, Stretch, is_title, read_stretch
from newsextract.attribution.direct_unframed import UnframedReader
from newsextract.findings import AttributionFinding
from newsextract.span import Extent

_PARENTHESIS_SHARE = 0.45
_OWNED = 16
_SELF_EVIDENT = frozenset({"direct.according", "direct.as_put", "direct.signed"})
_RELAYS = frozenset({"reports", "agencies", "agency", "media", "outlets", "report", "accounts"})


class DirectReader(UnframedReader):
    """The quotations of one text and their frames."""

    def read(self) -> tuple[AttributionFinding, ...]:
        """All attributions with quotation marks, in order."""
        document = self._document
        tops = [n for n, each in enumerate(self._quotations) if each.inside is None]
        stretches = [read_stretch(document, self._quotations[n]) for n in tops]
        titles = [is_title(document, self._is, stretch) for stretch in stretches]
        paragraph = -1
        end = first = 0
        previous = 0
        for place, number in enumerate(tops):
            stretch = stretches[place]
            if stretch.first >= end:
                paragraph = document.paragraph_at(stretch.first)
                first, end = document.paragraphs[paragraph]
                previous = first
            if titles[place]:
                continue
            following = self._following(stretches, titles, place, end)
            self._read(number, stretch, paragraph, previous, min(following, end), first, end)
            previous = stretch.last
        return tuple(self._finding(draft) for draft in self._drafts)

    def _following(self, stretches: list[Stretch], titles: list[bool], place: int, end: int) -> int:
        """First token of the next quotation that is no title, or the end of the paragraph."""
        for later in range(place + 1, min(place + 4, len(stretches))):
            if stretches[later].first >= end:
                break
            if not titles[later]:
                return stretches[later].first
        return end

    # --- one quotation
    def _read(
        self,
        number: int,
        stretch: Stretch,
        paragraph: int,
        previous: int,
        following: int,
        first: int,
        end: int,
    ) -> None:
        draft = self._covering(stretch)
        if draft is not None:
            draft.quoted.append(stretch.quotation.inner)
            return
        sentence = max(self._sentence_of(stretch), first)
        lead = self._lead(max(sentence, previous), previous, stretch.first)
        found: Draft | int | None = self._with_after(stretch, lead, previous, following)
        if found is None:
            found = self._joined(stretch, paragraph, previous, lead)
        if found is None:
            found = self._with_trailing(stretch, lead, following)
        if found is None:
            found = self._with_before(stretch, lead, sentence, end)
        if found is None:
            found = self._without_frame(stretch, lead, paragraph, previous, first, end)
        if found is None:
            return
        if isinstance(found, int):
            self._by_quotation[number] = self._last = found
        else:
            self._by_quotation[number] = self._last = len(self._drafts)
            self._drafts.append(found)
        self._last_paragraph = paragraph

    def _lead(self, lead: int, previous: int, first: int) -> int:
        """Where the words in front of a quotation begin: past the frame of the one before."""
        draft = None if self._last is None else self._drafts[self._last]
        if draft is None or draft.frame != "after" or not previous < draft.end <= first:
            return lead
        behind = self._past_conjunction(max(lead, draft.end), first)
        return behind if behind == first else lead

    def _covering(self, stretch: Stretch) -> Draft | None:
        """The last draft, if its content holds the quotation already: `said “a” and “b”`."""
        if self._last is None:
            return None
        draft = self._drafts[self._last]
        inner = stretch.quotation.inner
        if draft.content[-1][0] <= inner[0] and inner[1] <= draft.content[-1][1]:
            return draft
        return None

    # --- after the quotation
    def _with_after(
        self, stretch: Stretch, lead: int, previous: int, following: int
    ) -> Draft | None:
        frame = self._frames.after(stretch, following)
        if frame is None:
            return None
        source, cue, rule = frame
        has_lead = self._has_word(lead, stretch.first)
        if not has_lead:
            return self._direct(stretch, source, cue, rule)
        before = self._cues.opening(lead, stretch.first)
        if before is not None and before[1]:
            if self._cues.takes_quotation(before[0]) or stretch.ending != ",":
                return None
            return self._direct(stretch, source, cue, rule)
        if self._document.tokens[stretch.first - 1][0] == ":":
            return self._direct(stretch, source, cue, rule)
        if not self._encloses(source, cue, rule, following):
            return None
        start = self._document.starts[self._past_conjunction(lead, stretch.first)]
        content = (start, stretch.quotation.outer[1])
        return Draft("mixed", [content], [stretch.quotation.inner], source, cue, rule, "after")

    def _encloses(self, source: Extent, cue: Extent, rule: str, following: int) -> bool:
        """Whether a frame after a quotation in mid-sentence takes the whole sentence in.

        `The plan is “dead,” Obi said.` does; `With “no deal,” Obi said he would go.` does not.
        """
        if rule in _SELF_EVIDENT:
            return True
        if "any_verb" in rule or self._cues.share(cue[0]) < _PARENTHESIS_SHARE:
            return False
        if self._sources.is_passive(cue[0], source[0]):
            return False
        end = self._past_person(cue[1], following) if rule == "direct.subject_verb" else source[1]
        if rule != "direct.subject_verb" and end < following and self._goes_on(end):
            return True
        return self._frames.closes(end)

    def _goes_on(self, token: int) -> bool:
        """Whether a relative clause or a participle follows a source: `said the man who built it`."""
        tag = self._tags[token]
        return tag in self._is.relative or tag in self._is.ing or tag in self._is.participle

    def _past_person(self, token: int, last: int) -> int:
        """Skip whom a cue addresses: `told AFP`."""
        row = self._cues.row(token - 1)
        if row is None or "takes_person" not in row["takes"]:
            return token
        found = self._sources.after(token, last)
        return found[1] if found is not None and found[0] == token else token

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

    # --- the frame of the quotation before
    def _joined(self, stretch: Stretch, paragraph: int, previous: int, lead: int) -> int | None:
        joined = stretch.quotation.joined
        if joined is not None and joined in self._by_quotation:
            return self._join(self._by_quotation[joined], stretch)
        if self._last is None or self._last_paragraph != paragraph:
            return None
        draft = self._drafts[self._last]
        if draft.frame != "after" or draft.end <= previous or draft.end > stretch.first:
            return None
        if self._cues.before(max(draft.end, lead), stretch.first) is not None:
            return None
        sentences = self._document.sentences
        between = bisect_right(sentences, stretch.first) - bisect_right(sentences, draft.end)
        if between > 1 or (between == 1 and self._has_word(lead, stretch.first)):
            return None
        return self._join(self._last, stretch)

    # --- before the quotation
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
            ahead = ahead or self._with_owned_noun(stretch, lead, end)
        if before is None or ahead is not None:
            return ahead
        cue, direct = before
        if not direct:
            cue = self._cues.outermost(cue, lead)
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
        if match is None:
            match = self._frame(frames.PARENTHESIS).search(self._tags, lead, stretch.first)
            if match is None or self._cues.share(match.start("cue")) < _PARENTHESIS_SHARE:
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
        medium = self._frame(frames.MEDIUM_TAIL).search(self._tags, stretch.last, last)
        if medium is not None:
            last = medium.start()
        pause = self._frame("<comma|dash>").search(self._tags, stretch.last, last)
        if pause is not None:
            last = pause.start()
        while last > stretch.last and not self._document.tokens[last - 1][0].isalnum():
            last -= 1
        return max(self._document.extent(stretch.first, last)[1], stretch.quotation.outer[1])

    def _begins_anew(self, stretch: Stretch) -> bool:
        """Whether a quotation ends its sentence and another one follows: `… “dead.” But the plan`."""
        return stretch.ending in ".?!" and self._tags[stretch.last] in self._is.capital

    # --- a frame at the end of the sentence
    def _with_trailing(self, stretch: Stretch, lead: int, following: int) -> Draft | None:
        """`“No deal” will be made, Obi said.`."""
        last = min(self._sentence(stretch.last)[1], following)
        if last - stretch.last < 3 or self._begins_anew(stretch):
            return None
        before = self._cues.opening(lead, stretch.first)
        if before is not None and before[1]:
            return None
        for match in self._frame("<comma>").finditer(self._tags, stretch.last, last):
            place = match.start()
            frame = self._frames.trailing(place, last)
            if frame is None:
                continue
            source, cue, rule = frame
            start = self._document.starts[self._past_conjunction(lead, stretch.first)]
            stop = self._document.extent(stretch.first, place)[1]
            return Draft(
                "mixed", [(start, stop)], [stretch.quotation.inner], source, cue, rule, "after"
            )
        return None
