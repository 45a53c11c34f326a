"""Passages that stand in two articles word for word, found by shared runs of seven words."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import groupby
from typing import NamedTuple

from newsextract.comparison.keys import ArticleKeys
from newsextract.comparison.stretches import find_quotations
from newsextract.comparison.words import word_spans
from newsextract.records import Span, Zone
from newsextract.span import Extent

RUN = 7
"""Words that must be the same one after the other."""

_WINDOW = 24
_PLACES = 1 << 20
_PROSE = frozenset((Zone.HEADLINE, Zone.STANDFIRST, Zone.BODY))


class Shared(NamedTuple):
    """What two articles share word for word.

    Attributes:
        told: Words of the narrator, counted in the second article.
        quoted: Words inside quotation marks.
        longest: The longest passage, in the first article and in the second.
    """

    told: int
    quoted: int
    longest: tuple[Span, Span]


def find_shared(readings: Sequence[ArticleKeys]) -> dict[tuple[int, int], Shared]:
    """Pairs of articles that share a passage, the smaller index first."""
    prose = [tuple(_forms(reading)) for reading in readings]
    places: dict[tuple[int, int], array[int]] = {}  # packed: there may be very many
    for run in _runs(prose):
        for later, (article, place) in enumerate(run):
            for other, there in run[max(0, later - _WINDOW) : later]:
                pair = places.get((other, article))
                if pair is None:
                    pair = places[other, article] = array("Q")
                pair.append(place * _PLACES + there)
    del prose
    spans = lru_cache(maxsize=64)(lambda number: _spans(readings[number]))
    return {
        (one, other): _shared(
            (readings[one], spans(one)),
            (readings[other], spans(other)),
            dict(divmod(each, _PLACES) for each in sorted(places[one, other], reverse=True)),
        )
        for one, other in sorted(places)
    }


def _spans(reading: ArticleKeys) -> list[Extent]:
    """Where the words of an article's headline and body stand."""
    text, zones = reading.article.text, reading.article.zones
    found: list[Extent] = []
    for zone in zones:
        if zone.zone in _PROSE:
            found += word_spans(text, zone.start, zone.end)
    return found


def _forms(reading: ArticleKeys) -> Iterator[str]:
    text, zones = reading.article.text, reading.article.zones
    for zone in zones:
        if zone.zone in _PROSE:
            yield from reading.vocabulary.forms(text, zone.start, zone.end)


def _runs(prose: Sequence[tuple[str, ...]]) -> Iterator[list[tuple[int, int]]]:
    """(article, place) of runs that are the same in several articles, in each the first.

    Each run is one number, the hash of its words and where it stands among all words of all articles; in
    buckets, to save room.
    """
    buckets = [array("Q") for _ in range(_BUCKETS)]
    starts: list[int] = []
    start = 0
    for words in prose:
        starts.append(start)
        shifted = [words[ahead : ahead + _PLACES] for ahead in range(RUN)]
        for position, hashed in enumerate(map(hash, zip(*shifted, strict=False)), start):
            buckets[hashed % _BUCKETS].append(
                hashed // _BUCKETS % _HASHES << _POSITION_BITS | position
            )
        start += len(words)
    for bucket in buckets:
        for _, group in groupby(sorted(bucket), lambda entry: entry >> _POSITION_BITS):
            run = [entry & _POSITION_MASK for entry in group]
            if len(run) > 1:
                found = [(n := bisect_right(starts, each) - 1, each - starts[n]) for each in run]
                if found[0][0] != found[-1][0]:
                    yield from _same(prose, found)


def _same(
    prose: Sequence[tuple[str, ...]], found: Sequence[tuple[int, int]]
) -> Iterator[list[tuple[int, int]]]:
    """Runs of one hash, those of the same words together."""
    by_words: dict[tuple[str, ...], dict[int, int]] = {}
    for article, place in found:
        words = prose[article][place : place + RUN]
        by_words.setdefault(words, {}).setdefault(article, place)
    for places in by_words.values():
        if len(places) > 1:
            yield list(places.items())


_BUCKETS = 16
_POSITION_BITS = 36
_POSITION_MASK = (1 << _POSITION_BITS) - 1
_HASHES = 1 << 64 - _POSITION_BITS


def _shared(
    first_article: tuple[ArticleKeys, list[Extent]],
    last_article: tuple[ArticleKeys, list[Extent]],
    runs: dict[int, int],
) -> Shared:
    (one, words), (other, others) = first_article, last_article
    covered: set[int] = set()
    for place in runs:
        covered.update(range(place, place + RUN))
    quoted = len(covered & _quoted(other, others))
    there, start, length = max(_passages(runs), key=lambda passage: (passage[2], -passage[1]))
    longest = (
        _span(one.article.text, words[there : there + length]),
        _span(other.article.text, others[start : start + length]),
    )
    return Shared(len(covered) - quoted, quoted, longest)


def _quoted(reading: ArticleKeys, words: Sequence[Extent]) -> set[int]:
    """Places of the words that stand in quotations."""
    quotations = find_quotations(reading.article)
    current = next(quotations, None)
    found: set[int] = set()
    for place, (start, _) in enumerate(words):
        while current is not None and current.inside[1] <= start:
            current = next(quotations, None)
        if current is not None and current.inside[0] <= start:
            found.add(place)
    return found


def _passages(runs: dict[int, int]) -> Iterator[tuple[int, int, int]]:
    """Runs that follow each other in both articles as one: (place in the first, in the second, words)."""
    order = sorted(runs)
    first = last = order[0]
    for place in order[1:]:
        if place == last + 1 and runs[place] == runs[last] + 1:
            last = place
            continue
        yield runs[first], first, last - first + RUN
        first = last = place
    yield runs[first], first, last - first + RUN


def _span(text: str, words: Sequence[Extent]) -> Span:
    start, end = words[0][0], words[-1][1]
    return Span(start, end, text[start:end])
