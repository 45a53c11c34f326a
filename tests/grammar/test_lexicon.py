"""Tests of `newsextract.grammar.lexicon`."""

import re

import pytest

from newsextract.errors import GrammarError
from newsextract.grammar.lexicon import Lexicon
from newsextract.grammar.tagged_words import tagged_words
from newsextract.grammar.tagsets import FIRST_CHARACTER, TagSets, in_order, most_frequent

LOWER = frozenset({"lower"})
NAMES = {
    "said": ("cue",),
    "May": ("month",),
    "may": ("modal",),
    "US": ("country",),
    "us": ("pronoun",),
}


def _lexicon() -> Lexicon:
    words = tagged_words({form: frozenset(tags) for form, tags in NAMES.items()}, (LOWER,))
    return Lexicon(words, lambda word: LOWER)


@pytest.mark.parametrize(
    ("token", "tags"),
    [
        ("said", {"cue"}),
        ("said ", {"cue"}),
        ("Said", {"cue", "cap"}),
        ("SAID", {"cue", "cap", "upper"}),
        ("May ", {"month", "modal", "cap"}),
        ("may", {"modal"}),
        ("US", {"country", "cap", "upper"}),
        ("us", {"pronoun"}),
        ("Qatar", {"lower", "cap"}),
        (" ", {"lower"}),
    ],
)
def test_tags_add_up_from_form_case_and_guess(token: str, tags: set[str]) -> None:
    """A token has the tags of its form, of its lower-case form, of its case, or of the guess."""
    assert _lexicon().tags_of(token) == tags


def test_a_tag_pattern_reads_one_token_a_placeholder() -> None:
    """`<tag>` stands for one token; `|`, `&` and `!` combine tags."""
    lexicon = _lexicon()
    tags = "".join(map(lexicon.table.__getitem__, ["US ", "may ", "SAID ", "May"]))
    assert lexicon.compile("<country> <modal> <cue> <month>").fullmatch(tags)
    assert lexicon.compile("<cap>").match(tags, 3)
    assert not lexicon.compile("<cap&!month>").match(tags, 3)
    assert lexicon.compile("<cue|month>").match(tags, 2)
    assert lexicon.compile("(?P<who> <country> ) (?= <!cue> )").match(tags)["who"] == tags[0]


def test_an_unknown_tag_is_an_error_that_names_it() -> None:
    """A pattern that asks for a tag which no word has cannot match: it is refused."""
    with pytest.raises(GrammarError, match="'verb'"):
        _lexicon().compiled("<verb>")


def test_a_broken_pattern_is_an_error() -> None:
    """A pattern that is no regular expression is refused with its text."""
    with pytest.raises(GrammarError, match="does not compile"):
        _lexicon().compiled("( <cue>")


def test_a_pattern_is_compiled_when_it_is_first_used() -> None:
    """What is wrong with a pattern is said by its first match; what a story never tries costs nothing."""
    pattern = _lexicon().compile("<verb>")
    for _ in range(2):
        with pytest.raises(GrammarError, match="'verb'"):
            pattern.match("")


def test_frequent_expressions_are_short_classes() -> None:
    """Characters of an expression that is packed stand side by side: its class is one range."""
    sets = [
        frozenset({letter, "wide" if number % 2 else "narrow"})
        for number, letter in enumerate("abcdefgh")
    ]
    assert TagSets(sets).expand("<wide>").count("-") == 0  # eight characters, one by one
    ordered = in_order(sets, ("wide", "unknown"))
    packed = TagSets(ordered)
    assert len(packed.expand("<wide>")) == len("[a-d]")
    characters = {chr(FIRST_CHARACTER + number): tags for number, tags in enumerate(ordered)}
    assert set(packed.named("wide")) == {c for c, tags in characters.items() if "wide" in tags}
    assert set(re.findall(packed.expand("<!a>"), "".join(characters))) == set(packed.named("!a"))
    assert most_frequent(["<a> <b|c> <b|c>", "<a> (?P<group> <a> )"], 1) == ("a",)


def test_the_table_stays_bounded() -> None:
    """Long tokens are classified and not kept."""
    lexicon = _lexicon()
    assert lexicon.table["x" * 1000]
    assert len(lexicon.table) == 0


def test_a_run_of_marks_is_not_composed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Composing is quadratic in the marks of a word; one with thousands is looked up as it is."""
    composed: list[int] = []

    def normalize(form: str, word: str) -> str:
        composed.append(len(word))
        return word

    monkeypatch.setattr("newsextract.grammar.lexicon.normalize", normalize)
    lexicon = _lexicon()
    lexicon.tags_of("e" + "\u0301" * 40_000)
    lexicon.tags_of("e\u0301")
    assert composed == [2]


def test_a_guess_that_was_not_announced_is_an_error() -> None:
    """All tag sets are known when the lexicon is built, so compiled patterns miss none."""
    lexicon = Lexicon(tagged_words({}, (LOWER,)), lambda word: frozenset({"new"}))
    with pytest.raises(GrammarError, match="not announced"):
        lexicon.table["word"]
