"""What holds for the article of any text."""

from hypothesis import example, given
from hypothesis import strategies as st

from newsextract import Article, Story, extract
from newsextract.testing import check_invariants
from newsextract.testing.strategies import any_story_text, stories

PAIRS = {"“": '"', "”": '"'}


@given(any_story_text())
@example("")
@example("\ud800")
@example("“")
@example("\x00" * 20)
@example("\ufeff")
@example("'" * 50)
@example("“" * 50)
@example("9" * 400)
@example("e" + "\u0301" * 400)
@example("on 30 February 0000 and 31 April 9999")
@example("“Yes,” the mayor told rethere at")
@example("'it rained,' says two people briefed on")
@example("and I can ct.„  .\n5minread\nLatest S")
def test_any_text_gives_an_article(text: str) -> None:
    """Any str gives an article, never an exception, and the article keeps its promises."""
    check_invariants(extract(text))


@given(any_story_text())
def test_the_text_is_the_input(text: str) -> None:
    """The article's text is the input, lone surrogates replaced one for one."""
    expected = "".join(
        "\ufffd" if "\ud800" <= character <= "\udfff" else character for character in text
    )
    assert extract(text).text == expected


@given(stories())
def test_same_story_same_article(text: str) -> None:
    """Extracting twice gives the same bytes, and so does extracting the article's own text."""
    first = extract(text).model_dump_json()
    assert extract(text).model_dump_json() == first
    assert extract(Article.model_validate_json(first).text).model_dump_json() == first


@given(stories())
def test_two_line_breaks_shift_every_span_by_two(text: str) -> None:
    """Leading line breaks move the records and change nothing else."""
    assert _records(extract("\n\n" + text), 2) == _records(extract(text), 0)


@given(stories())
def test_a_date_that_is_stated_is_taken(text: str) -> None:
    """What the caller states wins over what the text says."""
    article = extract(Story(text, published="2025-03-06"))
    assert article.published
    assert article.published.value == "2025-03-06"


def _records(article: Article, shift: int) -> list[tuple[object, ...]]:
    found: list[tuple[object, ...]] = []
    for quote in article.quotes:
        content = tuple((span.start - shift, span.text) for span in quote.content)
        found.append(("quote", quote.kind, content, quote.speaker, quote.rule))
    for name in ("dates", "numbers"):
        for record in getattr(article, name):
            found.append((name, record.span.start - shift, record.span.text, record.value))
    for actor in article.actors:
        found.append(
            ("actor", actor.name, tuple(mention.span.start - shift for mention in actor.mentions))
        )
    return found


@given(st.lists(stories(), min_size=1, max_size=3))
def test_texts_do_not_influence_each_other(texts: list[str]) -> None:
    """No state is kept from one text to the next."""
    together = [extract(text) for text in texts]
    assert [extract(text) for text in reversed(texts)][::-1] == together
