"""Which mark closes which, and the ledger."""

from __future__ import annotations

from collections import Counter

import pytest

from newsextract import Plugins, Story
from newsextract.findings import Quotations
from newsextract.mentions.quotations import find_quotations
from newsextract.text.document import read


def quotations(text: str) -> Quotations:
    grammar = Plugins().grammar("en")
    return find_quotations(read(Story(text), grammar), grammar)


def inner(text: str) -> list[str]:
    return [text[slice(*each.inner)] for each in quotations(text).quotations]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“It rained,” she said.", ["It rained,"]),
        ('"It rained," she said. "It poured."', ["It rained,", "It poured."]),
        ("''It rained,'' she said.", ["It rained,"]),
        ("``It rained,'' she said.", ["It rained,"]),
        ("„Es regnet“, said Ms. Lund.", ["Es regnet"]),
        ("«It rained», said Mr. Roy.", ["It rained"]),
        ("‘It rained,’ she said.", ["It rained,"]),
        ("‘The parents’ choice was wrong,’ he said.", ["The parents’ choice was wrong,"]),
        ("“He said ‘no’ twice,” she said.", ["He said ‘no’ twice,", "no"]),
        ("'He shouted \"no\" twice,' she said.", ['He shouted "no" twice,', "no"]),
        ("''She sang 'Hey,' '' he said.", ["She sang 'Hey,' ", "Hey,"]),
        ("Police’ (“the force”) said so.", ["the force"]),
        ("It rained “hard“ today.", ["hard"]),
        ('He asked:"Why now?"', ["Why now?"]),
    ],
    ids=str,
)
def test_pairs(text: str, expected: list[str]) -> None:
    """Each style of the press is paired, nested ones with the outer one first."""
    assert inner(text) == expected


def test_nesting_is_stated() -> None:
    """A quotation inside another one names it."""
    found = quotations("“He said ‘no’ twice,” she said.").quotations
    assert [each.inside for each in found] == [None, 0]


@pytest.mark.parametrize(
    "text",
    [
        "The dogs’ owner won’t say why rock ’n’ roll of the ’90s suits ’em.",
        "The dogs' owner won't say why rock 'n' roll of the '90s suits 'em.",
        'The board is 12" wide and he is 6’2” tall.',
        '<a href="x" class="y">It rained.</a>',
    ],
)
def test_what_is_no_quotation(text: str) -> None:
    """Apostrophes, left-out letters, inches and markup quote nothing."""
    assert inner(text) == []


def test_long_quotations_are_reopened() -> None:
    """A paragraph left open is continued by the next one that opens with a mark."""
    found = quotations("“It rained.\n\n“It poured.\n\n“It stopped,” she said.").quotations
    assert [each.joined for each in found] == [None, 0, 1]
    assert [each.repair for each in found] == [None, None, None]


def test_an_opener_without_closer_ends_with_its_paragraph() -> None:
    """One unbalanced mark does not spoil what follows."""
    text = "He called it “a shame and left.\n\nShe said “no” twice."
    assert inner(text) == ["a shame and left.", "no"]
    repair = quotations(text).quotations[0].repair
    assert repair is not None
    assert repair.kind == "unclosed"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("“It rained, Ms. Obi said on Monday. “It poured.”", ["It rained,", "It poured."]),
        ("“It rained all night, he told the Star.", ["It rained all night,"]),
        ("“What a day! said the mayor, who had not slept.", ["What a day!"]),
        ("“It rained and we slept, the man said. He is 90.\n\n“I ran,” he said.",
         ["It rained and we slept,", "I ran,"]),
    ],
)  # fmt: skip
def test_an_opener_without_closer_ends_before_its_frame(text: str, words: list[str]) -> None:
    """A frame that closes its sentence is no part of what was said."""
    assert inner(text) == words
    repair = quotations(text).quotations[0].repair
    assert repair is not None
    assert repair.reading == "ends before its frame"
    assert quotations(text).quotations[-1].joined is None


@pytest.mark.parametrize(
    "text",
    [
        "“My father said it rained. He was wrong.\n\n“He often was,” she said.",
        "“They said it was over, and then they came.\n\n“We ran,” she said.",
    ],
)
def test_what_is_no_frame_in_an_open_quotation(text: str) -> None:
    """A cue that has a clause behind it closes nothing."""
    assert [each.joined for each in quotations(text).quotations] == [None, 0]


def test_guillemets_that_are_single() -> None:
    """A single guillemet opens and the other one closes, alone or inside double ones."""
    assert inner("The mayor spoke. ‹The port’s shut›, he said.") == ["The port’s shut"]
    assert inner("«They ‹won› it,» he said.") == ["They ‹won› it,", "won"]


def test_an_opening_mark_displaced_over_a_break() -> None:
    """A mark left at the end of a paragraph opens the next one."""
    text = 'He "refused" to go.”\nThey would stay,” the mayor said.'
    found = quotations(text).quotations
    assert inner(text) == ["refused", "They would stay,"]
    assert found[1].repair is not None
    assert found[1].repair.kind == "displaced"
    assert text[slice(*found[1].repair.extent)] == "”"


def test_a_closing_mark_displaced_over_a_break() -> None:
    """A mark at the head of a paragraph closes the one before."""
    text = "“They would stay,\n” the mayor said. “Perhaps.”"
    found = quotations(text).quotations
    assert inner(text) == ["They would stay,", "Perhaps."]
    assert found[0].repair is not None
    assert found[0].repair.kind == "displaced"


def test_a_missing_opening_mark() -> None:
    """A closing mark that nothing opened, with a comma before it, closes from the paragraph's head."""
    text = "They would stay,” the mayor said."
    assert inner(text) == ["They would stay,"]
    assert quotations(text).quotations[0].repair is not None


def test_orphans_are_left() -> None:
    """A mark that fits nowhere is an orphan."""
    ledger = quotations("It is over” there. It ended.").ledger
    assert [mark.reading for mark in ledger] == ["orphan"]


@pytest.mark.parametrize(
    "text",
    [
        "“He said ‘no’ twice,” she said of the dogs’ owner. ’90s “it” goes",
        "” “ ‘ ’ \" '' “a ”b” “” \n\n“c\n\n” d “",
        "''''''''' “““ ”””",
        "‘a “b ’c” d",
    ],
)
def test_the_ledger_adds_up(text: str) -> None:
    """Each mark that does not stand between two letters has one entry, in order."""
    ledger = quotations(text).ledger
    covered = [place for mark in ledger for place in range(*mark.extent)]
    assert covered == sorted(set(covered))
    marks = [n for n, char in enumerate(text) if char in "“”‘’\"'"]
    assert covered == marks
    count = Counter(mark.reading for mark in ledger)
    found = quotations(text).quotations
    assert count["opening"] == sum(
        1 for q in found if q.repair is None or "opening" not in q.repair.kind
    )


def test_many_marks_take_linear_work() -> None:
    """A hundred thousand marks are read without complaint."""
    assert len(quotations("“a ” " * 20_000).quotations) == 20_000
    assert quotations("' “" * 5_000).ledger
    assert quotations("‘a " * 5_000).ledger
