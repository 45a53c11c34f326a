"""Arrow in, Arrow out: the function that engines of many machines call, with batches of paths or of stories.

read_batches([batch with a column `path`])  ->  batches of records: id, origin, outlet, kept, article, error

The records are those of a run on one machine: same ids, same articles, same faults.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from newsextract.corpus.engines.schema import nested_schema, read_nested
from newsextract.corpus.inputs import find_inputs
from newsextract.corpus.items import Fault, Item, Sender, digest_of
from newsextract.corpus.options import Options
from newsextract.corpus.readers.given import find_columns, read_row
from newsextract.corpus.results import Settings, render_fault
from newsextract.corpus.workers import Pool

PATH = "path"
ID = "id"
_ROWS = 64
"""Records of one batch of the output."""


class _Step(NamedTuple):
    """A record on its way through the workers."""

    record: Item | Fault

    @property
    def item(self) -> Item | None:
        """The record, if it can be read."""
        return self.record if isinstance(self.record, Item) else None


def read_batches(batches: Iterable[Any], options: Options | None = None) -> Iterator[Any]:
    """Read what batches of Arrow name or hold.

    Args:
        batches: Each a `pyarrow.RecordBatch`. With a column `path`: files and folders, each read as on one machine.
            Without: stories, in columns as those of a Parquet file, with a column `id` of your own.
        options: How to read. Unless told, one worker process reads beside the caller, with its watchdog.

    Yields:
        Batches with the columns of `nested_schema()`, in the order of what came in.

    Raises:
        CorpusError: A path is not there, or no column holds text.
    """
    options = options or Options()
    if options.workers is None:
        options = dataclasses.replace(options, workers=1)
    settings = Settings("nested", options.language, (), options.plugins)
    schema = nested_schema()
    lines: list[bytes] = []
    pool: Pool[_Step] = Pool(settings, options)
    steps = (_Step(record) for batch in batches for record in _records(batch, options))
    for step, result in pool.run(steps):
        if result is None:
            assert isinstance(step.record, Fault)
            result = render_fault(step.record, settings.shape)
        lines.append(result.data)
        if len(lines) == _ROWS:
            yield from read_nested(lines, schema).to_batches()
            lines = []
    if lines:
        yield from read_nested(lines, schema).to_batches()


def _records(batch: Any, options: Options) -> Iterator[Item | Fault]:
    if PATH in batch.schema.names:
        for path in batch.column(PATH).to_pylist():
            for source in find_inputs([path.removeprefix("file:")], options):
                source.check(options)
                yield from source.records(source.digest(), options)
        return
    columns = find_columns(batch.schema.names, options)
    for number, row in enumerate(batch.to_pylist()):
        own = row.get(ID)
        sender = Sender("rows", digest_of(repr(row).encode("utf-8", "replace")))
        record = read_row(row, columns, options, sender, number)
        yield record if own is None else record._replace(id=str(own))
