"""Parquet: flat, a file a table; or nested, the whole article in each row. Needs the extra `[parquet]`."""

from __future__ import annotations

import json
from typing import Any, BinaryIO

from newsextract.corpus.engines.schema import nested_schema, table_schema
from newsextract.corpus.tables import TABLES, Cell
from newsextract.errors import CorpusError


def _arrow() -> Any:
    try:
        import pyarrow
        import pyarrow.parquet
    except ModuleNotFoundError as error:
        raise CorpusError(
            "Parquet needs the extra [parquet]: pip install 'newsextract[parquet]'"
        ) from error
    return pyarrow


class TableWriter:
    """Writes one file a table."""

    files = tuple(f"{table}/{{}}.parquet" for table in TABLES)

    def __init__(self) -> None:
        self._arrow = _arrow()
        self._schemas = {table: table_schema(table) for table in TABLES}

    def open(self, streams: list[BinaryIO]) -> None:
        """Begin a part."""
        self._streams = streams
        self._rows: dict[str, list[list[Cell]]] = {table: [] for table in TABLES}

    def add(self, data: bytes) -> None:
        """Take the rows of one record."""
        for table, rows in json.loads(data).items():
            self._rows[table] += rows

    def close(self) -> None:
        """Write the part."""
        pa = self._arrow
        for stream, (table, schema) in zip(self._streams, self._schemas.items(), strict=True):
            columns = list(zip(*self._rows[table], strict=True)) or [()] * len(schema)
            arrays = [
                pa.array(
                    (None if cell is None else bool(cell) for cell in column)
                    if pa.types.is_boolean(field.type)
                    else column,
                    field.type,
                )
                for column, field in zip(columns, schema, strict=True)
            ]
            pa.parquet.write_table(
                pa.Table.from_arrays(arrays, schema=schema), stream, compression="zstd"
            )
        self._rows = {}


class NestedWriter:
    """Writes one file whose rows are what a line of jsonl holds."""

    files = ("{}.parquet",)

    def __init__(self) -> None:
        self._arrow = _arrow()
        self._schema = nested_schema()

    def open(self, streams: list[BinaryIO]) -> None:
        """Begin a part."""
        self._stream = streams[0]
        self._lines: list[bytes] = []

    def add(self, data: bytes) -> None:
        """Take one line."""
        self._lines.append(data)

    def close(self) -> None:
        """Write the part."""
        from newsextract.corpus.engines.schema import read_nested

        pa = self._arrow
        batches = read_nested(self._lines, self._schema)
        pa.parquet.write_table(batches, self._stream, compression="zstd")
        self._lines = []
