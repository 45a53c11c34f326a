"""Every limit: what is over it is a warning or an unknown, never an exception; what is under it is untouched."""

import json
from pathlib import Path

import pytest

from newsextract import Article, Limits, Story, StoryError, extract, extract_page
from newsextract.cli import main
from newsextract.testing import check_invariants

TEXT = "“It rained,” Dana Obi said on Monday. “I danced,” Lim Wei Han said on Friday. At least 13 roofs leaked on 46 farms."


def kinds(article: Article) -> list[str]:
    return [warning.kind for warning in article.warnings]


def test_characters() -> None:
    """The rest is left out, and offsets stay true."""
    article = extract(Story(TEXT, limits=Limits(characters=40)))
    assert article.text == TEXT[:40]
    assert "truncated" in kinds(article)
    check_invariants(article)
    assert kinds(extract(Story(TEXT, limits=Limits(characters=len(TEXT))))) == []


def test_digits() -> None:
    """A longer number is kept as text and has no value."""
    text = "It cost 1234567 kwacha and 12 goats."
    values = {
        n.numeral.text: n.value for n in extract(Story(text, limits=Limits(digits=6))).numbers
    }
    assert values == {"1234567": None, "12": 12}
    assert {n.value for n in extract(text).numbers} == {1_234_567, 12}
    (long,) = extract("It cost " + "9" * 45 + " goats.").numbers
    assert long.value is None
    assert long.numeral.text == "9" * 45


@pytest.mark.parametrize("most", [1, 2, 3])
def test_records(most: int) -> None:
    """The first are kept, each type is told, and nothing refers to what is gone."""
    whole = extract(TEXT)
    article = extract(Story(TEXT, limits=Limits(records=most)))
    check_invariants(article)
    for name in ("quotes", "actors", "dates", "numbers", "quotation_marks"):
        assert len(getattr(article, name)) == min(most, len(getattr(whole, name)))
    cut = {w.message.split()[1].rstrip(":") for w in article.warnings if w.kind == "truncated"}
    assert cut == {
        name
        for name in ("quotes", "actors", "dates", "numbers", "quotation_marks")
        if len(getattr(whole, name)) > most
    }


def test_a_speaker_over_the_limit_is_unknown() -> None:
    """No speaker is better than one that is not there, and the quote says why."""
    text = "".join(f"“It rained,” {name} Obi said. " for name in ("Dana", "Lim", "Ana", "Musa"))
    article = extract(Story(text, limits=Limits(records=3)))
    assert len(article.quotes) == 3
    few = extract(
        Story(
            "Ana Poe, Musa Kip and Lim Han met. “It rained,” Dana Obi said.",
            limits=Limits(records=2),
        )
    )
    assert [(quote.speaker, quote.unknown_because) for quote in few.quotes] == [
        (None, "over_limit")
    ]


@pytest.mark.parametrize(
    ("limits", "page", "kind"),
    [
        (Limits(page_bytes=60), "<p>It rained all day.</p>" * 9, "too_large"),
        (Limits(tag_depth=3), "<div><div><div><div><p>It rained all day.</p>", "too_deep"),
        (Limits(tag_attributes=3), "<p a=1 b=2 c=3 d=4 e=5>It rained all day.</p>", "too_deep"),
    ],
)
def test_pages(limits: Limits, page: str, kind: str) -> None:
    """A page over a limit is read as flat text or not at all, with a warning."""
    pytest.importorskip("selectolax")
    article = extract_page(page, limits=limits)
    assert kind in kinds(article)
    assert ("It rained" in article.text) == (kind == "too_deep")  # too large: not read at all
    assert kind not in kinds(extract_page(page))


@pytest.mark.parametrize("value", [0, -1, 1.5, True, "9"])
def test_a_limit_is_a_number_above_0(value: object) -> None:
    """Anything else is told, with what was found."""
    with pytest.raises(ValueError, match=r"limit records is .*expected a whole number above 0"):
        Limits(records=value)  # type: ignore[arg-type]


def test_more_than_forty_digits_cannot_be_asked_for() -> None:
    """Exact arithmetic ends there."""
    with pytest.raises(ValueError, match="expected at most 40"):
        Limits(digits=41)
    with pytest.raises(StoryError, match="limits is int, expected Limits"):
        Story("It rained.", limits=7)  # type: ignore[arg-type]


def test_the_command_takes_limits(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Again for each; a name that is none, or no number, is wrong usage."""
    story = tmp_path / "story.txt"
    story.write_text(TEXT, "utf-8")
    assert main(["extract", "--limit", "records=1", "--limit", "characters=90", str(story)]) == 0
    article = json.loads(capsys.readouterr().out)
    assert len(article["quotes"]) == 1
    assert len(article["text"]) == 90
    for wrong, said in (
        ("pages=1", "no limit is called 'pages'"),
        ("records=many", "invalid literal"),
    ):
        with pytest.raises(SystemExit):
            main(["extract", "--limit", wrong, str(story)])
        assert said in capsys.readouterr().err
