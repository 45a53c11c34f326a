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

_CAMPAIGNS = frozenset(
    [
        "campaign",
        "camp",
        "team",
        "administration",
        "office",
        "organization",
        "foundation",
        "staff",
        "committee",
        "transition",
    ]
)
_VAGUE = frozenset(
    ["candidate", "nominee", "hopeful", "contender", "president", "leader", "politician"]
)
_DEFINITE = ("the", "this", "that", "his", "her", "their", "its", "both")
_STATES = frozenset(["country", "state", "nation", "kingdom", "republic", "emirate", "government"])
_POWERS = frozenset(["administration", "government", "authorities", "authority", "regime"])


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
        if (
            head in self.lexicon.body_nouns
            and mention.actor_type != "person"
            and mention.actor_type != "group"
        ):
            return self._body_phrase(mention, inside, written, start, definite=definite)
        row = self.lexicon.roles.get(head)
        if row is None:
            return self._other(start, initial)
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
        mentions = self.scene.mentions
        owners = [
            n
            for n in inside
            if mentions[n].extent[0] < mention.extent[1] and n in self.scene.player_of
        ]
        loose = [n for n in inside if mentions[n].type == "name" and n not in self.scene.player_of]
        first = written.split(" ", 1)[0].lower()
        if head in _CAMPAIGNS:
            player = self.scene.player_of[owners[0]] if owners else None
            if player is None and first in ("his", "her"):
                player = self.pronouns.owner("he" if first == "his" else "she", start)
            if player is None and first == "the" and written.lower() == f"the {head}":
                found = self._earlier_body(head, start)
                if found is not None:
                    return self._note(found, start, start + len(written))
                player = (
                    self.pronouns.standing_out(start)
                    if head in ("campaign", "camp", "team")
                    else None
                )
            if player is not None and player.type == "person":
                return self._note(self._office_of(player, head), start, start + len(written))
        if head in _POWERS and owners:
            player = self.scene.player_of[owners[0]]
            if player.type == "government":
                return self._note(player, start, start + len(written))
        words = written.lower().split()
        if definite and len(words) <= 2 and not owners and not loose:
            found = self._earlier_body(head, start)
            if found is not None:
                return self._note(found, start, start + len(written))
        name = without_article(written)
        kind = mention.actor_type or "organization"
        player = self.scene.bodies.phrase(re.sub(r"^(?:a|an) ", "", name), kind, mention.rule)
        player.head = head
        return self._note(player, start, start + len(written))

    def _office_of(self, player: Player, head: str) -> Player:
        surname = player.name.rpartition(" ")[2]
        head = "campaign" if head in ("camp",) else head
        found = self.scene.bodies.phrase(f"{surname} {head}", "organization", "en.actors.phrase")
        found.head = head
        return found

    def _earlier_body(self, head: str, start: int) -> Player | None:
        def fits(player: Player) -> float | None:
            low = player.name.lower()
            if head in low.split() or player.head == head:
                return 4.0
            if head in _STATES:
                return 0.0 if player.type == "government" else None
            if head in ("agency", "department", "ministry", "bureau", "commission", "court"):
                return 0.0 if player.type == "government" and " " in player.name else None
            if head in (
                "group",
                "organization",
                "organisation",
                "company",
                "firm",
                "movement",
                "newspaper",
                "paper",
                "magazine",
                "outlet",
                "network",
                "union",
                "party",
                "bank",
                "association",
                "website",
                "site",
            ):
                return 0.0 if player.type == "organization" else None
            return None

        return self.scene.body_trail.best(self.scene.place(start), fits)
