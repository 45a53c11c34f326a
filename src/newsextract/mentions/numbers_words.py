"""Numbers that begin with a number word: `forty-six percent`, `one woman`, `two-thirds`."""

from __future__ import annotations

import re

from newsextract.findings import NumberFinding
from newsextract.mentions.numbers_ages import is_age
from newsextract.mentions.numbers_compound import with_small_change
from newsextract.mentions.numbers_exact import Figure, divided, plus, times
from newsextract.mentions.numbers_make import make_age, make_number
from newsextract.mentions.numbers_names import is_named_word
from newsextract.mentions.numbers_numeral import NEXT_WORD, Numeral, read_tail, read_words
from newsextract.mentions.numbers_pairs import First, read_pair, read_ratio
from newsextract.mentions.numbers_tables import NumberTables
from newsextract.mentions.numbers_unit import Unit, measure_after, noun_after
from newsextract.text.document import Document

Findings = tuple[NumberFinding, ...]


def read_number_words(document: Document, token: int, tables: NumberTables) -> Findings:
    """The numbers that begin with the number word of a token."""
    text = document.text
    start = document.starts[token]
    tags = document.tags
    word = document.tokens[token].rstrip()
    if token + 1 == len(tags) or tags[token + 1] not in tables.runs_on:
        value = tables.simple.get(word.lower())
        heeded = token > 0 and tables.heeded[document.tokens[token - 1]]
        if value is not None and not (heeded and is_negative(document, token)):
            end = start + len(word)
            extent = (start, end)
            if token and (heeded or word[0].isupper()):
                if is_named_word(document, token, end, tables):
                    return ()
                if is_age(document, token, end, value, tables):
                    return (make_age(document, tables, token, extent, value),)
            number = make_number(
                document, tables, token, extent, value, "en.number.words", heeded=heeded
            )
            return (with_small_change(document, number, tables),)
    numeral = read_words(text, start, tables)
    if numeral is None:
        return ()
    if numeral.value is not None and is_negative(document, token):
        token -= 1
        start = document.starts[token]
        numeral = numeral._replace(value=-numeral.value)
    end = numeral.end
    if token and end == start + len(word) and is_named_word(document, token, end, tables):
        return ()
    if text[end : end + 1] in (" ", "-", "‑"):
        fraction = read_denominator(document, token, start, numeral, tables)
        if fraction is not None:
            return (fraction,)
        if text[end] != " ":
            ordinal = _ordinal(document, token, start, numeral, tables)
            if ordinal is not None:
                return (ordinal,)
        if text[end + 1 : end + 4] in ("and", "poi"):
            numeral = read_tail(text, numeral, tables) or numeral
        first = First(token, start, numeral)
        ratio = read_ratio(document, first, tables)
        if ratio is not None:
            return (ratio,)
        pair = read_pair(document, first, tables)
        if pair is not None:
            return pair
    if is_age(document, token, end, numeral.value, tables):
        return (make_age(document, tables, token, (start, end), numeral.value),)
    number = make_number(
        document, tables, token, (start, numeral.end), numeral.value, "en.number.words"
    )
    return (with_small_change(document, number, tables),)


_SPACED_HYPHEN = re.compile(r"([ ]- )([a-z]+)")
_ONE_AND_MORE = frozenset({"point", "and", "in", "out", "to", "or", "over"})


def _ordinal(
    document: Document, token: int, start: int, numeral: Numeral, tables: NumberTables
) -> NumberFinding | None:
    """`twenty-first`, `thirty-second`; a part in `a twenty-fifth of it`."""
    text = document.text
    after = NEXT_WORD.match(text, numeral.end)
    figure = tables.ordinal_units.get(after[2].lower()) if after else None
    if after is None or figure is None or not isinstance(numeral.value, int):
        return None
    if numeral.value % 10 or numeral.value < 20:
        return None
    extent = (start, after.end())
    figure += numeral.value
    before = document.tokens[token - 1].rstrip() if token else ""
    if before in tables.words.articles and text[extent[1] : extent[1] + 4] in ("", " of "):
        extent = (document.starts[token - 1], extent[1])
        return make_number(
            document, tables, token - 1, extent, divided(1, figure), "en.number.fraction",
            kind="fraction",
        )  # fmt: skip
    return NumberFinding(extent, extent, figure, "ordinal", "en.number.ordinal", confidence=0.8)


