"""When the story was published, and how that is known."""

from __future__ import annotations

import datetime
from typing import Any

from newsextract.findings import DatelineFinding, PublishedFinding
from newsextract.grammar.grammar import Grammar
from newsextract.languages.en.calendar_names import month_number
from newsextract.span import Extent

MAX_TEXT = 3_000
"""Code points of the body in which a date such as `Saturday (Nov 9)` is looked for."""
_NEAR = datetime.timedelta(days=4)


class Days:
    """The rules of a grammar that read one day."""

    def __init__(self, grammar: Grammar) -> None:
        rules = grammar.rules("metadata")
        self.day: Any = grammar.compile(rules[3])
        self.text_day: Any = grammar.compile(rules[4])
        self.text_rule = rules[4].name


def find_published(
    text: str,
    grammar: Grammar,
    given: datetime.date | None,
    prefix: Extent | None,
    date_lines: list[Extent],
    dateline: DatelineFinding | None,
    body: Extent | None,
) -> PublishedFinding | None:
    """The day of publication: what the caller says; the text is named as the basis where it agrees.

    Without a caller's date the first that the text states counts: metadata, dateline, text.
    """
    days = grammar.made(Days)
    stated = _stated(text, days, given, prefix, date_lines, dateline, body)
    if given is None:
        return next((each for each in stated if len(each.value) == 10), None)
    value = given.isoformat()
    for each in stated:
        if each.value == value:
            return each
    return PublishedFinding(value, "given", None, "core.published.given")


def _stated(
    text: str,
    days: Days,
    given: datetime.date | None,
    prefix: Extent | None,
    date_lines: list[Extent],
    dateline: DatelineFinding | None,
    body: Extent | None,
) -> list[PublishedFinding]:
    found: list[PublishedFinding] = []
    for extent in ([prefix] if prefix else []) + date_lines:
        match = _first_day(text, extent, days)
        value = match and read_day(match, given)
        if match and value:
            found.append(
                PublishedFinding(
                    value, "metadata_line", match.span(), "core.published.metadata_line"
                )
            )
    if dateline is not None and dateline.date is not None:
        match = days.day.search(text, *dateline.date)
        value = match and read_day(match, given)
        if match and value:
            found.append(PublishedFinding(value, "dateline", dateline.date, dateline.rule))
    if body is not None and given is not None:
        found += _in_text(text, days, given, body)
    return found


def _first_day(text: str, extent: Extent, days: Days) -> Any:
    """The first date of a line, or the one that is said to be of the first publication."""
    start, end = extent
    first = max(text.find("First published", start, end), text.find("Published", start, end))
    updated = text.find("pdated", start, end)
    if first > updated >= 0:
        found = days.day.search(text, first, end)
        if found is not None:
            return found
    return days.day.search(text, start, end)


def _in_text(text: str, days: Days, given: datetime.date, body: Extent) -> list[PublishedFinding]:
    """`Saturday (Nov 9)` in the body, where it is the day that the caller gave."""
    start, end = body
    found: list[PublishedFinding] = []
    place = text.find(" (", start, min(end, start + MAX_TEXT))
    while place >= 0 and len(found) < 3:
        match = days.text_day.search(text, max(start, place - 10), min(end, place + 14))
        if match is not None:
            value = read_day(match, given)
            if value and abs(datetime.date.fromisoformat(value) - given) <= _NEAR:
                found.append(
                    PublishedFinding(value, "text_date", match.span("date"), days.text_rule)
                )
        place = text.find(" (", place + 2, min(end, start + MAX_TEXT))
    return found


def read_day(match: Any, given: datetime.date | None) -> str | None:
    """A matched day as ISO 8601; a year that is not written is the caller's, without one: None."""
    groups = match.groupdict()
    year = groups.get("year") or (given.year if given else None)
    if year is None:
        return None
    month = int(groups["number"]) if groups.get("number") else month_number(groups["month"])
    try:
        return datetime.date(int(year), month, int(groups["day"])).isoformat()
    except ValueError:
        return None
