"""Tests of newsextract.corpus.readers and inputs: a bad record costs that record, and says why."""

import gzip
import json
import os
import zipfile
from collections.abc import Sequence
from pathlib import Path

import pytest

from newsextract.corpus.inputs import find_inputs
from newsextract.corpus.items import Fault, Item
from newsextract.corpus.options import Options
from newsextract.errors import CorpusError


def read(paths: Path | Sequence[Path], **options: object) -> list[Item | Fault]:
    """All records of inputs."""
    asked = Options(**options)  # type: ignore[arg-type]
    found = find_inputs([paths] if isinstance(paths, Path) else paths, asked)
    for each in found:
        each.check(asked)
    return [record for each in found for record in each.records(each.digest(), asked)]


def codes(records: list[Item | Fault]) -> list[str]:
    """What became of each record."""
    return [record.code if isinstance(record, Fault) else "item" for record in records]


def text_of(record: Item | Fault) -> str:
    assert isinstance(record, Item), record
    return record.content.decode()


def test_lines_of_json(tmp_path: Path) -> None:
    """Each bad line is told with its number, and the next line is read."""
    path = tmp_path / "in.jsonl"
    path.write_bytes(
        b'\xef\xbb\xbf{"text": "Rain."}\n'
        b"\n"
        b'{"text": "cut off\n'
        b'{"text": "caf\xe9"}\n'
        b'["no object"]\n'
        b'{"words": "elsewhere"}\n'
        b'{"text": 5}\n'
        b'{"text": ""}\n' + b"[" * 100_000 + b"\n"
        b'{"text": "lone \\ud800 half", "date": "20241109", "publisher": "AP"}\n'
        b'{"text": "Last."}'
    )
    records = read(path)
    assert codes(records) == [
        "item", "bad_json", "encoding", "no_object", "no_text", "no_text", "empty", "bad_json", "item", "item",
    ]  # fmt: skip
    fault = records[1]
    assert isinstance(fault, Fault)
    assert fault.message.startswith("line 3: no JSON")
    assert fault.origin.offset == len(b'\xef\xbb\xbf{"text": "Rain."}\n\n')
    stated = records[-2]
    assert isinstance(stated, Item)
    assert (stated.published, stated.outlet, stated.origin.date) == ("2024-11-09", "AP", "20241109")
    assert text_of(records[-1]) == "Last."


def test_a_line_of_a_hundred_megabytes(tmp_path: Path) -> None:
    """A line over the limit is told with its size, in little memory, and the next one is read."""
    import tracemalloc

    path = tmp_path / "in.jsonl"
    with open(path, "wb") as file:
        file.write(b'{"text": "')
        for _ in range(100):
            file.write(b"x" * 1_000_000)
        file.write(b'"}\n{"text": "Rain."}\n')
    tracemalloc.start()
    records = read(path)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert codes(records) == ["too_large", "item"]
    assert "100,000,012 bytes" not in str(records[0])  # the line break counts, too
    assert "100,000,013 bytes" in str(records[0])
    assert peak < 40_000_000


def test_a_title_goes_before_its_text(tmp_path: Path) -> None:
    """Unless the text begins with it."""
    path = tmp_path / "in.json"
    path.write_text(
        json.dumps(
            [
                {"headline": "Rain", "body": "It fell."},
                {"headline": "Rain", "body": "Rain\n\nIt fell."},
                {"html": "<p>It fell.", "headline": "Rain"},
            ]
        )
    )
    records = read(path)
    assert [text_of(record) for record in records] == [
        "Rain\n\nIt fell.", "Rain\n\nIt fell.", "<p>It fell.",
    ]  # fmt: skip
    assert [isinstance(record, Item) and record.page for record in records] == [False, False, True]
    assert [record.origin.offset for record in records] == [0, 1, 2]


def test_columns_by_option(tmp_path: Path) -> None:
    """Columns are named by the caller; a name that is not there is told with those that are."""
    path = tmp_path / "in.csv"
    path.write_text('nr;WORDS;section\n1;"It rained;\nall day.";news\n2;No rain.;sport\n')
    records = read(path, columns={"text": "WORDS"}, keep=("section", "nr"))
    assert text_of(records[0]) == "It rained;\nall day."
    assert isinstance(records[1], Item)
    assert records[1].kept == {"section": "sport", "nr": "2"}
    assert records[1].origin.offset == path.read_bytes().index(b"2;No")
    with pytest.raises(
        CorpusError, match=r"in\.csv: no column holds text; there are 'nr', 'WORDS'"
    ):
        read(path)
    with pytest.raises(CorpusError, match="no column 'X' for text"):
        read(path, columns={"text": "X"})


