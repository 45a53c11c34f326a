"""Word tables: `words/<name>.tsv`, an open list that a journalist could extend.

The first line names the columns, `#` begins a comment, rows are sorted by their first column,
which is the form as printed. `months.tsv` has the row `Feb`, `2`.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib import resources
from itertools import repeat

from newsextract.errors import GrammarError


@dataclass(frozen=True, slots=True)
class WordTable:
    r"""Which table there is, and which tags its forms carry in the scan.

    Attributes:
        name: File name without `.tsv`; also the name in `\\L<name>`.
        package: Package that holds the file, as `newsextract.languages.en.words`.
        tags: Tags that each form has.
        tag_columns: Columns whose blank-separated cells are tags, too.
        is_open: Whether plugins may add rows.
        choices: Columns of an open table whose words are those that stand in its file and no others.
        counts: Columns of counts; 0 where a plugin states none.
    """

    name: str
    package: str
    tags: tuple[str, ...] = ()
    tag_columns: tuple[str, ...] = ()
    is_open: bool = False
    choices: tuple[str, ...] = ()
    counts: tuple[str, ...] = ()


_CELL = "\t"

Row = dict[str, str]
Cells = tuple[list[str], list[tuple[str, ...]]]
"""A table as it stands in its file: its columns, and the cells of each row."""


def read_table(table: WordTable) -> dict[str, Row]:
    """Read a table: form -> row.

    Raises:
        GrammarError: No such file, or a row that has not as many cells as there are columns.
    """
    return rows_of(read_cells(table))


def rows_of(cells: Cells) -> dict[str, Row]:
    """The rows of a table by their form."""
    columns, rows = cells
    return {row[0]: dict(zip(columns, row, strict=True)) for row in rows}


def tagged_forms(table: WordTable, cells: Cells) -> list[tuple[str, frozenset[str]]]:
    """Each form of a table and the tags that it has in the scan; rows of the same tags share one set."""
    columns, rows = cells
    places = [columns.index(column) for column in table.tag_columns]
    if not places:
        tags = frozenset(table.tags)
        return [(row[0], tags) for row in rows]
    first, *others = places
    made: dict[str, frozenset[str]] = {}
    found = []
    for row in rows:
        said = row[first]
        for place in others:
            said = f"{said} {row[place]}"
        if said not in made:
            made[said] = frozenset((*table.tags, *said.split()))
        found.append((row[0], made[said]))
    return found


def read_cells(table: WordTable) -> Cells:
    """The columns of a table and the cells of each row.

    Raises:
        GrammarError: As `read_table`.
    """
    try:
        text = resources.files(table.package).joinpath(f"{table.name}.tsv").read_text("utf-8")
    except (FileNotFoundError, ModuleNotFoundError) as cause:
        raise GrammarError(f"word table {table.name!r}: no such file in {table.package}") from cause
    lines = [line for line in text.split("\n") if line and line[0] != "#"]
    columns = lines[0].split(_CELL)
    if set(map(str.count, lines, repeat(_CELL))) != {len(columns) - 1}:
        wrong = next(line for line in lines if line.count(_CELL) != len(columns) - 1)
        raise GrammarError(
            f"word table {table.name!r}: {wrong.count(_CELL) + 1} cells where {len(columns)} are expected: {wrong!r}"
        )
    cells = iter(
        _CELL.join(lines).split(_CELL)
    )  # at once: a split a line takes three times as long
    return columns, list(zip(*[cells] * len(columns), strict=True))[1:]
