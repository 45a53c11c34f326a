"""Word tables: a table is sorted, unique, in NFC, and every cell says something."""

import unicodedata
from importlib import resources

import pytest

from newsextract import Plugins
from newsextract.grammar.words import WordTable, read_table

TABLES = [
    pytest.param(table, id=f"{key}: {table.name}")
    for key, language in sorted(Plugins(load_installed=True).languages.items())
    for table in language.tables
] + [
    pytest.param(WordTable(name, "newsextract.pages.tables"), id=f"pages: {name}")
    for name in ("byline_words", "charset_labels", "element_names", "meta_names")
]


def _lines(table: WordTable) -> list[str]:
    text = resources.files(table.package).joinpath(f"{table.name}.tsv").read_text("utf-8")
    return [line for line in text.split("\n") if line and not line.startswith("#")]


@pytest.mark.parametrize("table", TABLES)
def test_rows_are_sorted_and_unique(table: WordTable) -> None:
    """Rows stand in code-point order of their first column, each form once."""
    forms = [line.split("\t")[0] for line in _lines(table)[1:]]
    assert forms, "an empty table"
    assert len(forms) == len(set(forms)), sorted({form for form in forms if forms.count(form) > 1})[
        :5
    ]
    wrong = next(
        (pair for pair in zip(forms, sorted(forms), strict=True) if pair[0] != pair[1]), None
    )
    assert wrong is None, f"out of order: {wrong}"


@pytest.mark.parametrize("table", TABLES)
def test_the_file_is_clean(table: WordTable) -> None:
    """A table is UTF-8 in NFC with LF line ends, no stray blanks, and ends with a line break."""
    data = resources.files(table.package).joinpath(f"{table.name}.tsv").read_bytes()
    text = data.decode("utf-8")
    assert text == unicodedata.normalize("NFC", text)
    assert "\r" not in text
    assert text.endswith("\n")
    for line in _lines(table):
        assert all(cell == cell.strip() for cell in line.split("\t")), line


@pytest.mark.parametrize("table", TABLES)
def test_no_cell_is_blank(table: WordTable) -> None:
    """Every row has a cell for every column; where there is nothing to say stands `-`."""
    for form, row in read_table(table).items():
        assert all(row.values()), f"{table.name}: {form}"


@pytest.mark.parametrize("table", TABLES)
def test_tag_columns_exist(table: WordTable) -> None:
    """The columns that a table's tags come from are there, and a tag is a plain word."""
    rows = read_table(table)
    for column in table.tag_columns:
        for form, row in rows.items():
            assert column in row, f"{table.name}: no column {column}"
            for tag in row[column].split():
                assert tag == "-" or tag.replace("_", "").isalnum(), (
                    f"{table.name}: {form}: {tag!r}"
                )


def test_every_file_is_a_table() -> None:
    """No word file lies about that no language reads."""
    known = {(param.values[0].package, param.values[0].name) for param in TABLES}
    for package in {package for package, _ in known}:
        for entry in resources.files(package).iterdir():
            if entry.name.endswith(".tsv"):
                assert (package, entry.name.removesuffix(".tsv")) in known, entry.name
