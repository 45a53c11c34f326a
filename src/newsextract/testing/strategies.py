"""Strategies that build news-like text, not only noise.

`stories()` gives whole texts in which quotation marks, speakers, dates and numbers meet as they do in print, and
`broken(stories())` the same with the damage that pages do: marks lost or doubled, blanks gone, lines joined. `pages()` puts
a story into HTML that is not always well formed. Needs Hypothesis.
"""

from __future__ import annotations

import html

from hypothesis import strategies as st

NAMES = (
    "Dana Obi",
    "Tiyamike Banda",
    "Lim Wei Han",
    "Moira Kettlewell",
    "Erik van der Meer",
    "Mr. Phiri",
    "al-Ansari",
)
ROLES = (
    "the mayor",
    "a senior official",
    "two people briefed on the talks",
    "a spokesperson for the ministry",
    "the 61-year-old",
)
CUES = ("said", "told reporters", "added", "warned", "says", "wrote in a statement", "according to")
WORDS = (
    "We will not move",
    "it rained",
    "the door is open",
    "nobody counted the water",
    "I can count",
    "that is all",
    "Yes",
)
DATES = (
    "on Monday",
    "on Thursday (Mar 6)",
    "last year",
    "in October 2023",
    "two weeks ago",
    "since 2012",
    "at 8.40pm",
)
NUMBERS = (
    "at least 13",
    "$1.8 billion",
    "about 9,500 people",
    "2.8%",
    "scores of boats",
    "46 percent to 39 percent",
    "one in three",
)
PLACES = (
    "BATAM",
    "BLANTYRE, Malawi (AP) —",
    "ROTTERDAM, May 21 (Reuters) -",
    "(CNN) —",
    "KATHMANDU, April 11, 2025 (AFP) -",
    "",
)
PAIRS = (("“", "”"), ('"', '"'), ("‘", "’"), ("'", "'"), ("``", "''"), ("«", "»"), ("„", "“"))
CHROME = (
    "Related: Ferries return",
    "Sign up for our newsletters",
    "·5 min read",
    "___",
    "Latest Stories",
    "(Reporting by A. Obi)",
    "By Dana Obi, CNN",
)
HOSTILE = (
    "\x00",
    "\u200b",
    "\u202e",
    "\ufeff",
    "\u2028",
    "\r\n",
    "\r",
    "\xa0",
    "e\u0301",
    "\U0001f1f2\U0001f1fc",
    "\ud800",
    "<p>",
    "&amp;",
    "1" * 50,
)


@st.composite
def quotations(draw: st.DrawFn) -> str:
    """A sentence with words in marks and, mostly, somebody who said them."""
    opening, closing = draw(st.sampled_from(PAIRS))
    words, who = draw(st.sampled_from(WORDS)), draw(st.sampled_from(NAMES + ROLES))
    cue, more = draw(st.sampled_from(CUES)), draw(st.sampled_from(WORDS))
    frame = draw(st.integers(0, 5))
    return (
        f"{opening}{words},{closing} {who} {cue}.",
        f"{opening}{words},{closing} {cue} {who}, who was there.",
        f"{opening}{words},{closing} {who} {cue}. {opening}{more}.{closing}",
        f"{who[0].upper()}{who[1:]} {cue} that {words} “{more}”.",
        f"{who[0].upper()}{who[1:]} {cue}: {opening}{words}.{closing}",
        f"{opening}{words}. {more}.{closing}",
    )[frame]


@st.composite
def sentences(draw: st.DrawFn) -> str:
    """A sentence of a story."""
    if draw(st.booleans()):
        return draw(quotations())
    who, date, number = (draw(st.sampled_from(each)) for each in (NAMES, DATES, NUMBERS))
    return f"{who} saw {number} {date}."


@st.composite
def stories(draw: st.DrawFn) -> str:
    """A headline, a dateline, paragraphs, and now and then a line of the page."""
    paragraphs = [
        " ".join(draw(st.lists(sentences(), min_size=1, max_size=3)))
        for _ in range(draw(st.integers(1, 4)))
    ]
    paragraphs[0] = f"{draw(st.sampled_from(PLACES))} {paragraphs[0]}".strip()
    lines = [
        "Rain returns after two years",
        *paragraphs,
        *draw(st.lists(st.sampled_from(CHROME), max_size=2)),
    ]
    return draw(st.sampled_from(("\n", "\n\n"))).join(lines)


@st.composite
def broken(draw: st.DrawFn, texts: st.SearchStrategy[str]) -> str:
    """A text with a few pieces cut out, doubled, or replaced by something hostile."""
    text = draw(texts)
    for _ in range(draw(st.integers(1, 6))):
        start = draw(st.integers(0, len(text)))
        end = min(len(text), start + draw(st.integers(0, 12)))
        middle = draw(st.sampled_from(("", text[start:end] * 2, *HOSTILE)))
        text = text[:start] + middle + text[end:]
    return text


def any_text() -> st.SearchStrategy[str]:
    """Any str at all: all planes, controls, lone surrogates."""
    return st.text(alphabet=st.characters(), max_size=300)


def any_story_text() -> st.SearchStrategy[str]:
    """News-like, broken, or anything."""
    return st.one_of(stories(), broken(stories()), any_text())


_OPENINGS = (
    "<p>",
    "<p class='text'>",
    "<div><p>",
    "<li>",
    "<h2>",
    "<blockquote>",
    "<p a=",
    "<!--",
    "",
)
_CLOSINGS = ("</p>", "</p></div>", "</div>", "", "-->", "<br/>", "</span>")
_HEADS = (
    "",
    "<title>Rain returns</title>",
    "<meta charset='utf-8'>",
    '<script type=\'application/ld+json\'>{"@type": "NewsArticle", "headline": "Rain returns"}</script>',
    "<script type='application/ld+json'>{broken</script>",
    '<script type=\'application/ld+json\'>{"@type": "NewsArticle", "headline": "Half \\ud83d", "author": "\\uDE00 Obi"}</script>',
    "<meta property='article:published_time' content='2025-03-06T08:00:00Z'>",
)


@st.composite
def pages(draw: st.DrawFn) -> str:
    """A page with a story in it: heads that lie, tags that do not close, text escaped or not."""
    lines = draw(stories()).split("\n")
    body = []
    for line in lines:
        text = html.escape(line) if draw(st.booleans()) else line
        body.append(draw(st.sampled_from(_OPENINGS)) + text + draw(st.sampled_from(_CLOSINGS)))
    head = "".join(draw(st.lists(st.sampled_from(_HEADS), max_size=3)))
    article = draw(st.sampled_from(("<article>", "<main>", "<div>", "")))
    return f"<html><head>{head}</head><body>{article}{''.join(body)}"
