"""JSON lines, one a record of the input: the article, or what is wrong with it."""

from __future__ import annotations

from typing import BinaryIO


class LineWriter:
    """Writes the lines as they come."""

    files = ("{}.jsonl",)

    def open(self, streams: list[BinaryIO]) -> None:
        """Begin a part."""
        self._stream = streams[0]

    def add(self, data: bytes) -> None:
        """Take one line."""
        self._stream.write(data)

    def close(self) -> None:
        """Nothing is left to be written."""
