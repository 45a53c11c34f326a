"""Quotations without a frame beside them, and what the readers of quotations share.

The sentence or the paragraph before, a line of signature under it, or nothing names the speaker.
"""

from __future__ import annotations

from collections.abc import Sequence

from newsextract.attribution import direct_frames as frames
from newsextract.attribution.direct_after import AfterReader
from newsextract.attribution.direct_confidence import confidence
from newsextract.attribution.direct_cues import CueReader
from newsextract.attribution.direct_dialogue import IN_TURN, DialogueReader
from newsextract.attribution.direct_stretches import Draft, Stretch
from newsextract.attribution.sources import SourceReader
from newsextract.attribution.sources_phrases import phrases
from newsextract.findings import AttributionFinding, CueFinding, Quotation
from newsextract.grammar.grammar import Grammar
from newsextract.grammar.lazy import LazyPattern
from newsextract.span import Extent
from newsextract.text.document import Document

_SHORT = 3
_SENTENCE = 4
_SENTENCE_SHARE = 0.5
_SIGNATURE = 14
_SUBHEAD = 8
_HEAD = 3
_SCARE_WORDS = 5


class UnframedReader:
    """Quotations of one text that have no frame."""

    def __init__(
        self, document: Document, grammar: Grammar, quotations: Sequence[Quotation]
    ) -> None:
        self._document = document
        self._text = document.text
        self._tags = document.tags
        self._quotations = quotations
        self._grammar = grammar
        self._is = phrases(grammar.lexicon)
        self._sources = SourceReader(document, grammar)
        self._frames = AfterReader(document, grammar, self._sources)
        self._cues = CueReader(document, grammar)
        self._dialogue = DialogueReader(document, grammar, self._sources)
        self._rows = grammar.table("cues")
        self._drafts: list[Draft] = []
        self._by_quotation: dict[int, int] = {}
        self._last: int | None = None
        self._last_paragraph = -1
        self._relays: list[Draft] = []
        self._waiting: list[tuple[Stretch, Draft | None]] = []

    def _sentence(self, token: int) -> Extent:
        return self._document.sentence_at(token)

    def _sentence_of(self, stretch: Stretch) -> int:
        """First token of the sentence of a quotation; its opening mark belongs to it."""
        start = self._sentence(stretch.first)[0]
        inside = self._sentence(min(stretch.first + 1, len(self._tags) - 1))[0]
        return stretch.first if inside == stretch.first + 1 else start

    def _has_word(self, first: int, last: int) -> bool:
        return any([token[0].isalnum() for token in self._document.tokens[first:last]])  # noqa: C419

    def _source_before(self, cue: int, lead: int, sentence: int, last: int) -> Extent | None:
        if self._sources.is_passive(cue, lead):
            return self._sources.agent(cue, last)
        frame = self._frame_in(lead, cue)
        if frame is not None:
            return frame
        if cue == lead and self._tags[cue] in self._is.finite_cue:
            return self._sources.after(cue + 1, last)
        if cue == lead > sentence and self._last is not None and self._tags[cue] in self._is.ing:
            return self._drafts[self._last].source
        source = self._sources.before(cue, lead)
        if source is None and lead > sentence:
            source = self._sources.before(cue, sentence)
        if source is None and self._last is not None and cue > sentence:
            if cue - 1 > sentence and self._tags[cue - 1] in self._is.capital:
                return None  # somebody is named, and not read
            source = self._drafts[self._last].source
        return source

    def _frame_in(self, lead: int, cue: int) -> Extent | None:
        """`“…,” said Ms. Obi, adding that “…”`: the frame that the last quotation left in the lead."""
        if self._last is None:
            return None
        draft = self._drafts[self._last]
        if draft.frame != "after" or draft.cue is None or not lead <= draft.cue[0] < cue:
            return None
        before = self._tags[cue - 1]
        kind = self._is
        loose = before in kind.comma or before in kind.coordinator or before in kind.adverb
        return draft.source if loose else None

    # --- no frame
    def _without_frame(
        self, stretch: Stretch, lead: int, paragraph: int, previous: int, first: int, end: int
    ) -> Draft | int | None:
        if self._is_credited(stretch):
            return None
        if self._has_word(lead, stretch.first):
            return self._with_lead(stretch, lead, paragraph, end)
        found = self._in_dialogue(stretch, paragraph, previous, first, end)
        if found is not None or stretch.words < _SHORT:
            return found
        last = self._last
        if last is not None and self._last_paragraph == paragraph:
            draft = self._drafts[last]
            behind = max(previous, draft.end)
            if behind <= self._sentence(stretch.first - 1)[0] < stretch.first:
                told = self._after_sentence(stretch, stretch.first - 1, behind)
                if told.source is not None and told.cue is not None:
                    return told
            return self._direct(stretch, draft.source, draft.cue, "direct.carried", "carried")
        if not self._has_word(first, stretch.first):
            if paragraph < _HEAD and self._document.tokens[stretch.last : stretch.last + 1] == [
                ": "
            ]:
                source = self._sources.subject(stretch.last + 1, end)
                return self._direct(stretch, source, None, "direct.headline_quote", "carried")
            found = self._signed_below(stretch, paragraph, end)
            if found is None:
                found = self._after_paragraph(stretch, paragraph)
            if found is not None:
                return found
            if self._is_subhead(stretch, first, end):
                return self._direct(stretch, None, None, "direct.unframed", "carried")
        if first < previous or self._has_word(first, lead):
            return self._after_sentence(stretch, max(first, lead - 1), first)
        if last is not None and paragraph - self._last_paragraph <= 1:
            if self._drafts[last].kind == "direct":
                return self._join(last, stretch)
            source = self._drafts[last].source
            return self._direct(stretch, source, None, "direct.carried", "carried")
        named = self._sentence_after(stretch, end)
        if named is not None:
            return named
        if paragraph > 0:
            before, stop = self._document.paragraphs[paragraph - 1]
            draft = self._after_sentence(stretch, stop - 1, before)
            if draft.source is not None and draft.cue is not None:
                draft.rule = "direct.paragraph_before"
                return draft
        return self._direct(stretch, None, None, "direct.unframed", "carried")

    def _in_dialogue(
        self, stretch: Stretch, paragraph: int, previous: int, first: int, end: int
    ) -> Draft | None:
        """Who speaks in a dialogue: `“…” She sighs.`, `Obi winces. “…”`, an answer, one of two in turn."""
        read = self._dialogue
        beat = read.beat(stretch.last, end)
        if beat is None and stretch.first > max(first, previous):
            beat = read.beat(max(self._sentence(stretch.first - 1)[0], previous), stretch.first)
        if beat is not None:
            return self._direct(stretch, *beat, "direct.beat")
        last = self._last
        if last is None or self._has_word(first, stretch.first):
            return None
        draft = self._drafts[last]
        if self._has_word(stretch.last, end):
            return None
        if last and read.in_turn(stretch.quotation, paragraph, self._drafts[last - 1], draft):
            return self._direct(stretch, self._drafts[last - 1].source, None, IN_TURN, "carried")
        if paragraph - self._last_paragraph == 2 and read.asks(paragraph - 1):
            return self._direct(stretch, draft.source, None, "direct.answer", "carried")
        return None

    def _is_subhead(self, stretch: Stretch, first: int, end: int) -> bool:
        """Whether a short quotation without a stop is a line of its own: `‘Nobody counted the water’`."""
        alone = not self._has_word(first, stretch.first) and not self._has_word(stretch.last, end)
        return alone and stretch.ending.isalnum() and stretch.words <= _SUBHEAD

    def _after_sentence(self, stretch: Stretch, token: int, first: int) -> Draft:
        """The sentence before names the speaker: `Obi says it is late. “They must go.”`."""
        sentence = max(self._sentence(token)[0], first)
        cue = self._cues.before(sentence, token, _SENTENCE_SHARE)
        source = None
        if cue is not None:
            cue = self._cues.outermost(cue, sentence)
            source = self._source_before(cue, sentence, sentence, token)
        if source is None:
            source, cue = self._sources.subject(sentence, token), None
        found = None if cue is None else (cue, cue + 1)
        return self._direct(stretch, source, found, "direct.sentence_before", "carried")

    def _sentence_after(self, stretch: Stretch, end: int) -> Draft | None:
        """The next sentence of the paragraph names the speaker: `“Water rises.” Ms. Obi said she would go.`."""
        match = self._frame(frames.SUBJECT_VERB).match(self._tags, stretch.last, end)
        if match is None or self._cues.share(match.start("cue")) < _SENTENCE_SHARE:
            return None
        source = self._sources.trim(*match.span("source"))
        return self._direct(stretch, source, None, "direct.sentence_after", "carried")

    def _with_lead(self, stretch: Stretch, lead: int, paragraph: int, end: int) -> Draft | None:
        """Words before the quotation, but no cue among them."""
        match = self._frame(frames.NAMED_COLON).match(self._tags, lead, stretch.first)
        if match is not None:
            source = self._sources.trim(*match.span("source"))
            named = source is not None and self._tags[source[0]] in self._is.name
            if not named or (
                match.start("source") > lead and not self._after_dash(match.start("source"))
            ):
                source = self._sources.subject(lead, match.start("cue")) or source
            return self._direct(stretch, source, match.span("cue"), "direct.colon", "before")
        if self._is_scare(stretch):
            return self._scare(stretch)
        if stretch.words < _SENTENCE:
            return None
        if self._last is not None and self._last_paragraph == paragraph:
            draft = self._drafts[self._last]
            return self._direct(stretch, draft.source, draft.cue, "direct.narrative", "carried")
        source = self._sources.subject(lead, stretch.first)
        starts_small = self._text[stretch.quotation.inner[0]].islower()
        if source is None and (starts_small or stretch.ending.isalnum()):
            return self._scare(stretch)
        return self._direct(stretch, source, None, "direct.narrative_subject", "carried")

    def _is_credited(self, stretch: Stretch) -> bool:
        """Whether marks name a work and its author follows: `NOW OPEN—“Port to close” by the Star’s Dana Obi`."""
        tags, last = self._tags, stretch.last
        return (
            last + 1 < len(tags) and tags[last] in self._is.by and tags[last + 1] in self._is.author
        )

    def _after_dash(self, token: int) -> bool:
        """Whether a dash or a full stop stands right before a token: `IT RAINS - Dana Obi: “`."""
        before = self._tags[token - 1]
        return before in self._is.dash or before in self._is.period or before in self._is.space

    def _is_scare(self, stretch: Stretch) -> bool:
        """Whether marks keep a phrase at a distance and report no speech: `over ‘lack of zeal’`."""
        if not _SHORT <= stretch.words <= _SCARE_WORDS or not stretch.ending.isalnum():
            return False
        return self._text[stretch.quotation.inner[0]].islower()

    def _scare(self, stretch: Stretch) -> Draft:
        inner = stretch.quotation.inner
        return Draft("scare", [inner], [inner], None, None, "direct.scare")

    def _signed_below(self, stretch: Stretch, paragraph: int, end: int) -> Draft | None:
        """A line of its own under the quotation names the speaker: `— Ann Lee, Leeds`."""
        below = paragraph + 1
        if below >= len(self._document.paragraphs) or self._has_word(stretch.last, end):
            return None
        first, last = self._document.paragraphs[below]
        if last - first > _SIGNATURE or self._tags[first] not in self._is.dash:
            return None
        source = self._frames.signature(first, last)
        if source is None:
            return None
        return self._direct(stretch, source, None, "direct.signed_below", "carried")

    def _after_paragraph(self, stretch: Stretch, paragraph: int) -> Draft | None:
        """A paragraph before that ends with a colon introduces the quotation."""
        if paragraph <= 0:
            return None
        first, last = self._document.paragraphs[paragraph - 1]
        colon = last - 1
        while colon > first and self._tags[colon] in self._is.space:
            colon -= 1
        if self._document.tokens[colon][0] != ":":
            return None
        sentence = max(self._sentence(colon)[0], first)
        cue = self._cues.before(sentence, colon)
        if cue is not None:
            source = self._source_before(cue, sentence, sentence, colon)
            return self._direct(stretch, source, (cue, cue + 1), "direct.paragraph_colon", "before")
        source = self._sources.subject(sentence, colon)
        return self._direct(stretch, source, (colon, colon + 1), "direct.paragraph_colon", "before")

    # --- making
    def _join(self, index: int, stretch: Stretch) -> int:
        draft = self._drafts[index]
        draft.content.append(stretch.quotation.inner)
        draft.quoted.append(stretch.quotation.inner)
        return index

    def _direct(
        self,
        stretch: Stretch,
        source: Extent | None,
        cue: Extent | None,
        rule: str,
        frame: str = "after",
    ) -> Draft:
        inner = stretch.quotation.inner
        return Draft("direct", [inner], [inner], source, cue, rule, frame)

    def _frame(self, pattern: str) -> LazyPattern:
        return frames.frame(self._grammar.lexicon, pattern)

    def _finding(self, draft: Draft) -> AttributionFinding:
        extent = self._document.extent
        return AttributionFinding(
            draft.kind,
            tuple(draft.content),
            f"{self._grammar.language.key}.{draft.rule}",
            confidence(draft.rule, draft.kind, has_source=draft.source is not None),
            tuple(draft.quoted),
            self._cue(draft.cue),
            extent(*draft.source) if draft.source else None,
        )

    def _cue(self, cue: Extent | None) -> CueFinding | None:
        if cue is None or cue[0] == cue[1]:
            return None
        extent = self._document.extent(*cue)
        word = self._text[slice(*extent)].lower()
        row = self._rows.get(word)
        if row is None:
            return CueFinding(extent, word, "speech")
        return CueFinding(extent, row["lemma"], row["kind"])
