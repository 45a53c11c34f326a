"""Classes of time words as characters."""

import pytest

from newsextract.languages.en.dates_classes import (
    characters_of,
    classes_of,
    compile_classes,
    first_classes,
)
from newsextract.languages.en.dates_forms import FORMS
from newsextract.languages.en.dates_tokens import tokens_of
from newsextract.languages.en.dates_words import WORDS


@pytest.mark.parametrize("word", sorted(WORDS))
def test_every_word_has_a_character(word: str) -> None:
    """No set of classes was left without a character of its own."""
    for token in tokens_of(word) + tokens_of(word.capitalize()):
        assert classes_of(characters_of([token])) == set(token.classes)


@pytest.mark.parametrize(
    ("pattern", "first"),
    [
        ("<month> <day>", {"month"}),
        ("<the>? <month|weekday>", {"the", "month", "weekday"}),
        ("(?: <a> | <b>? <c> ){0,2} <d>", {"a", "b", "c", "d"}),
        ("(?: <a> <b> )+ <c>", {"a"}),
        ("(?! <x> ) <a> (?= <y> )", {"a"}),
        ("<a>      # a comment\n | <b>", {"a", "b"}),
    ],
)
def test_first_classes(pattern: str, first: set[str]) -> None:
    """What a pattern can begin with is read off the pattern."""
    assert first_classes(pattern) == first


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.name)
def test_a_form_begins_only_with_its_first_classes(form) -> None:  # type: ignore[no-untyped-def]
    """No form matches at a token that has none of the classes it is said to begin with."""
    first, pattern = first_classes(form.pattern), compile_classes(form.pattern)
    for word in sorted(WORDS):
        for token in tokens_of(word):
            if first.isdisjoint(token.classes):
                match = pattern.match(characters_of([token]))
                assert match is None or match.end() == 0
