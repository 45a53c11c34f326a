"""A file that is one story (text, HTML) or a few (JSON, an export of a news archive), to items.

What it is, is told by its content: a page is a page whatever it is called; gzip is unpacked.
"""

from __future__ import annotations

from collections.abc import Iterator

from newsextract.corpus.items import Fault, Item, Sender
from newsextract.corpus.options import Options
from newsextract.corpus.readers.given import MAX_BYTES, too_large
from newsextract.corpus.readers.jsonl import read_json
from newsextract.corpus.readers.nexis import is_export, read_export
from newsextract.decoding import BadInputError, decode
from newsextract.packed import unpack
from newsextract.pages.sniff import is_page


def read_loose(data: bytes, options: Options, sender: Sender) -> Iterator[Item | Fault]:
    """The stories of a small file."""
    try:
        data = unpack(data)
        kind = options.read_as or _kind(sender.file, data)
        if kind == "json":
            yield from read_json(data, options, sender)
        elif len(data) > MAX_BYTES and kind != "nexis":
            yield sender.fault(0, "too_large", too_large(len(data)))
        elif not data.strip():
            yield sender.fault(0, "empty", "empty: nothing in it")
        elif kind == "html":
            yield sender.item(0, data, page=True, outlet=options.outlet)
        else:
            text = decode(data, options.encoding)
            if kind == "nexis" or is_export(text):
                yield from read_export(text, options, sender)
            elif not text.strip():
                yield sender.fault(0, "empty", "empty: no text in it")
            else:
                yield sender.item(0, text.encode("utf-8", "surrogatepass"), outlet=options.outlet)
    except BadInputError as bad:
        yield sender.fault(0, bad.code, bad.message)


def _kind(name: str, data: bytes) -> str:
    if is_page(data):
        return "html"
    stem = name.lower().removesuffix(".gz")
    if stem.endswith((".json", ".jsonl", ".ndjson")) and data.lstrip()[:1] in (b"{", b"["):
        return "json"
    return "text"
