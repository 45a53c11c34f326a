"""Every rule of every language and outlet finds its examples and leaves its rejects."""

import gc
import time
from pathlib import Path

import pytest

from newsextract import Plugins, Story
from newsextract.grammar.grammar import Grammar
from newsextract.grammar.matcher import find_all
from newsextract.grammar.rule import Rule
from newsextract.marked import read_marked
from newsextract.text.document import read

PLUGINS = Plugins(load_installed=True)
AREAS = ("marks", "dateline", "byline", "credit", "caption", "related", "boilerplate")


def _all_rules() -> list[tuple[Rule, Grammar]]:
    found: list[tuple[Rule, Grammar]] = []
    for key, language in sorted(PLUGINS.languages.items()):
        grammar = PLUGINS.grammar(key)
        found += [(rule, grammar) for area in language.rules for rule in language.rules[area]]
    for key, outlet in sorted(PLUGINS.outlets.items()):
        grammar = PLUGINS.grammar(outlet.language, key)
        found += [(rule, grammar) for area in AREAS for rule in getattr(outlet, area)]
    return found


RULES = _all_rules()


def test_no_rule_goes_unnoticed(pytestconfig: pytest.Config) -> None:
    """A rule that is added, renamed or taken out shows in the list of names; `--update-goldens` rewrites it."""
    listed = Path(__file__).with_name("rules.txt")
    names = "".join(f"{name}\n" for name in sorted(rule.name for rule, _ in RULES))
    if pytestconfig.getoption("--update-goldens"):
        listed.write_text(names, encoding="utf-8")
    if not listed.exists():
        pytest.skip("no list yet: pytest --update-goldens")
    assert listed.read_text(encoding="utf-8") == names


def test_names_are_unique() -> None:
    """No two rules have one name."""
    names = [rule.name for rule, _ in RULES]
    assert len(names) == len(set(names))


@pytest.mark.parametrize(("rule", "grammar"), RULES, ids=[rule.name for rule, _ in RULES])
def test_rule(rule: Rule, grammar: Grammar) -> None:
    """A rule has an example and a reject; it finds exactly the marked spans, and no reject."""
    assert rule.examples, "a rule needs an example"
    assert rule.rejects, "a rule needs a reject"
    shown: set[str] = set()
    for example in rule.examples:
        text, marks = read_marked(example)
        matches = find_all(rule, grammar, read(Story(text), grammar))
        assert matches, f"does not match its example {text!r}"
        wanted = {(mark.name, mark.start, mark.end) for mark in marks}
        found = {(name, *extent) for match in matches for name, extent in match.groups.items()}
        assert found == wanted, f"{text!r}"
        shown |= {mark.name for mark in marks}
    for reject in rule.rejects:
        assert not find_all(rule, grammar, read(Story(reject), grammar)), f"matches {reject!r}"
    missing = set(getattr(grammar.compile(rule), "groupindex", ())) - shown
    assert not missing, f"no example shows {sorted(missing)}"


# --- linear time -------------------------------------------------------------------------------------
SMALL, FACTOR, BOUND = 2_000, 8, 12
LEAST = 0.02  # seconds; shorter times say nothing


def pumps_of(rule: Rule) -> list[str]:
    """Texts that make the rule begin again and again: its examples, and their beginnings."""
    found: list[str] = []
    for example in rule.examples:
        text = read_marked(example)[0]
        found += [f"{text}\n", f"{text} ", f"{text[: len(text) // 2]} ", text[:3]]
    return list(dict.fromkeys(found))


def seconds(rule: Rule, grammar: Grammar, text: str) -> float:
    """CPU time of the rule alone, the best of three."""
    document = read(Story(text), grammar)
    times = []
    gc.disable()
    try:
        for _ in range(3):
            start = time.thread_time()
            find_all(rule, grammar, document)
            times.append(time.thread_time() - start)
    finally:
        gc.enable()
    return min(times)


@pytest.mark.slow
@pytest.mark.parametrize(("rule", "grammar"), RULES, ids=[rule.name for rule, _ in RULES])
def test_time_is_linear(rule: Rule, grammar: Grammar) -> None:
    """Eight times the text takes a rule at most twelve times as long, whatever it repeats."""
    for pump in pumps_of(rule):
        long = seconds(rule, grammar, (pump * SMALL * FACTOR)[: SMALL * FACTOR])
        if long < LEAST:
            continue  # too quick to tell, and quick enough
        ratio = long / max(seconds(rule, grammar, (pump * SMALL)[:SMALL]), LEAST / FACTOR)
        assert ratio <= BOUND, f"{ratio:.0f} times as long for {FACTOR} times {pump!r}"
