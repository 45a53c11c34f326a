"""Whatever a page holds, a story is read from it, quickly, and what was too much is said."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsextract import Plugins, extract_page
from newsextract.pages.reader import read_page
from newsextract.testing import check_invariants
from tests.markup import body, page

PLUGINS = Plugins(load_installed=True)


@pytest.mark.parametrize(
    ("html", "warning"),
    [
        (b"<div>" * 100_000 + b"It rained in the valley.", "too_deep"),
        (
            b"<article>" + b"<div>" * 700 + b"<p>Deep</p>" + b"</div>" * 700 + body().encode(),
            "too_deep",
        ),
        (b"x" * 11_000_000, "too_large"),
        (page(f"<p {' '.join(f'a{n}' for n in range(40_000))}>Rain</p>{body()}"), "too_deep"),
        (page(body(), '<script type="application/ld+json">{}</script>' * 1000), "truncated"),
        (
            page(body(), f'<script type="application/ld+json">{"[" * 5000}</script>'),
            "truncated",
        ),
    ],
    ids=["nested", "deep", "large", "attributes", "json-ld blocks", "json-ld depth"],
)
def test_hostile_pages_give_an_article_and_a_warning(html: bytes, warning: str) -> None:
    """What is too much is said, quickly, and what can be read is read."""
    start = time.perf_counter()
    article = extract_page(html, plugins=PLUGINS)
    assert time.perf_counter() - start < 5
    assert warning in {each.kind for each in article.warnings}


@given(st.binary(max_size=400))
def test_any_bytes_give_a_story(data: bytes) -> None:
    """No bytes raise."""
    read_page(data)


_SOUP = st.lists(
    st.sampled_from(
        """<div> </div> <p> </p> <a href=x> </a> <b> <table> <tr> <td> <ul> <li> <h1> <h2> <br> <script> </script> <!-- -->
        &amp &lt; &#0; &#xd800; <svg> <math> <template> <noscript> </noscript> <frameset> <select> <option> <p\ta= "> '
        <![CDATA[ ]]> <article> </article> <time\tdatetime=2025> <figure> <figcaption> It rained. “So it goes,”
        <meta\tname=author\tcontent=x> \ufeff \u200b \ue000""".split()
    )
    | st.text(max_size=12),
    max_size=60,
)


@given(_SOUP)
def test_any_soup_gives_true_extents(soup: list[str]) -> None:
    """Whatever the mark-up, the text is the paragraphs joined, and each extent is true."""
    story = read_page(" ".join(soup))
    assert story.page
    paragraphs = [story.text[slice(*each.extent)] for each in story.page.paragraphs]
    assert "\n\n".join(paragraphs) == story.text
    assert all(paragraphs)


@pytest.mark.parametrize(
    "payload",
    [
        "[" * 5000,
        '{"a":' * 5000,
        "null",
        '"x"',
        "{}",
        '{"@type": 3, "author": 4}',
        '{"@type":"NewsArticle","author":[[[[["x"]]]]],"headline":["x"],"datePublished":{"a":1}}',
    ],
)
def test_any_json_ld_is_survived(payload: str) -> None:
    """JSON-LD of any shape gives a story."""
    head = f'<script type="application/ld+json">{payload}</script>' * 3
    assert read_page(page(f"<article>{body()}</article>", head)).text


def test_half_a_pair_in_json_ld() -> None:
    """An escape may name half of a character, which cannot be written: it is replaced, a whole pair is not."""
    head = (
        '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Rain \\ud83d falls",'
        '"author": {"name": "Dana \\uDE00 Obi"}}</script>'
    )
    article = extract_page(f"<html><head>{head}</head><body><article>{body()}</article>")
    check_invariants(article)
    assert "Rain \ufffd falls" in article.model_dump_json()


@pytest.mark.parametrize("url", ["https://valley.example/\udce9", "\ud800"])
def test_an_address_that_is_no_text(url: str) -> None:
    """A shell hands over bytes that are no UTF-8 as halves of surrogate pairs."""
    check_invariants(extract_page(f"<html><body><article>{body()}</article>", url))


@pytest.mark.parametrize(
    "unit",
    [
        "<a href=/x>link</a> and text<br>",
        "<div class=caption>A caption of some length</div>",
        "<figure><cite>x</cite><p>y z</p></figure>",
        "<p>By Dana Obi</p>",
        "<h3>Get it</h3><p>Subscribe now</p>",
    ],
)
def test_reading_is_linear(unit: str) -> None:
    """Eight times the mark-up takes about eight times as long."""

    def seconds(size: int) -> float:
        data = f"<h1>Rain</h1><article>{unit * (size // len(unit))}</article>"
        best = 9.0
        for _ in range(2):
            start = time.process_time()
            read_page(data)
            best = min(best, time.process_time() - start)
        return best

    assert seconds(160_000) < 20 * max(seconds(20_000), 0.004)
