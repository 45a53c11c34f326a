"""Tests of rows and lines in encodings other than UTF-8: read, or told by line; never an error of another library."""

import gzip
import json
import random
from pathlib import Path

import pytest

from newsextract.corpus import Options
from newsextract.corpus.inputs import find_inputs
from newsextract.corpus.items import Fault, Item
from newsextract.errors import CorpusError

ROWS = "title\ttext\nA\t“Rain” — 雨 fell.\nB\tSun.\n"
LINES = "".join(
    json.dumps({"text": text}, ensure_ascii=False) + "\n" for text in ("雨 fell.", "Sun.")
)


def read(path: Path, encoding: str | None = None) -> list[Item | Fault]:
    """All records of a file."""
    asked = Options(encoding=encoding)
    found = find_inputs(path, asked)
    for each in found:
        each.check(asked)
    return [record for each in found for record in each.records(each.digest(), asked)]


def told(records: list[Item | Fault]) -> list[str]:
    """The texts, and what is said of those that cannot be read."""
    return [
        record.message if isinstance(record, Fault) else record.content.decode()
        for record in records
    ]


@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize("encoding", ["utf-16", "utf-32", "utf-8-sig"])
def test_a_mark_says_the_encoding(encoding: str, packed: bool, tmp_path: Path) -> None:
    """Spreadsheets write UTF-16 with a mark; lines and cells are then as in UTF-8."""
    pack = gzip.compress if packed else bytes
    for name, content in (("in.csv", ROWS), ("in.jsonl", LINES)):
        path = tmp_path / (name + ".gz" * packed)
        path.write_bytes(pack(content.encode(encoding)))
    assert told(read(tmp_path / ("in.jsonl" + ".gz" * packed))) == ["雨 fell.", "Sun."]
    rows = read(tmp_path / ("in.csv" + ".gz" * packed))
    assert told(rows) == ["A\n\n“Rain” — 雨 fell.", "B\n\nSun."]
    assert len({each.id for each in rows}) == 2


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-be", "utf-7", "gb18030"])
def test_a_stated_encoding(encoding: str, tmp_path: Path) -> None:
    """An encoding without a mark is stated."""
    path = tmp_path / "in.csv"
    path.write_bytes(ROWS.encode(encoding))
    assert told(read(path, encoding)) == ["A\n\n“Rain” — 雨 fell.", "B\n\nSun."]


def test_one_bad_row_of_utf_16(tmp_path: Path) -> None:
    """Half of a surrogate pair costs its row; a byte that is missing at the end costs the last."""
    rows = "title,text\nA,Rain.\nB,\ud800\nC,Sun.\nD,Fog."
    path = tmp_path / "in.csv"
    path.write_bytes(rows.encode("utf-16", "surrogatepass")[:-1])
    found = told(read(path))
    assert found[0] == "A\n\nRain."
    assert found[1].startswith("line 3: not UTF-8 (byte 0xed)")
    assert found[2] == "C\n\nSun."
    assert found[3].startswith("not utf-16: ")
    assert found[3].endswith("; after line 4 nothing is read")
    assert len(found) == 4


@pytest.mark.parametrize("encoding", ["utf-16", "utf-32", "utf-7", "idna", "punycode"])
def test_another_encoding_than_is_stated(encoding: str, tmp_path: Path) -> None:
    """What is not in the stated encoding is told, and nothing is raised but the library's own error."""
    path = tmp_path / "in.csv"
    for content in (
        b"",
        b"\n",
        b"text\nRain.\n",
        b"text\n+\xff\n",
        b"text\r+2AA-,",
        random.Random(1).randbytes(70),
    ):
        path.write_bytes(content)
        try:
            said = [each.message for each in read(path, encoding) if isinstance(each, Fault)]
        except CorpusError as error:
            said = [str(error)]
        assert not any("\n" in each for each in said), said


def test_a_byte_that_the_stated_encoding_has_not(tmp_path: Path) -> None:
    """The message names that encoding and not UTF-8."""
    path = tmp_path / "in.csv"
    path.write_bytes(b"text\ncaf\xe9\n\x81\n")
    assert told(read(path, "cp1252")) == ["café", "line 3: not cp1252 (byte 0x81)"]


@pytest.mark.parametrize("encoding", ["hex", "rot13", "undefined", "no such", "\0", "\ud800"])
def test_an_encoding_that_is_none_of_text(encoding: str) -> None:
    """It is refused at the door."""
    with pytest.raises(CorpusError, match="is none that Python knows for text"):
        Options(encoding=encoding)
