"""Measure how `compare` grows: time and memory for many quotes, and for twice as many.

    python benchmarks/bench_compare.py                # 50,000 and 100,000 quotes
    python benchmarks/bench_compare.py 10000 20000

The articles are made up: events told by five outlets each, with the words of one source cut, altered or rendered. Words
are drawn as often as in a language (Zipf), so that some stand everywhere. Goals: 100,000 quotes in one minute and 1 GB on
one core, and at most 2.3 times the time for twice the quotes.
"""

from __future__ import annotations

import itertools
import random
import resource
import subprocess
import sys
import time
from collections.abc import Iterator

from newsextract import Article, compare
from newsextract.records import Actor, ActorType, Quote, QuoteKind, Span, Zone, ZoneSpan

OUTLETS, QUOTES, WORDS = 5, 4, 22
VOCABULARY = 40_000


def make_articles(quotes: int, seed: int = 1) -> Iterator[Article]:
    """Articles with that many quotes in all, five to an event."""
    chance = random.Random(seed)
    letters = "bcdfghklmnprstvz"
    words = [
        "".join(
            chance.choice(letters) + chance.choice("aeiou") for _ in range(chance.randint(2, 4))
        )
        for _ in range(VOCABULARY)
    ]
    weights = list(itertools.accumulate(1 / rank for rank in range(1, VOCABULARY + 1)))
    for event in range(max(1, quotes // (OUTLETS * QUOTES))):
        said = [chance.choices(words, cum_weights=weights, k=WORDS) for _ in range(QUOTES)]
        for outlet in range(OUTLETS):
            yield _article(event, [_retold(each, outlet, chance, words) for each in said])


def _retold(said: list[str], outlet: int, chance: random.Random, words: list[str]) -> list[str]:
    """As it was, cut, with another word, with other words, or in another order."""
    told = list(said)
    if outlet == 1:
        return told[4:]
    if outlet == 2:
        told[chance.randrange(WORDS)] = chance.choice(words)
    if outlet == 3:
        told[: WORDS // 3] = chance.choices(words, k=WORDS // 3)
    if outlet == 4:
        return told[WORDS // 2 :] + told[: WORDS // 2]
    return told


def _article(event: int, told: list[list[str]]) -> Article:
    text, quotes = "", []
    for number, words in enumerate(told, 1):
        sentence = " ".join(words).capitalize() + "."
        span = Span(len(text) + 1, len(text) + 1 + len(sentence), sentence)
        text += f"“{sentence}” said Ana Speaker{event}.\n\n"
        quotes.append(
            Quote(
                id=f"q{number}", kind=QuoteKind.DIRECT, content=(span,), quoted_spans=(span,), speaker="a1",
                zone=Zone.BODY, rule="made", confidence=1,
            )
        )  # fmt: skip
    speaker = Actor(
        id="a1", name=f"Ana Speaker{event}", type=ActorType.PERSON, rule="made", confidence=1
    )
    zones = (ZoneSpan(0, len(text), Zone.BODY),)
    return Article(language="en", text=text, quotes=tuple(quotes), actors=(speaker,), zones=zones)


def measure(quotes: int) -> None:
    """Compare once and print what it cost."""
    articles = list(make_articles(quotes))
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    start = time.process_time()
    found = compare(articles)
    took = time.process_time() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    joined = sum(len(family.variants) for family in found.families)
    print(
        f"{quotes:>8,} quotes {took:7.1f} s {peak / 1024:7.0f} MB (articles {before / 1024:.0f} MB)  "
        f"{len(found.families):,} families, {joined:,} variants",
        flush=True,
    )


def main(argv: list[str]) -> None:
    """Each size in a process of its own, so that the memory is its own."""
    if len(argv) == 2 and argv[0] == "--one":
        measure(int(argv[1]))
        return
    sizes = argv or ["50000", "100000"]
    if not all(size.isdecimal() for size in sizes):
        sys.exit(
            f"bench_compare.py: {' '.join(sizes)}: numbers of quotes are expected, as 50000 100000"
        )
    for size in sizes:
        subprocess.run([sys.executable, __file__, "--one", size], check=True)


if __name__ == "__main__":
    main(sys.argv[1:])
