"""Whether bytes are a page of HTML, told by their content as browsers do; loads no parser."""

from __future__ import annotations

import re

_LOOKED_AT = 2048
"""Bytes in which the first tag must stand."""
_BOMS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
_BEFORE = re.compile(rb"(?>(?:\s++|<!--.{0,1500}?-->|<\?xml[^>]{0,200}>)*)", re.DOTALL)
_OPENS = re.compile(
    rb"<(?:!doctype\s+html|html|head|body|title|meta|script|style|link|div|table|article|main|section"
    rb"|h1|p)(?=[\s>/])",
    re.IGNORECASE,
)


def is_page(data: bytes) -> bool:
    r"""Whether data begins as a page of HTML does.

    Examples:
        >>> is_page(b"\n<!DOCTYPE html><p>Rain"), is_page(b"OSLO: Rain fell <b>all</b> day.")
        (True, False)
    """
    head = data[:_LOOKED_AT]
    for mark in _BOMS:
        if head.startswith(mark):
            head = head[len(mark) :]
    if b"\0" in head:  # UTF-16
        head = head.replace(b"\0", b"")
    before = _BEFORE.match(head)
    return _OPENS.match(head, before.end() if before else 0) is not None
