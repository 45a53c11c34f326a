"""What a page says of itself."""

from __future__ import annotations

from typing import Literal

from newsextract.records.base import Record, Span


class PageField(Record):
    """A thing that a page says of itself: as written, as read, and where it was said."""

    name: str
    raw: str
    value: str | None
    basis: str


class Link(Record):
    """A link in the text: its words, and its absolute address, which nobody fetched."""

    span: Span
    url: str


class PageInfo(Record):
    """What kind of page it was, what it says of itself, and the links in its text."""

    kind: Literal["article", "live_blog", "gallery", "stub", "error", "consent", "index"]
    url: str | None = None
    charset: str
    fields: tuple[PageField, ...] = ()
    links: tuple[Link, ...] = ()
