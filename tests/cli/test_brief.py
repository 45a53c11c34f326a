"""`--brief`: an article to be read."""

import datetime
import re

import pytest

from newsextract import Story, extract
from newsextract.cli.brief import brief
from newsextract.cli.terminal import width_of
from tests.sample import sample_article


@pytest.fixture(autouse=True)
def eighty_columns(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")


def test_the_head_says_what_it_is() -> None:
    """Headline, outlet, place, date and authors stand on top."""
    shown = brief(sample_article(), colour=False)
    assert "\nRain returns\n" in shown
    assert "AP · Zomba · 2025-03-06 · by Grace Chirwa and Peter Nyirenda" in shown


def test_quotes_stand_under_their_speaker() -> None:
    """Each speaker once, with the words, the cue and who was told."""
    shown = brief(sample_article(), colour=False)
    assert re.search(r"  Dana Obi\n    “It rained” … “I danced”  — told reporters\n", shown), shown
    assert re.search(
        r"  council official  not named\n    at least 13 roofs leaked  — said\n", shown
    ), shown


def test_who_did_not_answer_when_and_how_many() -> None:
    """Silence, dates and numbers have a part each."""
    shown = brief(sample_article(), colour=False)
    assert "WHO DID NOT ANSWER\n  The mayor declined to comment\n" in shown
    assert re.search(r"WHEN\n  2025-03-03 +on Monday\n", shown)
    assert re.search(r"HOW MANY\n  ≥ 13 +at least 13 roofs\n", shown)
    assert "WORTH KNOWING\n  a mark was put back\n" in shown


def test_what_is_not_there_is_not_shown() -> None:
    """An article with nothing in it has no empty parts."""
    bare = sample_article(
        headline=None, quotes=[], non_statements=[], actors=[], dates=[], numbers=[], warnings=[]
    )
    assert not re.search(r"^[A-Z][A-Z ]+$", brief(bare, colour=False), re.MULTILINE)


def test_related_items_stay_out() -> None:
    """What another story says is not told as this one's."""
    article = sample_article()
    related = [quote.model_copy(update={"zone": "related"}) for quote in article.quotes]
    assert "WHO SAID WHAT" not in brief(
        article.model_copy(update={"quotes": tuple(related)}), colour=False
    )


def test_no_line_is_wider_than_the_terminal() -> None:
    """Lines fit eighty columns."""
    for line in brief(sample_article(), colour=False).split("\n"):
        assert width_of(line) <= 80, line


def test_a_long_cue_gets_a_line_of_its_own() -> None:
    """Words and cue stand on one line only where both fit."""
    text = "“We danced in the street until the very last drop fell down on us,” Dana Obi told reporters."
    lines = brief(extract(text), colour=False).split("\n")
    assert "      — told reporters" in lines
    assert all(width_of(line) <= 80 for line in lines)


def test_colour_adds_nothing_but_colour() -> None:
    """With its escape sequences taken out, the coloured view is the plain one."""
    coloured = brief(sample_article(), colour=True)
    assert "\x1b[" in coloured
    assert re.sub(r"\x1b\[[\d;]*m", "", coloured) == brief(sample_article(), colour=False)


@pytest.mark.parametrize(
    ("start", "end", "shown"),
    [
        ("2025-03-03", "2025-03-03", "2025-03-03"),
        ("2025-02-01", "2025-02-28", "2025-02"),
        ("2025-12-01", "2025-12-31", "2025-12"),
        ("2022-01-01", "2022-12-31", "2022"),
        ("2025-03-01", "2025-03-02", "2025-03-01 to 2025-03-02"),
        ("9990-01-01", "9999-12-31", "9990-01-01 to 9999-12-31"),
    ],
)
def test_days(start: str, end: str, shown: str) -> None:
    """Whole months and years are said as such."""
    update = {"start": datetime.date.fromisoformat(start), "end": datetime.date.fromisoformat(end)}
    article = sample_article()
    dates = (article.dates[0].model_copy(update=update),)
    assert f"  {shown} " in brief(article.model_copy(update={"dates": dates}), colour=False)


def test_days_that_nobody_can_tell_are_said() -> None:
    """*Tuesday* of a story without a date is shown with what would help."""
    text = "The council will vote on Tuesday, Dana Obi said."
    assert "WHEN\n  ? say --published DATE     Tuesday\n" in brief(extract(text), colour=False)
    dated = extract(Story(text, published="2025-03-07"))
    assert "--published" not in brief(dated, colour=False)


def test_a_number_alone_is_shown_with_its_words() -> None:
    """A bare figure says little: the words around it stay; what is said twice stands once."""
    article = extract(
        "“We waited,” said Dana Obi, 58, on Monday. The flood killed 61 in Zomba, and a third of the herd."
        " It took 14 bridges. Nobody counted the 14 bridges before."
    )
    shown = brief(article, colour=False)
    assert re.findall(r"^  (\S+) +(.*)$", shown.partition("HOW MANY\n")[2], re.MULTILINE) == [
        ("58", "58 years of age"),
        ("61", "flood killed 61 in Zomba"),
        ("0.3333…", "a third"),
        ("14", "14 bridges"),
    ]
