"""When: time expressions with their TIMEX3 values."""

from __future__ import annotations

import datetime
from enum import StrEnum
from typing import Literal

from newsextract.records.base import Confidence, Record, Span, Zone


class DateType(StrEnum):
    """TIMEX3 types."""

    DATE = "DATE"
    TIME = "TIME"
    DURATION = "DURATION"
    SET = "SET"


class Anchor(Record):
    """The date that a relative date is reckoned from, and why that one."""

    value: str
    basis: Literal["publication", "dateline", "utterance", "narrative", "topic_period"]


class DateRef(Record):
    """A time expression with its TIMEX3 value.

    Attributes:
        span: The expression with its modifiers, without a preposition before a date.
        value: TIMEX3 value (`2024-11-09`, `P2W`, `PRESENT_REF`); None where there is none.
        start: First day of the interval that the value names.
        end: Last day of it, inclusive.
        relative: What a relative expression says by itself (`-1 day`), with or without an anchor.
    """

    id: str
    span: Span
    type: DateType
    value: str | None
    mod: str | None = None
    start: datetime.date | None = None
    end: datetime.date | None = None
    signal: Span | None = None
    anchor: Anchor | None = None
    relative: str | None = None
    alternatives: tuple[str, ...] = ()
    role: str | None = None
    zone: Zone
    rule: str
    confidence: Confidence

    def __repr__(self) -> str:
        """One line to be read; `model_dump()` has all."""
        from newsextract.records.showing import in_marks, short

        value = self.value or self.relative
        shown = short(value) if value else "no value"
        return f"<DateRef {short(self.id)} {in_marks(self.span.text)} = {shown}>"

    __str__ = __repr__
