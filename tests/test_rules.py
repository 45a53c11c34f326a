"""Every rule of every language and outlet finds its examples and leaves its rejects."""

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
