"""The checks of an outlet and of a language, put together."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import Any

from newsextract.errors import UnknownKeyError
from newsextract.grammar.language import Language
from newsextract.grammar.outlet import Outlet
from newsextract.plugin_sources import OutletPlugin
from newsextract.plugins import Plugins, default_plugins
from newsextract.testing import data_checks, isolation_checks, reading_checks
from newsextract.testing.check import Check, CheckError
from newsextract.testing.language_checks import checks_of_language
from newsextract.testing.rule_checks import rule_checks

Faults = Callable[[Any, Plugins], Iterator[str]]

# in this order: what a plugin does to the process it does once, and after some failures it is not asked again
_READING: tuple[tuple[str, str, Faults], ...] = (
    ("no_global_state", "the process is as it was before", isolation_checks.state_faults),
    ("hooks", "the hooks answer what is expected, in time", reading_checks.warning_faults),
    ("no_network", "nothing is fetched", isolation_checks.network_faults),
    ("silent", "nothing is printed", isolation_checks.output_faults),
    ("offsets", "text[start:end] is the record's text, everywhere", reading_checks.offset_faults),
    ("deterministic", "one text gives one article, always", reading_checks.repeat_faults),
    ("garbling", "damaged text never raises", reading_checks.garbling_faults),
)
_CLAIMING: tuple[tuple[str, str, Faults], ...] = (
    ("known_as_own", "a story with its marks is known as its own", reading_checks.own_faults),
    ("claims_no_other", "no story of another outlet is claimed", reading_checks.claim_faults),
)


def outlet_checks(
    outlet: Outlet,
    plugins: Plugins | None = None,
    *,
    expected_failures: Mapping[str, str] | None = None,
) -> list[Check]:
    """The checks of an outlet, one for each promise and for each of its rules.

    Args:
        outlet: The outlet.
        plugins: The plugins that it is read with; it must be one of theirs. By default all that are
            installed, and the outlet, if it is not among them.
        expected_failures: Name of a check -> why it is known to fail. Such a check passes only by
            failing, so that it is noticed when it is mended.

    Returns:
        The checks, for `pytest.mark.parametrize("check", outlet_checks(OUTLET), ids=str)`.

    Raises:
        UnknownKeyError: An expected failure names no check.
    """
    plugins = plugins or _plugins_with(outlet)
    checks = [
        Check(
            "data",
            "what the outlet states is well formed",
            partial(data_checks.data_faults, outlet, tuple(sorted(plugins.languages))),
        ),
        Check(
            "selectors",
            "the selectors of its pages can be read",
            partial(data_checks.selector_faults, outlet),
        ),
    ]
    checks += _checks((*_READING, *_CLAIMING), outlet, plugins)
    grammar = plugins.grammar(outlet.language, outlet.key)
    for _, rule in data_checks.rules_of(outlet):
        checks += rule_checks(rule, grammar)
    return _expecting(checks, expected_failures or {})


def hook_checks(plugins: Plugins) -> list[Check]:
    """The checks of plugins that bring no outlet, only hooks that all texts ask."""
    return _checks(_READING, None, plugins)


def language_checks(
    language: Language,
    plugins: Plugins | None = None,
    *,
    expected_failures: Mapping[str, str] | None = None,
) -> list[Check]:
    """The checks of a language pack; see `outlet_checks`."""
    plugins = plugins or default_plugins()
    return _expecting(list(checks_of_language(language, plugins)), expected_failures or {})


def check_outlet(outlet: Outlet, plugins: Plugins | None = None) -> list[str]:
    """Run all checks of an outlet.

    Returns:
        A message for each check that failed; empty where all is well.
    """
    return _failures(outlet_checks(outlet, plugins))


def check_language(language: Language, plugins: Plugins | None = None) -> list[str]:
    """Run all checks of a language pack; see `check_outlet`."""
    return _failures(language_checks(language, plugins))


def _checks(
    listed: tuple[tuple[str, str, Faults], ...], outlet: Outlet | None, plugins: Plugins
) -> list[Check]:
    return [
        Check(name, promise, partial(faults, outlet, plugins)) for name, promise, faults in listed
    ]


def _failures(checks: list[Check]) -> list[str]:
    found = []
    for check in checks:
        try:
            check()
        except CheckError as failure:
            found.append(str(failure))
    return found


def _plugins_with(outlet: Outlet) -> Plugins:
    installed = default_plugins()
    if installed.outlets.get(outlet.key) == outlet:
        return installed
    return Plugins({outlet.key: OutletPlugin(outlet)}, load_installed=True)


def _expecting(checks: list[Check], expected: Mapping[str, str]) -> list[Check]:
    names = tuple(check.name for check in checks)
    for name in expected:
        if name not in names:
            raise UnknownKeyError("check", name, names)
    return [check._replace(expected=expected.get(check.name, "")) for check in checks]
