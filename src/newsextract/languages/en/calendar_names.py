"""Names of months and weekdays as patterns: they are few, and every head of a story has some."""

from __future__ import annotations

MONTH = r"""(?: Jan (?: uary )? | Feb (?: ruary )? | Mar (?: ch )? | Apr (?: il )? | May | June? | July?
    | Aug (?: ust )? | Sep (?: t | tember )? | Oct (?: ober )? | Nov (?: ember )? | Dec (?: ember )? )"""
"""`November`, `Nov`; a full stop may follow."""

WEEKDAY = r"""(?: Mon (?: day )? | Tue (?: s | sday )? | Wed (?: nesday )? | Thu (?: rs? | rsday )? | Fri (?: day )?
    | Sat (?: urday )? | Sun (?: day )? )"""
"""`Saturday`, `Sat`."""

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


def month_number(name: str) -> int:
    """`Nov.` -> 11."""
    return _MONTHS.index(name[:3].lower()) + 1
