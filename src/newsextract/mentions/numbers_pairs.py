"""Two numerals that belong together: ranges, scores, ratios."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import NamedTuple

from newsextract.findings import NumberFinding
from newsextract.mentions.numbers_context import Currency
from newsextract.mentions.numbers_exact import Figure, divided, exact, plus, times
from newsextract.mentions.numbers_make import make_number
from newsextract.mentions.numbers_numeral import DIGITS, NEXT_WORD, Numeral, read_words
from newsextract.mentions.numbers_tables import NumberTables
from newsextract.mentions.numbers_unit import measure_after, noun_after
from newsextract.span import Extent
from newsextract.text.document import Document

_MIXED = re.compile(r"[ -]([0-9]{1,2})[/⁄]([2-9]|1[026]|32|64)(?![0-9/])")
_NO_RATIO = frozenset({"duration", "percent", "money", "measure", "points"})
_ROUND = frozenset({12, 15, 20, 25, 30, 40, 45, 50, 60, 75, 80, 100, 150, 200, 250, 300, 400, 500})


_BEGINS_PAIR = frozenset({" t", " o", " a", " -", " –", " —"})
_DASHES = frozenset("-–—‑")


class First(NamedTuple):
    """The numeral on the left of a pair."""

    token: int
    start: int
    numeral: Numeral
    currency: Currency | None = None


def read_pair(
    document: Document, first: First, tables: NumberTables
) -> tuple[NumberFinding, ...] | None:
    """A range (`10 to 15 percent`) or a score written as one word (`46-44`).

    Returns:
        One finding for a range, two for a score, none where neither is a quantity (`2008-9`); None
        where no second numeral follows, or each stands for itself.
    """
    text = document.text
    low = first.numeral.value
    end = first.numeral.end
    if low is None or (
        text[end : end + 2] not in _BEGINS_PAIR and text[end : end + 1] not in _DASHES
    ):
        return None
    joint = tables.pair.match(text, end)
    if joint is None:
        return None
    tight = joint["joint"].strip() in ("-", "–", "—", "‑")
    start = joint.start("second")
    money = first.currency is not None
    second = _second(text, start, tables, tight=tight, joined="to" in joint["joint"], money=money)
    if second is None or second.value is None:
        return None
    high = second.value
    if tight and _is_code(text, first, second, start):
        return ()
    if second.scale > 1 and first.numeral.scale == 1 and low < high:
        low = times(low, second.scale) if times(low, second.scale) < high else low
    word = joint["joint"].strip(" -‑–—")
    numeral = (first.start, second.end)
    if low < high and _is_range(document, first, second, word, low, tight, tables):
        return (_range(document, first, numeral, low, high, tables),)
    if tight and not text[first.start].isdigit():  # Hawaii Five-0
        return ()
    if not tight and "-" not in joint["joint"]:
        unit = measure_after(text, second.end, tables)
        if word != "to" or unit is None or unit.kind not in ("percent", "points"):
            return None
    return _score(document, first, start, second, tables)


def _second(
    text: str,
    start: int,
    tables: NumberTables,
    *,
    tight: bool = False,
    joined: bool = True,
    money: bool = False,
) -> Numeral | None:
    digits = DIGITS.match(text, start)
    if digits is None:
        return None if tight else read_words(text, start, tables, joined=joined)
    end = digits.end()
    after = NEXT_WORD.match(text, end)
    size = None
    if after is not None:
        size = tables.words.suffixes.get(after[2]) if not after[1] else None
        if size is None or (after[2] == "m" and not money):
            size = tables.scales.get(after[2].lower()) if after[1] else None
        if size is not None:
            end = after.end()
    return Numeral(exact(digits[1], digits[2], size or 1), end, size or 1)


def _is_code(text: str, first: First, second: Numeral, start: int) -> bool:
    """`2008-9`, `2016-17`, `555-1234-5`, `3-2-1`: no quantities."""
    after = text[second.end : second.end + 2]
    if after[:1] in ("-", "–", "/") and after[1:].isdigit():
        return True
    left = text[first.start : first.numeral.end]
    right = text[start : second.end]
    if not (left.isdigit() and right.isdigit()):
        return False
    if len(left) == 4 and 1500 <= int(left) < 2050:
        return len(right) < 4 or 1500 <= int(right) < 2050
    if len(right) > 1 and right[0] == "0":
        return True
    return len(left) == 3 and len(right) == 4


def _is_range(
    document: Document,
    first: First,
    second: Numeral,
    word: str,
    low: Figure,
    tight: bool,
    tables: NumberTables,
) -> bool:
    text = document.text
    patterns = tables.patterns
    begin = first.start if first.currency is None else first.currency.extent[0]
    head = text[max(0, begin - 24) : begin].lower()
    if word == "and":
        return patterns["between"].search(head) is not None
    assert second.value is not None
    if word == "or":
        return second.value <= times(low, 3)
    if word == "through":
        return True
    if word == "by":
        return False
    if patterns["ages"].search(head) or patterns["between"].search(head):
        return True
    unit = measure_after(text, second.end, tables)
    if head.endswith(" from ") and unit is None:
        return patterns["ranging"].search(head) is not None
    if second.scale > 1 and first.numeral.scale == 1:  # 5 to 6 million
        return True
    if unit is not None or first.currency is not None:
        return True
    if noun_after(document, second.end, tables) is not None:
        return True
    return tight and (second.value >= 100 or text[first.numeral.end] == " ")


def _range(
    document: Document,
    first: First,
    numeral: Extent,
    low: Figure,
    high: Figure,
    tables: NumberTables,
) -> NumberFinding:
    token = first.token if first.currency is None else first.currency.token
    found = make_number(
        document, tables, token, numeral, None, "en.number.range", currency=first.currency
    )
    text = document.text
    begin = numeral[0] if first.currency is None else first.currency.extent[0]
    head = text[max(0, begin - 24) : begin].lower()
    start = found.extent[0]
    approximator = found.approximator
    if tables.patterns["between"].search(head):
        start = begin - len("between ")
        approximator = (start, begin - 1)
    kind = "range" if found.kind == "cardinal" else found.kind
    unit = found.unit
    if tables.patterns["ages"].search(head):
        kind, unit = "age", "year"
    return found._replace(
        extent=(start, found.extent[1]),
        approximator=approximator,
        lo=low,
        hi=high,
        kind=kind,
        unit=unit,
    )


def _score(
    document: Document, first: First, start: int, second: Numeral, tables: NumberTables
) -> tuple[NumberFinding, ...]:
    """`46-44`, `5-to-4`: two numbers; the unit after the second serves both."""
    numeral = (start, second.end)
    token = bisect_left(document.starts, start)
    right = make_number(document, tables, token, numeral, second.value, "en.number.score")
    if right.approximator is not None and right.approximator[0] < start:
        right = right._replace(
            extent=(start, right.extent[1]),
            approximator=None,
            approx_kind="exact",
            lo=None,
            hi=None,
        )
    left = (first.start, first.numeral.end)
    shared = right.kind != "cardinal"
    if not shared:  # a 3-1 victory
        right = right._replace(
            extent=(start, second.end), unit=None, unit_extent=None, elided=True, confidence=0.8
        )
    return (
        NumberFinding(
            left,
            left,
            first.numeral.value,
            right.kind,
            "en.number.score",
            unit=right.unit if shared else None,
            elided=True,
            confidence=0.8,
        ),
        right,
    )


def read_ratio(document: Document, first: First, tables: NumberTables) -> NumberFinding | None:
    """`one in three`, `nine out of 10`: the share as a fraction, its two figures as bounds."""
    value = first.numeral.value
    text = document.text
    if not isinstance(value, int) or value < 1 or first.numeral.scale > 1:
        return None
    if text[first.numeral.end + 1 : first.numeral.end + 2] not in ("i", "o"):
        return None
    joint = tables.ratio.match(text, first.numeral.end)
    of = "out" in joint[0] if joint else False
    if joint is None:
        joint = tables.patterns["over"].match(text, first.numeral.end) if value == 1 else None
    if joint is None:
        return None
    second = _second(text, joint.end(), tables)
    if second is None or not isinstance(second.value, int) or second.value <= value:
        return None
    base = second.value
    if not of and value != 1 and base > 10 and base not in _ROUND and base % 1000:
        return None
    if 1500 <= base < 2050 and text[joint.end() : second.end].isdigit() and base % 500:
        return None
    unit = measure_after(text, second.end, tables)
    if unit is not None and unit.kind in _NO_RATIO:
        return None
    return make_number(
        document,
        tables,
        first.token,
        (first.start, second.end),
        divided(value, base),
        "en.number.ratio",
        kind="ratio",
    )


def read_mixed(text: str, whole: str, end: int) -> Numeral | None:
    """`12 3/4`."""
    found = _MIXED.match(text, end)
    if found is None or len(whole) > 4:
        return None
    over, under = int(found[1]), int(found[2])
    if not 0 < over < under:
        return None
    return Numeral(plus(int(whole), divided(over, under)), found.end())


def read_fraction_bar(text: str, whole: str, end: int) -> Numeral | None:
    """`3/4`, where it is a fraction and no date, score or name (`9/11`, `24/7`)."""
    bar = text[end + 1 : end + 4]
    under = bar[:2] if bar[:2].isdigit() else bar[:1]
    if not (under.isdigit() and under.isascii()) or len(whole) > 2:
        return None
    after = text[end + 1 + len(under) : end + 2 + len(under)]
    if after.isalnum() or after in ("/", "⁄"):
        return None
    over, base = int(whole), int(under)
    if base not in (2, 3, 4, 5, 8, 16, 32, 64) or not 0 < over < base:
        return None
    return Numeral(divided(over, base), end + 1 + len(under))
