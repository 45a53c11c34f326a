"""Whether so many minutes, days or years are a time: not an age, a rate, a speed, or the minutes of a meeting.

See `dates_checks` for what a check sees.
"""

from __future__ import annotations

import re

from newsextract.timex import Expression, duration_value

_LEADS_TO_AMOUNT = re.compile(
    r"(?:\b(?:for|in|over|of|after|within|about|than|nearly|half|at|least|only|just|once|by|during|took|takes|"
    r"take|last|lasts|lasted|spent|spend|and|or|be|is|was|to|from|around|almost|with|into|up|as|wait|waited|"
    r"more|such|like|that|until|before|since|not|if|on|had|has|have|it|he|she|they|we|I|you|him|them)|"
    r"[(“\"–—:;,.'’])\s*$|^\s*$",
    re.I,
)
_UNITS = {
    "second": "S",
    "minute": "MIN",
    "hour": "H",
    "day": "D",
    "week": "W",
    "month": "M",
    "quarter": "Q",
    "year": "Y",
}
_RATE = re.compile(r"an? (second|minute|hour|day|week|month|quarter|year)$", re.I)
_AGE = re.compile(r"\b(?:age|aged|ages)(?: of)? $")
_RECORDED = re.compile(
    r"\b(?:publish\w*|releas\w*|issu\w*|approv\w*|meeting|policy|board|Fed['’]s|bank['’]s|to the|in the|its) $",
    re.I,
)
_RECORDS = re.compile(
    r" (?:(?:of|from) (?:the|its|their|a|that|last|[A-Z])|show(?:s|ed)?\b|reveal\w*|said\b|suggest\w*)"
)
"""Minutes that are written: `according to the minutes`, `minutes of the meeting`."""
SPEED = re.compile(
    r"\b(?:kilomet(?:re|er)s?|met(?:re|er)s?|miles?|km|kms|feet|foot|gallons?|lit(?:re|er)s?|kilowatts?|watts?) $"
)
"""What an hour behind it makes a speed: `60 miles an hour`, `80 km per second`."""
_AGED = (" old", "-old", " of age")


def is_amount(before: str, words: str, after: str) -> bool | Expression:
    """`for a year` is an amount of time, `$5 a year` a rate (a SET), `12 years old` an age (nothing)."""
    lower = words.lower()
    if lower in ("a second", "one second", "some day", "one day"):
        return lower == "one day" and bool(
            re.search(r"\b(?:for|in|only|just|by|after|within|job) $", before)
        )
    if lower == "minutes" and (_RECORDED.search(before) or _RECORDS.match(after)):
        return False
    if lower == "hours" and after.startswith(" of "):
        return False  # the early hours of Sunday
    if after.startswith(_AGED) or lower.endswith(" old") or _AGE.search(before):
        return False
    rate = _RATE.match(words)
    if rate and SPEED.search(before):
        return False  # 60 miles an hour
    if rate and not _LEADS_TO_AMOUNT.search(before):
        value = duration_value(1, _UNITS[rate[1].lower()])
        return Expression("fixed", "SET", value or "")
    return not (words[0].isdigit() and re.search(r" [A-Z][a-z]+s$", words))  # 60 Minutes
