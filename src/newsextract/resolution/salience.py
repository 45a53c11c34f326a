"""Who is meant by a pronoun or by a noun that says little: whoever stands out at that place.

Each mention of a person or a body outside quotations leaves a trace. A trace counts more if it is near,
is the subject of a verb, or spoke; less if it is a possessor or stands behind a preposition. Traces are
weighed only when somebody asks, and only those near enough.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from newsextract.resolution.cast import Player
from newsextract.resolution.weighing import note_weighing

REACH = 40
"""So many traces are looked at, from the place backward."""

FAR = 9
"""So many sentences."""

SPOKE = 1.5
"""What it counts to have spoken."""

SUBJECT = 1.2
"""What it counts to be the subject of a verb; whoever speaks is."""

HERE = 0.3
"""What it counts to be a subject or a speaker in the same paragraph."""


BACK = 1.1
"""What each sentence back costs."""

MOST = 8.0
"""No trace can score more than this, less what its distance costs."""

NOWHERE = -99.0
"""The score of nobody."""


@dataclass(slots=True, eq=False)
class Trace:
    """One mention as salience sees it: offset, first and last token, whom it means."""

    start: int
    token: int
    head: int
    player: Player
    owner: bool = False


class Place(NamedTuple):
    """A place in the text: offset, number of the sentence, number of the paragraph."""

    start: int
    sentence: int
    paragraph: int


Measure = tuple[int, int, float]
"""Sentence, paragraph and weight of a trace."""


class Trail:
    """All traces in text order, and the question who stands out."""

    def __init__(self, traces: Iterable[Trace], measure: Callable[[Trace], Measure]) -> None:
        self.traces = list(traces)
        self.starts = [trace.start for trace in self.traces]
        self._measure = measure
        self._measures: dict[int, Measure] = {}
        self._spoke: set[int] = set()

    def spoke(self, trace: Trace) -> None:
        """Note that a source stands here; its mention is put in where it left no trace."""
        at = bisect_left(self.starts, trace.start)
        if at < len(self.starts) and self.starts[at] <= trace.start + 1:
            self._spoke.add(self.starts[at])
            if not trace.player.members:  # Obi and Roe: the pair stands where its first name does
                return
        self.add(trace)
        self._spoke.add(trace.start)

    def add(self, trace: Trace) -> None:
        """Put a trace in its place."""
        at = bisect_left(self.starts, trace.start)
        self.starts.insert(at, trace.start)
        self.traces.insert(at, trace)

    def before(self, place: Place) -> Iterator[tuple[Player, int, int, float]]:
        """Traces before a place, the nearest first: player, sentences and paragraphs away, weight."""
        at = bisect_left(self.starts, place.start)
        for index in range(at - 1, max(-1, at - 1 - REACH), -1):
            trace = self.traces[index]
            found = self._measures.get(trace.start) or self.measure(trace)
            distance = place.sentence - found[0]
            if distance > FAR:
                return
            spoke = SPOKE if trace.start in self._spoke else 0.0
            yield trace.player, distance, place.paragraph - found[1], found[2] + spoke

    def measure(self, trace: Trace) -> Measure:
        """Sentence, paragraph and weight of a trace, reckoned once."""
        found = self._measures.get(trace.start)
        if found is None:
            found = self._measures[trace.start] = self._measure(trace)
        return found

    def best(
        self, place: Place, fits: Callable[[Player], float | None], least: float = -6.0
    ) -> Player | None:
        """The player that stands out at a place; see `rank`."""
        score, found = self.rank(place, fits)
        return found if score >= least else None

    def rank(
        self, place: Place, fits: Callable[[Player], float | None]
    ) -> tuple[float, Player | None]:
        """The player that stands out at a place, and how much.

        Args:
            place: Only what stands before it counts.
            fits: None where a player cannot be meant, else a bonus.
        """
        scores: dict[Player, float] = {}
        often: dict[Player, float] = {}
        bonuses: dict[Player, float | None] = {}
        measures, spoke, traces = self._measures, self._spoke, self.traces
        start, here, paragraph = place
        best = NOWHERE
        at = bisect_left(self.starts, start)
        for index in range(at - 1, max(-1, at - 1 - REACH), -1):
            trace = traces[index]
            player = trace.player
            if player in bonuses:
                bonus = bonuses[player]
            else:
                bonus = bonuses[player] = fits(player)
            if bonus is None:
                continue
            sentence, in_paragraph, weight = measures.get(trace.start) or self.measure(trace)
            distance = here - sentence
            away = BACK * min(distance, 6) + 0.5 * (paragraph - in_paragraph)
            if distance > FAR or best > MOST - away:
                break
            score = weight + bonus - away
            if trace.start in spoke:
                score += SPOKE
            if paragraph == in_paragraph and (weight >= SUBJECT or trace.start in spoke):
                score += HERE
            known = scores.get(player)
            if known is None:
                scores[player] = score
            else:
                often[player] = min(often.get(player, 0.0) + 0.1, 0.5)
                if known >= score:
                    continue
                scores[player] = score
            best = max(best, score)
        if not scores:
            return NOWHERE, None
        note_weighing(
            place.start,
            ((each.name, score + often.get(each, 0.0)) for each, score in scores.items()),
        )
        found = max(scores, key=lambda each: scores[each] + often.get(each, 0.0))
        return scores[found], found
