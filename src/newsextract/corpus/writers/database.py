"""One SQLite file: the tables, their indexes, full-text search, and which parts are in it.

A part goes in with its line of the manifest in one transaction: it is there as a whole or not at all. The file opens as it is
in `sqlite3`, in Datasette, in anything that reads SQLite.
"""

from __future__ import annotations

import contextlib
import errno
import json
import sqlite3
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

from newsextract.corpus.manifest import Header, Part, header_of, line_of, part_of
from newsextract.corpus.tables import TABLES
from newsextract.errors import CorpusError

_TYPES = {"text": "TEXT", "integer": "INTEGER", "real": "REAL", "boolean": "INTEGER"}
_KEYS = {"articles": "article", "failures": None}
"""Table -> its key; of the others, the article and the second column."""
_INDEXES = (
    ("articles", "outlet, published"),
    ("articles", "published"),
    ("articles", "url"),
    ("quotes", "speaker_name COLLATE NOCASE"),
    ("quotes", "speaker_type, named"),
    ("quotes", "cue_lemma"),
    ("actors", "name COLLATE NOCASE"),
    ("actors", "type"),
    ("dates", "first_day"),
    ("numbers", "unit, value"),
)
_SEARCHED = {"articles": ("headline", "text"), "quotes": ("content", "speaker_name", "source")}
"""Table -> columns of its full-text search, `<table>_search`."""
_STATEMENTS = """
CREATE VIEW statements AS
SELECT q.article, q.quote, a.published, a.outlet, q.speaker_name, q.speaker_type, q.named, q.kind, q.cue_lemma,
       q.content, q.said_on, a.headline, a.url, a.file, a.offset, q.rowid AS row
FROM quotes AS q JOIN articles AS a USING (article)
WHERE q.kind <> 'scare' AND q.zone = 'body' AND (q.kind <> 'indirect' OR q.cue_kind IN ('speech', 'writing'))
"""


class Database:
    """The output of a run as a SQLite file.

    Raises:
        CorpusError: The file is something else, was begun with other options, or from inputs that have changed since.
    """

    def __init__(self, path: Path, header: Header, digests: dict[int, str]) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self._db = _connect(path)
        try:
            earlier, self.done = _read(self._db)
            if earlier is None:
                self._create(header)
            else:
                header.check(earlier, str(path))
            for part in self.done:
                if digests.get(part.index) != part.digest:
                    raise CorpusError(
                        f"{path}: {part.input} is not as it was when it was read into it: write a new file"
                    )
        except BaseException:
            self._db.close()
            raise
        self._insert = {
            table: f"INSERT INTO {table} VALUES ({','.join('?' * len(columns))})"
            for table, columns in TABLES.items()
        }

    def _create(self, header: Header) -> None:
        with _told_as_os_error(), self._transaction():
            for statement in schema():
                self._db.execute(statement)
            self._db.execute(
                "INSERT INTO manifest VALUES (?, ?)", (None, json.dumps(asdict(header)))
            )

    def _transaction(self) -> sqlite3.Connection:
        """A transaction, begun; as a context it is committed or rolled back."""
        self._db.execute("BEGIN IMMEDIATE")
        return self._db

    def begin(self, part: Part) -> None:
        """The next part begins."""
        with _told_as_os_error():
            self._transaction()
            self._last = {
                table: self._db.execute(f"SELECT max(rowid) FROM {table}").fetchone()[0] or 0
                for table in _SEARCHED
            }

    def add(self, data: bytes) -> None:
        """Take the rows of one record."""
        with _told_as_os_error():
            for table, rows in json.loads(data).items():
                self._db.executemany(self._insert[table], rows)

    def finish(self, part: Part) -> None:
        """Make the part last, and say so, in one."""
        with _told_as_os_error():
            self._finish(part)

    def _finish(self, part: Part) -> None:
        for table, columns in _SEARCHED.items():
            names = ", ".join(("rowid", *columns))
            self._db.execute(
                f"INSERT INTO {table}_search ({names}) SELECT {names} FROM {table} WHERE rowid > ?",
                (self._last[table],),
            )
        self._db.execute(
            "INSERT INTO manifest VALUES (?, ?)", (part.name, json.dumps(line_of(part)))
        )
        self._db.commit()

    def abandon(self) -> None:
        """Leave nothing of a part that was begun."""
        try:
            self._db.rollback()
        except sqlite3.Error:  # a full disk: the journal undoes it when the file is opened next
            return

    def close(self) -> None:
        """The run has ended."""
        with contextlib.suppress(sqlite3.Error):  # of no weight
            self._db.execute("PRAGMA optimize")
        self._db.close()


@contextlib.contextmanager
def _told_as_os_error() -> Iterator[None]:
    """What SQLite says of a full disk, as Python says it of other files."""
    try:
        yield
    except sqlite3.OperationalError as error:
        raise OSError(errno.EIO, f"SQLite: {error}") from error


def schema() -> list[str]:
    """The statements that make the tables."""
    statements = ["CREATE TABLE manifest (part TEXT UNIQUE, line TEXT NOT NULL)"]
    for table, columns in TABLES.items():
        lines = [f'"{column.name}" {_TYPES[column.type]}' for column in columns]
        key = _KEYS.get(table, f"article, {columns[1].name}")
        lines += [f"PRIMARY KEY ({key})"] if key else []
        if key and key != "article":
            lines.append("FOREIGN KEY (article) REFERENCES articles (article)")
        statements.append(f"CREATE TABLE {table} ({', '.join(lines)})")
    statements += [
        f"CREATE INDEX {table}_{number} ON {table} ({columns})"
        for number, (table, columns) in enumerate(_INDEXES)
    ]
    statements += [
        f"CREATE VIRTUAL TABLE {table}_search USING fts5 ({', '.join(columns)}, content='{table}', "
        "tokenize='unicode61 remove_diacritics 2')"
        for table, columns in _SEARCHED.items()
    ]
    return [*statements, _STATEMENTS.strip()]


def _connect(path: Path) -> sqlite3.Connection:
    try:
        db = sqlite3.connect(path, isolation_level=None)
        db.execute("PRAGMA synchronous = FULL")
        db.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlite3.DatabaseError as error:
        raise CorpusError(f"{path}: cannot be opened as SQLite: {error}") from None
    return db


def _read(db: sqlite3.Connection) -> tuple[Header | None, list[Part]]:
    names = {name for (name,) in db.execute("SELECT name FROM sqlite_master")}
    if not names:
        return None, []
    if "manifest" not in names:
        raise CorpusError("it is a SQLite file of something else: name another")
    try:
        rows = db.execute("SELECT part, line FROM manifest ORDER BY rowid").fetchall()
        header = next((header_of(line) for part, line in rows if part is None), None)
        if header is None:
            raise ValueError("it does not say what was asked for")
        return header, [part_of(line) for part, line in rows if part is not None]
    except (sqlite3.DatabaseError, ValueError, TypeError) as error:  # TypeError: a line of NULL
        raise CorpusError(f"no manifest of a corpus: {error}") from None


def parts_in(path: Path) -> list[Part] | None:
    """The parts that are in a file; None where there is none.

    Raises:
        CorpusError: It is a file of something else.
    """
    if not path.exists() or path.stat().st_size == 0:
        return None
    if not path.is_file():
        raise CorpusError(f"{path}: is no file; sqlite writes one")
    db = _connect(path)
    try:
        header, parts = _read(db)
    except CorpusError as error:
        raise CorpusError(f"{path}: {error}") from None
    finally:
        db.close()
    return parts if header is not None else None