def is_negative(document: Document, token: int) -> bool:
    """Whether `minus` or `negative` stands before, and not as `plus or minus`."""
    tokens = document.tokens
    return (
        token > 0
        and tokens[token - 1] in ("minus ", "negative ", "Minus ", "Negative ")
        and (token < 2 or tokens[token - 2] != "or ")
    )


def read_one(document: Document, token: int, tables: NumberTables) -> Findings:
    """`one` as a number (`one woman`, `one in three`, `one million`), not as a pronoun."""
    text = document.text
    end = document.starts[token] + 3
    if is_negative(document, token):
        return read_number_words(document, token, tables)
    following = NEXT_WORD.match(text, end)
    word = following[2].lower() if following else ""
    if not word and text[end : end + 3] == " - ":  # one - fourth
        return tuple(n for n in read_number_words(document, token, tables) if n.kind == "fraction")
    if word in _ONE_AND_MORE or word in tables.scales or word in tables.denominators:
        found = read_number_words(document, token, tables)
        if word != "point":
            return found if found and found[0].numeral[1] > end else ()
        start = document.starts[token]
        at = tables.patterns["at_one"].search(text, max(0, start - 4), start)
        return () if at is not None else found
    if text[end : end + 1] not in (" ", "-") or tables.patterns["pronoun_one"].match(text, end):
        return ()
    if measure_after(text, end, tables) is None:
        if token and _is_chosen(document, token - 1):
            return ()
        if noun_after(document, end, tables, single=True) is None:
            return ()
    return read_number_words(document, token, tables)


def _is_chosen(document: Document, before: int) -> bool:
    """`no one`, `this one`, `each one`: the pronoun."""
    word = document.tokens[before].rstrip().lower()
    if word == "only":  # the only one, but only one woman
        return before > 0 and document.tokens[before - 1].lower() == "the "
    return word in (
        "no", "the", "this", "that", "each", "every", "any", "another", "which", "either", "some", "such", "number",
    )  # fmt: skip


def read_denominator(
    document: Document, token: int, start: int, numeral: Numeral, tables: NumberTables
) -> NumberFinding | None:
    """`two-thirds`, `one-eighth of 1 percent`, `one hundred and three quarters`, `three quarters billion`."""
    text = document.text
    if not isinstance(numeral.value, int):
        return None
    found = NEXT_WORD.match(text, numeral.end)
    if found is not None and not found[2]:
        found = _SPACED_HYPHEN.match(text, numeral.end)
    if found is None:
        return None
    word, end = found[2].lower(), found.end()
    if word in tables.simple:  # twenty-firsts
        more = NEXT_WORD.match(text, end)
        if more is None or more[1] not in ("-", "‑"):
            return None
        word, end = f"{word}-{more[2].lower()}", more.end()
    base = tables.denominators.get(word)
    if base is None or not _counts_parts(text, word, numeral.value, found[1], end):
        return None
    value: Figure
    if numeral.tens and base < 10 and word.endswith("s") and numeral.value > numeral.tens:
        value = divided(numeral.value - numeral.tens, numeral.tens + base)
    else:
        value = _mixed(numeral, base)
    percent = tables.patterns["of_percent"].match(text, end)
    if percent is not None:
        kind = "points" if "point" in percent["unit"] else "percent"
        unit = Unit(
            percent.span("unit"), "percentage point" if kind == "points" else "percent", kind
        )
        return make_number(
            document, tables, token, (start, end), value, "en.number.fraction", unit=unit
        )
    scale = NEXT_WORD.match(text, end)
    size = tables.scales.get(scale[2].lower()) if scale and scale[1] == " " else None
    if scale and size:
        value, end = times(value, size), scale.end()
    return make_number(
        document, tables, token, (start, end), value, "en.number.fraction",
        kind="cardinal" if size else "fraction",
    )  # fmt: skip


def _counts_parts(text: str, word: str, count: int, gap: str, end: int) -> bool:
    """Whether a denominator counts parts: not `two quarters` (of a year), not `one third party`."""
    if word.endswith(("s", "halves")):
        return word != "quarters" or count % 4 in (1, 3)
    if count != 1:
        return False
    if gap == " " and word == "quarter":
        return text[end : end + 4] == " of "
    return True


def _mixed(numeral: Numeral, base: int) -> Figure:
    assert isinstance(numeral.value, int)
    if numeral.before_and is not None:
        rest = numeral.value - numeral.before_and
        if 0 < rest < base:
            return plus(numeral.before_and, divided(rest, base))
    return divided(numeral.value, base)
