"""A rule and where it matched."""

from __future__ import annotations

from typing import Any, NamedTuple

from newsextract.grammar.rule import Rule
from newsextract.span import Extent


class Match(NamedTuple):
    """A rule and where it matched; extents in code points of the text."""

    rule: Rule
    extent: Extent
    groups: dict[str, Extent]


def to_match(rule: Rule, found: Any) -> Match:
    """What a pattern over text matched, as a match of its rule."""
    groups = {name: found.span(name) for name in found.groupdict() if found.start(name) >= 0}
    return Match(rule, found.span(), groups)
