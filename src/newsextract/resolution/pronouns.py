"""Whom he, she, they, it and I mean."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable

from newsextract.findings import Structure
from newsextract.resolution.cast import Player
from newsextract.resolution.salience import Place
from newsextract.resolution.scene import Scene


class Pronouns:
    """Resolves the pronouns of one text."""

    def __init__(
        self, scene: Scene, structure: Structure, plural: Callable[[int], Player | None]
    ) -> None:
        """Make a resolver.

        Args:
            scene: The cast.
            structure: For the author of the text, who is I.
            plural: Whom a plural noun phrase means, by the index of its mention.
        """
        self.scene = scene
        self.structure = structure
        self.plural = plural

    def he_or_she(self, pronoun: str, start: int) -> Player | None:
        """The person that stands out and agrees; nobody, if none does."""
        barred = self._antecedent_of_whom(start)

        def fits(player: Player) -> float | None:
            if player.type not in ("person", "anonymous") or player.number != "one":
                return None
            if player is barred:
                return None
            if not player.agrees(pronoun):
                return None
            bonus = 0.5 if getattr(player, pronoun) else 0.0
            return bonus - (3.0 if player.named and self.scene.told_of(player) else 0.0)

        found = self.scene.people_trail.best(self.scene.place(start), fits)
        if found is not None:
            if pronoun == "he":
                found.he += 1
            else:
                found.she += 1
            found.add((start, start + len(pronoun)), "pronoun")
        return found

    def _antecedent_of_whom(self, start: int) -> Player | None:
        """`Omar Roe, whom he describes`: he is not Roe."""
        token = self.scene.document.token_at(start)
        if not token or self.scene.document.tokens[token - 1] not in ("whom ", "whose "):
            return None
        trail = self.scene.people_trail
        at = bisect_left(trail.starts, start)
        return trail.traces[at - 1].player if at else None

    def they(self, start: int) -> Player | None:
        """Several people, a group, or a body."""
        place = self.scene.place(start)
        found = self._plural_before(start, place)
        if found is not None:
            return found

        def fits(player: Player) -> float | None:
            return 0.0 if player.type in ("organization", "government", "group") else None

        return self.scene.body_trail.best(place, fits)

    def _plural_before(self, start: int, place: Place) -> Player | None:
        mentions = self.scene.mentions
        at = bisect_left(self.scene.starts, start)
        for player, distance, _, weight in self.scene.people_trail.before(place):
            if distance > 2:
                break
            if player.number != "one" and weight > -2:
                return player
        for n in range(at - 1, max(-1, at - 14), -1):
            mention = mentions[n]
            if place.sentence - self.scene.sentence_of(mention.token) > 2:
                break
            if self.scene.is_quoted(mention.extent[0]):
                continue
            if mention.type == "nominal" and mention.actor_type == "group":
                return self.plural(n)
            if mention.type == "nominal" and mention.country:  # Germans
                return self.scene.player_of.get(n) or self.plural(n)
            if mention.type == "name" and mention.actor_type == "person":
                m = n - 1
                while m >= 0 and mentions[m].type != "name":
                    m -= 1
                if m >= 0 and mentions[m].actor_type == "person":
                    begin = mention.roles[0][0][0] if mention.roles else mention.extent[0]
                    gap = self.scene.document.text[mentions[m].extent[1] : begin].strip()
                    if gap in ("and", ", and"):
                        return self._chain(m, n)
        return None

    def _chain(self, first: int, last: int) -> Player | None:
        """`A, B and C` read back from its last two names."""
        mentions = self.scene.mentions
        chain = [first, last]
        m = first - 1
        while m >= 0 and mentions[m].type == "name" and mentions[m].actor_type == "person":
            if (
                self.scene.document.text[
                    mentions[m].extent[1] : mentions[chain[0]].extent[0]
                ].strip()
                != ","
            ):
                break
            chain.insert(0, m)
            m -= 1
        members = [p for p in (self.scene.player_of.get(n) for n in chain) if p is not None]
        return self.scene.group_of(members) if members else None

    def it(self, start: int) -> Player | None:
        """A body."""

        def fits(player: Player) -> float | None:
            return None if player.type not in ("organization", "government", "group") else 0.0

        found = self.scene.body_trail.best(self.scene.place(start), fits)
        if found is not None:
            found.add((start, start + 2), "pronoun")
        return found

    def author(self) -> Player | None:
        """I: the author, where the text names exactly one."""
        byline = self.structure.byline
        if byline is None or len(byline.authors) != 1:
            return None
        name = byline.authors[0].name
        found = self.scene.people.named(name)
        if found is None:
            found = Player(name, "person", "en.actors.author")
            if byline.authors[0].extent:
                found.add(byline.authors[0].extent, "name")
            self.scene.extra.append(found)
        return found

    def owner(self, pronoun: str, start: int) -> Player | None:
        """Whose campaign her campaign is."""
        content, self.scene.content = self.scene.content, ()
        found = self.he_or_she(pronoun, start)
        self.scene.content = content
        return found

    def standing_out(self, start: int) -> Player | None:
        """The named person that stands out at a place."""

        def fits(player: Player) -> float | None:
            return 0.0 if player.type == "person" and player.named else None

        return self.scene.people_trail.best(self.scene.place(start), fits)
