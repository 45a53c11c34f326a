"""Actors: who is listed, under which name, with which mentions."""

from __future__ import annotations

import pytest

from newsextract import Actor, Article, extract
from newsextract.testing import check_invariants


def actor(article: Article, name: str) -> Actor:
    """The actor of this name."""
    return next(actor for actor in article.actors if actor.name == name)


def words(of: Actor, *types: str) -> list[str]:
    return [mention.span.text for mention in of.mentions if not types or mention.type in types]


def test_the_fullest_name_is_the_name() -> None:
    """An actor has the fullest name of the text, the others as aliases."""
    article = extract("Obi came early. Dana Obi left late. Dana Q. Obi sang.")
    assert [each.name for each in article.actors] == ["Dana Q. Obi"]
    assert words(article.actors[0]) == ["Obi", "Dana Obi", "Dana Q. Obi"]


def test_father_and_son_are_two() -> None:
    """A suffix tells people apart."""
    article = extract("Omar Roe sang. Omar Roe Jr. danced.")
    assert [each.name for each in article.actors] == ["Omar Roe", "Omar Roe Jr."]


def test_a_country_acts_or_is_a_place() -> None:
    """A country is listed where it acts; a place where it is only one is none."""
    article = extract("Kenya told Peru to wait. The ship lay in Ghana.")
    assert {each.name for each in article.actors} == {"Kenya", "Peru"}


def test_a_place_beside_a_place_is_one() -> None:
    """`in Gaza and Lebanon`: both are places."""
    article = extract("Kenya sent ships to help in Gaza and Lebanon.")
    assert [each.name for each in article.actors] == ["Kenya"]


def test_a_seat_and_a_people_join_their_country() -> None:
    """Tokyo and the Japanese government are Japan."""
    article = extract("Tokyo agreed on Monday. The Japanese government had waited. Japan voted.")
    assert words(actor(article, "Japan"), "metonym", "nominal", "name") == [
        "Tokyo",
        "The Japanese government",
        "Japan",
    ]


def test_a_bare_noun_takes_up_a_body() -> None:
    """The country and the group go to the body of that kind that stands out."""
    article = extract("Kenya agreed on Monday. The country had waited for it.")
    assert "The country" in words(actor(article, "Kenya"), "nominal")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("President Dana Obi spoke. The Obi administration agreed.", "United States"),
        (
            "Former President Dana Obi spoke. The Obi administration had agreed.",
            "Dana Obi administration",
        ),
    ],
)
def test_an_administration_is_the_government_while_it_lasts(text: str, name: str) -> None:
    """The administration of a sitting president is that of the country, a former one is its own."""
    found = actor(extract(text), name)
    assert found.type == "government"
    assert words(found, "nominal") == ["The Obi administration"]


def test_joint_speakers_have_members() -> None:
    """Two who speak together are one actor whose members are both."""
    article = extract("“We will not work on Sundays,” Dana Obi and Omar Roe said.")
    joint = actor(article, "Dana Obi and Omar Roe")
    assert joint.type == "group"
    assert joint.members == (actor(article, "Dana Obi").id, actor(article, "Omar Roe").id)


def test_an_unnamed_source_is_a_type_of_its_own() -> None:
    """Condition, reason, closeness and basis of an unnamed source are spans of the text."""
    text = (
        "“The talks are over for now,” said a source close to the rail union, who asked not to be named "
        "because the talks are private.\n\n“Nobody wants to go on,” a diplomat briefed on the matter said."
    )
    source, diplomat = (each for each in extract(text).actors if each.type == "anonymous")
    assert source.anonymity is not None
    assert source.anonymity.granted
    assert source.anonymity.condition is not None
    assert source.anonymity.condition.text.startswith("who asked not to be named")
    assert source.anonymity.reason is not None
    assert source.anonymity.reason.text == "because the talks are private"
    assert source.anonymity.close_to is not None
    assert source.anonymity.close_to.text == "the rail union"
    assert diplomat.anonymity is not None
    assert not diplomat.anonymity.granted
    assert diplomat.anonymity.basis is not None
    assert diplomat.anonymity.basis.text == "briefed on the matter"


def test_several_unnamed_sources_are_one_actor() -> None:
    """Officials in the plural are one actor of several."""
    article = extract("“The talks are over for now,” rail officials said.")
    assert article.actors[0].type == "anonymous"
    assert article.actors[0].anonymity is not None
    assert article.actors[0].anonymity.number == "several"


def test_nothing_is_said_of_gender() -> None:
    """An actor has no field for it, whatever its name."""
    assert not {"gender", "sex", "ethnicity", "agreement"} & set(Actor.model_fields)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("“It will hold for a hundred years,” she said.", "no_antecedent"),
        (
            "Mr. Omar Roe built it.\n\n“It will hold for a hundred years,” she said.",
            "ambiguous_pronoun",
        ),
        ("“It will hold for a hundred years,” I said.", "first_person"),
        ("“It will hold for a hundred years.”", "no_source"),
        ("The sign at the gate said “No dogs are let in here.”", "not_an_actor"),
    ],
)
def test_no_speaker_says_why(text: str, reason: str) -> None:
    """Where nobody can be meant there is a reason instead of a guess."""
    (quote,) = extract(text).quotes
    assert quote.speaker is None
    assert quote.unknown_because == reason


@pytest.mark.parametrize(
    "text", ["", "Aa " * 500, "he said " * 200, "’s ’s ’s", "the the the minister", "Mr. ", "\n\n"]
)
def test_any_text_gives_an_answer(text: str) -> None:
    """Text that is no prose gives an article all the same."""
    assert extract(text).text == text


def test_a_capital_that_is_only_a_place_is_no_party() -> None:
    """Found by the fuzzer: whoever was told there is not listed, and nothing refers to an actor that is not there."""
    check_invariants(extract("t,”r told s in Washington"))
