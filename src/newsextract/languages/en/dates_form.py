"""What a form of a time expression is, and the pieces that their patterns share."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from newsextract.languages.en.dates_tokens import Token
from newsextract.timex import Expression

# --- pieces --------------------------------------------------------------------------------------
APPROX = """(?: <approx> | <no>? <bound> <than> | <at> <extremum> | <upto> <tow> ){0,2}"""
EDGE = """
    (?: <the>? <edge> <dash>?                           # early   the mid-
      | <the>? <side> <of> <the>?                       # the end of
      | <edge> <in> <the>?                              # later in the
      | <the>? <part_of> <of> <the>?                    # the rest of the
      | <sometime> )
"""
COUNT = "(?: (?: <num|vague> ) (?: <tow|or|dash> <num> )? )"
UNIT = "<unit|units>"
MONTH = "(?: <month> <dot>? (?: <comma>? <of|in>? <year> )? )"
REL = "<last|next|this|that>"
DAY = """
    (?: <date> | <edge>? <last|next|this>? <last|next>? <weekday> <dot>? | <edge>? <deictic>
      | <the>? <dayw> <beside> <deictic> )
"""


class Form(NamedTuple):
    """One way of naming a time.

    Attributes:
        name: Its name; a record carries it as `en.dates.NAME`.
        pattern: Verbose pattern over classes.
        read: Tokens -> what they say; None: after all no expression.
        examples: Texts with the expression in braces.
        rejects: Texts in which this form finds nothing.
        check: See `newsextract.timex.Reading`.
        confidence: How sure it is, from 0 to 1.
    """

    name: str
    pattern: str
    read: Callable[[list[Token]], Expression | None]
    examples: tuple[str, ...]
    rejects: tuple[str, ...] = ()
    check: str = ""
    confidence: float = 1.0
