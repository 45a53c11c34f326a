"""Tests of `newsextract.grammar.grammar`."""

import pytest

from newsextract import Rule
from newsextract.errors import GrammarError
from newsextract.plugins import default_plugins
from newsextract.testing.rule_checks import example_faults, time_faults

BROKEN = (
    Rule(name="en.test.open", pattern="(", examples=("a",)),
    Rule(name="en.test.unknown_tag", pattern="<nobody>", over="tags", examples=("a",)),
    Rule(name="en.test.unknown_table", pattern=r"\L<nowhere>", examples=("a",)),
)


@pytest.mark.parametrize("rule", BROKEN, ids=lambda rule: rule.name)
def test_a_broken_rule_is_told_by_its_name(rule: Rule) -> None:
    """Checking compiles at once; so do the checks of a plugin, which tell it and go on."""
    grammar = default_plugins().grammar("en")
    with pytest.raises(GrammarError, match=rule.name):
        grammar.check(rule)
    for faults in (example_faults(rule, grammar), time_faults(rule, grammar)):
        assert [fault.partition(":")[0] for fault in faults] == [rule.name]


def test_a_good_rule_gives_its_groups() -> None:
    """In the order in which they stand."""
    grammar = default_plugins().grammar("en")
    rule = Rule(name="en.test.good", pattern="(?P<place> [A-Z]+ ) : (?P<rest> .+ )")
    assert grammar.check(rule) == ("place", "rest")
