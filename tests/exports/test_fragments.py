"""Links to words."""

from __future__ import annotations

from urllib.parse import unquote

import pytest

from newsextract import Article, Span, extract
from newsextract.exports import text_fragment

URL = "https://example.org/rain"


def _span(text: str, words: str, start: int = 0) -> Span:
    place = text.index(words, start)
    return Span(place, place + len(words), words)


def test_short_words_stand_whole(article: Article) -> None:
    """Encoded, with the marks that mean something in a directive."""
    link = text_fragment(article, _span(article.text, "My roof leaks,"), URL)
    assert link == "https://example.org/rain#:~:text=My%20roof%20leaks%2C"


def test_marks_of_the_directive_are_encoded() -> None:
    """A hyphen, a comma or an ampersand of the words ends nothing."""
    article = extract("“A well-known fox, & co.,” Dana Obi said.")
    link = text_fragment(article, _span(article.text, "well-known fox, & co."), URL)
    assert link.endswith("#:~:text=well%2Dknown%20fox%2C%20%26%20co.")


def test_words_that_stand_twice_are_told_apart(article: Article) -> None:
    """By what stands before and after them."""
    first = _span(article.text, "It is raining")
    second = _span(article.text, "It is raining", first.end)
    links = [text_fragment(article, span, URL) for span in (first, second)]
    assert links[0] != links[1]
    assert unquote(links[1]).endswith("text=It is raining,-, Banda said.")


def test_long_words_by_their_ends() -> None:
    """First and last words, so that the link stays short."""
    words = " ".join(f"word{number}" for number in range(60))
    article = extract(f"“{words},” Dana Obi said.")
    link = text_fragment(article, _span(article.text, words), URL)
    assert link.endswith(
        "text=word0%20word1%20word2%20word3%20word4,word55%20word56%20word57%20word58%20word59"
    )


def test_words_over_lines_by_their_ends() -> None:
    """A browser finds no words over the end of a block."""
    article = extract("“It rained.\n\n“It poured,” Dana Obi said.")
    link = text_fragment(article, Span(1, 23, article.text[1:23]), URL)
    first, last = link.partition("text=")[2].split(",")
    assert unquote(first) in "It rained."
    assert "poured" in unquote(last)


def test_a_fragment_is_kept(article: Article) -> None:
    """The directive goes behind it."""
    link = text_fragment(article, _span(article.text, "Mayor"), f"{URL}#top")
    assert link == f"{URL}#top:~:text=Mayor"


def test_without_an_address_there_is_no_link(article: Article) -> None:
    """Nor without words."""
    with pytest.raises(ValueError, match="no address is known"):
        text_fragment(article, _span(article.text, "Mayor"))
    with pytest.raises(ValueError, match="no words at 5:5"):
        text_fragment(article, Span(5, 5, ""), URL)
