"""Relative dates to days: the anchor is chosen, not assumed.

`Friday` is reckoned from the day of publication, inside a quotation from the day of speaking; `the
following day` from the day named last; `a year earlier` in an earnings story from the quarter it is about.
"""

from __future__ import annotations

import datetime
from bisect import bisect_right

from newsextract.findings import Attributions, DateFinding, Mentions, Structure
from newsextract.resolution.intervals import interval
from newsextract.resolution.reckoning import FIXED, Course, reckon
from newsextract.text.document import Document
from newsextract.timex import Expression


def anchor_dates(
    document: Document, mentions: Mentions, structure: Structure, attributions: Attributions
) -> tuple[DateFinding, ...]:
    """Give each date its value, anchor and interval; a date without an anchor stays relative."""
    if not mentions.dates:
        return ()
    now, basis = _publication(document, structure)
    course = Course(now or datetime.date(1, 1, 1))
    return tuple(
        [_anchor(finding, course, basis if now else None, document) for finding in mentions.dates]
    )


def _publication(document: Document, structure: Structure) -> tuple[datetime.date | None, str]:
    """The day the story is told on, and what says so."""
    if document.story.day is not None:
        return document.story.day, "publication"
    if structure.published is not None:
        try:
            return datetime.date.fromisoformat(structure.published.value[:10]), "publication"
        except ValueError:
            pass
    return None, "publication"


def _anchor(
    finding: DateFinding, course: Course, basis: str | None, document: Document
) -> DateFinding:
    expression = finding.expression
    assert isinstance(expression, Expression)
    kind = expression.kind
    if kind in FIXED:
        value: str | None = expression.value
        anchor = other = relative = None
    elif basis is None:
        value = anchor = other = None
        relative = describe(expression)
    else:
        if kind in TENSED:
            _look_around(finding, course, document)
        value, other = reckon(expression, course)
        anchor = (course.now.isoformat(), basis)
        relative = None
    _remember(expression, value, course)
    start, end = interval(value)
    return DateFinding(
        finding.extent,
        finding.type,
        value,
        finding.rule,
        finding.mod,
        finding.signal,
        None,
        anchor,
        start,
        end,
        relative,
        (other,) if other else (),
        finding.role,
        finding.confidence,
    )


TENSED = frozenset(
    {
        "weekday",
        "month_day",
        "month_days",
        "month",
        "season",
        "holiday",
        "the_unit",
        "unit_end",
        "quarter",
        "shift",
        "unit",
    }
)
"""Kinds whose reading depends on the words in front."""

LOOK_BACK = 10
"""Tokens in front of an expression that are asked for its tense."""
LOOK_ON = 7
"""Tokens after it, where those in front say nothing."""


def _look_around(finding: DateFinding, course: Course, document: Document) -> None:
    """Let the nearest verb say whether the expression lies ahead or in the past."""
    tokens, starts = document.tokens, document.starts
    token = bisect_right(starts, finding.extent[0]) - 1
    first, stop = document.sentence_at(token)
    sign = 0
    for place in range(token - 1, max(first, token - LOOK_BACK) - 1, -1):
        word = tokens[place].rstrip(" ").lower()
        sign = TENSE.get(word, 0)
        if sign == 2:  # `to`: ahead where a verb follows that something is due
            sign = (
                1
                if place + 1 < token
                and tokens[place + 1][0].islower()
                and place > first
                and (tokens[place - 1].rstrip(" ").lower() in DUE)
                else 0
            )
        if not sign and _is_past(word):
            sign = -1
        if sign:
            break
    else:
        after = bisect_right(starts, finding.extent[1] - 1)
        for place in range(after, min(stop, after + LOOK_ON)):
            word = tokens[place].rstrip(" ").lower()
            sign = TENSE.get(word, 0)
            if sign == 2 or word in ("by", "until"):
                sign = 0
            if not sign and _is_past(word):
                sign = -1
            if sign:
                break
    course.ahead = sign > 0
    course.past = sign < 0
    course.money = token > 0 and tokens[token - 1].rstrip(" ") in MONEY


