"""Every rule of every language and outlet finds its examples and leaves its rejects."""

from pathlib import Path

import pytest

from newsextract import Plugins
from newsextract.grammar.grammar import Grammar
from newsextract.grammar.rule import Rule
from newsextract.testing.data_checks import AREAS
from newsextract.testing.rule_checks import example_faults, reject_faults, time_faults

PLUGINS = Plugins(load_installed=True)


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
    assert list(example_faults(rule, grammar)) == []
    assert list(reject_faults(rule, grammar)) == []


@pytest.mark.slow
@pytest.mark.parametrize(("rule", "grammar"), RULES, ids=[rule.name for rule, _ in RULES])
def test_time_is_linear(rule: Rule, grammar: Grammar) -> None:
    """Eight times the text takes a rule at most twelve times as long, whatever it repeats."""
    assert list(time_faults(rule, grammar)) == []
