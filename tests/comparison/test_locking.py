"""Quotations locked away while a text is edited come back unchanged, or the edit is told apart."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsextract import extract
from newsextract.comparison.locking import Locked, lock, unlock
from newsextract.testing.strategies import stories

TEXT = """“We ran out of diesel,” Dana Obi said on Monday. “It was ‘a shame’.”

The mayor called it "bad luck" and left.
"""


def locked() -> Locked:
    return lock(extract(TEXT))


def test_no_word_of_a_quotation_is_left() -> None:
    """The locked text has a token for each quotation, marks and all."""
    text = locked().text
    assert [quotation.text for quotation in locked().quotations] == [
        "“We ran out of diesel,”",
        "“It was ‘a shame’.”",
        '"bad luck"',
    ]
    assert not set('“”"‘') & set(text)
    assert text.count("[[Q") == 3


@given(stories())
@settings(deadline=None, max_examples=60)
def test_an_unedited_text_comes_back(text: str) -> None:
    """Locking and unlocking gives the text back, code point for code point, and no problem."""
    article = extract(text)
    safe = lock(article)
    back = unlock(safe.text, safe)
    assert back.text == article.text
    assert back.problems == ()


@given(st.text(alphabet="“”\"'‘’[]Q1-abc .\n", max_size=80))
@settings(deadline=None, max_examples=200)
def test_any_text_comes_back(text: str) -> None:
    """Also a text full of marks and of what looks like tokens."""
    article = extract(text)
    safe = lock(article)
    back = unlock(safe.text, safe)
    assert back.text == article.text
    assert back.problems == ()


def test_an_edit_around_quotations_is_no_problem() -> None:
    """Words may change, and quotations may change places."""
    safe = locked()
    one, two, three = (quotation.token for quotation in safe.quotations)
    back = unlock(f"{three}, said the mayor. {two} Dana Obi added: {one}", safe)
    assert back.problems == ()
    assert (
        back.text
        == '"bad luck", said the mayor. “It was ‘a shame’.” Dana Obi added: “We ran out of diesel,”'
    )


HOSTILE = {
    "deleted": (lambda text, token: text.replace(token, ""), {"missing"}),
    "doubled": (lambda text, token: text.replace(token, token + " " + token), {"doubled"}),
    "digest altered": (lambda text, token: text.replace(token, token[:-3] + "0]]"), {"missing", "altered"}),
    "number altered": (lambda text, token: text.replace(token, token.replace("Q1", "Q9")), {"missing", "altered"}),
    "small letters": (lambda text, token: text.replace(token, token.lower()), {"missing", "altered"}),
    "bracket lost": (lambda text, token: text.replace(token, token[1:]), {"missing", "altered"}),
    "brackets lost": (lambda text, token: text.replace(token, token[2:-2]), {"missing", "altered"}),
    "blank added": (lambda text, token: text.replace(token, token.replace("-", " - ")), {"missing", "altered"}),
    "quotation typed in": (lambda text, token: text.replace(token, "“We ran out of diesel,”"), {"missing", "added"}),
    "quotation added": (lambda text, token: text + "“Never,” she said.", {"added"}),
    "all deleted": (lambda text, token: "", {"missing"}),
}  # fmt: skip


@pytest.mark.parametrize("edit", HOSTILE)
def test_a_hostile_edit_is_told(edit: str) -> None:
    """A token that is deleted, doubled or altered, and a quotation that is added, is a problem."""
    safe = locked()
    change, kinds = HOSTILE[edit]
    edited = change(safe.text, safe.quotations[0].token)
    assert edited != safe.text
    assert {problem.kind for problem in unlock(edited, safe).problems} == kinds


def test_the_map_survives_json() -> None:
    """What is needed to unlock can be kept as JSON."""
    assert Locked.model_validate_json(locked().model_dump_json()) == locked()
