"""Numbers built from their parts are read back: figure, scale, currency, unit, approximator."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import assume, given
from hypothesis import strategies as st

from newsextract import Plugins, Story
from newsextract.findings import NumberFinding
from newsextract.mentions.numbers import find_numbers
from newsextract.mentions.numbers_exact import divided
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


def numbers(text: str) -> tuple[NumberFinding, ...]:
    return find_numbers(read(Story(text), GRAMMAR), GRAMMAR, ())


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


@given(low=st.integers(1, 99), high=st.integers(1, 99), unit=st.sampled_from([" percent", "%"]))
def test_a_change_is_two_numbers(low: int, high: int, unit: str) -> None:
    """From one share to another: both figures, each with its unit."""
    found = numbers(f"It went from {low}{unit} to {high}{unit}, they wrote.")
    assert [(n.value, n.unit, n.kind) for n in found] == [
        (low, "percent", "percent"),
        (high, "percent", "percent"),
    ]


@given(won=st.integers(0, 99), lost=st.integers(0, 99))
def test_a_score_is_two_numbers(won: int, lost: int) -> None:
    """The two figures of a score are two numbers, but for a second one such as 07."""
    found = numbers(f"They won {won}-{lost}, they wrote.")
    assert [n.value for n in found] == [won, lost]


@given(
    figures=st.lists(st.integers(2, 99), min_size=3, max_size=6),
    last=st.sampled_from([" and ", ", and ", " or "]),
    measure=st.sampled_from(sorted(MEASURES)),
)
def test_lists_share_their_unit(figures: list[int], last: str, measure: str) -> None:
    """Each figure of a list has the unit that stands behind the last one."""
    assume(measure != " euros")  # a list of money has its sign before each
    assume(last != " or " or figures[-2] >= figures[-1])  # 5 or 6 is a range
    head = ", ".join(map(str, figures[:-1]))
    found = numbers(f"The keepers saw {head}{last}{figures[-1]}{measure}, they wrote.")
    assert [n.value for n in found] == figures
    assert {(n.unit, n.kind) for n in found} == {MEASURES[measure]}


VAGUE = {
    "tens of thousands": (10_000, 99_999),
    "dozens": (12, 99),
    "scores": (20, 99),
    "hundreds": (100, 999),
    "thousands": (1_000, 999_999),
    "hundreds of thousands": (100_000, 999_999),
    "millions": (10**6, 10**9 - 1),
    "lakhs": (10**5, 10**7 - 1),
    "crores": (10**7, None),
    "a couple": (2, 3),
    "a handful": (3, 9),
    "100s": (100, 999),
}


@given(
    words=st.sampled_from(sorted(VAGUE)),
    measure=st.sampled_from([" herons", " people", " kilometres"]),
)
def test_vague_counts_are_read_back(words: str, measure: str) -> None:
    """A vague count has bounds, a unit and no value."""
    _, found = the_number(f"{words} of{measure}")
    assert (found.value, found.lo, found.hi) == (None, *VAGUE[words])
    assert (found.approx_kind, found.unit) == ("vague", MEASURES[measure][0])


@given(age=st.integers(1, 110), approximator=st.sampled_from(["", "over ", "under ", "about "]))
def test_ages_are_read_back(age: int, approximator: str) -> None:
    """An age is one however it is written, in years."""
    forms = ["{}-year-old Ann Lee sang.", "Ann Lee, {}, sang.", "Ann Lee ({}) sang.", "Ann, who is {}, sang.",
             "She turned {} on a ship.", "He died at {} in Leeds.", "They were aged {}."]  # fmt: skip
    for form in forms[-1:] if approximator else forms:
        (found,) = numbers(form.format(f"{approximator}{age}"))
        assert (found.value, found.kind, found.unit) == (age, "age", "year"), form


@given(figure=st.integers(100_000, 10**12))
def test_indian_separators_are_read_back(figure: int) -> None:
    """Twos before the last three: 12,34,567."""
    head, tail = divmod(figure, 1000)
    digits = str(head)
    pairs = [digits[max(0, end - 2) : end] for end in range(len(digits), 0, -2)]
    written = f"{','.join(reversed(pairs))},{tail:03d}"
    _, found = the_number(f"Rs {written}")
    assert (found.value, found.unit) == (figure, "rupee")


@given(
    figure=st.integers(1, 999),
    scale=st.sampled_from([("lakh", 10**5), ("crore", 10**7), ("lakh crore", 10**12)]),
    currency=st.sampled_from(["Rs ", "₹", "Rs. "]),
)
def test_lakh_and_crore_are_read_back(figure: int, scale: tuple[str, int], currency: str) -> None:
    """The scales of India, one upon the other."""
    word, size = scale
    _, found = the_number(f"{currency}{figure} {word}")
    assert (found.value, found.unit, found.kind) == (figure * size, "rupee", "money")


@given(over=st.integers(1, 9), base=st.sampled_from([3, 4, 5, 8, 10, 100]))
def test_ratios_and_fractions_are_read_back(over: int, base: int) -> None:
    """So many in so many, and so many parts, are the share."""
    assume(over < base)
    for form in ("{} in {} herons", "{} out of {} herons"):
        _, found = the_number(form.format(over, base))
        assert (found.value, found.kind) == (divided(over, base), "ratio")
    parts = {3: "third", 4: "quarter", 5: "fifth", 8: "eighth", 10: "tenth"}.get(base)
    if parts and (over > 1 or base != 4) and (parts != "quarter" or over == 3):
        (found,) = numbers(f"{UNITS[over].capitalize()}-{parts}{'s' * (over > 1)} of it sank.")
        assert (found.value, found.kind) == (divided(over, base), "fraction")


@given(figure=st.integers(4, 99))
def test_ordinals_are_apart(figure: int) -> None:
    """An ordinal is one, and no count."""
    ending = {1: "st", 2: "nd", 3: "rd"}.get(figure % 10 if figure // 10 != 1 else 0, "th")
    (found,) = numbers(f"It was her {figure}{ending} book.")
    assert (found.value, found.kind) == (figure, "ordinal")


LABELS = "Boeing,Channel,Article,Section,Interstate,Highway,Route,Formula,Apollo,Psalm,Grade,S&P,Group of".split(
    ","
)


@given(label=st.sampled_from(LABELS), figure=st.integers(2, 999))
def test_numbers_in_names_are_none(label: str, figure: int) -> None:
    """What is numbered is named, and not counted."""
    assert numbers(f"They met the {label} {figure} there.") == ()


@given(digits=st.integers(41, 200), unit=st.sampled_from([" herons", " percent", ""]))
def test_long_numerals_keep_their_text(digits: int, unit: str) -> None:
    """Over forty digits: one number, kept as text, without a value."""
    text = f"They saw {'7' * digits}{unit} there."
    (found,) = numbers(text)
    assert (found.value, found.lo, found.hi) == (None, None, None)
    assert text[slice(*found.numeral)] == "7" * digits


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
