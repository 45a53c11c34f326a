"""Corpora on Spark, through `mapInArrow`. Needs the extra `[spark]`.

records = read_files(spark, ["/data/CC-NEWS-20241109-00001.warc.gz", …])
records.write.parquet("/data/records")
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from newsextract.corpus.engines.batches import PATH, read_batches
from newsextract.corpus.engines.schema import nested_schema
from newsextract.corpus.options import Options
from newsextract.errors import CorpusError

if TYPE_CHECKING:
    from pyspark.sql import DataFrame, SparkSession


def read_files(
    spark: SparkSession, paths: Sequence[str], options: Options | None = None
) -> DataFrame:
    """Read files, one task a file.

    Args:
        spark: The session.
        paths: Files or folders that every executor can open under this name.
        options: How to read.

    Returns:
        A record a row: id, origin, outlet, kept, article, error. Equal to what `corpus.run` writes of the same files
        to `nested-parquet`.
    """
    frame = spark.createDataFrame([(path,) for path in paths], f"{PATH} string")
    return read_frame(frame.repartition(max(1, len(paths))), options)


def read_frame(frame: DataFrame, options: Options | None = None) -> DataFrame:
    """Read what a frame names (a column `path`) or holds (a column of text, and `id`).

    Args:
        frame: Its partitions are the tasks.
        options: How to read.
    """
    try:
        from pyspark.sql.pandas.types import from_arrow_schema
    except ModuleNotFoundError as error:
        raise CorpusError(
            "Spark needs the extra [spark]: pip install 'newsextract[spark]'"
        ) from error
    read = partial(_read, options=options)
    return frame.mapInArrow(read, from_arrow_schema(nested_schema()))


def _read(batches: Iterator[Any], options: Options | None) -> Iterator[Any]:
    """What runs in a task."""
    return read_batches(batches, options)
