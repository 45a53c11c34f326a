"""Who said it, when, where: full-text search over the statements of a SQLite file that a run wrote.

search("day.db", "dancing", speaker="Banda")  ->  [Statement("2024-11-09", "ap", "Tiyamike Banda", "My roof leaks …", …)]
"""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from newsextract.errors import CorpusError

_WORD = re.compile(r"\w+", re.UNICODE)


class Statement(NamedTuple):
    """One answer.

    Attributes:
        published: When the article was published, if that is known; ISO 8601.
        outlet: Who printed it.
        speaker: Name or description of who said it.
        named: Whether the article names the speaker; None where none is known.
        content: What was said.
        cue: The base form of the word of saying.
        headline: Of the article.
        url: Where the article stood.
        file: The input that it comes from.
        article: Id of the article.
        quote: Id of the quote in the article.
    """

    published: str | None
    outlet: str | None
    speaker: str | None
    named: bool | None
    content: str
    cue: str | None
    headline: str | None
    url: str | None
    file: str
    article: str
    quote: str


def search(
    database: str | Path,
    words: str | None = None,
    *,
    speaker: str | None = None,
    outlet: str | None = None,
    since: str | None = None,
    until: str | None = None,
    unnamed: bool = False,
    limit: int = 20,
) -> list[Statement]:
    """Find statements.

    Args:
        database: A file that a run of format sqlite wrote; it is only read.
        words: All of them occur in what was said, in any order; words in double quotes side by side.
        speaker: Part of the speaker's name or description.
        outlet: Key or name of the outlet.
        since: ISO date; the article was published on that day or later.
        until: ISO date; on that day or earlier.
        unnamed: Only statements of sources whom the article does not name.
        limit: At most so many.

    Returns:
        The best answers first; without words, the latest.

    Raises:
        CorpusError: The file is not there, or none that a run wrote.
    """
    asked = {
        "speaker": speaker and f"%{_escaped(_whole(speaker))}%",
        "outlet": outlet and _whole(outlet),
        "since": since and _whole(since),
        "until": until and f"{_whole(until)}\uffff",  # a moment of that day is still that day
        "words": _match(words) if words else None,
        "limit": max(0, min(limit, 2**62)),
    }
    conditions = [_CONDITIONS[name] for name, value in asked.items() if value and name != "limit"]
    conditions += ["s.named = 0"] if unnamed else []
    ranked = asked["words"] is not None
    query = (
        f"SELECT {_COLUMNS} FROM statements AS s"
        + (_JOIN if ranked else "")
        + (f" WHERE {' AND '.join(conditions)}" if conditions else "")
        + f" ORDER BY {'found.rank, ' if ranked else ''}s.published DESC, s.article, s.quote LIMIT :limit"
    )
    try:
        with closing(_read_only(Path(database))) as db:
            rows = db.execute(query, asked).fetchall()
    except sqlite3.DatabaseError as error:
        raise CorpusError(f"{database}: no file that `newsextract corpus` wrote: {error}") from None
    return [
        Statement(*row)._replace(named=None if row[3] is None else bool(row[3])) for row in rows
    ]


_COLUMNS = (
    "s.published, s.outlet, s.speaker_name, s.named, s.content, s.cue_lemma, s.headline, s.url, "
    "s.file, s.article, s.quote"
)
_JOIN = " JOIN quotes_search AS found ON found.rowid = s.row"
_CONDITIONS = {
    "words": "found.content MATCH :words",
    "speaker": "s.speaker_name LIKE :speaker ESCAPE '\\'",
    "outlet": "s.outlet = :outlet COLLATE NOCASE",
    "since": "s.published >= :since",
    "until": "s.published <= :until",
}


def _whole(text: str) -> str:
    """Text that SQLite takes: an argument that is no UTF-8 holds halves of surrogate pairs."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _escaped(text: str) -> str:
    return re.sub(r"([\\%_])", r"\\\1", text)


def _match(words: str) -> str:
    """The words as a query of FTS5 in which nothing is an operator.

    Raises:
        CorpusError: There is no word among them.
    """
    parts = words.split('"')
    phrases: list[str] = []
    for number, part in enumerate(parts):
        found = _WORD.findall(part)
        if number % 2 and number < len(parts) - 1:
            phrases += [" ".join(found)] if found else []
        else:
            phrases += found
    if not phrases:
        raise CorpusError(f"no word to search for in {words!r}")
    return " ".join(f'"{phrase}"' for phrase in phrases)


def _read_only(path: Path) -> sqlite3.Connection:
    if not path.is_file():
        raise CorpusError(f"{path}: no such file")
    return sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)
