"""Files and stdin read into text, or refused with one clear line.

read_input("story.txt", Reading())  ->  "SINGAPORE: A ferry …"
read_input("photo.jpg", Reading())  ->  BadInputError("binary", "not text: holds NUL bytes")
"""

from __future__ import annotations

import os
import sys
from typing import NamedTuple

from newsextract.decoding import BadInputError, decode
from newsextract.packed import unpack
from newsextract.pages.sniff import is_page

STDIN = "-"
MAX_BYTES = 10 * 1024 * 1024


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
    data = unpack(_read_bytes(name, reading.max_bytes))
    if is_page(data):
        return data
    return _text_of(data, reading)


def _text_of(data: bytes, reading: Reading) -> str:
    text = decode(data, reading.encoding)
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
                "directory",
                "is a directory: name the files in it, as in DIR/*.txt, or newsextract corpus DIR --to OUT",
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
