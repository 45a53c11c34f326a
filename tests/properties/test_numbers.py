"""Numbers built from their parts are read back: figure, scale, currency, unit, approximator."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from newsextract import Plugins, Story
from newsextract.findings import NumberFinding
from newsextract.mentions.numbers import find_numbers
from newsextract.text.document import read

GRAMMAR = Plugins().grammar("en")

UNITS = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
TENS = "_ _ twenty thirty forty fifty sixty seventy eighty ninety".split()
SCALES = {"": 1, " thousand": 10**3, " million": 10**6, " billion": 10**9, " trillion": 10**12}
APPROXIMATORS = {
    "": "exact",
    "about ": "about",
    "nearly ": "less_than",
    "more than ": "more_than",
    "just over ": "more_than",
    "at least ": "at_least",
    "up to ": "at_most",
    "as many as ": "at_most",
    "no fewer than ": "at_least",
}
MEASURES = {
    " percent": ("percent", "percent"),
    "%": ("percent", "percent"),
    " percentage points": ("percentage point", "points"),
    " square miles": ("square mile", "measure"),
    " kilometres": ("kilometre", "measure"),
    " euros": ("€", "money"),
    " herons": ("heron", "cardinal"),
    " wooden fishing boats": ("boat", "cardinal"),
    " people": ("person", "cardinal"),
}
CURRENCIES = {"$": "$", "£": "£", "€": "€", "US$": "US$", "A$": "A$", "Rs ": "rupee", "USD ": "US$"}


def in_words(figure: int, joint: str = " ") -> str:
    """A figure below a million in English words; `joint` stands between hundreds and the rest."""
    if figure < 20:
        return UNITS[figure]
    if figure < 100:
        tens, rest = divmod(figure, 10)
        return TENS[tens] + (f"-{UNITS[rest]}" if rest else "")
    if figure < 1000:
        hundreds, rest = divmod(figure, 100)
        return f"{UNITS[hundreds]} hundred" + (f"{joint}{in_words(rest)}" if rest else "")
    thousands, rest = divmod(figure, 1000)
    gap = " and " if rest < 10 else joint if rest < 100 else " "
    tail = f"{gap}{in_words(rest, joint)}" if rest else ""
    return f"{in_words(thousands, joint)} thousand{tail}"


def the_number(words: str) -> tuple[str, NumberFinding]:
    text = f"The keepers reported {words}, they wrote."
    found = find_numbers(read(Story(text), GRAMMAR), GRAMMAR, ())
    assert len(found) == 1, found
    assert text[slice(*found[0].extent)] == words
    return text, found[0]


@given(
    figure=st.integers(2, 999),
    places=st.sampled_from(["", "0", "5", "25", "125"]),
    scale=st.sampled_from(sorted(SCALES)),
    approximator=st.sampled_from(sorted(APPROXIMATORS)),
    measure=st.sampled_from(sorted(MEASURES)),
)
def test_digits_are_read_back(
    figure: int, places: str, scale: str, approximator: str, measure: str
) -> None:
    """Approximator, digits, scale and unit give value, bounds, unit and kind, exactly."""
    digits = f"{figure}.{places}" if places else str(figure)
    _, found = the_number(f"{approximator}{digits}{scale}{measure}")
    assert found.value == Decimal(digits) * SCALES[scale]
    assert (found.unit, found.kind) == MEASURES[measure]
    assert found.approx_kind == APPROXIMATORS[approximator]
    lower, upper = (
        found.approx_kind in ("more_than", "at_least"),
        found.approx_kind in ("less_than", "at_most"),
    )
    assert (found.lo, found.hi) == (found.value if lower else None, found.value if upper else None)


@given(figure=st.integers(0, 10**15).filter(lambda figure: figure > 999))
def test_thousands_separators_are_read_back(figure: int) -> None:
    """A figure with separators keeps every digit."""
    _, found = the_number(f"{figure:,} herons")
    assert found.value == figure
    assert type(found.value) is int


@given(
    figure=st.integers(2, 999_999),
    joint=st.sampled_from([" ", " and "]),
    measure=st.sampled_from([" percent", " herons", " people", " kilometres"]),
)
def test_words_are_read_back(figure: int, joint: str, measure: str) -> None:
    """A figure spelt out, with or without `and`, is the same figure."""
    _, found = the_number(f"{in_words(figure, joint)}{measure}")
    assert found.value == figure
    assert (found.unit, found.kind) == MEASURES[measure]


@given(
    figure=st.integers(1, 999),
    cents=st.integers(0, 99),
    scale=st.sampled_from(sorted(SCALES)),
    currency=st.sampled_from(sorted(CURRENCIES)),
    approximator=st.sampled_from(sorted(APPROXIMATORS)),
)
def test_money_is_read_back(
    figure: int, cents: int, scale: str, currency: str, approximator: str
) -> None:
    """Currency, digits and scale give an exact value; the unit names the currency."""
    _, found = the_number(f"{approximator}{currency}{figure}.{cents:02}{scale}")
    assert found.value == Decimal(f"{figure}.{cents:02}") * SCALES[scale]
    assert (found.unit, found.kind) == (CURRENCIES[currency], "money")


@given(
    low=st.integers(1, 99),
    more=st.integers(1, 99),
    joint=st.sampled_from([" to ", "-", "–"]),
    measure=st.sampled_from(sorted(MEASURES)),
)
def test_ranges_are_read_back(low: int, more: int, joint: str, measure: str) -> None:
    """Two rising figures before one unit are a range."""
    _, found = the_number(f"{low}{joint}{low + more}{measure}")
    assert (found.value, found.lo, found.hi) == (None, low, low + more)
    assert found.unit == MEASURES[measure][0]


PIECES = st.sampled_from(
    "1 2,500 3.5 16 40 000 2016 one two forty-six hundred thousand million dozen dozens scores half quarter third "
    "thirds and a an of to in out or - – % $ £ US$ Rs bn k m percent points point minus over between from about "
    "nearly more than at least people boats year-old . , ( ) / ^ : ½ é \n".split(" ")
)


@given(st.lists(PIECES, max_size=25), st.sampled_from([" ", "", "-"]))
def test_any_run_of_pieces_gives_an_answer(pieces: list[str], joint: str) -> None:
    """However pieces of numbers meet, each finding lies in the text, in order, its parts inside it."""
    text = joint.join(pieces)
    found = find_numbers(read(Story(text), GRAMMAR), GRAMMAR, ())
    last = -1
    for number in found:
        start, end = number.extent
        assert 0 <= start < end <= len(text)
        assert start <= number.numeral[0] < number.numeral[1] <= end
        assert number.numeral[0] > last - 1
        last = number.numeral[0]
        for part in (number.approximator, number.unit_extent):
            assert part is None or (start <= part[0] < part[1] <= end)
        assert not isinstance(number.value, float)
        if number.lo is not None and number.hi is not None:
            assert number.lo < number.hi
