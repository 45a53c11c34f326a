"""The archives of a day on Spark: one task a file, Parquet out.

    pip install 'newsextract[warc,spark]'
    python examples/cluster_spark.py OUT day-1.warc.gz day-2.warc.gz …
    spark-submit --master yarn examples/cluster_spark.py OUT …            the same on a cluster

PYSPARK_PYTHON names the Python of the tasks. Every executor needs the library, and must be able to open the files under the names that are given.
"""

from __future__ import annotations

import sys

from pyspark.sql import SparkSession

from newsextract.corpus.engines.spark import read_files


def main(out: str, archives: list[str]) -> None:
    """Read the archives, write the records, say who is quoted most."""
    spark = SparkSession.builder.appName("newsextract").getOrCreate()
    read_files(spark, archives).write.mode("errorifexists").parquet(out)
    spark.read.parquet(out).createOrReplaceTempView("records")
    spark.sql(
        """
        SELECT coalesce(article.outlet.key, article.outlet.name) AS outlet, actor.name AS speaker,
               actor.type <> 'anonymous' AS named, count(*) AS statements
        FROM (SELECT article, explode(article.quotes) AS quote FROM records)
        LATERAL VIEW explode(article.actors) actors AS actor
        WHERE quote.speaker = actor.id AND quote.kind <> 'scare'
        GROUP BY ALL ORDER BY statements DESC, speaker
        """
    ).show(20, truncate=40)
    spark.stop()


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
