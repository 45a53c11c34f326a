"""JSON lines to a stream that somebody reads: no parts, nothing to resume."""

from __future__ import annotations

from typing import BinaryIO

from newsextract.corpus.manifest import Part
from newsextract.corpus.options import Options
from newsextract.errors import CorpusError


class Stdout:
    """The output of a run as a stream.

    Raises:
        CorpusError: The format is none of lines.
    """

    def __init__(self, stream: BinaryIO, options: Options) -> None:
        if options.format != "jsonl":
            raise CorpusError(f"only jsonl goes to stdout, the format is {options.format}")
        self.done: list[Part] = []
        self._stream = stream

    def begin(self, part: Part) -> None:
        """Nothing marks where a part begins."""

    def add(self, data: bytes) -> None:
        """Write one line."""
        self._stream.write(data)

    def finish(self, part: Part) -> None:
        """Let the reader have it."""
        self._stream.flush()

    def abandon(self) -> None:
        """What was written cannot be taken back."""

    def close(self) -> None:
        """The run has ended."""
