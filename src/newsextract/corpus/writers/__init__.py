"""One file a form of output: each takes the bytes that workers made, part by part."""

from __future__ import annotations

from pathlib import Path

from newsextract.corpus.manifest import Header
from newsextract.corpus.options import Options
from newsextract.corpus.writers.contract import Output as Output
from newsextract.corpus.writers.contract import Writer


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
