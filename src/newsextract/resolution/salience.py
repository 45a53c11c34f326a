"""Who is meant by a pronoun or by a noun that says little: whoever stands out at that place.

Each mention of a person or a body outside quotations leaves a trace. A trace counts more if it is near,
begins its sentence, or spoke; less if it is a possessor or stands behind a preposition.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable
from typing import NamedTuple

from newsextract.resolution.cast import Player

REACH = 40
"""So many traces are looked at, from the place backward."""


class Trace(NamedTuple):
    """One mention as salience sees it.

    Attributes:
        start: Where it stands.
        player: Whom it means.
        sentence: Number of its sentence.
        paragraph: Number of its paragraph.
        weight: What its grammatical place is worth.
    """

    start: int
    player: Player
    sentence: int
    paragraph: int
    weight: float


class Trail:
    """All traces in text order, and the question who stands out."""

    def __init__(self, traces: Iterable[Trace]) -> None:
        self.traces = sorted(traces, key=lambda trace: trace.start)
        self.starts = [trace.start for trace in self.traces]

    def add(self, trace: Trace) -> None:
        """Put a trace in its place."""
        at = bisect_left(self.starts, trace.start)
        self.starts.insert(at, trace.start)
        self.traces.insert(at, trace)

    def best(
        self,
        place: int,
        sentence: int,
        paragraph: int,
        fits: Callable[[Player], float | None],
        least: float = -6.0,
    ) -> Player | None:
        """The player that stands out at a place.

        Args:
            place: Offset of the word to resolve; only what stands before it counts.
            sentence: Its sentence.
            paragraph: Its paragraph.
            fits: None where a player cannot be meant, else a bonus.
            least: A lower score means nobody.
        """
        scores: dict[Player, float] = {}
        often: dict[Player, float] = {}
        bonuses: dict[Player, float | None] = {}
        at = bisect_left(self.starts, place)
        for trace in reversed(self.traces[max(0, at - REACH) : at]):
            player = trace.player
            if player not in bonuses:
                bonuses[player] = fits(player)
            bonus = bonuses[player]
            if bonus is None:
                continue
            distance = sentence - trace.sentence
            score = (
                trace.weight + bonus - 1.1 * min(distance, 6) - 0.5 * (paragraph - trace.paragraph)
            )
            before = scores.get(player)
            if before is None:
                scores[player] = score
            else:
                scores[player] = max(score, before)
                often[player] = min(often.get(player, 0.0) + 0.1, 0.5)
        if not scores:
            return None
        player = max(scores, key=lambda each: scores[each] + often.get(each, 0.0))
        return player if scores[player] >= least else None
