r"""Rows with named columns (JSON, CSV, Parquet) to items: which column holds the text, which the date.

{"headline": "Rain", "body": "LIMA …", "date": "2024-11-09"}  ->  text “Rain\n\nLIMA …”, published 2024-11-09
"""

from __future__ import annotations

import datetime
import email.utils
import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from newsextract.corpus.items import Fault, Item, Sender
from newsextract.corpus.options import Options
from newsextract.errors import CorpusError

MAX_BYTES = 10 * 1024 * 1024
"""Bytes of one record; a larger one is told and not read."""

_USUAL = {
    "text": ("text", "body", "content", "article", "story", "maintext", "full_text", "fulltext"),
    "html": ("html", "raw_html", "page"),
    "title": ("title", "headline"),
    "url": ("url", "link", "source_url"),
    "published": ("published", "date", "publication_date", "date_publish", "pub_date", "published_at", "datetime"),
    "outlet": ("outlet", "publisher", "publication", "newspaper", "source", "domain"),
}  # fmt: skip
_COMPACT = re.compile(r"(\d{4})(\d\d)(\d\d)(?!\d)", re.ASCII)


class Columns(NamedTuple):
    """Which column of the input holds what; None for what it has not."""

    text: str | None = None
    html: str | None = None
    title: str | None = None
    url: str | None = None
    published: str | None = None
    outlet: str | None = None

    def named(self) -> list[str]:
        """The columns that are used."""
        return [name for name in self if name is not None]


def find_columns(names: Iterable[str], options: Options) -> Columns:
    """The columns that hold a story: those that the options name, else those of a usual name.

    Raises:
        CorpusError: A column that was named is not there, or none holds text.
    """
    there = list(names)
    by_fold = {name.casefold().strip(): name for name in reversed(there)}
    found: dict[str, str] = {}
    for ours, theirs in options.columns.items():
        if theirs not in there:
            raise CorpusError(f"no column {theirs!r} for {ours}; there are {_listed(there)}")
        found[ours] = theirs
    taken = set(found.values())
    for ours, usual in _USUAL.items():
        if ours not in found and not (ours == "html" and "text" in options.columns):
            column = next((by_fold[name] for name in usual if name in by_fold), None)
            if column is not None and column not in taken:
                found[ours] = column
    for name in options.keep:
        if name not in there:
            raise CorpusError(f"no column {name!r} to keep; there are {_listed(there)}")
    columns = Columns(**found)
    if columns.text is None and columns.html is None:
        raise CorpusError(
            f"no column holds text; there are {_listed(there)}: name it, as in --columns text=NAME"
        )
    return columns


def _listed(names: list[str]) -> str:
    shown = ", ".join(repr(name[:40]) for name in names[:20])
    return f"{shown} and {len(names) - 20} more" if len(names) > 20 else shown or "none"


def read_row(
    row: Mapping[str, object], columns: Columns, options: Options, sender: Sender, offset: int
) -> Item | Fault:
    """The story of one row. A title that the text does not begin with goes before it."""
    url = _text(row, columns.url)
    for column, page in ((columns.text, False), (columns.html, True)):
        content = row.get(column) if column is not None else None
        if content is None:
            continue
        if not isinstance(content, str | bytes):
            found = type(content).__name__
            return sender.fault(offset, "no_text", f"{column!r} is {found}, expected text", url)
        if not content.strip():
            continue
        if isinstance(content, bytes):
            data = content
        else:
            title = _text(row, columns.title)
            if title and not page and not content.lstrip().startswith(title.strip()):
                content = f"{title.strip()}\n\n{content}"
            data = content.encode("utf-8", "surrogatepass")
        if len(data) > MAX_BYTES:
            return sender.fault(offset, "too_large", too_large(len(data)), url)
        date = _text(row, columns.published)
        return sender.item(
            offset,
            data,
            page=page,
            url=url,
            date=date,
            published=iso_date(date),
            outlet=options.outlet or _text(row, columns.outlet),
            kept={name: str(row[name]) for name in options.keep if row.get(name) is not None}
            or None,
        )
    named = columns.text or columns.html
    return sender.fault(offset, "empty", f"empty: no text in {named!r}", url)


def too_large(size: int) -> str:
    """The message for a record that goes over the limit."""
    return f"too large: {size:,} bytes, the limit is {MAX_BYTES:,}"


def _text(row: Mapping[str, object], column: str | None) -> str | None:
    value = row.get(column) if column is not None else None
    if value is None or value == "":
        return None
    if isinstance(value, Mapping | list):
        return None
    if isinstance(value, datetime.date):  # and datetime
        return value.isoformat()
    return str(value).encode("utf-8", "replace").decode("utf-8")


def iso_date(value: str | None) -> str | None:
    """The day of a date as inputs write it; None where it is no date.

    Examples:
        >>> iso_date("20241109"), iso_date("Sat, 09 Nov 2024 10:00:00 GMT"), iso_date("last week")
        ('2024-11-09', '2024-11-09', None)
    """
    if value is None:
        return None
    value = value.strip()
    compact = _COMPACT.match(value)
    if compact:
        value = "-".join(compact.groups())
    try:
        return datetime.date.fromisoformat(value[:10]).isoformat()
    except ValueError:
        pass
    try:
        return email.utils.parsedate_to_datetime(value).date().isoformat()
    except (ValueError, TypeError, OverflowError, IndexError):
        return None
