"""What each rule costs: the seconds that its pattern spends matching, while the whole road is run.

    python benchmarks/rule_costs.py                    # the dearest thirty over the stories in examples/
    python benchmarks/rule_costs.py --texts DIR --top 100

Every pattern of a grammar is a `LazyPattern`; its methods are wrapped here, so nothing in the library knows of it. The
clock's own time is taken off. Pure Python between two matches belongs to no rule and is not counted.
"""

from __future__ import annotations

import argparse
import re
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

import regex
from measuring import EXAMPLES, stories_of

from newsextract import Story, extract
from newsextract.grammar.grammar import Grammar
from newsextract.grammar.lazy import LazyPattern
from newsextract.grammar.lexicon import Lexicon
from newsextract.grammar.rule import Rule

_METHODS = ("match", "search", "fullmatch")


class Cost(NamedTuple):
    """A rule or named pattern, the seconds it took, and how often it was tried."""

    name: str
    seconds: float
    tries: int


class _Clock:
    """Seconds and tries of one pattern."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.seconds = 0.0
        self.tries = 0


def costs(stories: Sequence[Story]) -> list[Cost]:
    """What each pattern costs over some stories, the dearest first; run once before, to compile."""
    with _watched() as clocks:
        for story in stories:
            extract(story)
        for clock in clocks:
            clock.seconds, clock.tries = 0.0, 0
        for story in stories:
            extract(story)
    own = _own_time()
    found = [
        Cost(clock.name, max(0.0, clock.seconds - own * clock.tries), clock.tries)
        for clock in clocks
        if clock.tries
    ]
    return sorted(found, key=lambda cost: -cost.seconds)


def _own_time() -> float:
    """Seconds that the clock takes for one try."""
    clock = _Clock("")
    timed = _timed(lambda: None, clock)
    for _ in range(20_000):
        timed()
    return clock.seconds / clock.tries


@contextmanager
def _watched() -> Iterator[list[_Clock]]:
    """Watch all patterns that are made while the context lasts; plugins are loaded anew for it."""
    from newsextract.plugins import default_plugins

    clocks: list[_Clock] = []
    names: dict[str, str] = {}
    first_use, pattern_of, compile_rule = LazyPattern.__getattr__, Grammar.pattern, Grammar.compile
    compile_tags = Lexicon.compile

    def named(grammar: Grammar, name: str) -> Any:
        found = pattern_of(grammar, name)
        names[_id(found)] = name
        return found

    def of_rule(grammar: Grammar, rule: Rule) -> Any:
        found = compile_rule(grammar, rule)
        names[_id(found)] = rule.name
        return found

    def of_tags(lexicon: Lexicon, pattern: str, *flags: Any) -> LazyPattern:
        found = compile_tags(lexicon, pattern, *flags)
        names.setdefault(_id(found), " ".join(pattern.split())[:60])
        return found

    def watched(pattern: LazyPattern, name: str) -> Any:
        answer = first_use(pattern, name)
        if name in (*_METHODS, "finditer", "findall"):
            clock = _Clock(names.get(_id(pattern), "?"))
            clocks.append(clock)
            for method in (*_METHODS, "findall"):
                setattr(pattern, method, _timed(getattr(pattern, method), clock))
            pattern.finditer = _timed_steps(pattern.finditer, clock)
            return getattr(pattern, name)
        return answer

    default_plugins.cache_clear()
    patches = (
        (LazyPattern, "__getattr__", watched),
        (Grammar, "pattern", named),
        (Grammar, "compile", of_rule),
        (Lexicon, "compile", of_tags),
    )
    originals = [(owner, name, getattr(owner, name)) for owner, name, _ in patches]
    for owner, name, replacement in patches:
        setattr(owner, name, replacement)
    try:
        yield clocks
    finally:
        for owner, name, original in originals:
            setattr(owner, name, original)
        default_plugins.cache_clear()


def _id(pattern: Any) -> str:
    return str(id(pattern))


def _timed(function: Callable[..., Any], clock: _Clock) -> Callable[..., Any]:
    now = time.thread_time

    def timed(*arguments: Any) -> Any:
        start = now()
        answer = function(*arguments)
        clock.seconds += now() - start
        clock.tries += 1
        return answer

    return timed


def _timed_steps(finditer: Callable[..., Any], clock: _Clock) -> Callable[..., Any]:
    """Time only the steps of the iterator, not what is done with each match."""

    def steps(*arguments: Any) -> Iterator[Any]:
        iterator = iter(finditer(*arguments))
        step = _timed(lambda: next(iterator, None), clock)
        while (found := step()) is not None:  # the last step, to the end of the text, counts too
            yield found

    return steps


def compile_all() -> float:
    """Seconds of CPU for every rule of all languages and outlets, and every named pattern, to be ready for use.

    Those that are prepared are read back, the others compiled.
    """
    from newsextract.plugins import Plugins

    plugins = Plugins(load_installed=True)
    grammars = [plugins.grammar(key) for key in plugins.languages]
    grammars += [
        plugins.grammar(outlet.language, outlet.key) for outlet in plugins.outlets.values()
    ]
    patterns: dict[int, LazyPattern] = {}
    for grammar in grammars:
        patterns.update(
            (id(each), each) for each in map(grammar.pattern, grammar.language.patterns)
        )
        own = (getattr(grammar.outlet, name) for name in getattr(grammar.outlet, "__slots__", ()))
        areas = (*grammar.language.rules.values(), *own)
        rules = [rule for area in areas if isinstance(area, tuple) for rule in area]
        compiled = [grammar.compile(rule) for rule in rules if isinstance(rule, Rule)]
        patterns.update((id(each), each) for each in compiled)
    re.purge()
    regex.purge()
    start = time.thread_time()
    for pattern in patterns.values():
        len(pattern.groupindex)
    return time.thread_time() - start


def main() -> int:
    """Print the dearest rules."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--texts", type=Path, default=EXAMPLES, help="a folder of *.txt")
    parser.add_argument("--top", type=int, default=30)
    options = parser.parse_args()
    stories = stories_of(options.texts)
    found = costs(stories)
    print(f"{len(stories)} stories, {len(found)} patterns tried; microseconds and tries a story")
    for cost in found[: options.top]:
        each = 1e6 * cost.seconds / len(stories)
        print(f"{each:9.1f} us{cost.tries / len(stories):8.1f}   {cost.name}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
