"""Every promise that an outlet must keep; the stories of `fixtures/` are tests of their own."""

import pytest
from newsextract_harbour_gazette import OUTLET

from newsextract import Story, extract
from newsextract.testing import Check, outlet_checks


@pytest.mark.parametrize("check", outlet_checks(OUTLET), ids=str)
def test_harbour_gazette(check: Check) -> None:
    """One promise."""
    check()


def test_initials_that_nobody_has_are_no_byline() -> None:
    """Who is not on the staff is not guessed."""
    text = "Crane falls\n\nA crane fell into the harbour, the captain said. (x.y.)\n"
    assert extract(Story(text, outlet="harbour_gazette")).byline is None


def test_what_was_amended_is_told() -> None:
    """Each figure that was dropped is named in a warning, with the reason."""
    text = "Crane falls\n\nA crane fell into the harbour, the captain said on Monday.\n\nTides: high water 04:12 3.1 m, low water 10:25 0.6 m\n"
    article = extract(Story(text, outlet="harbour_gazette"))
    said = [each.message for each in article.warnings if each.kind == "amended"]
    assert said
    assert set(said) == {"harbour_gazette: drop: a figure of the tide table"}
