"""Tests of `newsextract corpus` and `newsextract search`."""

import contextlib
import json
import sqlite3
from pathlib import Path

import pytest

from newsextract.corpus.progress import Reporter, bar, clock
from newsextract.corpus.running import Progress
from tests.cli.conftest import Run
from tests.corpus.conftest import read_all, write_lines


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """Twelve stories and a line that is none."""
    path = tmp_path / "in.jsonl"
    write_lines(path, range(12))
    with open(path, "a", encoding="utf-8") as file:
        file.write("no json\n")
    return path


def test_a_corpus_to_lines(corpus: Path, tmp_path: Path, run: Run) -> None:
    """What was done is one line on stderr; a record that failed makes the exit code 1."""
    done = run("corpus", corpus, "--to", tmp_path / "out", "--workers", 0)
    assert (done.code, done.out) == (1, "")
    assert done.err.startswith("newsextract: 12 articles in ")
    assert "1 records failed (bad_json 1)" in done.err
    assert len(read_all(tmp_path / "out")) == 13
    again = run("corpus", corpus, "--to", tmp_path / "out", "--workers", 0, "--resume")
    assert again.code == 0
    assert "13 records were there already" in again.err


def test_progress_as_json(corpus: Path, tmp_path: Path, run: Run) -> None:
    """The last line of `--progress json` is the whole run."""
    done = run("corpus", corpus, "--to", tmp_path / "o", "--workers", 0, "--progress", "json")
    line = json.loads(done.err.splitlines()[-2])
    assert (line["records"], line["faults"]) == (13, 1)
    assert line["read"] == line["total"] == corpus.stat().st_size


def test_the_bar(capsys: pytest.CaptureFixture[str]) -> None:
    """It shows the share, the rate and the time that is left, and ends its line."""
    progress = Progress(1500, 2, 250, 1000, 10.0, 30.0)
    assert (
        bar(progress) == "█████░░░░░░░░░░░░░░░  25%  1,500 records (2 faults)  150/s  0:00:30 left"
    )
    assert clock(3723) == "1:02:03"
    reporter = Reporter("bar")
    reporter(progress)
    reporter.close()
    assert capsys.readouterr().err.endswith("left\x1b[K\n")


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (["--columns", "text"], 2, "write it as in text=BODY"),
        (["--columns", "txt=BODY"], 65, "columns: 'txt' is unknown"),
        (["--shard", "5/4"], 2, "write it as in 1/4"),
        (["--outlet", "guardain"], 2, "did you mean guardian?"),
        (["--limit", "0"], 2, "no number of 1 or more"),
        (["--format", "csv", "--fields", "quotes"], 65, "jsonl only"),
        (["--read-as", "csv"], 65, "in.jsonl: no column holds text"),
    ],
)
def test_wrong_usage(arguments: list[str], code: int, message: str, corpus: Path, tmp_path: Path, run: Run) -> None:  # fmt: skip
    """Each is told in one line, before any work."""
    done = run("corpus", corpus, "--to", tmp_path / "out", *arguments)
    assert done.code == code
    assert message in done.err
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("name", "form"), [("a.csv", "csv"), ("a.parquet", "parquet"), ("a.json", "jsonl")]
)
def test_a_folder_is_not_called_like_a_file(name: str, form: str, corpus: Path, tmp_path: Path, run: Run) -> None:  # fmt: skip
    """What is written as a folder is refused the name of one file, unless its format is stated."""
    done = run("corpus", corpus, "--to", tmp_path / name)
    assert done.code == 2
    assert f"--to {tmp_path / 'a'} --format {form};" in done.err
    assert not (tmp_path / name).exists()
    assert (
        run("corpus", corpus, "--to", tmp_path / "a.csv", "--format", "csv", "--workers", 0).code
        == 1
    )


@pytest.fixture
def database(corpus: Path, tmp_path: Path, run: Run) -> Path:
    """The stories as a SQLite file."""
    path = tmp_path / "day.db"
    assert run("corpus", corpus, "--to", path, "--workers", 0).code == 1
    return path


