"""Scales without a figure before them: `a million`, `dozens`, `hundreds of thousands`, `half`, `a third of`."""

from __future__ import annotations

from newsextract.findings import NumberFinding
from newsextract.mentions.numbers_context import approximator_before, currency_before
from newsextract.mentions.numbers_exact import Figure, divided
from newsextract.mentions.numbers_make import make_number
from newsextract.mentions.numbers_numeral import NEXT_WORD, read_tail, read_words
from newsextract.mentions.numbers_tables import NumberTables
from newsextract.mentions.numbers_unit import Unit, measure_after, noun_after, of_noun
from newsextract.mentions.numbers_words import read_denominator
from newsextract.span import Extent
from newsextract.text.document import Document

Findings = tuple[NumberFinding, ...]

_LEFT = 24


def read_scale(document: Document, token: int, tables: NumberTables) -> Findings:
    """`a dozen`, `half a million`, `several hundred`, `per thousand cubic feet`."""
    text = document.text
    start = document.starts[token]
    if token and document.tags[token - 1] in tables.scale_tags:
        return ()  # the words before it were read with it, and are no number
    numeral = read_words(text, start, tables)
    if numeral is None or numeral.value is None:
        return ()
    before = _word(document, token - 1)
    first = token
    if before in tables.words.articles:
        first -= 1
        numeral = read_tail(text, numeral, tables) or numeral
    elif before in tables.words.several:
        assert numeral.value is not None
        return (_several(document, token, numeral.end, numeral.value, tables),)
    elif not _stands_alone(document, token, tables):
        return ()
    if currency_before(document, token, tables) is not None or numeral.value is None:
        return ()
    start = document.starts[first]
    parts = read_denominator(document, first, start, numeral, tables)
    if parts is not None:
        return (parts,)
    extent = (document.starts[first], numeral.end)
    return (make_number(document, tables, first, extent, numeral.value, "en.number.scale"),)


def _stands_alone(document: Document, token: int, tables: NumberTables) -> bool:
    """A scale with nothing to count it: after an approximator or `per`, or at the head of a sentence."""
    text = document.text
    start = document.starts[token]
    if approximator_before(document, token, tables) is not None:
        return True
    if _word(document, token - 1) == "the":
        numeral_end = start + len(document.tokens[token].rstrip())
        return noun_after(document, numeral_end, tables) is not None
    if tables.patterns["per"].search(text, max(0, start - _LEFT), start):
        return text[start : start + 5] != "dozen"
    if "-" in document.tokens[token]:  # the billion-dollar deal
        unit = measure_after(text, document.starts[token] + len(_head(document, token)), tables)
        return unit is not None
    return start == 0


def _head(document: Document, token: int) -> str:
    return document.tokens[token].rstrip().partition("-")[0]


def _several(
    document: Document, token: int, end: int, size: Figure, tables: NumberTables
) -> NumberFinding:
    """`several hundred people`, `a few thousand`: at least two of them, fewer than ten."""
    first = token - 1
    least, beyond = tables.words.several[_word(document, first)]
    if _word(document, first - 1) in tables.words.articles:
        first -= 1
    number = make_number(
        document, tables, first, (document.starts[first], end), None, "en.number.several"
    )
    return number._replace(
        lo=size * least,
        hi=size * beyond - 1 if beyond else None,
        approx_kind="vague",
        kind="vague" if number.kind == "cardinal" else number.kind,
    )


def read_vague(document: Document, token: int, tables: NumberTables) -> Findings:
    """`dozens of people`, `tens of thousands`, `hundreds of billions of dollars`: two bounds."""
    start = document.starts[token]
    word = document.tokens[token].rstrip().lower()
    end = start + len(word)
    if word == "tens" and not tables.patterns["vague_chain"].match(document.text, end):
        return ()
    if word == "scores" and not _counts_scores(document, start, end, tables):
        return ()
    size = tables.vague[word]
    return _vague(document, token, end, size, tables.words.ceilings.get(word), tables)


def read_round(
    document: Document, token: int, end: int, size: int, tables: NumberTables
) -> Findings:
    """`100s of people`, `10s of thousands`: digits in the plural, the `s` at `end`."""
    if size % 10:
        return ()
    return _vague(document, token, end + 1, size, _CEILINGS.get(size, size * 10), tables)


_CEILINGS = {1_000: 10**6, 1_000_000: 10**9}
"""Scales that go on beyond ten of them: `1,000s` may be 20,000."""


def read_loose(document: Document, token: int, tables: NumberTables) -> Findings:
    """`a couple of boats`, `a handful of villagers`: an article before, something counted behind."""
    text = document.text
    word = document.tokens[token].rstrip()
    end = document.starts[token] + len(word)
    if text[end : end + 4] != " of " or _word(document, token - 1) not in tables.words.articles:
        return ()
    unit, stop = _vague_unit(document, end, tables)
    if unit is None:
        if tables.patterns["of_them"].match(text, end) is None:
            return ()
        stop = end + len(" of")
    least, beyond = tables.words.several[word.lower()]
    found = _found_vague(document, token - 1, end, least, beyond - 1, unit, stop, tables)
    return (found._replace(rule="en.number.several"),)


