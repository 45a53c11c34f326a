"""Tests of `newsextract.marked`."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsextract.errors import GrammarError
from newsextract.marked import MarkedSpan, read_marked, write_marked


def test_marks_nest_and_braces_are_escaped() -> None:
    r"""Offsets count the bare text; `\{` is a brace of the text."""
    text, spans = read_marked(r"{source:the {name:Dana Obi}} \{sic\}")
    assert text == "the Dana Obi {sic}"
    assert spans == (MarkedSpan("source", 0, 12), MarkedSpan("name", 4, 12))


@pytest.mark.parametrize("marked", ["{name:Dana", "Dana}"])
def test_a_mark_that_does_not_close_is_refused(marked: str) -> None:
    """The message shows the text."""
    with pytest.raises(GrammarError, match="Dana"):
        read_marked(marked)


@st.composite
def _nested(draw: st.DrawFn) -> tuple[str, list[MarkedSpan]]:
    text = draw(st.text(alphabet="ab{}\\ é😀", min_size=1, max_size=30))
    spans: list[MarkedSpan] = []
    for _ in range(draw(st.integers(0, 4))):
        start = draw(st.integers(0, len(text) - 1))
        end = draw(st.integers(start + 1, len(text)))
        crossing = any(
            s.start < start < s.end < end or start < s.start < end < s.end for s in spans
        )
        if not crossing and all((s.start, s.end) != (start, end) for s in spans):
            spans.append(MarkedSpan("x", start, end))
    return text, spans


@given(_nested())
def test_reading_undoes_writing(case: tuple[str, list[MarkedSpan]]) -> None:
    """Text and spans come back as they were."""
    text, spans = case
    wanted = tuple(sorted(spans, key=lambda span: (span.start, -span.end)))
    assert read_marked(write_marked(text, spans)) == (text, wanted)
