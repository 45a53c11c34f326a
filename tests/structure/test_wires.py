"""Tests of `newsextract.structure.wires`."""

import pytest

from newsextract import extract

TOP = "Port reopens after a month\n"


@pytest.mark.parametrize(
    ("sentence", "wires"),
    [
        ("A diplomat told AFP on Monday that it rained.", [("AFP", "told")]),
        ("“It rained,” she said by phone to the Associated Press.", [("AP", "told")]),
        ("“It rained,” said an official speaking anonymously to Reuters.", [("Reuters", "told")]),
        ("It rained, according to Xinhua.", [("Xinhua", "cited")]),
        ("According to news agencies, including AFP, Reuters, and the Associated Press, it rained.",
         [("AFP", "cited"), ("Reuters", "cited"), ("AP", "cited")]),
        ("The Xinhua news agency reported that it rained.", [("Xinhua", "cited")]),
        ("A Reuters witness saw smoke.", []),
        ("The mayor told CNN that it rained.", []),
    ],
)  # fmt: skip
def test_the_part_of_an_agency_is_told(sentence: str, wires: list[tuple[str, str]]) -> None:
    """An agency was told, or is cited; one that is merely named plays no part."""
    article = extract(TOP + sentence + "\nCrowds came to see the ships leave the port.\n")
    assert [(each.agency, each.role) for each in article.wire] == wires


def test_the_agency_of_the_dateline_is_credited() -> None:
    """Its name in the dateline says whose copy it is."""
    article = extract(f"{TOP}LIMA (AP) — It rained in the port on Monday.\nCrowds came.\n")
    assert [(each.agency, each.role) for each in article.wire] == [("AP", "credit")]
