"""CSV and TSV to items: a header, then a story a row; cells may hold line breaks.

headline,date,body
Rain,2024-11-09,"LIMA (AP) — It rained."
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from typing import BinaryIO

from newsextract.corpus.items import Fault, Item, Sender
from newsextract.corpus.options import Options
from newsextract.corpus.readers.given import MAX_BYTES, Columns, find_columns, read_row
from newsextract.decoding import BadInputError
from newsextract.errors import CorpusError

_DELIMITERS = ",;\t|"


class _Lines:
    """Lines as text, to be pulled by the reader of CSV; knows where the next one begins."""

    def __init__(self, stream: BinaryIO, encoding: str) -> None:
        self._stream = stream
        self._encoding = encoding
        self.offset = 0
        self.number = 0

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = self._stream.readline(MAX_BYTES + 1)
        if not line:
            raise StopIteration
        if self.offset == 0 and self._encoding == "utf-8":
            text = line.decode("utf-8-sig", "surrogateescape")
        else:
            text = line.decode(self._encoding, "surrogateescape")
        self.offset += len(line)
        self.number += 1
        return text


def read_csv(stream: BinaryIO, options: Options, sender: Sender) -> Iterator[Item | Fault]:
    """A story a row; the offset is the byte where the row begins.

    Raises:
        CorpusError: The header is no row of CSV, or names no column of text, or not those that were
            asked for.
    """
    csv.field_size_limit(MAX_BYTES)
    lines = _Lines(stream, options.encoding or "utf-8")
    head = next(lines, "")
    delimiter = max(_DELIMITERS, key=head.count)
    header = _read_header(head, delimiter)
    columns = find_columns(header, options)
    offset = number = 0
    rows = csv.reader(lines, delimiter=delimiter)
    while True:
        offset, number = lines.offset, lines.number + 1
        try:
            cells = next(rows, None)
        except csv.Error as error:
            yield sender.fault(offset, "bad_row", f"line {number}: {error}")
            rows = csv.reader(lines, delimiter=delimiter)  # the next line begins a row
            continue
        except BadInputError as bad:
            message = f"{bad.message}; after line {number - 1} nothing is read"
            yield sender.fault(offset, bad.code, message)
            return
        if cells is None:
            return
        if cells:
            yield _read_cells(cells, header, number, offset, options, sender, columns)


def _read_header(head: str, delimiter: str) -> list[str]:
    try:
        return next(csv.reader([head], delimiter=delimiter), [])
    except csv.Error as error:
        found = "its line holds a bare \\r" if "\r" in head.rstrip("\r\n") else str(error)
        message = f"the header cannot be read: {found}; expected a row of names that ends in \\n or \\r\\n"
        raise CorpusError(message) from None


def _read_cells(
    cells: list[str],
    header: list[str],
    number: int,
    offset: int,
    options: Options,
    sender: Sender,
    columns: Columns,
) -> Item | Fault:
    if len(cells) != len(header):
        found = f"line {number}: {len(cells)} cells, the header has {len(header)}"
        return sender.fault(offset, "bad_row", found)
    for cell in cells:
        try:
            cell.encode("utf-8")
        except UnicodeEncodeError as error:
            byte = ord(cell[error.start]) & 0xFF
            message = f"line {number}: not UTF-8 (byte 0x{byte:02x}): name its encoding, as in --encoding cp1252"
            return sender.fault(offset, "encoding", message)
    row = read_row(dict(zip(header, cells, strict=True)), columns, options, sender, offset)
    if isinstance(row, Fault):
        return row._replace(message=f"line {number}: {row.message}")
    return row


def check_header(stream: BinaryIO, options: Options) -> None:
    """Read the header alone.

    Raises:
        CorpusError: It names no column of text, or not those that were asked for.
    """
    try:
        next(read_csv(stream, options, Sender("", "")), None)
    except BadInputError as bad:
        raise CorpusError(bad.message) from None
