"""Tests of `newsextract.structure.credits`."""

import pytest

from newsextract import extract

BODY = (
    "Port reopens after a month\n"
    "The port reopened on Monday after a month of repairs, officials said.\nCrowds came to see it.\n"
)


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("CNN’s Ann Fox and Lee Orr contributed to this report.",
         [("Ann Fox", None, "CNN", None), ("Lee Orr", None, "CNN", None)]),
        ("NPR's Ann Fox contributed reporting.", [("Ann Fox", None, "NPR", None)]),
        ("-- CNN's Ann Fox in Lima contributed to this report.", [("Ann Fox", None, "CNN", "Lima")]),
        ("Associated Press writers Ann Fox in Johnstown, Pennsylvania, and Lee Orr in Lima contributed to this report.",
         [("Ann Fox", "writer", "AP", "Johnstown, Pennsylvania"), ("Lee Orr", None, "AP", "Lima")]),
        ("(Reporting by Ann Fox in Lima; Additional reporting by Lee Orr; Editing by Sam Poe)",
         [("Ann Fox", "reporting", None, "Lima"), ("Lee Orr", "additional reporting", None, None),
          ("Sam Poe", "editing", None, None)]),
        ("NPR's Ann Fox reported from Lima. Lee Orr reported from Callao, Peru.",
         [("Ann Fox", None, "NPR", "Lima"), ("Lee Orr", None, "NPR", "Callao, Peru")]),
        ("With reporting by Lee Orr", [("Lee Orr", "reporting", None, None)]),
    ],
)  # fmt: skip
def test_a_note_on_contributors_is_read(line: str, people: list[tuple[str | None, ...]]) -> None:
    """Names, parts, houses and places are told apart."""
    article = extract(BODY + line + "\n")
    found = [
        (each.name, each.role, each.affiliation, each.location and each.location.value)
        for each in article.contributors
    ]
    assert found == people
    assert article.paragraphs[-1].zone == "credit"


@pytest.mark.parametrize(
    "line",
    [
        "The rain contributed to the flood, she said.",
        "Many have contributed to this reporting of floods in the valley over the years, he said, and more will.",
        "Police reported from the scene that it rained.",
    ],
)
def test_a_sentence_is_no_credit(line: str) -> None:
    """What contributes to a flood is not a reporter."""
    article = extract(BODY + line + "\n")
    assert article.contributors == ()
    assert article.paragraphs[-1].zone == "body"


def test_a_credit_behind_the_last_sentence_is_cut_off() -> None:
    """A note in brackets that ends a paragraph is not of the paragraph."""
    article = extract(BODY.rstrip() + " (Reporting by Ann Fox; Editing by Sam Poe)")
    last = article.paragraphs[-1]
    assert article.text[last.start : last.end] == "(Reporting by Ann Fox; Editing by Sam Poe)"
    assert last.zone == "credit"
    assert article.paragraphs[-2].zone == "body"


@pytest.mark.parametrize(
    ("line", "agency"),
    [
        ("Source: AFP/ec(ab)", "AFP"),
        ("– AFP", "AFP"),
        ("© 2024 AFP", "AFP"),
        ("Reuters contributed to this report.", "Reuters"),
    ],
)
def test_the_agency_of_a_credit_line_is_credited(line: str, agency: str) -> None:
    """A line that names whose copy it is gives a wire credit."""
    article = extract(BODY + line)
    assert [(each.agency, each.role) for each in article.wire] == [(agency, "credit")]


def test_nothing_of_the_story_stands_behind_its_source() -> None:
    """Behind `Source: …` all is the page's."""
    article = extract(
        f"{BODY}Source: CNA/ab(cd)\nWeek in Review\nOur chief editor looks back every Saturday.\n"
    )
    assert [each.zone for each in article.paragraphs[-2:]] == ["boilerplate", "boilerplate"]


def test_an_agency_may_sign_the_last_paragraph() -> None:
    """`… it rained. — Bernama` is signed by the agency."""
    article = extract(BODY.rstrip() + " — Bernama")
    assert [(each.agency, each.role) for each in article.wire] == [("Bernama", "credit")]
