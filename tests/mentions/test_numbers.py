"""Numbers: figures, what they count, and how exactly."""

from __future__ import annotations

import json
from decimal import Decimal

import pytest

from newsextract import Article, Plugins, Story, extract
from newsextract.findings import DateFinding, NumberFinding
from newsextract.mentions.numbers import find_numbers
from newsextract.text.document import read

GRAMMAR = Plugins().grammar("en")


def numbers(text: str, *dates: tuple[str, str]) -> tuple[NumberFinding, ...]:
    """The numbers of a text; dates are given as (words, type)."""
    findings = [
        DateFinding((text.index(words), text.index(words) + len(words)), kind, None, "test")
        for words, kind in dates
    ]
    return find_numbers(read(Story(text), GRAMMAR), GRAMMAR, findings)


def only(text: str) -> NumberFinding:
    """The one number of a text."""
    (found,) = numbers(text)
    return found


def words(text: str, extent: tuple[int, int] | None) -> str | None:
    return None if extent is None else text[slice(*extent)]


VALUES = [
    ("She counted 1,200 herons.", 1200, "heron", "cardinal"),
    ("It cost $16.5 million to build.", 16_500_000, "$", "money"),
    ("The loan of US$3bn was repaid.", 3_000_000_000, "US$", "money"),
    ("He paid Rs 500 crore for it.", 5_000_000_000, "rupee", "money"),
    ("He paid 69 cents.", 69, "cent", "money"),
    ("Some R500m went missing.", 500_000_000, "rand", "money"),
    ("Turnout rose to 40.5 percent.", Decimal("40.5"), "percent", "percent"),
    ("Turnout fell by 3 percentage points.", 3, "percentage point", "points"),
    ("Forty-six per cent agreed.", 46, "percent", "percent"),
    ("The 82-year-old farmer sang.", 82, "year", "age"),
    ("The farmer, 39 years old, sang.", 39, "year", "age"),
    ("Anna Okafor, 51, sang.", 51, "year", "age"),
    ("The plot measures 40 square feet.", 40, "square foot", "measure"),
    ("A truck carried 12km of cable.", 12, "kilometre", "measure"),
    ("A 104-page report appeared.", 104, "page", "cardinal"),
    ("They took a four-point lead.", 4, "point", "points"),
    ("Thirty-two combat and civilian deaths were counted.", 32, "death", "cardinal"),
    ("Two Harbour Bowls were played.", 2, "Bowl", "cardinal"),
    ("They lead by one point now.", 1, "point", "points"),
    ("Only one Okafor aide sang.", 1, "aide", "cardinal"),
    ("One shepherd slept.", 1, "shepherd", "cardinal"),
    ("A dozen boats sank.", 12, "boat", "cardinal"),
    ("Half a million crabs hatched.", 500_000, "crab", "cardinal"),
    ("It took two and a half million bricks.", 2_500_000, "brick", "cardinal"),
    ("It took 1.5 million bricks.", 1_500_000, "brick", "cardinal"),
    ("Two-thirds of the voters stayed home.", Decimal("0.666666666667"), "voter", "fraction"),
    ("Half of the catch was lost.", Decimal("0.5"), "catch", "fraction"),
    ("One in four pilots agreed.", Decimal("0.25"), "pilot", "ratio"),
    (
        "The rate rose one-eighth of a percentage point.",
        Decimal("0.125"),
        "percentage point",
        "points",
    ),
    ("They found 15 of the 19 stolen paintings.", 15, "painting", "cardinal"),
    ("It was minus 5 degrees Celsius.", -5, "degree Celsius", "measure"),
    ("He asked for 12,34,567 rupees.", 1_234_567, "rupee", "money"),
    ("She paid thirteen dollars and forty-five cents.", Decimal("13.45"), "$", "money"),
    ("It cost 10,000 South Korean won.", 10_000, "won", "money"),
    ("It cost $.50 then.", Decimal("0.50"), "$", "money"),
    ("It cost $4million then.", 4_000_000, "$", "money"),
    ("It paid 12 3/4 percent.", Decimal("12.75"), "percent", "percent"),
    ("A van did 110 km/h there.", 110, "kilometre per hour", "measure"),
    ("It was 1.5°C warmer.", Decimal("1.5"), "degree Celsius", "measure"),
    ("She sent it 3,200 times.", 3200, "time", "cardinal"),
    ("Twelve Okavangans sang.", 12, "Okavangan", "cardinal"),
    ("He is 5 ft 3 in tall.", Decimal("5.25"), "foot", "measure"),
]