def test_a_header_that_ends_in_cr_alone(tmp_path: Path) -> None:
    """Lines of an old machine are refused in one line, not by an error of another library."""
    path = tmp_path / "in.csv"
    path.write_bytes(b"text,title\rRain fell.,Rain\r")
    with pytest.raises(
        CorpusError, match=r"in\.csv: the header cannot be read: its line holds a bare \\r;"
    ):
        read(path)


def test_bad_rows_of_csv(tmp_path: Path) -> None:
    """Rows of the wrong length and in another encoding are told by line; others are read."""
    path = tmp_path / "in.csv"
    path.write_bytes(b"title,text\nA,Rain.\nonly one\nB,caf\xe9\nC,Sun.\n")
    records = read(path)
    assert codes(records) == ["item", "bad_row", "encoding", "item"]
    assert "line 3: 1 cells, the header has 2" in str(records[1])
    assert codes(read(path, encoding="cp1252")) == ["item", "bad_row", "item", "item"]


def test_a_quotation_mark_that_is_never_closed(tmp_path: Path) -> None:
    """It costs the rows that it swallows, up to the limit, and not the file."""
    path = tmp_path / "in.csv"
    with open(path, "wb") as file:
        file.write(b'title,text\nA,"open\n')
        for _ in range(12):
            file.write(b"x" * 1_000_000 + b"\n")
        file.write(b"B,Sun.\n")
    found = codes(read(path))
    assert found[0] == "bad_row"
    assert found[-1] == "item"


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (gzip.compress(b'{"text": "A."}\n') + gzip.compress(b'{"text": "B."}\n'), ["item", "item"]),
        (gzip.compress(b'{"text": "A."}\n' * 9)[:-12], ["damaged"]),
        (gzip.compress(b" " * 60_000_000 + b"\n"), ["bomb"]),
    ],
)
def test_packed_lines(data: bytes, expected: list[str], tmp_path: Path) -> None:
    """All members are read; damage and bombs are told."""
    path = tmp_path / "in.jsonl.gz"
    path.write_bytes(data)
    assert codes(read(path))[-len(expected) :] == expected


def test_lines_that_are_cut_off(tmp_path: Path) -> None:
    """What is told of the rest has an id of its own, behind the lines that were read."""
    path = tmp_path / "in.jsonl.gz"
    lines = b"".join(b'{"text": "%s"}\n' % os.urandom(40_000).hex().encode() for _ in range(4))
    path.write_bytes(gzip.compress(lines)[:-90_000])
    records = read(path)
    assert codes(records)[0] == "item"
    assert codes(records)[-1] == "damaged"
    assert len({record.id for record in records}) == len(records)
    assert records[-1].origin.offset == lines.index(b"\n", records[-2].origin.offset) + 1


def test_a_folder(tmp_path: Path) -> None:
    """Files in the order of names, told by content; hidden files, links and what is no text are passed over."""
    root = tmp_path / "root"
    (root / "deep" / "deeper").mkdir(parents=True)
    (root / "deep" / "deeper" / "b.txt").write_text("B.")
    (root / "a.txt").write_text("A.")
    (root / "c.html.gz").write_bytes(gzip.compress(b"<!doctype html><p>C."))
    (root / "d").write_text("D.")
    (root / "empty.txt").write_text(" \n")
    (root / "photo").write_bytes(b"\x89PNG\0\0")
    (root / ".hidden.txt").write_text("no")
    (root / "out.txt").symlink_to("/etc/passwd")
    (root / "loop").symlink_to(root)
    os.mkfifo(root / "pipe")
    inputs = find_inputs([root], Options())
    records = read(root)
    assert [record.origin.file for record in records] == [
        "root/a.txt", "root/c.html.gz", "root/d", "root/deep/deeper/b.txt", "root/empty.txt",
    ]  # fmt: skip
    assert codes(records) == ["item"] * 4 + ["empty"]
    assert inputs[0].skipped == {"no text": 1, "hidden file": 1, "link": 2, "no file": 1}


