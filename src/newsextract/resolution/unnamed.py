"""Sources that the text does not name: which of them are one, how many they are, what hides them."""

from __future__ import annotations

import re

from newsextract.languages.en.anonymity import BASIS, CLOSE_TO
from newsextract.languages.en.coreference import LEADING, PLACES
from newsextract.languages.gazetteer import Gazetteer
from newsextract.resolution.cast import Player

_WORD = re.compile(r"[\w.'’-]+")


MANY = 30
"""So many sources of one kind are compared with a new one, the latest first."""


class Unnamed:
    """The unnamed sources of a text."""

    def __init__(self, lexicon: Gazetteer) -> None:
        """Start with nobody.

        Args:
            lexicon: Knows which words tell nothing, and which nouns may mean one source.
        """
        self._kindred = lexicon.kindred
        self._any_source = lexicon.words["any_source"]
        self._anybody = lexicon.words["anybody"]
        self._hidden = lexicon.words["hidden"]
        self._ordinals = lexicon.words["ordinal"]
        self._contentless = lexicon.words["contentless"]
        self.players: list[Player] = []
        self._by_head: dict[str, list[Player]] = {}
        self._groups: dict[frozenset[str], Player] = {}

    def with_head(self, head: str) -> list[Player]:
        """The latest sources with this head noun, in order."""
        return self._by_head.get(head, [])[-MANY:]

    def fitting(self, head: str, words: list[str]) -> list[Player]:
        """The latest sources with this head noun that were not called otherwise: `the Texas lawmaker` is no `Ohio lawmaker`."""
        rest = set(words) - {head} - self._contentless
        return [each for each in self.with_head(head) if not rest or rest & each.words]

    def new(self, written: str, head: str, row: dict[str, str], *, anew: bool) -> Player:
        """A new unnamed person; not `anew` if one of the same description was met."""
        words = self.words_of(written)
        if not anew:
            for player in self.with_head(head):
                if words == player.words:
                    return player
        found = Player(LEADING.sub("", written), "anonymous", "en.actors.unnamed", named=False)
        if row["agreement"] == "he":
            found.he = 3
        elif row["agreement"] == "she":
            found.she = 3
        return self._keep(found, head, words)

    def _keep(self, player: Player, head: str, words: set[str]) -> Player:
        player.head = head
        player.words = words
        self.players.append(player)
        self._by_head.setdefault(head, []).append(player)
        return player

    def source(self, written: str, head: str, row: dict[str, str], *, definite: bool) -> Player:
        """`the official`: the one that was introduced; `a senior official`: a new one."""
        words = self.words_of(written)
        for player in reversed(self.with_head(head)):
            if (
                player.number == "one"
                and player.words == words
                and "another" not in written.lower()
            ):
                return player
        if definite or not LEADING.match(written):
            found = self._introduced(words, head)
            if found is not None:
                return found
        return self.new(written, head, row, anew=True)

    def _introduced(self, words: set[str], head: str) -> Player | None:
        rest = words - {head}
        kindred = (head, *self._kindred.get(head, ()))
        fitting = [
            player for each in kindred for player in self.with_head(each) if player.number == "one"
        ]
        fitting.sort(key=_first_mention if rest else _last_mention)
        exact = [player for player in fitting if player.head == head] or fitting
        for pool in (exact, fitting):
            for player in reversed(pool):
                if _stems(rest) <= _stems(player.words) and (
                    rest or player.head == head or len(pool) == 1
                ):
                    return player
        if not rest or rest <= self._hidden:
            return exact[-1] if exact else None
        if rest & self._ordinals:
            place = next((n for word, n in PLACES.items() if word in rest), -1)
            return exact[place if place < len(exact) else -1] if len(exact) > 1 else None
        loosely = [
            player
            for player in exact
            if not (player.words - {player.head}) or head in self._any_source
        ]
        return loosely[-1] if len(loosely) == 1 else None

    def several(self, written: str, head: str, row: dict[str, str], *, definite: bool) -> Player:
        """`officials`, `the lawyers`, `critics of the plan`."""
        words = self.words_of(written)
        for player in reversed(self.with_head(head)):
            if player.number == "several" and (words <= player.words or words == {head}):
                return player
        hidden = head in self._anybody and (BASIS.search(written) or CLOSE_TO.search(written))
        kind = "group" if row["kind"] == "group" and not hidden else "anonymous"
        name = LEADING.sub("", written) if definite else written
        found = Player(name, kind, "en.actors.unnamed", named=False)
        found.number = "several"
        return self._keep(found, head, words)

    def somebody(self, written: str) -> Player:
        """`one`, `another`: one person of several, who has no name; `one of the officials` is an official."""
        found = Player(written, "anonymous", "en.actors.unnamed", named=False)
        first, *rest = written.lower().split()
        head = rest[-1].removesuffix("s") if rest[:1] == ["of"] else first
        return self._keep(found, head, self.words_of(written))

    def has(self, head: str, start: int) -> bool:
        """Whether what stands at an offset means one of the sources with this head noun already."""
        return any(
            extent[0] == start for player in self.with_head(head) for extent, _ in player.mentions
        )

    def at(self, head: str, start: int) -> Player | None:
        """The one source with this head noun that was brought in at an offset: `A nurse at the clinic`, `A nurse, who`."""
        for player in self.with_head(head):
            if player.number == "one" and any(extent[0] == start for extent, _ in player.mentions):
                return player
        return None

    def words_of(self, written: str) -> set[str]:
        """The words of a description that tell it from others."""
        words = {word.lower().replace(".", "").strip("'’") for word in _WORD.findall(written)}
        return words - self._contentless

    def group(self, written: str) -> Player:
        """Whoever else may be a source: many, a poll, Germans."""
        words = self.words_of(written)
        found = self._groups.get(frozenset(words))
        if found is None:
            found = Player(LEADING.sub("", written), "group", "en.actors.other", named=False)
            found.number = "unstated"
            self._groups[frozenset(words)] = self._keep(found, "", words)
        return found


def _first_mention(player: Player) -> int:
    return player.mentions[0][0][0] if player.mentions else 0


def _last_mention(player: Player) -> int:
    return max((extent[0] for extent, _ in player.mentions), default=0)


def _stems(words: set[str]) -> set[str]:
    """`diplomatic` and `diplomat` are near enough."""
    return {word[:6] for word in words}
