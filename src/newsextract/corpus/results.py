"""What becomes of a record: its bytes in the output, or the record of what is wrong with it.

line     {"id": "3fc1…-512", "origin": {"file": "ap.jsonl", …}, "article": {…}}       for jsonl
nested   the same, all figures as text, as the columns of Parquet need them            for nested-parquet
rows     {"articles": [[…]], "quotes": [[…], …], …}, cells in the order of tables.py   for the tables
"""

from __future__ import annotations

import json
from typing import NamedTuple

from newsextract.corpus.items import Fault, Item, Origin
from newsextract.corpus.tables import rows_of_fault

LINE_BREAKS = str.maketrans({"\u2028": "\\u2028", "\u2029": "\\u2029"})
SHAPES = {"jsonl": "line", "nested-parquet": "nested"}
"""Format -> shape; all others are rows."""


class Settings(NamedTuple):
    """What a worker has to know."""

    shape: str
    language: str
    fields: tuple[str, ...]
    plugins: tuple[str, ...]


class Result(NamedTuple):
    """What became of a record: a code if it is no article, and its bytes in the output."""

    code: str | None
    data: bytes


def render_fault(fault: Fault, shape: str) -> Result:
    """The bytes of a record that could not be read."""
    if shape == "rows":
        return Result(fault.code, dump(rows_of_fault(fault)))
    error = {"code": fault.code, "message": fault.message}
    line = dump({**head_of(fault.id, fault.origin), "error": error}) + b"\n"
    return Result(fault.code, line)


def head_of(identity: str, origin: Origin, item: Item | None = None) -> dict[str, object]:
    """What stands before the article."""
    head: dict[str, object] = {"id": identity, "origin": origin._asdict()}
    if item is not None and item.outlet:
        head["outlet"] = item.outlet
    if item is not None and item.kept:
        head["kept"] = item.kept
    return head


def dump(data: object) -> bytes:
    """Data as JSON in UTF-8, also for readers that break lines at U+2028."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":")).translate(LINE_BREAKS)
    return text.encode("utf-8", "replace")
