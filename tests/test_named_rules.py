"""Each rule that no story of the other tests shows reads its words in one of these; `tools/check_rules.py` says which they are."""

import pytest

from newsextract import Article, Story, extract, extract_page
from newsextract.marked import read_marked

# name of the rule -> a text with the words that it reads
TEXTS = {
    "en.dates.century": "The mill was built in {the 14th century}.",
    "en.dates.days_listed": "The panel meets in Oslo {May 8 and 9}.",
    "en.dates.far_year": "The dam should stand until {2500}, she said.",
    "en.dates.holiday": "The ferry stops on {Thanksgiving}.",
    "en.dates.quarters": "Most boats are sold in the {second and fourth quarters}.",
    "en.dates.seasons": "The lake has been dry for {the past three summers}.",
    "en.dates.unit_end": "The bridge will open by {year-end}.",
    "en.dates.week_number": "{WEEK 13}.\n\nThe goats won again.",
    "en.dates.week_of": "The hearing is set for {the week of March 6}.",
    "en.direct.any_verb_subject": "“{This is the best rain in years!}” warbled Dana Obi of Zomba.",
    "en.direct.carried": "Dana Obi said it “was the worst rain in years.”\n\n“{Nobody counted the water, and nobody will.}”",
    "en.direct.headline_first": "Lake Post: {Mayor Obi Is No Better Than the Last One}\n\nThe paper was blunt on Monday.",
    "en.direct.narrative": "“We will not move,” Dana Obi said. The old house behind her “{has seen the lake rise and fall for a hundred years.}”",
    "en.direct.paragraph_colon": "The letter was short:\n\n“{We will not pay for the dam. We will not move our goats.}”",
    "en.direct.signed": "“{Nobody counted the water.}” — Dana Obi",
    "en.direct.subject_any_verb": "“{No more dams,}” the crowd of farmers chanted outside the hall.",
    "en.indirect.adjective_about": "Mr. Obi was skeptical about {the new dam}.",
    "en.indirect.adjective_at": "Farmers are angry at {the council for closing the road}.",
    "en.indirect.adjective_clause": "Ms. Obi is not sure {she can vote for the dam}.",
    "en.indirect.adjective_in": "Voters in Zomba are interested in {the state of the road}.",
    "en.indirect.adjective_of": "Ms. Obi has been critical of {the plan to close the mill}.",
    "en.indirect.adjective_with": "Farmers were unhappy with {the price of water}.",
    "en.indirect.against": "Ms. Obi cautioned against {reading too much into the figures}.",
    "en.indirect.at": "The mayor lashed out at {the plan to close the mill}.",
    "en.indirect.by": "Ms. Obi swore by {her plan to close the mill}.",
    "en.indirect.colon": "The report concluded: {the dam is not safe}.",
    "en.indirect.in": "Ms. Obi believes in {a dam for the whole valley}.",
    "en.indirect.ing": "Ms. Obi described {seeing the water rise over the road}.",
    "en.indirect.like": "To Ms. Obi {it} seems like {the council has no plan}.",
    "en.indirect.noun_about": "Ms. Obi raised questions about {the cost of the dam}.",
    "en.indirect.noun_against": "The mayor launched an attack against {the farmers of the valley}.",
    "en.indirect.noun_far_that": "The vote was an affirmation of statements by council leaders that {they intend to close the mill}.",
    "en.indirect.noun_for": "The mayor made a call for {a ban on boats on the lake}.",
    "en.indirect.noun_infinitive": "The mayor kept his promise {to close the mill}.",
    "en.indirect.noun_of": "The mayor gave a grim description of {the flood in the valley}.",
    "en.indirect.noun_on": "The mayor made several statements on {the cost of the dam}.",
    "en.indirect.noun_over": "Ms. Obi voiced concerns over {the cost of the dam}.",
    "en.indirect.noun_to": "Ms. Obi made a reference to {the flood of 2019}.",
    "en.indirect.of": "The mayor warned of {higher water prices next year}.",
    "en.indirect.on": "Ms. Obi called on {the council to close the mill}.",
    "en.indirect.over": "The two mayors sparred over {the price of water}.",
    "en.indirect.person_question": "Reporters asked Ms. Obi {whether the dam was safe}.",
    "en.indirect.with": "{The mayor} was charged with {lying about the dam}.",
    "en.nested.to": "“The council conveyed to the ministry that {it would be ready to sell the mill},” the source added.",
}  # fmt: skip
META = {
    "author": ("dcsext.author", "sailthru.author"),
    "published": (
        "article:published", "article.published", "date", "dc.date.issued", "og:article:published_time", "pubdate",
    ),
}  # fmt: skip


def read_by(article: Article, rule: str) -> list[list[str]]:
    """The words of the records of a rule."""
    quotes = [[span.text for span in each.content] for each in article.quotes if each.rule == rule]
    return quotes + [[each.span.text] for each in article.dates if each.rule == rule]


@pytest.mark.parametrize("rule", TEXTS)
def test_a_rule_reads_its_words(rule: str) -> None:
    """Exactly one record of the text is the rule's, with these words."""
    text, marks = read_marked(TEXTS[rule].replace("{", "{words:"))
    article = extract(Story(text, published="2025-03-06"))
    assert read_by(article, rule) == [[text[mark.start : mark.end] for mark in marks]]


@pytest.mark.parametrize(
    ("kind", "name"), [(kind, name) for kind, names in META.items() for name in names]
)
def test_a_meta_tag_is_read(kind: str, name: str) -> None:
    """The name in the page's head gives the author or the day, and its name stands in the rule."""
    pytest.importorskip("selectolax")
    value = "Dana Obi" if kind == "author" else "2025-03-06T08:00:00Z"
    page = f"<html><head><meta name='{name}' content='{value}'></head><body><h1>Rain</h1><p>It rained.</p></body></html>"
    article = extract_page(page)
    if kind == "author":
        assert [author.name for author in article.authors] == ["Dana Obi"]
        rules = [author.rule for author in article.authors]
    else:
        assert article.published is not None
        assert article.published.value.startswith("2025-03-06")
        rules = [article.published.rule]
    assert rules == [f"page.{kind}.meta_{name.replace(':', '_')}"]
