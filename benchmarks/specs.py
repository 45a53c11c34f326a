"""Time expressions in the convention of the Recognizers-Text specifications.

There a period is written as start and end, the end exclusive; `from A to B` is one expression; a
preposition belongs to the span; and what the text leaves open stays open (`XXXX-WXX-5`, `T20:00`).

    specs_line("case", "from 2 May to 5 May", article)["dates"][0]["value"]  ->  "2024-05-02/2024-05-05"
"""

from __future__ import annotations

import datetime
import re
from typing import Any

from newsextract import Article, DateRef

Json = dict[str, Any]

_JOINS = re.compile(r"\s*(?:to|-|–|~|until|till|til|through|thru|and)\s*\Z", re.IGNORECASE)
_BETWEEN = re.compile(r"\b(?:between|from)\s+(?:the\s+)?\Z", re.IGNORECASE)
_LEAD = re.compile(
    r"\b(?:from|since|until|till|before|after|by|within|in|on|at|between|later than|earlier than|"
    r"(?:the )?(?:next|last))\s+\Z",
    re.IGNORECASE,
)
_DAY = datetime.timedelta(1)


def specs_line(doc: str, text: str, article: Article, moment: str) -> Json:
    """The time expressions of one short text, told at a moment in ISO 8601."""
    today = moment[:10]
    found: list[Json] = []
    dates = list(article.dates)
    number = 0
    while number < len(dates):
        date = dates[number]
        following = dates[number + 1] if number + 1 < len(dates) else None
        joined = following and _range(text, date, following, today)
        if joined:
            found.append(joined)
            number += 2
            continue
        found.append(_one(text, date, datetime.datetime.fromisoformat(moment)))
        number += 1
    return {"doc": doc, "dates": found}


def _range(text: str, first: DateRef, last: DateRef, today: str) -> Json | None:
    """`from A to B` as one expression."""
    between = text[first.span.end : last.span.start]
    if not _JOINS.match(between) or {str(first.type), str(last.type)} & {"SET", "DURATION"}:
        return None
    lead = _BETWEEN.search(text[: first.span.start])
    if between.strip().lower() == "and" and not (lead and "etween" in lead[0]):
        return None
    start, end = _point(first, today), _point(last, today)
    if start is None or end is None or "/" in start + end:
        return None
    timed = ":" in start + end
    if timed and (":" not in start or ":" not in end):
        return None
    if timed and "T" not in end and "T" in start:
        end = start[:11] + end
    if timed and "T" in end and "T" not in start:
        start = end[:11] + start
    return {
        "start": lead.start() if lead else first.span.start,
        "end": last.span.end,
        "value": f"{start}/{end}",
        "type": "TIME" if timed else "DATE",
    }


def _point(date: DateRef, today: str) -> str | None:
    """The first moment of a date: `2018-12` -> `2018-12-01`; a bare clock time keeps no day."""
    value = date.value or ""
    if str(date.type) == "TIME":
        clock = date.relative if date.relative and date.relative.startswith("T") else value
        clock = clock.removeprefix("T")
        return f"{clock}:00" if re.search(r"(?:\A|T)\d\d:\d\d\Z", clock) else clock
    if value == "PRESENT_REF":
        return today
    if date.mod == "END" and date.end:
        return (date.end + _DAY).isoformat()
    return date.start.isoformat() if date.start else None


_STEPS = re.compile(
    r"\b(?:next|last|past|previous|this|coming|upcoming|following|current)\b", re.IGNORECASE
)


_CLOCKED = re.compile(r"P(?:(\d+)D)?T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?\Z")


def _clocked(value: str | None) -> datetime.timedelta | None:
    """An amount of hours, minutes and seconds."""
    found = _CLOCKED.match(value or "")
    if not found:
        return None
    days, hours, minutes, seconds = (int(part or 0) for part in found.groups())
    return datetime.timedelta(days, seconds, hours=hours, minutes=minutes)


def _from_moment(date: DateRef, lead: str, now: datetime.datetime) -> str | None:
    """`in 5 minutes`, `the past three hours`: seen from the moment, as a time or an interval."""
    amount = _clocked(date.value)
    words = date.span.text.lower()
    if amount is None:
        return None
    if lead.startswith("within") or re.search(r"\b(?:next|coming|upcoming)\b", words):
        return f"{now.isoformat()}/{(now + amount).isoformat()}"
    if re.search(r"\b(?:last|past|previous)\b", words):
        return f"{(now - amount).isoformat()}/{now.isoformat()}"
    if lead.startswith("in") or words.endswith((" later", " from now")):
        return (now + amount).isoformat()
    return (now - amount).isoformat() if words.endswith((" ago", " earlier")) else None


def _one(text: str, date: DateRef, now: datetime.datetime) -> Json:
    value, kind = date.value, str(date.type)
    today = now.date().isoformat()
    start = date.span.start
    lead = _LEAD.search(text[:start])
    relative = date.relative or ""
    if lead:
        start = lead.start()
    if value and value.endswith("/.."):
        value = value.removesuffix("/..")
    seen = _from_moment(date, lead[0].lower() if lead else "", now) if kind == "DURATION" else None
    if seen:
        return {"start": start, "end": date.span.end, "value": seen, "type": "TIME"}
    if kind == "SET" and value and value.startswith("XXXX-XX-XXT"):
        value = value.removeprefix("XXXX-XX-XX")
    elif relative.startswith("T"):
        value = relative
        if "/" in value:
            value = "/".join(f"{clock[1:]}:00" for clock in value.split("/"))
    elif kind == "TIME" and value and "/" in value:
        value = "/".join(
            f"{clock}:00" if clock.count(":") == 1 else clock for clock in value.split("/")
        )
    elif (
        relative.startswith("XXXX")
        and date.alternatives
        and not _STEPS.search(date.span.text)
        and "/" not in relative
    ):
        value = relative
    elif kind == "DURATION" and date.start and date.end:
        kind = "DATE"
        first, last = date.start, date.end
        if last.isoformat() > today:
            first, last = first + _DAY, last + _DAY
        value = f"{first}/{last}"
    elif kind == "DURATION" and date.alternatives and date.signal:
        kind, value = "DATE", date.alternatives[0]
        if date.signal.text.lower() == "within":
            value = f"{today}/{value}"
    elif date.rule.endswith(".ago") and lead and lead[0].lower().startswith("within"):
        value = f"{today}/{date.alternatives[0] if date.alternatives else value}"
    elif date.rule.endswith(".ago") and date.alternatives:
        value = date.alternatives[0]
    elif value and date.start and date.end and kind == "DATE":
        if date.rule.endswith(".rest_of"):
            pass
        elif re.fullmatch(r"\d{4}(?:/\d{4})", value):
            value = f"{value[:4]}-01-01/{value[5:]}-01-01"
        elif "/" in value and len(value) == 15:
            value = f"{date.start}/{value[8:]}-01"
        elif (
            (re.search(r"Q|H|\A\d{2,3}\Z", value) or date.rule.endswith((".nth_of", ".week_of")))
            and (
                "-W" not in value
                or re.search("week of [A-Z]|nth", date.span.text)
                or not re.search(r"\d{4}", date.span.text)
            )
            and "/" not in value
            and date.start != date.end
            and not re.fullmatch(r"\d{4}-\d\d", value)
        ):
            value = f"{date.start}/{date.end + _DAY}"
    return {"start": start, "end": date.span.end, "value": value, "type": kind}
