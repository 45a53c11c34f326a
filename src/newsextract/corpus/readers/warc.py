"""WARC to items: the pages of a web archive. Needs the extra `[warc]`.

FastWARC reads from record to record. It stops at the first damage, and may hand out a record that is cut off; so each record is
held back until the next one has begun where it should. Where that fails, the record in hand is checked by itself, exactly
what is damaged is told, and reading goes on at the next record that can be found (`warc_members.py`).

Read are responses with status 200 and a type of HTML, resources of HTML, and conversions to plain text; all else is counted.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any, BinaryIO

from newsextract.corpus.items import Fault, Item, Sender
from newsextract.corpus.options import Options
from newsextract.corpus.readers.given import MAX_BYTES, too_large
from newsextract.corpus.readers.http_body import decode_body
from newsextract.corpus.readers.warc_members import Members
from newsextract.decoding import BadInputError
from newsextract.errors import CorpusError
from newsextract.pages.sniff import is_page

_PAGES = ("text/html", "application/xhtml+xml")
_STOPS = (OSError, ValueError, RuntimeError)
"""What FastWARC raises for damage."""


def read_warc(
    file: BinaryIO, options: Options, sender: Sender, skipped: Counter[str]
) -> Iterator[Item | Fault]:
    """The pages of a WARC, packed or not; the offset is the byte where a record begins in the file.

    Args:
        file: The file; must be able to seek.
        options: Its outlet counts.
        sender: Makes the items.
        skipped: Counts the records that are no pages, by reason.
    """
    make_iterator = _fastwarc()
    members = Members(file)
    place = 0
    while (place := members.past_blanks(place)) < members.size:
        held: tuple[int, Item | Fault | None] | None = None
        file.seek(place)
        try:
            for record in make_iterator(file):
                offset = record.stream_pos
                if held is not None:
                    if offset <= held[0]:
                        yield sender.fault(0, "packed_whole", _PACKED_WHOLE)
                        return
                    if held[1] is not None:
                        yield held[1]
                held = offset, None
                held = offset, _read(record, options, sender, skipped)
        except _STOPS:
            pass  # what is damaged is found out below
        start = held[0] if held is not None else place
        end = members.end_of(start)
        if end is None:
            following = members.find(start + 1)
            yield sender.fault(start, "damaged", _damaged(start, following))
            place = following
            continue
        if held is not None and held[1] is not None:
            yield held[1]
        place = end


_PACKED_WHOLE = "is packed as a whole, not record by record: unpack it first"


def _damaged(start: int, end: int) -> str:
    return f"damaged record at byte {start:,}; reading goes on at byte {end:,}"


def _fastwarc() -> Any:
    try:
        from fastwarc.warc import ArchiveIterator, WarcRecordType
    except ModuleNotFoundError as error:
        raise CorpusError("WARC needs the extra [warc]: pip install 'newsextract[warc]'") from error
    wanted = WarcRecordType.response | WarcRecordType.resource | WarcRecordType.conversion
    return lambda file: ArchiveIterator(file, record_types=wanted, auto_decode="none")


def _read(record: Any, options: Options, sender: Sender, skipped: Counter[str]) -> Item | Fault | None:  # fmt: skip
    """The page of a record; None where it is none.

    Raises:
        ValueError: The record is shorter than it says.
    """
    headers = record.headers
    http = record.http_headers
    if http is not None and http.status_code != 200:
        skipped[f"status {http.status_code}"] += 1
        return None
    kind = (record.http_content_type if http is not None else headers.get("Content-Type")) or ""
    kind = kind.partition(";")[0].strip().lower()
    text = headers.get("WARC-Type") == "conversion" and kind == "text/plain"
    if kind and not text and not kind.startswith(_PAGES):
        skipped[f"type {kind[:60]}"] += 1
        return None
    offset, url = record.stream_pos, headers.get("WARC-Target-URI")
    length = record.content_length
    if length > MAX_BYTES:
        return sender.fault(offset, "too_large", too_large(length), url)
    body = record.reader.read()
    if len(body) != length:
        raise ValueError(f"{len(body)} bytes, Content-Length says {length}")
    if http is not None:
        try:
            body = decode_body(
                body, http.get("Transfer-Encoding"), http.get("Content-Encoding"), MAX_BYTES
            )
        except BadInputError as bad:
            return sender.fault(offset, bad.code, bad.message, url)
    if not kind and not is_page(body):
        skipped["no type"] += 1
        return None
    if not body.strip():
        return sender.fault(offset, "empty", "empty: no page in it", url)
    return sender.item(
        offset,
        body,
        page=not text,
        url=url,
        date=headers.get("WARC-Date"),
        outlet=options.outlet,
        charset=record.http_charset if http is not None else None,
    )


def check_warc() -> None:
    """Whether WARC can be read here.

    Raises:
        CorpusError: The extra is missing.
    """
    _fastwarc()
