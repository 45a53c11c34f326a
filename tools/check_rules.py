"""Take each rule away in turn and see whether a test fails; a rule that nothing misses is named.

    python tools/check_rules.py                        the tests that read stories and pages
    python tools/check_rules.py tests/cases tests/...  other tests

Each test runs as it is, while the rules that read something in it are noted. Then it runs again for each of these that no test has
missed yet, without the rule: a pattern finds nothing, and records that bear the rule's name are left out, with
all that refers to them. Rules are those of every language and outlet, and all names in benchmarks/records.txt. A rule that only
the digest of the evaluation texts misses is told. The exit code is 1 where a rule can go unnoticed.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from _pytest.runner import runtestprotocol

import newsextract.assemble as assembling
from newsextract import Plugins
from newsextract.grammar.grammar import Grammar
from newsextract.grammar.lazy import LazyPattern
from newsextract.references import without_lost
from newsextract.testing.data_checks import AREAS

ROOT = Path(__file__).resolve().parents[1]
TESTS = (
    "tests/test_named_rules.py", "tests/test_rules.py", "tests/test_articles.py", "tests/test_cases.py", "tests/test_stories.py", "tests/test_walks.py", "tests/mentions",
    "tests/attribution", "tests/structure", "tests/resolution", "tests/languages", "tests/pages", "tests/properties/test_built.py",
)  # fmt: skip
MOST_TRIES = 12
"""Tests that are run without a rule before it counts as one that nothing misses."""
_FOUND = ("match", "search", "fullmatch")


class Rules:
    """Which rules read something, and which one is taken away now."""

    def __init__(self) -> None:
        self.seen: set[str] = set()
        self.off = ""
        self._names: dict[int, str] = {}
        self._kept: list[object] = []

    def watch(self) -> None:
        """Watch the patterns and records of everything that is read from now on."""
        compile_rule, first_use, limit = (
            Grammar.compile,
            LazyPattern.__getattr__,
            assembling.limit_records,
        )

        def of_rule(grammar: Grammar, rule: Any) -> Any:
            found = compile_rule(grammar, rule)
            self._names[id(found)] = rule.name
            self._kept.append(found)  # so that no other pattern gets its id
            return found

        def used(pattern: LazyPattern, attribute: str) -> Any:
            answer = first_use(pattern, attribute)
            name = self._names.get(id(pattern))
            if name and attribute in (*_FOUND, "finditer", "findall"):
                for each in _FOUND:
                    setattr(pattern, each, self._one(name, getattr(pattern, each)))
                pattern.finditer = self._all(name, pattern.finditer)
                pattern.findall = self._one(name, pattern.findall)
                return getattr(pattern, attribute)
            return answer

        def limited(data: Any, most: int) -> Any:
            return limit(self._without(data), most)

        Grammar.compile = of_rule  # type: ignore[method-assign, assignment]
        LazyPattern.__getattr__ = used  # type: ignore[method-assign]
        assembling.limit_records = limited

    def _one(self, name: str, find: Callable[..., Any]) -> Callable[..., Any]:
        def found(*arguments: Any) -> Any:
            if self.off == name:
                return None
            answer = find(*arguments)
            if answer:
                self.seen.add(name)
            return answer

        return found

    def _all(self, name: str, find: Callable[..., Any]) -> Callable[..., Iterator[Any]]:
        def found(*arguments: Any) -> Iterator[Any]:
            if self.off == name:
                return
            for each in find(*arguments):
                self.seen.add(name)
                yield each

        return found

    def _without(self, data: Any) -> Any:
        lost: set[str] = set()
        changed = dict(data)
        for field, value in data.items():
            if isinstance(value, dict) and "rule" in value:
                self.seen.add(value["rule"])
                if value["rule"] == self.off:
                    changed[field] = None
            elif isinstance(value, list | tuple) and value and isinstance(value[0], dict):
                self.seen.update(each["rule"] for each in value if each.get("rule"))
                gone = [each for each in value if self.off and each.get("rule") == self.off]
                if gone:
                    lost.update(each["id"] for each in gone if "id" in each)
                    changed[field] = [each for each in value if each not in gone]
        return without_lost(changed, lost)


class Missing:
    """The plugin of pytest that runs each test again without the rules that it shows."""

    def __init__(self, rules: Rules) -> None:
        self.rules = rules
        self.missed: dict[str, str] = {}
        self.tries: dict[str, int] = defaultdict(int)

    def pytest_runtest_protocol(self, item: pytest.Item, nextitem: pytest.Item | None) -> bool:
        """One test, as it is and without each of its rules."""
        self.rules.seen.clear()
        reports = runtestprotocol(item, nextitem=item, log=True)  # fixtures of a wider scope stay
        if all(report.passed for report in reports):
            for name in sorted(self.rules.seen - self.missed.keys()):
                if self.tries[name] < MOST_TRIES:
                    self._without(name, item)
        item.session._setupstate.teardown_exact(nextitem)
        return True

    def _without(self, name: str, item: pytest.Item) -> None:
        self.tries[name] += 1
        self.rules.off = name
        try:
            reports = runtestprotocol(item, nextitem=item, log=False)
        finally:
            self.rules.off = ""
        if any(report.failed for report in reports):
            self.missed[name] = item.nodeid


def known_rules() -> set[str]:
    """Every rule of every language and outlet, and each that reads something in the evaluation texts."""
    plugins = Plugins(load_installed=True)
    found = {rule.name for each in plugins.languages.values() for area in each.rules.values() for rule in area}  # fmt: skip
    found |= {rule.name for each in plugins.outlets.values() for area in AREAS for rule in getattr(each, area)}  # fmt: skip
    return found | in_digest()


def in_digest() -> set[str]:
    """The rules of the records that benchmarks/digest.py keeps."""
    rows = (ROOT / "benchmarks" / "records.txt").read_text(encoding="utf-8").splitlines()
    return {row.split("\t")[1] for row in rows} - {"-"}


def main() -> int:
    """Run the tests and tell what nothing misses."""
    rules = Rules()
    rules.watch()
    missing = Missing(rules)
    tests = sys.argv[1:] or [str(ROOT / each) for each in TESTS]
    code = pytest.main(["-q", "--no-header", "-m", "not slow", "-p", "no:cacheprovider", *tests], plugins=[missing])  # fmt: skip
    known = known_rules()
    every = known | missing.tries.keys()
    left = every - missing.missed.keys()
    digest = left & in_digest()
    for name in sorted(left):
        said = "read, and no test misses it" if name in missing.tries else "no test reads anything with it"  # fmt: skip
        more = "; the digest of records misses it" if name in digest else ""
        print(f"{name}: {said}{more}")
    print(f"{len(every)} rules: {len(missing.missed)} missed by a test, {len(digest)} by the digest of records alone, {len(left - digest)} by none")  # fmt: skip
    return 1 if left - digest or code else 0


if __name__ == "__main__":
    sys.exit(main())
