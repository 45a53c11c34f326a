"""Who is meant, name by name: single sentences and short stories, one thing at a time."""

from __future__ import annotations

import pytest

from newsextract import extract


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Vantis, Calder Water and the port authority declined to comment.",
            ["Vantis", "Calder Water", "port authority"],
        ),
        (
            "Calder Water cut jobs. The company, the union and the mayor’s office did not respond to questions.",
            ["Calder Water", "union", "mayor’s office"],
        ),
        (
            "The ministry and the embassy did not respond to a request for comment.",
            ["ministry", "embassy"],
        ),
    ],
)
def test_nobody_of_those_who_did_not_answer_is_lost(text: str, names: list[str]) -> None:
    """All members of the list are silent."""
    article = extract(text)
    actors = {actor.id: actor for actor in article.actors}
    silent = actors[article.non_statements[0].actor or ""]
    assert [actors[member].name for member in silent.members] == names
    assert text.endswith(article.non_statements[0].span.text + ".")
    assert article.non_statements[0].span.text.startswith(("The ", "Vantis"))


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("The plan, Dana Obi and Omar Roe said, was dead.", "Dana Obi and Omar Roe"),
        ("Last year, the union and the company said it was late.", "the union and the company"),
        ("Meanwhile, the union and the mayor said it rained.", "the union and the mayor"),
        ("“It rained,” said Dana Obi, mayor of Zomba and head of the port.", "Dana Obi"),
    ],
)
def test_what_is_no_list_stays_out(text: str, source: str) -> None:
    """What is said, when, and what somebody is are not who speaks."""
    (quote,) = extract(text).quotes
    assert quote.source
    assert quote.source.text == source


@pytest.mark.parametrize(
    ("text", "condition", "reason"),
    [
        (
            "An aide who was granted anonymity to describe private talks said it was over.",
            "who was granted anonymity to describe private talks",
            "to describe private talks",
        ),
        (
            "“It is over,” an official said on condition of anonymity to discuss the U.S. talks. He left.",
            "on condition of anonymity to discuss the U.S. talks",
            "to discuss the U.S. talks",
        ),
    ],
)
def test_a_condition_ends_before_the_main_verb(text: str, condition: str, reason: str) -> None:
    """Condition and reason hold the words that say so, and no more."""
    article = extract(text)
    hidden = next(actor.anonymity for actor in article.actors if actor.anonymity)
    assert hidden.condition
    assert hidden.reason
    assert (hidden.condition.text, hidden.reason.text) == (condition, reason)
    assert article.quotes[0].anonymity
    assert article.quotes[0].anonymity.text == condition.removeprefix("who ")


def test_close_to_a_topic_is_what_a_source_knows() -> None:
    """Only a body or a person is somebody a source is close to."""
    text = "Two people close to the talks said it was over. A source close to Hamas said no."
    hidden = [actor.anonymity for actor in extract(text).actors if actor.anonymity]
    assert hidden[0].basis
    assert hidden[0].basis.text == "close to the talks"
    assert hidden[0].close_to is None


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Omar Roe – who said the “oil” was his – left.", "Omar Roe", "person"),
        (
            "Ms Obi, who fought the plan in court - who said the “oil” was hers - left.",
            "Obi",
            "person",
        ),
        ("Dana Obi won on Sunday. “I am glad,” the 37-year-old said.", "Dana Obi", "person"),
        ("“Out!” the crowd shouted.", "crowd", "group"),
        ("“No,” said Sen. Joe Park of Hawaii.", "Joe Park", "person"),
        ("“No,” said Gov. Ann Lake of Zomba.", "Ann Lake", "person"),
        (
            "“No,” said Senior Minister of State for Transport Farid Rahman at the launch.",
            "Farid Rahman",
            "person",
        ),
        ("“No,” said Minister of State for Trade and Industry Ann Lim.", "Ann Lim", "person"),
        (
            "“No,” Under Secretary of State for Political Affairs Omar Roe said.",
            "Omar Roe",
            "person",
        ),
        (
            "“No,” said Deputy Assistant Secretary for Nuclear Safety Ann Lim.",
            "Ann Lim",
            "person",
        ),
        ("“No,” said the Dockers' Union.", "Dockers' Union", "organization"),
        (
            "“No,” said the Zomba University of Social Sciences.",
            "Zomba University of Social Sciences",
            "organization",
        ),
        ("“No,” homegrown firm Velo Mobility said.", "Velo Mobility", "organization"),
        ("“No,” said army major Tashi Wangdi.", "Tashi Wangdi", "person"),
        ("“No,” film producer Sioned Wyn said.", "Sioned Wyn", "person"),
        ("“No,” said property developer Zhanna Ospan.", "Zhanna Ospan", "person"),
        ("“No,” said shipping line Varen.", "Varen", "organization"),
        ("“No,” said the State Department of Health.", "State Department of Health", "government"),
        ("“It is late,” another tweeter wrote.", "tweeter", "anonymous"),
    ],
)
def test_each_of_these_is_an_actor(text: str, name: str, kind: str) -> None:
    """Who behind a dash, an age, a crowd, a stranger."""
    article = extract(text)
    actors = {actor.id: actor for actor in article.actors}
    speaker = actors[article.quotes[0].speaker or ""]
    assert (speaker.name, str(speaker.type)) == (name, kind)


