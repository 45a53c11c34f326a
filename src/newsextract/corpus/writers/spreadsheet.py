r"""CSV, a file a table, safe to be opened in a spreadsheet: a cell that it would run begins with an apostrophe.

=HYPERLINK("https://…")  ->  '=HYPERLINK("https://…")
"""

from __future__ import annotations

import csv
import io
import json
from typing import BinaryIO

from newsextract.corpus.tables import TABLES, Cell

_DANGEROUS = ("=", "+", "-", "@", "\t", "\r")


def harmless(cell: str) -> str:
    """The cell, with an apostrophe before it if a spreadsheet would take it for a formula.

    Source:
        OWASP, "CSV Injection".
    """
    return "'" + cell if cell.startswith(_DANGEROUS) else cell


class CsvWriter:
    """Writes one file a table.

    Args:
        raw: Leave the cells as they are.
    """

    files = tuple(f"{table}/{{}}.csv" for table in TABLES)

    def __init__(self, raw: bool) -> None:
        self._raw = raw

    def open(self, streams: list[BinaryIO]) -> None:
        """Begin a part: write the headers."""
        self._texts = [
            io.TextIOWrapper(stream, "utf-8", errors="replace", newline="", write_through=True)
            for stream in streams
        ]
        self._tables = {
            table: csv.writer(text, lineterminator="\r\n")
            for table, text in zip(TABLES, self._texts, strict=True)
        }
        for table, columns in TABLES.items():
            self._tables[table].writerow([column.name for column in columns])

    def add(self, data: bytes) -> None:
        """Take the rows of one record."""
        for table, rows in json.loads(data).items():
            self._tables[table].writerows([self._cell(cell) for cell in row] for row in rows)

    def _cell(self, cell: Cell) -> Cell:
        return cell if self._raw or not isinstance(cell, str) else harmless(cell)

    def close(self) -> None:
        """Hand the streams back."""
        for text in self._texts:
            text.flush()
            text.detach()
