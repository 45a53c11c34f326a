"""More text: what stands before stays as it was, what stands behind is shifted.

Within a paragraph and before it, only these look at text that follows: the parts of the page at the foot (credits, lists of
links), roles that name a person later, and a first name that is later given in full. So speakers may change with what
follows; spans, kinds, cues and values do not.
"""

from hypothesis import given
from hypothesis import strategies as st

from newsextract import Article, extract
from newsextract.testing.strategies import sentences

bodies = st.lists(sentences(), min_size=1, max_size=4).map("\n\n".join)
BREAK = "\n\nThe council met in the evening and closed the road to the mill.\n\n"


def found(article: Article, first: int = 0, last: int = 1 << 30) -> list[object]:
    """What was found between two offsets, with places counted from the first."""
    records: list[object] = []
    for quote in article.quotes:
        if first <= quote.content[0].start < last:
            content = tuple((span.start - first, span.text) for span in quote.content)
            records.append((str(quote.kind), content, quote.cue and quote.cue.span.text))
    for group in (article.dates, article.numbers):
        for record in group:
            if first <= record.span.start < last:
                records.append((record.span.start - first, record.span.text))
    return records


@given(bodies, sentences())
def test_a_paragraph_behind_leaves_the_rest_as_it_was(text: str, more: str) -> None:
    """Quotes, dates and numbers before it have the same words in the same places."""
    assert found(extract(text + BREAK + more), last=len(text)) == found(
        extract(text + BREAK), last=len(text)
    )


@given(bodies, bodies)
def test_two_texts_joined_are_their_records_joined(one: str, other: str) -> None:
    """The second's are shifted by the first's length; their values may depend on the first, as anchors do."""
    start = len(one) + len(BREAK)
    whole = extract(one + BREAK + other)
    assert found(whole, 0, len(one)) == found(extract(one + BREAK), 0, len(one))
    alone = extract(BREAK + other)
    assert found(whole, start) == found(alone, len(BREAK))
