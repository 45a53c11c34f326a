"""The name of a body beside the noun that explains it."""

import pytest

from newsextract import extract


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("The company, Windmoor, said it was late.", ["Windmoor"]),
        (
            "The operator, Calder Lines, fled. “It rained,” the operator said.",
            ["Calder Lines"],
        ),
        ("“It rained,” the contractor, Hydroserve Asia, said.", ["Hydroserve Asia"]),
        ("Windmoor, the company, fled. “It rained,” the company said.", ["Windmoor"]),
        ("Their son, Magnus, wept. “It rained,” he said.", ["Magnus"]),
        ("Zomba’s beekeeper, Dana Obi, said it rained.", ["Dana Obi"]),
    ],
)
def test_a_name_in_commas_is_whom_the_noun_means(text: str, speakers: list[str]) -> None:
    """The noun is no second actor, there and later."""
    article = extract(text)
    names = {actor.id: actor.name for actor in article.actors}
    assert [names[quote.speaker] for quote in article.quotes if quote.speaker] == speakers
