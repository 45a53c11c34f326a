"""A possible indirect attribution, and which tokens stand inside quotation marks."""

from __future__ import annotations

import sys
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from newsextract.attribution.indirect_weights import Key
from newsextract.span import Extent

CLOSES = 2
"""Tokens of a comma and the closing mark behind it."""


class Candidate(NamedTuple):
    """A possible attribution; all extents are half-open and count tokens.

    `logit` is the sum of what speaks for and against it, `keys` say what that is.
    """

    cue: Extent
    lemma: str
    kind: str
    frame: str
    content: tuple[Extent, ...]
    source: Extent | None
    keys: tuple[Key, ...]
    logit: float


@dataclass(slots=True)
class Cue:
    """A cue verb where it stands; with slots, for its attributes are asked for by the hundred.

    Attributes:
        extent: Its tokens, with a particle (`point out`) or adjective (`make clear`).
        lemma: With its particle: `point_out`.
        kind: speech writing thought intention evidence evaluation.
        takes: What it can take: `clause+person`.
        frame: How the text goes on after it.
        form: Form of the verb, with `passive`, `perfect`, `infinitive` read from what stands before.
        bare: Form of the verb by its tags alone.
        before: What stands before it.
        place: Token that stands before it and its adverbs.
        sentence: Its sentence.
        start: Token at which the frame ends.
        agent: Who acts in a passive: `accused by {the mayor} of lying`.
    """

    extent: Extent
    lemma: str
    kind: str
    takes: str
    frame: str
    form: str
    bare: str
    before: str
    place: int
    sentence: Extent
    start: int
    agent: Extent | None


class Quoted:
    """Which tokens stand inside quotation marks."""

    def __init__(self, extents: Sequence[Extent]) -> None:
        self._extents = sorted(extents)
        self._starts = [start for start, _ in self._extents]

    def gaps(self, size: int) -> Iterator[Extent]:
        """What lies between the quotations of a text of so many tokens."""
        place = 0
        for start, end in self._extents:
            if start > place:
                yield place, start
            place = max(place, end)
        if size > place:
            yield place, size

    def start_at(self, token: int) -> int:
        """The start of the quotation in which a token stands, or a number beyond all tokens."""
        number = bisect_right(self._starts, token) - 1
        if number >= 0 and token < self._extents[number][1]:
            return self._extents[number][0]
        return sys.maxsize

    def end_at(self, token: int) -> int:
        """The end of the quotation in which a token stands, or 0."""
        number = bisect_right(self._starts, token) - 1
        if number >= 0 and token < self._extents[number][1]:
            return self._extents[number][1]
        return 0

    def cut_at(self, token: int) -> int:
        """Where a content that ends before a token ends, or 0 where that would cut a quotation in two.

        A comma right before a closing mark belongs to the quotation: `called it “dead,” | and left`.
        """
        end = self.end_at(token)
        if not end:
            return token
        return end if end - token <= CLOSES else 0
