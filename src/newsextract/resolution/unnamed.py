"""Sources that the text does not name: which of them are one, how many they are, what hides them."""

from __future__ import annotations

import re

from newsextract.languages.gazetteer import Gazetteer
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


class Unnamed:
    """The unnamed sources of a text."""

    def __init__(self, lexicon: Gazetteer) -> None:
        self.lexicon = lexicon
        self.players: list[Player] = []

    def has(self, head: str) -> bool:
        """Whether some unnamed source has this head."""
        return any(player.head == head for player in self.players)

    def new(
        self, written: str, head: str, row: dict[str, str], start: int, *, anew: bool
    ) -> Player:
        """A new unnamed person."""
        words = words_of(written)
        if not anew:
            for player in self.players:
                if player.head == head and words == player.words:
                    return player
        found = Player(_LEADING.sub("", written), "anonymous", "en.actors.unnamed", named=False)
        found.head = head
        found.words = words
        if row["agreement"] != "any":
            setattr(found, row["agreement"], 3)
        self.players.append(found)
        return found

    def source(
        self, written: str, head: str, row: dict[str, str], start: int, *, definite: bool
    ) -> Player:
        """`the official`: the one that was introduced; `a senior official`: a new one."""
        words = words_of(written)
        singles = [player for player in self.players if player.number == "one"]
        for player in reversed(singles):
            if player.head == head and player.words == words and "another" not in written.lower():
                return player
        bare = not _LEADING.match(written)
        if definite or bare:
            found = self._introduced(words, head, singles)
            if found is not None:
                return found
        return self.new(written, head, row, start, anew=True)

    def _introduced(self, words: set[str], head: str, singles: list[Player]) -> Player | None:
        rest = words - {head}
        kindred = (head, *_KINDRED.get(head, ()))
        fitting = [player for player in singles if player.head in kindred]
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

    def several(
        self, written: str, head: str, row: dict[str, str], start: int, *, definite: bool
    ) -> Player:
        """`officials`, `the lawyers`, `critics of the plan`."""
        words = words_of(written)
        kind = "group" if row["kind"] == "group" else "anonymous"
        for player in reversed(self.players):
            if (
                player.number == "several"
                and player.head == head
                and (words <= player.words or words == {head})
            ):
                return player
        found = Player(
            _LEADING.sub("", written) if definite else written,
            kind,
            "en.actors.unnamed",
            named=False,
        )
        found.head = head
        found.words = words
        found.number = "several"
        self.players.append(found)
        return found

    def group(self, written: str, start: int) -> Player:
        """Whoever else may be a source: many, a poll, the letter."""
        words = words_of(written)
        for player in self.players:
            if player.words == words:
                return player
        found = Player(_LEADING.sub("", written), "group", "en.actors.other", named=False)
        found.words = words
        found.number = "unstated"
        self.players.append(found)
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
