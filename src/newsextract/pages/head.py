"""What a page says of itself in `<meta>`: a table of names and values, read once."""

from __future__ import annotations

import html
from typing import TypeAlias

from selectolax.lexbor import LexborHTMLParser

from newsextract.grammar.words import WordTable, read_table

Meta: TypeAlias = dict[str, list[str]]

MAX_TAGS = 500
"""Meta tags that are read."""
FEW_TAGS = 8
"""Meta tags below which a head is taken for one that was closed too early."""


_ROWS = read_table(WordTable("meta_names", "newsextract.pages.tables"))


def names_of_field(field: str) -> tuple[str, ...]:
    """Names of the meta tags that state a field (author, published, modified), the best first."""
    names = [name for name, row in _ROWS.items() if row["field"] == field]
    return tuple(sorted(names, key=lambda name: int(_ROWS[name]["rank"])))


def read_meta(tree: LexborHTMLParser) -> Meta:
    """All `<meta>` tags with a name and a value, names in lower case; values in the order of the page.

    Only those of the head are read, unless there are next to none: something closed it too early.
    """
    head = tree.head
    tags = head.css("meta") if head is not None else []
    if len(tags) < FEW_TAGS:
        tags = tree.css("meta")
    table: Meta = {}
    for tag in tags[:MAX_TAGS]:
        attributes = tag.attributes
        value = attributes.get("content")
        if value:
            name = (
                attributes.get("property") or attributes.get("name") or attributes.get("itemprop")
            )
            if name:
                table.setdefault(name.strip().lower(), []).append(value)
    return table


def first(meta: Meta, *names: str) -> str | None:
    """The first value of the first name that has one; entities that were escaped twice are read."""
    for name in names:
        values = meta.get(name)
        if values:
            return html.unescape(values[0]).strip() if "&" in values[0] else values[0].strip()
    return None
