"""What readers hand out: a record of the input that can be read, or one that cannot and why.

Item("3fc1…-512", Origin("ap.jsonl", 512, "https://…", "2024-11-09", "9a0b…"), False, b"LIMA (AP) …")
"""

from __future__ import annotations

import hashlib
import os
from typing import NamedTuple

ID_DIGITS = 20
"""Hexadecimal digits of the input's digest that an id begins with."""


class Origin(NamedTuple):
    """Where a record comes from.

    Attributes:
        file: Name of the input, from the argument that named it; `archive.zip!day/story.txt` in an archive.
        offset: Byte in the (unpacked) file where the record begins, in a WARC in the packed file; in lines of UTF-16
            in their UTF-8; in Parquet and arrays of JSON the number of the row, from 0.
        url: Where the story stood, as the input says.
        date: Its date, as the input says; in a WARC that of the crawl.
        digest: Of the record's content, as it was read: blake2b, 128 bits.
    """

    file: str
    offset: int
    url: str | None = None
    date: str | None = None
    digest: str | None = None


class Item(NamedTuple):
    """A record that can be read.

    Attributes:
        id: Digest of the input, a dash, the offset.
        origin: Where it comes from.
        page: Whether the content is a page of HTML, else it is text.
        content: The page as received, or the text in UTF-8.
        published: ISO date, if the input states one.
        outlet: Whose story it is, if the input states that: a key or a name.
        charset: Of a page, if its HTTP header names it.
        kept: Further columns, as text.
    """

    id: str
    origin: Origin
    page: bool
    content: bytes
    published: str | None = None
    outlet: str | None = None
    charset: str | None = None
    kept: dict[str, str] | None = None


class Fault(NamedTuple):
    """A record that cannot be read: a short code for programs, a message for people."""

    id: str
    origin: Origin
    code: str
    message: str


class Sender:
    """Makes the items and faults of one input file."""

    def __init__(self, file: str, digest: str) -> None:
        self.file = file
        self.digest = digest

    def item(
        self,
        offset: int,
        content: bytes,
        *,
        page: bool = False,
        url: str | None = None,
        date: str | None = None,
        published: str | None = None,
        outlet: str | None = None,
        charset: str | None = None,
        kept: dict[str, str] | None = None,
    ) -> Item:
        """The record that begins at an offset."""
        return Item(
            self._id(offset),
            Origin(self.file, offset, url, date, digest_of(content)),
            page,
            content,
            published,
            outlet,
            charset,
            kept,
        )

    def fault(self, offset: int, code: str, message: str, url: str | None = None) -> Fault:
        """What is wrong with the record that begins, or should begin, at an offset."""
        return Fault(self._id(offset), Origin(self.file, offset, url), code, message)

    def _id(self, offset: int) -> str:
        return f"{self.digest[:ID_DIGITS]}-{offset}"


def digest_of(data: bytes) -> str:
    """A short digest of bytes."""
    return hashlib.blake2b(data, digest_size=16).hexdigest()


def printable(path: str) -> str:
    """A file name as text that can be written in UTF-8."""
    return os.fsencode(path).decode("utf-8", "backslashreplace")
