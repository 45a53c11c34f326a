"""Who may have a story from whom: an inference from what two texts share, never a fact.

Evidence is shared wording (also of the narrator), utterances in the same order, the same slips, a
credit, and the time. None of it proves copying: two outlets may print the same agency.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newsextract.comparison.keys import ArticleKeys
from newsextract.comparison.passages import Shared, find_shared
from newsextract.comparison.results import Evidence, Family, Link
from newsextract.comparison.slips import find_slips
from newsextract.records import Article, Span, Zone

_LEAST = 0.3
_MOST_WORDING, _MOST_ORDER, _SLIP, _CREDIT, _WIRE = 0.85, 0.3, 0.5, 0.5, 0.6
_WORDS = 60
"""Words of the narrator that two texts share at which the evidence of wording is about two thirds of its most."""

_QUOTED = 0.25
"""What a shared quoted word counts: others may have heard it, too."""

_LEAST_ORDER = 3
_AROUND = 3
_ROLES = frozenset(("told", "cited", "credit"))
_PROSE = frozenset((Zone.HEADLINE, Zone.STANDFIRST, Zone.BODY))


def find_links(readings: Sequence[ArticleKeys], families: Sequence[Family]) -> tuple[Link, ...]:
    """The probable chain of copying among articles, the surest link first.

    Args:
        readings: The articles, best in the order in which they came out.
        families: Their utterances, as compared.
    """
    papers = [_read(reading) for reading in readings]
    shared = find_shared(readings)
    order = _order(families)
    found: list[Link] = []
    for one, other in sorted({*shared, *order, *_credited(papers)}):
        link = _link(papers, (one, other), shared.get((one, other)), order.get((one, other)))
        if link is not None and link.confidence >= _LEAST:
            found.append(link)
    found += _wires(papers, found)
    found.sort(key=lambda link: (-link.confidence, link.copy_article, link.origin or 0))
    return tuple(found)


class _Paper(NamedTuple):
    """Of one article: whose text it says it is, whom it credits where, its slips, its day."""

    own: frozenset[str]
    credits: tuple[tuple[str, frozenset[str], Span], ...]
    slips: dict[str, Span]
    published: str | None


def _read(reading: ArticleKeys) -> _Paper:
    article, keys = reading.article, reading.vocabulary.keys
    names = [article.outlet.name] if article.outlet else []
    if article.dateline is not None and article.dateline.agency is not None:
        names.append(article.dateline.agency.value)
    own = frozenset(key for name in names for key in keys(name))
    credits = tuple(
        (wire.agency, named, wire.span)
        for wire in article.wire
        if wire.role in _ROLES and (named := keys(wire.agency)) and not named & own
    )
    published = article.published.value[:10] if article.published else None
    return _Paper(own, credits, dict(_slips(article)), published)


def _slips(article: Article) -> Iterator[tuple[str, Span]]:
    """Each slip of the prose with the words around it, which make it one that can be recognised."""
    text = article.text
    for zone in article.zones:
        if zone.zone not in _PROSE:
            continue
        for start, end in find_slips(text, zone.start, zone.end):
            before = text[max(zone.start, start - 40) : start].split()[-_AROUND:]
            after = text[end : min(zone.end, end + 40)].split()[:_AROUND]
            words = " ".join((*before, text[start:end], *after)).casefold()
            yield words, Span(start, end, text[start:end])


def _credited(papers: Sequence[_Paper]) -> Iterator[tuple[int, int]]:
    """Pairs of which one credits the other."""
    owners: dict[str, list[int]] = {}
    for number, paper in enumerate(papers):
        for key in paper.own:
            owners.setdefault(key, []).append(number)
    for number, paper in enumerate(papers):
        for _, named, _ in paper.credits:
            for owner in {owner for key in named for owner in owners.get(key, ())}:
                if owner != number:
                    yield min(owner, number), max(owner, number)


def _order(families: Sequence[Family]) -> dict[tuple[int, int], Evidence]:
    """Pairs of articles that have at least three utterances in the same order."""
    places: dict[tuple[int, int], list[tuple[int, int]]] = {}
    for family in families:
        first = {variant.article: variant.span.start for variant in reversed(family.variants)}
        articles = sorted(first)
        for place, one in enumerate(articles):
            for other in articles[place + 1 : place + 1 + _NEIGHBOURS]:
                places.setdefault((one, other), []).append((first[one], first[other]))
    found = {}
    for pair, starts in places.items():
        in_order = _longest_rise([other for _, other in sorted(starts)])
        if in_order >= _LEAST_ORDER:
            share = in_order / len(starts)
            weight = _MOST_ORDER * share * (1 - math.exp(-(in_order - 2) / 3))
            note = f"{in_order} of {len(starts)} shared utterances in the same order"
            found[pair] = Evidence(kind="order", note=note, weight=round(weight, 3))
    return found


_NEIGHBOURS = 24


def _longest_rise(numbers: Sequence[int]) -> int:
    """Length of the longest rising subsequence."""
    ends: list[int] = []
    for number in numbers:
        place = bisect_left(ends, number)
        ends[place : place + 1] = [number]
    return len(ends)


def _link(
    papers: Sequence[_Paper],
    pair: tuple[int, int],
    shared: Shared | None,
    order: Evidence | None,
) -> Link | None:
    one, other = pair
    origin, copy, directed, directions = _direction(papers, one, other)
    turned = origin != one
    evidence = [*directions]
    if shared is not None:
        evidence.append(_wording(shared, turned))
    if order is not None:
        evidence.append(order)
    evidence += _same_slips(papers[origin], papers[copy])
    if all(each.kind == "time" for each in evidence):
        return None
    evidence.sort(key=lambda each: -each.weight)
    doubt = math.prod(1 - each.weight for each in evidence)
    return Link(
        origin=origin,
        copy_article=copy,
        directed=directed,
        evidence=tuple(evidence),
        confidence=round(1 - doubt, 3),
    )


def _direction(
    papers: Sequence[_Paper], one: int, other: int
) -> tuple[int, int, bool, list[Evidence]]:
    """Origin, copy, whether anything says so, and what says so."""
    by_credit = [
        (a, b, Evidence(kind="credit", note=f"credits {name}", copy_span=span, weight=_CREDIT))
        for a, b in ((one, other), (other, one))
        for name, named, span in papers[b].credits
        if named & papers[a].own
    ]
    evidence = [each for _, _, each in by_credit[:1]]
    days = papers[one].published, papers[other].published
    if days[0] and days[1] and days[0] != days[1]:
        note = f"published {min(days[0], days[1])} and {max(days[0], days[1])}"
        evidence.append(Evidence(kind="time", note=note, weight=0.0))
    if by_credit:
        return by_credit[0][0], by_credit[0][1], True, evidence
    if days[0] and days[1] and days[0] != days[1]:
        first, last = (one, other) if days[0] < days[1] else (other, one)
        return first, last, True, evidence
    return one, other, False, evidence


def _wording(shared: Shared, turned: bool) -> Evidence:
    counted = shared.told + _QUOTED * shared.quoted
    weight = _MOST_WORDING * (1 - math.exp(-counted / _WORDS))
    first, last = shared.longest
    note = f"{shared.told} words of the narrator and {shared.quoted} quoted words are the same"
    return Evidence(
        kind="wording",
        note=note,
        origin=last if turned else first,
        copy_span=first if turned else last,
        weight=round(weight, 3),
    )


def _same_slips(origin: _Paper, copy: _Paper) -> Iterator[Evidence]:
    for words, span in origin.slips.items():
        if words in copy.slips:
            yield Evidence(
                kind="error",
                note=f"both have “{words}”",
                origin=span,
                copy_span=copy.slips[words],
                weight=_SLIP,
            )


def _wires(papers: Sequence[_Paper], found: Sequence[Link]) -> Iterator[Link]:
    """Agencies that are credited and whose text is not among the articles."""
    linked = {
        (link.copy_article, key)
        for link in found
        if link.origin is not None and any(each.kind == "credit" for each in link.evidence)
        for key in papers[link.origin].own
    }
    for number, paper in enumerate(papers):
        seen: set[str] = set()
        for name, named, span in paper.credits:
            if name in seen or any((number, key) in linked for key in named):
                continue
            seen.add(name)
            evidence = Evidence(kind="credit", note=f"credits {name}", copy_span=span, weight=_WIRE)
            yield Link(
                origin=None,
                wire=name,
                copy_article=number,
                directed=True,
                evidence=(evidence,),
                confidence=_WIRE,
            )
