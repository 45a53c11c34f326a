"""No pattern of `re` repeats a group possessively: Python before 3.11.5 loses its place in `(?: … )*+`."""

import pkgutil
import re
import re._constants as codes  # type: ignore[import-not-found]
import re._parser as parser  # type: ignore[import-not-found]
from collections.abc import Iterator
from importlib import import_module
from typing import Any

import pytest

import newsextract
from newsextract import Plugins
from newsextract.languages.en.language import ENGLISH

_SINGLE = (codes.IN, codes.LITERAL, codes.NOT_LITERAL, codes.ANY)


def repeats_a_group(tree: Any) -> bool:
    """Whether anything but a single character is repeated possessively in a parsed pattern."""
    for code, parts in tree:
        if code is codes.POSSESSIVE_REPEAT and (len(parts[2]) != 1 or parts[2][0][0] not in _SINGLE):  # fmt: skip
            return True
        if any(repeats_a_group(inner) for inner in _inside(parts)):
            return True
    return False


def _inside(parts: Any) -> Iterator[Any]:
    """The patterns inside one element of a parsed pattern."""
    if isinstance(parts, parser.SubPattern):
        yield parts
    elif isinstance(parts, (tuple, list)):
        for part in parts:
            yield from _inside(part)


def _tag_patterns() -> Iterator[tuple[str, str]]:
    rules = (rule for area in ENGLISH.rules.values() for rule in area if rule.over == "tags")
    yield from ENGLISH.patterns.items()
    yield from ((rule.name, rule.pattern) for rule in rules)


def _patterns_of_modules() -> Iterator[tuple[str, re.Pattern[Any]]]:
    for found in pkgutil.walk_packages(newsextract.__path__, "newsextract."):
        if found.name.endswith(("__main__", "pytest_plugin")):
            continue
        try:
            module = import_module(found.name)
        except ModuleNotFoundError:
            continue  # an extra that is not installed
        for name, value in vars(module).items():
            if isinstance(value, re.Pattern):
                yield f"{found.name}.{name}", value


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [("(?:ab)*+c", True), ("(?=x(?:a|bc)?+)", True), ("[ab]*+c++.?+", False), ("(?>(?:ab)*)", False)],
)  # fmt: skip
def test_it_is_seen(pattern: str, expected: bool) -> None:
    """The check finds it wherever it stands, and lets single characters and atomic groups pass."""
    assert repeats_a_group(parser.parse(pattern)) is expected


def test_no_pattern_over_tags_repeats_a_group_possessively() -> None:
    """Those of the language and of its rules."""
    lexicon = Plugins(load_installed=False).grammar("en").lexicon
    found = [name for name, pattern in _tag_patterns() if repeats_a_group(parser.parse(lexicon.expand(pattern), re.VERBOSE))]  # fmt: skip
    assert found == []


def test_no_pattern_of_a_module_repeats_a_group_possessively() -> None:
    """All that stand in a module by a name."""
    patterns = dict(_patterns_of_modules())
    assert "newsextract.text.scan.TOKEN" in patterns
    # in a tag whose quote never ends, it takes all that follows for the quote, as the parser does
    assert patterns.pop("newsextract.pages.limits._TAG")
    assert patterns.pop("newsextract.pages.limits._ATTRIBUTE")
    found = [name for name, each in patterns.items() if repeats_a_group(parser.parse(each.pattern, each.flags & re.VERBOSE))]  # fmt: skip
    assert found == []
