"""What was weighed is kept for whoever asks, and only then."""

from newsextract import extract
from newsextract.resolution.weighing import keep_weighings, note_weighing

STORY = "Dana Obi slept. Omar Roe woke Dana Obi. “It rained,” he said."


def test_weighings_are_kept_while_asked_for() -> None:
    """Inside the context every question is kept with its candidates; outside nothing is."""
    with keep_weighings() as weighings:
        extract(STORY)
    asked = [each for each in weighings if STORY[each.start :].startswith("he said")]
    assert {name for name, _ in asked[0].scores} == {"Dana Obi", "Omar Roe"}
    before = list(weighings)
    extract(STORY)
    assert weighings == before


def test_the_best_comes_first() -> None:
    """Candidates are in order of their scores, then of their names."""
    with keep_weighings() as weighings:
        note_weighing(3, [("b", 0.5), ("c", 2.0), ("a", 0.5)])
    assert weighings == [(3, (("c", 2.0), ("a", 0.5), ("b", 0.5)))]
