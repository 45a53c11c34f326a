"""The ground of time: a time expression as it was understood, before any anchor is known.

`last week` is `Expression("unit", "DATE", "", args=("W", -1))`: what it says, not which week that
is. The language pack reads words into expressions; the anchoring stage turns them into values.

Source:
    TIMEX3 as in TimeML 1.2.1: types DATE TIME DURATION SET, values in ISO 8601 with X for
    unknown digits, modifiers START MID END APPROX MORE_THAN LESS_THAN ...
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, NamedTuple


class Expression(NamedTuple):
    """What a time expression says.

    Attributes:
        kind: How it becomes a value: `fixed` (it is one already), `invalid` (30 February: it never
            becomes one), or a way of reckoning, such as `weekday`; see `resolution/anchoring.py`.
        type: TIMEX3 type.
        value: The value of a fixed one; of another one what follows its day, such as `T22:00`.
        mod: TIMEX3 modifier, or None.
        args: What that way of reckoning needs: for `unit` the unit and the number of steps.
    """

    kind: str
    type: str
    value: str = ""
    mod: str | None = None
    args: tuple[Any, ...] = ()


class Reading(NamedTuple):
    """An expression found in a stretch of text; offsets count from the start of that stretch.

    Attributes:
        start: First code point.
        end: One past the last.
        rule: Name of the form that read it.
        expression: What it says.
        signal: `(start, end)` of the word that ties it, as `since`, and None where there is none.
        check: What the words around must still confirm: `year_number` (a number of another kind may
            be meant), `amount` (`$5 a year` is none), `name` (a capitalised word beside it makes it a name).
        confidence: How sure the form is, from 0 to 1.
    """

    start: int
    end: int
    rule: str
    expression: Expression
    signal: tuple[int, int] | None = None
    check: str = ""
    confidence: float = 1.0


AHEAD, BACK, SILENT = 1, -1, 0
"""What a word says about a day without a year: it comes, it has been, nothing."""


class TimeGrammar(NamedTuple):
    """What a language brings for times.

    Attributes:
        run: Tag pattern of a run of tokens that may hold time expressions.
        wrapped_run: The same for a text with line breaks inside its sentences.
        read: A run of text -> the expressions in it, in order; pure, so that it can be remembered.
        packed: Tags of which the run is made, packed for short patterns.
        tense: Token -> AHEAD, BACK or SILENT.
        agents: Tokens that point ahead right before a day (`by Friday`), and say nothing farther off
            (`sacked by the club on Friday`).
        is_planned: A token, the one before it (first) and the one after it -> whether it is a present
            form that, before a day of the week, tells of what is planned (`ministers meet on Sunday`).
        is_event: Whether a token names what is set for the day before it (`the May 26 runoff`): a past form says
            nothing of that day.
        is_perfect: Whether a token says that what an agent closes is over (`had sold 40 by Friday`).
        to: The token that points ahead where `is_due` says so (`is due to close`).
        is_due: The tokens before and after `to` -> whether it points ahead.
        is_bare: Whether a verb after this token says nothing by its form (`be paid`, `to cut`).
        is_money: Whether an amount of money ends with a token.
        opens: Whether a signal makes an interval without an end (`since`).
        leads_on: Whether a signal makes an amount of time lead to a day (`in two weeks`).
        is_range: The text before a date and between it and the next -> whether the two share a year.
        event_year: Month, day and the words around -> the year of an event known by its day.
        checks: Name in `Reading.check` -> whether the text before, of and after it bears it
            out; or what it says instead.
    """

    run: str
    wrapped_run: str
    read: Callable[[str], tuple[Reading, ...]]
    tense: Mapping[str, int]
    to: frozenset[str]
    is_due: Callable[[str, str], bool]
    is_bare: Callable[[str], bool]
    is_money: Callable[[str], bool]
    opens: Callable[[str], bool]
    leads_on: Callable[[str], bool]
    is_range: Callable[[str, str], bool]
    event_year: Callable[[int, int, str], int | None]
    packed: tuple[str, ...] = ()
    is_planned: Callable[[str, str, str], bool] = lambda before, token, after: False
    is_perfect: Callable[[str], bool] = lambda token: False
    is_event: Callable[[str], bool] = lambda token: False
    agents: frozenset[str] = frozenset()
    checks: Mapping[str, Callable[[str, str, str], bool | Expression]] = MappingProxyType({})


# --- durations -----------------------------------------------------------------------------------
_CODES = {
    "S": "TS", "MIN": "TM", "H": "TH", "D": "D", "W": "W", "F": "W", "WE": "WE", "M": "M", "Q": "Q",
    "SM": "M", "Y": "Y", "DE": "Y", "CE": "Y", "ML": "Y",
}  # fmt: skip
_FACTORS = {"F": 2, "SM": 6, "DE": 10, "CE": 100, "ML": 1000}
_SMALLER = {"Y": ("M", 12), "D": ("TH", 24), "TH": ("TM", 60), "TM": ("TS", 60), "W": ("D", 7)}


def duration_value(count: float | None, unit: str) -> str | None:
    """The TIMEX3 value of so many units: `P18M`, `PT4H`, `PXW`; None where no value can be given.

    Args:
        count: How many; None where it is not said.
        unit: Code of the unit, as in `_CODES`.

    Examples:
        >>> duration_value(0.5, "Y"), duration_value(2.5, "Y")
        ('P6M', 'P2.5Y')
    """
    code = _CODES[unit]
    if count is None:
        return f"PT{'X'}{code[1:]}" if code[0] == "T" else f"PX{code}"
    if count > 10**12:
        return None
    count *= _FACTORS.get(unit, 1)
    if 0 < count < 1 and code in _SMALLER:
        smaller, factor = _SMALLER[code]
        if count * factor == int(count * factor):
            code, count = smaller, count * factor
    number = str(int(count)) if count == int(count) else f"{count:g}"
    return f"PT{number}{code[1:]}" if code[0] == "T" else f"P{number}{code}"
