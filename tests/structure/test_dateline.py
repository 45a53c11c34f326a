"""Tests of `newsextract.structure.dateline`."""

import pytest

from newsextract import Article, extract
from newsextract.structure.dateline import ordinary_case

REST = "The port reopened on Monday after a month of repairs, officials said.\nCrowds came.\n"


def _read(head: str, headline: str = "Port reopens after a month\n") -> Article:
    return extract(f"{headline}{head}{REST}")


@pytest.mark.parametrize(
    ("head", "places", "agency", "date"),
    [
        ("DUBAI: ", ["Dubai"], None, None),
        ("LIMA/QUITO, Nov 22 (Reuters) -", ["Lima", "Quito"], "Reuters", "Nov 22"),
        ("DEIR AL-BALAH, Gaza Strip (AP) — ", ["Deir al-Balah, Gaza Strip"], "AP", None),
        ("GAZA CITY and TEL AVIV — ", ["Gaza City", "Tel Aviv"], None, None),
        ("Tripoli, Libya (CNN) -- ", ["Tripoli, Libya"], "CNN", None),
        ("(CNN) — ", [], "CNN", None),
        ("(Reuters) -", [], "Reuters", None),
        ("BEIJING, Nov. 9 (Xinhua) -- ", ["Beijing"], "Xinhua", "Nov. 9"),
        ("MOSCOW, November 9. /TASS/. ", ["Moscow"], "TASS", "November 9"),
        ("PUTRAJAYA, Nov 22 — ", ["Putrajaya"], None, "Nov 22"),
        ("ST. LOUIS — ", ["St. Louis"], None, None),
        ("Beirut, Lebanon – ", ["Beirut, Lebanon"], None, None),
        ("Oslo: ", ["Oslo"], None, None),
        ("· CNA · JoinPENANG: ", ["Penang"], None, None),
        ("Advertisement SINGAPORE: ", ["Singapore"], None, None),
        ("ZOMBA: ", ["Zomba"], None, None),
    ],
)
def test_a_dateline_is_read(
    head: str, places: list[str], agency: str | None, date: str | None
) -> None:
    """Places, agency and date are told apart, and each may be missing."""
    dateline = _read(head).dateline
    assert dateline
    assert [place.value for place in dateline.places] == places
    assert (dateline.agency and dateline.agency.value) == agency
    assert (dateline.date and dateline.date.text) == date


@pytest.mark.parametrize(
    "head",
    ["", "EXCLUSIVE: ", "UPDATE: ", "US — ", "ANA POE: Why not? ", "Ana: ", "The mayor (AP) - "],
)
def test_a_label_or_a_speaker_is_no_dateline(head: str) -> None:
    """What merely looks like a dateline is none: a label, a turn of a transcript, two letters."""
    article = extract(f"Port reopens after a month\n{head}{REST}ANA POE: It is time.\n")
    assert article.dateline is None


def test_the_headline_is_no_dateline() -> None:
    """A headline that opens like a dateline stays a headline."""
    article = extract(f"PARIS: A city in the rain\n{REST}")
    assert article.dateline is None
    assert article.headline
    assert article.headline.span.text == "PARIS: A city in the rain"


def test_datelines_of_other_stories_do_not_count() -> None:
    """A teaser in a list of other stories has a dateline that is not this story's."""
    article = extract(
        f"Port reopens after a month\n{REST}Latest Stories\n• Rain\n  OSLO (AP) — It rained.\n"
    )
    assert article.dateline is None


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("RIO DE JANEIRO", "Rio de Janeiro"),
        ("PORT-AU-PRINCE, Haiti", "Port-au-Prince, Haiti"),
        ("McALLEN, Texas", "McAllen, Texas"),
        ("N'DJAMENA", "N'Djamena"),
        ("EL PASO", "El Paso"),
        ("WASHINGTON, D.C.", "Washington, D.C."),
        ("London", "London"),
    ],
)
def test_a_place_is_given_in_ordinary_case(written: str, value: str) -> None:
    """Particles are small inside a name, and a mixed word keeps its capitals."""
    assert ordinary_case(written) == value


@pytest.mark.parametrize("head", ["CHINESE AGGRESSION: ", "GRAPHIC WARNING: "])
def test_a_label_is_no_dateline(head: str) -> None:
    """Words of the language that no place is called by are a label, even in capitals before a colon."""
    assert _read(head).dateline is None


@pytest.mark.parametrize("head", ["GREEN VALLEY: ", "PORT HALE: ", "BRITISH COLUMBIA: "])
def test_a_place_of_ordinary_words_is_a_dateline(head: str) -> None:
    """What begins or ends as places do is one, and so is a region that a table knows."""
    assert _read(head).dateline
