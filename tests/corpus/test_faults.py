"""The faults that a run must survive, each by the real fault: processes are killed, disks fill up, code hangs."""

import contextlib
import json
import os
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from newsextract.corpus import Options, run
from newsextract.errors import CorpusError
from tests.corpus.conftest import files_of, read_all, story, write_lines

HOSTILE = ("tests.corpus.hostile",)
COMMAND = [sys.executable, "-m", "newsextract", "corpus"]
ROOT = Path(__file__).resolve().parents[2]


def write_marked(path: Path, marks: dict[int, str], count: int = 12) -> None:
    """Stories of which some hold a marker."""
    rows = ({"text": story(n) + "\n" + marks.get(n, "")} for n in range(count))
    path.write_text("".join(json.dumps(row) + "\n" for row in rows))


def outcome(out: Path) -> list[str]:
    """What became of each record."""
    return [record["error"]["code"] if "error" in record else "item" for record in read_all(out)]


def hostile(path: Path, out: Path, **options: Any) -> list[str]:
    """Run with the hostile plugin."""
    run([path], out, Options(workers=2, chunk=4, plugins=HOSTILE, **options))
    return outcome(out)


def test_a_worker_that_is_killed(tmp_path: Path) -> None:
    """The record in hand is tried once more alone, then told as poison; the rest is unharmed."""
    path = tmp_path / "in.jsonl"
    write_marked(path, {3: "MARK-DIE", 4: f"MARK-ONCE FLAG={tmp_path / 'flag'} ", 9: "MARK-DIE"})
    found = hostile(path, tmp_path / "out")
    assert found == ["item"] * 3 + ["poison"] + ["item"] * 5 + ["poison"] + ["item"] * 2
    assert (tmp_path / "flag").exists()


def test_a_record_that_takes_too_long(tmp_path: Path) -> None:
    """Its worker is killed within two seconds of the limit, and it is told."""
    path = tmp_path / "in.jsonl"
    write_marked(path, {5: "MARK-SLEEP"})
    begun = time.monotonic()
    assert hostile(path, tmp_path / "out", timeout=2)[4:7] == ["item", "timeout", "item"]
    assert time.monotonic() - begun < 60


@pytest.mark.slow
def test_a_hang_in_c_code(tmp_path: Path) -> None:
    """A page that a parser in C takes half a minute for, with the look before it switched off, is ended."""
    (tmp_path / "careless.py").write_text(
        "import newsextract.pages.reader as reader\nreader.find_excess = lambda page, limits: None\n"
    )
    pages = tmp_path / "pages"
    pages.mkdir()
    (pages / "a.html").write_text("<!doctype html><p>Rain fell.")
    (pages / "b.html").write_text("<!doctype html>" + "<div>" * 200_000 + "Rain fell.")
    (pages / "c.html").write_text("<!doctype html><p>Rain fell.")
    begun = time.monotonic()
    with _on_path(tmp_path):
        run([pages], tmp_path / "out", Options(workers=1, timeout=3, plugins=("careless",)))
    assert outcome(tmp_path / "out") == ["item", "timeout", "item"]
    assert time.monotonic() - begun < 40


@contextlib.contextmanager
def _on_path(folder: Path) -> Iterator[None]:
    sys.path.insert(0, str(folder))
    try:
        yield
    finally:
        sys.path.remove(str(folder))


@pytest.mark.slow
def test_a_record_that_eats_memory(tmp_path: Path) -> None:
    """Only its worker is stopped by the limit, and it is told."""
    path = tmp_path / "in.jsonl"
    write_marked(path, {5: "MARK-EAT"})
    found = hostile(path, tmp_path / "out", memory=500_000_000)
    assert found[5] in ("memory", "poison")
    assert found.count("item") == 11
    assert hostile(path, tmp_path / "more", memory=4_000_000_000).count("item") == 12


