"""The body of an HTTP answer as it was sent, to the page that it carries.

Archives often decode a body and leave the header that says it is encoded; so what does not look encoded is left as it is.
"""

from __future__ import annotations

import re
import zlib

from newsextract.decoding import BadInputError

_SIZE = re.compile(rb"\s*([0-9a-fA-F]{1,8})[ \t]*(?:;[^\r\n]{0,1000})?\r?\n")


def decode_body(body: bytes, transfer: str | None, content: str | None, limit: int) -> bytes:
    r"""The page in the body of an answer.

    Args:
        body: As it was sent.
        transfer: The header Transfer-Encoding.
        content: The header Content-Encoding.
        limit: Bytes that it may hold.

    Raises:
        BadInputError: It is damaged, larger than the limit, or encoded in a way that is not known.

    Examples:
        >>> decode_body(b"4\r\nRain\r\n0\r\n\r\n", "chunked", None, 100)
        b'Rain'
    """
    if transfer and "chunked" in transfer.lower():
        body = _join_chunks(body)
    for name in reversed((content or "").lower().split(",")):
        body = _unpack(body, name.strip(), limit)
    return body


def _join_chunks(body: bytes) -> bytes:
    parts: list[bytes] = []
    place = 0
    while found := _SIZE.match(body, place):
        size = int(found[1], 16)
        if size == 0:
            return b"".join(parts)
        part = body[found.end() : found.end() + size]
        if len(part) < size:
            break
        parts.append(part)
        place = found.end() + size
    if not parts:  # never was in chunks
        return body
    raise BadInputError("damaged", f"damaged chunks: no chunk at byte {place:,}")


def _unpack(body: bytes, name: str, limit: int) -> bytes:
    if name in ("", "identity", "none", "utf-8"):
        return body
    if name in ("gzip", "x-gzip"):
        return _inflate(body, 31, limit) if body.startswith(b"\x1f\x8b") else body
    if name == "deflate":
        try:
            return _inflate(body, 15, limit)
        except BadInputError as bad:
            if bad.code == "bomb":
                raise
        return _inflate(body, -15, limit) if not body.lstrip().startswith(b"<") else body
    if name in ("br", "zstd"):
        return body if body.lstrip().startswith(b"<") else _read_with_fastwarc(body, name, limit)
    if body.lstrip().startswith(b"<"):
        return body
    raise BadInputError("encoding", f"Content-Encoding {name[:40]!r} is unknown")


def _inflate(body: bytes, wbits: int, limit: int) -> bytes:
    unpacker = zlib.decompressobj(wbits=wbits)
    try:
        data = unpacker.decompress(body, limit + 1)
    except zlib.error as error:
        raise BadInputError("damaged", f"damaged body: {error}") from None
    if len(data) > limit:
        raise BadInputError("bomb", f"unpacks to more than {limit:,} bytes")
    if not unpacker.eof:
        raise BadInputError("damaged", "damaged body: it is cut off")
    return data


def _read_with_fastwarc(body: bytes, name: str, limit: int) -> bytes:
    import io

    from fastwarc import stream_io

    reader = stream_io.BrotliReader if name == "br" else stream_io.ZstdReader
    try:
        data = bytes(reader(io.BytesIO(body)).read(limit + 1))
    except (OSError, ValueError) as error:
        raise BadInputError("damaged", f"damaged body: {error}") from None
    if len(data) > limit:
        raise BadInputError("bomb", f"unpacks to more than {limit:,} bytes")
    return data
