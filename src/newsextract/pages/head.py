"""What a page says of itself in `<meta>`: a table of names and values, read once."""

from __future__ import annotations

import html
from typing import TypeAlias

from selectolax.lexbor import LexborHTMLParser

Meta: TypeAlias = dict[str, list[str]]

MAX_TAGS = 500
"""Meta tags that are read."""


def read_meta(tree: LexborHTMLParser) -> Meta:
    """All `<meta>` tags with a name and a value, names in lower case; values in the order of the page."""
    table: Meta = {}
    for tag in tree.css("meta")[:MAX_TAGS]:
        attributes = tag.attributes
        value = attributes.get("content")
        name = attributes.get("property") or attributes.get("name") or attributes.get("itemprop")
        if name and value:
            table.setdefault(name.strip().lower(), []).append(value)
    return table


def first(meta: Meta, *names: str) -> str | None:
    """The first value of the first name that has one; entities that were escaped twice are read."""
    for name in names:
        values = meta.get(name)
        if values:
            return html.unescape(values[0]).strip() if "&" in values[0] else values[0].strip()
    return None
