"""Checks of what an outlet states: keys, names, hosts, selectors."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from newsextract.grammar.outlet import Outlet
from newsextract.grammar.outlet_file import MOST_PATTERN
from newsextract.grammar.rule import Rule

AREAS = ("marks", "dateline", "byline", "credit", "caption", "related", "boilerplate")
"""Fields of an outlet that hold rules."""

_KEY = re.compile(r"[a-z0-9_]+")
_HOST = re.compile(r"(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}")


def rules_of(outlet: Outlet) -> Iterator[tuple[str, Rule]]:
    """Every rule of an outlet, with the field that it stands in."""
    for area in AREAS:
        for rule in getattr(outlet, area):
            yield area, rule


def data_faults(outlet: Outlet, known_languages: tuple[str, ...]) -> Iterator[str]:
    """What an outlet states and cannot."""
    if not _KEY.fullmatch(outlet.key):
        yield f"key {outlet.key!r}, expected lower-case letters, digits and _"
    if not outlet.name.strip():
        yield "name is empty, expected the name as the outlet writes it"
    if outlet.language not in known_languages:
        yield f"language {outlet.language!r}, known are {', '.join(known_languages)}"
    if outlet.kind not in ("publisher", "syndicator", "agency"):
        yield f"kind {outlet.kind!r}, expected publisher, syndicator or agency"
    for domain in outlet.domains:
        if not _HOST.fullmatch(domain):
            yield f"domain {domain!r}, expected a bare host in lower case, such as news.example"
    yield from _names(outlet)


def _names(outlet: Outlet) -> Iterator[str]:
    seen: set[str] = set()
    for area, rule in rules_of(outlet):
        if not rule.name.startswith(f"{outlet.key}."):
            yield f"rule {rule.name!r} in {area}, expected a name that begins with {outlet.key}."
        if rule.name in seen:
            yield f"rule {rule.name!r} stands there twice"
        seen.add(rule.name)
        if len(rule.pattern) > MOST_PATTERN:
            yield f"rule {rule.name!r} has {len(rule.pattern)} characters, at most {MOST_PATTERN}"
        if rule.weight <= 0:
            yield f"rule {rule.name!r} weighs {rule.weight}, expected more than 0"


def selector_faults(outlet: Outlet) -> Iterator[str]:
    """Selectors of its pages that no reader of pages understands; nothing where `[html]` is not installed."""
    try:
        from selectolax.lexbor import LexborHTMLParser
    except ModuleNotFoundError:
        return
    page = LexborHTMLParser("<p>x</p>")
    for place, selector in _selectors(outlet.page or {}):
        try:
            page.css(selector)
        except Exception as error:  # the parser has an exception of its own for each fault
            yield f"page.{place}: selector {selector!r}: {error}"


_SELECTORS = frozenset({"body", "drop", "byline", "headline", "dateline", "caption", "published"})


def _selectors(value: Any, place: str = "") -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for key, each in value.items():
            if key in _SELECTORS and isinstance(each, str):
                yield f"{place}{key}", each
            else:
                yield from _selectors(each, f"{place}{key}.")
    elif isinstance(value, tuple | list):
        for number, each in enumerate(value):
            yield from _selectors(each, f"{place}{number}.")