def test_names_that_are_no_text(tmp_path: Path) -> None:
    """A file name may be any bytes."""
    root = tmp_path / "root"
    root.mkdir()
    with open(os.fsencode(root) + b"/caf\xe9 \n.txt", "w") as file:
        file.write("Rain.")
    assert read(root)[0].origin.file == "root/caf\\xe9 \n.txt"


def test_a_file_that_is_named_twice_is_read_once(tmp_path: Path) -> None:
    """Whether by itself or in a folder; other files of the same name and bytes have ids of their own."""
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "x.txt").write_text("Rain.")
    records = read([tmp_path / "a" / "x.txt", tmp_path / "a", tmp_path / "b" / "x.txt"])
    assert [record.origin.file for record in records] == ["x.txt", "x.txt#2"]
    assert len({record.id for record in records}) == 2


def test_a_zip(tmp_path: Path) -> None:
    """Each member is read as the file it is; its name is never a path; bad members cost themselves."""
    path = tmp_path / "in.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("day/a.txt", "A.")
        archive.writestr("../../b.txt", "B.")
        archive.writestr("c.jsonl", '{"text": "C."}\n{"text": \n')
        archive.writestr("bomb.txt", b"0" * 20_000_000)
        archive.writestr("inner.zip", b"PK\x03\x04")
        archive.writestr("bad.csv", "x,y\n1,2\n")
        archive.writestr("e.txt", "E.")
    records = read(path)
    assert codes(records) == [
        "item", "item", "item", "bad_json", "bomb", "nested", "no_text", "item",
    ]  # fmt: skip
    assert records[1].origin.file == "in.zip!../../b.txt"
    assert len({record.id for record in records}) == len(records)
    assert sorted(each.name for each in tmp_path.rglob("*")) == ["in.zip"]


def test_damaged_zips(tmp_path: Path) -> None:
    """A member that is damaged costs itself; an archive without its directory costs all."""
    path = tmp_path / "in.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr("a.txt", "AAAAAAAA")
        archive.writestr("b.txt", "BBBBBBBB")
    data = path.read_bytes()
    path.write_bytes(data.replace(b"AAAAAAAA", b"AAAAXAAA"))
    assert codes(read(path)) == ["damaged", "item"]
    path.write_bytes(data[:-30])
    assert codes(read(path)) == ["damaged"]


COUNTED = """\


                               1 of 2 DOCUMENTS


                              The Daily Herald

                        November 9, 2024 Saturday
                              Final Edition

Rain returns to Zomba

BYLINE: By Dana Obi

SECTION: NEWS; Pg. 4

LENGTH: 7 words

DATELINE: ZOMBA

Rain fell on Saturday.

“My roof leaks,” said Tiyamike Banda.

LOAD-DATE: November 10, 2024

LANGUAGE: ENGLISH

                        Copyright 2024 The Daily Herald
                              All Rights Reserved


                               2 of 2 DOCUMENTS


                              The Evening Post

                        10 November 2024

Ferry runs again

LENGTH: 3 words

It runs.

LOAD-DATE: November 10, 2024
"""
ENDED = """\
Rain returns to Zomba
The Daily Herald
November 9, 2024 Saturday
Copyright 2024 The Daily Herald All Rights Reserved
Section: NEWS; Pg. 4
Length: 7 words
Byline: Dana Obi
Body

Rain fell on Saturday.

“My roof leaks,” said Tiyamike Banda.
Load-Date: November 10, 2024

End of Document

Ferry runs again
The Evening Post
10 November 2024
Length: 3 words
Body
It runs.
Load-Date: November 10, 2024
End of Document
"""


@pytest.mark.parametrize("export", [COUNTED, ENDED])
def test_exports_of_nexis(export: str, tmp_path: Path) -> None:
    """In both layouts a document has its headline, paper, day, byline and body, and nothing of the frame."""
    path = tmp_path / "export.txt"
    path.write_text(export)
    first, second = read(path)
    assert isinstance(first, Item)
    assert isinstance(second, Item)
    assert text_of(first) == (
        "Rain returns to Zomba\nBy Dana Obi\n\nRain fell on Saturday.\n\n“My roof leaks,” said Tiyamike Banda."
    )
    assert (first.outlet, first.published) == ("The Daily Herald", "2024-11-09")
    assert text_of(second) == "Ferry runs again\n\nIt runs."
    assert (second.outlet, second.published) == ("The Evening Post", "2024-11-10")


