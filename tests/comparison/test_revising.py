"""Two versions of one story: what changed between them."""

from __future__ import annotations

import pytest

from newsextract import extract
from newsextract.comparison.revising import diff

OLD = """“We ran out of diesel on Sunday night,” Dana Obi told reporters. “Nobody slept.”

At least 12 people were hurt, the fire service said. The bridge cost $3 million.

Omar Roe said the pumps would be repaired by Friday.
"""

# what the editor did, old words, new words, the changes that this must give
EDITS = [
    ("nothing", "", "", []),
    ("words of the narrator", "The bridge cost", "The new bridge cost", []),
    ("a word in marks", "diesel", "petrol", ["quote_changed"]),
    ("a negation", "We ran out", "We never ran out", ["quote_changed"]),
    ("marks taken off", "“Nobody slept.”", "Nobody slept, she said.", ["quote_changed"]),
    ("a quote dropped", " “Nobody slept.”", "", ["quote_dropped"]),
    ("a quote added", "Omar Roe said", "“It is a scandal,” said Ines Carvalho, a baker.\n\nOmar Roe said", ["quote_added"]),
    ("another speaker", "Omar Roe said", "Ines Carvalho said", ["speaker_changed"]),
    ("a name withheld", "Omar Roe said", "An engineer said", ["speaker_changed"]),
    ("a number", "At least 12 people", "At least 14 people", ["quote_changed", "number_changed"]),
    ("an approximator", "At least 12 people", "More than 12 people", ["quote_changed", "number_changed"]),
    ("a number dropped", " The bridge cost $3 million.", "", ["number_dropped"]),
    ("a number added", "The bridge cost $3 million.", "The bridge cost $3 million. The storm tore off 40 roofs.", ["number_added"]),
]  # fmt: skip


@pytest.mark.parametrize(("what", "before", "after", "expected"), EDITS, ids=[e[0] for e in EDITS])
def test_an_edit_is_told(what: str, before: str, after: str, expected: list[str]) -> None:
    """One edit gives its change and no other."""
    assert before in OLD
    new = OLD.replace(before, after, 1)
    found = diff(extract(OLD), extract(new)).changes
    assert [change.kind for change in found] == expected, found
    for change in found:
        assert change.old is None or OLD[change.old.start : change.old.end] == change.old.text
        assert change.new is None or new[change.new.start : change.new.end] == change.new.text


def test_a_changed_quote_shows_its_words() -> None:
    """A change comes with the words that changed."""
    new = extract(OLD.replace("diesel", "petrol"))
    assert diff(extract(OLD), new).changes[0].note == "“diesel” became “petrol”"


def test_the_way_back_is_the_opposite() -> None:
    """What was added one way is dropped the other way."""
    new = OLD.replace(" “Nobody slept.”", "")
    assert [change.kind for change in diff(extract(new), extract(OLD)).changes] == ["quote_added"]
