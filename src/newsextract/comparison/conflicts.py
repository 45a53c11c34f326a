"""Claims that do not agree: one thing counted or dated in two ways, or given to two speakers.

Two figures are about one thing if they count the same noun and words around them are the same; two
dates, if words around them are. They agree if they can both be true as they are usually meant:
`more than 100` and `120` agree, `more than 100` and `nearly 200` do not.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from typing import NamedTuple

from newsextract.comparison.claims import Stated, read_claims
from newsextract.comparison.keys import ArticleKeys
from newsextract.comparison.results import Claim, Conflict, Family

_SURE_FAMILY = 0.8
_WINDOW = 24
_LEAST_SHARED = 2
_LEAST_WEIGHT = 1.2
_FEWEST = 24
_NEAR_SHARE = 0.5
_LEAST_SHARE = 0.3
_DATE_SHARE = 0.5


def find_conflicts(
    readings: Sequence[ArticleKeys], families: Sequence[Family]
) -> tuple[Conflict, ...]:
    """Numbers, dates and speakers that do not agree between articles, numbered in this order."""
    stated = read_claims(readings)
    found = [
        *_of_claims([each for each in stated if each.kind == "number"]),
        *_of_claims([each for each in stated if each.kind == "date"]),
        *_of_speakers(families),
    ]
    return tuple(
        conflict.model_copy(update={"id": f"c{number}"}) for number, conflict in enumerate(found, 1)
    )


class _Group(NamedTuple):
    """Claims about one thing, and the words that they have around them."""

    members: list[Stated]
    shares: list[float]


def _of_claims(stated: Sequence[Stated]) -> Iterator[Conflict]:
    for group in _groups(stated):
        members = sorted(group.members, key=lambda each: (each.article, each.span.start))
        if _disagree(members):
            yield Conflict(
                id="",
                kind=members[0].kind,
                topic=members[0].sentence,
                claims=tuple(
                    Claim(article=m.article, span=m.span, value=m.value, quote=m.quote)
                    for m in members
                ),
                confidence=round(min(1.0, sum(group.shares) / len(group.shares)), 3),
            )


def _groups(stated: Sequence[Stated]) -> Iterator[_Group]:
    """Claims joined where they are about one thing; only those that share a word are looked at."""
    first = list(range(len(stated)))  # the first claim of its group, by way of others

    def find(place: int) -> int:
        while first[place] != place:
            first[place] = place = first[first[place]]
        return place

    weights = _weights(stated)
    links: list[tuple[int, float]] = []
    for one, other in _meetings(stated):
        share = _share(stated[one], stated[other], weights)
        if share:
            links.append((one, share))
            mine, theirs = sorted((find(one), find(other)))
            first[theirs] = mine
    groups: dict[int, _Group] = {}
    for one, share in links:
        groups.setdefault(find(one), _Group([], [])).shares.append(share)
    for number, each in enumerate(stated):
        if find(number) in groups:
            groups[find(number)].members.append(each)
    yield from groups.values()


def _weights(stated: Sequence[Stated]) -> dict[str, float]:
    """Weight of each word counted or around: little where most claims have it."""
    counts = Counter(key for each in stated for key in (*each.around, each.counted))
    many = max(_FEWEST, len(stated))
    return {key: min(1.0, math.log(many / n) / math.log(many / 2)) for key, n in counts.items()}


def _meetings(stated: Sequence[Stated]) -> list[tuple[int, int]]:
    index: dict[tuple[str, str], list[int]] = {}
    for number, each in enumerate(stated):
        for word in each.around:
            index.setdefault((each.counted, word), []).append(number)
    met: set[tuple[int, int]] = set()
    for numbers in index.values():
        for place, one in enumerate(numbers):
            met.update((one, other) for other in numbers[place + 1 : place + 1 + _WINDOW])
    return sorted(met)


def _share(one: Stated, other: Stated, weights: Mapping[str, float]) -> float:
    """How much of the words around two claims is the same; 0 where they are not about one thing."""
    near = one.near & other.near
    nearest = len(near) / (min(len(one.near), len(other.near)) or 1)
    if one.kind == "number" and len(near) >= _LEAST_SHARED and nearest >= _NEAR_SHARE:
        return nearest
    shared = sorted(one.around & other.around)
    weight = sum(weights[key] for key in shared)
    lighter = min(sum(weights[key] for key in sorted(each.around)) for each in (one, other)) or 1.0
    least = _LEAST_SHARE if one.kind == "number" else _DATE_SHARE
    counted = weights[one.counted] if one.counted else 0.0
    enough = len(shared) >= _LEAST_SHARED and weight + counted >= _LEAST_WEIGHT
    return weight / lighter if enough and weight / lighter >= least else 0.0


def _disagree(members: Sequence[Stated]) -> bool:
    """Whether two articles have no claims that can both be true."""
    by_article: dict[int, list[Stated]] = {}
    for member in members:
        by_article.setdefault(member.article, []).append(member)
    return any(
        all(
            one.bounds and other.bounds and not one.agrees(other) for one in left for other in right
        )
        for left, right in combinations(by_article.values(), 2)
    )


def _of_speakers(families: Sequence[Family]) -> Iterator[Conflict]:
    """Families whose surest members are given to speakers who are not the same."""
    for family in families:
        drift = next((each for each in family.drift if each.aspect == "speaker"), None)
        if drift is None:
            continue
        named = [
            (family.variants[number], value)
            for value, numbers in drift.values
            for number in numbers
            if family.variants[number].confidence >= _SURE_FAMILY
        ]
        articles = {variant.article for variant, _ in named}
        if len({value for _, value in named}) > 1 and len(articles) > 1:
            named.sort(key=lambda each: (each[0].article, each[0].span.start))
            yield Conflict(
                id="",
                kind="attribution",
                topic=family.variants[family.reference].span.text,
                claims=tuple(
                    Claim(
                        article=variant.article,
                        span=variant.source or variant.span,
                        value=value,
                        quote=variant.quote,
                    )
                    for variant, value in named
                ),
                confidence=round(min(variant.confidence for variant, _ in named), 3),
            )
