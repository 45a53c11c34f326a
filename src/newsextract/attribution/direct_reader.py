"""Reads the quotations of a text one after another and finds the frame of each.

Frames are tried in the order of their reliability: after the quotation, before it, the one of the
quotation before (split and continued speech), the paragraph before.
"""

from __future__ import annotations

from bisect import bisect_right

from newsextract.attribution import direct_frames as frames
from newsextract.attribution.direct_ahead import PARENTHESIS_SHARE, AheadReader
from newsextract.attribution.direct_stretches import Draft, Stretch, is_title, read_stretch
from newsextract.findings import AttributionFinding
from newsextract.span import Extent

_ADJACENT = 4
_RELAYED = frozenset({"direct.subject_verb", "direct.verb_subject"})
_WITHOUT_FRAME = frozenset({"direct.scare", "direct.unframed", "direct.narrative_subject"})
_SELF_EVIDENT = frozenset({"direct.according", "direct.as_put", "direct.signed"})


class DirectReader(AheadReader):
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
        return tuple(
            self._finding(draft) for draft in (*self._drafts, *self._relays) if not draft.given_up
        )

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
        after = self._with_after(stretch, lead, sentence, following)
        if after is not None and after.kind == "direct":
            self._relay(stretch, after, following)
        found: Draft | int | None = after
        if found is None:
            found = self._joined(stretch, paragraph, previous, lead)
        if found is None:
            found = self._with_trailing(stretch, lead, sentence, following)
        if found is None:
            found = self._with_before(stretch, lead, sentence, end)
        if found is None:
            found = self._without_frame(stretch, lead, paragraph, previous, first, end)
        self._wait(stretch, found)
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
        self, stretch: Stretch, lead: int, sentence: int, following: int
    ) -> Draft | None:
        frame = self._frames.after(stretch, following)
        if frame is None:
            return None
        source, cue, rule = frame
        has_lead = self._has_word(lead, stretch.first)
        if not has_lead:
            return self._direct(stretch, source, cue, rule)
        before = self._cues.opening(lead, stretch.first)
        if before is not None and before[1] and not self._is_led_to(before[0], stretch):
            if self._cues.takes_quotation(before[0]) or stretch.ending != ",":
                return None
            return self._direct(stretch, source, cue, rule)
        if self._document.tokens[stretch.first - 1][0] == ":":
            return self._direct(stretch, source, cue, rule)
        if not self._encloses(source, cue, rule, following):
            return None
        waiting = self._taken_in(sentence)
        start = self._document.starts[
            self._past_conjunction(sentence if waiting else lead, stretch.first)
        ]
        content = (start, stretch.quotation.outer[1])
        quoted = [*waiting, stretch.quotation.inner]
        return Draft("mixed", [content], quoted, source, cue, rule, "after")

    def _wait(self, stretch: Stretch, found: Draft | int | None) -> None:
        """Remember a quotation without a frame: one may follow at the end of its sentence."""
        if found is None:
            self._waiting.append((stretch, None))
        elif not isinstance(found, int) and (
            found.rule in _WITHOUT_FRAME
            or (found.rule == "direct.carried" and stretch.ending.isalnum())
        ):
            self._waiting.append((stretch, found))

    def _taken_in(self, sentence: int) -> list[Extent]:
        """The quotations of a sentence that wait for its frame: `It was “late” and “cold,” he said`."""
        taken = []
        for stretch, draft in self._waiting:
            if stretch.first >= sentence:
                taken.append(stretch.quotation.inner)
                if draft is not None:
                    draft.given_up = True
        self._waiting.clear()
        return taken

    def _relay(self, stretch: Stretch, draft: Draft, following: int) -> None:
        """`“…,” Obi said, according to Reuters`: what Reuters says is that Obi said it."""
        if draft.rule not in _RELAYED:
            return
        match = self._frame(frames.RELAY).match(self._tags, draft.end, following)
        if match is None:
            return
        source = self._sources.after(match.start("source"), following)
        if source is None:
            return
        last = match.start("cue")
        while last > draft.end and not self._document.tokens[last - 1][0].isalnum():
            last -= 1
        content = (stretch.quotation.outer[0], self._document.extent(stretch.first, last)[1])
        rule = "direct.relay"
        self._relays.append(Draft("mixed", [content], [], source, match.span("cue"), rule))

    def _is_led_to(self, cue: int, stretch: Stretch) -> bool:
        """Whether a colon leads to the marks but a frame of their own follows: `praised rain: “Ah,” she said`."""
        colon = self._document.tokens[stretch.first - 1][0] == ":"
        return colon and stretch.ending == "," and stretch.first - cue > _ADJACENT

    def _encloses(self, source: Extent, cue: Extent, rule: str, following: int) -> bool:
        """Whether a frame after a quotation in mid-sentence takes the whole sentence in.

        `The plan is “dead,” Obi said.` does; `With “no deal,” Obi said he would go.` does not.
        """
        if rule in _SELF_EVIDENT:
            return True
        if "any_verb" in rule or self._cues.share(cue[0]) < PARENTHESIS_SHARE:
            return False
        if self._sources.is_passive(cue[0], source[0]):
            return False
        end = self._past_person(cue[1], following) if rule == "direct.subject_verb" else source[1]
        if rule != "direct.subject_verb" and end < following and self._goes_on(end):
            return True
        if rule != "direct.subject_verb" and self._frames.opens_at(end, following):
            return False  # who calls it “late”, said the plan “raises questions”
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

    def _begins_anew(self, stretch: Stretch) -> bool:
        """Whether a quotation ends its sentence and another one follows: `… “dead.” But the plan`."""
        return stretch.ending in ".?!" and self._tags[stretch.last] in self._is.capital

    # --- a frame at the end of the sentence
    def _with_trailing(
        self, stretch: Stretch, lead: int, sentence: int, following: int
    ) -> Draft | None:
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
            waiting = self._taken_in(sentence)
            first = self._past_conjunction(sentence if waiting else lead, stretch.first)
            content = (
                self._document.starts[first],
                self._document.extent(stretch.first, place)[1],
            )
            quoted = [*waiting, stretch.quotation.inner]
            return Draft("mixed", [content], quoted, source, cue, rule, "after")
        return None
