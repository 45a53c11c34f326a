"""Tests of newsextract.corpus.running: what goes in comes out, once, in order."""

import csv
import json
from pathlib import Path

import pytest

from newsextract import StoryError, extract
from newsextract.corpus import Options, run
from newsextract.errors import CorpusError
from newsextract.text.story import Story
from tests.corpus.conftest import files_of, read_all, story, write_lines

HERE = Options(workers=0)


def test_every_record_comes_out_once_and_in_order(
    folder: Path, lines: Path, tmp_path: Path
) -> None:
    """A folder and a file are read in the order in which they are named."""
    summary = run([folder, lines], tmp_path / "out", HERE)
    records = read_all(tmp_path / "out")
    assert summary.articles == summary.records == len(records) == 30
    assert len({record["id"] for record in records}) == 30
    assert records[3]["origin"]["file"] == "stories/a/3.txt"
    assert [record["origin"]["file"] for record in records[10:]] == ["stories.jsonl"] * 20


def test_the_article_is_what_extract_gives(lines: Path, tmp_path: Path) -> None:
    """What a run writes of a story is what `extract` says of it, byte by byte."""
    run([lines], tmp_path / "out", HERE)
    record = read_all(tmp_path / "out")[7]
    alone = extract(Story(story(7), "2024-11-08", url="https://example.org/7"))
    assert record["article"] == json.loads(alone.model_dump_json())
    assert record["origin"]["url"] == "https://example.org/7"
    assert record["origin"]["date"] == "2024-11-08"


def test_workers_write_the_same_bytes(folder: Path, lines: Path, tmp_path: Path) -> None:
    """One process or two workers, small chunks, workers that are replaced: the same files."""
    for name, options in (
        ("here", Options(workers=0, part_size=7)),
        ("two", Options(workers=2, part_size=7, chunk=2, restart_after=6)),
    ):
        summary = run([folder, lines], tmp_path / name, options)
    assert summary.restarts >= 3
    assert files_of(tmp_path / "here") == files_of(tmp_path / "two")


def test_a_second_run_needs_resume(lines: Path, tmp_path: Path) -> None:
    """An output that is there is never written over."""
    run([lines], tmp_path / "out", HERE)
    with pytest.raises(CorpusError, match="--resume"):
        run([lines], tmp_path / "out", HERE)
    summary = run([lines], tmp_path / "out", HERE, resume=True)
    assert (summary.records, summary.resumed) == (0, 20)


def test_a_folder_of_something_else_is_left_alone(lines: Path, tmp_path: Path) -> None:
    """A folder that no run has made is refused, and nothing in it is touched."""
    other = tmp_path / "other"
    other.mkdir()
    (other / "00000-00000.jsonl").write_text("mine")
    with pytest.raises(CorpusError, match="not empty"):
        run([lines], other, HERE, resume=True)
    assert (other / "00000-00000.jsonl").read_text() == "mine"


def test_other_options_are_refused(lines: Path, tmp_path: Path) -> None:
    """Resuming with other options tells which; options that change no output may change."""
    run([lines], tmp_path / "out", Options(workers=0, limit=5))
    with pytest.raises(CorpusError, match="limit is 6, it was 5"):
        run([lines], tmp_path / "out", Options(workers=0, limit=6), resume=True)
    run([lines], tmp_path / "out", Options(workers=0, limit=5, timeout=9), resume=True)


def test_a_changed_input_is_read_anew(lines: Path, tmp_path: Path) -> None:
    """Parts of an input that has changed are written anew; those of others stay."""
    more = tmp_path / "more.jsonl"
    write_lines(more, range(20, 26))
    options = Options(workers=0, part_size=4)
    run([lines, more], tmp_path / "out", options)
    write_lines(lines, range(2))
    summary = run([lines, more], tmp_path / "out", options, resume=True)
    assert (summary.records, summary.resumed) == (2, 6)
    fresh = run([lines, more], tmp_path / "fresh", options)
    assert fresh.records == 8
    assert {k: v for k, v in files_of(tmp_path / "out").items() if k != "_manifest"} == {
        k: v for k, v in files_of(tmp_path / "fresh").items() if k != "_manifest"
    }


@pytest.mark.parametrize("change", ["cut", "gone", "flipped"])
def test_a_damaged_part_is_written_anew(change: str, lines: Path, tmp_path: Path) -> None:
    """A part whose bytes are not those of the manifest is not trusted."""
    options = Options(workers=0, part_size=4)
    run([lines], tmp_path / "out", options)
    before = files_of(tmp_path / "out")
    path = tmp_path / "out" / "00000-00002.jsonl"
    data = bytearray(path.read_bytes())
    if change == "gone":
        path.unlink()
    else:
        data[50] ^= 1
        path.write_bytes(data if change == "flipped" else data[:100])
    assert run([lines], tmp_path / "out", options, resume=True).records == 4
    after = files_of(tmp_path / "out")
    assert {k: v for k, v in after.items() if k != "_manifest"} == {
        k: v for k, v in before.items() if k != "_manifest"
    }


