"""JSON to items: a story on each line; or one object, or an array of them, in a small file.

{"title": "Rain", "text": "LIMA (AP) — It rained.", "date": "2024-11-09"}
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import BinaryIO

from newsextract.corpus.items import Fault, Item, Sender
from newsextract.corpus.options import Options
from newsextract.corpus.readers.given import MAX_BYTES, Columns, find_columns, read_row, too_large
from newsextract.corpus.readers.streams import in_lines, read_lines
from newsextract.decoding import BadInputError
from newsextract.errors import CorpusError

_BOM = b"\xef\xbb\xbf"


class _Reader:
    """Reads values of JSON; remembers which columns rows of one shape have."""

    def __init__(self, options: Options, sender: Sender) -> None:
        self.options = options
        self.sender = sender
        self._columns: dict[tuple[str, ...], Columns | str] = {}

    def read(self, value: object, offset: int, place: str) -> Item | Fault:
        """The story in a value."""
        if not isinstance(value, dict):
            found = type(value).__name__
            return self.sender.fault(offset, "no_object", f"{place}: {found}, expected an object")
        columns = self._find(value)
        if isinstance(columns, str):
            return self.sender.fault(offset, "no_text", f"{place}: {columns}")
        found_row = read_row(value, columns, self.options, self.sender, offset)
        if isinstance(found_row, Fault):
            return found_row._replace(message=f"{place}: {found_row.message}")
        return found_row

    def _find(self, row: dict[str, object]) -> Columns | str:
        shape = tuple(row)
        found = self._columns.get(shape)
        if found is None:
            try:
                found = find_columns(shape, self.options)
            except CorpusError as error:
                found = str(error)
            if len(self._columns) < 1000:  # rows may have any keys
                self._columns[shape] = found
        return found


def read_jsonl(stream: BinaryIO, options: Options, sender: Sender) -> Iterator[Item | Fault]:
    """A story a line; blank lines are passed over."""
    reader = _Reader(options, sender)
    following = 0
    try:
        for offset, number, line, length in read_lines(in_lines(stream)[0], MAX_BYTES):
            place, following = f"line {number}", offset + length
            if line is None:
                yield sender.fault(offset, "too_large", f"{place}: {too_large(length)}")
            elif line.strip():
                yield _read_line(line, offset, place, reader)
    except BadInputError as bad:
        message = f"{bad.message}; from byte {following:,} on nothing is read"
        yield sender.fault(following, bad.code, message)


def _read_line(line: bytes, offset: int, place: str, reader: _Reader) -> Item | Fault:
    try:
        value = json.loads(line.removeprefix(_BOM) if offset == 0 else line)
    except UnicodeDecodeError as error:
        message = f"{place}: not UTF-8 (byte 0x{line[error.start]:02x} at {error.start:,})"
        return reader.sender.fault(offset, "encoding", message)
    except (ValueError, RecursionError) as error:
        return reader.sender.fault(offset, "bad_json", f"{place}: {_why(error)}")
    return reader.read(value, offset, place)


def _why(error: Exception) -> str:
    if isinstance(error, json.JSONDecodeError):
        return f"no JSON: {error.msg} at character {error.pos + 1:,}"
    return f"no JSON: {'nested too deeply' if isinstance(error, RecursionError) else error}"


def read_json(data: bytes, options: Options, sender: Sender) -> Iterator[Item | Fault]:
    """One object, an array of objects (the offset is the number in it), or a story a line."""
    import io

    reader = _Reader(options, sender)
    try:
        value = json.loads(data)
    except (ValueError, RecursionError) as error:
        if data.count(b"\n", 0, len(data.rstrip())):
            yield from read_jsonl(io.BytesIO(data), options, sender)
        else:
            yield sender.fault(0, "bad_json", _why(error))
        return
    if isinstance(value, list):
        for number, each in enumerate(value):
            yield reader.read(each, number, f"entry {number + 1}")
    else:
        yield reader.read(value, 0, "object")
