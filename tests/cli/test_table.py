"""`--table`: the records as aligned tables."""

import re
from decimal import Decimal

import pytest

from newsextract.cli.paint import Painter
from newsextract.cli.table import align, figure_of, tables
from newsextract.cli.terminal import width_of
from tests.sample import sample_article


@pytest.mark.parametrize("columns", [60, 80, 160])
def test_tables_fit_and_align(monkeypatch: pytest.MonkeyPatch, columns: int) -> None:
    """No line is wider than the terminal, and a column begins at one place in all rows."""
    monkeypatch.setenv("COLUMNS", str(columns))
    shown = tables(sample_article(), colour=False)
    assert all(width_of(line) <= columns for line in shown.split("\n"))
    quotes = next(part for part in shown.split("\n\n") if part.startswith("QUOTE")).split("\n")
    place = quotes[0].index("SPEAKER")
    assert [line[place:].split("  ")[0] for line in quotes[1:]] == ["Dana Obi", "council official"]


def test_every_record_has_its_row() -> None:
    """Fields, quotes, actors, dates and numbers, each with its id."""
    shown = tables(sample_article(), colour=False)
    for start in ("headline", "published", "q1", "q2", "a1", "a2", "d1", "n1"):
        assert re.search(rf"^{start} ", shown, re.MULTILINE), start


def test_a_cell_cannot_break_the_table() -> None:
    """Line breaks and tabs within a cell become a space."""
    assert align(("a", "b"), [("x\ny", "1\t2")], 60, Painter(colour=False)) == "A    B\nx y  1 2"


@pytest.mark.parametrize(
    ("changes", "shown"),
    [
        ({}, "13"),
        ({"value": Decimal("1800000.5")}, "1,800,000.5"),
        ({"value": None, "lo": 400, "hi": 450}, "400-450"),
        ({"value": None, "lo": 30, "hi": None}, "30+"),
        ({"value": None, "lo": None, "hi": 60}, "up to 60"),
        ({"value": None, "lo": None, "hi": None}, "?"),
    ],
)
def test_figure_of(changes: dict[str, object], shown: str) -> None:
    """A figure shows its value, or the bounds that are known."""
    assert figure_of(sample_article().numbers[0].model_copy(update=changes)) == shown
