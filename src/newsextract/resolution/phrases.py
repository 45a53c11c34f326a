"""Whom a noun phrase means: the senator, a source close to the talks, her campaign."""

from __future__ import annotations

import re

from newsextract.findings import MentionFinding, Structure
from newsextract.languages.gazetteer import Gazetteer
from newsextract.resolution.bodies import without_article
from newsextract.resolution.cast import Player
from newsextract.resolution.descriptions import describe
from newsextract.resolution.pronouns import Pronouns
from newsextract.resolution.scene import Scene
from newsextract.resolution.unnamed import Unnamed

_VAGUE = frozenset(
    ["candidate", "nominee", "hopeful", "contender", "president", "leader", "politician"]
)
_NOT_NOW = frozenset(("former", "ex", "elect", "president-elect", "late"))
_HOME = "United States"
"""Only there is a government called the administration of its president."""

_DEFINITE = ("the", "this", "that", "his", "her", "their", "its", "both")


class Phrases:
    """Resolves the noun phrases of one text."""

    def __init__(self, scene: Scene, structure: Structure, lexicon: Gazetteer) -> None:
        self.scene = scene
        self.lexicon = lexicon
        self.text = scene.document.text
        self.unnamed = Unnamed(lexicon)
        self.pronouns = Pronouns(scene, structure, self._plural)

    def _plural(self, index: int) -> Player | None:
        start, end = self.scene.mentions[index].extent
        return self.read([index], start, end)

    def read(self, inside: list[int], start: int, initial: int) -> Player | None:
        """Whom the first noun phrase before `initial` means, or whoever else a source may be."""
        mentions = self.scene.mentions
        phrases = [
            n for n in inside
            if mentions[n].type == "nominal" and mentions[n].extent[0] < initial
        ]  # fmt: skip
        if not phrases:
            return self._other(start, initial)
        n = phrases[0]
        mention = mentions[n]
        if mention.rule != "en.actors.phrase":
            return self.scene.player_of.get(n) or self.scene.bodies.country(
                mention.key, mention.rule
            )
        head = mention.key
        written = self.scene.document.text[start:initial].strip()
        first = written.split(" ", 1)[0].lower()
        definite = first in _DEFINITE or (
            mention.definite and first not in ("a", "an", "one", "another", "some", "any")
        )
        row = self.lexicon.roles.get(head)
        if row is None:
            body = self.lexicon.body_nouns.get(head)
            if body is None or body["means"] == "plural":
                return self._other(start, initial)
            return self._body_phrase(mention, inside, written, start, definite=definite)
        if row["number"] == "plural":
            return self._people_phrase(mention, written, start, row, definite=definite)
        if row["kind"] in ("source", "voice"):
            return self._source_phrase(mention, written, start, row, definite=definite)
        if row["kind"] == "kin" or not definite:
            return self._note(
                self.unnamed.new(written, head, row, start, anew=not definite),
                start,
                start + len(written),
            )
        return self._role_phrase(mention, written, start, row)

    def _note(self, player: Player, start: int, end: int) -> Player:
        player.add((start, end), "nominal")
        return player

    def _other(self, start: int, initial: int) -> Player | None:
        """A source whose head is no role that we know: many, critics of the plan, a poll."""
        written = self.scene.document.text[start:initial].strip()
        if not written or len(written) > 120:
            return None
        return self._note(self.unnamed.group(written, start), start, start + len(written))

    def _people_phrase(
        self,
        mention: MentionFinding,
        written: str,
        start: int,
        row: dict[str, str],
        *,
        definite: bool,
    ) -> Player:
        return self._note(
            self.unnamed.several(written, mention.key, row, start, definite=definite),
            start,
            start + len(written),
        )

    def _source_phrase(
        self,
        mention: MentionFinding,
        written: str,
        start: int,
        row: dict[str, str],
        *,
        definite: bool,
    ) -> Player | None:
        if definite and row["kind"] == "voice":
            named = [p for p in self.scene.people.players if mention.key in describe(p, self.text)]
            if named and not self.unnamed.has(mention.key):
                return self._role_phrase(mention, written, start, row)
        player = self.unnamed.source(written, mention.key, row, start, definite=definite)
        return self._note(player, start, start + len(written))

    def _role_phrase(
        self, mention: MentionFinding, written: str, start: int, row: dict[str, str]
    ) -> Player | None:
        """`the Florida senator`: whoever is described so; else whoever stands out."""
        head = mention.key
        words = [w.strip(".,").lower() for w in re.split(r"[\s’'/-]+", written)[1:]]
        agreement = row["agreement"]

        def fits(player: Player) -> float | None:
            if player.type != "person" or (agreement != "any" and not player.agrees(agreement)):
                return None
            described = describe(player, self.text)
            bonus = (1.5 if head in _VAGUE else 3.0) if head in described else 0.0
            bonus += sum(1.0 for word in words if word != head and word in described)
            return bonus - (3.0 if self.scene.told_of(player) else 0.0)

        found = self.scene.people_trail.best(self.scene.place(start), fits, least=-3.0)
        if found is None:
            described = [p for p in self.scene.people.players if head in describe(p, self.text)]
            found = described[0] if len(described) == 1 else None
        if found is None:
            return self._note(
                self.unnamed.source(written, head, row, start, definite=True),
                start,
                start + len(written),
            )
        return self._note(found, start, start + len(written))

    def _body_phrase(
        self,
        mention: MentionFinding,
        inside: list[int],
        written: str,
        start: int,
        *,
        definite: bool,
    ) -> Player | None:
        head = mention.key
        means = self.lexicon.body_nouns[head]["means"]
        end = start + len(written)
        players = self.scene.player_of
        mentions = self.scene.mentions
        before = [n for n in inside if mentions[n].extent[0] < mention.extent[1]]
        owner = next((players[n] for n in before if n in players), None)
        loose = any(mentions[n].type == "name" and n not in players for n in before)
        if means == "campaign" or (means == "power" and owner and owner.type == "person"):
            found = self._campaign(head, owner, written, start)
            if found is not None:
                return self._note(found, start, end)
        if means == "power" and owner is not None and owner.type == "government":
            return self._note(owner, start, end)
        if definite and owner is None and not loose and len(written.split()) <= 2:
            found = self.earlier_body(head, start)
            if found is not None:
                return self._note(found, start, end)
        name = re.sub(r"^(?:a|an) ", "", without_article(written))
        kind = mention.actor_type or "organization"
        player = self.scene.bodies.phrase(name, kind, mention.rule)
        player.head = head
        return self._note(player, start, end)

    def _campaign(self, head: str, owner: Player | None, written: str, start: int) -> Player | None:
        """The campaign or the administration of a person."""
        low = written.lower()
        if owner is None and low.startswith(("his ", "her ")):
            owner = self.pronouns.owner("he" if low.startswith("his") else "she", start)
        if owner is None and low == f"the {head}":
            return self.earlier_body(head, start) or self._office(
                self.pronouns.standing_out(start), head
            )
        return self._office(owner, head)

    def _office(self, player: Player | None, head: str) -> Player | None:
        if player is None or player.type != "person":
            return None
        if self.lexicon.body_nouns[head]["means"] == "power":
            return self.administration(player)
        head = "campaign" if head == "camp" else head
        name = f"{player.name.rpartition(' ')[2]} {head}"
        found = self.scene.bodies.phrase(name, "organization", "en.actors.phrase")
        found.head = head
        return found

    def administration(self, president: Player) -> Player:
        """The government of a president: that of the country, while he or she is in office."""
        words = describe(president, self.text)
        if "president" in words and not words & _NOT_NOW:
            return self.scene.bodies.country(_HOME, "en.actors.phrase")
        name = f"{president.name.rpartition(' ')[2]} administration"
        return self.scene.bodies.phrase(name, "government", "en.actors.phrase")

    def earlier_body(self, head: str, start: int, least: float = -6.0) -> Player | None:
        """The body that a bare noun takes up: the group, the ministry, the country."""
        means = self.lexicon.body_nouns[head]["means"]
        outlets = self.lexicon.outlets

        def fits(player: Player) -> float | None:
            if player.head == head or head in player.name.lower().split():
                return 4.0
            if means == "country":
                return 0.0 if player.type == "government" and player.country else None
            if means == "agency":
                return 0.0 if player.type == "government" and not player.country else None
            if player.type != "organization" or means in ("power", "campaign", "other"):
                return None
            return 0.0 if (player.name in outlets) == (means == "outlet") else -1.5

        return self.scene.body_trail.best(self.scene.place(start), fits, least)
