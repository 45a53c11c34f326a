"""Phrases that stand in for a name."""

import pytest

from newsextract import extract


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Dana Obi grows figs. “It rained,” the 63-year-old said.", "Dana Obi"),
        ("Dana Obi, 63, met Omar Roe, 40. “It rained,” the 63-year-old said.", "Dana Obi"),
        ("Coach Dana Obi was late. “It rained,” the Spaniard said.", "Dana Obi"),
        ("Coach Dana Obi was late. “It rained,” the Portuguese said.", "Dana Obi"),
        ("Dana Obi met the Qataris. “It rained,” the Qataris said.", "Qatar"),
    ],
)
def test_age_or_country_stands_for_a_person(text: str, speaker: str) -> None:
    """The person who stands out is meant, before all one who is called so; a plural means a nation."""
    article = extract(text)
    names = {actor.id: actor.name for actor in article.actors}
    assert names[article.quotes[-1].speaker or ""] == speaker
