"""What the words around a date say about it: its tense, and a year that stands elsewhere."""

from __future__ import annotations

from bisect import bisect_right

from newsextract.findings import DateFinding
from newsextract.resolution.dates_course import Course
from newsextract.span import Extent
from newsextract.text.document import Document
from newsextract.timex import AHEAD, BACK, SILENT, Expression, TimeGrammar

LOOK_BACK = 14
"""Tokens in front of an expression that are asked for its tense."""
LOOK_ON = 7
"""Tokens after it, asked where those in front say nothing."""
DETACHED = 60
"""Code points after `Oct 7` within which `last year` still gives its year."""


def look_around(extent: Extent, course: Course, document: Document, times: TimeGrammar) -> None:
    """Let the nearest verb say whether the expression lies ahead or in the past."""
    tokens, starts = document.tokens, document.starts
    tense, to = times.tense, times.to
    token = bisect_right(starts, extent[0]) - 1
    first, stop = document.sentence_at(token)
    sign = SILENT
    planned = False
    for place in range(token - 1, max(first, token - LOOK_BACK) - 1, -1):
        word = tokens[place]
        sign = tense[word]
        if word in times.agents and sign:
            if place < token - 1:
                sign = SILENT
                continue
            sign = BACK if _is_over(tokens, first, place, times) else AHEAD
        elif not sign and place > first and times.is_planned(*tokens[place - 1 : place + 2]):
            planned = True
            break
        if sign == BACK and place > first:
            before = tokens[place - 1]
            if tense[before] == AHEAD or times.is_bare(before):  # will shut, will be paid, to cut
                sign = 0
        elif word in to and place > first:
            if place == token - 1:  # was extended to Nov. 25
                sign = AHEAD if tense[tokens[place - 1]] == BACK else 0
            elif times.is_due(tokens[place - 1], tokens[place + 1]):
                sign = AHEAD
        if sign:
            break
    opens = token - first <= 2  # `Until Thursday, they had`: the verb is still to come
    if ((sign == SILENT and not planned) or (opens and sign == AHEAD)) and document.text[
        extent[1] : extent[1] + 1
    ] not in "'’":
        after = bisect_right(starts, extent[1] - 1)
        for place in range(after, min(stop, after + LOOK_ON)):
            found = tense[tokens[place]]
            if tokens[place][0] == ";":
                break
            if found:
                sign = found
                break
    course.planned = planned
    course.ahead = sign == AHEAD
    after = bisect_right(starts, extent[1] - 1)
    course.past = sign == BACK and not (after < stop and times.is_event(tokens[after]))
    course.money = token > 0 and times.is_money(tokens[token - 1])


def _is_over(tokens: list[str], first: int, place: int, times: TimeGrammar) -> bool:
    """Whether what is told before an agent is over by then: `had sold 40 by Friday`."""
    for number in range(place - 1, max(first, place - LOOK_BACK) - 1, -1):
        token = tokens[number]
        if times.tense[token] == AHEAD and token not in times.agents:
            return False
        if token in times.to and tokens[number + 1][0].islower():  # had been told to expect it
            return False
        if times.is_perfect(token):
            return True
    return False


def in_stated_year(
    finding: DateFinding,
    before: DateFinding | None,
    following: tuple[DateFinding, ...],
    course: Course,
    document: Document,
    times: TimeGrammar,
) -> Expression:
    """The same day or month with the year that stands elsewhere.

    `Oct 7` has one in `the Oct 7 attack last year`, in `Oct 7 to Nov 3, 2023`, and where it is known as
    the day of an event; `January` in `January, February and March 2023`, `June` in `May 2020 to June`.
    """
    start, end = finding.extent
    expression = finding.expression
    assert isinstance(expression, Expression)
    month = int(expression.args[0])
    is_day = expression.kind == "month_day"
    year: int | None = None
    if following and isinstance(following[0].expression, Expression):
        between = document.text[end : following[0].extent[0]]
        named = following[0].expression
        if named.kind == "unit" and named.args[0] == "Y":
            if len(between) <= DETACHED and not any(mark in between for mark in ".,;:()\n"):
                year = course.now.year + int(named.args[1])
        else:
            year = _year_of_last(finding, following, document, times)
    if year is None and before is not None:
        year = _year_of_first(before, start, month, document, times)
    if year is None and is_day:
        around = document.text[max(0, start - DETACHED) : end + DETACHED]
        year = times.event_year(month, expression.args[1], around)
        if year is not None and year > course.now.year:
            year = None
    if year is None:
        return expression
    if is_day:
        return expression._replace(kind="day_of_year", args=(month, expression.args[1], year))
    return expression._replace(kind="month_in", args=(month, year))


def _year_of_last(
    finding: DateFinding,
    following: tuple[DateFinding, ...],
    document: Document,
    times: TimeGrammar,
) -> int | None:
    """The year that the last of several joined dates has, for the first of them."""
    text, (start, end) = document.text, finding.extent
    assert isinstance(finding.expression, Expression)
    month = int(finding.expression.args[0])
    later = 0
    for date in following:
        named = date.expression
        if not isinstance(named, Expression) or len(text[end : date.extent[0]]) > _JOINT:
            return None
        if not times.is_range(text[max(0, start - 9) : start], text[end : date.extent[0]]):
            return None
        if named.kind in ("month", "month_day"):
            later += int(named.args[0]) < month
            month = int(named.args[0])
        elif named.kind == "fixed" and _is_month(named.value):
            return int(named.value[:4]) - (int(named.value[5:7]) < month) - later
        else:
            return None
        start, end = date.extent
    return None


def _year_of_first(
    before: DateFinding, start: int, month: int, document: Document, times: TimeGrammar
) -> int | None:
    """The year that the date before has, where the two are a range."""
    between = document.text[before.extent[1] : start]
    value = before.value or ""
    if before.anchor is not None or len(between) > _JOINT or not _is_month(value):
        return None
    if "," in between or not times.is_range("", between):
        return None
    return int(value[:4]) + (month < int(value[5:7]))


_JOINT = 12
"""Code points between two dates of one range or list."""


def _is_month(value: str) -> bool:
    return value[:4].isdigit() and value[4:5] == "-" and value[5:7].isdigit()
