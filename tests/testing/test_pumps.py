"""Pump strings are made from patterns, and they find what is slow."""

import pytest

from newsextract import Plugins, Rule
from newsextract.testing.pumps import pumps_of_pattern
from newsextract.testing.rule_checks import time_faults


@pytest.mark.parametrize(
    ("pattern", "pumps"),
    [
        (r"(?: Aa [ ] )+ Inc", ["Aa ", "Aa Aa Aa Aa "]),
        (r"x (?: y | z )*+ [^a\n]{2,9}", ["y", "xyyyy", "b", "xbbbb"]),
        (r"(?P<place> \p{Lu}++ ) [ ] \|", ["A", "AAAA"]),
        (r"abc", []),
        (r"(", []),
    ],
)
def test_each_loop_gives_its_pumps(pattern: str, pumps: list[str]) -> None:
    """Its body, and what leads to it with the body again and again."""
    assert list(pumps_of_pattern(pattern)) == pumps


def test_a_slow_rule_without_a_telling_example_is_found() -> None:
    """Nothing in its example makes it slow; the loops of its pattern do."""
    slow = Rule(
        name="x.mark.slow",
        at="anywhere",
        pattern=r"Inc | [a-z]+ [0-9]",
        examples=("Inc",),
        rejects=("It",),
    )
    plugins = Plugins()
    assert any(
        "times as long" in fault or "takes" in fault
        for fault in time_faults(slow, plugins.grammar("en"))
    )