def test_a_source_in_front_ends_before_the_clause() -> None:
    """Words that may be nouns and verbs are no apposition where a second clause follows."""
    text = "According to a Zomba poll, 54% of voters blame the ferry, while 31% blame the port."
    (quote,) = extract(text).quotes
    assert quote.source
    assert quote.source.text == "a Zomba poll"
    assert quote.content[0].text == "54% of voters blame the ferry, while 31% blame the port"


@pytest.mark.parametrize(
    "text",
    [
        "Buses will run in May, the Lake Transport Authority (LTA) announced on Monday (Nov 17).",
        "The Lake Transport Authority said on Monday (Nov 17) that buses will run in May.",
    ],
)
def test_a_date_in_brackets_parts_no_one_from_what_he_said(text: str) -> None:
    """Dates and acronyms in brackets are passed over."""
    (quote,) = extract(text).quotes
    assert quote.source
    assert "Lake Transport Authority" in quote.source.text
    assert quote.content[0].text.lower() == "buses will run in may"


@pytest.mark.parametrize(
    ("text", "count"),
    [
        (
            'She said the agency "understands the frustration" and is working "as fast as it can."',
            1,
        ),
        ("He sent her some of the nearly 1,600 emails that were upgraded to “secret” in May.", 0),
        ("The group is performing a popular play called “Los Hijos,” or “Sons,” in May.", 0),
    ],
)
def test_pieces_in_marks_make_no_attributions_of_their_own(text: str, count: int) -> None:
    """A second piece of a clause, emails that are counted, the name of a play."""
    assert len([quote for quote in extract(text).quotes if quote.cue]) == count


def test_the_town_of_the_dateline_and_a_storm_are_nobody() -> None:
    """She is whoever is named, not the town."""
    text = (
        "Rain returns\n\nSPRUCE FORK, N.C. — Spruce Fork lost its school when Hurricane Idra came.\n\n"
        "“It is late,” said Kim Ballard, who teaches in Spruce Fork. She said the law was “old,” adding that it was late."
    )
    article = extract(text)
    actors = {actor.id: actor.name for actor in article.actors}
    assert "Spruce Fork" not in actors.values()
    assert "Hurricane Idra" not in actors.values()
    assert [actors[quote.speaker or ""] for quote in article.quotes] == ["Kim Ballard"] * 3


def test_what_a_company_story_says_of_its_company() -> None:
    """Alvera is a body by its shares, which say nothing; the recall is a thing; a finance chief is one whole."""
    text = (
        "Alvera shares slide as profit warning stuns investors\n\n"
        "Shares in Alvera fell on Wednesday. The company cut its outlook.\n\n"
        "Finance chief Carla Montes said the recall would cost 240 million euros.\n\n"
        "The lenders union's president wrote that it was late. Sheriff Don Haskell said he was tired."
    )
    article = extract(text)
    actors = {actor.name: actor for actor in article.actors}
    said = [quote.content[0].text for quote in article.quotes]
    assert said == [
        "the recall would cost 240 million euros",
        "it was late",
        "he was tired",
    ]
    assert [role.span.text for role in actors["Carla Montes"].roles] == ["Finance chief"]
    assert "lenders union's president" in actors


def test_who_is_spoken_to_is_not_just_anybody() -> None:
    """Nobody speaks to himself, and a driver is no survivor; a wire writes no dash behind its brackets."""
    text = (
        "Nine hurt as bus falls\n\n"
        "Dehradun, Nov 18 (PTI) Nine people were hurt on Tuesday, police said.\n\n"
        "“I have directed the district magistrate to submit a report,” Chief Minister Pushkar Rawat said.\n\n"
        "Sunita Devi, a survivor, said passengers had asked the driver to slow down."
    )
    article = extract(text)
    names = {actor.id: actor.name for actor in article.actors}
    assert article.dateline
    assert article.dateline.span.text == "Dehradun, Nov 18 (PTI)"
    told = [
        names[actor]
        for quote in article.quotes
        if quote.addressee
        for actor in quote.addressee.actors
    ]
    assert told == ["district magistrate", "driver"]


def test_a_day_in_front_is_no_part_of_a_role() -> None:
    """Yesterday is when, and Finance is of what."""
    text = "Yesterday mayor Omar Roe said it was late. Finance chief Ann Roe said it was early."
    roles = [[role.span.text for role in actor.roles] for actor in extract(text).actors]
    assert roles == [["mayor"], ["Finance chief"]]
