"""The days that a value names."""

import pytest

from newsextract.resolution.dates_intervals import NONE, interval


@pytest.mark.parametrize(
    ("value", "first", "last"),
    [
        ("2024-11-09", "2024-11-09", "2024-11-09"),
        ("2024-11-09T22:00", "2024-11-09", "2024-11-09"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2024", "2024-01-01", "2024-12-31"),
        ("2024-W45", "2024-11-04", "2024-11-10"),
        ("2024-W45-WE", "2024-11-09", "2024-11-10"),
        ("2024-Q3", "2024-07-01", "2024-09-30"),
        ("2024-H2", "2024-07-01", "2024-12-31"),
        ("2024-WI", "2024-12-01", "2025-02-28"),
        ("199", "1990-01-01", "1999-12-31"),
        ("19", "1900-01-01", "1999-12-31"),
        ("2014/2018", "2014-01-01", "2018-12-31"),
        ("2024-06-03/2024-06-05", "2024-06-03", "2024-06-05"),
    ],
)
def test_interval(value: str, first: str, last: str) -> None:
    """A value of any form names its first and last day."""
    assert tuple(map(str, interval(value))) == (first, last)


def test_an_open_interval_has_no_end() -> None:
    """`since 2012` has a first day and no last one."""
    first, last = interval("2012/..")
    assert (str(first), last) == ("2012-01-01", None)


@pytest.mark.parametrize(
    "value",
    [None, "", "P2W", "PRESENT_REF", "XXXX-11", "9999", "0000", "00", "2024-13", "2024-W60"],
)
def test_what_names_no_days(value: str | None) -> None:
    """An amount, a vague reference and an impossible value name no days."""
    assert interval(value) == NONE
