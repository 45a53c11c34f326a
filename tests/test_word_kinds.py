"""The columns of kinds hold what the code asks for, and given names say nothing of gender."""

from __future__ import annotations

from importlib import resources

import pytest

from newsextract.languages.en.language import WORDS

KINDS = {
    ("acronyms", "type"): {"government", "organization"},
    ("agencies", "kind"): {"agency", "outlet"},
    ("bodies", "type"): {"government", "organization"},
    ("cue_distances", "distance"): {"charged", "doubting", "endorsing", "neutral"},
    ("demonyms", "kind"): {"adjective", "people", "adjective people"},
    ("approximators", "kind"): {"about", "at_least", "at_most", "less_than", "more_than"},
    ("approximators", "place"): {"after", "before"},
    ("currencies", "place"): {"code", "glued", "prefix", "sign"},
    ("numbered_things", "case"): {"any", "capital"},
    ("units", "kind"): {"age", "duration", "measure", "money", "percent", "points"},
    ("organization_nouns", "kind"): {"government", "organization"},
    ("organization_nouns", "means"): {
        "agency",
        "bare",
        "campaign",
        "company",
        "country",
        "group",
        "other",
        "outlet",
        "plural",
        "power",
    },
    ("organization_words", "kind"): {
        "company",
        "government",
        "organization",
        "outlet",
        "place",
    },
    ("places", "kind"): {"city", "region", "state"},
    ("roles", "agreement"): {"any", "he", "she"},
    ("roles", "kind"): {"group", "kin", "role", "source", "voice"},
    ("roles", "number"): {"plural", "singular"},
    ("titles", "agreement"): {"any", "he", "she"},
    ("titles", "kind"): {"abbreviation", "honorific", "joined", "office", "part"},
}


@pytest.mark.parametrize(("name", "column"), sorted(KINDS))
def test_a_kind_is_known(name: str, column: str) -> None:
    """A column of kinds holds no other kinds than those that the code asks for."""
    text = resources.files(WORDS).joinpath(f"{name}.tsv").read_text("utf-8")
    columns, *rows = [line.split("\t") for line in text.splitlines()]
    assert {row[columns.index(column)] for row in rows} == KINDS[name, column]


def test_given_names_say_nothing_of_gender() -> None:
    """The table of given names has the form and nothing else."""
    text = resources.files(WORDS).joinpath("given_names.tsv").read_text("utf-8")
    assert {line.count("\t") for line in text.splitlines()} == {0}
