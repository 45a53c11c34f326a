"""Files and stdin read into text, or refused with one clear line.

read_input("story.txt", Reading())  ->  "SINGAPORE: A ferry …"
read_input("photo.jpg", Reading())  ->  BadInputError("binary", "not text: holds NUL bytes")
"""

from __future__ import annotations

import codecs
import os
import sys
from typing import NamedTuple

from newsextract.cli.packed import PackedError, unpack
from newsextract.pages.sniff import is_page

STDIN = "-"
MAX_BYTES = 10 * 1024 * 1024
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16: its mark begins with the mark of UTF-16
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


class BadInputError(Exception):
    """An input that cannot be read: a short code for programs, a message for people."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message


class Reading(NamedTuple):
    """How inputs are read: the encoding (None: by byte order mark, else UTF-8) and the limit in bytes."""

    encoding: str | None = None
    max_bytes: int = MAX_BYTES


def read_input(name: str, reading: Reading) -> str | bytes:
    """The text of a file or of stdin for `-`, or the bytes of a page of HTML; gzip is unpacked.

    What it is, is told by its content and not by its name. Line ends are left as they are, so that offsets count in
    the file as it is. A byte order mark is no part of the text.

    Raises:
        BadInputError: The input is missing, a directory, too large, binary, empty, in another encoding, or packed
            and damaged or a bomb.
    """
    try:
        data = unpack(_read_bytes(name, reading.max_bytes))
    except PackedError as bad:
        raise BadInputError(bad.code, bad.message) from None
    if is_page(data):
        return data
    return _text_of(data, reading)


def _text_of(data: bytes, reading: Reading) -> str:
    text = _decode(data, reading.encoding)
    if not text.strip():
        raise BadInputError("empty", "empty: no text in it")
    return text


def _read_bytes(name: str, limit: int) -> bytes:
    if name == STDIN:
        if sys.stdin is None:  # closed by whoever started the program
            raise BadInputError("unreadable", "cannot be read: it is closed")
        return _within(sys.stdin.buffer.read(limit + 1), limit)
    try:
        if os.path.isdir(name):
            raise BadInputError(
                "directory", "is a directory: name the files in it, as in DIR/*.txt"
            )
        with open(name, "rb") as file:
            size = os.fstat(file.fileno()).st_size
            if size > limit:
                raise BadInputError("too_large", _too_large(size, limit))
            return _within(file.read(limit + 1), limit)
    except FileNotFoundError:
        raise BadInputError("missing", "no such file") from None
    except PermissionError:
        raise BadInputError("unreadable", "permission denied") from None
    except (OSError, ValueError) as error:  # a name too long, a NUL in a name, a disk that fails
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise BadInputError("unreadable", f"cannot be read: {reason}") from error


def _within(data: bytes, limit: int) -> bytes:
    if len(data) > limit:
        raise BadInputError("too_large", _too_large(None, limit))
    return data


def _too_large(size: int | None, limit: int) -> str:
    found = f"{size:,} bytes" if size is not None else "more bytes than the limit"
    return f"too large: {found}, the limit is {limit:,} (see --max-bytes)"


def _decode(data: bytes, encoding: str | None) -> str:
    if encoding is None:
        encoding = next((name for mark, name in _BOMS if data.startswith(mark)), "utf-8")
        if encoding == "utf-8" and b"\0" in data:
            raise BadInputError("binary", "not text: holds NUL bytes")
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise BadInputError("encoding", _not_in(data, encoding, error)) from None
    except UnicodeError as error:  # a cut-off UTF-16 file
        raise BadInputError("encoding", f"not {encoding}: {error}") from None


def _not_in(data: bytes, encoding: str, error: UnicodeDecodeError) -> str:
    place = f"byte 0x{data[error.start]:02x} at {error.start:,}"
    if encoding.startswith("utf-8"):
        return f"not UTF-8 ({place}): name its encoding, as in --encoding cp1252"
    return f"not {encoding} ({place})"