def test_a_database_is_whole(database: Path) -> None:
    """Its tables hold what was read, tied together, and pass SQLite's own checks."""
    with contextlib.closing(sqlite3.connect(database)) as db:
        assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert db.execute("PRAGMA foreign_key_check").fetchall() == []
        assert db.execute("SELECT count(*) FROM articles").fetchone() == (12,)
        assert db.execute("SELECT code FROM failures").fetchall() == [("bad_json",)]
        found = db.execute(
            "SELECT count(*) FROM quotes JOIN quotes_search ON quotes_search.rowid = quotes.rowid "
            "WHERE quotes_search MATCH 'dancing' AND quotes.speaker_name = 'Tiyamike Banda'"
        ).fetchone()
        assert found == (12,)
        slices = db.execute(
            "SELECT q.content, substr(a.text, q.start + 1, q.end - q.start) FROM quotes AS q "
            "JOIN articles AS a USING (article) WHERE q.content NOT LIKE '%…%'"
        ).fetchall()
        assert len(slices) > 12
        assert all(content == cut for content, cut in slices)


def test_who_said_it(database: Path, run: Run) -> None:
    """An answer says when, where, who, what and in which story; the best come first."""
    done = run("search", database, "dancing leaks", "--limit", 1, "--since", "2024-11-03")
    assert done.code == 0
    assert "Tiyamike Banda" in done.out
    assert "I am dancing" in done.out
    assert "https://example.org/" in done.out
    shown = run("search", database, "--speaker", "banda", "--until", "2024-11-03", "--json")
    answers = [json.loads(line) for line in shown.out.splitlines()]
    assert {answer["published"] for answer in answers} == {"2024-11-01", "2024-11-02", "2024-11-03"}
    assert all(answer["named"] for answer in answers)
    unnamed = run("search", database, "--unnamed", "--json", "--limit", 99)
    assert {json.loads(line)["named"] for line in unnamed.out.splitlines()} == {False}


def test_what_is_left_out_is_said(database: Path, run: Run) -> None:
    """As many answers as are allowed may not be all: the limit is named on stderr."""
    assert "no more than 1 are shown: --limit" in run("search", database, "--limit", 1).err
    assert run("search", database, "--limit", 1000).err == ""


@pytest.mark.parametrize("words", ['"', "NEAR(", "a AND", "*", "x:y", "dancing')--", "-dancing"])
def test_words_are_never_operators(words: str, database: Path, run: Run) -> None:
    """Whatever is asked is searched for, or refused in one line."""
    done = run("search", database, "--json", "--", words)
    assert done.code in (0, 1, 65)
    assert "Traceback" not in done.err
    assert len(done.err.splitlines()) <= 1


def test_an_unknown_option_is_no_word(database: Path, run: Run) -> None:
    """It is refused."""
    assert run("search", database, "--speeker").code == 2


def test_words_side_by_side(database: Path, run: Run) -> None:
    """Words in double quotes stand in that order."""
    assert run("search", database, '"am dancing"').code == 0
    assert run("search", database, '"dancing am"').code == 1
    assert run("search", database, "dancing am").code == 0


def test_percent_signs_in_a_name(database: Path, run: Run) -> None:
    """They mean themselves."""
    assert run("search", database, "--speaker", "%").code == 1


@pytest.mark.parametrize("option", ["--speaker", "--outlet"])
def test_an_argument_that_is_no_text(option: str, database: Path, run: Run) -> None:
    """Bytes that are no UTF-8 come from a shell as halves of surrogate pairs: nobody is called so."""
    done = run("search", database, option, "caf\udce9")
    assert (done.code, len(done.err.splitlines())) == (1, 1)


def test_a_limit_beyond_all_numbers(database: Path, run: Run) -> None:
    """It is no limit."""
    assert run("search", database, "dancing", "--limit", "9" * 30).code == 0


def test_no_database(corpus: Path, tmp_path: Path, run: Run) -> None:
    """A file that is missing or something else is told."""
    assert run("search", tmp_path / "gone.db", "rain").code == 65
    done = run("search", corpus, "rain")
    assert done.code == 65
    assert "no file that `newsextract corpus` wrote" in done.err


def test_no_answer_is_said(corpus: Path, tmp_path: Path, run: Run) -> None:
    """An empty answer is no silence."""
    run("corpus", corpus, "--to", tmp_path / "a.db", "--workers", 0)
    done = run("search", tmp_path / "a.db", "nowhereatall")
    assert (done.code, done.out) == (1, "")
    assert done.err.endswith("a.db: nobody said that; only what somebody says is searched\n")
