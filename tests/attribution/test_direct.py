"""Direct attribution, its relations and links, over whole texts."""

import pytest

from newsextract import Quote, extract


def quotes(text: str) -> tuple[Quote, ...]:
    return extract(text).quotes


def by_content(text: str, start: str) -> Quote:
    return next(quote for quote in quotes(text) if quote.content[0].text.startswith(start))


def test_an_inner_attribution_has_the_outer_one_as_parent() -> None:
    """What the envoys told stands inside what the source said."""
    text = "“The envoys informed both sides that they would leave by Friday,” the source said."
    inner = by_content(text, "they would leave")
    assert inner.source is not None
    assert inner.source.text == "The envoys"
    assert inner.parent == by_content(text, "The envoys").id


def test_a_relay_is_no_parent() -> None:
    """According to reports, Oslo has told …: Oslo speaks, via the reports."""
    text = "According to reports, Oslo told the Danes that the talks were over for good."
    inner = by_content(text, "the talks were over")
    assert inner.via is not None
    assert inner.via.span.text == "According to reports"


def test_a_relay_behind_a_frame() -> None:
    """What a paper says that somebody said is an attribution of its own; the words stay the speaker's."""
    relay, said = quotes(
        "“It rained,” Ms. Obi said in Oslo, according to the Ely Star. “It poured.”"
    )
    assert relay.source is not None
    assert (relay.source.text, relay.content[0].text) == (
        "the Ely Star",
        "“It rained,” Ms. Obi said in Oslo",
    )
    assert said.source is not None
    assert said.source.text == "Ms. Obi"
    assert [span.text for span in said.content] == ["It rained,", "It poured."]
    assert said.via is not None
    assert said.via.span.text == "according to the Ely Star"


def test_a_participle_behind_a_comma_has_words_of_its_own() -> None:
    """What the minister told them is not what she rejected."""
    text = (
        "The minister rejected that account, telling them that officials had been there “30 times”."
    )
    told = by_content(text, "officials had been")
    assert told.source is not None
    assert told.cue is not None
    assert (told.source.text, told.cue.lemma) == ("The minister", "tell")


def test_a_statement_goes_on() -> None:
    """The next sentence of the same speaker names the one before."""
    found = quotes("“It rained,” Ms. Obi said.\n\n“It poured all night,” she added.")
    assert found[1].continues == found[0].id


def test_words_that_were_not_said_are_set_apart() -> None:
    """Brackets and gaps inside the marks."""
    quote = quotes("“[Oslo] will … leave the talks,” Ms. Obi said.")[0]
    assert [span.text for span in quote.interpolations] == ["[Oslo]"]
    assert [span.text for span in quote.ellipses] == ["…"]


def test_scare_quotes_have_no_speaker() -> None:
    """Marks that keep a phrase at a distance report nobody."""
    quote = quotes("The club closed over ‘lack of zeal’ in the town.")[0]
    assert (quote.kind, quote.source, quote.cue) == ("scare", None, None)


def test_confidence_follows_the_frame() -> None:
    """A frame after the quotation is surer than a sentence before it."""
    sure = quotes("“It rained all night,” Ms. Obi said.")[0]
    unsure = quotes("Ms. Obi looked out. “It rained all night.”")[0]
    assert sure.confidence > 0.9 > 0.6 > unsure.confidence


@pytest.mark.parametrize("count", [200, 400])
def test_one_long_sentence_costs_linear_work(count: int) -> None:
    """Thousands of quotations in one sentence are read without looking back to its start."""
    text = "The plan, “a gift” and " * count + "he said “it rained all night” again."
    assert extract(text).quotes is not None
