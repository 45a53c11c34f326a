"""Passages that stand in two articles word for word, found by shared runs of seven words."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import groupby
from typing import NamedTuple

from newsextract.comparison.keys import ArticleKeys
from newsextract.comparison.stretches import find_quotations
from newsextract.comparison.words import Word
from newsextract.records import Span, Zone

RUN = 7
"""Words that must be the same one after the other."""

_WINDOW = 24
_PLACES, _ARTICLES, _HASHES = 1 << 20, 1 << 24, 1 << 40
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
                if other != article and _is_same(prose[other], there, prose[article], place):
                    pair = places.setdefault((other, article), array("Q"))
                    pair.append(place * _PLACES + there)
    words = lru_cache(maxsize=64)(lambda number: _words(readings[number]))
    return {
        (one, other): _shared(
            (readings[one], words(one)),
            (readings[other], words(other)),
            dict(divmod(each, _PLACES) for each in sorted(places[one, other], reverse=True)),
        )
        for one, other in sorted(places)
    }


def _words(reading: ArticleKeys) -> list[Word]:
    """The words of an article's headline and body."""
    zones = [zone for zone in reading.article.zones if zone.zone in _PROSE]
    return [word for zone in zones for word in reading.words((zone.start, zone.end))]


def _forms(reading: ArticleKeys) -> Iterator[str]:
    text, zones = reading.article.text, reading.article.zones
    for zone in zones:
        if zone.zone in _PROSE:
            yield from reading.vocabulary.forms(text, zone.start, zone.end)


def _runs(prose: Sequence[Sequence[str]]) -> Iterator[list[tuple[int, int]]]:
    """(article, place) of runs that may be the same, in several articles; one number each, sorted."""
    entries = sorted(
        (hash(tuple(words[place : place + RUN])) % _HASHES * _ARTICLES + article) * _PLACES + place
        for article, words in enumerate(prose)
        for place in range(min(_PLACES, len(words) - RUN + 1))
    )
    for _, group in groupby(entries, lambda entry: entry // (_PLACES * _ARTICLES)):
        run = [divmod(entry % (_PLACES * _ARTICLES), _PLACES) for entry in group]
        if run[0][0] != run[-1][0]:
            yield [place for n, place in enumerate(run) if not n or place[0] != run[n - 1][0]]


def _is_same(one: Sequence[str], there: int, other: Sequence[str], place: int) -> bool:
    return one[there : there + RUN] == other[place : place + RUN]


def _shared(
    first_article: tuple[ArticleKeys, list[Word]],
    last_article: tuple[ArticleKeys, list[Word]],
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


def _quoted(reading: ArticleKeys, words: Sequence[Word]) -> set[int]:
    """Places of the words that stand in quotations."""
    quotations = find_quotations(reading.article)
    current = next(quotations, None)
    found: set[int] = set()
    for place, word in enumerate(words):
        while current is not None and current.inside[1] <= word.start:
            current = next(quotations, None)
        if current is not None and current.inside[0] <= word.start:
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


def _span(text: str, words: Sequence[Word]) -> Span:
    start, end = words[0].start, words[-1].end
    return Span(start, end, text[start:end])