def _is_past(word: str) -> bool:
    """A regular past form: `announced`, not `succeed`."""
    return word.endswith("ed") and len(word) > 4 and (word[-3] != "e" or word == "agreed")


DUE = frozenset(
    [
        "due",
        "set",
        "scheduled",
        "expected",
        "is",
        "are",
        "plans",
        "plan",
        "planned",
        "hopes",
        "hope",
        "going",
        "likely",
        "intends",
        "want",
        "wants",
        "about",
        "agreed",
        "supposed",
        "ready",
    ]
)
TENSE: dict[str, int] = {
    **dict.fromkeys(
        [
            "will",
            "shall",
            "won't",
            "won’t",
            "'ll",
            "due",
            "payable",
            "record",
            "expire",
            "expires",
            "scheduled",
            "effective",
            "expected",
            "expects",
            "upcoming",
            "deadline",
            "would",
            "intends",
            "until",
            "by",
            "could",
            "may",
            "might",
            "should",
            "must",
            "next",
        ],
        1,
    ),
    "to": 2,
    **dict.fromkeys(
        [
            "was",
            "were",
            "had",
            "said",
            "did",
            "has",
            "been",
            "went",
            "came",
            "took",
            "made",
            "met",
            "left",
            "saw",
            "told",
            "won",
            "lost",
            "began",
            "fell",
            "rose",
            "since",
            "brought",
            "held",
            "found",
            "sent",
            "got",
            "gave",
            "became",
            "ran",
            "paid",
            "put",
            "cut",
            "sold",
            "bought",
            "hit",
            "set",
            "says",
        ],
        -1,
    ),
}
MONEY = frozenset(["million", "billion", "cents", "share"])


def _remember(expression: Expression, value: str | None, course: Course) -> None:
    """What later expressions may refer back to."""
    if value is None:
        return
    if expression.type == "DURATION":
        if (
            course.topic
            and value in ("P9M", "P6M", "P1Y")
            and expression.kind != "duration_adjective"
        ):
            course.topic = (course.topic[0], None)
        return
    if value[0] not in "12" or expression.kind in ("clock", "anaphor") or value.endswith("TNI"):
        return
    course.last = value
    if "-Q" in value and expression.kind in ("quarter", "fixed"):
        topic = (int(value[:4]), int(value[6]))
        if course.topic is None or course.topic[1] is None or topic <= course.topic:
            course.topic = topic


def describe(expression: Expression) -> str:
    """What is left of a relative expression without an anchor: `-1 day`, `XXXX-11-09`."""
    args = expression.args
    kind = expression.kind
    if kind == "day":
        return f"{args[0]:+d} day"
    if kind in ("weekday", "weekday_from"):
        return f"XXXX-WXX-{args[0]}{expression.value}"
    if kind == "month_day":
        return f"XXXX-{args[0]:02d}-{args[1]:02d}{expression.value}"
    if kind == "month":
        return f"XXXX-{args[0]:02d}"
    if kind == "season":
        return f"XXXX-{args[0]}"
    if kind == "quarter":
        return f"XXXX-Q{args[0]}"
    if kind in ("unit", "unit_from"):
        return f"{args[1]:+d} {UNIT_NAMES.get(args[0], 'day')}"
    if kind == "shift":
        return f"{args[2] * args[1]:+g} {UNIT_NAMES.get(args[0], 'day')}"
    if kind == "clock":
        return expression.value
    return kind.replace("_", " ")


UNIT_NAMES = {
    "S": "second", "MIN": "minute", "H": "hour", "D": "day", "W": "week", "F": "fortnight", "WE": "weekend",
    "M": "month", "Q": "quarter", "SM": "half-year", "Y": "year", "DE": "decade", "CE": "century", "ML": "millennium",
}  # fmt: skip
