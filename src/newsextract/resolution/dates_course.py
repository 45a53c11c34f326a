"""Where a story stands in time: its day, what it named last, the period it is about."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from newsextract.resolution.dates_calendar import Date, quarter_of

Reckoned: TypeAlias = tuple[str, str | None]
"""The value, and the other one that it might be, or None."""


@dataclass(slots=True)
class Course:
    """What the story has said about time so far.

    Attributes:
        now: The day the story, or the quotation, is told on.
        last: The value named last.
        topic: Year and quarter that an earnings story is about; quarter None: the whole year.
        last_day: The day named last.
        planned: Whether a present form stands in front, which before a day of the week points to the future.
        ahead: Whether words in front of this expression point to the future.
        past: Whether they point to the past.
        money: Whether an amount of money stands in front of it.
    """

    now: Date
    last: str | None = None
    topic: tuple[int, int | None] | None = None
    last_day: str | None = None
    planned: bool = False
    ahead: bool = False
    past: bool = False
    money: bool = False

    @property
    def day(self) -> Date:
        """The day, or first day of the period, that was named last; else `now`."""
        value = self.last
        if value is None:
            return self.now
        try:
            if "W" in value[4:6]:
                return Date.fromisocalendar(int(value[:4]), int(value[6:8]), 1)
            if "Q" in value[4:6]:
                return Date(int(value[:4]), int(value[6]) * 3 - 2, 1)
            parts = [int(part) for part in value[:10].split("T")[0].split("-")]
            return Date(*([*parts, 1, 1])[:3])
        except ValueError:
            return Date(int(value[:4]), 1, 1) if value[:4].isdigit() else self.now

    def topic_value(self, step: int = 0) -> str:
        """The quarter or year that the story is about, so many years on."""
        year, quarter = self.topic or last_quarter(self.now)
        return f"{year + step:04d}-Q{quarter}" if quarter else f"{year + step:04d}"


def last_quarter(now: Date) -> tuple[int, int]:
    """Year and number of the last quarter that has ended."""
    quarter = quarter_of(now)
    return (now.year, quarter - 1) if quarter > 1 else (now.year - 1, 4)
