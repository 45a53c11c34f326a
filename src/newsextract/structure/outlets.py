"""Whose story it is: stated by the caller, shown by the URL, or recognised from marks in the text.

A mark is a rule with a weight (`NPR’s Emma Roe contributed`); an outlet is recognised when its marks
weigh enough. A publisher is preferred to an agency, whose copy others print; who prints the copy of
others is the syndicator.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from newsextract.errors import UnknownKeyError
from newsextract.findings import OutletFinding
from newsextract.grammar.grammar import Grammar
from newsextract.grammar.outlet import Outlet
from newsextract.grammar.rule import Rule
from newsextract.span import Extent
from newsextract.text.document import Document
from newsextract.text.scan import TOKEN
from newsextract.text.story import Story

ENOUGH = {"publisher": 1.0, "agency": 2.0, "syndicator": 2.0}
"""Weight at which an outlet of a kind is recognised."""
MAX_TEXT = 20_000
"""Code points in which a mark without an anchor is looked for."""
MAX_MARK = 300
"""Code points that a mark may be long."""
MAX_KEPT = 8
"""Sets of outlets whose sorted marks are kept."""


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
    shown = _by_marks(document, grammar, outlets)
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


class Score(NamedTuple):
    """How much the marks of an outlet weigh in a text, where they stand, and the heaviest of them."""

    weight: float
    key: str
    extents: tuple[Extent, ...]
    rule: str


def _by_marks(document: Document, grammar: Grammar, outlets: Mapping[str, Outlet]) -> Recognised:
    scores = [
        score for score in score_marks(document, grammar, outlets) if _is_enough(score, outlets)
    ]
    best: dict[str, Score] = {}
    for score in sorted(scores, key=lambda score: (-score.weight, score.key)):
        best.setdefault(outlets[score.key].kind, score)
    outlet = best.get("publisher") or best.get("agency")
    return Recognised(_finding(outlet, outlets), _finding(best.get("syndicator"), outlets))


def _is_enough(score: Score, outlets: Mapping[str, Outlet]) -> bool:
    return score.weight >= ENOUGH.get(outlets[score.key].kind, 1.0)


def _finding(score: Score | None, outlets: Mapping[str, Outlet]) -> OutletFinding | None:
    if score is None:
        return None
    confidence = min(1.0, 0.5 + score.weight / 8)
    return OutletFinding(
        score.key, outlets[score.key].name, "text", score.extents, score.rule, confidence
    )


def score_marks(document: Document, grammar: Grammar, outlets: Mapping[str, Outlet]) -> list[Score]:
    """Weights by outlet; a mark counts once, however often it matches."""
    marks = _marks_of(grammar, outlets)
    text, tokens, starts = document.text, document.tokens, document.starts
    found: dict[str, list[tuple[Rule, list[Extent]]]] = {}
    for place in marks.places.finditer(document.tags):
        for anchor, key, rule in marks.by_token.get(tokens[place.start()].rstrip(), ()):
            start = starts[place.start()]
            if not text.startswith(anchor, start) or (rule.within and start > rule.within):
                continue
            if grammar.compile(rule).match(text, start, start + MAX_MARK) is not None:
                _count(found.setdefault(key, []), rule, (start, start + len(anchor)))
    for key, rule in marks.at_paragraphs:
        _at_paragraphs(document, grammar, rule, found.setdefault(key, []))
    for key, rule in marks.anywhere:
        for match in grammar.compile(rule).finditer(text[:MAX_TEXT]):
            _count(found.setdefault(key, []), rule, match.span())
    return [_score(key, each) for key, each in found.items() if each]


def _at_paragraphs(
    document: Document, grammar: Grammar, rule: Rule, found: list[tuple[Rule, list[Extent]]]
) -> None:
    """Try a mark at the start of each paragraph within its limit."""
    for first, last in document.paragraphs:
        start = document.starts[first]
        if rule.within and start > rule.within:
            return
        if document.starts[last] - start > MAX_MARK:
            continue
        match = grammar.compile(rule).match(document.text, start, document.starts[last])
        if match is not None:
            _count(found, rule, match.span())


def _score(key: str, marks: list[tuple[Rule, list[Extent]]]) -> Score:
    best = max(marks, key=lambda mark: (mark[0].weight, mark[0].name))
    extents = {extent for _, each in marks for extent in each}
    return Score(sum(rule.weight for rule, _ in marks), key, tuple(sorted(extents)), best[0].name)


def _count(marks: list[tuple[Rule, list[Extent]]], rule: Rule, extent: Extent) -> None:
    for known, extents in marks:
        if known is rule:
            extents.append(extent)
            return
    marks.append((rule, [extent]))


class _Marks(NamedTuple):
    """Marks of all outlets by where they are tried."""

    places: Any
    by_token: dict[str, list[tuple[str, str, Rule]]]
    at_paragraphs: list[tuple[str, Rule]]
    anywhere: list[tuple[str, Rule]]


_ANCHORED = ("outlet_name", "outlet_name_head", "landmark")


def _marks_of(grammar: Grammar, outlets: Mapping[str, Outlet]) -> _Marks:
    """Sort marks: by the first token of their anchor if the scan tags it, else for a full pass."""
    names = tuple(outlets)
    kept = grammar.made(_kept_marks)
    found = kept.get(names)
    if found is None:
        if len(kept) >= MAX_KEPT:
            kept.clear()
        found = kept[names] = _sort_marks(grammar, outlets)
    return found


def _kept_marks(grammar: Grammar) -> dict[tuple[str, ...], _Marks]:
    """Sorted marks by the keys of their outlets, kept with a grammar."""
    return {}


def _sort_marks(grammar: Grammar, outlets: Mapping[str, Outlet]) -> _Marks:
    marks = _Marks(grammar.tags("<outlet_name&!det|outlet_name_head&!det|landmark>"), {}, [], [])
    for key in sorted(outlets):
        for rule in outlets[key].marks:
            token = TOKEN.match(rule.anchor)
            word = token[0].rstrip() if token else ""
            tags = grammar.lexicon.tags_of(word) if word else frozenset()
            if "det" not in tags and not tags.isdisjoint(_ANCHORED):  # `The Post`: a full pass
                marks.by_token.setdefault(word, []).append((rule.anchor, key, rule))
            elif rule.at == "paragraph":
                marks.at_paragraphs.append((key, rule))
            else:
                marks.anywhere.append((key, rule))
    return marks