@pytest.mark.parametrize(("text", "value", "unit", "kind"), VALUES, ids=[v[0] for v in VALUES])
def test_a_number_has_its_value_unit_and_kind(
    text: str, value: object, unit: str, kind: str
) -> None:
    """A number is read with its exact value, its unit in the singular and its kind."""
    found = [n for n in numbers(text) if n.value == value]
    assert found, numbers(text)
    assert (found[0].unit, found[0].kind) == (unit, kind)
    assert type(found[0].value) is type(value)


APPROXIMATORS = [
    ("nearly 200 boats", "nearly", "less_than", None, 200),
    ("just over two dozen boats", "just over", "more_than", 24, None),
    ("more than 100 boats", "more than", "more_than", 100, None),
    ("at least 13", "at least", "at_least", 13, None),
    ("as many as 40 boats", "as many as", "at_most", None, 40),
    ("no fewer than six boats", "no fewer than", "at_least", 6, None),
    ("about 60 boats", "about", "about", None, None),
    ("Some 14 boats", "Some", "about", None, None),
    ("an average of 12 boats", "an average of", "about", None, None),
    ("100 or so boats", "or so", "about", None, None),
    ("30-plus boats", "plus", "at_least", 30, None),
    ("100+ boats", "+", "at_least", 100, None),
    ("1,200 boats", None, "exact", None, None),
]


@pytest.mark.parametrize(("text", "approximator", "kind", "lo", "hi"), APPROXIMATORS)
def test_an_approximator_gives_kind_and_bounds(
    text: str, approximator: str | None, kind: str, lo: int | None, hi: int | None
) -> None:
    """An approximator is part of the extent and says which bound the figure is."""
    found = only(text)
    assert words(text, found.approximator) == approximator
    assert (found.approx_kind, found.lo, found.hi) == (kind, lo, hi)
    assert found.extent == (0, len(text))


