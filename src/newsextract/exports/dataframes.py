"""Articles as data frames of pandas or polars: the flat tables of the data dictionary."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Literal

from newsextract.corpus.items import Item, Origin
from newsextract.corpus.tables import TABLES, Column, Rows, rows_of
from newsextract.errors import NewsextractError
from newsextract.records import Article

_PANDAS = {"text": "object", "integer": "Int64", "real": "Float64", "boolean": "boolean"}


def frames(
    articles: Iterable[Article],
    names: Iterable[str] = (),
    *,
    library: Literal["pandas", "polars"] = "pandas",
) -> dict[str, Any]:
    """Data frames by table: articles, quotes, actors, dates, numbers, silences.

    The columns are those of the [data dictionary](data-dictionary.md); `article` ties the rows of an article together.

    Args:
        articles: Extracted articles.
        names: Their ids in the column `article`; by default `1`, `2`, …
        library: Whose frames.

    Returns:
        A frame for each table, with its columns in order, also where it has no row.

    Raises:
        NewsextractError: The library is not installed; names the extra.
        ValueError: There is no such library.
    """
    if library not in ("pandas", "polars"):
        raise ValueError(f"library={library!r}: expected 'pandas' or 'polars'")
    given = iter(names)
    rows: Rows = {table: [] for table in TABLES if table != "failures"}
    for number, article in enumerate(articles, 1):
        name = next(given, str(number))
        for table, found in rows_of(Item(name, Origin(name, 0), False, b""), article).items():
            rows[table] += found
    make = _pandas if library == "pandas" else _polars
    try:
        return {table: make(TABLES[table], found) for table, found in rows.items()}
    except ImportError as error:
        raise NewsextractError(
            f"frames need the extra [{library}]: pip install 'newsextract[{library}]'"
        ) from error


def _pandas(columns: tuple[Column, ...], rows: list[list[Any]]) -> Any:
    import pandas as pd

    frame = pd.DataFrame(rows, columns=[column.name for column in columns], dtype="object")
    return frame.astype({column.name: _PANDAS[column.type] for column in columns})


def _polars(columns: tuple[Column, ...], rows: list[list[Any]]) -> Any:
    import polars as pl

    types = {"text": pl.String, "integer": pl.Int64, "real": pl.Float64, "boolean": pl.Boolean}
    data = {
        column.name: pl.Series(
            column.name, [_typed(row[place], column) for row in rows], dtype=types[column.type]
        )
        for place, column in enumerate(columns)
    }
    return pl.DataFrame(data)


def _typed(cell: Any, column: Column) -> Any:
    """A cell as polars wants it: booleans are stored as 0 and 1, figures may be ints."""
    if cell is None:
        return None
    return {"boolean": bool, "real": float, "integer": int, "text": str}[column.type](cell)
