"""Whom a role means: the Florida senator is whoever the text describes so."""

from __future__ import annotations

import re
from bisect import bisect_left

from newsextract.resolution.cast import Player
from newsextract.resolution.phrase import Phrase
from newsextract.resolution.scene import Scene
from newsextract.resolution.unnamed import Unnamed

MANY_PEOPLE = 100
"""So many people are asked whether they are described by a noun."""

_LEAST = -5.0
_SPLIT = re.compile(r"[\s’'/-]+")
_POSSESSIVE = re.compile(r"['’]s?\b")


class RolePhrases:
    """Resolves definite noun phrases whose head is a role."""

    def __init__(self, scene: Scene, unnamed: Unnamed) -> None:
        self.scene = scene
        self.unnamed = unnamed
        self._by_word: dict[str, list[Player]] | None = None
        self._vague = scene.lexicon.words["vague_role"]

    def read(self, phrase: Phrase, row: dict[str, str]) -> Player | None:
        """Whoever is described so; else whoever stands out; else an unnamed person."""
        head, scene = phrase.head, self.scene
        words = [w.strip(".,").lower() for w in _SPLIT.split(phrase.written)[1:]]
        agreement = row["agreement"]

        def fits(player: Player) -> float | None:
            if player.type != "person" or (agreement != "any" and not player.agrees(agreement)):
                return None
            if player in scene.addressed:
                return None
            described = scene.described(player)
            bonus = (1.5 if head in self._vague else 3.0) if head in described else 0.0
            bonus += sum(1.0 for word in words if word != head and word in described)
            if "former" in described and "former" not in words:
                bonus -= 1.0
            return bonus - (3.0 if scene.told_of(player) else 0.0)

        found = scene.people_trail.best(scene.place(phrase.start), fits, _LEAST)
        if (
            found is not None
            and head not in self._vague
            and _POSSESSIVE.search(phrase.written)
            and head not in scene.described(found)
        ):
            found = None  # Iowa’s delegation chairman is nobody we know
        if found is None:
            described = self.described_as(head)
            found = described[0] if len(described) == 1 else None
        if found is None:
            found = self.unnamed.source(phrase.written, head, row, definite=True)
        return phrase.means(found)

    def described_as(self, head: str) -> list[Player]:
        """The people whom the text describes by a noun; only the first are asked."""
        if self._by_word is None:
            self._by_word = {}
            for player in self.scene.people.players[:MANY_PEOPLE]:
                for word in self.scene.described(player):
                    self._by_word.setdefault(word, []).append(player)
        return self._by_word.get(head, [])

    def apposed(self, end: int) -> Player | None:
        """`the prime minister, Dana Obi,`: the name behind a role."""
        scene = self.scene
        at = bisect_left(scene.starts, end)
        if at >= len(scene.starts) or scene.document.text[end : end + 2] != ", ":
            return None
        mention = scene.mentions[at]
        begin = mention.roles[0][0][0] if mention.roles else mention.extent[0]
        if begin != end + 2 or mention.type != "name" or mention.actor_type != "person":
            return None
        return scene.player_of.get(at)