def _vague(
    document: Document, token: int, end: int, size: int, ceiling: int | None, tables: NumberTables
) -> Findings:
    chain = tables.patterns["vague_chain"].match(document.text, end)
    if chain is not None:
        for part in chain[0].split()[1::2]:
            scale = tables.vague[part.lower()]
            size *= scale
            ceiling = ceiling and ceiling * scale
        end = chain.end()
    unit, stop = _vague_unit(document, end, tables)
    hi = ceiling - 1 if ceiling else None
    return (_found_vague(document, token, end, size, hi, unit, stop, tables),)


def _found_vague(
    document: Document,
    token: int,
    end: int,
    lo: int,
    hi: int | None,
    unit: Unit | None,
    stop: int,
    tables: NumberTables,
) -> NumberFinding:
    start = document.starts[token]
    before = approximator_before(document, token, tables)
    first = token if before is None else before[1]
    extent = (document.starts[first], max(stop, unit.extent[1] if unit and unit.extent else 0))
    return NumberFinding(
        extent,
        (start, end),
        None,
        "vague" if unit is None or unit.kind == "cardinal" else unit.kind,
        "en.number.vague",
        (start, stop),
        unit.extent if unit else None,
        lo,
        hi,
        "vague",
        unit.name if unit else None,
        unit is None or unit.extent is None,
        None,
        0.8,
    )


def _vague_unit(document: Document, end: int, tables: NumberTables) -> tuple[Unit | None, int]:
    """The unit of a vague count, and where its approximator ends (`hundreds of`)."""
    of = tables.patterns["vague_of"].match(document.text, end)
    if of is None:
        return noun_after(document, end, tables), end
    place = of.end() - 1
    unit = measure_after(document.text, place, tables) or noun_after(document, place, tables)
    if unit is None:
        later = of_noun(document, end, tables)
        if later is None:
            return None, end
        unit = later._replace(extent=None)
    return unit, place


def _counts_scores(document: Document, start: int, end: int, tables: NumberTables) -> bool:
    text = document.text
    head = text[max(0, start - _LEFT) : start].lower()
    counted = tables.patterns["scores"].match(text, end) or tables.persons_after.match(text, end)
    return counted is not None and tables.patterns["not_scores"].search(head) is None


def read_fraction_word(document: Document, token: int, tables: NumberTables) -> Findings:
    """`half of the voters`, `a third of it`, `a quarter million`; not `the third quarter`."""
    word = document.tokens[token].rstrip().lower().partition("-")[0]
    if word == "half":
        return _half(document, token, tables)
    if word not in tables.denominators:
        return ()
    text = document.text
    start = document.starts[token]
    end = start + len(word)
    before = _word(document, token - 1)
    first = token - 1 if before in tables.words.articles else token
    if word == "quarter":
        scale = tables.patterns["quarter_scale"].match(text, end)
        if scale is not None:
            size = NEXT_WORD.match(text, scale.end())
            assert size is not None
            value = divided(tables.scales[size[2]], 4)
            extent = (document.starts[first], size.end())
            return (make_number(document, tables, first, extent, value, "en.number.fraction"),)
    if first == token:
        return _ordinal(document, token, word, end, tables)
    if text[end : end + 4] != " of " and end != len(text):
        by = tables.patterns["by"].search(
            text, max(0, document.starts[first] - 4), document.starts[first]
        )
        if by is None:
            return ()
    extent = (document.starts[first], end)
    value = divided(1, tables.denominators[word])
    return (
        make_number(document, tables, first, extent, value, "en.number.fraction", kind="fraction"),
    )


def _ordinal(document: Document, token: int, word: str, end: int, tables: NumberTables) -> Findings:
    figure = tables.words.ordinals.get(word)
    if figure is None or document.tokens[token][0].isupper():
        return ()
    extent = (document.starts[token], end)
    return (NumberFinding(extent, extent, figure, "ordinal", "en.number.ordinal", confidence=0.8),)


def _half(document: Document, token: int, tables: NumberTables) -> Findings:
    text, patterns = document.text, tables.patterns
    start = document.starts[token]
    end = start + 4
    head = text[max(0, start - _LEFT) : start].lower()
    if patterns["half_before"].search(head):
        return ()
    first = token
    if _word(document, token - 1) in tables.words.articles:
        first -= 1
    scaled = patterns["half_scale"].match(text, end)
    if scaled is not None:
        numeral = read_words(text, scaled.end(), tables)
        if numeral is None or numeral.value is None:
            return ()
        extent = (document.starts[first], numeral.end)
        value = divided(numeral.value, 2)
        return (make_number(document, tables, first, extent, value, "en.number.scale"),)
    begin = document.starts[first]
    united = patterns["half_unit"].match(text, end)
    unit: Unit | None = None
    if united is not None:
        unit = measure_after(text, united.end() - 1, tables)
    elif text[end : end + 1] == "-" or not (
        patterns["half_of"].match(text, end)
        or patterns["half_share"].search(head)
        or approximator_before(document, first, tables)
    ):
        return ()
    half: Extent = (begin, end)
    return (
        make_number(
            document,
            tables,
            first,
            half,
            divided(1, 2),
            "en.number.half",
            unit=unit,
            kind="fraction",
        ),
    )


def _word(document: Document, token: int) -> str:
    return document.tokens[token].rstrip().lower() if token >= 0 else ""