def test_arguments_that_cannot_be_read(tmp_path: Path) -> None:
    """Each is told by name, before any work."""
    with pytest.raises(CorpusError, match="gone: no such file"):
        read(tmp_path / "gone")
    with pytest.raises(CorpusError, match="nothing to read"):
        read(tmp_path)
    with pytest.raises(CorpusError, match="cannot be read"):
        read(tmp_path / ("x" * 5000))


def test_folders_in_folders(tmp_path: Path) -> None:
    """So many that a walk would not come back are refused in one line."""
    here = os.getcwd()
    os.chdir(tmp_path)
    try:
        for _ in range(300):  # more than a path may name
            os.mkdir("a-folder-of-the-archive")
            os.chdir("a-folder-of-the-archive")
    finally:
        os.chdir(here)
    with pytest.raises(CorpusError, match="folders more than 100 deep are not read"):
        read(tmp_path)


def test_a_file_that_fails_while_it_is_read(tmp_path: Path) -> None:
    """It is named as the input that it is, and the output is not blamed."""
    path = tmp_path / "in.jsonl"
    path.write_text('{"text": "Rain."}\n')
    asked = Options()
    (found,) = find_inputs(path, asked)
    path.unlink()
    with pytest.raises(CorpusError, match=r"in\.jsonl: cannot be read: No such file"):
        list(found.records("d", asked))


def test_a_file_that_goes_away(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Between the look at its folder and the look at itself."""
    (tmp_path / "a.txt").write_text("Rain.")
    walked = [(tmp_path / "gone.txt", "gone.txt")]
    monkeypatch.setattr("newsextract.corpus.inputs._walk", lambda *_: iter(walked))
    with pytest.raises(CorpusError, match=r"gone\.txt: cannot be read: No such file"):
        read(tmp_path)


pyarrow = pytest.importorskip("pyarrow")


def write_parquet(path: Path, **columns: list[object]) -> None:
    from pyarrow import parquet

    parquet.write_table(pyarrow.table(columns), path, row_group_size=2)


def test_parquet(tmp_path: Path) -> None:
    """A row is a record; the offset is its number."""
    path = tmp_path / "in.parquet"
    write_parquet(path, body=["A.", None, "C."], day=["2024-01-02", None, None], n=[1, 2, 3])
    records = read(path, columns={"text": "body", "published": "day"}, keep=("n",))
    assert codes(records) == ["item", "empty", "item"]
    assert [record.origin.offset for record in records] == [0, 1, 2]
    assert isinstance(records[0], Item)
    assert (records[0].published, records[0].kept) == ("2024-01-02", {"n": "1"})


def test_parquet_that_cannot_be_read(tmp_path: Path) -> None:
    """A cut file, a column of the wrong type and one that is not there are told before any work."""
    path = tmp_path / "in.parquet"
    write_parquet(path, text=[1, 2])
    with pytest.raises(CorpusError, match=r"in\.parquet: column 'text' is int64, expected text"):
        read(path)
    write_parquet(path, words=["A."])
    with pytest.raises(CorpusError, match="no column holds text"):
        read(path)
    path.write_bytes(path.read_bytes()[:-50])
    with pytest.raises(CorpusError, match="no whole Parquet file"):
        read(path)


def test_parquet_with_a_damaged_row_group(tmp_path: Path) -> None:
    """It costs the rows of the group, which are told."""
    path = tmp_path / "in.parquet"
    words = [os.urandom(3000).hex() for _ in range(6)]
    write_parquet(path, text=list(words))
    data = bytearray(path.read_bytes())
    from pyarrow import parquet

    column = parquet.ParquetFile(path).metadata.row_group(1).column(0)
    start = column.data_page_offset
    for byte in range(start, start + 20):
        data[byte] ^= 0xFF
    path.write_bytes(data)
    found = codes(read(path))
    assert found == ["item", "item", "damaged", "item", "item"]
