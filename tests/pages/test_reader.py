"""Tests of newsextract.pages.reader: whole pages in the mark-up style of outlets, with invented stories."""

import json

import pytest

from newsextract import Article, Plugins, Story, extract, extract_page
from tests.markup import PARAGRAPHS, body, page

HEAD = """<meta property="og:title" content="Valley wakes to water"><meta property="og:site_name" content="The Lake Post">
<meta property="article:published_time" content="2025-01-06T08:30:00Z"><meta name="author" content="Dana Obi">"""
PLUGINS = Plugins(load_installed=True)


def _zone(article: Article, zone: str) -> list[str]:
    return [article.text[p.start : p.end] for p in article.paragraphs if p.zone == zone]


def test_an_unknown_outlet_works() -> None:
    """Headline, author, date, outlet and paragraphs of a page of an outlet that nobody registered."""
    story = page(f"<main><article><h1>Valley wakes to water</h1>{body()}</article></main>", HEAD)
    article = extract_page(story, "https://lakepost.example/valley", PLUGINS)
    assert article.headline
    assert article.headline.span.text == "Valley wakes to water"
    assert [author.name for author in article.authors] == ["Dana Obi"]
    assert article.published
    assert (article.published.value, article.published.basis) == (
        "2025-01-06T08:30:00+00:00",
        "page",
    )
    assert article.outlet
    assert (article.outlet.key, article.outlet.name) == (None, "The Lake Post")
    assert _zone(article, "body") == list(PARAGRAPHS)
    assert article.page
    assert (article.page.kind, article.page.charset) == ("article", "utf-8")


def test_what_is_not_the_story_stands_in_its_zone() -> None:
    """Captions and related titles follow the body in zones of their own; calls and share buttons are left out."""
    inside = body(
        "<figure><img><figcaption>A boat in the high street. Photograph: Lee Ng</figcaption></figure>",
        '<p><a href="/1">A second storm is on its way to the coast</a></p>',
        "<div class=newsletter-signup><p>Get the news of the valley every morning, in your inbox.</p></div>",
    )
    article = extract_page(
        page(f"<article><h1>Valley wakes to water</h1>{inside}</article>", HEAD), plugins=PLUGINS
    )
    assert _zone(article, "body") == list(PARAGRAPHS)
    assert _zone(article, "caption") == ["A boat in the high street. Photograph: Lee Ng"]
    assert _zone(article, "related") == ["A second storm is on its way to the coast"]
    assert "inbox" not in article.text
    assert "812 partners" not in article.text


def test_the_lead_picture_stands_over_the_body() -> None:
    """The caption of a picture beside the headline is one of the story's, that of a teaser is not."""
    lead = "<figure><figcaption>A boat in the high street</figcaption></figure>"
    teaser = "<aside><figure><figcaption>A goat on a roof</figcaption></figure></aside>"
    inside = f"{teaser}<article><header><h1>Valley wakes to water</h1>{lead}</header><div>{body()}</div></article>"
    article = extract_page(page(inside), plugins=PLUGINS)
    assert _zone(article, "caption") == ["A boat in the high street"]
    assert [caption.span.text for caption in article.captions] == ["A boat in the high street"]


def test_kinds_and_paths_are_kept() -> None:
    """Headings, lists, block quotes, posts and tables keep their kind, and each paragraph its place."""
    inside = body(
        "<h2>What comes next</h2>",
        "<ul><li>Two metres of water in the harbour.</li></ul>",
        "<blockquote><p>Nothing like it has been seen here since the war, the mayor wrote.</p></blockquote>",
        "<table><tr><td>Port Hale</td><td>61 mm</td></tr></table>",
    )
    article = extract_page(page(f"<article>{inside}</article>"), plugins=PLUGINS)
    kinds = {
        p.kind: article.text[p.start : p.end] for p in article.paragraphs if p.kind != "paragraph"
    }
    assert kinds["heading"] == "What comes next"
    assert kinds["list"] == "Two metres of water in the harbour."
    assert kinds["blockquote"].startswith("Nothing like it")
    assert kinds["table"] == "Port Hale | 61 mm"
    paths = [p.path for p in article.paragraphs if p.zone == "body"]
    assert paths[0] == "/html/body/article[1]/p[1]"
    assert len(set(paths)) == len(paths)


