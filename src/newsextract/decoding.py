r"""Bytes read as text, or refused with one clear line.

decode(b"Rain")          ->  "Rain"
decode(b"caf\xe9")       ->  BadInputError("encoding", "not UTF-8 (byte 0xe9 at 3): name its encoding, …")
"""

from __future__ import annotations

import codecs

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


def decode(data: bytes, encoding: str | None = None) -> str:
    """The text that bytes hold.

    Args:
        data: The bytes; a byte order mark is no part of the text.
        encoding: Its encoding; None goes by the byte order mark, else UTF-8.

    Raises:
        BadInputError: They are binary, or not in that encoding.
    """
    if encoding is None:
        encoding = encoding_by_mark(data) or "utf-8"
        if encoding == "utf-8" and b"\0" in data:
            raise BadInputError("binary", "not text: holds NUL bytes")
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise BadInputError("encoding", _not_in(data, encoding, error)) from None
    except UnicodeError as error:  # a cut-off UTF-16 file
        raise BadInputError("encoding", f"not {encoding}: {error}") from None


def encoding_by_mark(data: bytes) -> str | None:
    """The encoding that a byte order mark at the beginning says; None where there is no mark."""
    return next((name for mark, name in _BOMS if data.startswith(mark)), None)


def is_encoding(name: str) -> bool:
    """Whether Python has an encoding of text of this name; `hex` and `rot13` are none of text.

    Examples:
        >>> is_encoding("cp1252"), is_encoding("hex"), is_encoding("nope")
        (True, False, False)
    """
    try:
        "a".encode(name)
    except (LookupError, ValueError):  # also one that decodes nothing, and a name with a NUL in it
        return False
    return True


def _not_in(data: bytes, encoding: str, error: UnicodeDecodeError) -> str:
    place = f"byte 0x{data[error.start]:02x} at {error.start:,}"
    if encoding.startswith("utf-8"):
        return f"not UTF-8 ({place}): name its encoding, as in --encoding cp1252"
    return f"not {encoding} ({place})"