def test_a_limit_is_kept_over_a_resume(lines: Path, tmp_path: Path) -> None:
    """The first N records of the run, also where an earlier run has read some of them."""
    options = Options(workers=0, limit=9, part_size=4)
    assert run([lines], tmp_path / "out", options).records == 9
    (tmp_path / "out" / "00000-00001.jsonl").unlink()
    assert run([lines], tmp_path / "out", options, resume=True).records == 4
    assert len(read_all(tmp_path / "out")) == 9


def test_shards_make_up_the_whole(folder: Path, lines: Path, tmp_path: Path) -> None:
    """Each record is in one shard, and the parts of all shards are those of one run."""
    whole, shards = {}, {}
    run([folder, lines], tmp_path / "whole", Options(workers=0, part_size=3))
    whole = files_of(tmp_path / "whole")
    for number in (1, 2, 3):
        out = tmp_path / f"shard{number}"
        run([folder, lines], out, Options(workers=0, part_size=3, shard=(number, 3)))
        files = files_of(out)
        assert not set(files) & set(shards) - {"_manifest"}
        assert len(files) > 2
        shards.update(files)
    del whole["_manifest"], shards["_manifest"]
    assert whole == shards


def test_a_sample_is_drawn_by_its_seed(folder: Path, lines: Path, tmp_path: Path) -> None:
    """So many records, the same for the same seed, others for another; in their order."""
    drawn = []
    for name, seed in (("a", 1), ("b", 1), ("c", 2)):
        run([folder, lines], tmp_path / name, Options(workers=0, sample=8, seed=seed))
        drawn.append([record["id"] for record in read_all(tmp_path / name)])
    everything = tmp_path / "all"
    run([folder, lines], everything, HERE)
    order = [record["id"] for record in read_all(everything)]
    assert len(drawn[0]) == 8
    assert drawn[0] == drawn[1] != drawn[2]
    assert drawn[0] == [each for each in order if each in drawn[0]]


def test_fields_choose_what_is_written(lines: Path, tmp_path: Path) -> None:
    """Only the fields that were named are in the article."""
    run([lines], tmp_path / "out", Options(workers=0, fields=("quotes", "headline")))
    assert set(read_all(tmp_path / "out")[0]["article"]) == {"quotes", "headline"}


@pytest.mark.parametrize("raw", [False, True])
def test_a_cell_that_is_a_formula(raw: bool, tmp_path: Path) -> None:
    """A cell that a spreadsheet would run begins with an apostrophe, unless cells are asked for as they are."""
    path = tmp_path / "in.jsonl"
    text = "=HYPERLINK(1)\n\n“It rained,” Dana Obi said.\n\n@Dana: “=cmd|x,” she said.\n"
    path.write_text(json.dumps({"text": text, "title": "+SUM(A1)"}) + "\n", "utf-8")
    run([path], tmp_path / "out", Options(workers=0, format="csv", raw=raw))
    rows = [row for file in (tmp_path / "out").rglob("*.csv") for row in csv.reader(file.read_text("utf-8").splitlines())]  # fmt: skip
    cells = [cell for row in rows for cell in row if cell.lstrip("'")[:1] in ("=", "+", "-", "@")]
    assert any("=HYPERLINK" in cell for cell in cells)
    assert all(cell.startswith("'") != raw for cell in cells)


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ({"format": "xml"}, "format: 'xml' is unknown; known are jsonl"),
        ({"shard": (5, 4)}, "shard is 5/4"),
        ({"limit": 0}, "limit is 0"),
        ({"workers": -1}, "workers is -1"),
        ({"memory": 1_000_000}, "a worker needs 268,435,456"),
        ({"fields": ("qoutes",)}, "fields: 'qoutes' is unknown"),
        ({"fields": ("quotes",), "format": "csv"}, "jsonl only"),
        ({"columns": {"txt": "BODY"}}, "columns: 'txt' is unknown"),
    ],
)
def test_options_are_checked(wrong: dict[str, object], message: str) -> None:
    """An option that cannot be meant is refused at once, with what could be."""
    with pytest.raises(CorpusError, match=message):
        Options(**wrong)  # type: ignore[arg-type]


def test_an_input_that_changes_while_it_is_read_stops_the_run(
    lines: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Records of two states of a file are never mixed."""

    def grow(*_: object) -> None:
        with open(lines, "a") as file:
            file.write("\n")

    with pytest.raises(CorpusError, match="was changed while"):
        run([lines], tmp_path / "out", HERE, report=grow)
    assert not list((tmp_path / "out").glob("0*"))


def test_an_empty_input_is_an_empty_part(tmp_path: Path) -> None:
    """Nothing to read is an answer, and not the same as nothing being done."""
    path = tmp_path / "none.jsonl"
    path.write_text("\n")
    assert run([path], tmp_path / "out", HERE).parts == 1
    assert run([path], tmp_path / "out", HERE, resume=True).parts == 0


def test_a_story_error_is_a_record(
    lines: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A story that cannot be read costs a record that says why."""

    def refuse(*_: object) -> None:
        raise StoryError("no")

    monkeypatch.setattr("newsextract.corpus.extracting.extract", refuse)
    summary = run([lines], tmp_path / "out", HERE)
    assert summary.faults == {"failed": 20}
    assert read_all(tmp_path / "out")[0]["error"] == {"code": "failed", "message": "no"}
