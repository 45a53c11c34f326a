"""Zip archives to items: each member is read as the file it is; nothing is written to the disk.

The name of a member is data and never a path: `../../etc/passwd` is only what an origin says.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator
from typing import BinaryIO, cast

from newsextract.corpus.items import Fault, Item, Sender, digest_of
from newsextract.corpus.options import Options
from newsextract.corpus.readers.jsonl import read_jsonl
from newsextract.corpus.readers.kinds import kind_of_name
from newsextract.corpus.readers.loose import read_loose
from newsextract.corpus.readers.streams import unpacked
from newsextract.corpus.readers.table import read_csv
from newsextract.decoding import BadInputError
from newsextract.errors import CorpusError
from newsextract.packed import MAX_BYTES, MAX_RATIO

_BROKEN = (zipfile.BadZipFile, zlib.error, OSError, EOFError, NotImplementedError, RuntimeError)


def read_zip(stream: BinaryIO, options: Options, sender: Sender) -> Iterator[Item | Fault]:
    """The stories of all members, in the order of the archive."""
    try:
        archive = zipfile.ZipFile(stream)
        members = archive.infolist()
    except _BROKEN as error:
        yield sender.fault(0, "damaged", f"damaged zip: {error}")
        return
    for member in members:
        name = member.filename.rpartition("/")[2]
        if member.is_dir() or name.startswith(".") or member.filename.startswith("__MACOSX/"):
            continue
        label = member.filename.encode("utf-8", "replace").decode()
        inner = Sender(
            f"{sender.file}!{label}", digest_of(f"{sender.digest}\0{member.header_offset}".encode())
        )
        yield from _read_member(archive, member, options, inner)


def _read_member(
    archive: zipfile.ZipFile, member: zipfile.ZipInfo, options: Options, sender: Sender
) -> Iterator[Item | Fault]:
    kind = options.read_as or kind_of_name(member.filename)
    if kind in ("parquet", "warc", "zip"):
        yield sender.fault(0, "nested", f"{kind} in a zip is not read: unpack it first")
        return
    if member.flag_bits & 0x1:
        yield sender.fault(0, "encrypted", "is encrypted: unpack it first")
        return
    try:
        with archive.open(member) as packed:
            if kind in ("jsonl", "csv"):
                read = read_jsonl if kind == "jsonl" else read_csv
                yield from read(
                    unpacked(io.BufferedReader(cast(io.RawIOBase, packed))), options, sender
                )
                return
            size = member.file_size
            if size > MAX_BYTES or size > max(MAX_RATIO * member.compress_size, 1024 * 1024):
                yield sender.fault(0, "bomb", f"unpacks to {size:,} bytes")
                return
            data = packed.read(MAX_BYTES + 1)
    except CorpusError as error:
        yield sender.fault(0, "no_text", str(error))
        return
    except BadInputError as bad:
        yield sender.fault(0, bad.code, bad.message)
        return
    except _BROKEN as error:
        yield sender.fault(0, "damaged", f"damaged: {error}")
        return
    yield from read_loose(data, options, sender)