NOTHING = [
    "He was born in 1975 and left in 2001.",
    "Passengers on Flight 370 and Route 66 waited in Room 12.",
    "The S&P 500 closed higher.",
    "A Boeing 737 landed.",
    "The crash of 9/11 was not mentioned.",
    "He lived at 1600 Fairview Avenue.",
    "No one saw this one, and she was the one who left.",
    "The G-7 met, with a B-52 above and 5G below.",
    "1. Wash the rice.\n2. Boil it.",
    "Call 555-1234-99 or write to 10.0.0.1 now.",
    "It was 9:30 in the 1990s.",
    "The second half of the game and her half-brother were fine.",
    "Low scores of the test were kept.",
    "At one point she was the only one strong enough.",
    "The N225 fell, and he called 911.",
    "The iPhone 14 and Local 90 were there.",
    "Around 2016 some 2016 candidates ran.",
    '<tweet id="671442096285458434"/>',
    "The case 671442096285458434 was closed.",
    "She bought 7-Up and a 3-D film at the 7-Eleven on Interstate 95.",
    "The Group of 20 met the Group of Seven.",
    "The Chicago Seven met the Big Four in World War Two.",
    "Channel 4 showed Formula 1, Apollo 11 and the Luna 25 probe.",
    "Article Five and phase two came before Grade 12 and junction 14.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_what_is_no_quantity_is_left(text: str) -> None:
    """Years, labels, codes, addresses, list marks and the pronoun one are no numbers."""
    assert numbers(text) == ()


VAGUE = [
    ("scores of herons", 20, 99, "heron", "scores of"),
    ("dozens of herons", 12, 99, "heron", "dozens of"),
    ("hundreds of grey herons", 100, 999, "heron", "hundreds of"),
    ("thousands of herons", 1000, 999_999, "heron", "thousands of"),
    ("tens of thousands of herons", 10_000, 99_999, "heron", "tens of thousands of"),
    ("100s of herons", 100, 999, "heron", "100s of"),
    ("10s of thousands of herons", 10_000, 99_999, "heron", "10s of thousands of"),
    ("a couple of herons", 2, 3, "heron", "a couple of"),
    ("a handful of herons", 3, 9, "heron", "a handful of"),
    ("a couple hundred herons", 200, 399, "heron", None),
    ("several hundred herons", 200, 999, "heron", None),
    ("many thousand herons", 2000, None, "heron", None),
    ("crores of rupees", 10**7, None, "rupee", "crores of"),
    ("hundreds of billions of dollars", 10**11, 10**12 - 1, "$", "hundreds of billions of"),
]


@pytest.mark.parametrize(("text", "lo", "hi", "unit", "approximator"), VAGUE)
def test_a_vague_count_has_bounds_and_no_value(
    text: str, lo: int, hi: int | None, unit: str, approximator: str | None
) -> None:
    """Scores of, hundreds of: no figure, but what it must reach, and where the next such word begins."""
    found = only(text)
    assert (found.value, found.lo, found.hi, found.approx_kind) == (None, lo, hi, "vague")
    assert (found.unit, words(text, found.approximator)) == (unit, approximator)


@pytest.mark.parametrize(
    "text",
    [
        "Weiner Okafor, 51, sang.",
        "Ann Okafor (51) sang.",
        "Her brother, 51, sang.",
        "Ann, who is 51, sang.",
        "He was 51.",
        "She turned 51 on a ship.",
        "She died at 51 in Leeds.",
        "At the age of 51 she sang.",
        "The singer, aged 51, slept.",
        "At age fifty-one she sang.",
    ],
)
def test_a_bare_figure_is_an_age_where_the_words_say_so(text: str) -> None:
    """After a name, in brackets, after `who is`, `turned` and `died at`: an age, in years."""
    found = only(text)
    assert (found.kind, found.value, found.unit, found.elided) == ("age", 51, "year", True)


@pytest.mark.parametrize(
    "text", ["Labour (34) lost.", "It was 34.", "It turned 34 degrees.", "She is 5 of 34."]
)
def test_other_bare_figures_are_no_ages(text: str) -> None:
    """Seats of a party, a thing, a measure: no ages."""
    assert all(number.kind != "age" for number in numbers(text))


@pytest.mark.parametrize(
    ("text", "approx_kind", "lo", "hi"),
    [
        ("They were aged 65 and over.", "at_least", 65, None),
        ("They were aged under 65.", "less_than", None, 65),
        ("They were aged about 65.", "about", None, None),
    ],
)
def test_an_age_has_its_approximator(
    text: str, approx_kind: str, lo: int | None, hi: int | None
) -> None:
    """An age has bounds as other figures have."""
    found = only(text)
    assert (found.kind, found.value, found.approx_kind) == ("age", 65, approx_kind)
    assert (found.lo, found.hi) == (lo, hi)


@pytest.mark.parametrize(
    ("text", "kind", "unit", "values"),
    [
        ("It rose 7, 8 and 10 percent.", "percent", "percent", [7, 8, 10]),
        ("It rose 7, 8, 10 percent.", "percent", "percent", [7, 8, 10]),
        ("It rose 7 and 8 percent.", "percent", "percent", [7, 8]),
        ("They sent 10, 20 and 30 boats.", "cardinal", "boat", [10, 20, 30]),
        ("They were aged 3, 5 and nine.", "age", "year", [3, 5, 9]),
        ("They were aged 34 and 36.", "age", "year", [34, 36]),
    ],
)
def test_the_figures_of_a_list_share_their_unit(
    text: str, kind: str, unit: str, values: list[int]
) -> None:
    """The unit after the last figure, or the word before the first, is that of all."""
    found = numbers(text)
    assert [number.value for number in found] == values
    assert {(number.kind, number.unit) for number in found} == {(kind, unit)}


RANGES = [
    ("10 to 15 percent", 10, 15, "percent"),
    ("three to four percentage points", 3, 4, "percentage point"),
    ("between 20 and 30 boats", 20, 30, "boat"),
    ("$5 million to $10 million", 5_000_000, 10_000_000, "$"),
    ("$5-10 billion", 5 * 10**9, 10**10, "$"),
    ("two or three boats", 2, 3, "boat"),
    ("10–15 boats", 10, 15, "boat"),
    ("between 10% and 20%", 10, 20, "percent"),
    ("more than 30 but less than 40 boats", 30, 40, "boat"),
    ("between $5 and $10 million", 5_000_000, 10_000_000, "$"),
]


@pytest.mark.parametrize(("text", "lo", "hi", "unit"), RANGES)
def test_a_range_is_one_number(text: str, lo: int, hi: int, unit: str) -> None:
    """A range has both bounds and no value."""
    found = only(text)
    assert (found.value, found.lo, found.hi, found.unit) == (None, lo, hi, unit)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("It won 46 percent to 39 percent.", (46, 39)),
        ("The vote was 54-46.", (54, 46)),
        ("They split 58%-33% on it.", (58, 33)),
        ("They lost (47 to 25).", (47, 25)),
        ("Shares rose from 31 percent to 33 percent.", (31, 33)),
    ],
)
def test_a_score_is_two_numbers(text: str, values: tuple[int, ...]) -> None:
    """The two figures of a score or a change are two numbers."""
    assert tuple(n.value for n in numbers(text)) == values


