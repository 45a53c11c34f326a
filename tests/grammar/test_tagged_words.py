"""Tests of `newsextract.grammar.tagged_words`."""

import pytest

from newsextract.grammar.tagged_words import read_words, tagged_words, write_words

UNKNOWN = frozenset({"unknown"})
ENTRIES = {
    "May": frozenset({"month"}),
    "may": frozenset({"modal"}),
    "said": frozenset({"cue", "past"}),
}


def test_words_come_back_as_they_were_written() -> None:
    """One text holds all of it."""
    words = tagged_words(ENTRIES, (UNKNOWN,), ("cue",))
    assert read_words(write_words(words)) == words
    assert read_words(write_words(tagged_words({}, ()))) == tagged_words({}, ())


def test_a_form_with_a_capital_has_the_tags_of_both() -> None:
    """`May` is a month and, at the head of a sentence, a modal."""
    words = tagged_words(ENTRIES, (UNKNOWN,))
    assert words.sets[ord(words.both["May"]) - 0x100] == "cap modal month"
    assert words.sets[ord(words.uppers[words.forms["said"]]) - 0x100] == "cap cue past upper"


def test_the_order_is_the_same_whatever_comes_first() -> None:
    """Characters depend on the words alone."""
    turned = dict(reversed(ENTRIES.items()))
    assert tagged_words(turned, (UNKNOWN,)) == tagged_words(ENTRIES, (UNKNOWN,))


def test_a_form_that_cannot_be_written_is_an_error() -> None:
    """A tabulator parts the forms."""
    with pytest.raises(ValueError, match="tabulator"):
        write_words(tagged_words({"a\tb": UNKNOWN}, ()))


@pytest.mark.parametrize("text", ["", "a\nb", "a\n" * 20])
def test_another_text_is_an_error(text: str) -> None:
    """A cut file is no words."""
    with pytest.raises(ValueError, match=r"fields|shorter|longer|unpack"):
        read_words(text)
