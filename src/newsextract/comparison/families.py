"""Families: one utterance in all its wordings.

Two utterances that are surely one are joined; one that is probably the same as a member joins the
family of the member it is most like. Headlines are short for what their own article says, and
follow that.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from newsextract.comparison.candidates import candidate_pairs
from newsextract.comparison.labels import find_labelled, is_quoted_in
from newsextract.comparison.likeness import LEAST, Likeness, Weights, confidence, is_verbatim, liken
from newsextract.comparison.speakers import Relation
from newsextract.comparison.utterances import Utterance, is_within_one_text

SURE = 0.85
"""Confidence from which two families become one."""

PROBABLE, PROBABLE_OF_TWO = 0.5, 0.8
"""Confidence from which an utterance joins a family; the second, where the speakers differ."""

BEST_OF_TWO = 0.7
"""The same as the second where each is what the other is most like in its article; of one speaker, `LEAST` is enough there."""

_QUOTED = 0.9
"""Confidence of a headline in marks whose words another article has just so."""

_SAME = Likeness(1.0, 1.0, 0.0, 0.0, 1.0, Relation.UNKNOWN)
_CERTAIN = 0.95
"""Past that, what shares more words comes first."""

_SHORT = 4
MAX_FAMILY = 1000
"""Members of a family; past that it is a slogan and no further member joins."""


def find_families(
    utterances: Sequence[Utterance], words: Mapping[str, float]
) -> list[dict[int, float]]:
    """Group utterances: each family is index -> confidence that it is the same utterance.

    Families are in the order of their first member; nobody is in two of them.
    """
    groups = _Groups(utterances)
    later: list[tuple[float, int, int]] = []  # headlines follow their own article, if they can
    for sure, one, other in _links(utterances, Weights(words, utterances)):
        if utterances[one].is_label or utterances[other].is_label:
            later.append((sure, one, other))
        else:
            groups.link(one, other, sure)
    for label, meant, sure in find_labelled(utterances, words):
        groups.link(label, meant, sure)
    for sure, one, other in later:
        groups.link(one, other, sure)
    return groups.families()


class _Groups:
    """Utterances grouped link by link, the surest first."""

    def __init__(self, utterances: Sequence[Utterance]) -> None:
        self._short = [len(each.bag) < _SHORT or each.is_label for each in utterances]
        self._quotes = [(each.article, each.quote.id) for each in utterances]
        self._home: dict[int, int] = {}
        self._members: dict[int, dict[int, float]] = {}
        self._holds: dict[int, set[tuple[int, str]]] = {}

    def link(self, one: int, other: int, sure: float) -> None:
        mine, theirs = self._home.get(one), self._home.get(other)
        if mine is None and theirs is None:
            self._home[one] = self._home[other] = one
            self._members[one] = {one: 1.0, other: sure}
            self._holds[one] = {self._quotes[one], self._quotes[other]}
        elif theirs is None:
            self._join(other, one, sure)
        elif mine is None:
            self._join(one, other, sure)
        elif mine != theirs and sure >= SURE and not self._short[one] and not self._short[other]:
            self._merge(mine, theirs)

    def _join(self, single: int, member: int, sure: float) -> None:
        """A short utterance (`lack of good faith`) may join, but nobody joins through it."""
        home = self._home[member]
        members, quotes = self._members[home], self._holds[home]
        may_join = self._short[single] or not self._short[member]
        if may_join and len(members) < MAX_FAMILY and self._quotes[single] not in quotes:
            self._home[single] = home
            members[single] = sure
            quotes.add(self._quotes[single])

    def _merge(self, mine: int, theirs: int) -> None:
        """Two families become one, unless they hold two sentences of one quote: those are two utterances."""
        if len(self._members[mine]) + len(self._members[theirs]) > MAX_FAMILY:
            return
        if not self._holds[mine].isdisjoint(self._holds[theirs]):
            return
        self._holds[mine] |= self._holds.pop(theirs)
        for member, sure in self._members.pop(theirs).items():
            self._home[member] = mine
            self._members[mine][member] = sure

    def families(self) -> list[dict[int, float]]:
        found = [dict(sorted(members.items())) for members in self._members.values()]
        return sorted(found, key=lambda members: next(iter(members)))


class _Link(NamedTuple):
    """Two utterances that are somewhat alike: the confidence that they are one, and in what they are alike."""

    sure: float
    one: int
    other: int
    like: Likeness


def _links(utterances: Sequence[Utterance], weights: Weights) -> list[tuple[float, int, int]]:
    """(confidence, index, index) of all pairs that may be one: long before short, surest first."""
    likely = list(_likely(utterances, weights))
    best: dict[tuple[int, int], float] = {}
    for sure, one, other, like in likely:
        if like is _SAME:  # a headline, beside what its article says
            continue
        for each, article in ((one, utterances[other].article), (other, utterances[one].article)):
            best[each, article] = max(sure, best.get((each, article), 0.0))
    found: list[tuple[bool, float, float, _Link]] = []
    for link in likely:
        left, right = utterances[link.one], utterances[link.other]
        is_best = (
            link.sure == best.get((link.one, right.article)) == best.get((link.other, left.article))
            and left.article != right.article
        )
        if link.like is _SAME or link.sure >= _least(link.like.relation, is_best):
            short = min(len(left.bag), len(right.bag)) < _SHORT
            found.append((short, -min(link.sure, _CERTAIN), -link.like.weight, link))
    found.sort()
    return [(link.sure, link.one, link.other) for _, _, _, link in found]


def _likely(utterances: Sequence[Utterance], weights: Weights) -> Iterator[_Link]:
    """All pairs that are somewhat alike and whose speakers and days allow it."""
    last, bag = -1, frozenset[str]()
    for one, other in candidate_pairs(utterances, weights.words):
        left, right = utterances[one], utterances[other]
        if one != last:
            last, bag = one, left.bag
        if is_within_one_text(left, right):
            continue
        if left.is_label or right.is_label:
            if is_quoted_in(left, right) or is_quoted_in(right, left):
                yield _Link(_QUOTED, one, other, _SAME)
            continue
        like = liken(left, right, bag, weights, (weights.total(one), weights.total(other)))
        if like is None:
            continue
        sure = confidence(like)
        if sure >= LEAST and (_may_be_one(left, right, like) or is_verbatim(left, right)):
            yield _Link(sure, one, other, like)


def _least(relation: Relation, is_best: bool) -> float:
    """Confidence that a link needs; less where each is what the other is most like in its article."""
    if relation in (Relation.DIFFERENT, Relation.OTHER):
        return BEST_OF_TWO if is_best else PROBABLE_OF_TWO
    return LEAST if is_best else PROBABLE


def _may_be_one(left: Utterance, right: Utterance, like: Likeness) -> bool:
    """Whether speakers and days allow it; two speakers of one article make two statements."""
    if left.occasion != right.occasion:
        return False
    if like.relation == Relation.OTHER:
        return left.is_by_pronoun or right.is_by_pronoun
    return like.relation != Relation.DIFFERENT or left.article != right.article
