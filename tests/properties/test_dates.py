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


# --- months, quarters, years, intervals ------------------------------------------------------------
years = st.integers(1900, 2099)


def _last_of(year: int, month: int) -> datetime.date:
    after = datetime.date(year + month // 12, month % 12 + 1, 1)
    return after - datetime.timedelta(1)


@given(year=years, month=st.integers(1, 12), published=told)
def test_a_month_of_a_year_is_read_back(year: int, month: int, published: datetime.date) -> None:
    """A month with its year runs from its first to its last day."""
    found = _only(f"It was shut in {MONTHS[month - 1]} {year} by the council.", published)
    assert found.value == f"{year}-{month:02d}"
    assert (found.start, found.end) == (datetime.date(year, month, 1), _last_of(year, month))


@given(
    year=years, number=st.integers(1, 4), form=st.sampled_from(["the {} quarter of {}", "Q{} {}", "{}Q{}", "Q{}FY{}"])
)  # fmt: skip
def test_a_quarter_is_read_back(year: int, number: int, form: str) -> None:
    """A quarter in words and in figures has one value and three months."""
    word = "first second third fourth".split()[number - 1] if form[0] == "t" else number
    found = _only(f"Sales fell in {form.format(word, year)} there.", datetime.date(2024, 11, 9))
    assert found.value == f"{year}-Q{number}"
    assert (found.start, found.end) == (
        datetime.date(year, number * 3 - 2, 1),
        _last_of(year, number * 3),
    )


SPANS = {
    "{}": ("{}", 0, 0),
    "the first half of {}": ("{}-H1", 0, 0),
    "the second half of {}": ("{}-H2", 0, 0),
    "the spring of {}": ("{}-SP", 0, 0),
    "the winter of {}": ("{}-WI", 0, 1),
    "the early {}s": (None, 0, 9),
    "fiscal {}": ("{}", 0, 0),
    "the end of {}": ("{}", 0, 0),
}


@given(year=years, form=st.sampled_from(sorted(SPANS)))
def test_a_part_of_a_year_is_read_back(year: int, form: str) -> None:
    """A year, half, season or decade has its value, and days that lie in it."""
    value, first, last = SPANS[form]
    if value is None:
        year -= year % 10
        assume(year % 100 or year == 2000)
    found = _only(f"It was shut in {form.format(year)} there.", datetime.date(2024, 11, 9))
    assert found.value == (f"{year // 10}" if value is None else value.format(year))
    assert found.start is not None
    assert found.end is not None
    assert (found.start.year, found.end.year) == (year + first, year + last)


@given(year=st.integers(1900, 2020), more=st.integers(1, 60))
def test_since_opens_an_interval(year: int, more: int) -> None:
    """Since a year: an interval without an end; a range of years has both ends."""
    found = _only(f"It has stood empty since {year} there.", datetime.date(2024, 11, 9))
    assert (found.value, found.start, found.end) == (f"{year}/..", datetime.date(year, 1, 1), None)
    found = _only(f"The {year}-{year + more} drought was long.", datetime.date(2024, 11, 9))
    assert found.value == f"{year}/{year + more}"
    assert (found.start, found.end) == (
        datetime.date(year, 1, 1),
        datetime.date(year + more, 12, 31),
    )


@given(
    year=st.integers(1950, 2023),
    month=st.integers(1, 11),
    joint=st.sampled_from([" and ", " to ", " or "]),
)
def test_two_months_share_their_year(year: int, month: int, joint: str) -> None:
    """The year after the second month, or after the first of a range, is that of both."""
    first, second = MONTHS[month - 1], MONTHS[month]
    for text in (f"in {first}{joint}{second} {year}", f"from {first} {year} to {second}"):
        found = extract(Story(f"It rained {text} there.", published="2024-11-09")).dates
        assert [date.value for date in found] == [f"{year}-{month:02d}", f"{year}-{month + 1:02d}"]


@given(day=st.dates(datetime.date(1950, 1, 1), datetime.date(2024, 1, 1)), count=st.integers(2, 60))
def test_days_are_counted_from_the_day_told(day: datetime.date, count: int) -> None:
    """So many days later or earlier, and the day before, start from the date named last."""
    for words, step in (
        (f"{count} days later", count),
        (f"{count} days earlier", -count),
        ("The following day", 1),
        ("The day before", -1),
    ):
        text = f"The mill burned on {WRITTEN['American'](day)}. {words}, it was sold."
        _, found = extract(Story(text, published="2024-11-09")).dates
        assert found.value == (day + datetime.timedelta(step)).isoformat()
        assert found.anchor is not None
        assert (found.anchor.basis, found.anchor.value) == ("narrative", day.isoformat())


@given(
    hour=st.integers(0, 23), minute=st.integers(0, 59), zone=st.sampled_from(["GMT", "UTC", "EST", "IST", "BST"])
)  # fmt: skip
def test_a_clock_time_is_read_back(hour: int, minute: int, zone: str) -> None:
    """A time of day with four digits, with a colon, and in halves of the day is one value."""
    day = datetime.date(2024, 11, 9)
    value = f"2024-11-09T{hour:02d}:{minute:02d}"
    half = f"{hour % 12 or 12}:{minute:02d} {'p' if hour > 11 else 'a'}.m."
    for written in (f"{hour:02d}{minute:02d} {zone}", f"{hour:02d}:{minute:02d} {zone}", half):
        found = _only(f"The ferry left at {written} for the isle.", day)
        assert (found.value, str(found.type)) == (value, "TIME")


@given(
    published=told,
    unit=st.sampled_from(["week", "month", "year"]),
    step=st.sampled_from([-1, 0, 1]),
)
def test_last_this_and_next(published: datetime.date, unit: str, step: int) -> None:
    """Last, this and next give the unit beside that of publication, whole."""
    word = {-1: "last", 0: "this", 1: "next"}[step]
    found = _only(f"The council meets {word} {unit} there.", published)
    assert found.start is not None
    assert found.end is not None
    inside = found.start <= published <= found.end
    assert inside == (step == 0)
    beside = found.end if step < 0 else found.start - datetime.timedelta(1) if step > 0 else None
    if beside is not None:
        again = _only(
            f"The council meets this {unit} there.", beside + datetime.timedelta(step < 0)
        )
        edge = again.start if step < 0 else again.end
        assert edge == (beside + datetime.timedelta(1) if step < 0 else beside)


@given(day=st.integers(32, 99), month=st.sampled_from(MONTHS), year=st.sampled_from(["", " 2020"]))
def test_a_day_that_no_month_has(day: int, month: str, year: str) -> None:
    """More days than a month can have: one date, kept without a value."""
    found = _only(f"It was signed on {day} {month}{year} there.", datetime.date(2024, 11, 9))
    assert (found.span.text, found.value, found.start) == (f"{day} {month}{year}", None, None)


@given(year=st.one_of(st.just(0), st.integers(9999, 10**45)))
def test_a_year_beyond_the_calendar(year: int) -> None:
    """Year 0, 9999 and years of many digits: one date, kept without a value."""
    found = _only(f"It was in the year {year} that they met.", datetime.date(2024, 11, 9))
    assert (found.span.text, found.value, found.end) == (f"the year {year}", None, None)


EVERY = {"week": "P1W", "month": "P1M", "year": "P1Y", "day": "P1D"}


@given(unit=st.sampled_from(sorted(EVERY)), weekday=st.integers(1, 7))
def test_a_set_is_read_back(unit: str, weekday: int) -> None:
    """What recurs is a SET by its period or its weekday."""
    day = datetime.date(2024, 11, 9)
    for words, value in (
        (f"every {unit}", EVERY[unit]),
        (f"{WEEKDAYS[weekday - 1]}s", f"XXXX-WXX-{weekday}"),
    ):
        found = _only(f"They meet {'on ' if words[0].isupper() else ''}{words} there.", day)
        assert (found.value, str(found.type)) == (value, "SET")
