"""Gzip unpacked in small steps, so that a bomb is noticed before it has grown.

unpack(b"plain")  ->  b"plain"
"""

from __future__ import annotations

import zlib

from newsextract.decoding import BadInputError

MAX_BYTES = 32 * 1024 * 1024
"""Bytes that a packed input may hold."""
MAX_RATIO = 200
"""How many times larger than its packed form it may be."""
_STEP = 64 * 1024
_SMALL = 1024 * 1024
"""Bytes up to which any ratio is harmless."""
_MAGIC = b"\x1f\x8b"


def unpack(data: bytes) -> bytes:
    """What a gzip file holds, all of its members; other data as it is.

    Raises:
        BadInputError: It is damaged, cut off, or holds more than the limits allow.
    """
    if not data.startswith(_MAGIC):
        return data
    parts: list[bytes] = []
    size = 0
    rest = data
    while rest.startswith(_MAGIC):
        member = zlib.decompressobj(wbits=31)
        chunk = rest
        while not member.eof:
            try:
                part = member.decompress(chunk, _STEP)
            except zlib.error as error:
                raise BadInputError("damaged", f"damaged gzip: {error}") from None
            size += len(part)
            if size > MAX_BYTES or (size > _SMALL and size > MAX_RATIO * len(data)):
                raise BadInputError("bomb", f"unpacks to more than {size:,} bytes")
            parts.append(part)
            chunk = member.unconsumed_tail
            if not part and not chunk and not member.eof:
                raise BadInputError("damaged", "damaged gzip: it is cut off")
        rest = member.unused_data
    return b"".join(parts)
