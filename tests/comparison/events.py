"""Invented events told by several outlets, annotated whole: every wording of every utterance, `events/*.toml`.

Unlike the sets in `stories/`, which give single expectations, these give all pairs, labels and flags, so that
shares can be counted. A variant is `[outlet, words, labels, flags, confidence]`; `first .. last` is a stretch
of words; what is `possible` counts neither way.
"""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import combinations
from pathlib import Path
from typing import Any

from newsextract import Article, Story, extract
from newsextract.comparison.comparing import compare
from newsextract.comparison.results import Comparison, Variant

FOLDER = Path(__file__).parent / "events"
NAMES = sorted(path.stem for path in FOLDER.glob("*.toml"))
_LEAST_SHARED = 0.5


@dataclass(frozen=True)
class Given:
    """A variant as the annotation gives it, and the number of its utterance."""

    utterance: int
    article: int
    start: int
    end: int
    labels: frozenset[str]
    flags: frozenset[str]
    possible: bool

    def share(self, article: int, start: int, end: int) -> float:
        """Share of the shorter of two stretches that lies in both."""
        if article != self.article:
            return 0.0
        both = min(self.end, end) - max(self.start, start)
        return both / min(self.end - self.start, end - start)


@dataclass(frozen=True)
class Event:
    """The stories of an event, the comparison of them, and what a careful reader says of it."""

    outlets: tuple[str, ...]
    articles: tuple[Article, ...]
    found: Comparison
    expected: dict[str, Any]

    def place(self, outlet: str, words: str) -> tuple[int, int, int]:
        """Article and extent of some words: whole, or `first .. last`."""
        number = self.outlets.index(outlet)
        text = self.articles[number].text
        first, _, last = words.partition(" .. ")
        start = text.index(first)
        end = text.index(last, start + len(first)) + len(last)
        return number, start, end

    def given(self) -> list[Given]:
        """All variants of the annotation."""
        return [
            Given(
                number,
                *self.place(outlet, words),
                frozenset(labels.split()),
                frozenset(flags.split()),
                "possible" in rest,
            )
            for number, cluster in enumerate(self.expected["clusters"])
            for outlet, words, labels, flags, *rest in cluster["variants"]
        ]

    def aligned(self) -> dict[tuple[int, int], Given]:
        """(family, variant) -> the annotated variant it shares most with; each of those once."""
        offers = [
            (-share, abs(given.end - given.start - len(variant.span.text)), place, n)
            for place, variant in self.variants()
            for n, given in enumerate(self.given())
            if (share := given.share(variant.article, variant.span.start, variant.span.end))
            >= _LEAST_SHARED
        ]
        taken: dict[tuple[int, int], Given] = {}
        used: set[int] = set()
        for _, _, place, n in sorted(offers):
            if place not in taken and n not in used:
                taken[place] = self.given()[n]
                used.add(n)
        return taken

    def variants(self) -> Iterator[tuple[tuple[int, int], Variant]]:
        """All variants that were found, by family and place in it."""
        for number, family in enumerate(self.found.families):
            for place, variant in enumerate(family.variants):
                yield (number, place), variant


@dataclass
class Tally:
    """What was counted: pairs in one family, labels against the right reference, flags."""

    right: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    given: Counter[str] = field(default_factory=Counter)

    def precision(self, what: str) -> float:
        """Share of what was found that is right."""
        return self.right[what] / self.found[what]

    def recall(self, what: str) -> float:
        """Share of what is there that was found."""
        return self.right[what] / self.given[what]


@cache
def event(name: str) -> Event:
    """Read, extract and compare the stories of an event."""
    expected = tomllib.loads((FOLDER / f"{name}.toml").read_text(encoding="utf-8"))
    outlets = tuple(expected["outlets"])
    articles = tuple(
        extract(Story(text.strip() + "\n", published=expected["published"]))
        for text in expected["outlets"].values()
    )
    return Event(outlets, articles, compare(articles, outlets), expected)


def count(events: Iterable[Event]) -> Tally:
    """Count pairs, labels and flags over events."""
    tally = Tally()
    for each in events:
        _count_pairs(each, tally)
        _count_verdicts(each, tally)
    return tally


def _count_pairs(event: Event, tally: Tally) -> None:
    aligned, given = event.aligned(), event.given()
    sure = [each for each in given if not each.possible]
    tally.given["pairs"] += sum(a.utterance == b.utterance for a, b in combinations(sure, 2))
    for number, family in enumerate(event.found.families):
        members = [aligned.get((number, place)) for place in range(len(family.variants))]
        for one, other in combinations(members, 2):
            if (one and one.possible) or (other and other.possible):
                continue
            tally.found["pairs"] += 1
            tally.right["pairs"] += bool(one and other and one.utterance == other.utterance)


def _count_verdicts(event: Event, tally: Tally) -> None:
    clusters: Sequence[dict[str, Any]] = event.expected["clusters"]
    given = event.given()
    references = [
        [each for each in given if each.utterance == number][cluster["reference"]]
        for number, cluster in enumerate(clusters)
    ]
    aligned = event.aligned()
    for (number, place), variant in event.variants():
        mine = aligned.get((number, place))
        if mine is None or mine.possible:
            continue
        flags = {str(flag) for flag in variant.flags}
        tally.found["flags"] += len(flags)
        tally.given["flags"] += len(mine.flags)
        tally.right["flags"] += len(flags & mine.flags)
        reference = aligned.get((number, event.found.families[number].reference))
        expected = references[mine.utterance]
        if mine != expected and reference == expected:
            tally.given["labels"] += 1
            labels = {str(label) for label in variant.difference}
            tally.right["labels"] += not labels.isdisjoint(mine.labels)
