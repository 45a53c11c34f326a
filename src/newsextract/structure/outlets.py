"""Whose story it is: stated by the caller, shown by the URL, or recognised from marks in the text.

A mark is a rule with a weight (`NPR’s Emma Roe contributed`); an outlet is recognised when its marks
weigh enough. A publisher is preferred to an agency, whose copy others print; who prints the copy of
others is the syndicator.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple
from urllib.parse import urlsplit

from newsextract.errors import UnknownKeyError
from newsextract.findings import OutletFinding
from newsextract.grammar.grammar import Grammar
from newsextract.grammar.outlet import Outlet
from newsextract.grammar.rule import Rule
from newsextract.span import Extent
from newsextract.text.document import Document
from newsextract.text.story import Story

ENOUGH = {"publisher": 1.0, "agency": 2.0, "syndicator": 2.0}
"""Weight at which an outlet of a kind is recognised."""
MAX_TEXT = 20_000
"""Code points in which a mark without an anchor is looked for."""
MAX_PLACES = 12
"""Places at which one anchor is looked at."""


class Recognised(NamedTuple):
    """The outlet a text is read with, and who printed it where that is another."""

    outlet: OutletFinding | None = None
    syndicator: OutletFinding | None = None


def recognise(document: Document, grammar: Grammar, outlets: Mapping[str, Outlet]) -> Recognised:
    """Find the outlet. What the caller states wins, then a page's own word, then the URL, then marks.

    Raises:
        UnknownKeyError: The story states an outlet that nobody registered.
    """
    facts = document.story.page
    if facts is not None and facts.outlet_name and document.story.outlet is None:
        return Recognised(
            OutletFinding(facts.outlet, facts.outlet_name, "metadata", (), "page.outlet")
        )
    stated = _stated(document.story, outlets)
    shown = _by_marks(document.text, grammar, outlets)
    if stated is None:
        return shown
    if outlets[stated.key or ""].kind != "syndicator":
        return Recognised(stated, shown.syndicator)
    other = shown.outlet if shown.outlet and shown.outlet.key != stated.key else None
    return Recognised(other or stated, stated)


def _stated(story: Story, outlets: Mapping[str, Outlet]) -> OutletFinding | None:
    if story.outlet is not None:
        outlet = outlets.get(story.outlet)
        if outlet is None:
            raise UnknownKeyError("outlet", story.outlet, tuple(sorted(outlets)))
        return OutletFinding(outlet.key, outlet.name, "stated", (), "core.outlet.stated")
    by_url = _by_url(story, outlets)
    if by_url is None:
        return None
    return OutletFinding(by_url.key, by_url.name, "url", (), "core.outlet.url")


def _by_url(story: Story, outlets: Mapping[str, Outlet]) -> Outlet | None:
    if not story.url:
        return None
    try:
        host = urlsplit(story.url if "//" in story.url else f"//{story.url}").hostname or ""
    except ValueError:
        return None
    labels = host.lower().split(".")
    hosts = {domain: outlets[key] for key in sorted(outlets) for domain in outlets[key].domains}
    for place in range(len(labels)):
        found = hosts.get(".".join(labels[place:]))
        if found is not None:
            return found
    return None


class _Score(NamedTuple):
    weight: float
    key: str
    extents: tuple[Extent, ...]
    rule: str


def _by_marks(text: str, grammar: Grammar, outlets: Mapping[str, Outlet]) -> Recognised:
    scores = [score for score in _scores(text, grammar, outlets) if _is_enough(score, outlets)]
    best: dict[str, _Score] = {}
    for score in sorted(scores, key=lambda score: (-score.weight, score.key)):
        best.setdefault(outlets[score.key].kind, score)
    outlet = best.get("publisher") or best.get("agency")
    return Recognised(_finding(outlet, outlets), _finding(best.get("syndicator"), outlets))


def _is_enough(score: _Score, outlets: Mapping[str, Outlet]) -> bool:
    return score.weight >= ENOUGH.get(outlets[score.key].kind, 1.0)


def _finding(score: _Score | None, outlets: Mapping[str, Outlet]) -> OutletFinding | None:
    if score is None:
        return None
    confidence = min(1.0, 0.5 + score.weight / 8)
    return OutletFinding(
        score.key, outlets[score.key].name, "text", score.extents, score.rule, confidence
    )


def _scores(text: str, grammar: Grammar, outlets: Mapping[str, Outlet]) -> list[_Score]:
    """Weights by outlet; a mark counts once, however often it matches."""
    found: dict[str, list[tuple[Rule, list[Extent]]]] = {}
    for anchor, marks in _index(outlets).items():
        if not anchor:  # a mark without one is looked for in the whole text
            for key, rule in marks:
                for match in grammar.compile(rule).finditer(text[:MAX_TEXT]):
                    _count(found.setdefault(key, []), rule, match.span())
            continue
        place = text.find(anchor)
        looks = 0
        while place >= 0 and looks < MAX_PLACES:
            for key, rule in marks:
                if rule.within and place > rule.within:
                    continue
                match = grammar.compile(rule).match(text, place, min(len(text), place + 300))
                if match is not None:
                    _count(found.setdefault(key, []), rule, (place, place + len(anchor)))
            place = text.find(anchor, place + len(anchor))
            looks += 1
    return [
        _Score(
            sum(rule.weight for rule, _ in marks),
            key,
            tuple(sorted({extent for _, extents in marks for extent in extents})),
            max(marks, key=lambda mark: (mark[0].weight, mark[0].name))[0].name,
        )
        for key, marks in found.items()
    ]


def _count(marks: list[tuple[Rule, list[Extent]]], rule: Rule, extent: Extent) -> None:
    for known, extents in marks:
        if known is rule:
            extents.append(extent)
            return
    marks.append((rule, [extent]))


_INDICES: dict[tuple[str, ...], dict[str, list[tuple[str, Rule]]]] = {}


def _index(outlets: Mapping[str, Outlet]) -> dict[str, list[tuple[str, Rule]]]:
    """Marks of all outlets by the literal they begin with."""
    names = tuple(sorted(rule.name for outlet in outlets.values() for rule in outlet.marks))
    found = _INDICES.get(names)
    if found is None:
        found = {}
        for key in sorted(outlets):
            for rule in outlets[key].marks:
                found.setdefault(rule.anchor, []).append((key, rule))
        if len(_INDICES) > 16:
            _INDICES.clear()
        _INDICES[names] = found
    return found
