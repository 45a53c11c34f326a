"""The bytes of a page as UTF-8, by the rules that browsers follow.

A byte order mark wins, then what the caller was told (an HTTP header), then a `<meta>` among the
first bytes, then UTF-8 if the bytes are that, else windows-1252.
"""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

from newsextract.grammar.words import WordTable, read_table

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

_LABELS = {
    label: row["codec"]
    for label, row in read_table(WordTable("charset_labels", "newsextract.pages.tables")).items()
}
_COMMENT = re.compile(rb"<!--.*?(?:-->|\Z)", re.DOTALL)
_XML = re.compile(
    rb"\s{0,9}<\?xml\s[^>]{0,200}?encoding\s{0,9}=\s{0,9}[\"']([a-zA-Z0-9_:.-]{2,30})[\"']",
    re.IGNORECASE,
)


class Charset(NamedTuple):
    """A charset and how it is known: bom, declared, meta, content."""

    name: str
    basis: str


def to_utf8(data: bytes, declared: str | None = None) -> tuple[bytes, Charset]:
    r"""The page in UTF-8, ready to be parsed; what cannot be read becomes U+FFFD.

    Args:
        data: The page as it was received.
        declared: The charset that its HTTP header named, if one did.

    Examples:
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
    name = _codec(declared) if declared else None
    if name:
        return Charset(name, "declared"), 0
    name = _in_markup(data[:_LOOKED_AT])
    if name:
        # bytes in which a <meta> could be read are not UTF-16
        return Charset("utf-8" if name.startswith("utf-16") else name, "meta"), 0
    return Charset(_by_content(data), "content"), 0


def _in_markup(head: bytes) -> str | None:
    """What a `<meta>` or the XML declaration says; comments say nothing."""
    head = _COMMENT.sub(b"", head)
    xml = _XML.match(head)
    for found in _META.finditer(head):
        tag = head.rfind(b"<", 0, found.start())
        name = _codec(found[1].decode("ascii")) if head[tag : tag + 5].lower() == b"<meta" else None
        if name:
            return name
    return _codec(xml[1].decode("ascii")) if xml else None


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
    """The Python name of a charset label; None where browsers know none of that name."""
    return _LABELS.get(label.strip().lower())
