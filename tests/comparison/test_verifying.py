"""A draft held against its sources: every change is found, and a clean draft raises no alarm."""

from __future__ import annotations

from functools import cache

import pytest

from newsextract import Article, Story, extract
from newsextract.comparison.verifying import verify

SOURCES = {
    "flood": """MARLOW (AP) - The river Tarn broke its banks on Tuesday, killing at least 14 people and damaging 320 houses.

"We begged the region for sandbags three days before the river rose, and we were told that nobody was free to bring them," Mayor Ines Carvalho told reporters on Wednesday.

"The pumps did not fail because of age. They failed because nobody had paid for the diesel," said Tomas Reyl, head of the rescue service.

Carvalho said the town would need 40 million euros to rebuild the lower school. The school was built in 1987.

Another 27 people were injured, the rescue service said.
""",
    "results": """Bramley Foods said on March 3, 2025 that profit fell 48% to $112 million.

“We expect to open 25 shops next year if the price of wheat does not rise again,” chief executive Nora Quist told analysts. “I will not sell the mill.”

Quist said the company may cut 400 jobs.

The bakery in Hull has been closed since 2019.
""",
    "court": """OSLO - A court in Oslo jailed the former banker Per Lindahl for six years on Friday.

“You looked into the eyes of people who trusted you and you lied to them about the savings of a lifetime,” Judge Karin Moe told Lindahl.

“We will appeal because the court did not hear our witnesses,” defence lawyer Anna Brekke said.

Prosecutor Jonas Ek said the sentence would deter other advisers from preying on the old.
""",
}

QUOTATION, NUMBER, DATE = "quotation", "number", "date"
ALTERED, MOVED, ABSENT = "altered", "reattributed", "not_found"

# what was done to the words, the draft, the findings that it must give
DRAFTS: list[tuple[str, str, list[tuple[str, str]]]] = [
    ("identical", "“We expect to open 25 shops next year if the price of wheat does not rise again,” Nora Quist said.", []),
    ("identical", "“I will not sell the mill,” Quist said.", []),
    ("identical", "“We will appeal because the court did not hear our witnesses,” Anna Brekke said.", []),
    ("identical", "“The pumps did not fail because of age. They failed because nobody had paid for the diesel,” Tomas Reyl said.", []),
    ("identical", "Judge Karin Moe said: “You looked into the eyes of people who trusted you and you lied to them about the savings of a lifetime.”", []),
    ("identical", "\"We begged the region for sandbags three days before the river rose, and we were told that nobody was free to bring them,\" Ines Carvalho said.", []),
    ("identical", "Carvalho said the town would need 40 million euros.", []),
    ("identical", "The flood killed at least 14 people and damaged 320 houses. Another 27 people were injured.", []),
    ("identical", "Profit at Bramley Foods fell 48% to $112 million.", []),
    ("identical", "The lower school was built in 1987.", []),
    ("identical", "The bakery in Hull has been closed since 2019, Bramley said on March 3, 2025.", []),
    ("trimmed", "“We expect to open 25 shops next year,” Nora Quist said.", []),
    ("trimmed", "Nora Quist expects to open shops “if the price of wheat does not rise again”.", []),
    ("trimmed", "“Nobody was free to bring them,” Mayor Ines Carvalho said.", []),
    ("trimmed", "“You lied to them about the savings of a lifetime,” Judge Karin Moe said.", []),
    ("trimmed", "“They failed because nobody had paid for the diesel,” Tomas Reyl said.", []),
    ("trimmed", "“We begged the region for sandbags ... nobody was free to bring them,” Carvalho said.", []),
    ("trimmed", "“We begged the region for sandbags … and we were told that nobody was free to bring them,” Carvalho said.", []),
    ("trimmed", "“They failed because nobody [in town] had paid for the diesel,” Tomas Reyl said.", []),
    ("trimmed", "The court “did not hear our witnesses”, Anna Brekke said.", []),
    ("number changed", "“We begged the region for sandbags two days before the river rose,” Carvalho said.", [(QUOTATION, ALTERED), (NUMBER, ALTERED)]),
    ("altered", "“I will never sell the mill,” Quist said.", [(QUOTATION, ALTERED)]),
    ("altered", "“You looked into the faces of people who trusted you,” Judge Karin Moe said.", [(QUOTATION, ALTERED)]),
    ("altered", "“They failed because somebody had paid for the diesel,” Tomas Reyl said.", [(QUOTATION, ALTERED)]),
    ("altered", "“We will appeal because the judge did not hear our witnesses,” Anna Brekke said.", [(QUOTATION, ALTERED)]),
    ("altered", "“We hope to open 25 shops next year if the price of wheat does not rise again,” Nora Quist said.", [(QUOTATION, ALTERED)]),
    ("altered", "“We begged the region for sandbags and nobody was free to bring them,” Carvalho said.", [(QUOTATION, ALTERED)]),
    ("altered", "“The sentence will deter other advisers from preying on the old,” Jonas Ek said.", [(QUOTATION, ALTERED)]),
    ("altered", "“The town will need 40 million euros to rebuild the lower school,” Carvalho said.", [(QUOTATION, ALTERED)]),
    ("negated", "“I will sell the mill,” Quist said.", [(QUOTATION, ALTERED)]),
    ("negated", "“The pumps did fail because of age,” Tomas Reyl said.", [(QUOTATION, ALTERED)]),
    ("negated", "“We will appeal because the court did hear our witnesses,” Anna Brekke said.", [(QUOTATION, ALTERED)]),
    ("negated", "“We will not appeal because the court did not hear our witnesses,” Anna Brekke said.", [(QUOTATION, ALTERED)]),
    ("negated", "“We expect to open 25 shops next year if the price of wheat does rise again,” Nora Quist said.", [(QUOTATION, ALTERED)]),
    ("number changed", "“We expect to open 35 shops next year if the price of wheat does not rise again,” Nora Quist said.", [(QUOTATION, ALTERED), (NUMBER, ALTERED)]),
    ("number changed", "The flood killed at least 41 people.", [(NUMBER, ALTERED)]),
    ("number changed", "Carvalho said the town would need 14 million euros to rebuild the lower school.", [(NUMBER, ALTERED)]),
    ("number changed", "Profit at Bramley Foods fell 84% to $112 million.", [(NUMBER, ALTERED)]),
    ("number changed", "Profit at Bramley Foods fell 48% to $121 million.", [(NUMBER, ALTERED)]),
    ("number changed", "Quist said the company may cut 4,000 jobs.", [(NUMBER, ALTERED)]),
    ("number changed", "The flood damaged more than 320 houses.", [(NUMBER, ALTERED)]),
    ("number changed", "The lower school was built in 1978.", [(DATE, ALTERED)]),
    ("number changed", "The bakery in Hull has been closed since 2018.", [(DATE, ALTERED)]),
    ("reattributed", "“I will not sell the mill,” Tomas Reyl said.", [(QUOTATION, MOVED)]),
    ("reattributed", "“We will appeal because the court did not hear our witnesses,” prosecutor Jonas Ek said.", [(QUOTATION, MOVED)]),
    ("reattributed", "“They failed because nobody had paid for the diesel,” Mayor Ines Carvalho said.", [(QUOTATION, MOVED)]),
    ("reattributed", "“You lied to them about the savings of a lifetime,” Anna Brekke said.", [(QUOTATION, MOVED)]),
    ("invented", "“Nobody will ever see that money again,” Per Lindahl said.", [(QUOTATION, ABSENT)]),
    ("invented", "“The whole valley is in mourning,” Mayor Ines Carvalho said.", [(QUOTATION, ABSENT)]),
    ("invented", "Some 650 sheep were lost.", [(NUMBER, ABSENT)]),
    ("invented", "The dam was finished in 1954.", [(DATE, ABSENT)]),
    ("invented", "Quist called wheat “the new oil”.", [(QUOTATION, ABSENT)]),
]  # fmt: skip


