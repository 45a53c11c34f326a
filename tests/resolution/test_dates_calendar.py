"""Calendar arithmetic."""

import datetime

import pytest

from newsextract.grammar.words import read_table
from newsextract.languages.en.dates import HOLIDAYS
from newsextract.resolution.dates_calendar import easter, holiday, shift, value_of

DAY = datetime.date(2024, 1, 31)


@pytest.mark.parametrize(
    ("unit", "count", "wanted"),
    [
        ("D", -31, "2023-12-31"),
        ("W", 1, "2024-02-07"),
        ("F", -1, "2024-01-17"),
        ("M", 1, "2024-02-29"),
        ("Q", -1, "2023-10-31"),
        ("Y", 1, "2025-01-31"),
        ("DE", -2, "2004-01-31"),
        ("H", 5, "2024-01-31"),
    ],
)
def test_shift(unit: str, count: float, wanted: str) -> None:
    """A step by months stays within the month it comes to."""
    assert shift(DAY, unit, count).isoformat() == wanted


@pytest.mark.parametrize("count", [8000, -3000])
def test_shift_out_of_the_calendar(count: float) -> None:
    """A step beyond the years 1 to 9998 is an error, which the caller turns into no value."""
    with pytest.raises(OverflowError):
        shift(DAY, "Y", count)


@pytest.mark.parametrize(
    ("unit", "wanted"),
    [
        ("D", "2024-01-31"), ("W", "2024-W05"), ("WE", "2024-W05-WE"), ("M", "2024-01"), ("Q", "2024-Q1"),
        ("SM", "2024-H1"), ("Y", "2024"), ("DE", "202"), ("CE", "20"), ("ML", "2"),
    ],
)  # fmt: skip
def test_value_of(unit: str, wanted: str) -> None:
    """A day as the unit it lies in."""
    assert value_of(DAY, unit) == wanted


@pytest.mark.parametrize(
    ("year", "wanted"),
    [(1943, "04-25"), (1989, "03-26"), (2000, "04-23"), (2024, "03-31"), (2038, "04-25")],
)
def test_easter(year: int, wanted: str) -> None:
    """Easter Sunday, the earliest and latest among them."""
    assert easter(year).isoformat() == f"{year}-{wanted}"


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("thanksgiving", "2024-11-28"), ("memorial day", "2024-05-27"), ("labor day", "2024-09-02"),
        ("black friday", "2024-11-29"), ("election day", "2024-11-05"), ("good friday", "2024-03-29"),
        ("christmas eve", "2024-12-24"), ("father's day", "2024-06-16"),
    ],
)  # fmt: skip
def test_holiday(name: str, wanted: str) -> None:
    """A holiday by its rule in the table."""
    assert holiday(read_table(HOLIDAYS)[name]["rule"], 2024).isoformat() == wanted


def test_every_holiday_has_a_day() -> None:
    """Every rule of the table can be reckoned, in a leap year and in another."""
    for row in read_table(HOLIDAYS).values():
        rule = row["rule"].removeprefix("weekend ").removeprefix("week ")
        assert {holiday(rule, year).year for year in (2023, 2024)} == {2023, 2024}
