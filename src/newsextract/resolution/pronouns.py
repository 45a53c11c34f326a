"""Whom he, she, they, it and I mean."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable
from functools import partial

from newsextract.findings import Structure
from newsextract.languages.en.coreference import JOINED_ROLE
from newsextract.resolution.cast import Player
from newsextract.resolution.salience import BACK, HERE, NOWHERE, REACH, SUBJECT, Place, Trace
from newsextract.resolution.scene import Scene

_BODIES = ("organization", "government")
_NOBODY = Player("", "group", "")


LEAST = -6.0
"""Who stands out less is not meant by he or she."""

NEAR = 12
"""So many mentions before a pronoun are looked at for a noun phrase."""

LEAST_PLURAL = -0.2
"""Who stands out less is not meant by they."""

LEAST_SPEAKERS = -5.0
"""The same for several who have spoken."""

PAIR = 0.4
"""What two names joined by `and` count more than a plural noun."""

TIED = 0.3
"""What each pronoun counts that the text has tied before."""


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
            if player is barred or player in self.scene.addressed:
                return None
            if not player.agrees(pronoun):
                return None
            tied = player.he if pronoun == "he" else player.she
            bonus = TIED * min(tied, 4)
            return bonus - (5.0 if player.named and self.scene.told_of(player) else 0.0)

        place = self.scene.place(start)
        score, found = self.scene.people_trail.rank(place, fits)
        if found is not None and score < LEAST:
            found = None
        found = self._person_phrase(place, pronoun, score) or found or self._unexplained(place)
        if found is not None:
            if pronoun == "he":
                found.he += 1
            else:
                found.she += 1
            found.add((start, start + len(pronoun)), "pronoun")
        return found

    def _person_phrase(self, place: Place, pronoun: str, score: float) -> Player | None:
        """`His wife held the pot. “...,” she said.`: a noun phrase that stands out more in the same paragraph."""
        scene, best = self.scene, -1
        at = bisect_left(scene.starts, place.start)
        for n in range(at - 1, max(-1, at - NEAR), -1):
            mention = scene.mentions[n]
            if mention.rule != "en.actors.phrase" or mention.actor_type != "person":
                continue
            sentence, paragraph, weight = scene.standing.measure(
                Trace(mention.extent[0], mention.token, mention.head, _NOBODY)
            )
            if paragraph != place.paragraph or place.sentence - sentence > 1:
                break
            here = weight - BACK * (place.sentence - sentence) + HERE
            known = mention.agreement == pronoun
            if known and weight > 0 and sentence < place.sentence and here > score:
                best, score = n, here
        found = self.plural(best) if best >= 0 else None
        if found is None or found.number != "one" or not found.agrees(pronoun):
            return None
        return found if found.type in ("person", "anonymous") else None

    def _unexplained(self, place: Place) -> Player | None:
        """Where nobody else can be meant: the last name of one word that the text has not explained."""
        scene = self.scene
        at = bisect_left(scene.starts, place.start)
        for n in range(at - 1, max(-1, at - REACH), -1):
            mention = scene.mentions[n]
            if mention.type != "name" or n in scene.player_of or mention.actor_type is not None:
                continue
            if place.sentence - scene.sentence_of(mention.token) > 3:
                return None
            if scene.is_quoted(mention.extent[0]):
                continue
            if not (mention.key.isupper() or mention.definite or " " in mention.key):
                return scene.settle(n, "person")
        return None

    def _antecedent_of_whom(self, start: int) -> Player | None:
        """`Omar Roe, whom he describes`: he is not Roe."""
        token = self.scene.document.token_at(start)
        if not token or self.scene.document.tokens[token - 1] not in ("whom ", "whose "):
            return None
        trail = self.scene.people_trail
        at = bisect_left(trail.starts, start)
        return trail.traces[at - 1].player if at else None

    def they(self, start: int) -> Player | None:
        """Several people, a group, or a body: whoever of them stands out."""
        place = self.scene.place(start)

        def several(player: Player) -> float | None:
            if player.members:
                return PAIR
            return 0.8 if player.number != "one" else None

        def bodies(player: Player) -> float | None:
            if player.type not in ("organization", "government"):
                return None
            return -2.5 if player.country else -1.0

        score, found = self.scene.people_trail.rank(place, several)
        other, body = self.scene.body_trail.rank(place, bodies)
        best, phrase = self._plural_phrase(place)
        if phrase is not None and best > max(score, other, LEAST_PLURAL):
            return phrase()
        if (
            found is not None
            and score >= other
            and score >= (LEAST_SPEAKERS if found.speaks else LEAST_PLURAL)
        ):
            return found
        return body if other >= LEAST_PLURAL else None

    def _plural_phrase(self, place: Place) -> tuple[float, Callable[[], Player | None] | None]:
        """The plural noun phrase or pair of names that stands out before a place."""
        scene, mentions = self.scene, self.scene.mentions
        best: tuple[float, Callable[[], Player | None] | None] = (NOWHERE, None)
        at = bisect_left(scene.starts, place.start)
        for n in range(at - 1, max(-1, at - 16), -1):
            mention = mentions[n]
            plural = mention.type == "nominal" and (
                mention.actor_type == "group" or mention.country
            )
            pair = self._is_person(n)
            if not (plural or pair):
                continue
            sentence, paragraph, weight = scene.standing.measure(
                Trace(mention.extent[0], mention.token, mention.head, _NOBODY)
            )
            if place.sentence - sentence > 2:
                break
            away = BACK * (place.sentence - sentence) + 0.5 * (place.paragraph - paragraph)
            score = weight - away + (PAIR if pair else 0.0)
            if weight >= SUBJECT and sentence < place.sentence and paragraph == place.paragraph:
                score += HERE
            if score <= best[0]:
                continue
            if plural:
                best = (score, partial(self._plural, n))
            else:
                first = self._joined_before(n)
                if first >= 0:
                    best = (score, partial(self._chain, first, n))
        return best

    def _plural(self, index: int) -> Player | None:
        return self.scene.player_of.get(index) or self.plural(index)

    def _is_person(self, index: int) -> bool:
        """Whether a mention is the name of a person: Dana Obi, and Obi where the text explains it."""
        mention = self.scene.mentions[index]
        if mention.type != "name":
            return False
        player = self.scene.player_of.get(index)
        return mention.actor_type == "person" or (player is not None and player.type == "person")

    def _joined_before(self, index: int) -> int:
        """Index of the name that `and` joins to this one, or -1."""
        mentions = self.scene.mentions
        mention = mentions[index]
        first = index - 1
        while first >= 0 and mentions[first].type != "name":
            first -= 1
        if first < 0 or not self._is_person(first):
            return -1
        begin = mention.roles[0][0][0] if mention.roles else mention.extent[0]
        gap = self.scene.document.text[mentions[first].extent[1] : begin].strip()
        if gap in ("and", ", and"):
            return first
        joined = JOINED_ROLE.fullmatch(gap)  # and her colleague
        roles = self.scene.lexicon.roles
        return first if joined is not None and joined["role"] in roles else -1

    def _chain(self, first: int, last: int) -> Player | None:
        """`A, B and C` read back from its last two names."""
        mentions = self.scene.mentions
        chain = [first, last]
        m = first - 1
        while m >= 0 and self._is_person(m):
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
        """A body: one that has a name or spoke, or a noun phrase such as the staff association."""
        place = self.scene.place(start)

        def fits(player: Player) -> float | None:
            if player in self.scene.addressed:
                return None
            return 0.0 if player.type in ("organization", "government", "group") else None

        score, found = self.scene.body_trail.rank(place, fits)
        phrase = self._body_phrase(place, score)
        if phrase is not None:
            found = self.plural(phrase)
        if found is not None:
            found.add((start, start + 2), "pronoun")
        return found

    def _body_phrase(self, place: Place, score: float) -> int | None:
        """Index of the noun phrase for a body that stands out more than that."""
        scene = self.scene
        found = None
        at = bisect_left(scene.starts, place.start)
        for n in range(at - 1, max(-1, at - 12), -1):
            mention = scene.mentions[n]
            if mention.rule != "en.actors.phrase" or mention.actor_type not in _BODIES:
                continue
            if scene.is_quoted(mention.extent[0]):
                continue
            sentence, paragraph, weight = scene.standing.measure(
                Trace(mention.extent[0], mention.token, mention.head, _NOBODY)
            )
            if place.sentence - sentence > 1:
                break
            here = weight - BACK * (place.sentence - sentence) - 0.5 * (place.paragraph - paragraph)
            if here > score:
                found, score = n, here
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
