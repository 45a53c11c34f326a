"""How many: quantities with bounds, approximators and units."""

from __future__ import annotations

from typing import Literal

from newsextract.records.base import Confidence, Figure, Record, Span, Zone


class Number(Record):
    """A quantity: `nearly 200 hostages`.

    Attributes:
        span: Approximator, numeral and counted noun together.
        value: The stated figure; None where there is none (`scores of`).
        lo: Lower bound that the approximator or range gives.
        hi: Upper bound.
        approx_kind: What the approximator says about the figure.
        unit: Currency, unit of measure or singular counted noun.
        elided: Whether the counted noun is not written (`at least 13`).
        kind: cardinal money percent points age measure fraction ratio range vague ordinal duration.
    """

    id: str
    span: Span
    numeral: Span
    approximator: Span | None = None
    unit_span: Span | None = None
    value: Figure | None
    lo: Figure | None = None
    hi: Figure | None = None
    approx_kind: Literal[
        "exact", "about", "more_than", "less_than", "at_least", "at_most", "vague"
    ] = "exact"
    unit: str | None = None
    elided: bool = False
    kind: str
    date: str | None = None
    zone: Zone
    rule: str
    confidence: Confidence

    def __repr__(self) -> str:
        """One line to be read; `model_dump()` has all."""
        from newsextract.records.showing import SIGNS, in_marks, short

        sign = SIGNS.get(self.approx_kind, "")
        figure = "no figure" if self.value is None else f"{sign}{self.value}"
        unit = f" {self.unit}" if self.unit else ""
        return f"<Number {short(self.id)} {in_marks(self.span.text)} = {short(figure + unit)}>"

    __str__ = __repr__
