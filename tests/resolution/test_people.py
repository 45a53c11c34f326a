"""Names of people are joined where they can be of one person."""

from __future__ import annotations

import pytest

from newsextract.findings import MentionFinding
from newsextract.resolution.people import People


def mention(name: str, agreement: str = "any") -> MentionFinding:
    return MentionFinding((0, len(name)), "name", "person", name, agreement=agreement)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Dana Obi", "Dana Q. Obi", True),
        ("D. Obi", "Dana Obi", True),
        ("Bill Roe", "William Roe", True),
        ("Joe Roe", "Joseph R. Roe Jr.", False),
        ("Dana Obi", "Omar Obi", False),
        ("Dana Obi", "Dana Roe", False),
        ("Bill Roe", "Bob Roe", False),
        ("Omar Roe", "Omar Roe Jr.", False),
    ],
)
def test_full_names(one: str, other: str, same: bool) -> None:
    """Initials, middle names and common short forms may be of one person; a suffix tells two apart."""
    people = People(frozenset({("Bill", "William"), ("William", "Bill")}))
    people.add_full([mention(one), mention(other)])
    assert (people.named(one) is people.named(other)) == same


def test_a_surname_goes_to_the_first_of_its_bearers() -> None:
    """Two of one surname: the bare name is whoever was introduced first."""
    people = People()
    people.add_full([mention("Dana Obi"), mention("Omar Obi")])
    assert people.join_short(mention("Obi")) is people.named("Dana Obi")


def test_agreement_tells_bearers_of_a_surname_apart() -> None:
    """Mr. Obi is not the one whom the text has called Mrs."""
    people = People()
    people.add_full([mention("Dana Obi"), mention("Omar Obi")])
    dana = people.named("Dana Obi")
    assert dana
    dana.she = 3
    assert people.join_short(mention("Obi", "he")) is people.named("Omar Obi")


def test_a_given_name_goes_to_its_only_bearer() -> None:
    """A given name of two people means neither."""
    people = People()
    people.add_full([mention("Dana Obi"), mention("Omar Roe"), mention("Omar Poe")])
    assert people.join_short(mention("Dana")) is people.named("Dana Obi")
    assert people.join_short(mention("Omar")) is None


def test_surnames() -> None:
    """A suffix is no surname, and an article is part of one."""
    people = People()
    people.add_full([mention("Martin Roe Jr."), mention("Omar al-Amin")])
    assert people.join_short(mention("Roe")) is people.named("Martin Roe Jr.")
    assert people.join_short(mention("al-Amin")) is people.named("Omar al-Amin")
