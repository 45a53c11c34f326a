"""What a page says of itself."""

from __future__ import annotations

from typing import Literal

from newsextract.records.base import Record


class PageField(Record):
    """A thing that a page says of itself: as written, as read, and where it was said."""

    name: str
    raw: str
    value: str | None
    basis: str


class PageInfo(Record):
    """What kind of page it was, and what it says of itself."""

    kind: Literal["article", "live_blog", "gallery", "stub", "error", "consent", "index"]
    url: str | None = None
    charset: str
    fields: tuple[PageField, ...] = ()
