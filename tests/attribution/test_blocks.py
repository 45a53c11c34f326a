"""Words of somebody that stand apart without marks, and words inside the words of somebody else."""

from __future__ import annotations

import pytest

from newsextract import Quote, extract


def said(text: str) -> list[tuple[str, str, str]]:
    """Source, cue and first piece of content of each quote."""

    def row(quote: Quote) -> tuple[str, str, str]:
        assert quote.source
        assert quote.cue
        return quote.source.text, quote.cue.span.text, quote.content[0].text

    return [row(quote) for quote in extract(text).quotes if quote.source]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Omar Roe is a columnist.\n\nRoe writes:\n\nThe film names neither the mayor nor her aide.\n\nIt opens soon.",
            ("Roe", "writes", "The film names neither the mayor nor her aide."),
        ),
        (
            "Dana Obi left.\n\nIn a speech last July, she said:\n\nLet no one here be mistaken about it.\nIt is over now for us.",
            ("she", "said", "Let no one here be mistaken about it."),
        ),
        (
            "Dana Obi said in a statement:\n\nThe bridge is closed until the end of May.",
            ("Dana Obi", "said", "The bridge is closed until the end of May."),
        ),
    ],
)
def test_a_paragraph_behind_a_colon_is_quoted(text: str, expected: tuple[str, str, str]) -> None:
    """A verb of saying and a colon set the paragraph below apart."""
    assert expected in said(text)


def test_lines_below_belong_to_it() -> None:
    """Without a blank line between them they are one block."""
    text = "Dana Obi wrote:\n\nLet no one here be mistaken about it.\nIt is over now for us.\n\nShe left for good."
    (quote,) = extract(text).quotes
    assert [span.text for span in quote.content] == [
        "Let no one here be mistaken about it.",
        "It is over now for us.",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The mayor promised three things:\n\nNew lamps will be put up on all the roads.",
        "These schools will close, the mayor said:\n\nLake Road Primary\n\nHill Street High",
        "It was a long night:\n\nThe lake rose by two feet and the bridge fell.",
    ],
)
def test_a_list_is_no_quotation(text: str) -> None:
    """Nor is what stands behind a colon that no verb of saying leads to."""
    assert not any(quote.rule == "en.direct.block" for quote in extract(text).quotes)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Zomba hoped to shed what Omar Roe called “a parking problem.”",
            ("Omar Roe", "called", "a parking problem."),
        ),
        (
            "His friend is Ben Lund, whom one Obi insider described as “a brother.”",
            ("one Obi insider", "described", "a brother."),
        ),
        (
            "However, Dana Obi said, the bridge was closed.",
            ("Dana Obi", "said", "the bridge was closed"),
        ),
        (
            "But, the mayor added, it’s not the way to win.",
            ("the mayor", "added", "it’s not the way to win"),
        ),
        (
            "Police said the man told his wife, “I am late.”",
            ("Police", "said", "the man told his wife, “I am late.”"),
        ),
        ("As Roe put it, the union was “mad.”", ("Roe", "put it", "the union was “mad.”")),
    ],
)
def test_the_words_of_one_inside_those_of_another(
    text: str, expected: tuple[str, str, str]
) -> None:
    """Each has its own source."""
    assert expected in said(text)


def test_to_speak_is_not_to_say_what_follows() -> None:
    """`As Roe spoke,` says when."""
    text = "As Omar Roe spoke, the union was out, calling the plan “a trick.”"
    assert all(content != "the union was out" for _, _, content in said(text))


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Ana Poe said the lake was rising, according to the Lake Post.", "the lake was rising"),
        ("The lake was rising, Ana Poe said, according to the Lake Post.", "The lake was rising"),
        ("According to the Lake Post, Ana Poe said the plan was dead.", "the plan was dead"),
    ],
)
def test_whoever_is_told_of_by_a_paper_speaks(text: str, content: str) -> None:
    """The paper relays what she said."""
    article = extract(text)
    actors = {actor.id: actor.name for actor in article.actors}
    by = {actors[quote.speaker]: quote for quote in article.quotes if quote.speaker}
    assert by["Ana Poe"].content[0].text == content
    assert by["Ana Poe"].via
    assert by["Ana Poe"].via.actors == (by["Lake Post"].speaker,)
