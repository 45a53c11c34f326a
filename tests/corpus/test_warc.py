"""Tests of the reader of WARC: damage costs exactly the damaged record, and is told."""

import gzip
import io
import random
import zlib
from collections import Counter

import pytest

from newsextract.corpus.items import Fault, Item, Sender
from newsextract.corpus.options import Options
from newsextract.corpus.readers.http_body import decode_body
from newsextract.decoding import BadInputError

pytest.importorskip("fastwarc")
from newsextract.corpus.readers.warc import read_warc


def page(number: int) -> bytes:
    """An invented page of some length, unlike others."""
    noise = random.Random(number)
    words = " ".join(f"{noise.random():.9f}" for _ in range(200))
    return f"<!doctype html><title>Rain {number}</title><p>It rained {words}.".encode()


def record(
    number: int,
    body: bytes | None = None,
    *,
    headers: bytes = b"",
    status: bytes = b"200 OK",
    kind: bytes = b"text/html",
    length: int | None = None,
    record_type: str = "response",
) -> bytes:
    """A record of a WARC, not packed."""
    body = page(number) if body is None else body
    http = b"HTTP/1.1 %s\r\nContent-Type: %s\r\n%s\r\n" % (status, kind, headers) + body
    if record_type != "response":
        http = body
    head = (
        f"WARC/1.0\r\nWARC-Type: {record_type}\r\nWARC-Date: 2024-11-09T10:00:00Z\r\n"
        f"WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-{number:012d}>\r\n"
        f"WARC-Target-URI: https://example.org/{number}\r\n"
        f"Content-Type: {'application/http; msgtype=response' if record_type == 'response' else kind.decode()}\r\n"
        f"Content-Length: {len(http) if length is None else length}\r\n\r\n"
    )
    return head.encode() + http + b"\r\n\r\n"


def read(data: bytes) -> tuple[list[Item | Fault], Counter[str]]:
    skipped: Counter[str] = Counter()
    found = list(read_warc(io.BytesIO(data), Options(), Sender("in.warc.gz", "d" * 32), skipped))
    return found, skipped


def numbers(records: list[Item | Fault]) -> list[int | str]:
    """Of an item the number of its page, of a fault its code."""
    return [
        each.code if isinstance(each, Fault) else int((each.origin.url or "").rpartition("/")[2])
        for each in records
    ]


def test_pages_of_a_warc() -> None:
    """Pages with status 200 come out with address, day of the crawl, charset and offset; the rest is counted."""
    members = [
        gzip.compress(each)
        for each in (
            record(0, b"software: none\r\n", record_type="warcinfo"),
            record(1, kind=b"text/html; charset=iso-8859-1"),
            record(2, status=b"404 Not Found"),
            record(3, kind=b"image/png"),
            record(4, b"GET /", record_type="request"),
            record(5, b"Plain text.", record_type="conversion", kind=b"text/plain"),
            record(6, record_type="resource"),
        )
    ]
    records, skipped = read(b"".join(members))
    assert numbers(records) == [1, 5, 6]
    first = records[0]
    assert isinstance(first, Item)
    assert (first.content, first.charset, first.page) == (page(1), "iso-8859-1", True)
    assert first.origin.offset == len(members[0])
    assert first.origin.date == "2024-11-09T10:00:00Z"
    assert isinstance(records[1], Item)
    assert not records[1].page
    assert skipped == {"status 404": 1, "type image/png": 1}


