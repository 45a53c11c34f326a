"""Tests of `newsextract.structure.captions`."""

import pytest

from newsextract import extract
from newsextract.records import Caption

HEAD = "Port reopens after a month\nBy Ann Fox\n"
REST = "\nThe port reopened on Monday after a month of repairs, officials said.\nCrowds came.\n"
WORDS = "A boat in the port of Lima."


def _captions(lines: str) -> tuple[Caption, ...]:
    return extract(HEAD + lines + REST).captions


@pytest.mark.parametrize(
    ("credit", "photographer", "agencies"),
    [
        ("Photograph: Ana Poe/AFP/Getty", "Ana Poe", ("AFP", "Getty")),
        ("Photograph: AFP via Getty", None, ("AFP", "Getty")),
        ("(Photo: AFP/Ana Poe)", "Ana Poe", ("AFP",)),
        ("REUTERS/Ana Poe/File Photo", "Ana Poe", ("Reuters",)),
        ("(AP Photo/Ana Poe, File)", "Ana Poe", ("AP",)),
        ("Ana Poe/AFP/Getty Images", "Ana Poe", ("AFP", "Getty")),
        ("[Ana Poe/AP Photo]", "Ana Poe", ("AP",)),
        ("— Picture by Ana Poe", "Ana Poe", ()),
    ],
)
@pytest.mark.parametrize("gap", [" ", "", "\n"])
def test_a_credit_is_read(
    credit: str, photographer: str | None, agencies: tuple[str, ...], gap: str
) -> None:
    """A credit stands behind its caption, glued to it, or on the next line."""
    (caption,) = _captions(WORDS + gap + credit)
    assert caption.words.text == WORDS
    assert caption.credit
    assert caption.credit.text == credit
    assert (caption.photographer, caption.agencies) == (photographer, agencies)


def test_a_caption_that_comes_twice_is_a_duplicate() -> None:
    """The one that is left in its tags points to the clean one."""
    first, second = _captions(
        f"<span>{WORDS}</span><span>Photograph: Ana Poe/AFP</span>\n{WORDS}Photograph: Ana Poe/AFP"
    )
    assert (first.duplicate_of, second.duplicate_of) == (1, None)
    assert first.words.text == second.words.text == WORDS


def test_a_label_is_no_part_of_the_caption() -> None:
    """`FILE PHOTO:` says what it is, not what is seen."""
    (caption,) = _captions(f"FILE PHOTO: {WORDS} REUTERS/Ana Poe")
    assert caption.words.text == WORDS


def test_agencies_of_pictures_are_wire_credits() -> None:
    """An agency in a photo credit has the part `photo`."""
    article = extract(f"{HEAD}{WORDS} Photograph: Ana Poe/AFP/Getty{REST}")
    assert [(each.agency, each.role) for each in article.wire] == [
        ("AFP", "photo"),
        ("Getty", "photo"),
    ]


def test_a_sentence_about_a_picture_is_no_caption() -> None:
    """A paragraph that names a photo or a slash stays a paragraph."""
    assert _captions("The photo: she took it in haste, he said.") == ()
    assert _captions("He and/or AP took the picture, he said.") == ()
