"""Numbers that begin with digits."""

from __future__ import annotations

import re
from functools import lru_cache

from newsextract.findings import NumberFinding
from newsextract.mentions.numbers_ages import is_age
from newsextract.mentions.numbers_compound import with_small_change
from newsextract.mentions.numbers_context import Currency, currency_before, is_label
from newsextract.mentions.numbers_exact import divided, exact
from newsextract.mentions.numbers_make import make_age, make_number
from newsextract.mentions.numbers_names import is_clause
from newsextract.mentions.numbers_numeral import (
    DIGITS,
    GLYPHS,
    Numeral,
    read_power,
    read_tail,
)
from newsextract.mentions.numbers_pairs import (
    First,
    read_fraction_bar,
    read_pair,
    read_ratio,
)
from newsextract.mentions.numbers_scaled import read_scaled
from newsextract.mentions.numbers_tables import NumberTables
from newsextract.mentions.numbers_unit import Unit
from newsextract.mentions.numbers_vague import read_round
from newsextract.mentions.numbers_words import is_negative
from newsextract.text.document import Document

Findings = tuple[NumberFinding, ...]

_ORDINAL_ENDINGS = frozenset({"st", "nd", "rd", "th"})
_BLANK = " \u00a0\t\n(<>="


def read_digits(document: Document, token: int, tables: NumberTables) -> Findings:
    """The numbers that begin with the digits of a token; none where they are no quantity."""
    start = document.starts[token]
    tags = document.tags
    if token + 1 == len(tags) or tags[token + 1] not in tables.runs_on:
        plain = _read_plain(document, token, start, tables)
        if plain is not None:
            return plain
    found = DIGITS.match(document.text, start)
    if found is None:
        return ()
    return _read(document, token, start, found, tables)


def _read_plain(
    document: Document, token: int, start: int, tables: NumberTables
) -> Findings | None:
    """The common case, read without looking for scale or pair: `$1.25`, `58 %`, `1,200 people`."""
    digits = document.tokens[token].rstrip()
    if digits.isdecimal():
        whole, places = digits, None
    else:
        found = DIGITS.fullmatch(digits)
        if found is None:
            return None
        whole, places = found.groups()
    text = document.text
    if start and text[start - 1] not in " \n($£€":
        return None
    end = start + len(digits)
    if text[end : end + 1] in (":", "^"):
        return None
    currency = None
    heeded = token > 0 and tables.heeded[document.tokens[token - 1]]
    if heeded:
        if is_negative(document, token):
            return None
        currency = currency_before(document, token, tables)
    value = int(whole) if places is None and len(whole) < 4 else exact(whole, places)
    if currency is None and places is None:
        if is_label(document, token, end, whole, tables, heeded=heeded):
            return ()
        if heeded and is_age(document, token, end, value, tables):
            return (make_age(document, tables, token, (start, end), value),)
    elif heeded and currency is None and is_clause(document, token, end, tables):
        return ()
    number = make_number(
        document,
        tables,
        token if currency is None else currency.token,
        (start, end),
        value,
        "en.number.digits",
        currency=currency,
        heeded=heeded,
    )
    return (number if number.unit_extent is None else with_small_change(document, number, tables),)


def read_coded(document: Document, token: int, tables: NumberTables) -> Findings:
    """Digits written on to the code of a currency: `Rs500`, `R500m`, `USD50`."""
    start = document.starts[token]
    code = tables.glued_pattern.match(document.text, start)
    found = DIGITS.match(document.text, code.end()) if code else None
    if code is None or found is None:
        return ()
    currency = Currency(tables.glued[code[1]], code.span(), token)
    after = document.text[found.end() : found.end() + 1]
    if code[1] not in tables.codes and not (
        found[2]
        or after.isalpha()
        or "," in found[1]
        or (code[1] == "R" and len(found[1]) > 2)
        or _is_priced(document.text, code[1])
    ):
        return ()  # the index N225, the dog K9
    return _read(document, token, code.end(), found, tables, currency)


@lru_cache(maxsize=16)
def _is_priced(text: str, code: str) -> bool:
    """Whether a text writes sums of money with a letter: `P25,000`, `N1.2bn`."""
    sums = (
        rf"(?<!\w){code}[0-9]{{1,3}}(?:(?:,[0-9]{{3}})+|(?:\.[0-9]{{1,2}})? ?(?:bn|[mb]illion))\b"
    )
    return re.search(sums, text) is not None


