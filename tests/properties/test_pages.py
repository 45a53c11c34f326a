"""What holds for the article of any page."""

import html

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsextract import extract, extract_page
from newsextract.testing import check_invariants
from newsextract.testing.strategies import broken, pages, sentences

pytest.importorskip("selectolax")

SOUP = st.lists(
    st.sampled_from(
        ("<p>", "</p>", "<div a='b'>", "<script>", "</script>", "<!--", "-->", "<p a=", "&amp;", "&#0;", "&#xD800;", "<![CDATA[", "]]>",
         "<title>", "<svg>", "<table><tr>", "<li>", "rain ", "“said” ", "<meta charset=utf-16>", "<base href=javascript:1>", "\x00", "\ufeff")
    ),
    max_size=40,
).map("".join)  # fmt: skip


@given(st.one_of(pages(), broken(pages()), SOUP))
@example("")
@example("<")
@example("<html")
@example("<script>" * 50)
def test_any_page_gives_an_article(page: str) -> None:
    """Any soup of tags gives an article that keeps its promises."""
    check_invariants(extract_page(page))


@given(st.binary(max_size=400))
@example(b"\xff\xfe<\x00p\x00>\x00")
@example(b"\x1f\x8b\x08")
@example(b"<meta charset=utf-7>+ADw-p+AD4-")
def test_any_bytes_give_an_article(page: bytes) -> None:
    """Bytes in no charset at all, too."""
    check_invariants(extract_page(page))


@given(st.lists(sentences(), min_size=2, max_size=4))
def test_paragraphs_in_tags_have_the_records_of_the_text(body: list[str]) -> None:
    """Escaped and wrapped in p, with scripts, styles and comments around: the same quotes, dates and numbers."""
    noise = "<script>var a = '“It rained,” Dana Obi said.'</script><!-- “No,” he said. --><style>p{}</style>"
    page = (
        "<article>"
        + noise.join(f"<p>{html.escape(each)}</p>" for each in body)
        + noise
        + "</article>"
    )
    from_page, from_text = extract_page(page), extract("\n\n".join(body))
    for name in ("quotes", "dates", "numbers"):
        one, other = getattr(from_page, name), getattr(from_text, name)
        assert [words(each) for each in one] == [words(each) for each in other], name


def words(record: object) -> object:
    """The words of a record."""
    content = getattr(record, "content", None)
    return [span.text for span in content] if content else record.span.text  # type: ignore[attr-defined]
