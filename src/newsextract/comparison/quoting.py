"""One quotation held against sources, word for word."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newsextract.comparison.alignment import align, common_length, to_runs
from newsextract.comparison.keys import ArticleKeys
from newsextract.comparison.notes import describe
from newsextract.comparison.results import Check
from newsextract.comparison.speakers import Profile, Relation, relate
from newsextract.comparison.stretches import Quotation, find_quotations
from newsextract.comparison.words import Word, forms
from newsextract.records import Article, Span
from newsextract.span import Extent

_LEAST_SHARE = 0.55
_LEAST_COMMON = 3
_RARER, _MOST_PLACES, _MOST_PASSAGES = 10, 200, 20
_STOP = re.compile(r"[.?!\n]")
_GAP = re.compile(r"\.{3,}|…|\[[^\]]{0,80}\]|\(\.{3}\)|\n+")


class Source(NamedTuple):
    """One article, ready to be searched for words.

    Attributes:
        number: Its index.
        article: The article.
        words: All its words in order.
        places: Form -> where it stands among them, in order.
        quoted: For each word, the number of the quotation that it stands in; -1 outside.
        quotations: The quotations.
        speakers: Quote id -> who says it.
        passages: Extents of words: each quotation, and each stretch between them up to a full stop.
        holding: Form -> numbers of the passages that hold it.
    """

    number: int
    article: Article
    words: Sequence[Word]
    places: dict[str, list[int]]
    quoted: Sequence[int]
    quotations: Sequence[Quotation]
    speakers: dict[str, Profile | None]
    passages: Sequence[Extent]
    holding: dict[str, list[int]]


def read_source(number: int, article: Article) -> Source:
    """Make an article ready to be searched."""
    keys = ArticleKeys(article)
    words = keys.words((0, len(article.text)))
    places: dict[str, list[int]] = {}
    for place, word in enumerate(words):
        places.setdefault(word.form, []).append(place)
    quotations = tuple(find_quotations(article))
    quoted = [-1] * len(words)
    later = 0
    for n, quotation in enumerate(quotations):
        while later < len(words) and words[later].start < quotation.inside[0]:
            later += 1
        while later < len(words) and words[later].start < quotation.inside[1]:
            quoted[later] = n
            later += 1
    speakers = {quote.id: keys.cast.get(quote.speaker or "") for quote in article.quotes}
    passages = list(_passages(article.text, words, quoted))
    holding: dict[str, list[int]] = {}
    for n, (start, end) in enumerate(passages):
        for form in set(forms(words[start:end])):
            holding.setdefault(form, []).append(n)
    return Source(number, article, words, places, quoted, quotations, speakers, passages, holding)


def check_quotation(draft: Source, quotation: Quotation, sources: Sequence[Source]) -> Check | None:
    """Check one quotation of a draft; None where it has no words."""
    pieces = list(_pieces(draft, quotation))
    if not pieces:
        return None
    speaker = draft.speakers.get(quotation.quote or "")
    found = [hit for source in sources for hit in _verbatim(pieces, source)]
    found.sort(
        key=lambda hit: (not hit.in_marks, not _is_given_to(speaker, hit), hit.source.number)
    )
    if found:
        return _grounded(draft, quotation, speaker, found[0])
    near = max((hit for source in sources for hit in _nearest(pieces, source)), default=None)
    return _altered(draft, quotation, speaker, pieces, near)


class _Hit(NamedTuple):
    """A place of a source: how well it fits, whether it stands in marks, where it is."""

    share: float
    in_marks: bool
    place: int
    source: Source
    extent: Extent

    @property
    def quotation(self) -> Quotation | None:
        """The quotation it stands in."""
        number = self.source.quoted[self.extent[0]]
        return self.source.quotations[number] if number >= 0 else None

    @property
    def speaker(self) -> Profile | None:
        """Who says it there."""
        quotation = self.quotation
        return self.source.speakers.get(quotation.quote or "") if quotation else None

    def span(self) -> Span:
        """Where it stands."""
        start = self.source.words[self.extent[0]].start
        end = self.source.words[self.extent[1] - 1].end
        return Span(start, end, self.source.article.text[start:end])


def _pieces(draft: Source, quotation: Quotation) -> Iterator[Sequence[Word]]:
    """The words of a quotation, cut at marked gaps and at what the writer put in brackets."""
    text, (start, end) = draft.article.text, quotation.inside
    edges = [
        start,
        *(place for gap in _GAP.finditer(text, start, end) for place in gap.span()),
        end,
    ]
    for first, last in zip(edges[::2], edges[1::2], strict=True):
        words = draft.words[_first(draft.words, first) : _first(draft.words, last)]
        if words:
            yield words


def _first(words: Sequence[Word], start: int) -> int:
    """Number of the first word that begins there or later."""
    return bisect_left(words, start, key=lambda word: word.start)


def _verbatim(pieces: Sequence[Sequence[Word]], source: Source) -> Iterator[_Hit]:
    """Places where all pieces stand word for word and in order, within one quotation or one passage."""
    first = pieces[0]
    offset, places = _rarest(first, source)
    for place in (there - offset for there in places[:_MOST_PLACES]):
        if place < 0 or not _stands_at(first, source, place):
            continue
        home, end = source.quoted[place], place + len(first)
        for piece in pieces[1:]:
            end = _next(piece, source, end, home)
            if end < 0:
                break
        else:
            in_marks = home >= 0 and _is_within(source, (place, end))
            yield _Hit(1.0, in_marks, -place, source, (place, end))


def _rarest(piece: Sequence[Word], source: Source) -> tuple[int, Sequence[int]]:
    """The word of a piece that stands least often in a source: its number, and where it stands."""
    everywhere = [(len(source.places.get(word.form, ())), n) for n, word in enumerate(piece)]
    offset = min(everywhere)[1]
    return offset, source.places.get(piece[offset].form, ())


def _stands_at(piece: Sequence[Word], source: Source, place: int) -> bool:
    there = source.words[place : place + len(piece)]
    return len(there) == len(piece) and all(
        one.form == other.form for one, other in zip(piece, there, strict=True)
    )


def _is_within(source: Source, extent: Extent) -> bool:
    """Whether a stretch begins and ends in quotations of one quote."""
    first, last = source.quoted[extent[0]], source.quoted[extent[1] - 1]
    if first < 0 or last < 0:
        return False
    one, other = source.quotations[first].quote, source.quotations[last].quote
    inside = first == last or (one is not None and one == other)
    return inside and (first != last or -1 not in source.quoted[extent[0] : extent[1]])


def _next(piece: Sequence[Word], source: Source, after: int, home: int) -> int:
    """Where a later piece ends, within the same quote; -1 where it is not there."""
    places = source.places.get(piece[0].form, ())
    later = bisect_left(places, after)
    for place in places[later : later + _MOST_PLACES]:
        if _stands_at(piece, source, place):
            there = source.quoted[place]
            same = there == home or (
                there >= 0
                and home >= 0
                and source.quotations[there].quote == source.quotations[home].quote
            )
            if same:
                return place + len(piece)
    return -1


def _nearest(pieces: Sequence[Sequence[Word]], source: Source) -> Iterator[_Hit]:
    """Quotations and sentences of a source that share most of the words, in order."""
    words = [word.form for piece in pieces for word in piece]
    for extent in _likely(words, source):
        there = source.words[slice(*extent)]
        common = common_length(words, forms(there))
        share = common / len(words)
        if common >= min(_LEAST_COMMON, len(words)) and share >= _LEAST_SHARE:
            in_marks = source.quoted[extent[0]] >= 0
            yield _Hit(share, in_marks, -extent[0], source, extent)


def _likely(words: Sequence[str], source: Source) -> list[Extent]:
    """The passages that hold most of the words, as told by the rarer ones."""
    held = [source.holding[form] for form in set(words) if form in source.holding]
    held.sort(key=len)
    shared = Counter(passage for each in held[:_RARER] for passage in each[:_MOST_PLACES])
    most = sorted(shared, key=lambda passage: (-shared[passage], passage))[:_MOST_PASSAGES]
    return [source.passages[passage] for passage in most]


def _passages(text: str, words: Sequence[Word], quoted: Sequence[int]) -> Iterator[Extent]:
    """Each quotation, and each stretch between them up to a full stop."""
    start = 0
    for place in range(1, len(words) + 1):
        if place < len(words) and quoted[place] == quoted[start]:
            between = text[words[place - 1].end : words[place].start]
            if quoted[start] >= 0 or not _STOP.search(between):
                continue
        yield (start, place)
        start = place


def _is_given_to(speaker: Profile | None, hit: _Hit) -> bool:
    return relate(speaker, hit.speaker) not in (Relation.DIFFERENT, Relation.OTHER)


def _grounded(draft: Source, quotation: Quotation, speaker: Profile | None, hit: _Hit) -> Check:
    verdict, note = "grounded", ""
    if not hit.in_marks:
        verdict, note = "altered", "the source has these words, but in no quotation"
    elif not _is_given_to(speaker, hit):
        verdict = "reattributed"
        note = f"given to {_name(speaker)}; the source gives it to {_name(hit.speaker)}"
    return Check.model_validate(
        {
            "kind": "quotation",
            "span": _draft_span(draft, quotation),
            "verdict": verdict,
            "article": hit.source.number,
            "source": hit.span(),
            "speaker": speaker and speaker.name,
            "source_speaker": hit.speaker and hit.speaker.name,
            "note": note,
        }
    )


def _altered(
    draft: Source,
    quotation: Quotation,
    speaker: Profile | None,
    pieces: Sequence[Sequence[Word]],
    hit: _Hit | None,
) -> Check:
    span = _draft_span(draft, quotation)
    name = speaker.name if speaker else None
    if hit is None:
        note = "no source has these words"
        return Check(kind="quotation", span=span, verdict="not_found", speaker=name, note=note)
    words = [word for piece in pieces for word in piece]
    there = _trimmed(hit, words)
    runs = to_runs(
        align(forms(there), forms(words)),
        (hit.source.article.text, there),
        (draft.article.text, words),
    )
    return Check(
        kind="quotation",
        span=span,
        verdict="altered",
        article=hit.source.number,
        source=hit.span(),
        alignment=runs,
        speaker=name,
        source_speaker=hit.speaker.name if hit.speaker else None,
        note=describe(runs),
    )


def _trimmed(hit: _Hit, words: Sequence[Word]) -> Sequence[Word]:
    """The words of a passage without what the draft cuts off at its ends."""
    there = hit.source.words[slice(*hit.extent)]
    same = [block.left for block in align(forms(there), forms(words)) if block.change == "same"]
    spare = len(words) - sum(end - start for start, end in same)
    first = max(0, same[0][0] - spare) if same else 0
    last = min(len(there), same[-1][1] + spare) if same else len(there)
    return there[first:last]


def _draft_span(draft: Source, quotation: Quotation) -> Span:
    start, end = quotation.inside
    return Span(start, end, draft.article.text[start:end])


def _name(speaker: Profile | None) -> str:
    return speaker.name if speaker else "nobody"