@pytest.mark.parametrize(
    ("post", "words"),
    [
        (
            '<blockquote class="twitter-tweet"><p>Stay off the river.</p>&mdash; Rescue (@r)</blockquote>',
            ["Stay off the river."],
        ),
        (
            '<blockquote class="instagram-media"><p><a href="/p/1">View this post on Instagram</a></p>'
            "<p>The cat is on the stove.</p></blockquote>",
            ["The cat is on the stove."],
        ),
        (
            '<div class="fb-post"><blockquote><p>We moved the cows.</p></blockquote></div>',
            ["We moved the cows."],
        ),
        (
            '<blockquote class="tiktok-embed"><section><a href="/@d">@dana</a><p>Rain, all night.</p></section></blockquote>',
            ["Rain, all night."],
        ),
    ],
    ids=["x", "instagram", "facebook", "tiktok"],
)
def test_embedded_posts_keep_their_kind(post: str, words: list[str]) -> None:
    """The words of a post are a paragraph of the kind embed, where it stood; its buttons are not."""
    article = extract_page(page(f"<article><h1>Rain</h1>{body(post)}</article>"), plugins=PLUGINS)
    found = [p for p in article.paragraphs if p.kind == "embed" and p.zone == "body"]
    assert [article.text[p.start : p.end] for p in found] == words
    assert all(p.path and "/article[1]/" in p.path for p in found)


OUTLET_PAGES = {
    "https://edition.cnn.com/2025/01/06/world/valley/index.html": (
        '<h1 class="headline__text">Valley wakes to water</h1><div class="byline__names">By Dana Obi and Lee Ng, CNN</div>'
        '<div class="article__content"><div class="source"><cite><span class="source__location">Port Hale</span> '
        '<span class="source__text">CNN</span> &nbsp;&mdash;&nbsp;</cite></div>{body}'
        '<div class="related-content"><p>A second storm is on its way, and it is a big one.</p></div></div>',
        "cnn",
        ("Port Hale", "CNN"),
    ),
    "https://apnews.com/article/valley-1": (
        '<h1 class="Page-headline">Valley wakes to water</h1><div class="Page-authors">By DANA OBI and LEE NG</div>'
        '<div class="RichTextStoryBody">{dateline}<div class="Infobox"><p>What to know about the rain in the valley.</p></div></div>',
        "ap",
        ("Port Hale, Wis.", "AP"),
    ),
    "https://www.theguardian.com/world/2025/jan/06/valley": (
        '<h1>Valley wakes to water</h1><address data-component="meta-byline"><a>Dana Obi</a> and <a>Lee Ng</a></address>'
        '<div class="article-body-commercial-selector">{body}</div>',
        "guardian",
        None,
    ),
    "https://www.bbc.com/news/articles/c0valley": (
        '<main><article><div data-component="headline-block"><h1>Valley wakes to water</h1></div>'
        '<div data-testid="byline-contributors">Dana Obi</div><div data-testid="byline-contributors">Lee Ng</div>'
        '<div data-component="text-block">{body}</div>'
        '<div data-component="links-block"><ul><li>A second storm is on its way.</li></ul></div></article></main>',
        "bbc",
        None,
    ),
}


@pytest.mark.parametrize("url", OUTLET_PAGES)
def test_a_known_outlet_is_read_by_its_data(url: str) -> None:
    """Layouts say where body, byline and dateline stand, also a dateline outside the paragraphs."""
    markup, key, dateline = OUTLET_PAGES[url]
    dated = body(paragraphs=("PORT HALE, Wis. (AP) — " + PARAGRAPHS[0], *PARAGRAPHS[1:]))
    article = extract_page(
        page(markup.replace("{body}", body()).replace("{dateline}", dated)), url, PLUGINS
    )
    assert article.outlet
    assert article.outlet.key == key
    assert sorted(author.name for author in article.authors) == ["Dana Obi", "Lee Ng"]
    found = _zone(article, "body")
    assert found[-1] == PARAGRAPHS[-1]
    assert len(found) == len(PARAGRAPHS)
    if dateline is None:
        assert article.dateline is None
    else:
        assert article.dateline
        assert article.dateline.agency
        places = "/".join(place.value for place in article.dateline.places)
        assert (places, article.dateline.agency.value) == dateline


