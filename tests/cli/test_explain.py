"""`newsextract explain`: why a quote reads as it does."""

from pathlib import Path

import pytest

from newsextract.cli.explain import explain, find_quote
from tests.cli.conftest import STORY, Run
from tests.sample import sample_article


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ("q2", "q2"),
        ("I DANCED", "q1"),
        ("roofs  leaked", "q2"),
        ("no such words", None),
        ("", None),
    ],
)
def test_find_quote(wanted: str, found: str | None) -> None:
    """A quote is named by its id or by some of its words, whatever their case and spacing."""
    quote = find_quote(sample_article(), wanted)
    assert (quote and quote.id) == found


def test_it_names_rule_cue_source_and_speaker() -> None:
    """Everything that decided is named, with its place."""
    article = sample_article()
    lines = dict(explain(article, article.quotes[0]))
    assert lines["rule"] == "test.rule (confidence 0.90)"
    assert lines["cue"].startswith("told (tell, a cue of speech)")
    assert lines["source"].startswith("Dana Obi at ")
    assert lines["speaker"].startswith("Dana Obi (a1, person, 1 mention,")
    assert lines["not chosen"].startswith("council official (a2")


def test_a_quote_that_is_not_there(run: Run, tmp_path: Path) -> None:
    """A quote that is not there fails with one line."""
    story = tmp_path / "story.txt"
    story.write_text(STORY)
    code, out, err = run("explain", story, "no such words")
    assert (code, out) == (1, "")
    assert err.count("\n") == 1
    assert "no quote 'no such words'" in err


def test_a_story_that_is_not_there(run: Run) -> None:
    """A story that cannot be read fails as with the other commands."""
    code, out, err = run("explain", "none.txt", "q1")
    assert (code, out) == (1, "")
    assert err == "newsextract: none.txt: no such file\n"


def test_the_candidates_of_a_pronoun_are_shown_with_their_scores(run: Run, tmp_path: Path) -> None:
    """Where somebody was weighed, all who were are listed, the chosen one first."""
    story = tmp_path / "story.txt"
    story.write_text("Omar Roe slept. Dana Obi told Omar Roe to wake up. “It rained,” she said.")
    out = run("explain", story, "It rained").out
    candidates = [
        line.split(maxsplit=2)[1:] for line in out.splitlines() if line.startswith("candidate")
    ]
    assert next(name for _, name in candidates) == "Dana Obi"
    scores = [float(score) for score, _ in candidates]
    assert scores == sorted(scores, reverse=True)
    assert "speaker     Dana Obi" in out


def test_long_words_are_wrapped(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No word is lost where a quote is longer than a line, and no line is wider than the terminal."""
    monkeypatch.setenv("COLUMNS", "80")
    words = (
        "It rained on the roofs and on the gardens of the town, and nobody wanted to go in again"
    )
    story = tmp_path / "story.txt"
    story.write_text(f"“{words},” Dana Obi said.\n", encoding="utf-8")
    out = run("explain", story, "q1").out
    assert words in " ".join(out.split())
    assert max(map(len, out.splitlines())) <= 80


def test_without_a_quote_each_is_explained(run: Run, tmp_path: Path) -> None:
    """Every quote of the story, in its order."""
    story = tmp_path / "story.txt"
    story.write_text(STORY, "utf-8")
    shown = run("explain", story).out.split("\n\n")
    assert [each.split()[1] for each in shown] == ["q1,", "q2,", "q3,"]
