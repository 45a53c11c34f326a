"""From a numeral to a finding: approximator, unit or counted noun, bounds, extents."""

from __future__ import annotations

from newsextract.findings import NumberFinding
from newsextract.mentions.numbers_context import Currency, approximator_before
from newsextract.mentions.numbers_exact import Figure
from newsextract.mentions.numbers_tables import NumberTables
from newsextract.mentions.numbers_unit import Unit, of_noun, plural_verb, unit_at
from newsextract.span import Extent
from newsextract.text.document import Document

_BEGINS_AFTER = frozenset({" or ", " and", " plu", "-plu", "plus", "-odd"})


def make_number(
    document: Document,
    tables: NumberTables,
    token: int,
    numeral: Extent,
    value: Figure | None,
    rule: str,
    *,
    currency: Currency | None = None,
    unit: Unit | None = None,
    kind: str = "cardinal",
    noun: bool = True,
    heeded: bool = True,
) -> NumberFinding:
    """Make a finding of a numeral.

    Args:
        document: The text.
        tables: The words.
        token: First token of the numeral, or of the currency before it.
        numeral: Extent of the numeral, without currency and unit.
        value: The figure.
        rule: Name of the rule that read it.
        currency: The currency before it.
        unit: The unit, where it is known already.
        kind: Kind of the number where no unit says otherwise (`fraction`, `ratio`).
        noun: Whether a counted noun may follow.
        heeded: Whether an approximator may stand before it.
    """
    start, end = numeral
    approximator: Extent | None = None
    approx_kind = "exact"
    if heeded:
        before = approximator_before(document, token, tables)
        if before is not None:
            approx_kind, first = before
            approximator = document.extent(first, token)
    elided = False
    after = approximator is None and _approximator_after(document.text, end, tables)
    place = end
    if after:
        approximator, approx_kind = after
        place = approximator[1]
    if currency is not None:
        unit = Unit(currency.extent, currency.unit, "money")
        start = min(start, currency.extent[0])
    elif unit is None and noun:
        unit = unit_at(document, place, tables, single=value == 1)
        if unit is None and kind == "cardinal" and isinstance(value, int) and value > 1:
            unit = plural_verb(document, place, tables)
        if unit is None:
            elided = True
            unit = of_noun(document, place, tables, single=kind == "fraction")
            if unit is not None:
                unit = unit._replace(extent=None)
        elif unit.name in tables.words.coins:
            unit = _as_money(document.text, unit, value, tables)
        elif unit.kind == "duration":
            unit = _with_age_tail(document.text, unit, tables)
    if unit is not None:
        if unit.kind != "cardinal":
            kind = unit.kind
        if unit.extent is not None:
            if unit.extent[1] > end:
                end = unit.extent[1]
            if approximator is None:
                after = _approximator_after(document.text, end, tables)
                if after and after[0][0] > end:
                    approximator, approx_kind = after
    lo = hi = None
    if (
        approximator is not None
        and unit is None
        and _is_of_age(document.text[slice(*approximator)], value, tables)
    ):
        unit, kind = Unit(None, "year", "age"), "age"
    if approximator is not None:
        start = min(start, approximator[0])
        end = max(end, approximator[1])
        lo, hi = bounds(approx_kind, value)
    return NumberFinding(
        (start, end),
        numeral,
        value,
        kind,
        rule,
        approximator,
        unit.extent if unit is not None else None,
        lo,
        hi,
        approx_kind,
        unit.name if unit is not None else None,
        elided,
        None,
        0.95 if unit is not None and not elided else 0.85,
    )


_LARGE = 100_000
"""A weight of so many pounds is rarer than such a sum, where the story writes sums with their sign."""


def _as_money(text: str, unit: Unit, value: Figure | None, tables: NumberTables) -> Unit:
    """`half a million pounds` beside `£38,000`, `900 pounds ($1,150)`: money and no weight."""
    sign = tables.words.coins[unit.name]
    assert unit.extent is not None
    end = unit.extent[1]
    converted = text[end : end + 2] == " (" and text[end + 2 : end + 3] in tables.signs
    large = value is not None and value >= _LARGE and text[end : end + 4] != " of "
    return Unit(unit.extent, sign, "money") if converted or (large and sign in text) else unit


def _is_of_age(approximator: str, value: Figure | None, tables: NumberTables) -> bool:
    """`65 or older`; `15 and over`, where nothing else is counted."""
    if approximator.endswith(tables.words.of_age):
        return True
    return (
        approximator.endswith(tables.words.of_age_mostly)
        and isinstance(value, int)
        and value < _OLDEST
    )


_OLDEST = 100


def make_age(
    document: Document, tables: NumberTables, token: int, numeral: Extent, value: Figure | None
) -> NumberFinding:
    """A bare figure that is an age: `Anna Okafor, 51`, `aged 65 and over`."""
    number = make_number(
        document, tables, token, numeral, value, "en.number.age", kind="age", noun=False
    )
    return number._replace(unit="year", elided=True, confidence=0.9)


def bounds(approx_kind: str, value: Figure | None) -> tuple[Figure | None, Figure | None]:
    """Lower and upper bound that an approximator gives a figure."""
    if approx_kind in ("more_than", "at_least"):
        return value, None
    if approx_kind in ("less_than", "at_most"):
        return None, value
    return None, None


def _approximator_after(text: str, end: int, tables: NumberTables) -> tuple[Extent, str] | None:
    """`or so`, `or more`, `-plus`, `+` behind a numeral or its unit."""
    if text[end : end + 4] not in _BEGINS_AFTER and text[end : end + 1] != "+":
        return None
    found = tables.after_pattern.match(text, end)
    if found is None:
        return None
    word = found["word"] or found["plus"] or found["odd"] or "plus"
    start = found.start() + (found[0][0] in " -")
    return (start, found.end()), tables.after[word.strip()]


def _with_age_tail(text: str, unit: Unit, tables: NumberTables) -> Unit:
    assert unit.extent is not None
    start, end = unit.extent
    tail = tables.patterns["age_tail"].match(text, end)
    if tail is not None:
        return Unit((start, tail.end()), unit.name, "age")
    returning = tables.patterns["anniversary"].match(text, end)
    return unit if returning is None else Unit((start, returning.end()), returning[1], "ordinal")
