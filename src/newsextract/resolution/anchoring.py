"""Relative dates to days: the anchor is chosen, not assumed.

`Friday` is reckoned from the day of publication, inside a quotation from the day of speaking; `the
following day` from the day named last; `a year earlier` in an earnings story from the quarter it is about.
"""

from __future__ import annotations

import datetime
from bisect import bisect_right
from typing import NamedTuple

from newsextract.findings import Attributions, DateFinding, Mentions, Structure
from newsextract.grammar.grammar import Grammar
from newsextract.resolution.dates_calendar import Date
from newsextract.resolution.dates_course import Course
from newsextract.resolution.dates_intervals import NONE, Interval, interval, span_interval
from newsextract.resolution.dates_reckoning import (
    FIXED,
    NARRATED,
    NARRATIVE,
    TENSED,
    TOPICAL,
    reckon,
    reckon_alone,
)
from newsextract.resolution.dates_relative import describe
from newsextract.resolution.dates_surroundings import in_stated_year, look_around
from newsextract.span import Extent, made
from newsextract.text.document import Document
from newsextract.timex import Expression, TimeGrammar

BESIDE = 200
"""Code points between a quotation and the day on which it was spoken."""


_LIST = 6
"""Dates that are looked at for the year of a list: `May, June and July 2023`."""


class _Teller(NamedTuple):
    """Who tells the words at a place: on which day, and why that one."""

    day: Date | None
    basis: str


def anchor_dates(
    document: Document,
    grammar: Grammar,
    mentions: Mentions,
    structure: Structure,
    attributions: Attributions,
) -> tuple[DateFinding, ...]:
    """Give each date its value, anchor and interval; a date without an anchor stays relative."""
    dates = mentions.dates
    times = grammar.language.times
    if not dates or times is None:
        return dates
    teller = _publication(document, structure, dates)
    spoken = _spoken(document, times, teller, attributions, dates)
    roles = _roles(structure, attributions)
    shown = _shown(structure)
    course = Course(teller.day or Date(1, 1, 1))
    anchored: list[DateFinding] = []
    for number, finding in enumerate(dates):
        told = _told_at(finding.extent[0], spoken, teller) if spoken else teller
        if told.day is not None:
            course.now = told.day
        following = dates[number + 1 : number + _LIST]
        before = anchored[-1] if anchored else None
        anchored.append(
            _anchor(finding, before, following, course, told, document, times, roles, shown)
        )
    return tuple(anchored)


# --- who tells -----------------------------------------------------------------------------------
def _publication(
    document: Document, structure: Structure, dates: tuple[DateFinding, ...]
) -> _Teller:
    """The day the story is told on: as given, as printed, or the full date of its dateline."""
    if document.story.day is not None:
        return _Teller(document.story.day, "publication")
    if structure.published is not None:
        day = _day(structure.published.value)
        if day is not None:
            basis = "dateline" if structure.published.basis == "dateline" else "publication"
            return _Teller(day, basis)
    if structure.dateline is not None and structure.dateline.date is not None:
        first, last = structure.dateline.date
        for finding in dates:
            if first <= finding.extent[0] < last:
                expression = finding.expression
                day = _day(expression.value) if isinstance(expression, Expression) else None
                return _Teller(day, "dateline")
    return _Teller(None, "publication")


def _day(value: str) -> Date | None:
    try:
        return datetime.date.fromisoformat(value[:10])
    except ValueError:
        return None


def _spoken(
    document: Document,
    times: TimeGrammar,
    teller: _Teller,
    attributions: Attributions,
    dates: tuple[DateFinding, ...],
) -> list[tuple[int, int, Date]]:
    """Stretches between marks whose day of speaking is stated beside them: start, end, day."""
    dated = [each for each in attributions.attributions if each.utterance_date]
    if not dated or teller.day is None:
        return []
    by_extent = {finding.extent: finding for finding in dates}
    spoken: list[tuple[int, int, Date]] = []
    for each in dated:
        finding = by_extent.get(each.utterance_date or (0, 0))
        if finding is None or not isinstance(finding.expression, Expression):
            continue
        course = Course(teller.day)
        look_around(finding.extent, course, document, times)
        expression = finding.expression
        value = expression.value if expression.kind in FIXED else reckon(expression, course)[0]
        day = _day(value or "")
        if day is not None and day != teller.day:
            first, last = finding.extent
            spoken += [
                (start, end, day)
                for start, end in each.quoted
                if max(start - last, first - end) <= BESIDE
            ]
    return sorted(spoken)


