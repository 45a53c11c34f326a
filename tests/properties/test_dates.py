"""Dates built from their parts are read back, whatever the day, the form and the day of publication."""

import datetime

from hypothesis import assume, given
from hypothesis import strategies as st

from newsextract import DateRef, Story, extract

MONTHS = (
    "January February March April May June July August September October November December"
).split()
SHORT = "Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.".split()
WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
NUMBERS = "two three four five six seven eight nine ten eleven twelve".split()

days = st.dates(datetime.date(1900, 1, 1), datetime.date(2099, 12, 31))
told = st.dates(datetime.date(1950, 1, 1), datetime.date(2080, 12, 31))


def _ordinal(day: int) -> str:
    ending = {1: "st", 2: "nd", 3: "rd"}.get(day % 10 if day not in (11, 12, 13) else 0, "th")
    return f"{day}{ending}"


WRITTEN = {
    "American": lambda d: f"{MONTHS[d.month - 1]} {d.day}, {d.year}",
    "short": lambda d: f"{SHORT[d.month - 1]} {d.day}, {d.year}",
    "British": lambda d: f"{d.day} {MONTHS[d.month - 1]} {d.year}",
    "ordinal": lambda d: f"the {_ordinal(d.day)} of {MONTHS[d.month - 1]}, {d.year}",
    "weekday": lambda d: f"{WEEKDAYS[d.weekday()]}, {SHORT[d.month - 1]} {d.day}, {d.year}",
    "ISO": lambda d: d.isoformat(),
    "slashes": lambda d: f"{d.month}/{d.day}/{d.year}",
}


def _only(text: str, published: datetime.date) -> DateRef:
    (found,) = extract(Story(text, published=published)).dates
    assert text[found.span.start : found.span.end] == found.span.text
    return found


@given(day=days, published=told, form=st.sampled_from(sorted(WRITTEN)))
def test_a_full_date_is_read_back(day: datetime.date, published: datetime.date, form: str) -> None:
    """A date with its year has that value and is one day long, in every way of writing it."""
    written = WRITTEN[form](day)
    found = _only(f"The old bridge was shut on {written} by the council.", published)
    assert found.span.text == written
    assert (found.value, found.start, found.end) == (day.isoformat(), day, day)
    assert found.anchor is None


@given(published=told, back=st.integers(0, 6))
def test_a_weekday_is_the_one_before(published: datetime.date, back: int) -> None:
    """A weekday with a past verb is within the six days before, or the day itself."""
    day = published - datetime.timedelta(back)
    found = _only(f"The council met on {WEEKDAYS[day.weekday()]}.", published)
    assert found.value == day.isoformat()
    assert found.anchor is not None
    assert found.anchor.value == published.isoformat()


@given(published=told, ahead=st.integers(1, 6))
def test_a_weekday_with_will_is_to_come(published: datetime.date, ahead: int) -> None:
    """A weekday after `will` is within the six days to come."""
    day = published + datetime.timedelta(ahead)
    found = _only(f"The council will meet on {WEEKDAYS[day.weekday()]}.", published)
    assert found.value == day.isoformat()
    assert found.alternatives == ((day - datetime.timedelta(7)).isoformat(),)


@given(published=told, count=st.integers(2, 300))
def test_days_ago(published: datetime.date, count: int) -> None:
    """So many days ago is that day."""
    found = _only(f"The old mill burned down {count} days ago.", published)
    assert found.value == (published - datetime.timedelta(count)).isoformat()
    assert found.relative == f"-{count} day"


@given(count=st.sampled_from(range(2, 13)), unit=st.sampled_from(["day", "week", "month", "year"]))
def test_an_amount_is_read_back(count: int, unit: str) -> None:
    """An amount in figures, in words and as an adjective has one value."""
    value = f"P{count}{unit[0].upper()}"
    day = datetime.date(2024, 11, 9)
    for written in (
        f"{count} {unit}s",
        f"{NUMBERS[count - 2]} {unit}s",
        f"more than {count} {unit}s",
    ):
        found = _only(f"The walls stood for {written}.", day)
        assert (found.span.text, found.value, str(found.type)) == (written, value, "DURATION")
    found = _only(f"The {NUMBERS[count - 2]}-{unit} plan was dropped.", day)
    assert (found.value, str(found.type)) == (value, "DURATION")


@given(month=st.integers(1, 12), day=st.integers(29, 60), year=st.integers(1, 9999))
def test_an_impossible_day_has_no_value(month: int, day: int, year: int) -> None:
    """A day that no calendar has is kept without a value, and nothing breaks."""
    try:
        datetime.date(year, month, day)
        assume(year in (0, 9999))
    except ValueError:
        pass
    text = f"It was signed on {year:04d}-{month:02d}-{day:02d} in the hall."
    for found in extract(Story(text, published="2024-11-09")).dates:
        if found.span.text.count("-") == 2:
            assert (found.value, found.start, found.end) == (None, None, None)


@given(digits=st.integers(1, 60), word=st.sampled_from(["years", "days ago", "October", "weeks"]))
def test_long_numbers_break_nothing(digits: int, word: str) -> None:
    """A number of forty digits before a unit gives a record or none, never an error."""
    for found in extract(Story(f"It took {'9' * digits} {word}.", published="2024-11-09")).dates:
        assert found.value is None or len(found.value) < 60
