"""What a run asks of its output, and a folder of the form that its files have."""

from __future__ import annotations

from typing import BinaryIO, Protocol

from newsextract.corpus.manifest import Part


class Writer(Protocol):
    """Writes the files of one part."""

    @property
    def files(self) -> tuple[str, ...]:
        """Names of the files, with `{}` for that of the part."""

    def open(self, streams: list[BinaryIO]) -> None:
        """Begin a part: one stream for each of the files."""

    def add(self, data: bytes) -> None:
        """Take one result."""

    def close(self) -> None:
        """Write what is left of the part."""


class Output(Protocol):
    """Where a run puts its parts; a part is there as a whole or not at all.

    Attributes:
        done: Parts that an earlier run finished and that can be trusted.
    """

    done: list[Part]

    def begin(self, part: Part) -> None:
        """The next part begins."""

    def add(self, data: bytes) -> None:
        """Take one result."""

    def finish(self, part: Part) -> None:
        """Make the part last, then say so."""

    def abandon(self) -> None:
        """Leave nothing of a part that was begun."""

    def close(self) -> None:
        """The run has ended."""
