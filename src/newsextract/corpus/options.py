"""What a run over a corpus is told; checked at the door.

Options(format="sqlite", columns={"text": "BODY"}, shard=(1, 4))
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field

from newsextract.decoding import is_encoding
from newsextract.errors import CorpusError

FORMATS = ("jsonl", "parquet", "nested-parquet", "csv", "sqlite")
KINDS = ("text", "html", "json", "jsonl", "csv", "parquet", "warc", "zip", "nexis")
GIVEN = ("text", "html", "title", "url", "published", "outlet")
"""What a record may state; the keys of `Options.columns`."""
MEGABYTE = 1024 * 1024
LEAST_MEMORY = 256 * MEGABYTE
"""What a worker has taken once it has loaded, with some room for a story."""
_HARMLESS = ("workers", "timeout", "memory", "chunk", "restart_after")
"""Options that do not change what is written: another run may resume with others."""


@dataclass(frozen=True, slots=True)
class Options:
    """How a corpus is read, and what is written of it.

    Attributes:
        format: jsonl parquet nested-parquet csv sqlite.
        columns: Our name -> the name in the input: `{"text": "BODY", "published": "day"}`.
        keep: Further columns of the input that go along into the output.
        fields: Fields of the article that are written to jsonl; empty for all.
        read_as: Kind of every input (see KINDS); None tells it by name and content.
        encoding: Of text that is not UTF-8.
        outlet: Key of the outlet, where all stories are of one.
        language: Key of the language pack.
        part_size: Records of an input that go into one part of the output.
        limit: Stop after so many records.
        sample: Read only so many records, drawn by `seed`.
        seed: Another seed draws another sample.
        shard: (i, n): read only the i-th of n shares of the parts, i from 1.
        raw: Leave cells of CSV as they are, though a spreadsheet may run them.
        workers: Worker processes; 0 reads in this process, without watchdog; None: one a processor.
        timeout: Seconds that one record may take.
        memory: Bytes that one worker may take.
        chunk: Records that are handed to a worker at once.
        restart_after: Records after which a worker is replaced.
        plugins: Names of modules that are loaded as plugins, besides those that are installed.

    Raises:
        CorpusError: An option is none of these.
    """

    format: str = "jsonl"
    columns: Mapping[str, str] = field(default_factory=dict)
    keep: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()
    read_as: str | None = None
    encoding: str | None = None
    outlet: str | None = None
    language: str = "en"
    part_size: int = 1000
    limit: int | None = None
    sample: int | None = None
    seed: int = 0
    shard: tuple[int, int] | None = None
    raw: bool = False
    workers: int | None = None
    timeout: float = 10.0
    memory: int = 1024 * MEGABYTE
    chunk: int = 64
    restart_after: int = 5000
    plugins: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Refuse what cannot be meant."""
        _one_of("format", self.format, FORMATS)
        if self.read_as is not None:
            _one_of("read_as", self.read_as, KINDS)
        for name in self.columns:
            _one_of("columns", name, GIVEN)
        if self.encoding is not None and not is_encoding(self.encoding):
            raise CorpusError(f"encoding {self.encoding!r} is none that Python knows for text")
        for name in ("part_size", "chunk", "restart_after", "timeout", "memory", "limit", "sample"):
            value = getattr(self, name)
            if value is not None and value <= 0:
                raise CorpusError(f"{name} is {value}, expected more than 0")
        if self.workers is not None and self.workers < 0:
            raise CorpusError(f"workers is {self.workers}, expected 0 or more")
        if self.memory < LEAST_MEMORY:
            raise CorpusError(f"memory is {self.memory:,} bytes, a worker needs {LEAST_MEMORY:,}")
        if self.shard is not None and not 1 <= self.shard[0] <= self.shard[1]:
            raise CorpusError(f"shard is {self.shard[0]}/{self.shard[1]}, expected 1/4 to 4/4")
        if self.fields and self.format != "jsonl":
            raise CorpusError(f"fields are chosen for jsonl only, the format is {self.format}")
        if self.fields:
            from newsextract.records import Article

            for name in self.fields:
                _one_of("fields", name, tuple(Article.model_fields))

    def settings(self) -> dict[str, object]:
        """All that changes what is written, as plain data."""
        told = {name: value for name, value in asdict(self).items() if name not in _HARMLESS}
        return json.loads(json.dumps(told, sort_keys=True))  # type: ignore[no-any-return]

    def digest(self, version: str) -> str:
        """Digest of all that changes what is written, and of the version of the library."""
        told = json.dumps([self.settings(), version], sort_keys=True)
        return hashlib.blake2b(told.encode(), digest_size=16).hexdigest()


def _one_of(name: str, value: str, known: tuple[str, ...]) -> None:
    if value not in known:
        raise CorpusError(f"{name}: {value!r} is unknown; known are {', '.join(known)}")
