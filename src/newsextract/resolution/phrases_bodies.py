"""Whom a noun for a body means: the group, her campaign, the Obi administration, Time magazine."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable

from newsextract.languages.en.coreference import NO_COMPANY, OF_STATE, PRESIDENTIAL
from newsextract.resolution.bodies import without_article
from newsextract.resolution.cast import Player
from newsextract.resolution.phrase import Phrase
from newsextract.resolution.pronouns import Pronouns
from newsextract.resolution.scene import Scene

_TITLES = ("agency", "outlet", "company", "group")
"""Nouns that may explain the name before them."""


_OF_A_SORT = NO_COMPANY | OF_STATE
"""Nouns that say of which sort a body is: one whose name says another noun is not meant."""

_ANY = -5.0
_ARTICLE = re.compile(r"^(?:a|an) ", re.IGNORECASE)
_SOON = 400
"""Code points within which a body may be named after the noun that means it."""
MANY_MENTIONS = 100
"""So many mentions are looked through for a fuller phrase."""


class BodyPhrases:
    """Resolves noun phrases whose head is a noun for a body."""

    def __init__(
        self, scene: Scene, pronouns: Pronouns, whole: Callable[[int], Player | None]
    ) -> None:
        """Make a resolver.

        Args:
            scene: The cast.
            pronouns: For the campaign of him or her.
            whole: Whom the phrase of a mention means, by its index.
        """
        self.scene = scene
        self.pronouns = pronouns
        self._whole = whole
        self._nouns = scene.lexicon.body_nouns
        self._past = scene.lexicon.words["past_role"]

    def read(self, phrase: Phrase, inside: list[int]) -> Player | None:
        """The body that a phrase names or takes up.

        Args:
            phrase: The phrase.
            inside: Indices of the mentions of the source.
        """
        head, written = phrase.head, phrase.written
        means = self._nouns[head]["means"]
        players, mentions = self.scene.player_of, self.scene.mentions
        before = [n for n in inside if mentions[n].extent[0] < phrase.mention.extent[1]]
        owner = next((players[n] for n in before if n in players), None)
        loose = any(mentions[n].type == "name" and n not in players for n in before)
        if means == "campaign" or (means == "power" and owner and owner.type == "person"):
            found = self._campaign(phrase, owner)
            if found is not None:
                if means == "power":
                    self._drop(before)
                return phrase.means(found)
        if means == "power" and owner is None and written.lower().startswith("its "):
            owner = self.earlier("country", phrase.start)
        if means == "power" and owner is not None:
            self._drop(before)
            if owner.type == "government":
                return phrase.means(owner)
        names = [n for n in before if mentions[n].type != "nominal"]
        if phrase.definite and means in _TITLES and len(names) == 1:
            named = self._named_so(names[0], phrase)
            if named is not None:
                return phrase.means(named)
        places = any(mentions[n].type == "place" for n in before)
        short = len(written.split()) <= (5 if means == "country" and places else 2)
        if phrase.definite and owner is None and not loose and short:
            found = self.earlier(head, phrase.start)
            if found is not None:
                return phrase.means(found)
        if means == "country" and owner is None:
            return None
        return phrase.means(self._new(phrase))

    def _drop(self, indices: list[int]) -> None:
        """Names inside the name of a government: nobody meant Obi by `the Obi administration`."""
        mentions = self.scene.mentions
        self.scene.dropped.update(n for n in indices if not mentions[n].owner)

    def _named_so(self, index: int, phrase: Phrase) -> Player | None:
        """`the Xinhua news agency`: Xinhua, which the noun only explains."""
        mention = self.scene.mentions[index]
        article = self.scene.document.text[phrase.start : mention.extent[0]].lower()
        if mention.owner or mention.type != "name" or article != "the ":
            return None
        player = self.scene.player_of.get(index)
        if player is None and mention.actor_type is None:
            player = self.scene.settle(index, "organization")
        return player if player is not None and player.type == "organization" else None

    def _new(self, phrase: Phrase) -> Player:
        name = _ARTICLE.sub("", without_article(phrase.written))
        kind = phrase.mention.actor_type or "organization"
        player = self.scene.bodies.phrase(name, kind, phrase.mention.rule)
        player.head = phrase.head
        self.scene.bodies.by_head[phrase.head] = player
        return player

    def titled(self, inside: list[int], start: int, initial: int) -> Player | None:
        """`Time magazine`: a name and what it is."""
        written = self.scene.document.text[start:initial].strip()
        name, _, noun = written.rpartition(" ")
        if not inside or not name or noun not in self._nouns:
            return None
        mention = self.scene.mentions[inside[0]]
        if mention.type != "name" or mention.extent != (start, start + len(name)):
            return None
        kind = self._nouns[noun]["kind"]
        found = self.scene.bodies.phrase(written, kind, mention.rule)
        found.add((start, start + len(written)), "nominal")
        return found

    def _campaign(self, phrase: Phrase, owner: Player | None) -> Player | None:
        """The campaign or the administration of a person."""
        head, low = phrase.head, phrase.written.lower()
        if owner is None and low.startswith(("his ", "her ")):
            pronoun = "he" if low.startswith("his") else "she"
            owner = self.pronouns.owner(pronoun, phrase.start)
        if owner is None and low == f"the {head}":
            standing_out = self.pronouns.standing_out(phrase.start)
            return self.earlier(head, phrase.start) or self._office(standing_out, head)
        return self._office(owner, head)

    def _office(self, player: Player | None, head: str) -> Player | None:
        if player is None or player.type != "person":
            return None
        if self._nouns[head]["means"] == "power":
            return self.administration(player)
        head = "campaign" if head == "camp" else head
        name = f"{player.name.rpartition(' ')[2]} {head}"
        found = self.scene.bodies.phrase(name, "organization", "en.actors.phrase")
        found.head = head
        return found

    def administration(self, president: Player) -> Player:
        """The government of a president: that of the country, while he or she is in office."""
        words = self.scene.described(president)
        if "president" in words and not words & self._past:
            return self.scene.bodies.country(PRESIDENTIAL, "en.actors.phrase")
        name = f"{president.name} administration"
        found = self.scene.bodies.phrase(name, "government", "en.actors.phrase")
        found.forms[f"{president.name.rpartition(' ')[2]} administration"] = None
        return found

    def earlier(self, head: str, start: int, least: float = -6.0) -> Player | None:
        """The body that a bare noun takes up: the group, the ministry, the country."""
        means = self._nouns[head]["means"]
        outlets = self.scene.lexicon.outlets

        def fits(player: Player) -> float | None:
            if _is_called(player, head):
                return 4.0
            if player.head and head in OF_STATE and player.head in OF_STATE:
                return None  # an office is no ministry
            if head in NO_COMPANY and self._is_another(player, head):
                return None
            if means == "country":
                return 0.0 if player.type == "government" and player.country else None
            if means == "agency":
                return 0.0 if player.type == "government" and not player.country else None
            if player.type != "organization" or means in ("power", "campaign", "other"):
                return None
            outlet = player.name in outlets or not outlets.isdisjoint(player.forms)
            return 0.0 if outlet == (means == "outlet") else (-1.5 if means == "outlet" else None)

        found = self.scene.body_trail.best(self.scene.place(start), fits, least)
        if head in _OF_A_SORT and (found is None or not _is_called(found, head)):
            found = self.only(head, start) or found
        if found is None and least < _ANY:
            found = self.scene.bodies.with_head(head) or self._fuller(head, start)
        return found

    def _is_another(self, player: Player, head: str) -> bool:
        """Whether a name says that a body is of another sort: Hana Securities and the University of Zomba are no union."""
        words = player.name.split()
        return words[-1] in self.scene.lexicon.companies or any(
            word.lower() in _OF_A_SORT for word in words if word.lower() != head
        )

    def only(self, head: str, start: int) -> Player | None:
        """The one body of the text whose name says this noun: the union, the Dock Workers Union.

        It may be named a little later: `their union said`.
        """
        named = [each for each in self.scene.bodies.players if head in each.name.lower().split()]
        if len(named) != 1:
            return None
        first = (n for n, player in self.scene.player_of.items() if player is named[0])
        starts = (self.scene.starts[n] for n in first)
        return named[0] if any(at < start + _SOON for at in starts) else None

    def _fuller(self, head: str, start: int) -> Player | None:
        """The fuller noun phrase of the same head before: China’s foreign ministry, the ministry."""
        mentions = self.scene.mentions
        at = bisect_left(self.scene.starts, start)
        for n in range(at - 1, max(-1, at - MANY_MENTIONS), -1):
            mention = mentions[n]
            if mention.key == head and mention.head - mention.token > 1:
                return self._whole(n)
        return None


def _is_called(player: Player, head: str) -> bool:
    """Whether a noun stands in the name of a body, or was used for it."""
    return player.head == head or head in player.name.lower().split()
