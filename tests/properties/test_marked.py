"""Marked text: writing and reading are each other's inverse."""

from hypothesis import given
from hypothesis import strategies as st

from newsextract.marked import MarkedSpan, read_marked, write_marked


@st.composite
def nested_spans(draw: st.DrawFn) -> tuple[str, tuple[MarkedSpan, ...]]:
    """A text, and spans of it that nest and are not empty."""
    text = draw(st.text(alphabet="ab {}\\:\n“”é", min_size=1, max_size=40))
    spans: list[MarkedSpan] = []

    def cut(start: int, end: int, depth: int) -> None:
        if depth == 0 or end - start < 1 or not draw(st.booleans()):
            return
        left = draw(st.integers(start, end - 1))
        right = draw(st.integers(left + 1, end))
        spans.append(MarkedSpan(draw(st.sampled_from(("source", "cue", "place"))), left, right))
        cut(left, right, depth - 1)
        cut(right, end, depth - 1)

    cut(0, len(text), 3)
    return text, tuple(sorted(spans, key=lambda span: (span.start, -span.end)))


@given(nested_spans())
def test_written_and_read_again(case: tuple[str, tuple[MarkedSpan, ...]]) -> None:
    """`read_marked(write_marked(text, spans))` gives both back."""
    text, spans = case
    bare, found = read_marked(write_marked(text, spans))
    assert bare == text
    assert sorted(found) == sorted(spans)
