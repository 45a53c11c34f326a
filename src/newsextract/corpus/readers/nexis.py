"""Plain-text exports of news archives in the two layouts that Nexis is known for, to items.

The older one counts the documents; the newer one ends each and names its body:

    1 of 20 DOCUMENTS                       Rain returns to Lima
    The Daily Herald                        The Daily Herald
    November 9, 2024 Saturday               November 9, 2024 Saturday
    Rain returns to Lima                    Copyright 2024 The Daily Herald
    BYLINE: Dana Obi                        Section: NEWS; Pg. 4
    SECTION: NEWS; Pg. 4                    Length: 213 words
    LENGTH: 213 words                       Byline: Dana Obi
    LIMA - It rained.                       Body
    LOAD-DATE: November 10, 2024            LIMA - It rained.
    Copyright 2024 The Daily Herald         Load-Date: November 10, 2024
                                            End of Document

Other archives print the same fields; what is in neither layout is one story.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from typing import NamedTuple

from newsextract.corpus.items import Fault, Item, Sender
from newsextract.corpus.options import Options

_COUNTED = re.compile(r"^[ \t\f]*\d{1,6} of \d{1,6} DOCUMENTS[ \t]*\r?$", re.MULTILINE)
_ENDED = re.compile(r"^[ \t\f]*End of Document[ \t]*\r?$", re.MULTILINE)
_LOADED = re.compile(r"^[ \t]*load-date:", re.MULTILINE | re.IGNORECASE)
_BODY = re.compile(r"[ \t]*Body[ \t]*")
_FIELD = re.compile(
    r"[ \t]*(?P<name>BYLINE|SECTION|LENGTH|DATELINE|HIGHLIGHT|HEADLINE|SERIES|Byline|Section|Length|Dateline"
    r"|Highlight|Series):[ \t]*(?P<value>.*)"
)
_TAIL = re.compile(
    r"[ \t]*(?:(?i:load-date):|(?:LANGUAGE|PUBLICATION-TYPE|GRAPHIC|SUBJECT|CORRECTION|CORRECTION-DATE"
    r"|JOURNAL-CODE|DOCUMENT-TYPE|ORGANIZATION|COMPANY|TICKER|PERSON|CITY|STATE|COUNTRY|GEOGRAPHIC|INDUSTRY"
    r"|TYPE|NOTES|URL):[ \t]|(?:Classification|Graphic)[ \t]*$)"
)
_COPYRIGHT = re.compile(r"^[ \t]*(?:Copyright|©|\(c\)) ?(?:©|\(c\))? ?\d{4}\b|^[ \t]*All Rights Reserved\b", re.I)  # fmt: skip
_DAY = re.compile(
    r"(?P<month>January|February|March|April|May|June|July|August|September|October|November|December)"
    r" (?P<day>\d{1,2}), ?(?P<year>\d{4})"
    r"|(?P<day2>\d{1,2}) (?P<month2>January|February|March|April|May|June|July|August|September|October"
    r"|November|December) (?P<year2>\d{4})",
    re.ASCII,
)
_MONTHS = (
    "January February March April May June July August September October November December".split()
)
_LOOKED_AT = 20_000


class _Parts(NamedTuple):
    """One document of an export."""

    headline: str
    outlet: str | None
    date: str | None
    byline: str | None
    body: str


def is_export(text: str) -> bool:
    """Whether a text is an export in one of the two layouts."""
    head = text[:_LOOKED_AT]
    if _COUNTED.search(head):
        return True
    return _ENDED.search(text) is not None and _LOADED.search(text) is not None


def read_export(text: str, options: Options, sender: Sender) -> Iterator[Item | Fault]:
    """The documents of an export; the offset is the byte where a document begins."""
    counted = _COUNTED.search(text[:_LOOKED_AT]) is not None
    offset = place = 0
    for start, end in _stretches(text, counted):
        offset += len(text[place:start].encode("utf-8", "surrogatepass"))
        place = start
        parts = _read(text[start:end].splitlines(), counted)
        if not parts.body.strip():
            yield sender.fault(offset, "empty", f"document at byte {offset:,}: no body in it")
            continue
        lines = (parts.headline, parts.byline and f"By {parts.byline.removeprefix('By ')}")
        head = "\n".join(line for line in lines if line)
        story = f"{head}\n\n{parts.body}" if head else parts.body
        yield sender.item(
            offset,
            story.encode("utf-8", "surrogatepass"),
            date=parts.date,
            published=_day(parts.date),
            outlet=options.outlet or parts.outlet,
        )


def _stretches(text: str, counted: bool) -> Iterator[tuple[int, int]]:
    marks = list((_COUNTED if counted else _ENDED).finditer(text))
    if counted:
        ends = [mark.start() for mark in marks[1:]] + [len(text)]
        yield from zip((mark.end() for mark in marks), ends, strict=True)
        return
    start = 0
    for mark in marks:
        yield start, mark.start()
        start = mark.end()
    if text[start:].strip():
        yield start, len(text)


def _read(lines: list[str], counted: bool) -> _Parts:
    lines = [line.strip("\f") for line in lines]
    has_mark = any(_BODY.fullmatch(line) for line in lines)
    fields: dict[str, str] = {}
    ahead: list[str] = []
    start = len(lines)
    for number, line in enumerate(lines):
        field = _FIELD.fullmatch(line)
        if field:
            fields.setdefault(field["name"].lower(), field["value"].strip())
        elif has_mark and _BODY.fullmatch(line):
            start = number + 1
            break
        elif not has_mark and "length" in fields and line.strip():
            start = number
            break
        elif not fields and not _COPYRIGHT.match(line):
            ahead.append(line.strip())
    body: list[str] = []
    for line in lines[start:]:
        if _TAIL.match(line) or _COPYRIGHT.match(line):
            break
        body.append(line)
    headline, outlet, date = _head(ahead, counted)
    return _Parts(
        fields.get("headline") or headline,
        outlet,
        date,
        fields.get("byline"),
        "\n".join(body).strip("\n"),
    )


def _head(ahead: list[str], counted: bool) -> tuple[str, str | None, str | None]:
    """Headline, paper and day: the counted layout names the paper first and the headline last."""
    date = next((line for line in ahead if _DAY.search(line)), None)
    blocks = [
        [line for line in block.split("\n") if line != date]
        for block in re.split(r"\n{2,}", "\n".join(ahead).strip("\n"))
    ]
    blocks = [block for block in blocks if block]
    if not blocks:
        return "", None, date
    if counted:
        return (" ".join(blocks[-1]) if len(blocks) > 1 else ""), blocks[0][0], date
    others = [line for block in blocks for line in block]
    return others[0], (others[1] if len(others) > 1 else None), date


def _day(line: str | None) -> str | None:
    found = _DAY.search(line) if line else None
    if found is None:
        return None
    month = _MONTHS.index(found["month"] or found["month2"]) + 1
    try:
        return datetime.date(
            int(found["year"] or found["year2"]), month, int(found["day"] or found["day2"])
        ).isoformat()
    except ValueError:
        return None
