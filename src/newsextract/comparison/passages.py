"""Passages that stand in two articles word for word, found by shared runs of seven words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newsextract.comparison.keys import ArticleKeys
from newsextract.comparison.stretches import find_quotations
from newsextract.comparison.words import Word
from newsextract.records import Span, Zone

RUN = 7
"""Words that must be the same one after the other."""

_WINDOW = 24
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


class _Prose(NamedTuple):
    """The words of an article's headline and body, and which of them are quoted."""

    text: str
    words: list[Word]
    quoted: list[bool]


def find_shared(readings: Sequence[ArticleKeys]) -> dict[tuple[int, int], Shared]:
    """Pairs of articles that share a passage, the smaller index first."""
    prose = [_read(reading) for reading in readings]
    places: dict[tuple[int, int], dict[int, int]] = {}
    index: dict[tuple[str, ...], list[tuple[int, int]]] = {}
    for number, each in enumerate(prose):
        forms = [word.form for word in each.words]
        for place in range(len(forms) - RUN + 1):
            run = tuple(forms[place : place + RUN])
            known = index.setdefault(run, [])
            for other, there in known[-_WINDOW:]:
                if other != number:
                    places.setdefault((other, number), {}).setdefault(place, there)
            if not known or known[-1][0] != number:
                known.append((number, place))
    return {pair: _shared(prose[pair[0]], prose[pair[1]], runs) for pair, runs in places.items()}


def _read(keys: ArticleKeys) -> _Prose:
    article = keys.article
    zones = [(zone.start, zone.end) for zone in article.zones if zone.zone in _PROSE]
    words = [word for zone in zones for word in keys.words(zone)]
    quotations = iter([*find_quotations(article)])
    current = next(quotations, None)
    quoted: list[bool] = []
    for word in words:
        while current is not None and current.inside[1] <= word.start:
            current = next(quotations, None)
        quoted.append(current is not None and current.inside[0] <= word.start)
    return _Prose(article.text, words, quoted)


def _shared(one: _Prose, other: _Prose, runs: dict[int, int]) -> Shared:
    covered: set[int] = set()
    for place in runs:
        covered.update(range(place, place + RUN))
    quoted = sum(other.quoted[place] for place in covered)
    there, start, length = max(_passages(runs), key=lambda passage: (passage[2], -passage[1]))
    longest = (_span(one, there, length), _span(other, start, length))
    return Shared(len(covered) - quoted, quoted, longest)


def _passages(runs: dict[int, int]) -> Iterator[tuple[int, int, int]]:
    """Runs that follow each other in both articles as one: (place in the first, in the second, words)."""
    first = last = -2
    for place in sorted(runs):
        if place == last + 1 and runs[place] == runs[last] + 1:
            last = place
            continue
        if last >= 0:
            yield runs[first], first, last - first + RUN
        first = last = place
    yield runs[first], first, last - first + RUN


def _span(prose: _Prose, place: int, length: int) -> Span:
    start, end = prose.words[place].start, prose.words[place + length - 1].end
    return Span(start, end, prose.text[start:end])