@pytest.mark.parametrize("packed", [True, False])
@pytest.mark.parametrize("damage", ["flip", "cut", "head", "garbage"])
def test_every_record_of_a_file_damaged_in_turn(damage: str, packed: bool) -> None:
    """Of forty records each is flipped, cut, beheaded or followed by garbage: it alone is lost, and told."""
    members = [gzip.compress(record(n)) if packed else record(n) for n in range(40)]
    for bad in range(40):
        data = list(members)
        member = bytearray(data[bad])
        if damage == "flip":
            if not packed:  # nothing says that a byte of a page is wrong
                continue
            member[len(member) // 2] ^= 0xFF
        elif damage == "cut":
            member = member[: len(member) // 2]
        elif damage == "head":
            member = member[12:]
        else:
            member += b"\x00garbage between\r\nrecords\x1f\x8b\x08 of an archive"
        data[bad] = bytes(member)
        records, _ = read(b"".join(data))
        expected: list[int | str] = list(range(40))
        if damage == "garbage":
            expected.insert(bad + 1, "damaged")
        else:
            expected[bad] = "damaged"
        assert numbers(records) == expected, bad
        fault = next(each for each in records if isinstance(each, Fault))
        before = sum(map(len, data[:bad])) + (len(members[bad]) if damage == "garbage" else 0)
        assert fault.origin.offset - before in (0, 1)  # a NUL may stand between records


@pytest.mark.parametrize("packed", [True, False])
@pytest.mark.parametrize("length", [100, 100_000])
def test_a_length_that_is_a_lie(length: int, packed: bool) -> None:
    """A record that is not as long as it says is damaged; those around it are read."""
    parts = [record(0), record(1, length=length), record(2), record(3)]
    records, _ = read(b"".join(gzip.compress(each) if packed else each for each in parts))
    assert numbers(records) == [0, "damaged", 2, 3]


def test_a_damaged_record_that_would_not_have_been_read() -> None:
    """Damage is told wherever it is, and where it is, though the record may be of no interest."""
    members = [gzip.compress(record(n)) for n in range(4)]
    other = gzip.compress(record(9, b"GET /", record_type="request"))
    bad = bytearray(other)
    bad[-6] ^= 0xFF
    records, _ = read(b"".join([members[0], other, bytes(bad), other, *members[1:]]))
    assert numbers(records) == [0, "damaged", 1, 2, 3]
    assert records[1].origin.offset == len(members[0]) + len(other)


def test_a_file_that_is_no_warc() -> None:
    """It is one fault; an empty one holds nothing."""
    assert numbers(read(b"no archive at all" * 100)[0]) == ["damaged"]
    assert read(b"")[0] == []


def test_a_file_that_is_packed_as_a_whole() -> None:
    """Offsets of its records mean nothing, so it is refused, with what to do."""
    records, _ = read(gzip.compress(record(0) + record(1) + record(2)))
    assert numbers(records)[-1] == "packed_whole"


def test_a_large_record() -> None:
    """It is told and not read."""
    records, _ = read(gzip.compress(record(0, b"x" * 11_000_000)) + gzip.compress(record(1)))
    assert numbers(records) == ["too_large", 1]


def chunked(body: bytes) -> bytes:
    parts = [body[at : at + 100] for at in range(0, len(body), 100)]
    return b"".join(b"%x;ext=1\r\n%s\r\n" % (len(part), part) for part in parts) + b"0\r\n\r\n"


BODY = b"<!doctype html><p>" + b"Rain fell. " * 50
RAW = zlib.compressobj(wbits=-15)


@pytest.mark.parametrize(
    ("body", "transfer", "content"),
    [
        (BODY, None, None),
        (chunked(BODY), "chunked", None),
        (BODY, "chunked", None),
        (gzip.compress(BODY), None, "gzip"),
        (BODY, None, "gzip"),
        (chunked(gzip.compress(BODY)), "Chunked", "x-gzip"),
        (zlib.compress(BODY), None, "deflate"),
        (RAW.compress(BODY) + RAW.flush(), None, "deflate"),
        (gzip.compress(zlib.compress(BODY)), None, "deflate, gzip"),
        (BODY, None, "br"),
        (BODY, None, "something"),
    ],
)
def test_bodies_are_decoded(body: bytes, transfer: str | None, content: str | None) -> None:
    """What a header says of a body is undone, unless the body was decoded before."""
    assert decode_body(body, transfer, content, 10_000) == BODY


@pytest.mark.parametrize(
    ("body", "transfer", "content", "code"),
    [
        (chunked(BODY)[:-200], "chunked", None, "damaged"),
        (gzip.compress(BODY)[:-20], None, "gzip", "damaged"),
        (gzip.compress(b"0" * 1_000_000), None, "gzip", "bomb"),
        (zlib.compress(b"0" * 1_000_000), None, "deflate", "bomb"),
        (b"\x01\x02", None, "something", "encoding"),
        (b"\x01\x02\x03", None, "br", "damaged"),
    ],
)
def test_bad_bodies_are_told(
    body: bytes, transfer: str | None, content: str | None, code: str
) -> None:
    """A body that is damaged, too large or unknown is refused with its code."""
    with pytest.raises(BadInputError) as caught:
        decode_body(body, transfer, content, 10_000)
    assert caught.value.code == code


def test_bodies_in_brotli_and_zstandard() -> None:
    """FastWARC unpacks what Python itself cannot."""
    from fastwarc import stream_io

    for name, writer in (("br", stream_io.BrotliWriter), ("zstd", stream_io.ZstdWriter)):
        packed = io.BytesIO()
        stream = writer(packed)
        stream.write(BODY)
        stream.close()
        assert decode_body(packed.getvalue(), None, name, 10_000) == BODY
