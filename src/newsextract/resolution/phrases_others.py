"""Sources whose head is no role and no body: many, critics of the plan, a poll, the statement."""

from __future__ import annotations

from bisect import bisect_left

from newsextract.resolution.cast import Player
from newsextract.resolution.scene import Scene
from newsextract.resolution.unnamed import Unnamed

_LONG = 120
_SPOKE = 1.5
_NEAR = 3


class OtherPhrases:
    """Resolves what is left of the noun phrases."""

    def __init__(self, scene: Scene, unnamed: Unnamed) -> None:
        self.scene = scene
        self.text = scene.document.text
        self.unnamed = unnamed
        words = scene.lexicon.words
        self._nobody, self._quantifiers = words["nobody"], words["quantifier"]
        self._documents, self._papers = words["document"], words["paper"]
        self._sides = words["side"]
        self._somebody = words["somebody"]
        self._definite = words["definite"]

    def read(self, start: int, initial: int) -> Player | None:
        """Whoever wrote a paper, else a group by the words of the source; None where nobody is meant."""
        written = self.text[start:initial].strip()
        words = written.lower().split()
        if not words or len(written) > _LONG or words[0] in self._nobody:
            return None
        if words[-1] in self._sides:  # both sides: whose they are is not said here
            return None
        paper = words[-1] in self._papers
        if paper or words[-1] in self._documents:
            owner = self._owner_before(start, initial)
            if owner is not None:
                return owner
        if paper and words[0] in self._definite and len(words) <= 3:
            return self._last_speaker(start)
        if words[0] in self._somebody and (len(words) == 1 or words[1] in ("of", "in", "from")):
            found = self.unnamed.somebody(written)
            found.add((start, start + len(written)), "nominal")
            return found
        if words[0] not in self._quantifiers and self._documents.isdisjoint(words):
            return None
        found = self.unnamed.group(written)
        found.add((start, start + len(written)), "nominal")
        return found

    def _owner_before(self, start: int, initial: int) -> Player | None:
        """`Obi’s letter said`: whoever wrote it."""
        at = bisect_left(self.scene.starts, initial)
        for n in range(at - 1, max(-1, at - 4), -1):
            mention = self.scene.mentions[n]
            gap = self.text[mention.extent[1] : initial]
            near = mention.extent[0] >= start or len(gap.split()) <= 2
            if mention.owner and len(gap) < 60 and near:
                return self.scene.player_of.get(n)
        return None

    def _last_speaker(self, start: int) -> Player | None:
        """`the statement said`: whoever spoke last, near by."""
        place = self.scene.place(start)
        for trail in (self.scene.people_trail, self.scene.body_trail):
            for player, distance, _, weight in trail.before(place):
                if distance > _NEAR:
                    break
                if weight >= _SPOKE:
                    return player
        return None