def _told_at(offset: int, spoken: list[tuple[int, int, Date]], teller: _Teller) -> _Teller:
    place = bisect_right(spoken, (offset, 1 << 60, Date.max)) - 1
    if place >= 0 and offset < spoken[place][1]:
        return _Teller(spoken[place][2], "utterance")
    return teller


def _roles(structure: Structure, attributions: Attributions) -> dict[Extent, str]:
    """Extents of dates that have a part in the story: publication, dateline, utterance."""
    roles = {
        each.utterance_date: "utterance"
        for each in attributions.attributions
        if each.utterance_date
    }
    if structure.dateline is not None and structure.dateline.date is not None:
        roles[structure.dateline.date] = "dateline"
    if structure.published is not None and structure.published.extent is not None:
        roles[structure.published.extent] = "publication"
    return roles


# --- one date ------------------------------------------------------------------------------------
def _anchor(
    finding: DateFinding,
    before: DateFinding | None,
    following: tuple[DateFinding, ...],
    course: Course,
    told: _Teller,
    document: Document,
    times: TimeGrammar,
    roles: dict[Extent, str],
    shown: list[Extent],
) -> DateFinding:
    expression = finding.expression
    assert isinstance(expression, Expression)
    kind = expression.kind
    extent = finding.extent
    value: str | None = None
    other = anchor = relative = None
    if kind in FIXED:
        value = expression.value
        if kind == "duration" and finding.signal and told.day is not None:
            other, relative = _from_now(expression, finding, course, document, times)
    elif kind == "invalid":
        pass
    elif told.day is None and not (course.last and _is_narrated(expression)):
        relative = describe(expression)
    else:
        relative = describe(expression)
        if kind in TENSED:
            look_around(extent, course, document, times)
            if before is not None and _runs_on(before, extent, course, document, times):
                course.ahead, course.past = True, False
            elif course.planned and kind == "weekday" and not _is_shown(extent, shown):
                course.ahead = True
            if kind in ("month_day", "month") and (
                expression.args[-1] is None or kind == "month_day"
            ):
                expression = in_stated_year(finding, before, following, course, document, times)
            elif kind == "unit" and before is not None and course.past:
                expression = _told_next(expression, before, extent, course, document)
                kind = expression.kind
        coarse = course.last
        if _counts_days(expression) and not _is_day(coarse):
            course.last = course.last_day
        anchor = _chosen_anchor(expression, course, told)
        if kind in NARRATIVE or kind in TOPICAL or _is_narrated(expression):
            value, other = reckon(expression, course)
        else:
            value, other = reckon_alone(expression, course.now, course.ahead, course.past)
        if course.last != coarse:
            course.last = coarse
    _remember(expression, value, course)
    first, last = _interval(expression, value, course, told)
    if (
        value
        and finding.signal
        and value[0] in "12"
        and finding.type == "DATE"
        and times.opens(document.text[slice(*finding.signal)])
    ):
        value, last = f"{value}/..", None
    others = (other,) if other else ()
    return made(
        DateFinding,
        (
            extent, expression.type, value, finding.rule, finding.mod, finding.signal, None, anchor,
            first, last, relative, others, roles.get(extent), finding.confidence,
        ),
    )  # fmt: skip


def _is_narrated(expression: Expression) -> bool:
    """Whether it is reckoned from what was named last: `two days later`, not `two days ago`."""
    kind = expression.kind
    if kind in NARRATED:
        return bool(expression.args[1] == "that")
    return kind in NARRATIVE and (kind != "shift" or expression.args[3] == "narrative")


