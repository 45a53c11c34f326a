"""Time expressions in a text, and what they are reckoned to be."""

import pytest

from newsextract import Story, extract

DAY = "2024-11-09"  # a Saturday

CASES = [
    ("The mill shut on Friday.", "Friday", "2024-11-08", "DATE"),
    ("The mill shut on Saturday (Nov 9).", "Saturday (Nov 9)", "2024-11-09", "DATE"),
    ("The mill will reopen on Tuesday.", "Tuesday", "2024-11-12", "DATE"),
    ("The mill shut last week.", "last week", "2024-W44", "DATE"),
    ("The mill shut 10 days ago.", "10 days ago", "2024-10-30", "DATE"),
    ("The mill shut late last year.", "late last year", "2023", "DATE"),
    ("The mill opened in April.", "April", "2024-04", "DATE"),
    ("Last November the mill shut.", "Last November", "2023-11", "DATE"),
    ("It ran for more than 18 months.", "more than 18 months", "P18M", "DURATION"),
    ("It met every other week.", "every other week", "P2W", "SET"),
    ("It shut at 10 p.m. Wednesday.", "10 p.m. Wednesday", "2024-11-06T22:00", "TIME"),
    ("It shut on Friday night.", "Friday night", "2024-11-08TNI", "TIME"),
    ("It fell in the third quarter of 1989.", "the third quarter of 1989", "1989-Q3", "DATE"),
    ("It was built in the 1990s.", "the 1990s", "199", "DATE"),
    ("It is open now.", "now", "PRESENT_REF", "DATE"),
]


@pytest.mark.parametrize(("text", "words", "value", "kind"), CASES, ids=[c[1] for c in CASES])
def test_one_date(text: str, words: str, value: str, kind: str) -> None:
    """A sentence with one time expression gives one record with its value."""
    (found,) = extract(Story(text, published=DAY)).dates
    assert (found.span.text, found.value, str(found.type)) == (words, value, kind)


@pytest.mark.parametrize(
    "text",
    [
        "It may rain.",
        "They march in step.",
        "About 2000 people came.",
        "Jan Novak spoke.",
        "It will fall.",
        "A second man came.",
        "She read USA Today.",
        "Boeing 737",
        "She writes for the Sunday Times.",
        "They watched Saturday Night Live.",
        "The night ferry sails again.",
        "It ended with the Good Friday agreement.",
        "He won on Super Tuesday.",
        "She joined the Women's March on Washington.",
        "“This Week,” he said, was his favourite.",
        "It cost $1999.",
        "He is in his 30s.",
        "Maya, 12 years old, sang.",
    ],
)
def test_no_date(text: str) -> None:
    """Words that look like times and are none give no record."""
    assert extract(Story(text, published=DAY)).dates == ()


@pytest.mark.parametrize(
    "text",
    [
        "on Feb. 30, 2024",
        "on 2024-13-45",
        "on 99/99/2024",
        "June 31",
        "at 99:99 p.m.",
        "9999-01-01",
    ],
)
def test_impossible_dates(text: str) -> None:
    """A day that does not exist is kept as text, without a value."""
    assert all(date.value is None for date in extract(Story(text, published=DAY)).dates)


def test_without_an_anchor_a_date_stays_relative() -> None:
    """Without a day of publication a relative date has no value and says what it is."""
    (found,) = extract("The mill shut yesterday.").dates
    assert (found.value, found.relative, found.anchor) == (None, "-1 day", None)


def test_the_anchor_is_named() -> None:
    """A relative date says what it was reckoned from."""
    (found,) = extract(Story("The mill shut yesterday.", published=DAY)).dates
    assert found.anchor is not None
    assert (found.anchor.value, found.anchor.basis) == (DAY, "publication")
    assert str(found.start) == str(found.end) == "2024-11-08"


def test_line_breaks_inside_a_sentence() -> None:
    """In a hard-wrapped text an expression goes on over the line break, not over a blank line."""
    line = "The council of the old town met in the great hall\nand spoke about the mill that was shut\n"
    text = f"{line * 3}in the third\nquarter of 1989 on Friday\n\nNov. 9 was cold, the people of the town\nsaid to us.\n"
    found = [(date.span.text, date.value) for date in extract(Story(text, published=DAY)).dates]
    assert found == [
        ("the third\nquarter of 1989", "1989-Q3"),
        ("Friday", "2024-11-08"),
        ("Nov. 9", "2024-11-09"),
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The night before, it burned.", [("The night before", "2024-11-08TNI")]),
        ("It burned in the early hours of Friday.", [("Friday", "2024-11-08")]),
        ("He got a three-and-a-half-year term.", [("three-and-a-half-year", "P3.5Y")]),
        ("It shut the week before last.", [("the week before last", "2024-W43")]),
        ("It fell in H1 2024.", [("H1 2024", "2024-H1")]),
        ("It rose in the fourth quarter of this year.", [("the fourth quarter of this year", "2024-Q4")]),
        ("It will shut at midnight on Christmas Eve.", [("midnight on Christmas Eve", "2024-12-24T24:00")]),
        ("It shut at 14:30 GMT on Monday.", [("14:30 GMT on Monday", "2024-11-04T14:30")]),
        ("It shut at 1430 GMT on Monday.", [("1430 GMT on Monday", "2024-11-04T14:30")]),
        ("It was founded in 1430.", [("1430", "1430")]),
    ],
)  # fmt: skip
def test_more_ways_of_saying_it(text: str, found: list[tuple[str, str]]) -> None:
    """Ways of naming a time that stand on top of others."""
    dates = extract(Story(text, published=DAY)).dates
    assert [(date.span.text, date.value) for date in dates] == found
