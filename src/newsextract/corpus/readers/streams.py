"""Files opened to be read once, from front to back, in small steps: gzip is unpacked, UTF-16 turned into UTF-8.

A bomb is noticed before it has grown: what unpacks to more than 200 times its size is no news corpus.
"""

from __future__ import annotations

import codecs
import io
import zlib
from collections.abc import Iterator
from typing import BinaryIO, cast

from newsextract.decoding import BadInputError, encoding_by_mark

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


class Recoding(io.RawIOBase):
    """The text of a stream in UTF-8, without a byte order mark; half of a surrogate pair stays what it is.

    Raises, when it is read:
        BadInputError: It is not in the encoding; what stands before was handed out.
    """

    def __init__(self, stream: BinaryIO, encoding: str) -> None:
        self._stream = stream
        self._encoding = encoding
        has_pairs = encoding.lower().startswith(("utf-16", "utf_16", "utf-32", "utf_32"))
        self._decoder = codecs.getincrementaldecoder(encoding)(
            "surrogatepass" if has_pairs else "strict"
        )
        self._ready = b""
        self._bad: UnicodeError | None = None

    def readable(self) -> bool:
        """It can be read."""
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        """The next bytes; 0 at the end."""
        data = b"-"
        while data and not self._ready and self._bad is None:
            data = self._stream.read(_STEP)
            self._ready = self._recode(data).encode("utf-8", "surrogatepass")
        if self._bad is not None and not self._ready:
            why = " ".join(str(self._bad).split())  # some hold the line break that they mean
            raise BadInputError("encoding", f"not {self._encoding}: {why}")
        size = min(len(buffer), len(self._ready))
        buffer[:size] = self._ready[:size]
        self._ready = self._ready[size:]
        return size

    def _recode(self, data: bytes) -> str:
        try:
            return self._decoder.decode(data, final=not data)
        except UnicodeError as error:
            self._bad = error
            return self._before(error, data)

    def _before(self, error: UnicodeError, data: bytes) -> str:
        """What stands before the place that an error names."""
        if not isinstance(error, UnicodeDecodeError):
            return ""
        whole = error.start - (len(error.object) - len(data))  # it begins with what was left
        try:
            return self._decoder.decode(data[: max(0, whole)])
        except UnicodeError:  # of a codec that names another place than it means
            return ""


def unpacked(file: BinaryIO) -> BinaryIO:
    """The stream, unpacked if it is gzip; buffered."""
    buffered = io.BufferedReader(file, _STEP) if isinstance(file, io.RawIOBase) else file
    if _peek(buffered, 2) != _GZIP:
        return buffered
    return io.BufferedReader(Unpacking(buffered), _STEP)


def in_lines(stream: BinaryIO, encoding: str | None = None) -> tuple[BinaryIO, str]:
    """The stream as one whose lines are lines of bytes, and their encoding: UTF-16 has none, and becomes UTF-8.

    Args:
        stream: To be read from where it is.
        encoding: Its encoding; None goes by the byte order mark, else UTF-8.
    """
    if encoding is None:
        if not isinstance(stream, io.BufferedReader):
            stream = io.BufferedReader(cast(io.RawIOBase, stream), _STEP)
        encoding = encoding_by_mark(_peek(stream, 4)) or "utf-8"
    if "\n".encode(encoding).removeprefix(codecs.BOM_UTF8) == b"\n":
        return stream, encoding
    return io.BufferedReader(Recoding(stream, encoding), _STEP), "utf-8"


def _peek(stream: BinaryIO, size: int) -> bytes:
    return stream.peek(size)[:size] if isinstance(stream, io.BufferedReader) else b""


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