def _counts_days(expression: Expression) -> bool:
    """Whether it is so many days from a day named before: `the day before`."""
    return expression.kind in ("unit_from", "shift") and expression.args[0] == "D"


def _is_day(value: str | None) -> bool:
    return value is not None and len(value) >= len("2024-11-09") and value[7] == "-"


def _runs_on(
    before: DateFinding, extent: Extent, course: Course, document: Document, times: TimeGrammar
) -> bool:
    """Whether it ends a range that begins ahead: `from midnight on Tuesday to 9 a.m. on Thursday`."""
    between = document.text[before.extent[1] : extent[0]]
    return (
        before.start is not None
        and before.start > course.now
        and len(between) <= len(" through ")
        and "," not in between
        and between.strip(" ") != ""
        and times.is_range("", between)
    )


def _shown(structure: Structure) -> list[Extent]:
    """Where a present form tells of the past: in the headline, and under a picture."""
    shown = [caption.extent for caption in structure.captions]
    return shown if structure.headline is None else [structure.headline.extent, *shown]


def _is_shown(extent: Extent, shown: list[Extent]) -> bool:
    return any(first <= extent[0] < last for first, last in shown)


def _told_next(
    expression: Expression, before: DateFinding, extent: Extent, course: Course, document: Document
) -> Expression:
    """`joined in 1998 and left the next year`: seen from the date told before in this sentence."""
    unit, step, *the = expression.args
    value, between = before.value or "", document.text[before.extent[1] : extent[0]]
    if step != 1 or the != [True] or len(between) > BESIDE or before.type == "DURATION":
        return expression
    if value != course.last or "." in between or "\n" in between:
        return expression
    return expression._replace(kind="unit_from", args=(unit, 1))


def _chosen_anchor(expression: Expression, course: Course, told: _Teller) -> tuple[str, str]:
    """What the expression is reckoned from, and what kind of anchor that is."""
    kind, args = expression.kind, expression.args
    if course.topic and (
        kind in ("topic_period", "topic_year_ago")
        or (kind == "shift" and args[:2] == ("Y", 1))
        or (kind == "the_unit" and args[0] == "Q")
        or (kind == "unit" and args[:2] == ("Y", -1) and course.money)
    ):
        return course.topic_value(), "topic_period"
    if course.last and _is_narrated(expression):
        return course.last, "narrative"
    return course.now.isoformat(), told.basis


def _from_now(
    expression: Expression,
    finding: DateFinding,
    course: Course,
    document: Document,
    times: TimeGrammar,
) -> tuple[str | None, str | None]:
    """The day that `in two weeks` leads to, as the other reading of the two weeks."""
    count, unit = expression.args
    assert finding.signal is not None
    if (
        count is None
        or unit in ("H", "MIN", "S")
        or not times.leads_on(document.text[slice(*finding.signal)])
    ):
        return None, None
    shifted = Expression("shift", "DATE", args=(unit, count, 1, "now", 0))
    value, day = reckon(shifted, Course(course.now))
    return day or value, describe(shifted)


def _interval(expression: Expression, value: str | None, course: Course, told: _Teller) -> Interval:
    if expression.kind == "span" and told.day is not None:
        return span_interval(expression, course.now)
    return interval(value) if value and value[0] in "0123456789" else NONE


def _remember(expression: Expression, value: str | None, course: Course) -> None:
    """What later expressions may refer back to."""
    if value is None:
        return
    if expression.type == "DURATION":
        if course.topic and value in ("P9M", "P6M", "P1Y"):
            course.topic = (course.topic[0], None)
        return
    if value[0] not in "12" or expression.kind in ("clock", "anaphor") or value.endswith("TNI"):
        return
    course.last = value
    if _is_day(value):
        course.last_day = value
    if expression.kind == "topic_period" and course.topic is None and "-Q" in value:
        course.topic = (int(value[:4]), int(value[6]))
    if "-Q" in value and expression.kind in ("quarter", "fixed"):
        topic = (int(value[:4]), int(value[6]))
        if course.topic is None or course.topic[1] is None or topic <= course.topic:
            course.topic = topic
