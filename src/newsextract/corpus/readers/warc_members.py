"""The records of a WARC looked at one by one, byte by byte: where a record ends, where the next one begins.

Only used where something is damaged, and once at the end of each file.
"""

from __future__ import annotations

import re
import zlib
from typing import BinaryIO

_STEP = 64 * 1024
_WINDOW = 1024 * 1024
_GZIP = b"\x1f\x8b\x08"
_LENGTH = re.compile(rb"^content-length:[ \t]*(\d{1,15})[ \t]*\r?$", re.IGNORECASE | re.MULTILINE)
_HEAD = re.compile(rb"WARC/1\.[01]\r?\n[A-Za-z-]{1,40}:")
_MOST_HEADER = 64 * 1024


class Members:
    """A WARC file, packed record by record or not at all."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self.size = file.seek(0, 2)
        file.seek(0)
        head = file.read(_STEP)
        self._packed = head.startswith(_GZIP) or (not head.startswith(b"WARC/") and _GZIP in head)

    def past_blanks(self, place: int) -> int:
        """The first byte from a place on that is no line break or NUL, which may stand between records."""
        self._file.seek(place)
        while part := self._file.read(_STEP):
            rest = part.lstrip(b"\r\n\0")
            if rest:
                return place + len(part) - len(rest)
            place += len(part)
        return self.size

    def end_of(self, place: int) -> int | None:
        """Where the record ends that begins at a place; None if it is damaged or is none.

        Whole is a record whose packing is intact and which is as long as its Content-Length says.
        """
        return self._packed_end(place) if self._packed else self._plain_end(place)

    def find(self, place: int) -> int:
        """The first byte from a place on where a record may begin; the size of the file if there is none."""
        mark = _GZIP if self._packed else b"WARC/1."
        while place < self.size:
            self._file.seek(place)
            window = self._file.read(_WINDOW)
            found = window.find(mark)
            while found >= 0:
                if self._begins(place + found):
                    return place + found
                found = window.find(mark, found + 1)
            place += max(1, len(window) - len(mark) + 1)
        return self.size

    def _begins(self, place: int) -> bool:
        if not self._packed:
            self._file.seek(place)
            return _HEAD.match(self._file.read(100)) is not None
        self._file.seek(place)
        try:
            return (
                zlib.decompressobj(wbits=31)
                .decompress(self._file.read(_STEP), 16)
                .startswith(b"WARC/")
            )
        except zlib.error:
            return False

    def _packed_end(self, place: int) -> int | None:
        self._file.seek(place)
        member = zlib.decompressobj(wbits=31)
        head, size, read = b"", 0, 0
        chunk = b""
        while not member.eof:
            if not chunk:
                chunk = self._file.read(_STEP)
                if not chunk:
                    return None
                read += len(chunk)
            try:
                part = member.decompress(chunk, _STEP * 16)
            except zlib.error:
                return None
            if len(head) < _MOST_HEADER:
                head += part[:_MOST_HEADER]
            size += len(part)
            chunk = member.unconsumed_tail
        expected = _length_of(head)
        if expected is None or not 0 <= size - expected <= 4:
            return None
        return place + read - len(member.unused_data)

    def _plain_end(self, place: int) -> int | None:
        self._file.seek(place)
        expected = _length_of(self._file.read(_MOST_HEADER))
        if expected is None or place + expected > self.size:
            return None
        self._file.seek(place + expected)
        after = self._file.read(5)
        is_whole = not after or after.startswith((b"\r\n", b"\n", b"WARC/"))
        return place + expected if is_whole else None


def _length_of(head: bytes) -> int | None:
    """How long a record is by its own header, without the line breaks that end it."""
    end = head.find(b"\r\n\r\n")
    if end < 0 or not head.startswith(b"WARC/"):
        return None
    length = _LENGTH.search(head, 0, end + 2)
    return end + 4 + int(length[1]) if length else None
