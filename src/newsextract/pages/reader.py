"""A page to a story: the table of contents of this folder."""

from __future__ import annotations

import datetime
import html
import re
from collections.abc import Mapping
from typing import NamedTuple

from selectolax.lexbor import LexborDocumentOptions, LexborHTMLParser

from newsextract.findings import FieldFinding, PageFacts, PageParagraph
from newsextract.grammar.outlet import Outlet
from newsextract.pages.body import Piece, fold, read_body
from newsextract.pages.charset import Charset, to_utf8
from newsextract.pages.compose import compose
from newsextract.pages.container import find_container
from newsextract.pages.head import Meta, first, read_meta
from newsextract.pages.headline import find_headlines
from newsextract.pages.jsonld import Node, articles_of, read_nodes, text_of
from newsextract.pages.kinds import kind_of_page
from newsextract.pages.layout import Layout, find_layout, text_at
from newsextract.pages.limits import MAX_BYTES, find_excess
from newsextract.pages.published import find_dates
from newsextract.pages.site import find_site, host_of
from newsextract.pages.walk import path_of, walk
from newsextract.pages.writers import find_writers
from newsextract.text.story import Story

_TAG = re.compile(
    r"<(script|style)\b.*?</\1\s*>|<!--.*?-->|<[^>]{0,2000}>", re.IGNORECASE | re.DOTALL
)
_FLAT = 200_000
"""Characters of a page that is too deep to be parsed that are read as plain text."""


class _Head(NamedTuple):
    """What the head of a page says."""

    meta: Meta
    nodes: list[Node]
    articles: list[Node]
    url: str | None
    title: str


def read_page(
    page: bytes | str,
    url: str | None = None,
    *,
    outlets: Mapping[str, Outlet] | None = None,
    published: datetime.date | str | None = None,
    outlet: str | None = None,
    language: str = "en",
    charset: str | None = None,
    name: str | None = None,
) -> Story:
    """Read a page into a story whose text is the readable text of the page.

    Args:
        page: The page, as bytes or decoded.
        url: Where it stood; nothing is fetched.
        outlets: Registered outlets by key.
        published: Date of publication, if the caller knows better than the page.
        outlet: Key of the outlet, if the caller knows it.
        language: Key of the language pack.
        charset: The charset that its HTTP header named.
        name: What to call it in errors and logs.

    Returns:
        A story with `page` facts. A page that is too large or nests too deeply is read as flat text or not at all,
        and a warning says so.
    """
    if isinstance(page, str):
        data, read_as = page.encode("utf-8", "replace"), Charset("utf-8", "declared")
        excess = find_excess(data)
    else:
        excess = find_excess(page)
        data, read_as = to_utf8(page[:MAX_BYTES], charset)
    if excess is not None:
        return _flat(data, excess, url, published, outlet, language, name)
    tree = LexborHTMLParser(data, options=LexborDocumentOptions.WO_EVENTS)
    head = _read_head(tree, url)
    site = find_site(head.url, head.meta, head.articles, head.title, tree, outlets or {}, outlet)
    layout = find_layout(tree, site.outlet)
    headlines = _headlines(tree, head, layout)
    headline = headlines[0].value if headlines else None
    pieces, weak, too_deep = _read_pieces(tree, layout, headline)
    dates = find_dates(head.articles, head.meta, tree, head.url)
    authors, author_fields = find_writers(
        head.articles, head.nodes, head.meta, tree, site.own, layout.byline
    )
    text, paragraphs = compose(_top(tree, layout, headline, headlines, pieces), pieces)
    body = [p for p in paragraphs if p.zone == "body"]
    kind = kind_of_page(
        head.nodes,
        head.meta,
        head.url,
        headline or "",
        sum(p.extent[1] - p.extent[0] for p in body),
        len(body),
        sum(p.zone == "caption" for p in paragraphs),
        _page_text(tree) if sum(p.extent[1] - p.extent[0] for p in body) < 900 else "",
    )
    facts = PageFacts(
        kind,
        paragraphs,
        (*headlines, *author_fields, *dates.published, *dates.modified, *site.fields),
        authors,
        dates.published[0].value if dates.published else None,
        site.outlet.key if site.outlet else None,
        site.name,
        head.url,
        read_as.name,
        tuple(
            w
            for w, is_so in (
                ("too_deep", too_deep),
                ("unsure_body", weak),
                (kind, kind != "article"),
            )
            if is_so
        ),
    )
    return Story(text, published, outlet, head.url, language, name, facts)


