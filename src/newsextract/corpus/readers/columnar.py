"""Parquet to items: a story a row, read in small batches. Needs the extra `[parquet]`.

The offset is the number of the row, from 0. A row group that is damaged costs its rows, which are told.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, BinaryIO

from newsextract.corpus.items import Fault, Item, Sender
from newsextract.corpus.options import Options
from newsextract.corpus.readers.given import Columns, find_columns, read_row
from newsextract.errors import CorpusError

_BATCH = 256


def check_parquet(file: BinaryIO, options: Options) -> None:
    """Read the footer: whether it is whole, and its columns hold text.

    Raises:
        CorpusError: It is cut off or damaged, lacks a column, or a column is of the wrong type.
    """
    _open(file, options)


def read_parquet(file: BinaryIO, options: Options, sender: Sender) -> Iterator[Item | Fault]:
    """A story a row, row group by row group."""
    parquet, columns = _open(file, options)
    names = [*dict.fromkeys((*columns.named(), *options.keep))]
    row = 0
    for group in range(parquet.num_row_groups):
        rows = parquet.metadata.row_group(group).num_rows
        first, end = row, row + rows
        try:
            for batch in parquet.iter_batches(_BATCH, row_groups=[group], columns=names):
                for each in batch.to_pylist():
                    yield read_row(each, columns, options, sender, row)
                    row += 1
        except (OSError, ValueError) as error:  # what Arrow raises for damaged pages
            message = f"rows {row:,} to {end - 1:,} of row group {group} cannot be read: {error}"
            yield sender.fault(row, "damaged", message[:400])
        row = first + rows


def _open(file: BinaryIO, options: Options) -> tuple[Any, Columns]:
    try:
        import pyarrow
        from pyarrow import types
        from pyarrow.parquet import ParquetFile
    except ModuleNotFoundError as error:
        raise CorpusError(
            "Parquet needs the extra [parquet]: pip install 'newsextract[parquet]'"
        ) from error
    try:
        parquet = ParquetFile(file)
    except (OSError, ValueError, pyarrow.ArrowException) as error:
        raise CorpusError(f"no whole Parquet file: {error}".splitlines()[0][:300]) from None
    schema = parquet.schema_arrow
    columns = find_columns(schema.names, options)
    for name in (columns.text, columns.html):
        kind = schema.field(name).type if name is not None else None
        if kind is None:
            continue
        value = kind.value_type if types.is_dictionary(kind) else kind
        fine = types.is_string(value) or types.is_large_string(value) or types.is_string_view(value)
        if not (fine or (types.is_binary(value) or types.is_large_binary(value))):
            raise CorpusError(f"column {name!r} is {kind}, expected text")
    return parquet, columns
