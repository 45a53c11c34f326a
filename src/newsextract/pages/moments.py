"""Dates and times as pages write them, to ISO 8601; no precision is added.

`Mon 20 Jan 2020 06.05 GMT` is `2020-01-20T06:05+00:00`, `20160919` is `2016-09-19`.
"""

from __future__ import annotations

import datetime as dt
import re

_MONTHS = {
    name: number
    for number, name in enumerate("jan feb mar apr may jun jul aug sep oct nov dec".split(), 1)
}
_ISO = re.compile(
    r"\s*(\d{4})-?(\d\d)-?(\d\d)(?:[T\s,]\s*(\d\d?):?(\d\d)(?::?(\d\d)(?:[.,]\d{1,9})?)?"
    r"\s*(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?)?(?!\d)",
    re.IGNORECASE,
)
_MONTH = r"(?P<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?"
_DAY_FIRST = re.compile(
    rf"(?<!\d)(?P<day>\d{{1,2}})(?:st|nd|rd|th)?[\s-]+{_MONTH},?[\s-]+(?P<year>(?:19|20)\d\d)\b",
    re.IGNORECASE,
)
_MONTH_FIRST = re.compile(
    rf"\b{_MONTH}\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+"
    r"(?:\d\d:\d\d:\d\d\s+(?:[A-Z]{3}\s+)?)?(?P<year>(?:19|20)\d\d)(?!\d{2})",
    re.IGNORECASE,
)
_CLOCK = re.compile(
    r"(?<![\d:.])(?P<hour>\d{1,2})[:.](?P<minute>\d\d)(?::(?P<second>\d\d))?\s*(?P<half>[ap]\.?m\.?)?"
    r"(?:\s*(?P<zone>Z|UTC|GMT(?:[+-]\d\d:?\d\d)?|BST|EST|EDT|CST|CDT|MST|MDT|PST|PDT|IST|SAST|SGT|[+-]\d\d:?\d\d)\b)?",
    re.IGNORECASE,
)
# IST is left out: it is Indian, Irish and Israeli time
_ZONES = {
    "z": "+00:00", "utc": "+00:00", "gmt": "+00:00", "bst": "+01:00", "sast": "+02:00", "sgt": "+08:00",
    "est": "-05:00", "edt": "-04:00", "cst": "-06:00", "cdt": "-05:00", "mst": "-07:00", "mdt": "-06:00",
    "pst": "-08:00", "pdt": "-07:00",
}  # fmt: skip
_IN_URL = re.compile(r"[/_-]((?:19|20)\d\d)[/-]?(\d\d|[a-z]{3})[/-]?([0-3]?\d)(?=[/_.-])")
_EPOCH = re.compile(r"\s*(\d{10})(?:\d{3})?\s*$")
_YEARS = range(1990, 2101)


def read_moment(raw: str | None) -> str | None:
    """A date, or a date and time, in ISO 8601; None where a text is none.

    Examples:
        >>> read_moment("15:56 BST, 27 April 2024"), read_moment("0001-01-01T00:00:00Z")
        ('2024-04-27T15:56+01:00', None)
    """
    if not raw:
        return None
    raw = raw[:200]
    epoch = _EPOCH.match(raw)
    if epoch:
        return dt.datetime.fromtimestamp(int(epoch[1]), dt.UTC).isoformat()
    iso = _ISO.match(raw)
    if iso:
        year, month, day, hour, minute, second, zone = iso.groups()
        clock = (int(hour), int(minute), int(second) if second else None) if hour else None
        return _write(int(year), int(month), int(day), clock, zone)
    found = _MONTH_FIRST.search(raw) or _DAY_FIRST.search(raw)
    if found is None:
        return None
    date = int(found["year"]), _MONTHS[found["month"].lower()[:3]], int(found["day"])
    clock_found = _CLOCK.search(raw)
    if clock_found is None:
        return _write(*date)
    hours = int(clock_found["hour"])
    half = (clock_found["half"] or "").lower()[:1]
    if half == "p" and hours < 12:
        hours += 12
    elif half == "a" and hours == 12:
        hours = 0
    second = clock_found["second"]
    time = (hours, int(clock_found["minute"]), int(second) if second else None)
    return _write(*date, time, clock_found["zone"]) or _write(*date)


def moment_in_url(url: str | None) -> str | None:
    """The date in the path of an address, `/2016/nov/29/`."""
    found = _IN_URL.search(url or "")
    if found is None:
        return None
    month = int(found[2]) if found[2].isdigit() else _MONTHS.get(found[2], 0)
    return _write(int(found[1]), month, int(found[3]))


def _write(
    year: int,
    month: int,
    day: int,
    clock: tuple[int, int, int | None] | None = None,
    zone: str | None = None,
) -> str | None:
    if year not in _YEARS:
        return None
    hour, minute, second = clock or (0, 0, None)
    try:
        dt.datetime(year, month, day, hour, minute, second or 0)
    except ValueError:
        return None
    date = f"{year:04}-{month:02}-{day:02}"
    if clock is None:
        return date
    seconds = "" if second is None else f":{second:02}"
    return f"{date}T{hour:02}:{minute:02}{seconds}{_offset(zone)}"


def _offset(zone: str | None) -> str:
    if not zone:
        return ""
    lower = zone.lower()
    if lower in _ZONES:
        return _ZONES[lower]
    digits = "".join(char for char in lower if char.isdigit())
    sign = "-" if "-" in lower else "+"
    return f"{sign}{digits[:2]}:{(digits[2:] + '00')[:2]}" if digits else ""
