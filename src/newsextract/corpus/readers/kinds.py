"""What kind of file a file is: by its name, and by its first bytes where the name says nothing.

kind_of_name("day.warc.gz")  ->  "warc"
"""

from __future__ import annotations

_ENDINGS = {
    ".txt": "text",
    ".text": "text",
    ".md": "text",
    ".htm": "html",
    ".html": "html",
    ".xhtml": "html",
    ".json": "json",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".jl": "jsonl",
    ".csv": "csv",
    ".tsv": "csv",
    ".tab": "csv",
    ".parquet": "parquet",
    ".pq": "parquet",
    ".warc": "warc",
    ".zip": "zip",
}
LOOSE = frozenset(("text", "html", "json", "nexis"))
"""Kinds that hold a story or a few; the others hold many."""


def kind_of_name(name: str) -> str | None:
    """The kind that the ending of a name says; None where it says nothing."""
    stem = name.lower().removesuffix(".gz")
    place = stem.rfind(".")
    return _ENDINGS.get(stem[place:]) if place >= 0 else None


def kind_of_bytes(head: bytes) -> str | None:
    """The kind that the first (unpacked) bytes of a file say; None for what is no text."""
    if head.startswith(b"PAR1"):
        return "parquet"
    if head.startswith(b"PK\x03\x04"):
        return "zip"
    if head.startswith(b"WARC/"):
        return "warc"
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):  # UTF-16 with its mark
        return "text"
    if b"\0" in head:
        return None
    return "jsonl" if head.lstrip().startswith(b"{") else "text"
