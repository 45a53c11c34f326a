"""The same function on Dask: one task a file, Parquet out.

    pip install 'newsextract[warc,parquet]' dask distributed
    python examples/cluster_dask.py OUT day-1.warc.gz day-2.warc.gz …

`Client()` starts workers on this machine; `Client("scheduler:8786")` uses those of a cluster.
"""

from __future__ import annotations

import sys
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
from dask.distributed import Client

from newsextract.corpus.engines.batches import read_batches
from newsextract.corpus.engines.schema import nested_schema


def read_file(path: str, out: str) -> int:
    """Read one file into a Parquet file of the same name; how many records it has."""
    target = Path(out) / f"{Path(path).name}.parquet"
    beside = target.with_suffix(".part")  # a task that is run again writes it anew
    count = 0
    with pq.ParquetWriter(beside, nested_schema(), compression="zstd") as writer:
        for batch in read_batches([pa.record_batch({"path": [path]})]):
            writer.write_batch(batch)
            count += batch.num_rows
    beside.replace(target)
    return count


def main(out: str, archives: list[str]) -> None:
    """Read the archives, a task each."""
    Path(out).mkdir(parents=True)
    with Client() as client:
        counts = client.gather(client.map(read_file, archives, out=out))
    print(f"{sum(counts):,} records of {len(archives):,} files")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
