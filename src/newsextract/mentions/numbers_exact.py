"""Exact figures: the one safe constructor of a number's value, and the sums done with it.

A value is an `int`, or a `Decimal` where there are decimal places; a float never occurs. A numeral
of more than `MAX_DIGITS` digits has no value.
"""

from __future__ import annotations

from decimal import ROUND_HALF_EVEN, Context, Decimal, localcontext
from typing import TypeAlias

from newsextract.limits import MOST_DIGITS

Figure: TypeAlias = int | Decimal

MAX_DIGITS = MOST_DIGITS
"""Digits of a numeral that is given a value; a longer one is kept as text."""

_REPEATING = Context(prec=12, rounding=ROUND_HALF_EVEN)
_WIDE = Context(prec=2 * MAX_DIGITS + 20)
_LARGEST = 10 ** (MAX_DIGITS + 5)
_NO_SEPARATORS = str.maketrans("", "", ", \u00a0\u202f\u2009")


def exact(whole: str, places: str | None = None, scale: int = 1) -> Figure | None:
    """The figure that digits, decimal places and a scale give: `1,2`, `5`, million.

    Args:
        whole: Digits before the point, with or without thousands separators.
        places: Digits after the point.
        scale: What a scale word multiplies by.

    Returns:
        An int where the figure is whole and no decimal places are written; None over `MAX_DIGITS`.
    """
    digits = whole.translate(_NO_SEPARATORS)
    if not f"{digits}{places or ''}".isdecimal():  # 5.09,500 is no figure
        return None
    if not places:
        return int(digits) * scale if len(digits) <= MAX_DIGITS else None
    if len(digits) + len(places) > MAX_DIGITS:
        return None
    figure: int = int(digits + places) * scale
    if scale != 1:
        size = int(10 ** len(places))
        if figure % size == 0:
            return figure // size
    return Decimal(figure).scaleb(-len(places), _WIDE)


def divided(figure: Figure, by: int) -> Figure:
    """A fraction: exact where it ends (0.125), else to twelve significant digits (0.666666666667)."""
    quotient = _REPEATING.divide(Decimal(figure), Decimal(by))
    with localcontext(_WIDE):
        if quotient * by == figure:
            return _whole(quotient)
    return quotient


def times(figure: Figure, scale: int) -> Figure:
    """A figure times a scale, an int where it comes out whole."""
    if isinstance(figure, int):
        return figure * scale
    return _whole(_WIDE.multiply(figure, Decimal(scale)))


def plus(figure: Figure, other: Figure) -> Figure:
    """A sum, an int where it comes out whole."""
    if isinstance(figure, int) and isinstance(other, int):
        return figure + other
    return _whole(_WIDE.add(Decimal(figure), Decimal(other)))


def power(base: Figure, exponent: int) -> Figure | None:
    """A power, where base and result stay small enough to be exact; else None."""
    if abs(exponent) > MAX_DIGITS or abs(base) >= _LARGEST:
        return None
    if exponent < 0 and not base:
        return None
    raised = _WIDE.power(Decimal(base), exponent)
    if not raised.is_finite() or abs(raised) >= _LARGEST:
        return None
    return _whole(_REPEATING.plus(raised) if exponent < 0 else raised)


def _whole(figure: Decimal) -> Figure:
    return (
        int(figure) if figure == figure.to_integral_value() and abs(figure) < _LARGEST else figure
    )