@pytest.mark.slow
def test_a_plugin_that_prints(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """What a plugin prints goes to stderr and not between the records."""
    path = tmp_path / "in.jsonl"
    write_marked(path, {5: "MARK-PRINT"})
    assert hostile(path, tmp_path / "out") == ["item"] * 12
    assert "a plugin that talks" in capfd.readouterr().err


@pytest.mark.slow
def test_a_plugin_that_leaves(tmp_path: Path) -> None:
    """`sys.exit` in a plugin does not end the run, nor lose a record."""
    path = tmp_path / "in.jsonl"
    write_marked(path, {5: "MARK-EXIT"})
    found = hostile(path, tmp_path / "out")
    assert len(found) == 12
    assert found.count("item") >= 11


def test_a_plugin_that_is_not_there(tmp_path: Path) -> None:
    """Workers that cannot start stop the run with the reason, and not one worker after the other."""
    path = tmp_path / "in.jsonl"
    write_marked(path, {})
    with pytest.raises(CorpusError, match="plugin no_such_module: cannot be loaded"):
        run([path], tmp_path / "out", Options(workers=2, plugins=("no_such_module",)))


def start(arguments: list[str | Path], **options: Any) -> "subprocess.Popen[str]":
    """Start the command line on some arguments; it hears SIGINT, also where these tests run in the background."""
    options.setdefault("preexec_fn", lambda: signal.signal(signal.SIGINT, signal.SIG_DFL))
    return subprocess.Popen(
        [*COMMAND, *map(str, arguments)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        **options,
    )


def finish(process: "subprocess.Popen[str]") -> int:
    """Wait until a run has ended; its exit code."""
    process.communicate(timeout=100)
    return process.returncode


def children(process: int) -> list[int]:
    """Processes that a process has started."""
    with contextlib.suppress(FileNotFoundError):
        path = Path(f"/proc/{process}/task/{process}/children")
        return [int(each) for each in path.read_text().split()]
    return []


def test_a_run_that_is_killed(tmp_path: Path) -> None:
    """Killed at a few moments and resumed: nothing is lost, nothing doubled, the bytes are those of a run in peace.

    `tools/kill_runs.py` does the same a hundred times, at random moments.
    """
    path, out = tmp_path / "in.jsonl", tmp_path / "out"
    write_lines(path, range(60))
    told = [path, "--workers", "1", "--part-size", "7"]
    assert finish(start([*told, "--to", tmp_path / "peace"])) == 0
    peace = files_of(tmp_path / "peace")
    kills = 0
    for delay in (0.1, 0.05, 0.02):
        process = start([*told, "--to", out, "--resume"])
        parts = len(list(out.glob("0*.jsonl"))) if out.exists() else 0
        deadline = time.monotonic() + 60
        while process.poll() is None and time.monotonic() < deadline:
            if out.exists() and len(list(out.glob("0*.jsonl"))) > parts:
                break
            time.sleep(0.005)
        time.sleep(delay)
        workers = children(process.pid)
        if process.poll() is None:
            process.send_signal(signal.SIGKILL)
            kills += 1
        finish(process)
        assert _all_gone(workers)
    assert kills >= 1
    assert finish(start([*told, "--to", out, "--resume"])) == 0
    assert files_of(out) == peace
    assert len({record["id"] for record in read_all(out)}) == len(read_all(out)) == 60


def _all_gone(processes: list[int]) -> bool:
    deadline = time.monotonic() + 5
    while time.monotonic() < deadline:
        if not any(Path(f"/proc/{each}").exists() and not _is_zombie(each) for each in processes):
            return True
        time.sleep(0.02)
    return False


def _is_zombie(process: int) -> bool:
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] == "Z"
    except (FileNotFoundError, ProcessLookupError):
        return True


@pytest.mark.parametrize(
    ("number", "code", "form"),
    [
        (signal.SIGINT, 130, "jsonl"),
        pytest.param(signal.SIGTERM, 143, "jsonl", marks=pytest.mark.slow),
        pytest.param(signal.SIGINT, 130, "sqlite", marks=pytest.mark.slow),
        pytest.param(signal.SIGTERM, 143, "sqlite", marks=pytest.mark.slow),
    ],
)
def test_a_run_that_is_stopped(
    number: signal.Signals, code: int, form: str, tmp_path: Path
) -> None:
    """It stops within five seconds, leaves no torn part, says how to go on, and can be resumed."""
    path, out = tmp_path / "in.jsonl", tmp_path / "out"
    write_lines(path, range(400))
    told = [path, "--to", out, "--format", form, "--workers", "1", "--part-size", "5"]
    process = start(told)
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline and not (
        list(out.glob("0*.jsonl"))
        if form == "jsonl"
        else out.exists() and out.stat().st_size > 200_000
    ):
        time.sleep(0.01)
    begun = time.monotonic()
    process.send_signal(number)
    _, err = process.communicate(timeout=30)
    assert time.monotonic() - begun < 5
    assert process.returncode == code, err
    assert "--resume" in err
    assert "Traceback" not in err
    if form == "jsonl":
        assert not list(out.glob("*.part"))
        done = len(read_all(out))
        assert 0 < done < 400
    summary = run(
        [path], out, Options(format=form, part_size=5, workers=1, limit=None), resume=True
    )
    assert summary.resumed + summary.records == 400


@pytest.mark.parametrize(
    "form",
    [
        "jsonl",
        *(pytest.param(form, marks=pytest.mark.slow) for form in ("csv", "parquet", "sqlite")),
    ],
)
def test_a_disk_that_is_full(form: str, tmp_path: Path) -> None:
    """Exit code 74 and one clear line; no torn part; a resume makes it whole."""
    if form == "parquet":
        pytest.importorskip("pyarrow")
    path, out = tmp_path / "in.jsonl", tmp_path / "out"
    write_lines(path, range(60))
    told = [path, "--to", out, "--format", form, "--workers", "1", "--part-size", "20"]
    limit = {"jsonl": 60_000, "csv": 9_000, "parquet": 9_000, "sqlite": 150_000}[form]

    def small() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

    process = start(told, preexec_fn=small)
    _, err = process.communicate(timeout=100)
    assert process.returncode == 74, err
    assert err.count("\n") == 1
    assert "cannot write" in err
    assert not list(tmp_path.rglob("*.part"))
    asked = Options(format=form, part_size=20, workers=1)
    run([path], out, asked, resume=True)
    run([path], tmp_path / "peace", asked)
    if form != "sqlite":
        assert files_of(out) == files_of(tmp_path / "peace")
    else:
        assert _dump(out) == _dump(tmp_path / "peace")


def _dump(path: Path) -> list[str]:
    import sqlite3

    with contextlib.closing(sqlite3.connect(path)) as db:
        return [line for line in db.iterdump() if "_search" not in line]


def test_a_reader_that_goes_away(tmp_path: Path) -> None:
    """`| head -1` gets its line; the run ends quietly."""
    path = tmp_path / "in.jsonl"
    write_lines(path, range(300))
    with start([path, "--to", "-", "--workers", "1", "--part-size", "5"]) as process:
        assert process.stdout
        assert process.stderr
        assert json.loads(process.stdout.readline())["article"]
        process.stdout.close()
        assert process.stderr.read() == ""
    assert process.returncode == 141


def test_an_output_that_is_no_folder(tmp_path: Path) -> None:
    """It is told before any work."""
    path = tmp_path / "in.jsonl"
    write_lines(path, range(3))
    for form, message in (("jsonl", "is no folder"), ("sqlite", "cannot be opened as SQLite")):
        out = tmp_path / f"out-{form}"
        out.write_text("something else, long enough to be no database " * 30)
        process = start([path, "--to", out, "--format", form])
        _, err = process.communicate(timeout=60)
        assert process.returncode == 65
        assert message in err
        assert out.read_text().startswith("something else")


def test_a_folder_that_may_not_be_written(tmp_path: Path) -> None:
    """The system's reason is told."""
    path = tmp_path / "in.jsonl"
    write_lines(path, range(3))
    process = start([path, "--to", "/proc/nothing/here"])
    _, err = process.communicate(timeout=60)
    assert process.returncode == 74
    assert "cannot write" in err
    assert os.path.exists(path)
