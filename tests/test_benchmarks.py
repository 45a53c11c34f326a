"""The benchmarks: what they measure is what they say."""

import importlib
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from newsextract import Story

BENCHMARKS = Path(__file__).resolve().parents[1] / "benchmarks"
STORY = Story("LIMA (AP) — “It rained,” Dana Obi said on Monday. She said that 12 people had left.")


@pytest.fixture
def benchmark(monkeypatch: pytest.MonkeyPatch) -> Iterator[object]:
    """Import a module of the benchmarks."""
    before = set(sys.modules)
    monkeypatch.syspath_prepend(BENCHMARKS)
    yield importlib.import_module
    for name in set(sys.modules) - before:
        if (BENCHMARKS / f"{name}.py").exists():
            del sys.modules[name]


def test_the_profiler_names_rules_and_leaves_the_library_as_it_was(benchmark: object) -> None:
    """Each pattern that was tried has its name, its tries and a cost; watching ends with the measurement."""
    from newsextract.grammar.lazy import LazyPattern

    before = LazyPattern.__getattr__
    rule_costs: ModuleType = benchmark("rule_costs")  # type: ignore[operator]
    found = {cost.name: cost for cost in rule_costs.costs([STORY])}
    assert found["attribution_after_cue"].tries >= 1
    assert found["attribution_after_cue"].seconds > 0
    assert any(name.startswith("en.dateline.") for name in found)
    assert list(found.values()) == sorted(found.values(), key=lambda cost: -cost.seconds)
    assert LazyPattern.__getattr__ is before


def test_stages_and_the_whole_are_timed(benchmark: object) -> None:
    """No stage takes longer than all of them, and none is left out."""
    stages: ModuleType = benchmark("stages")  # type: ignore[operator]
    spent = stages.seconds_by_stage([STORY] * 3, 1)
    whole = spent.pop("all")
    assert set(spent) >= {"read", "lay_out", "find_attributions", "resolve_actors", "assemble"}
    assert 0 < sum(spent.values()) <= whole


def test_a_broken_budget_is_told(
    benchmark: object, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The check fails where a figure is over its bound, and only there."""
    bench_all: ModuleType = benchmark("bench_all")  # type: ignore[operator]
    for value, code in ((11.0, 0), (13.0, 1)):
        budget = bench_all.Budget("growth", value, 12, 12, "x")
        monkeypatch.setattr(bench_all, "_budgets", lambda folder, parts, budget=budget: [budget])
        assert bench_all.main(["--check"]) == code
        assert ("OVER" in capsys.readouterr().out) == bool(code)


def test_growth_is_measured_on_one_text_of_each_length(benchmark: object) -> None:
    """A longer text takes longer, and its scan, too."""
    growth: ModuleType = benchmark("growth")  # type: ignore[operator]
    assert len(growth.text_of(growth.EXAMPLES, 50_000)[:50_000]) == 50_000
    found = growth.seconds_by_length(growth.EXAMPLES, (500, 20_000))
    assert found[500][0] < found[20_000][0]
    assert 0 < found[20_000][1] < found[20_000][0]
