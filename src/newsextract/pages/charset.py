"""The bytes of a page as UTF-8, by the rules that browsers follow.

A byte order mark wins, then what the caller was told (an HTTP header), then a `<meta>` among the
first bytes, then UTF-8 if the bytes are that, else windows-1252.
"""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_META = re.compile(rb"charset\s{0,9}=\s{0,9}[\"']?\s{0,9}([a-zA-Z0-9_:.-]{2,30})", re.IGNORECASE)
_LOOKED_AT = 16_384
"""Bytes in which a `<meta>` is looked for; the standard says 1024, many heads are longer."""

_SAMPLE = 100_000
"""Bytes that are tried as UTF-8 where nothing names the charset."""

# labels that the standard reads as a wider charset than their name says
_LABELS = {
    **dict.fromkeys(
        ("ascii", "us-ascii", "iso-8859-1", "iso8859-1", "latin1", "latin-1", "l1", "x-cp1252"),
        "cp1252",
    ),
    **dict.fromkeys(("iso-8859-9", "latin5", "l5"), "cp1254"),
    **dict.fromkeys(("iso-8859-11", "tis-620"), "cp874"),
    **dict.fromkeys(("gb2312", "gbk", "x-gbk", "gb_2312-80"), "gb18030"),
    **dict.fromkeys(("shift_jis", "shift-jis", "sjis", "x-sjis", "windows-31j"), "cp932"),
    **dict.fromkeys(("euc-kr", "ks_c_5601-1987", "ksc5601", "korean"), "cp949"),
    **dict.fromkeys(("big5", "x-x-big5"), "big5hkscs"),
    # a <meta> that could be read was not written in UTF-16
    **dict.fromkeys(("utf8", "unicode-1-1-utf-8", "utf-16", "utf-16le", "utf-16be"), "utf-8"),
}
# a header, unlike a <meta>, can truly say so
_WIDE = {"utf-16": "utf_16_le", "utf-16le": "utf_16_le", "utf-16be": "utf_16_be"}
# codecs that read text by a rule that is no charset
_NO_CHARSETS = frozenset(("idna", "punycode", "unicode-escape", "raw-unicode-escape", "utf-7"))


class Charset(NamedTuple):
    """A charset and how it is known: bom, declared, meta, content."""

    name: str
    basis: str


def to_utf8(data: bytes, declared: str | None = None) -> tuple[bytes, Charset]:
    r"""The page in UTF-8, ready to be parsed; what cannot be read becomes U+FFFD.

    Args:
        data: The page as it was received.
        declared: The charset that its HTTP header named, if one did.

    Example:
        >>> to_utf8(b"<meta charset=iso-8859-1>caf\xe9")[0].decode()
        '<meta charset=iso-8859-1>café'
    """
    charset, skip = _find(data, declared)
    if skip:
        data = data[skip:]
    if charset.name == "utf-8":
        return data, charset
    return data.decode(charset.name, "replace").encode("utf-8", "replace"), charset


def _find(data: bytes, declared: str | None) -> tuple[Charset, int]:
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return Charset(encoding, "bom"), len(mark)
    name = _codec(_WIDE.get(declared.strip().lower(), declared)) if declared else None
    if name:
        return Charset(name, "declared"), 0
    for found in _META.finditer(data, 0, _LOOKED_AT):
        tag = data.rfind(b"<", 0, found.start())
        name = _codec(found[1].decode("ascii")) if data[tag : tag + 5].lower() == b"<meta" else None
        if name:
            return Charset(name, "meta"), 0
    return Charset(_by_content(data), "content"), 0


def _by_content(data: bytes) -> str:
    head = data[:400]
    if head.count(0) * 3 > len(head):  # UTF-16 without its mark
        return "utf-16-le" if head[1::2].count(0) > head[::2].count(0) else "utf-16-be"
    sample = data[:_SAMPLE]
    try:
        sample.decode("utf-8")
    except UnicodeDecodeError as error:
        if (
            len(sample) == len(data) or error.start < len(sample) - 3
        ):  # not only a character that the sample cuts
            return "cp1252"
    return "utf-8"


def _codec(label: str) -> str | None:
    """The Python name of a charset label; None where it is none."""
    label = label.strip().lower()
    try:
        name = codecs.lookup(_LABELS.get(label, label)).name
        b"x\0".decode(name, "replace")  # refuses codecs of bytes, such as base64
    except (LookupError, ValueError):
        return None
    return None if name.replace("_", "-") in _NO_CHARSETS else name
