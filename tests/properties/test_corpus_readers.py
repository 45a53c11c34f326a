"""Readers take any bytes: what cannot be read is a fault, never an exception; ids are never doubled."""

import contextlib
import gzip
import io
from collections import Counter
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsextract.corpus.items import Fault, Item, Sender
from newsextract.corpus.options import Options
from newsextract.corpus.readers.archive import read_zip
from newsextract.corpus.readers.jsonl import read_jsonl
from newsextract.corpus.readers.loose import read_loose
from newsextract.corpus.readers.streams import unpacked
from newsextract.corpus.readers.table import read_csv
from newsextract.decoding import BadInputError
from newsextract.errors import CorpusError

PIECES = st.sampled_from(
    [
        b'{"text": "Rain."}\n', b'{"text":', b"\n", b"\xff", b"\x00", b'"', b",", b"text,title\n", b"[", b"PK\x03\x04",
        b"PK\x05\x06" + bytes(18), b"WARC/1.0\r\nContent-Length: 5\r\n\r\n", b"\r\n\r\n", gzip.compress(b"Rain."),
        b"\x1f\x8b\x08", b"<html><p>Rain", b"1 of 2 DOCUMENTS\n", b"End of Document\n", b"Load-Date: x\n", b"LENGTH: 2\n",
        "“é".encode(), b"\xff\xfe", b"\xfe\xff", b"\xff\xfe\0\0", b"\r", "text\n“é\n".encode("utf-16"), b'{"text": "\\ud800"}\n', b"1e999", b'{"text": "a", "date": "2024-99-99"}\n',
    ]
)  # fmt: skip
BYTES = st.one_of(st.binary(max_size=300), st.lists(PIECES, max_size=12).map(b"".join))
SENDER = Sender("in", "d" * 32)


def check(records: Iterator[Item | Fault]) -> None:
    """All are records, and none has the id of another."""
    found = list(records)
    ids = [each.id for each in found]
    assert len(set(ids)) == len(ids)
    for each in found:
        if isinstance(each, Item):
            assert each.content.strip()
            each.content.decode("utf-8", "replace" if each.page else "surrogatepass")
        else:
            assert each.code
            assert each.message


@given(BYTES)
def test_loose_files(data: bytes) -> None:
    """A small file of any bytes."""
    check(read_loose(data, Options(), SENDER))


@pytest.mark.parametrize("kind", ["text", "html", "json", "nexis"])
@given(data=BYTES)
def test_loose_files_of_a_kind(kind: str, data: bytes) -> None:
    """A small file that is said to be of a kind, and is not."""
    check(read_loose(data, Options(read_as=kind), SENDER))


@given(BYTES)
def test_lines(data: bytes) -> None:
    """A file of lines of any bytes, packed or not."""
    check(read_jsonl(unpacked(io.BufferedReader(io.BytesIO(data))), Options(), SENDER))  # type: ignore[arg-type]


@given(st.sampled_from([b"", b"text,title\n", b"text\n"]), BYTES)
def test_rows(header: bytes, data: bytes) -> None:
    """A file of rows of any bytes; only its header can be refused as a whole."""
    stream = io.BytesIO(header + data)
    if header:
        check(read_csv(stream, Options(), SENDER))
        return
    with contextlib.suppress(CorpusError):
        check(read_csv(stream, Options(), SENDER))


@given(st.sampled_from(["utf-16", "utf-32-be", "utf-7", "cp1252", "cp037", "idna"]), BYTES)
def test_rows_in_an_encoding(encoding: str, data: bytes) -> None:
    """A file of rows of any bytes that is said to be in an encoding; what is refused is refused by the library."""
    with contextlib.suppress(CorpusError, BadInputError):
        check(read_csv(io.BytesIO(data), Options(encoding=encoding), SENDER))


@given(BYTES)
def test_archives(data: bytes) -> None:
    """A zip of any bytes."""
    check(read_zip(io.BytesIO(data), Options(), SENDER))


@given(BYTES)
def test_web_archives(data: bytes) -> None:
    """A WARC of any bytes."""
    pytest.importorskip("fastwarc")
    from newsextract.corpus.readers.warc import read_warc

    check(read_warc(io.BytesIO(data), Options(), SENDER, Counter()))