def _read_head(tree: LexborHTMLParser, url: str | None) -> _Head:
    meta = read_meta(tree)
    scripts = (node.text() for node in tree.css('script[type*="ld+json" i]'))
    nodes = read_nodes(scripts)
    if not host_of(url):
        link = tree.css_first('link[rel="canonical"]')
        url = (
            (link.attributes.get("href") if link is not None else None)
            or first(meta, "og:url")
            or url
        )
    title = tree.css_first("title")
    words = html.unescape(" ".join(title.text().split())) if title is not None else ""
    return _Head(meta, nodes, articles_of(nodes), url, words)


def _headlines(tree: LexborHTMLParser, head: _Head, layout: Layout) -> list[FieldFinding]:
    headings = [" ".join(node.text(separator=" ").split()) for node in tree.css("h1")[:20]]
    if layout.headline:
        found = text_at(tree, layout.headline)
        headings = [found[0]] if found else headings
    in_json = next(
        (words for node in head.articles if (words := text_of(node.get("headline")))), None
    )
    return find_headlines(
        headings,
        " ".join(in_json.split()) if in_json else None,
        first(head.meta, "og:title", "twitter:title"),
        head.title or None,
        layout.order,
    )


def _read_pieces(
    tree: LexborHTMLParser, layout: Layout, headline: str | None
) -> tuple[list[Piece], bool, bool]:
    """The pieces of the body, whether the reader is unsure of them, whether the page nests too deeply."""
    if layout.bodies:
        walked = [walk(node, layout.drop, layout.keep) for node in layout.bodies]
        pieces = [piece for each in walked for piece in read_body(each.blocks, headline)]
        if any(piece.zone == "body" for piece in pieces):
            return pieces, False, any(each.too_deep for each in walked)
    body = tree.body
    if body is None:
        return [], True, False
    container = find_container(body)
    found = walk(container.node, layout.drop, layout.keep | container.keep)
    weak = container.weight < 400 or container.share < 0.5
    return read_body(found.blocks, headline), weak, found.too_deep


def _top(
    tree: LexborHTMLParser,
    layout: Layout,
    headline: str | None,
    headlines: list[FieldFinding],
    pieces: list[Piece],
) -> list[Piece]:
    """What stands above the body: headline, standfirst, a dateline outside the paragraphs."""
    top: list[Piece] = []
    if headline:
        path = None
        if headlines[0].basis == "h1":
            path = next(
                (path_of(n) for n in tree.css("h1") if fold(n.text()) == fold(headline)), None
            )
        top.append(Piece(" ".join(headline.split()), "headline", "heading", path or ""))
    for selector, zone in ((layout.standfirst, "standfirst"), (layout.dateline, "dateline")):
        found = text_at(tree, selector)
        if (
            found is not None
            and len(found[0]) < 600
            and not any(p.text == found[0] for p in pieces)
        ):
            top.append(Piece(found[0], zone, "paragraph", path_of(found[1])))
    return top


def _page_text(tree: LexborHTMLParser) -> str:
    """The first of the readable text of a page that has little body."""
    body = tree.body
    if body is None:
        return ""
    blocks = walk(body, keep=frozenset(node.mem_id for node in body.css("div,section,main"))).blocks
    return " ".join(" ".join(block.text for block in blocks)[:6000].split())


def _flat(
    data: bytes,
    excess: str,
    url: str | None,
    published: datetime.date | str | None,
    outlet: str | None,
    language: str,
    name: str | None,
) -> Story:
    """A page that no parser may see: its text without the tags, or nothing if it is too large."""
    text = ""
    if excess != "too_large":
        text = html.unescape(_TAG.sub("\n", data[: 4 * _FLAT].decode("utf-8", "replace")))[:_FLAT]
        text = "\n\n".join(line for each in text.split("\n") if (line := " ".join(each.split())))
    paragraphs: list[PageParagraph] = []
    place = 0
    for line in text.split("\n\n") if text else ():
        paragraphs.append(PageParagraph((place, place + len(line)), "body"))
        place += len(line) + 2
    facts = PageFacts(
        "article" if text else "error", tuple(paragraphs), url=url, warnings=(excess,)
    )
    return Story(text, published, outlet, url, language, name, facts)
