"""Whom a role means: the Florida senator is whoever the text describes so."""

from __future__ import annotations

import re
from bisect import bisect_left
from math import inf

from newsextract.languages.en.coreference import AGED, BARE_ROLE, OWNED, SELF_NAMED
from newsextract.resolution.cast import Player
from newsextract.resolution.phrase import Phrase
from newsextract.resolution.scene import Scene
from newsextract.resolution.unnamed import Unnamed

MANY_PEOPLE = 100
"""So many people are asked whether they are described by a noun."""

PHRASE = "en.actors.phrase"
_LEAST = -5.0
_SPLIT = re.compile(r"[\s’'/-]+")

_UNSEEN = -2.5
"""Whoever is not described by the noun must stand out so much."""


class RolePhrases:
    """Resolves definite noun phrases whose head is a role."""

    def __init__(self, scene: Scene, unnamed: Unnamed) -> None:
        self.scene = scene
        self.unnamed = unnamed
        self._by_word: dict[str, list[Player]] | None = None
        self._by_kin: dict[str, dict[Player, None]] | None = None
        self._vague = scene.lexicon.words["vague_role"]
        self._anybody = scene.lexicon.words["any_source"]

    def read(self, phrase: Phrase, row: dict[str, str]) -> Player | None:
        """Whoever is described so; else whoever stands out; else an unnamed person."""
        head, scene = phrase.head, self.scene
        words = [w.strip(".,").lower() for w in _SPLIT.split(phrase.written)[1:]]
        agreement = row["agreement"]
        owners = self._owners(phrase)

        def fits(player: Player) -> float | None:
            if player.type != "person" or (agreement != "any" and not player.agrees(agreement)):
                return None
            if player in scene.addressed or player in owners:
                return None
            described = scene.described(player)
            bonus = (1.5 if head in self._vague else 5.0) if head in described else 0.0
            bonus += sum(1.0 for word in words if word != head and word in described)
            if "former" in described and "former" not in words:
                bonus -= 1.0
            return bonus - (3.0 if scene.told_of(player) else 0.0)

        found: Player | None
        if head in self._anybody and scene.document.text.startswith(" who ", phrase.end):
            found = self.unnamed.new(phrase.written, head, row, anew=False)
            return phrase.means(found)  # the woman who lost her dog
        score, found = scene.people_trail.rank(scene.place(phrase.start), fits)
        if found is not None:
            sure = head in self._vague or head in scene.described(found)
            least = _LEAST if sure else inf if scene.strict else _UNSEEN
            found = found if score >= least else None
        if (
            found is not None
            and OWNED.search(phrase.written)
            and (head not in self._vague or self._of_a_body(phrase.written))
            and head not in scene.described(found)
        ):
            found = None  # Iowa’s delegation chairman is nobody we know
        if found is None or head not in scene.described(found):
            described = self.described_as(head)
            unnamed = self.unnamed.fitting(head, words)
            if unnamed and not described:
                return phrase.means(unnamed[-1])  # its works minister said; the minister
            sole = described[0] if len(described) == 1 else None
            if sole is not None and (
                found is None or (head not in self._vague and fits(sole) is not None)
            ):
                found = sole
        if found is None:
            found = self.unnamed.source(phrase.written, head, row, definite=True)
        return phrase.means(found)

    def _of_a_body(self, written: str) -> bool:
        """Whether a role is held in a body that is no country: `the police union’s president`."""
        for word in written.replace("’", "'").split():
            body = self.scene.lexicon.body_nouns.get(word.removesuffix("'s").rstrip("'").lower())
            if "'" in word and body is not None:
                return body["means"] != "country"
        return False

    def _owners(self, phrase: Phrase) -> set[Player]:
        """Whoever the phrase says it belongs to: Obi of `Obi’s lawyer` is not that lawyer."""
        scene = self.scene
        found: set[Player] = set()
        for n in scene.mentions_in(phrase.start, phrase.end):
            if scene.mentions[n].owner and n in scene.player_of:
                found.add(scene.player_of[n])
        return found

    def described_as(self, head: str) -> list[Player]:
        """The people whom the text describes by a noun; only the first are asked."""
        if self._by_word is None:
            self._by_word = {}
            for player in self.scene.people.players[:MANY_PEOPLE]:
                for word in self.scene.described(player):
                    self._by_word.setdefault(word, []).append(player)
        return self._by_word.get(head, [])

    def kin(self, head: str) -> Player | None:
        """The one person whom the text names beside a word for kin: `his son, Carl Roe,`, `Carl Roe, his son,`."""
        scene = self.scene
        if self._by_kin is None:
            self._by_kin = {}
            for index, mention in enumerate(scene.mentions):
                row = scene.lexicon.roles.get(mention.key) if mention.rule == PHRASE else None
                if row is not None and row["kind"] == "kin":
                    found = self.apposed(mention.extent[1]) or self._before(index)
                    if found is not None:
                        self._by_kin.setdefault(mention.key, {})[found] = None
        people = self._by_kin.get(head, {})
        return next(iter(people)) if len(people) == 1 else None

    def _before(self, index: int) -> Player | None:
        """`Carl Roe, his son,`: the name before the words for kin."""
        scene, text = self.scene, self.scene.document.text
        extent, before = scene.mentions[index].extent, scene.mentions[index - 1]
        if index and before.type == "pronoun" and before.extent[0] == extent[0]:
            index -= 1
            before = scene.mentions[index - 1]
        if (
            not index
            or before.actor_type != "person"
            or before.type != "name"
            or text[before.extent[1] : extent[0]] != ", "
            or text[extent[1] : extent[1] + 1] not in (",", ".")
        ):
            return None
        return scene.player_of.get(index - 1)

    def apposed(self, end: int) -> Player | None:
        """`the prime minister, Dana Obi,`: the name behind a role."""
        scene = self.scene
        at = bisect_left(scene.starts, end)
        if at >= len(scene.starts) or scene.document.text[end : end + 2] != ", ":
            return None
        mention = scene.mentions[at]
        if (
            mention.rule == PHRASE and mention.extent[0] == end + 2
        ):  # her husband, the architect Ben Obi
            at += 1
            if at >= len(scene.starts) or scene.starts[at] != mention.extent[1] + 1:
                return None
            role, mention = mention, scene.mentions[at]
            end = role.extent[0] - 2
            begin = end + 2
        else:
            begin = mention.roles[0][0][0] if mention.roles else mention.extent[0]
        aged = AGED.match(scene.document.text, end + 2)
        first = aged.end() if aged else end + 2
        if mention.type != "name" or (begin != first and not self._is_bare_role(first, begin)):
            return None
        player = scene.player_of.get(at)
        return player if player is not None and player.type == "person" else None

    def self_named(self, end: int) -> Player | None:
        """`One nurse, who gave her name only as Rana,`: the name that somebody gave."""
        match = SELF_NAMED.match(self.scene.document.text, end)
        if match is None:
            return None
        at = bisect_left(self.scene.starts, match.start("name"))
        if self.scene.starts[at : at + 1] != [match.start("name")]:
            return None
        player = self.scene.player_of.get(at) or self.scene.settle(at, "person")
        return player if player is not None and player.type == "person" else None

    def _is_bare_role(self, start: int, end: int) -> bool:
        """Whether nothing but a role without an article stands in a stretch: `retired judge `."""
        match = BARE_ROLE.fullmatch(self.scene.document.text, start, end)
        row = self.scene.lexicon.roles.get(match["role"]) if match is not None else None
        return row is not None and row["number"] == "singular"
