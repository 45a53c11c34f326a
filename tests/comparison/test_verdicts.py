"""What became of an utterance, label by label and flag by flag."""

from __future__ import annotations

import pytest

from newsextract import extract
from newsextract.comparison.comparing import compare
from newsextract.comparison.keys import ArticleKeys
from newsextract.comparison.words import fold_spelling, stem
from newsextract.plugins import default_plugins

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


@pytest.mark.parametrize(
    ("full", "other", "flags"),
    [
        ("“He never once looked at us,” {}", "“He never looked at us once,” {}", {"wording_altered_inside_marks"}),
        ("“There was no room any more for the dogs,” {}", "“There was no room anymore for the dogs,” {}", set()),
        ("“We recognised the neighbours by their voices,” {}", "“We recognized the neighbors by their voices,” {}", set()),
        ("“Forty-one miles of track is no detail,” {}", "“Forty miles of track is no detail,” {}",
         {"wording_altered_inside_marks", "number_changed"}),
        ("“We queued for nine hours under the sun,” {}", "“We queued for ten hours under the sun,” {}",
         {"wording_altered_inside_marks", "number_changed"}),
        ("“I will not recognise a result that was written before,” {}", "Dana Obi said she would never recognise “a result that was written before”.", set()),
        ("“We bought three hundred years of water,” {}", "“We bought 300 years of water,” {}", set()),
        ("“I regret it, but I will not sign the cheque that nobody can cover,” {}", "Dana Obi said she “will sign the cheque” to end the strike.",
         {"wording_altered_inside_marks", "negation_changed"}),
        ("“The lorries will not return in March,” an official said.", "“The lorries will not return in March,” a diplomatic official said.",
         {"attribution_differs"}),
        ("“The lorries will not return in March,” a diplomatic official said.", "“The lorries will not return in March,” an official said.", set()),
        ("“He gets nine years,” {}, a widow.", "“He gets nine years,” a widow said.", {"speaker_unnamed"}),
        ("“He gets nine years,” {} in court.", "“He gets nine years,” according to the Brannoc Herald.", set()),
    ],
)  # fmt: skip
def test_what_counts_as_another_wording_or_speaker(full: str, other: str, flags: set[str]) -> None:
    """Spelling and blanks do not, a word that moved and a part of a number do; a paper is no other speaker."""
    texts = (full.format("Dana Obi said"), other.format("Dana Obi said"))
    (family,) = compare([extract(text.rstrip(".") + ".\n") for text in texts]).families
    assert family.reference == 0
    assert set(family.variants[1].flags) == flags


def test_what_two_outlets_have_word_for_word_is_the_reference() -> None:
    """A longer wording of one outlet is the altered one, not theirs."""
    said = "“If the machines do not come by tonight, we will be digging for the dead,” Dana Obi said.\n"
    other = "“We dig with our hands, if machines do not come by tonight we will be digging for dead,” Dana Obi said.\n"
    (family,) = compare([extract(text) for text in (other, said, said)]).families
    assert family.variants[family.reference].article == 1
    assert [bool(each.flags) for each in family.variants] == [True, False, False]


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("Nobody ruled it out.", ("not", "exclud")),
        ("They excluded nothing.", ("exclud", "not")),
        ("They can’t bring them back.", ("not", "resume")),
        ("The plan was his, the back door was not.", ("plan", "back", "door", "not")),
        ("We’ve recognised it.", ("recogniz",)),
    ],
)
def test_words_that_mean_the_same_have_one_key(text: str, keys: tuple[str, ...]) -> None:
    """A verb with its particle, a negation, a spelling; a particle far from its verb is a word of its own."""
    reading = ArticleKeys(extract(text + "\n"))
    extent = (0, len(text))
    assert reading.keys(reading.words(extent), extent) == keys


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


def test_no_two_near_words_with_one_stem_mean_different_things() -> None:
    """`plane` and `plan` have one stem, so that only one of them can stand in the table."""
    table = default_plugins().grammar("en").table("near_words")
    meanings: dict[str, set[str]] = {}
    for form, row in table.items():
        meanings.setdefault(stem(fold_spelling(form)), set()).add(row["meaning"])
    assert {stem: found for stem, found in meanings.items() if len(found) > 1} == {}


def test_a_second_clause_with_that_is_an_utterance_of_its_own() -> None:
    """What follows *and that* may be all that another outlet has."""
    texts = (
        "Dana Obi said the mill would be sold by winter, and that not one of its workers would lose a home.\n",
        "Not one of the workers of the mill would lose a home, Dana Obi said.\n",
    )
    (family,) = compare(map(extract, texts)).families
    assert [each.span.text for each in family.variants] == [
        "not one of its workers would lose a home",
        "Not one of the workers of the mill would lose a home",
    ]
