"""Names, noun phrases and pronouns are found and read."""

from __future__ import annotations

import pytest

from newsextract import Plugins, Story
from newsextract.findings import MentionFinding, Structure
from newsextract.mentions.actors import find_actors
from newsextract.text.document import read

GRAMMAR = Plugins(load_installed=True).grammar("en")


def found(text: str) -> list[tuple[str, str, str | None]]:
    """(words, type, type of actor) of each mention."""
    return [(text[slice(*m.extent)], m.type, m.actor_type) for m in mentions(text)]


def mentions(text: str) -> tuple[MentionFinding, ...]:
    return find_actors(read(Story(text), GRAMMAR), GRAMMAR, Structure(()))


def names(text: str) -> list[str]:
    return [words for words, kind, _ in found(text) if kind == "name"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("He met Dana Obi.", ["Dana Obi"]),
        ("He met Sen. Dana J. Obi.", ["Dana J. Obi"]),
        ("He met US President Dana Obi.", ["Dana Obi"]),
        ("He met Florida Republican Dana Obi.", ["Dana Obi"]),
        ("He met Hamad bin Khalid al-Amin.", ["Hamad bin Khalid al-Amin"]),
        ("He met Ludwig van der Roe.", ["Ludwig van der Roe"]),
        ("He met Kim Jong Un in Hanoi.", ["Kim Jong Un"]),
        ("He met María José Pérez-Roe.", ["María José Pérez-Roe"]),
        ("He met Omar Roe Jr. on Monday.", ["Omar Roe Jr."]),
        ("On Monday Dana Obi came.", ["Dana Obi"]),
        ("In April Tokyo agreed.", []),
        ("But the vote went on.", []),
    ],
)
def test_names_of_people(text: str, wanted: list[str]) -> None:
    """A name comes without its title, with its particles, initials and suffix."""
    assert names(text) == wanted


@pytest.mark.parametrize(
    ("text", "words", "kind"),
    [
        ("The Ministry of Health said so.", "Ministry of Health", "government"),
        (
            "The Department of Homeland Security said so.",
            "Department of Homeland Security",
            "government",
        ),
        ("He left Zomba Tea Inc. in May.", "Zomba Tea Inc", "organization"),
        ("He told the BBC on Monday.", "BBC", "organization"),
        ("He asked NATO for help.", "NATO", "organization"),
        ("Qatar told Israel so.", "Qatar", "government"),
        ("The State of Qatar told Israel so.", "State of Qatar", "government"),
    ],
)
def test_names_of_bodies(text: str, words: str, kind: str) -> None:
    """A body is told from a person by its words, or by the tables."""
    assert (words, "name", kind) in found(text)


def test_a_seat_is_a_metonym_and_a_city_a_place() -> None:
    """Tokyo may be Japan; Osaka is only a place."""
    assert ("Tokyo", "metonym", "government") in found("He came from Tokyo.")
    assert ("Osaka", "place", None) in found("He came from Osaka.")


def test_a_people_is_its_country() -> None:
    """The Qataris are a nominal mention, Qatari officials an adjective and a group."""
    assert ("Qataris", "nominal", "government") in found("He told the Qataris.")
    assert ("Qatari", "adjectival", "government") in found("He told Qatari officials.")
    assert ("Qatari officials", "nominal", "group") in found("He told Qatari officials.")


def test_a_phrase_takes_its_modifiers_in() -> None:
    """A noun phrase runs from its article to its head."""
    assert ("a senior rail official", "nominal", "person") in found(
        "Then a senior rail official left."
    )
    assert ("the ballot commission", "nominal", "government") in found(
        "Then the ballot commission left."
    )


def test_a_title_is_a_role() -> None:
    """The title before a name is one of its roles, as a span."""
    text = "He met Prime Minister Dana Obi."
    mention = next(m for m in mentions(text) if m.key == "Dana Obi")
    assert [(text[slice(*extent)], kind) for extent, kind in mention.roles] == [
        ("Prime Minister", "title")
    ]


@pytest.mark.parametrize(
    ("text", "agreement"),
    [("He met Mrs. Obi.", "she"), ("He met Mr. Obi.", "he"), ("He met Sen. Obi.", "any"),
     ("He met Dana Obi.", "any"), ("He met Maria Obi.", "any")],
)  # fmt: skip
def test_agreement_is_read_from_titles_only(text: str, agreement: str) -> None:
    """Mr. and Mrs. say he and she; a given name never does."""
    assert {m.agreement for m in mentions(text) if m.type == "name"} == {agreement}


def test_a_possessor_is_marked() -> None:
    """The possessive after a name is no part of it, but is known."""
    mention = next(m for m in mentions("He liked Dana Obi’s house.") if m.type == "name")
    assert mention.key == "Dana Obi"
    assert mention.owner


def test_a_run_is_read_alike_again() -> None:
    """What is remembered of a run does not change its reading."""
    text = "He met Sen. Dana Obi. She met Sen. Dana Obi."
    first, second = (m for m in mentions(text) if m.key == "Dana Obi")
    shift = second.extent[0] - first.extent[0]
    assert first.extent == tuple(place - shift for place in second.extent)
    assert first[1:4] == second[1:4]


def test_mentions_stand_in_order() -> None:
    """Mentions are sorted by their place."""
    text = "The minister told the BBC that Dana Obi and her aide had left Tokyo."
    starts = [m.extent[0] for m in mentions(text)]
    assert starts == sorted(starts)
