"""Tests of `newsextract.grammar.trie`."""

import regex
from hypothesis import given
from hypothesis import strategies as st

from newsextract.grammar.trie import trie_pattern


@given(st.lists(st.text(alphabet="ab. -", min_size=1, max_size=5), min_size=1, max_size=12))
def test_a_trie_matches_its_forms_and_nothing_else(forms: list[str]) -> None:
    """Every form matches whole; the longest form at a place wins."""
    pattern = regex.compile(trie_pattern(forms), regex.VERBOSE | regex.VERSION1)
    for form in forms:
        assert pattern.fullmatch(form)
        longest = max((other for other in forms if form.startswith(other)), key=len)
        assert pattern.match(form)[0] == longest
    assert not pattern.fullmatch("zz")


def test_no_forms_match_nothing() -> None:
    """An empty table matches nowhere, not everywhere."""
    assert not regex.compile(trie_pattern(())).search("any text")
