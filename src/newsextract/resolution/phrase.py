"""One noun phrase that stands as a source: the senator, a source close to the talks, her campaign."""

from __future__ import annotations

from typing import NamedTuple

from newsextract.findings import MentionFinding
from newsextract.resolution.cast import Player


class Phrase(NamedTuple):
    """A noun phrase as written.

    Attributes:
        mention: Its mention.
        written: Its words, from the article on.
        start: Where it begins.
        definite: Whether it takes up what is known: `the`, `his`, a possessor.
    """

    mention: MentionFinding
    written: str
    start: int
    definite: bool

    @property
    def head(self) -> str:
        """Its head noun, in lower case."""
        return self.mention.key

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.start + len(self.written)

    def means(self, player: Player) -> Player:
        """Note that it means a player."""
        player.add((self.start, self.end), "nominal")
        return player
