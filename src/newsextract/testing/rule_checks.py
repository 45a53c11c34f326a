"""Checks of a rule alone: it finds its examples, leaves its rejects, and takes linear time."""

from __future__ import annotations

import gc
import time
from collections.abc import Iterator

from newsextract.errors import GrammarError
from newsextract.grammar.grammar import Grammar
from newsextract.grammar.rule import Rule
from newsextract.marked import read_marked
from newsextract.testing.check import Check
from newsextract.testing.matching import find_all
from newsextract.testing.pumps import pumps_of_pattern
from newsextract.text.document import read
from newsextract.text.story import Story

SMALL, FACTOR, BOUND = 2_000, 8, 12
"""Code points of the shorter text, how much longer the other one is, and how much longer it may take."""
LEAST = 0.02
"""Seconds; shorter times say nothing."""
HANGS = 5.0
"""Seconds for one text, past which the rest is not tried."""


def rule_checks(rule: Rule, grammar: Grammar) -> Iterator[Check]:
    """The checks of one rule, in the grammar that it is read with."""
    yield Check(
        f"examples[{rule.name}]",
        "a rule finds exactly the marked spans of its examples, and each of its groups is shown",
        lambda: example_faults(rule, grammar),
    )
    yield Check(
        f"rejects[{rule.name}]",
        "a rule finds nothing in its rejects, and has at least one",
        lambda: reject_faults(rule, grammar),
    )
    yield Check(
        f"linear_time[{rule.name}]",
        f"{FACTOR} times the text takes at most {BOUND} times as long, whatever it repeats",
        lambda: time_faults(rule, grammar),
    )


def example_faults(rule: Rule, grammar: Grammar) -> Iterator[str]:
    """What a rule finds in its examples and should not, or should and does not."""
    try:
        groups = set(grammar.check(rule))
    except GrammarError as error:
        yield str(error)
        return
    if not rule.examples:
        yield "has no example"
    shown: set[str] = set()
    for example in rule.examples:
        text, marks = read_marked(example)
        shown |= {mark.name for mark in marks}
        matches = find_all(rule, grammar, read(Story(text), grammar))
        if not matches:
            yield f"does not match its example {text!r}"
            continue
        wanted = {(mark.name, text[mark.start : mark.end]) for mark in marks}
        found = {
            (name, text[slice(*extent)])
            for match in matches
            for name, extent in match.groups.items()
        }
        if found != wanted:
            yield f"finds {sorted(found)} in {text!r}, expected {sorted(wanted)}"
    if rule.examples and groups - shown:
        yield f"no example shows {sorted(groups - shown)}"


def reject_faults(rule: Rule, grammar: Grammar) -> Iterator[str]:
    """Rejects that a rule matches."""
    if not rule.rejects:
        yield "has no reject"
    for reject in rule.rejects:
        try:
            if find_all(rule, grammar, read(Story(reject), grammar)):
                yield f"matches its reject {reject!r}"
        except GrammarError as error:
            yield str(error)


def time_faults(rule: Rule, grammar: Grammar) -> Iterator[str]:
    """Texts that take a rule more than linear time."""
    try:
        grammar.check(rule)
    except GrammarError as error:
        yield str(error)
        return
    for pump in pumps_of(rule):
        small = seconds(rule, grammar, (pump * SMALL)[:SMALL])
        if small > HANGS:
            yield f"takes {small:.0f} s for {SMALL} characters of {pump!r}"
            return
        long = seconds(rule, grammar, (pump * SMALL * FACTOR)[: SMALL * FACTOR])
        if long < LEAST:
            continue  # too quick to tell, and quick enough
        ratio = long / max(small, LEAST / FACTOR)
        if ratio > BOUND:
            yield f"takes {ratio:.0f} times as long for {FACTOR} times {pump!r}"
            return


def pumps_of(rule: Rule) -> list[str]:
    """Texts that make a rule begin again and again: its examples, their beginnings, and the loops of its pattern."""
    found: list[str] = []
    for example in rule.examples:
        try:
            text = read_marked(example)[0]
        except GrammarError:
            continue
        found += [f"{text}\n", f"{text} ", f"{text[: len(text) // 2]} ", text[:3], text[:1]]
    found += pumps_of_pattern(rule.pattern)
    return list(dict.fromkeys(found)) or ["a ", "A "]


def seconds(rule: Rule, grammar: Grammar, text: str) -> float:
    """CPU time of a rule alone over a text, the best of three; of one, where that is long."""
    document = read(Story(text), grammar)
    times: list[float] = []
    was_on = gc.isenabled()
    gc.disable()
    try:
        for _ in range(3):
            start = time.thread_time()
            find_all(rule, grammar, document)
            times.append(time.thread_time() - start)
            if times[0] > 1:
                break
    finally:
        if was_on:
            gc.enable()
    return min(times)
