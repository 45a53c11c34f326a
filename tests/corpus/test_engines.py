"""Engines give the records of a run on one machine. Those of Spark and Dask run where these are installed."""

import gzip
import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from newsextract.corpus import Options, run
from tests.corpus.conftest import write_lines

pa = pytest.importorskip("pyarrow")
pytest.importorskip("fastwarc")
from pyarrow import parquet  # noqa: E402

from newsextract.corpus.engines.batches import read_batches  # noqa: E402
from newsextract.corpus.engines.schema import nested_schema  # noqa: E402
from tests.corpus.test_warc import record  # noqa: E402

ROOT = Path(__file__).resolve().parents[2]
PAGE = (
    "<!doctype html><title>Rain {n}</title><article><h1>Rain {n}</h1><p>“My roof number {n} leaks,” Tiyamike Banda "
    "said.</p><p>Some {n}.5 million people danced on Monday, officials said, and 1{n} percent slept.</p></article>"
)


@pytest.fixture
def archives(tmp_path: Path) -> list[str]:
    """Two archives and a file of lines, each with a record that is damaged."""
    paths = []
    for number in (0, 1):
        members = [
            gzip.compress(record(n, PAGE.format(n=n).encode()))
            for n in range(10 * number + 1, 10 * number + 6)
        ]
        members[2] = members[2][:-30]
        path = tmp_path / f"day-{number}.warc.gz"
        path.write_bytes(b"".join(members))
        paths.append(str(path))
    write_lines(tmp_path / "lines.jsonl", range(5))
    with open(tmp_path / "lines.jsonl", "a") as file:
        file.write("no json\n")
    return [*paths, str(tmp_path / "lines.jsonl")]


def on_one_machine(paths: list[str], out: Path) -> list[dict[str, Any]]:
    """The records of a run, in order."""
    run(paths, out, Options(format="nested-parquet", workers=0))
    rows: list[dict[str, Any]] = parquet.read_table(out).to_pylist()
    assert len(rows) == 16
    assert sum(row["error"] is not None for row in rows) == 3
    return rows


def test_arrow_in_arrow_out(archives: list[str], tmp_path: Path) -> None:
    """The function that engines call gives the records of a run on one machine, in order."""
    batches = [pa.record_batch({"path": archives[:1]}), pa.record_batch({"path": archives[1:]})]
    read = list(read_batches(batches, Options(workers=0)))
    assert all(batch.schema == nested_schema() for batch in read)
    rows = [row for batch in read for row in batch.to_pylist()]
    assert rows == on_one_machine(archives, tmp_path / "out")


def test_the_nested_article_is_the_article(archives: list[str], tmp_path: Path) -> None:
    """A row of nested Parquet holds what a line of JSON holds."""
    rows = on_one_machine(archives, tmp_path / "out")
    run(archives, tmp_path / "lines", Options(workers=0))
    parts = sorted((tmp_path / "lines").glob("0*"))
    lines = [json.loads(line) for part in parts for line in part.read_bytes().splitlines()]
    figures = 0
    for row, line in zip(rows, lines, strict=True):
        assert row["id"] == line["id"]
        assert row["origin"] == line["origin"]
        assert row["error"] == line.get("error")
        for number in (line.get("article") or {"numbers": []})["numbers"]:
            for figure in ("value", "lo", "hi"):
                number[figure] = None if number[figure] is None else str(number[figure])
                figures += 1
        assert row["article"] == line.get("article")
    assert figures > 20


def test_stories_in_columns() -> None:
    """A batch that holds stories is read, too; ids are those of the caller."""
    batch = pa.record_batch({"id": ["x", "y"], "text": ["“It rained,” Dana Obi said.", None]})
    rows = [row for out in read_batches([batch], Options(workers=0)) for row in out.to_pylist()]
    assert [row["id"] for row in rows] == ["x", "y"]
    assert rows[0]["article"]["quotes"][0]["content"][0]["text"] == "It rained,"
    assert rows[1]["error"]["code"] == "empty"


@pytest.fixture(scope="module")
def spark() -> Iterator[Any]:
    """Spark on this machine, two tasks at once, each tried four times."""
    pytest.importorskip(
        "pyspark", reason="Spark is not installed: .ci/run runs this in an environment of its own"
    )
    from pyspark.sql import SparkSession

    os.environ["PYSPARK_PYTHON"] = (
        sys.executable
    )  # that of the tasks, and not the first in the path
    session = (
        SparkSession.builder.master("local[2,4]")
        .config("spark.ui.enabled", "false")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.driver.host", "127.0.0.1")
        .getOrCreate()
    )
    yield session
    session.stop()


def _sorted(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return sorted(rows, key=lambda row: str(row["id"]))


@pytest.mark.filterwarnings("ignore")
def test_spark_gives_the_same_records(spark: Any, archives: list[str], tmp_path: Path) -> None:
    """Record by record what one machine gives."""
    from newsextract.corpus.engines.spark import read_files

    found = [row.asDict(recursive=True) for row in read_files(spark, archives).collect()]
    assert _sorted(found) == _sorted(on_one_machine(archives, tmp_path / "out"))


@pytest.mark.filterwarnings("ignore")
def test_a_spark_worker_that_is_killed(spark: Any, archives: list[str], tmp_path: Path) -> None:
    """Its task is run again; no record is lost or doubled."""
    from pyspark.sql.pandas.types import from_arrow_schema

    flag = str(tmp_path / "killed")

    def deadly(batches: Iterator[Any]) -> Iterator[Any]:
        for number, batch in enumerate(read_batches(batches, Options(workers=0))):
            yield batch
            if number == 0 and not os.path.exists(flag):
                open(flag, "w").close()
                os.kill(os.getpid(), signal.SIGKILL)

    frame = spark.createDataFrame([(path,) for path in archives], "path string").repartition(3)
    found = frame.mapInArrow(deadly, from_arrow_schema(nested_schema())).collect()
    assert os.path.exists(flag)
    rows = [row.asDict(recursive=True) for row in found]
    assert _sorted(rows) == _sorted(on_one_machine(archives, tmp_path / "out"))


@pytest.mark.parametrize("engine", ["spark", "dask"])
def test_the_examples_of_engines(engine: str, archives: list[str], tmp_path: Path) -> None:
    """Both examples write the records of a run on one machine."""
    pytest.importorskip("pyspark" if engine == "spark" else "distributed")
    out = tmp_path / "records"
    done = subprocess.run(
        [sys.executable, ROOT / "examples" / f"cluster_{engine}.py", out, *archives],
        capture_output=True,
        text=True,
        timeout=500,
        check=False,
        env={**os.environ, "PYSPARK_PYTHON": sys.executable},
    )
    assert done.returncode == 0, done.stderr[-2000:]
    rows = parquet.read_table(out, schema=nested_schema()).to_pylist()
    assert _sorted(rows) == _sorted(on_one_machine(archives, tmp_path / "out"))
    if engine == "spark":
        assert "Tiyamike Banda" in done.stdout