@pytest.mark.parametrize(
    ("html", "kind"),
    [
        (
            page(
                "<h1>404 - Page not found</h1><p>The page that you asked for is not there.</p>",
                title="Page not found",
            ),
            "error",
        ),
        (
            page(
                "<h1>Before you continue</h1><p>We use cookies, and need your consent.</p>",
                title="Before you continue",
            ),
            "consent",
        ),
        (
            page(
                f"<article><h1>Valley wakes to water</h1><p>{PARAGRAPHS[0]}</p><div>Subscribe to continue reading this article.</div></article>"
            ),
            "stub",
        ),
        (
            page(
                "<ul>"
                + "".join(f"<li><a href=/{n}>Story number {n}</a></li>" for n in range(40))
                + "</ul>",
                title="The Lake Post",
            ),
            "index",
        ),
        (
            page(
                "<h1>Rain</h1>" + body(),
                head='<script type="application/ld+json">{"@type": "LiveBlogPosting", "headline": "Rain"}</script>',
            ),
            "live_blog",
        ),
        (
            page(
                "<article><h1>The flood in pictures</h1><p>Our readers sent these.</p>"
                + "".join(
                    f"<figure><figcaption>A boat in street {n}</figcaption></figure>"
                    for n in range(12)
                )
                + "</article>"
            ),
            "gallery",
        ),
        (page(f"<article><h1>Valley wakes to water</h1>{body()}</article>"), "article"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_the_kind_of_page_is_said(html: bytes, kind: str) -> None:
    """Errors, consent notes, stubs, fronts, live blogs and galleries are told from articles, with a warning."""
    article = extract_page(html, plugins=PLUGINS)
    assert article.page
    assert article.page.kind == kind
    assert (kind in {warning.kind for warning in article.warnings}) == (kind != "article")


def test_nothing_is_invented() -> None:
    """A page that states no author, date or outlet has none."""
    article = extract_page(
        page(f"<article><h1>Valley wakes to water</h1>{body()}</article>", title="Rain"),
        plugins=PLUGINS,
    )
    assert (article.authors, article.published, article.outlet, article.dateline) == (
        (),
        None,
        None,
        None,
    )


def test_a_page_has_the_records_of_its_text() -> None:
    """Quotes, dates and numbers of a page are those of its text."""
    html = page(f"<article><h1>Valley wakes to water</h1>{body()}</article>", HEAD)
    from_page = extract_page(html, "https://lakepost.example/valley", PLUGINS)
    from_text = extract(Story(from_page.text, published="2025-01-06"), PLUGINS)
    assert from_page.quotes
    assert [q.content for q in from_page.quotes] == [q.content for q in from_text.quotes]
    assert [q.source for q in from_page.quotes] == [q.source for q in from_text.quotes]
    assert [(d.span, d.value) for d in from_page.dates] == [
        (d.span, d.value) for d in from_text.dates
    ]
    assert [(n.span, n.value) for n in from_page.numbers] == [
        (n.span, n.value) for n in from_text.numbers
    ]


def test_html_and_page_are_the_same() -> None:
    """`extract(html=...)` and `extract_page` give one article, from bytes and from text."""
    html = page(f"<article><h1>Valley wakes to water</h1>{body()}</article>", HEAD)
    by_bytes = extract_page(html, "https://lakepost.example/valley", PLUGINS)
    by_name = extract(plugins=PLUGINS, html=html.decode(), url="https://lakepost.example/valley")
    assert by_name == by_bytes


def test_fields_keep_what_was_written() -> None:
    """Each field has its raw value, the value that was read and where it was said; the chosen one stands first."""
    ld = {
        "@type": "NewsArticle",
        "headline": "Water in the valley",
        "author": [{"@type": "Person", "name": "DANA OBI"}],
    }
    head = HEAD + f'<script type="application/ld+json">{json.dumps(ld)}</script>'
    article = extract_page(
        page(f"<article><h1>Valley wakes to water</h1>{body()}</article>", head), plugins=PLUGINS
    )
    assert article.page
    fields = [(f.name, f.raw, f.value, f.basis) for f in article.page.fields]
    assert fields[0] == ("headline", "Valley wakes to water", "Valley wakes to water", "h1")
    assert ("headline", "Water in the valley", "Water in the valley", "ld+json") in fields
    assert ("author", "DANA OBI", "Dana Obi", "ld+json") in fields
    assert (
        "published",
        "2025-01-06T08:30:00Z",
        "2025-01-06T08:30:00+00:00",
        "meta:article:published_time",
    ) in fields


def test_links_have_their_words_and_addresses() -> None:
    """Links of the body are data, absolute by the page's address or its `<base>`; a related title is one, too."""
    inside = body(
        '<p>The council  <a href="/report">put out\n a report</a>, and <a href="#x">a note</a> came.</p>',
        '<p><a href="more.html">A second storm is on its way to the coast</a></p>',
    )
    story = f"<article><h1>Valley wakes to water</h1>{inside}</article>"
    url = "https://lakepost.example/news/valley"
    article = extract_page(page(story, HEAD), url, PLUGINS)
    assert article.page
    assert [(link.span.text, link.url) for link in article.page.links] == [
        ("put out a report", "https://lakepost.example/report"),
        ("A second storm is on its way to the coast", "https://lakepost.example/news/more.html"),
    ]
    assert all(
        article.text[link.span.start : link.span.end] == link.span.text
        for link in article.page.links
    )
    based = extract_page(page(story, f'{HEAD}<base href="/old/">'), url, PLUGINS)
    assert based.page
    assert based.page.links[1].url == "https://lakepost.example/old/more.html"
