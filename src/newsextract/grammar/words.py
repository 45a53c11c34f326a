"""Word tables: `words/<name>.tsv`, an open list that a journalist could extend.

The first line names the columns, `#` begins a comment, rows are sorted by their first column,
which is the form as printed. `months.tsv` has the row `Feb`, `2`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from importlib import resources

from newsextract.errors import GrammarError


@dataclass(frozen=True, slots=True)
class WordTable:
    r"""Which table there is, and which tags its forms carry in the scan.

    Attributes:
        name: File name without `.tsv`; also the name in `\\L<name>`.
        package: Package that holds the file, as `newsextract.languages.en.words`.
        tags: Tags that each form has.
        tag_columns: Columns whose blank-separated cells are tags, too.
    """

    name: str
    package: str
    tags: tuple[str, ...] = ()
    tag_columns: tuple[str, ...] = ()


Row = dict[str, str]


def read_table(table: WordTable) -> dict[str, Row]:
    """Read a table: form -> row.

    Raises:
        GrammarError: No such file, or a row that has not as many cells as there are columns.
    """
    try:
        text = resources.files(table.package).joinpath(f"{table.name}.tsv").read_text("utf-8")
    except (FileNotFoundError, ModuleNotFoundError) as cause:
        raise GrammarError(f"word table {table.name!r}: no such file in {table.package}") from cause
    lines = [line for line in text.split("\n") if line and not line.startswith("#")]
    columns = lines[0].split("\t")
    rows: dict[str, Row] = {}
    for line in lines[1:]:
        cells = line.split("\t")
        if len(cells) != len(columns):
            raise GrammarError(
                f"word table {table.name!r}: {len(cells)} cells where {len(columns)} are expected: {line!r}"
            )
        rows[cells[0]] = dict(zip(columns, cells, strict=True))
    return rows


def tags_of_row(table: WordTable, row: Mapping[str, str]) -> tuple[str, ...]:
    """The tags that a form of this row has in the scan."""
    tags = table.tags
    for column in table.tag_columns:
        tags += tuple(row[column].split())
    return tags
