"""Utterances: the units that are compared, one sentence or one stretch of one quote of one article.

A quote of two sentences is two utterances, since another outlet may carry only the second. So is a
mixed quote with two long stretches in marks, and a quote that holds a second quote after *and*.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from newsextract.comparison.keys import ArticleKeys
from newsextract.comparison.slips import find_slips, is_garbled
from newsextract.comparison.speakers import Profile
from newsextract.comparison.teasers import find_teasers
from newsextract.comparison.words import Word, forms
from newsextract.records import Quote, Zone
from newsextract.span import Extent, covers, overlaps

_SENTENCE = re.compile(
    r"(?<!\b[A-Z])(?<!\bMr)(?<!\bDr)(?<!\bMs)(?<!\bSt)[.!?][”’\"']{0,2}[ \n]*+(?=[“‘\"'(]{0,2}[A-ZÀ-Þ][a-zà-þ ])"
)
_AND_THAT = re.compile(r",? and that ")
_AND = re.compile(r"\band +\Z")
_LONG_STRETCH = 5
_RELAYED = 0.6
_NEAR = 6
_DATELINE = re.compile(r"\(([A-Z][\w ]{1,30})\) ?[-–—]")
_DATELINE_WITHIN = 120
MIN_WORDS = 2
"""Words that an utterance must have to be compared at all."""


class Utterance(NamedTuple):
    """One sentence that somebody is said to have said.

    Attributes:
        article: Index of the article.
        quote: The quote it belongs to.
        extent: Where it stands in that article's text.
        reading: Reads the words of its article.
        forms: Forms of its words in order.
        keys: Keys of its content words in order, actors by their names: `Doha`, `the Gulf state` as `qatar`.
        frame: Keys of who says it, how and to whom, where a named actor does (`qatar`, `tell`, `hamas`).
        in_marks: How many of its words stand inside quotation marks.
        speaker: Who says it; None where that is not known.
        addressee: Names of whom it is said to, as keys; empty where that is not said.
        told: Names of the press it was said to, as keys: `told AFP`.
        agencies: Names of the agencies whose own text it stands in, as keys: `PARIS (AFP) -`.
        frames: Extents of cues inside it that belong to an inner quote (`informed` in `X informed Y that …`).
        whole: Keys of all that its quote holds; empty in an article without labels.
        is_asked: Whether the addressee is told outside the quotation, and not in its own words.
        garbled: Whether it is damaged in the text.
        has_slips: Whether its wording is.
        item: Which story it belongs to: -1 the article itself, else the number of a related item.
        is_label: Whether it stands in a headline: short for what the text below it says.
        is_by_pronoun: Whether its speaker is only called by a pronoun.
        occasion: Month in which it was said, if that is said and long before the article: `2019-04`, `2019`.
    """

    article: int
    quote: Quote
    extent: Extent
    reading: ArticleKeys
    forms: tuple[str, ...]
    keys: tuple[str, ...]
    frame: tuple[str, ...]
    in_marks: int
    speaker: Profile | None
    addressee: frozenset[str]
    told: frozenset[str]
    agencies: frozenset[str]
    frames: tuple[Extent, ...]
    whole: frozenset[str]
    is_asked: bool
    garbled: bool
    has_slips: bool
    item: int
    is_label: bool
    is_by_pronoun: bool
    occasion: str

    @property
    def bag(self) -> frozenset[str]:
        """Its keys as a set; made each time, since a set takes more room than all the rest."""
        return frozenset(self.keys)

    @property
    def is_marked(self) -> bool:
        """Whether all its words stand inside marks."""
        return self.in_marks == len(self.forms)

    @property
    def has_marks(self) -> bool:
        """Whether any of its words stands inside marks."""
        return self.in_marks > 0

    def spell(self) -> Spelled:
        """Its words one by one; read again each time, since most utterances are never judged."""
        words = tuple(self.reading.words(self.extent))
        if not self.in_marks or self.is_marked:
            return Spelled(self, words, (self.is_marked,) * len(words))
        quoted = [(span.start, span.end) for span in self.quote.quoted_spans]
        return Spelled(self, words, tuple(_is_inside(word, quoted) for word in words))


class Spelled(NamedTuple):
    """An utterance with its words.

    Attributes:
        utterance: The utterance.
        words: Its words in order.
        marked: For each of them, whether it stands inside quotation marks.
    """

    utterance: Utterance
    words: tuple[Word, ...]
    marked: tuple[bool, ...]


def read_utterances(readings: Sequence[ArticleKeys]) -> list[Utterance]:
    """All utterances of all articles, in order.

    A quote inside a quote is part of the outer one, unless it stands beside other things that the
    outer speaker says (`Qatar has withdrawn and warned Hamas that …`): then each is an utterance.
    """
    found: list[Utterance] = []
    for number, reading in enumerate(readings):
        found += _Reader(number, reading).read()
    return found


class _Reader:
    """Reads the utterances of one article."""

    def __init__(self, number: int, reading: ArticleKeys) -> None:
        article = reading.article
        self._number, self._article = number, article
        self._quotes = tuple(
            quote for quote in (*article.quotes, *find_teasers(article)) if quote.content
        )
        self._keys = reading
        self._contents = sorted(
            (quote.content[0].start, quote.content[-1].end, quote.id)
            for quote in self._quotes
            if quote.parent is None
        )
        self._has_labels = any(
            self._is_label(quote, (quote.content[0].start, quote.content[0].end))
            for quote in self._quotes
        )
        self._wholes: dict[str, frozenset[str]] = {}
        self._inner: dict[str, list[Quote]] = {}
        for quote in self._quotes:
            if quote.parent is not None:
                self._inner.setdefault(quote.parent, []).append(quote)

    def read(self) -> list[Utterance]:
        found: dict[object, Utterance] = {}
        for quote in self._outermost():
            for piece in quote.content:
                for own in self._own(quote.id, (piece.start, piece.end)):
                    for extent in self._units(quote, own):
                        utterance = self._utterance(quote, extent)
                        if utterance is not None:
                            found.setdefault(_sameness(utterance), utterance)
        return sorted(found.values(), key=lambda utterance: utterance.extent)

    def _outermost(self) -> Iterator[Quote]:
        """Quotes that stand in no other; of a relay (`reports say that Washington said …`) what is relayed."""
        for quote in self._quotes:
            whole = (quote.content[0].start, quote.content[-1].end)
            if quote.parent is None and not any(
                end - start >= _RELAYED * (whole[1] - whole[0])
                for start, end in self._others(quote.id, whole)
            ):
                yield quote

    def _own(self, quote: str, piece: Extent) -> Iterator[Extent]:
        """A piece without what other quotes that begin inside it hold: no words are two utterances."""
        start = piece[0]
        for other in self._others(quote, piece):
            if start < other[0]:
                yield (start, other[0])
            start = max(start, other[1])
        if start < piece[1]:
            yield (start, piece[1])

    def _others(self, quote: str, extent: Extent) -> list[Extent]:
        """Contents of other quotes, shorter than a stretch, that lie in it."""
        first = bisect_left(self._contents, (extent[0], 0, ""))
        return [
            (start, end)
            for start, end, name in self._contents[first : first + _NEAR]
            if name != quote and end <= extent[1] and end - start < extent[1] - extent[0]
        ]

    def _utterance(self, quote: Quote, extent: Extent) -> Utterance | None:
        read = self._keys
        quoted = [(span.start, span.end) for span in quote.quoted_spans]
        words = _without_edges(read.words(extent), quoted)
        if len(words) < MIN_WORDS:
            return None
        extent = (words[0].start, words[-1].end)
        keys = read.keys(words, extent)
        inner = [each for each in self._inner.get(quote.id, ()) if _holds(extent, each)]
        outer = read.party(quote.addressee)
        to_press = read.is_press(outer)
        whole = any(start <= extent[0] and extent[1] <= end for start, end in quoted)
        has_slips = bool(find_slips(self._article.text, *extent))
        in_marks = len(words) if whole else sum(_is_inside(word, quoted) for word in words)
        return Utterance(
            article=self._number,
            quote=quote,
            extent=extent,
            reading=read,
            forms=forms(words),
            keys=keys,
            whole=self._whole(quote) if self._has_labels else frozenset(),
            frame=self._frame(quote),
            in_marks=in_marks,
            speaker=read.cast.get(quote.speaker or ""),
            addressee=self._inner_addressee(inner) if to_press else outer,
            is_asked=not to_press or in_marks < len(words),
            told=outer if to_press else frozenset(),
            agencies=self._agencies(extent),
            frames=tuple((q.cue.span.start, q.cue.span.end) for q in inner if q.cue is not None),
            garbled=has_slips or is_garbled(self._article, quote, extent),
            has_slips=has_slips,
            item=self._item(extent),
            is_label=self._is_label(quote, extent),
            is_by_pronoun=quote.source is not None and not read.vocabulary.keys(quote.source.text),
            occasion=read.occasion(quote),
        )

    def _inner_addressee(self, inner: Sequence[Quote]) -> frozenset[str]:
        found = (self._keys.party(quote.addressee) for quote in inner)
        return next((each for each in found if each), frozenset())

    def _whole(self, quote: Quote) -> frozenset[str]:
        found = self._wholes.get(quote.id)
        if found is None:
            read, pieces = self._keys, [(piece.start, piece.end) for piece in quote.content]
            found = frozenset(
                key for piece in pieces for key in read.keys(read.words(piece), piece)
            )
            self._wholes[quote.id] = found
        return found

    def _frame(self, quote: Quote) -> tuple[str, ...]:
        read = self._keys
        speaker = read.cast.get(quote.speaker or "")
        if speaker is None or not speaker.is_named or quote.cue is None:
            return ()
        cue = read.vocabulary.keys(quote.cue.lemma)
        return (*sorted(speaker.keys), *sorted(cue), *sorted(read.party(quote.addressee)))

    def _item(self, extent: Extent) -> int:
        for number, item in enumerate(self._article.related):
            if overlaps((item.span.start, item.span.end), extent):
                return number
        return -1

    def _is_label(self, quote: Quote, extent: Extent) -> bool:
        headlines = (item.headline for item in self._article.related)
        return quote.zone == Zone.HEADLINE or any(
            overlaps((each.start, each.end), extent) for each in headlines
        )

    def _agencies(self, extent: Extent) -> frozenset[str]:
        """The agencies named in the dateline before it: of the article, or of a related item."""
        text = self._article.text
        start = text.rfind("\n", 0, extent[0]) + 1
        found = _DATELINE.search(text, start, min(extent[1], start + _DATELINE_WITHIN))
        names = [found[1]] if found else []
        if self._article.dateline is not None and self._article.dateline.agency is not None:
            names.append(self._article.dateline.agency.value)
        return frozenset(key for name in names for key in self._keys.vocabulary.keys(name))

    def _units(self, quote: Quote, piece: Extent) -> Iterator[Extent]:
        """A piece cut at its sentences, before its second long stretch in marks, around inner frames."""
        text = self._article.text
        head = _DATELINE.search(text, piece[0], min(piece[1], piece[0] + _DATELINE_WITHIN))
        piece = (head.end(), piece[1]) if head else piece
        cuts = [match.end() for match in _SENTENCE.finditer(text, *piece)]
        long = [
            span.start
            for span in quote.quoted_spans
            if piece[0] <= span.start < piece[1] and len(span.text.split()) >= _LONG_STRETCH
        ]
        cuts += [start for start in long[1:] if not any(abs(start - cut) <= 2 for cut in cuts)]
        ends = {
            match.end(): match.start()
            for match in _AND_THAT.finditer(text, *piece)
            if not any(span.start <= match.start() < span.end for span in quote.quoted_spans)
        }
        for start, end in pairwise((piece[0], *sorted((*cuts, *ends)), piece[1])):
            end = ends.get(end, end)
            for frame in self._coordinated(quote):
                if start < frame[0] < frame[1] < end:
                    yield (start, frame[0])
                    start = frame[1]
            yield (start, end)

    def _coordinated(self, quote: Quote) -> Iterator[Extent]:
        """From *and* to the content of each inner quote whose cue follows an *and*."""
        for inner in self._inner.get(quote.id, ()):
            if inner.cue is not None:
                start = inner.cue.span.start
                before = _AND.search(self._article.text, max(0, start - 8), start)
                if before:
                    yield (before.start(), inner.content[0].start)


def _holds(extent: Extent, inner: Quote) -> bool:
    whole = (inner.content[0].start, inner.content[-1].end)
    return covers(extent, whole) or (
        overlaps(extent, whole) and inner.content[0].start >= extent[0]
    )


def _is_inside(word: Word, quoted: Sequence[Extent]) -> bool:
    return any(start <= word.start < end for start, end in quoted)


def _without_edges(words: Sequence[Word], quoted: Sequence[Extent]) -> tuple[Word, ...]:
    """The words without words of grammar before the first mark: `the` in `the “ice maiden”`."""
    first = next((n for n, word in enumerate(words) if _is_inside(word, quoted)), 0)
    if any(word.is_content for word in words[:first]):
        first = 0
    return tuple(words[first:])


def _sameness(utterance: Utterance) -> object:
    """What is the same in a caption that a page prints twice."""
    if utterance.quote.zone == Zone.CAPTION:
        return utterance.forms
    return utterance.extent


def is_within_one_text(one: Utterance, other: Utterance) -> bool:
    """Whether both stand in the same words of one article, or in one quote."""
    return one.article == other.article and (
        one.quote.id == other.quote.id or overlaps(one.extent, other.extent)
    )
