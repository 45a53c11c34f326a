"""The work of a comparison grows with the number of quotes, not with its square."""

from __future__ import annotations

import importlib.util
import sys
import time
from pathlib import Path
from types import ModuleType

import pytest

from newsextract import Article
from newsextract.comparison.candidates import candidate_pairs, weigh
from newsextract.comparison.comparing import compare
from newsextract.comparison.keys import ArticleKeys
from newsextract.comparison.utterances import read_utterances

BENCHMARK = Path(__file__).parents[2] / "benchmarks" / "bench_compare.py"


def benchmark() -> ModuleType:
    spec = importlib.util.spec_from_file_location("bench_compare", BENCHMARK)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["bench_compare"] = module
    spec.loader.exec_module(module)
    return module


def pairs(articles: list[Article]) -> int:
    """How many pairs of utterances are looked at."""
    utterances = read_utterances([ArticleKeys(article) for article in articles])
    return sum(1 for _ in candidate_pairs(utterances, weigh(utterances, lambda key: False)))


def test_twice_the_quotes_are_about_twice_the_pairs() -> None:
    """Counted, not timed: pairs that are compared."""
    make = benchmark().make_articles
    once, twice = pairs(list(make(1000))), pairs(list(make(2000)))
    assert twice <= 2.3 * once


def test_each_event_is_its_own_family() -> None:
    """Five outlets tell four things of each event: all are found, and none is joined with another event."""
    articles = list(benchmark().make_articles(200))
    found = compare(articles).families
    assert len(found) == 200 // 5
    for family in found:
        assert len(family.variants) == 5
        assert len({variant.article // 5 for variant in family.variants}) == 1


def test_one_utterance_a_thousand_times_is_linear() -> None:
    """A wire quote that everybody prints costs no square of outlets."""
    article = next(iter(benchmark().make_articles(20)))
    small, large = pairs([article] * 100), pairs([article] * 400)
    assert large <= 4.5 * small


@pytest.mark.slow
def test_time_for_twice_the_quotes() -> None:
    """Twice the quotes cost at most 2.3 times, with some room for a busy machine."""
    make = benchmark().make_articles

    def seconds(quotes: int) -> float:
        articles = list(make(quotes))
        start = time.process_time()
        compare(articles)
        return time.process_time() - start

    seconds(500)
    assert seconds(6000) <= 2.6 * seconds(3000)
