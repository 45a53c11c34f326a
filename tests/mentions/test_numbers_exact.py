"""Exact figures: no float, no overflow, no surprise."""

from __future__ import annotations

from decimal import Decimal

import pytest

from newsextract.mentions.numbers_exact import MAX_DIGITS, divided, exact, plus, power, times


@pytest.mark.parametrize(
    ("whole", "places", "scale", "figure"),
    [
        ("1,200", None, 1, 1200),
        ("12,34,567", None, 1, 1_234_567),
        ("40\u202f000", None, 1, 40_000),
        ("1", "25", 10**6, 1_250_000),
        ("0", "1", 1, Decimal("0.1")),
        ("5", "00", 1, Decimal("5.00")),
        ("2", "5", 10**10, 25 * 10**9),
        ("1", "2345", 100, Decimal("123.4500")),
    ],
)
def test_a_figure_is_what_is_written(
    whole: str, places: str | None, scale: int, figure: int | Decimal
) -> None:
    """Digits, places and scale give an int where no places are left, else a Decimal as printed."""
    found = exact(whole, places, scale)
    assert found == figure
    assert type(found) is type(figure)
    assert str(found) == str(figure)


def test_too_many_digits_give_no_figure() -> None:
    """Forty digits are read, forty-one are not."""
    assert exact("9" * MAX_DIGITS) == int("9" * MAX_DIGITS)
    assert exact("9" * (MAX_DIGITS + 1)) is None
    assert exact("9" * MAX_DIGITS, "1") is None
    assert exact("9" * 5000) is None


def test_a_part_is_exact_where_it_ends() -> None:
    """An eighth is 0.125; two thirds have twelve significant digits."""
    assert divided(1, 8) == Decimal("0.125")
    assert divided(2, 3) == Decimal("0.666666666667")
    assert divided(12, 4) == 3
    assert type(divided(12, 4)) is int


def test_sums_and_products_stay_exact() -> None:
    """A tenth and two tenths are three tenths; half of a million is an int."""
    assert plus(Decimal("0.1"), Decimal("0.2")) == Decimal("0.3")
    assert times(Decimal("0.5"), 10**6) == 500_000
    assert type(times(Decimal("0.5"), 10**6)) is int


@pytest.mark.parametrize(("base", "exponent"), [(10, 999), (0, -1), (10**40, 40), (2, -999)])
def test_a_power_that_is_out_of_reach_is_none(base: int, exponent: int) -> None:
    """No overflow and no division by zero."""
    assert power(base, exponent) is None


def test_a_power_is_read() -> None:
    """Ten to the sixth is a million, an inverse is rounded to twelve digits."""
    assert power(10, 6) == 1_000_000
    assert power(-2500, -1) == Decimal("-0.0004")


def test_decimal_places_that_are_no_digits_give_no_figure() -> None:
    """A damaged numeral such as `5.09,500` is kept as text; it never raises."""
    assert exact("5", "09,500") is None
    assert exact("", "5") is not None
    assert exact("", None) is None
