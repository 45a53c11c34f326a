"""The checks of plugins, on all that newsextract brings, and on one that breaks each of them."""

from typing import Any

import pytest

from newsextract import Outlet, Plugins, Rule, UnknownKeyError
from newsextract.testing import CheckError, check_outlet, language_checks, outlet_checks
from newsextract.testing.check import Check

PLUGINS = Plugins(load_installed=True, allowed=())
# examples, rejects and linear time of each rule: tests/test_rules.py
WHOLE = [
    pytest.param(check, id=f"{key}-{check}")
    for key, outlet in sorted(PLUGINS.outlets.items())
    for check in outlet_checks(outlet, PLUGINS)
    if "[" not in check.name
]
LANGUAGES = [
    pytest.param(check, id=f"{key}-{check}")
    for key, language in sorted(PLUGINS.languages.items())
    for check in language_checks(language, PLUGINS)
    if not check.name.startswith(("examples[", "rejects[", "linear_time["))
]


@pytest.mark.slow
@pytest.mark.parametrize("check", WHOLE)
def test_outlet(check: Check) -> None:
    """Every outlet of newsextract keeps every promise."""
    check()


@pytest.mark.parametrize("check", LANGUAGES)
def test_language(check: Check) -> None:
    """Every language of newsextract keeps every promise."""
    check()


FINE = Rule(
    name="bugle.mark.name",
    pattern=r"The [ ] Bugle",
    at="anywhere",
    weight=2.0,
    examples=("told The Bugle",),
    rejects=("a bugle",),
)


def _bugle(**changes: Any) -> Outlet:
    return Outlet(**{"key": "bugle", "name": "The Bugle", "marks": (FINE,), **changes})


def test_a_good_outlet_passes() -> None:
    """An outlet that is installed nowhere is checked as if it were."""
    assert check_outlet(_bugle()) == []


def _rule(**changes: Any) -> Rule:
    fields = {name: getattr(FINE, name) for name in FINE.__slots__}
    return Rule(**{**fields, **changes})


@pytest.mark.parametrize(
    ("outlet", "check", "said"),
    [
        (_bugle(key="Bugle!"), "data", "key 'Bugle!', expected lower-case"),
        (_bugle(name=" "), "data", "name is empty"),
        (_bugle(kind="blog"), "data", "kind 'blog', expected publisher"),
        (_bugle(domains=("https://bugle.example/",)), "data", "expected a bare host"),
        (_bugle(marks=(_rule(name="x.mark.name"),)), "data", "begins with bugle."),
        (_bugle(marks=(FINE, FINE)), "data", "stands there twice"),
        (_bugle(marks=(_rule(weight=0.0),)), "data", "weighs 0.0"),
        (_bugle(page={"layouts": ({"body": "p["},)}), "selectors", "page.layouts.0.body"),
        (_bugle(marks=(_rule(examples=()),)), "examples[bugle.mark.name]", "has no example"),
        (_bugle(marks=(_rule(rejects=()),)), "rejects[bugle.mark.name]", "has no reject"),
        (
            _bugle(marks=(_rule(examples=("told The {x:Bugle}",)),)),
            "examples[bugle.mark.name]",
            "finds [] in 'told The Bugle', expected [('x', 'Bugle')]",
        ),
        (
            _bugle(marks=(_rule(rejects=("The Bugle",)),)),
            "rejects[bugle.mark.name]",
            "matches its reject",
        ),
        (_bugle(marks=(_rule(pattern="("),)), "examples[bugle.mark.name]", "does not compile"),
        (_bugle(marks=(_rule(weight=0.1),)), "known_as_own", "is taken for one of nobody's"),
    ],
)
def test_a_broken_promise_is_seen(outlet: Outlet, check: str, said: str) -> None:
    """Each check can fail, and says what was found."""
    (found,) = [each for each in outlet_checks(outlet) if each.name == check]
    with pytest.raises(CheckError) as error:
        found()
    assert said in str(error.value)


def test_an_expected_failure_passes_only_by_failing() -> None:
    """It is noticed when it is mended; a name that is none is an error."""
    broken = _bugle(marks=(_rule(rejects=()),))
    name, why = "rejects[bugle.mark.name]", "not written yet"
    (check,) = [c for c in outlet_checks(broken, expected_failures={name: why}) if c.name == name]
    check()
    (check,) = [c for c in outlet_checks(_bugle(), expected_failures={name: why}) if c.name == name]
    with pytest.raises(CheckError, match="was expected to fail: not written yet"):
        check()
    with pytest.raises(UnknownKeyError, match="unknown check 'rejects'"):
        outlet_checks(_bugle(), expected_failures={"rejects": why})
