"""Tests of `newsextract.grammar.frozen`."""

import re

import pytest
import regex

from newsextract.grammar import frozen

PATTERNS = (
    r"(?P<who> [A-Z][a-z]++ ) [ ] (?: said | (?P<cue> told ) ) (?(cue) [ ] \w{2,4} )",
    r"[^a-zÀ-ɏ\u0400-\u0410]{2,5}? (?<= x ) | (?i: ß | k )",
)
TEXTS = ("Obi told me", "Obi said", "Obi told me ÄÖÜxß K", "", "12345x678")
needs_engines = pytest.mark.skipif(not frozen.engines(), reason="this Python freezes no patterns")


@needs_engines
@pytest.mark.parametrize("pattern", PATTERNS)
def test_a_pattern_of_re_comes_back(pattern: str) -> None:
    """What was frozen matches as the pattern itself, with the same groups, and says what it was made from."""
    compiled = re.compile(pattern, re.VERBOSE)
    thawed = frozen.thaw_re(frozen.freeze_re(pattern, re.VERBOSE), "the source")
    assert thawed is not None
    assert (thawed.flags, thawed.groupindex) == (compiled.flags, compiled.groupindex)
    assert thawed.pattern == "the source"
    for text in TEXTS:
        found = [(m.span(), m.groups(), m.lastgroup) for m in thawed.finditer(text)]
        assert found == [(m.span(), m.groups(), m.lastgroup) for m in compiled.finditer(text)]


@needs_engines
def test_a_pattern_of_regex_comes_back() -> None:
    """The same for patterns over text."""
    flags = regex.VERBOSE | regex.VERSION1 | regex.IGNORECASE
    compiled = regex.compile(
        r"(?P<name> \p{Lu}\p{L}*+ ) (?: [ ] (?P<role> chief | head ) )?", flags
    )
    thawed = frozen.thaw_regex(frozen.freeze_regex(compiled))
    assert thawed is not None
    assert (thawed.pattern, thawed.flags) == (compiled.pattern, compiled.flags)
    for text in ("Ana Chief", "ÄRA head", "12"):
        spans = [(m.span(), m.groupdict()) for m in thawed.finditer(text)]
        assert spans == [(m.span(), m.groupdict()) for m in compiled.finditer(text)]


@needs_engines
def test_what_is_no_frozen_pattern_gives_none() -> None:
    """A cut or changed file costs time and nothing else."""
    whole = frozen.freeze_re("a(b)c", 0)
    for broken in (
        b"",
        b"\x00",
        whole[:20],
        frozen.marshal.dumps((0, b"\xff" * 8, 0, {}, (None,))),
    ):
        assert frozen.thaw_re(broken, "a") is None
        assert frozen.thaw_regex(broken) is None


def test_a_python_that_is_built_otherwise_freezes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the inside that is known, no versions are named, for which anything would hold."""

    def without(name: str) -> object:
        raise ImportError(name)

    monkeypatch.setattr(frozen, "_inside", without)
    assert frozen.engines.__wrapped__() == ""
