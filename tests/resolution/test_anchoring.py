"""Which anchor a relative date gets, and what it then is."""

import pytest

from newsextract import DateRef, Story, extract

DAY = "2024-11-09"  # a Saturday


def _dates(text: str, published: str | None = DAY) -> tuple[DateRef, ...]:
    return extract(Story(text, published=published)).dates


def _values(text: str) -> list[str | None]:
    return [date.value for date in _dates(text)]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("The dam was due to open on Dec. 15.", ["2024-12-15"]),
        ("The dam opened on Dec. 15.", ["2023-12-15"]),
        ("The dam was extended to Nov. 25.", ["2024-11-25"]),
        ("It will shut in March.", ["2025-03"]),
        ("It shut in March.", ["2024-03"]),
        ("Last October it shut.", ["2023-10"]),
        ("Last August it shut.", ["2024-08"]),
        ("It shut on the first Tuesday of May 2024.", ["2024-05-07"]),
        ("It shut in the last week of October.", ["2024-W44"]),
        ("It opens two weeks before Christmas.", ["2024-12-11"]),
        ("It is shut for the rest of the year.", ["2024-11-09/2024-12-31"]),
        ("It opens the week after next.", ["2024-W47"]),
        ("It opens in January-March 2025.", ["2025-01/2025-03"]),
        ("It is open from 5 to 6 p.m. on Friday.", ["2024-11-08T17:00/2024-11-08T18:00"]),
        ("It began between May and June 2020.", ["2020-05", "2020-06"]),
        ("It rained over the weekend.", ["2024-W45-WE"]),
    ],
)
def test_from_the_day_of_publication(text: str, values: list[str]) -> None:
    """Tense, step words and the calendar decide which day is meant."""
    assert _values(text) == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("The mill burned on May 3, 2019. The following day it was torn down.", ["2019-05-03", "2019-05-04"]),
        ("It burned in June 1998. Later that year it was sold.", ["1998-06", "1998"]),
        ("It burned on May 3, 2019. Two weeks later it was sold.", ["2019-05-03", "2019-W20"]),
        ("It was sold in 2006. Since then it has stood empty.", ["2006", "2006/.."]),
    ],
)  # fmt: skip
def test_from_the_day_named_last(text: str, values: list[str]) -> None:
    """Words such as `the following day` are reckoned from what the story named before."""
    found = _dates(text)
    assert [date.value for date in found] == values
    assert found[1].anchor is not None
    assert found[1].anchor.basis == "narrative"


def test_from_the_period_of_the_story() -> None:
    """In a story on a quarter, a year earlier is that quarter of the year before."""
    found = _dates("Profit rose in the third quarter. A year earlier the firm lost $2 million.")
    assert [date.value for date in found] == ["2024-Q3", "2023-Q3"]
    assert found[1].anchor is not None
    assert (found[1].anchor.value, found[1].anchor.basis) == ("2024-Q3", "topic_period")


def test_from_the_day_of_speaking() -> None:
    """What is said inside quotation marks is reckoned from the day it was said."""
    text = "“We will open tomorrow,” Dana Obi said on Thursday."
    found = _dates(text)
    assert [date.value for date in found] == ["2024-11-08", "2024-11-07"]
    assert found[0].anchor is not None
    assert (found[0].anchor.value, found[0].anchor.basis) == ("2024-11-07", "utterance")


def test_from_the_dateline() -> None:
    """Where the caller says nothing, the full date of a dateline is the day of the story."""
    text = "NAIROBI, Aug. 7, 1998 (Reuters) - A bridge fell on Friday, police said."
    found = _dates(text, None)[-1]
    assert found.value == "1998-08-07"
    assert found.anchor is not None
    assert found.anchor.basis == "dateline"


def test_a_year_that_stands_apart() -> None:
    """The year of a day may stand at the end of its phrase."""
    assert _values("He saw the May 7 raid on the depot last year.") == ["2023-05-07", "2023"]


def test_an_event_known_by_its_day() -> None:
    """The Sept. 11 attacks are those of 2001, a meeting on Sept. 11 is not."""
    assert _values("He fled after the Sept. 11 attacks.") == ["2001-09-11"]
    assert _values("The board met on Sept. 11.") == ["2024-09-11"]


def test_since_opens_an_interval() -> None:
    """`since` gives an interval with no end, and is the signal."""
    (found,) = _dates("It has been shut since 2012.")
    assert (found.value, str(found.start), found.end) == ("2012/..", "2012-01-01", None)
    assert found.signal is not None
    assert (found.signal.text, found.span.text) == ("since", "2012")


def test_a_span_has_its_days() -> None:
    """`the past two weeks` is an amount whose days are known."""
    (found,) = _dates("It has rained for the past two weeks.")
    assert (found.value, str(found.start), str(found.end)) == ("P2W", "2024-10-26", "2024-11-09")


def test_in_two_weeks_leads_to_a_day() -> None:
    """`in two weeks` is an amount; the day it leads to is its alternative."""
    (found,) = _dates("It will open in two weeks.")
    assert (found.value, found.alternatives) == ("P2W", ("2024-11-23",))


@pytest.mark.parametrize(
    ("text", "relative"),
    [
        ("It shut on Friday.", "XXXX-WXX-5"),
        ("It shut on Nov. 9.", "XXXX-11-09"),
        ("It shut last week.", "-1 week"),
        ("It shut three months ago.", "-3 month"),
        ("It shut at 10 p.m.", "T22:00"),
        ("It shut last spring.", "XXXX-SP"),
        ("It shut this morning.", "+0 day TMO"),
    ],
)
def test_without_any_anchor(text: str, relative: str) -> None:
    """Where nobody says on which day the story was told, a relative date stays relative."""
    (found,) = _dates(text, None)
    assert (found.value, found.relative, found.anchor, found.start) == (None, relative, None, None)


def test_a_narrative_needs_no_publication() -> None:
    """What is reckoned from a stated day needs no day of publication."""
    found = _dates("It burned on May 3, 2019. The following day it was torn down.", None)
    assert [date.value for date in found] == ["2019-05-03", "2019-05-04"]
