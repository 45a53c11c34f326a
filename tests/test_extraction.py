"""The whole road on small stories: where stages meet."""

import pytest

from newsextract import Article, extract


def speakers(article: Article) -> list[str | None]:
    names = {actor.id: actor.name for actor in article.actors}
    return [names.get(quote.speaker or "") for quote in article.quotes]


@pytest.mark.parametrize(
    "dateline", ["ZOMBA, May 21 (Reuters) - ", "ZOMBA, Malawi (AP) — ", "(CNN) — "]
)
def test_reported_speech_begins_behind_the_dateline(dateline: str) -> None:
    """Place, agency and date are no part of what somebody says."""
    text = f"Rain returns to the lake\n\n{dateline}Rain fell on Zomba, officials said."
    article = extract(text)
    assert article.dateline
    assert article.quotes[0].content[0].text == "Rain fell on Zomba"


def test_an_agency_in_the_dateline_is_nobody_s_antecedent() -> None:
    """A name of the page, not of the story, is not taken for whoever speaks."""
    text = "Rain returns to the lake\n\nZOMBA, May 21 (Reuters) - Rain fell on Zomba, their union said.\n\nIt said more would follow."
    assert "Reuters" not in " ".join(str(name) for name in speakers(extract(text)))


def test_a_title_of_two_words_is_no_part_of_the_name() -> None:
    """{title:Chief Executive} {name:Ingrid Solheim} is called Ingrid Solheim."""
    article = extract("Chief Executive Ingrid Solheim said the company had raised its offer.")
    assert speakers(article) == ["Ingrid Solheim"]