def test_the_noun_of_the_number_before_stands_for_an_elided_one() -> None:
    """`Moyo's 538` counts what was counted before."""
    first, second = numbers("Banda won 758 delegates, compared to Moyo’s 538.")
    assert (first.elided, second.elided) == (False, True)
    assert second.unit == "delegate"


@pytest.mark.parametrize(
    "text",
    [
        "The blast killed at least 13.",
        "Another 20 were wounded.",
        "It left dozens injured.",
        "Police arrested 40.",
    ],
)
def test_people_are_counted_without_a_noun(text: str) -> None:
    """Killed 13, 20 wounded: people are counted, though no noun says so."""
    found = only(text)
    assert (found.unit, found.elided) == ("person", True)


def test_no_part_of_a_date_is_a_number() -> None:
    """What stands inside a date is left; the figure of a duration is a number of that date."""
    text = "On May 12 about 40 people waited two weeks."
    found = numbers(text, ("May 12", "DATE"), ("two weeks", "DURATION"))
    assert [(n.value, n.kind, n.date) for n in found] == [
        (40, "cardinal", None),
        (2, "duration", 1),
    ]


def test_a_capital_makes_no_name_of_a_figure_in_a_headline() -> None:
    """Where all words have capitals, and at the head of a sentence, a number word counts."""
    assert [n.value for n in numbers("Storm Kills Seven in Leeds")] == [7]
    assert [n.value for n in numbers("Two Harbour Boats Sank.")] == [2]


def test_a_bare_numeral_of_forty_five_digits_is_kept() -> None:
    """Over forty digits nothing is numbered so: kept as text, without a value."""
    found = only(f"It holds {'9' * 45} boats.")
    assert (found.value, found.unit) == (None, "boat")


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("Rs 2.5 lakh crore", 25 * 10**11, "rupee"),
        ("₹3,40,000", 340_000, "rupee"),
        ("₹1.2 lakh", 120_000, "rupee"),
        ("GH¢300", 300, "cedi"),
        ("GH₵20m", 20_000_000, "cedi"),
        ("₦4.5bn", 4_500_000_000, "naira"),
        ("N4.5bn", 4_500_000_000, "naira"),
    ],
)
def test_a_currency_has_one_name(text: str, value: int, unit: str) -> None:
    """Sign, letters and word of a currency give the same unit."""
    found = only(f"It cost {text} then.")
    assert (found.value, found.unit, found.kind) == (value, unit, "money")


@pytest.mark.parametrize("digits", ["9" * 41, "1," + ",".join(["000"] * 20), "1." + "3" * 45])
def test_a_numeral_that_is_too_long_has_no_value(digits: str) -> None:
    """Over forty digits: kept as text, no value, no crash."""
    found = numbers(f"It has ${digits} in it.")
    assert all(n.value is None for n in found)
    assert found


def test_json_has_figures_as_printed() -> None:
    """No float artefact: decimals are written as printed, and as a string where a reader would round."""
    article = extract("It rose 0.1 percent, then 1234567890123.4567 percent and 1.1 million boats.")
    written = json.loads(article.model_dump_json())["numbers"]
    assert [number["value"] for number in written] == [0.1, "1234567890123.4567", 1_100_000]
    assert '"value":0.1,' in article.model_dump_json()
    assert Article.model_validate_json(article.model_dump_json()) == article