def _read(
    document: Document,
    token: int,
    start: int,
    found: re.Match[str],
    tables: NumberTables,
    currency: Currency | None = None,
) -> Findings:
    text = document.text
    whole, places = found.groups()
    end = found.end()
    sign = 1
    numeral_start = start
    if currency is None and start:
        joined = _joined_before(text, start)
        if joined is None:
            return ()
        if joined == ".":
            whole, places = "0", whole
            numeral_start -= 1
        elif joined == "-":
            sign = -1
            numeral_start -= 1
        if token:  # the point of $.50 is a token of its own
            currency = currency_before(document, token - (joined == "."), tables)
    after = text[end : end + 1]
    if after in (".", ":") and text[end + 1 : end + 2].isdigit():
        return ()
    if after == "/" and text[end + 1 : end + 2] not in ("-", "="):  # shillings: 15,000/-
        bar = read_fraction_bar(text, whole, end) if places is None and not currency else None
        if bar is None:
            return ()
        numeral, unit, plain = bar, None, False
    else:
        scaled = read_scaled(document, start, whole, places, end, currency, tables)
        if scaled is None:
            if text[end : end + 5] == "s of " and currency is None:
                return read_round(document, token, end, int(exact(whole) or 0), tables)
            return _ordinal(document, token, whole, end, tables)
        numeral, unit = scaled
        plain = numeral.end == end and unit is None and currency is None and places is None
    if plain and is_label(document, token, end, whole, tables):
        return ()
    if places and token and not (currency or unit) and is_clause(document, token, end, tables):
        return ()
    return _finish(document, token, numeral_start, numeral, sign, unit, currency, plain, tables)


def _joined_before(text: str, start: int) -> str | None:
    """What is written on to the digits before them: `-` a minus, `.` a point, "" nothing; None: a code."""
    before = text[start - 1]
    if before in " \n($£€":
        return ""
    further = text[start - 2] if start > 1 else " "
    if before in "-–−‑":
        if further == "%":
            return ""
        if further.isalnum() or further in ")_":
            return None
        return "-" if before in "-−" and further in _BLANK else ""
    if before in "\"'" and further == "=":  # an attribute of markup
        return None
    if before in "#@_&/\\" or (before in ".,:'’" and (further.isalnum() or further == "/")):
        return None
    if before == ".":
        return "." if further in " \n($£€" else ""
    return ""


def _ordinal(
    document: Document, token: int, whole: str, end: int, tables: NumberTables
) -> Findings:
    """`2nd term`, `20th`; nothing for other codes (`3D`, `1990s`) and for streets (`18th Street`)."""
    text = document.text
    if text[end : end + 2] not in _ORDINAL_ENDINGS or text[end + 2 : end + 3].isalnum():
        return ()
    if len(whole) > 4 or text[end + 3 : end + 4].isupper():
        return ()
    number = make_number(
        document,
        tables,
        token,
        (document.starts[token], end + 2),
        exact(whole),
        "en.number.ordinal",
        kind="ordinal",
        noun=False,
    )
    return (number._replace(kind="ordinal", unit=None, unit_extent=None, elided=False),)


def _finish(
    document: Document,
    token: int,
    start: int,
    numeral: Numeral,
    sign: int,
    unit: Unit | None,
    currency: Currency | None,
    plain: bool,
    tables: NumberTables,
) -> Findings:
    text = document.text
    end = numeral.end
    if text[end : end + 1] == "^" and numeral.value is not None:
        numeral = read_power(text, sign * numeral.value, end) or numeral
        sign = 1
    elif text[end : end + 4] in (" and", "-and", " poi"):
        numeral = read_tail(text, numeral, tables) or numeral
    if numeral.value is not None and sign < 0:
        numeral = numeral._replace(value=-numeral.value)
    elif numeral.value is not None and currency is None and is_negative(document, token):
        start, numeral = document.starts[token - 1], numeral._replace(value=-numeral.value)
    first = First(token, start, numeral, currency)
    if unit is None:
        if plain:
            ratio = read_ratio(document, first, tables)
            if ratio is not None:
                return (ratio,)
        pair = read_pair(document, first, tables)
        if pair is not None:
            return pair
    if plain and is_age(document, token, end, numeral.value, tables):
        return (make_age(document, tables, token, (start, end), numeral.value),)
    number = make_number(
        document,
        tables,
        token if currency is None else currency.token,
        (start, numeral.end),
        numeral.value,
        "en.number.digits",
        currency=currency,
        unit=unit,
    )
    return (with_small_change(document, number, tables),)


def read_glyph(document: Document, token: int, tables: NumberTables) -> Findings:
    """A fraction that is one character: `½`."""
    start = document.starts[token]
    over, under = GLYPHS[document.text[start]]
    extent = (start, start + 1)
    return (
        make_number(
            document, tables, token, extent, divided(over, under), "en.number.fraction",
            kind="fraction",
        ),
    )  # fmt: skip
