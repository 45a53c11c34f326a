"""One number or date of a draft held against what the sources state."""

from __future__ import annotations

from collections.abc import Sequence

from newsextract.comparison.claims import Stated
from newsextract.comparison.results import Check

_LEAST_SHARED = 2
_LEAST_SHARE = 0.4
_PLAINLY = 0.34


class Known:
    """What the sources state, to be found by its figure or by the words around it."""

    def __init__(self, stated: Sequence[Stated]) -> None:
        self._figures: dict[tuple[str, ...], list[Stated]] = {}
        self._words: dict[tuple[str, ...], list[Stated]] = {}
        for each in stated:
            thing = (each.kind, each.counted)
            for figure in {each.figure, each.span.text.casefold()}:
                _keep(self._figures, (*thing, figure), each)
            for word in each.around:
                _keep(self._words, (*thing, word), each)

    def same(self, stated: Stated) -> list[Stated]:
        """Those of the same figure or the same words."""
        thing, figures = (stated.kind, stated.counted), (stated.figure, stated.span.text.casefold())
        return [each for figure in figures for each in self._figures.get((*thing, figure), ())]

    def near(self, stated: Stated) -> list[Stated]:
        """Those of the same thing that have a word around them in common."""
        thing = (stated.kind, stated.counted)
        found = {
            (each.article, each.span.start): each
            for word in sorted(stated.around)
            for each in self._words.get((*thing, word), ())
        }
        return list(found.values())


def _keep(index: dict[tuple[str, ...], list[Stated]], key: tuple[str, ...], each: Stated) -> None:
    found = index.setdefault(key, [])
    if len(found) < _MOST:
        found.append(each)


_MOST = 40
"""Claims that are kept under one figure or word; more of them would say nothing."""


def check_claim(stated: Stated, known: Known) -> Check:
    """Check one figure or date of a draft."""
    same, rivals = known.same(stated), known.near(stated)
    best = max(same, key=lambda each: _share(stated, each), default=None)
    rival = max(rivals, key=lambda each: _share(stated, each), default=None)
    if best is None:
        return _not_there(stated, rival)
    if (
        rival is not None
        and not _is_same(stated, rival)
        and _near(stated, rival) >= _LEAST_SHARED
        and _share(stated, rival) >= _share(stated, best) + _PLAINLY
    ):  # 40 people died, where the source has 27 dead and 40 hurt
        return _altered(stated, rival)
    if _is_hedged_otherwise(stated, best):
        return _altered(stated, best)
    return Check(
        kind=stated.kind,
        span=stated.span,
        verdict="grounded",
        article=best.article,
        source=best.span,
    )


def _is_same(one: Stated, other: Stated) -> bool:
    return one.figure == other.figure or one.span.text.casefold() == other.span.text.casefold()


def _is_hedged_otherwise(one: Stated, other: Stated) -> bool:
    """Whether `more than 100` stands where the source has 100, or the other way round."""
    return one.hedge != other.hedge and bool({one.hedge, other.hedge} & {"more_than", "less_than"})


def _not_there(stated: Stated, rival: Stated | None) -> Check:
    alike = rival is not None and (
        (_near(stated, rival) >= _LEAST_SHARED) or _share(stated, rival) >= _LEAST_SHARE
    )
    if rival is not None and alike:
        return _altered(stated, rival)
    note = "no source has this " + stated.kind
    return Check(kind=stated.kind, span=stated.span, verdict="not_found", note=note)


def _altered(stated: Stated, rival: Stated) -> Check:
    return Check(
        kind=stated.kind,
        span=stated.span,
        verdict="altered",
        article=rival.article,
        source=rival.span,
        note=f"{stated.span.text}; the source has {rival.span.text}",
    )


def _near(one: Stated, other: Stated) -> int:
    return len(one.near & other.near)


def _share(one: Stated, other: Stated) -> float:
    """How much of the words around is the same, the nearest counted twice."""
    shared = len(one.around & other.around) + len(one.near & other.near)
    most = min(len(one.around), len(other.around)) + min(len(one.near), len(other.near))
    return shared / most if most else 0.0
