"""The steps of a run: which records are read, in which part each belongs, and where a part ends.

What an earlier run finished is read over; so are records that a sample, a limit or a shard leaves out.
"""

from __future__ import annotations

import hashlib
import heapq
from collections import Counter
from collections.abc import Iterator
from itertools import accumulate
from typing import NamedTuple

from newsextract.corpus.inputs import Input
from newsextract.corpus.items import Fault, Item
from newsextract.corpus.manifest import Part
from newsextract.corpus.options import Options

Chosen = dict[int, set[int]]
"""Number of an input -> numbers of its records that a sample holds."""


class Step(NamedTuple):
    """A record of a part; without a record, the end of the part."""

    part: Part
    record: Item | Fault | None

    @property
    def item(self) -> Item | None:
        """The record, if it can be read."""
        return self.record if isinstance(self.record, Item) else None


class Plan:
    """What a run reads.

    Args:
        inputs: In order.
        options: Which records, and how many in a part.
        done: Parts that are finished.
        digests: Number of an input -> its digest, of those that are known.
    """

    def __init__(
        self, inputs: list[Input], options: Options, done: list[Part], digests: dict[int, str]
    ) -> None:
        self.inputs = inputs
        self.options = options
        self.digests = digests
        self.at = 0
        self._done = {(part.index, part.slice): part for part in done}
        self._ended = _inputs_at_end(done)
        self._left = options.limit
        self._before = [0, *accumulate(each.size for each in inputs)]

    def total(self) -> int:
        """Bytes of all inputs."""
        return self._before[-1]

    def position(self) -> int:
        """Bytes that have been read, about."""
        here = self.inputs[self.at].position() if self.at < len(self.inputs) else 0
        return self._before[self.at] + here

    def steps(self) -> Iterator[Step]:
        """All records that are to be read, in order, each part closed by its end."""
        chosen = draw_sample(self.inputs, self.options) if self.options.sample else None
        for index, source in enumerate(self.inputs):
            self.at = index
            if self._left is not None and self._left <= 0:
                break
            if index in self._ended:
                self._take_from_limit(part for part in self._done.values() if part.index == index)
                continue
            yield from self._steps_of(index, source, chosen)
        self.at = len(self.inputs)

    def _take_from_limit(self, parts: Iterator[Part]) -> None:
        if self._left is not None:
            self._left -= sum(part.written for part in parts)

    def _steps_of(self, index: int, source: Input, chosen: Chosen | None) -> Iterator[Step]:
        options = self.options
        digest = self.digests.get(index) or source.digest()
        records = source.records(digest, options)
        wanted = None if chosen is None else chosen.get(index, set())
        number = slice_ = 0
        following = next(records, None)
        while True:
            part = Part(index, slice_, source.name, digest, number)
            finished = self._done.get((index, slice_))
            is_read = finished is None and _is_in_shard(index, slice_, options.shard)
            is_full = False
            while following is not None and part.records < options.part_size:
                if is_read and (wanted is None or number in wanted):
                    if self._left is not None:
                        is_full = self._left <= 0
                        if is_full:
                            break
                        self._left -= 1
                    yield Step(part, following)
                part.records += 1
                number += 1
                following = next(records, None)
            if finished is not None and self._left is not None:
                self._left -= finished.written
            part.last = following is None or is_full
            if part.last:
                part.skipped = dict(source.skipped)
            if is_read:
                yield Step(part, None)
            if part.last:
                return
            slice_ += 1


def _inputs_at_end(done: list[Part]) -> set[int]:
    """Inputs of which all parts are finished, from the first to the last."""
    slices = Counter(part.index for part in done)
    return {part.index for part in done if part.last and slices[part.index] == part.slice + 1}


def _is_in_shard(index: int, slice_: int, shard: tuple[int, int] | None) -> bool:
    return shard is None or (index + slice_) % shard[1] == shard[0] - 1


def draw_sample(inputs: list[Input], options: Options) -> Chosen:
    """So many records drawn from all, each as likely as any other, the same for the same seed.

    Drawn are the records whose id has the smallest keyed digest; so neither the order of the inputs nor shards matter.
    """
    largest: list[tuple[int, int, int]] = []
    for index, source in enumerate(inputs):
        for number, record in enumerate(source.records(source.digest(), options)):
            if isinstance(record, Fault):
                continue
            key = f"{options.seed}".encode()[:64]
            drawn = hashlib.blake2b(record.id.encode(), digest_size=8, key=key).digest()
            entry = (-int.from_bytes(drawn, "big"), index, number)
            if len(largest) < (options.sample or 0):
                heapq.heappush(largest, entry)
            else:
                heapq.heappushpop(largest, entry)
        source.skipped.clear()
    chosen: Chosen = {}
    for _, index, number in largest:
        chosen.setdefault(index, set()).add(number)
    return chosen
