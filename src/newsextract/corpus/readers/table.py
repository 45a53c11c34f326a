"""CSV and TSV to items: a header, then a story a row; cells may hold line breaks.

headline,date,body
Rain,2024-11-09,"LIMA (AP) — It rained."
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from typing import BinaryIO, NamedTuple

from newsextract.corpus.items import Fault, Item, Sender
from newsextract.corpus.options import Options
from newsextract.corpus.readers.given import MAX_BYTES, Columns, find_columns, read_row
from newsextract.corpus.readers.streams import in_lines
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
        self.offset += len(line)
        self.number += 1
        try:
            text = line.decode(self._encoding, "surrogateescape")
        except UnicodeError as error:  # an encoding in which a byte cannot be told by itself
            raise csv.Error(f"not {self._encoding}: {error}") from None
        return text.removeprefix("\ufeff") if self.number == 1 else text


class _Table(NamedTuple):
    """A file of rows of which the header has been read."""

    lines: _Lines
    encoding: str
    header: list[str]
    delimiter: str
    columns: Columns


def read_csv(stream: BinaryIO, options: Options, sender: Sender) -> Iterator[Item | Fault]:
    """A story a row; the offset is the byte where the row begins.

    Raises:
        CorpusError: The header is no row of CSV, or names no column of text, or not those that were
            asked for.
    """
    try:
        table = _begin(stream, options)
    except BadInputError as error:
        yield sender.fault(0, error.code, error.message)
        return
    lines, encoding, header, delimiter, columns = table
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
        except BadInputError as error:
            message = f"{error.message}; after line {number - 1} nothing is read"
            yield sender.fault(offset, error.code, message)
            return
        if cells is None:
            return
        bad = _bad_byte(cells, encoding)
        if bad:
            yield sender.fault(offset, "encoding", f"line {number}: {bad}")
        elif cells:
            yield _read_cells(cells, header, number, offset, options, sender, columns)


def _begin(stream: BinaryIO, options: Options) -> _Table:
    csv.field_size_limit(MAX_BYTES)
    stream, encoding = in_lines(stream, options.encoding)
    lines = _Lines(stream, encoding)
    header, delimiter = _read_header(lines)
    return _Table(lines, encoding, header, delimiter, find_columns(header, options))


def _read_header(lines: _Lines) -> tuple[list[str], str]:
    """The names of the columns, and what stands between cells."""
    head = ""
    try:
        head = next(lines, "")
        delimiter = max(_DELIMITERS, key=head.count)
        return next(csv.reader([head], delimiter=delimiter), []), delimiter
    except csv.Error as error:
        found = "its line holds a bare \\r" if "\r" in head.rstrip("\r\n") else str(error)
        message = f"the header cannot be read: {found}; expected a row of names that ends in \\n or \\r\\n"
        raise CorpusError(message) from None


def _bad_byte(cells: list[str], encoding: str) -> str | None:
    """What is said of the first byte that is not in the encoding; None where all are."""
    for cell in cells:
        try:
            cell.encode("utf-8")
        except UnicodeEncodeError as error:
            place = f"(byte 0x{ord(cell[error.start]) & 0xFF:02x})"
            if encoding == "utf-8":
                return f"not UTF-8 {place}: name its encoding, as in --encoding cp1252"
            return f"not {encoding} {place}"
    return None


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
    row = read_row(dict(zip(header, cells, strict=True)), columns, options, sender, offset)
    if isinstance(row, Fault):
        return row._replace(message=f"line {number}: {row.message}")
    return row


def check_header(stream: BinaryIO, options: Options) -> None:
    """Read the header alone.

    Raises:
        CorpusError: It cannot be read, names no column of text, or not those that were asked for.
    """
    try:
        _begin(stream, options)
    except BadInputError as bad:
        raise CorpusError(bad.message) from None
