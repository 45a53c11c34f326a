"""What became of an utterance, label by label and flag by flag."""

from __future__ import annotations

import pytest

from newsextract import extract
from newsextract.comparison.comparing import compare

FULL = (
    "“The board told the workers on Monday that the mill will close unless a buyer is found by winter,” Dana Obi said. "
    "“Nobody has offered a single penny for the old machines.”\n"
)

# what an outlet made of it, the labels and the flags
VARIANTS = [
    ("the same", "“The board told the workers on Monday that the mill will close unless a buyer is found by winter,” Dana Obi said.",
     {"identical"}, set()),
    ("cut", "“The board told the workers on Monday that the mill will close,” Dana Obi said.", {"trimmed"}, set()),
    ("a marked gap", "“The board told the workers ... that the mill will close unless a buyer is found by winter,” Dana Obi said.",
     {"ellipsis"}, set()),
    ("a gap not marked", "“The board told the workers that the mill will close unless a buyer is found by winter,” Dana Obi said.",
     {"trimmed"}, {"omission_not_marked"}),
    ("in part", "Dana Obi said the mill had to shut “unless a buyer is found by winter”.", {"trimmed", "reworded"}, set()),
    ("in other words", "Dana Obi said the board had told workers that the mill would close unless it finds a buyer by winter.",
     {"paraphrased"}, {"quotation_turned_paraphrase"}),
    ("another word", "“The board told the workers on Monday that the mill must close unless a buyer is found by winter,” Dana Obi said.",
     {"altered"}, {"wording_altered_inside_marks"}),
    ("a negation", "“The board told the workers that the mill will not close unless a buyer is found by winter,” Dana Obi said.",
     {"altered"}, {"wording_altered_inside_marks", "negation_changed"}),
    ("another speaker", "“The board told the workers on Monday that the mill will close unless a buyer is found by winter,” Omar Roe said.",
     {"identical"}, {"attribution_differs"}),
    ("a slip", "“The board told the the workers on Monday that the mill will close unless a buyer is found by winter,” Dana Obi said.",
     {"altered"}, {"wording_altered_inside_marks", "garbled"}),
    ("two in one", "“The mill will close unless a buyer is found by winter, nobody has offered a single penny,” Dana Obi said.",
     {"trimmed", "merged"}, set()),
]  # fmt: skip


@pytest.mark.parametrize(
    ("what", "text", "labels", "flags"), VARIANTS, ids=[v[0] for v in VARIANTS]
)
def test_a_variant_gets_its_verdict(
    what: str, text: str, labels: set[str], flags: set[str]
) -> None:
    """Each thing that outlets do to words has its label and its flags."""
    found = compare([extract(FULL), extract(text + "\n")]).families
    family = next(f for f in found if f.variants[0].span.text.startswith("The board"))
    assert family.reference == 0
    variant = family.variants[1]
    assert set(variant.difference) == labels
    assert set(variant.flags) - {"frame_dropped"} == flags


def test_a_paraphrase_put_into_marks_is_told() -> None:
    """What one outlet reports and another puts into marks is flagged."""
    told = extract("Dana Obi said the mill would close unless a buyer was found by winter.\n")
    quoted = extract("“The mill will close unless a buyer is found by winter,” Dana Obi said.\n")
    family = compare([told, quoted]).families[0]
    flags = {flag for variant in family.variants for flag in variant.flags}
    assert "quotation_turned_paraphrase" in flags  # the fullest is the one in marks


def test_words_in_marks_of_a_headline_join_what_the_story_says() -> None:
    """A headline's `‘Ice maiden’` is a wording of the quote below, though nobody is named beside it."""
    story = extract(
        "‘Ice maiden’ gets the top post at the port\n\n"
        "The port has a new head.\n\n“She is an ice maiden,” Omar Roe said of Dana Obi.\n"
    )
    (family,) = compare([story]).families
    assert [variant.span.text for variant in family.variants] == [
        "Ice maiden",
        "She is an ice maiden",
    ]
    assert family.variants[0].quote is None
