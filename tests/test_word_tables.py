"""Every word table is sorted, unique, NFC and without blank cells."""

from __future__ import annotations

import unicodedata
from importlib import resources

import pytest

from newsextract.languages.en.language import ENGLISH, WORDS

FILES = sorted(path.name for path in resources.files(WORDS).iterdir() if path.name.endswith(".tsv"))


@pytest.mark.parametrize("name", FILES)
def test_a_table_is_sorted_unique_and_normalised(name: str) -> None:
    """A table has its rows in order of their form, each form once, in NFC, with no blank cell."""
    text = resources.files(WORDS).joinpath(name).read_text("utf-8")
    assert text == unicodedata.normalize("NFC", text)
    assert text.endswith("\n")
    rows = [line.split("\t") for line in text.splitlines() if not line.startswith("#")]
    columns, rows = rows[0], rows[1:]
    assert columns[0] == "form"
    forms = [row[0] for row in rows]
    assert forms == sorted(forms)
    assert len(set(forms)) == len(forms)
    for row in rows:
        assert len(row) == len(columns)
        assert all(cell and cell == cell.strip() for cell in row), row


@pytest.mark.parametrize("name", FILES)
def test_a_table_is_used(name: str) -> None:
    """A table that no language names is dead."""
    assert name.removesuffix(".tsv") in {table.name for table in ENGLISH.tables}


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
    ("titles", "kind"): {"abbreviation", "honorific", "office", "part"},
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