@cache
def sources() -> tuple[Article, ...]:
    return tuple(extract(Story(text, published="2025-03-06")) for text in SOURCES.values())


@pytest.mark.parametrize(
    ("draft", "expected"),
    [
        pytest.param(draft, expected, id=f"{number:02d}-{what}")
        for number, (what, draft, expected) in enumerate(DRAFTS, 1)
    ],
)
def test_every_change_is_found_and_nothing_else(
    draft: str, expected: list[tuple[str, str]]
) -> None:
    """The findings of a draft are the changes that were made to it."""
    found = verify(extract(Story(draft, published="2025-03-06")), sources())
    assert [(check.kind, check.verdict) for check in found.findings] == expected, found.findings
    assert found.checks, "nothing was checked"


def test_a_finding_says_what_changed_and_where_the_source_has_it() -> None:
    """An altered quotation comes with its differences, its source and the place there."""
    draft = extract("“I will never sell the mill,” Quist said.")
    check = verify(draft, sources(), SOURCES).findings[0]
    assert check.article == 1
    assert check.source is not None
    assert check.source.text in SOURCES["results"]
    assert check.note == "“not” became “never”"
    assert [run.change for run in check.alignment] == ["same", "replaced", "same"]


def test_a_reattribution_names_both_speakers() -> None:
    """A reattributed quotation says to whom it is given, here and there."""
    check = verify(extract("“I will not sell the mill,” Tomas Reyl said."), sources()).findings[0]
    assert (check.speaker, check.source_speaker) == ("Tomas Reyl", "Nora Quist")


def test_a_draft_without_sources_is_not_grounded() -> None:
    """Against no source, every quotation and number is not found."""
    found = verify(extract("“It rained,” Dana Obi told 12 people."), [])
    assert {check.verdict for check in found.checks} == {"not_found"}


def test_each_source_is_grounded_in_itself() -> None:
    """A source held against itself raises no alarm."""
    for article in sources():
        assert verify(article, [article]).findings == ()
