"""Sources that the text does not name: which of them are one, how many they are, what hides them."""

from __future__ import annotations

import re

from newsextract.resolution.cast import Player

_LEADING = re.compile(
    r"^(?:the|a|an|one|this|that|some|another|both|any|two|three|several) ", re.IGNORECASE
)
_WORD = re.compile(r"[\w.'’-]+")
_EMPTY = frozenset(
    [
        "the",
        "a",
        "an",
        "of",
        "to",
        "on",
        "with",
        "in",
        "at",
        "by",
        "for",
        "from",
        "and",
        "or",
        "his",
        "her",
        "its",
        "their",
        "who",
        "that",
    ]
)
_GENERIC = frozenset(["source", "insider", "person", "individual", "man", "woman"])
_KINDRED = {
    "insider": ("operative", "source", "aide", "adviser"),
    "source": (
        "insider",
        "operative",
        "official",
        "diplomat",
        "aide",
        "person",
        "officer",
        "adviser",
        "executive",
    ),
    "diplomat": ("source", "envoy", "official"),
    "official": ("officer",),
    "aide": ("staffer", "adviser"),
    "person": ("source",),
}
_ORDINALS = frozenset(["second", "third", "fourth", "fifth", "other"])


MANY = 30
"""So many sources of one kind are compared with a new one, the latest first."""


class Unnamed:
    """The unnamed sources of a text."""

    def __init__(self) -> None:
        self.players: list[Player] = []
        self._by_head: dict[str, list[Player]] = {}
        self._groups: dict[frozenset[str], Player] = {}

    def with_head(self, head: str) -> list[Player]:
        """The latest sources with this head noun, in order."""
        return self._by_head.get(head, [])[-MANY:]

    def new(self, written: str, head: str, row: dict[str, str], *, anew: bool) -> Player:
        """A new unnamed person; not `anew` if one of the same description was met."""
        words = words_of(written)
        if not anew:
            for player in self.with_head(head):
                if words == player.words:
                    return player
        found = Player(_LEADING.sub("", written), "anonymous", "en.actors.unnamed", named=False)
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
        words = words_of(written)
        for player in reversed(self.with_head(head)):
            if (
                player.number == "one"
                and player.words == words
                and "another" not in written.lower()
            ):
                return player
        if definite or not _LEADING.match(written):
            found = self._introduced(words, head)
            if found is not None:
                return found
        return self.new(written, head, row, anew=True)

    def _introduced(self, words: set[str], head: str) -> Player | None:
        rest = words - {head}
        kindred = (head, *_KINDRED.get(head, ()))
        fitting = [
            player for each in kindred for player in self.with_head(each) if player.number == "one"
        ]
        exact = [player for player in fitting if player.head == head] or fitting
        for pool in (exact, fitting):
            for player in reversed(pool):
                if _stems(rest) <= _stems(player.words) and (
                    rest or player.head == head or len(pool) == 1
                ):
                    return player
        if not rest or rest <= {"informed", "anonymous", "unnamed"}:
            return exact[-1] if exact else None
        if rest & _ORDINALS:
            return exact[-1] if len(exact) > 1 else None
        loosely = [
            player for player in exact if not (player.words - {player.head}) or head in _GENERIC
        ]
        return loosely[-1] if len(loosely) == 1 else None

    def several(self, written: str, head: str, row: dict[str, str], *, definite: bool) -> Player:
        """`officials`, `the lawyers`, `critics of the plan`."""
        words = words_of(written)
        for player in reversed(self.with_head(head)):
            if player.number == "several" and (words <= player.words or words == {head}):
                return player
        kind = "group" if row["kind"] == "group" else "anonymous"
        name = _LEADING.sub("", written) if definite else written
        found = Player(name, kind, "en.actors.unnamed", named=False)
        found.number = "several"
        return self._keep(found, head, words)

    def group(self, written: str) -> Player:
        """Whoever else may be a source: many, a poll, Germans."""
        words = words_of(written)
        found = self._groups.get(frozenset(words))
        if found is None:
            found = Player(_LEADING.sub("", written), "group", "en.actors.other", named=False)
            found.number = "unstated"
            self._groups[frozenset(words)] = self._keep(found, "", words)
        return found


def _stems(words: set[str]) -> set[str]:
    """`diplomatic` and `diplomat` are near enough."""
    return {word[:6] for word in words}


def words_of(written: str) -> set[str]:
    """The words of a description that tell it from others."""
    return (
        {word.lower().replace(".", "").strip("'’") for word in _WORD.findall(written)}
        - _EMPTY
        - {"one", "another", "some", "this"}
    )
