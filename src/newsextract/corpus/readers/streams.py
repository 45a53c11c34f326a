"""Files opened to be read once, from front to back; gzip is unpacked on the way, in small steps.

A bomb is noticed before it has grown: what unpacks to more than 200 times its size is no news corpus.
"""

from __future__ import annotations

import io
import zlib
from collections.abc import Iterator
from typing import BinaryIO

from newsextract.decoding import BadInputError

MAX_RATIO = 200
_STEP = 64 * 1024
_SMALL = 32 * 1024 * 1024
"""Unpacked bytes up to which any ratio is harmless."""
_GZIP = b"\x1f\x8b"


class Unpacking(io.RawIOBase):
    """What a gzip stream holds, all of its members.

    Raises, when it is read:
        BadInputError: It is damaged, cut off, or a bomb.
    """

    def __init__(self, packed: BinaryIO) -> None:
        self._packed = packed
        self._member = zlib.decompressobj(wbits=31)
        self._rest = b""
        self._taken = 0
        self._given = 0
        self._begun = False

    def readable(self) -> bool:
        """It can be read."""
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        """The next bytes; 0 at the end."""
        part = self._next(min(len(buffer), _STEP))
        buffer[: len(part)] = part
        return len(part)

    def _next(self, size: int) -> bytes:
        while True:
            if not self._rest:
                self._rest = self._packed.read(_STEP)
                self._taken += len(self._rest)
                if not self._rest:
                    if self._begun and not self._member.eof:
                        raise BadInputError("damaged", "damaged gzip: it is cut off")
                    return b""
            if self._member.eof:
                self._member, self._begun = zlib.decompressobj(wbits=31), False
                self._rest = self._rest.lstrip(b"\0")  # padding, as tape archives leave it
                if not self._rest:
                    continue
            try:
                part = self._member.decompress(self._rest, size)
            except zlib.error as error:
                raise BadInputError("damaged", f"damaged gzip: {error}") from None
            self._begun = True
            self._rest = self._member.unused_data or self._member.unconsumed_tail
            self._given += len(part)
            if self._given > _SMALL and self._given > MAX_RATIO * self._taken:
                raise BadInputError("bomb", f"unpacks to more than {self._given:,} bytes")
            if part:
                return part


def unpacked(file: BinaryIO) -> BinaryIO:
    """The stream, unpacked if it is gzip; buffered."""
    buffered = io.BufferedReader(file, _STEP) if isinstance(file, io.RawIOBase) else file
    head = buffered.peek(2)[:2] if isinstance(buffered, io.BufferedReader) else b""
    if head != _GZIP:
        return buffered
    return io.BufferedReader(Unpacking(buffered), _STEP)


def read_lines(stream: BinaryIO, limit: int) -> Iterator[tuple[int, int, bytes | None, int]]:
    """The lines of a stream: offset, number from 1, bytes, length; bytes is None for one over the limit.

    Raises:
        BadInputError: The stream is packed and damaged; the lines before that were handed out.
    """
    offset = number = 0
    while line := stream.readline(limit + 1):
        number += 1
        length = len(line)
        whole: bytes | None = line
        while length > limit and not line.endswith(b"\n"):
            whole = None
            line = stream.readline(_STEP)
            if not line:
                break
            length += len(line)
        yield offset, number, whole, length
        offset += length
