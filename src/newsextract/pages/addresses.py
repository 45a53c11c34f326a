"""Targets of links as absolute addresses: `/news/1` on `https://a.example/x` is `https://a.example/news/1`.

An address is data: nothing here, or anywhere else, fetches one.
"""

from __future__ import annotations

import re
from urllib.parse import urljoin, urlsplit

MAX_TARGET = 2000
"""Code points of a target; a longer one is data in the guise of a link."""

_UNSEEN = re.compile(r"[\t\r\n]")
_SCHEME = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:")
_TAKEN = ("http:", "https:", "mailto:", "tel:")


class Addresses:
    """Makes targets absolute by the address of a page, or by its `<base>`.

    Args:
        url: The address that targets are relative to; None where it is not known.
    """

    def __init__(self, url: str | None) -> None:
        self._base = url if url and "//" in url else None
        self._origin = ""
        if self._base:
            try:
                parts = urlsplit(self._base)
                self._origin = f"{parts.scheme}://{parts.netloc}" if parts.scheme else ""
            except ValueError:
                self._base = None

    def absolute(self, target: str) -> str | None:
        """A target as an absolute address; as it is written where the page's own address is not known.

        None for what leads nowhere: an empty target, a script, a place in the page itself.
        """
        target = _UNSEEN.sub("", target).strip()
        if not target or target[0] == "#" or len(target) > MAX_TARGET:
            return None
        if _SCHEME.match(target):
            return target if target.lower().startswith(_TAKEN) else None
        if self._base is None:
            return target
        if target[0] == "/" and target[:2] != "//" and "/." not in target and self._origin:
            return self._origin + target
        try:
            return urljoin(self._base, target)
        except ValueError:
            return None
