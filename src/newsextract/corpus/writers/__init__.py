"""One file a form of output: each takes the bytes that workers made, part by part."""

from __future__ import annotations

from pathlib import Path
from typing import BinaryIO, Protocol

from newsextract.corpus.manifest import Header, Part
from newsextract.corpus.options import Options


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


def open_output(to: Path, header: Header, options: Options, digests: dict[int, str]) -> Output:
    """The output of a run; what an earlier run left in it is checked.

    Args:
        to: Folder, or file for sqlite.
        header: What this run is asked for.
        options: Its options.
        digests: Number of an input -> its digest, of all inputs that the earlier run had finished parts of.

    Raises:
        CorpusError: It holds something else, or was begun with other options.
    """
    if options.format == "sqlite":
        from newsextract.corpus.writers.database import Database

        return Database(to, header, digests)
    from newsextract.corpus.writers.folder import Folder

    return Folder(to, header, _writer(options), digests)


def _writer(options: Options) -> Writer:
    if options.format == "jsonl":
        from newsextract.corpus.writers.lines import LineWriter

        return LineWriter()
    if options.format == "csv":
        from newsextract.corpus.writers.spreadsheet import CsvWriter

        return CsvWriter(options.raw)
    if options.format == "parquet":
        from newsextract.corpus.writers.arrow import TableWriter

        return TableWriter()
    from newsextract.corpus.writers.arrow import NestedWriter

    return NestedWriter()
