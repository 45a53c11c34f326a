"""A page to a story: the table of contents of this folder."""

from __future__ import annotations

import datetime
import html
from collections.abc import Mapping
from typing import NamedTuple

from selectolax.lexbor import LexborDocumentOptions, LexborHTMLParser, LexborNode

from newsextract.findings import FieldFinding, PageFacts
from newsextract.grammar.outlet import Outlet
from newsextract.limits import USUAL, Limits
from newsextract.pages.addresses import Addresses
from newsextract.pages.body import read_body
from newsextract.pages.byline_line import authors_in, byline_text
from newsextract.pages.bylines import name_key
from newsextract.pages.captions import caption_piece, lead_captions, with_credits
from newsextract.pages.charset import Charset, to_utf8
from newsextract.pages.compose import compose
from newsextract.pages.container import find_container
from newsextract.pages.fallback import read_elsewhere
from newsextract.pages.flat import flat_page
from newsextract.pages.head import Meta, first, read_meta
from newsextract.pages.headline import find_headlines
from newsextract.pages.jsonld import Node, articles_of, read_nodes, text_of
from newsextract.pages.kinds import STUB, kind_of_page
from newsextract.pages.layout import Layout, find_layout, ids_in, text_of_first
from newsextract.pages.limits import find_excess
from newsextract.pages.pieces import Piece, fold, unlike
from newsextract.pages.published import find_dates
from newsextract.pages.site import Site, find_site, host_of
from newsextract.pages.tops import MAX_BYLINE, without_notes
from newsextract.pages.walk import Walked, path_of, walk
from newsextract.pages.writers import Written, find_writers, without_place
from newsextract.text.clean import whole_pairs
from newsextract.text.story import Story

_LOOKED_FOR = 'h1,p,figcaption,[class*="caption" i],[itemprop="caption"],script[type*="ld+json" i]'
"""What is found in one pass through the page: each pass costs as much, whatever it looks for."""
MAX_HEADINGS = 20
"""`<h1>` elements that may be the headline."""
_TOP = ("byline", "metadata", "standfirst")


class _Head(NamedTuple):
    """What the head of a page says, and what one look through the whole page found."""

    meta: Meta
    nodes: list[Node]
    articles: list[Node]
    url: str | None
    title: str
    headings: list[tuple[str, LexborNode]]
    paragraphs: list[LexborNode]
    order: list[LexborNode]
    is_cut: bool


class _Body(NamedTuple):
    """The pieces of a body, whether the reader is unsure of them, and what was too much in it."""

    pieces: list[Piece]
    unsure: bool = False
    excess: frozenset[str] = frozenset()


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
    limits: Limits = USUAL,
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
        limits: How much of it is read.

    Returns:
        A story with `page` facts. A page that is too large or nests too deeply is read as flat text or not at all,
        and a warning says so.
    """
    if isinstance(page, str):
        page = page.encode("utf-8", "replace")
        charset = "utf-8"
    url = whole_pairs(url) if url else url
    excess = find_excess(page, limits)
    data, read_as = to_utf8(page[: limits.page_bytes], charset)
    if excess is not None:
        text, facts = flat_page(data, excess, url)
    else:
        text, facts = _read(data, url, outlets or {}, outlet, read_as)
    return Story(text, published, outlet, facts.url, language, name, facts, limits)


def _read(
    data: bytes,
    url: str | None,
    outlets: Mapping[str, Outlet],
    outlet: str | None,
    charset: Charset,
) -> tuple[str, PageFacts]:
    tree = LexborHTMLParser(data, options=LexborDocumentOptions.WO_EVENTS, scripting=True)
    head = _read_head(tree, url)
    site = find_site(head.url, head.meta, head.articles, head.title, tree, outlets, outlet)
    layout = find_layout(tree, site.outlet)
    headlines = _headlines(head, layout, site)
    body = _read_body(tree, layout, head, headlines[0].value if headlines else None)
    headline = headlines[0].value if headlines else None
    tops = [piece for piece in body.pieces if piece.zone in _TOP]
    dates = find_dates(head.articles, head.meta, tree, head.url, _lines(tops, "metadata", "byline"))
    written = find_writers(
        head.articles,
        head.nodes,
        head.meta,
        tree,
        site.own,
        layout.parts.get("byline"),
        _lines(tops, "byline"),
    )
    opening = next((piece.text for piece in body.pieces if piece.zone == "body"), "")
    written = without_place(written, opening)
    body = body._replace(pieces=_with_leads(body.pieces, head, layout, headline))
    kind = _kind(tree, head, headlines, body.pieces)
    if body.unsure and kind == "article":
        elsewhere = read_elsewhere(data, body.pieces, headline)
        body = body._replace(pieces=elsewhere or body.pieces)
    byline = _byline(written, tops)
    top = _top(layout, head, headlines, body.pieces)
    if byline is not None:
        top.insert(sum(piece.zone != "dateline" for piece in top), byline)
    pieces = _without(byline, [piece for piece in body.pieces if piece.zone not in _TOP])
    pieces = without_notes(pieces, [writer.name for writer in written.writers])
    composed = compose(top, pieces, Addresses(_base_of(tree, head.url)))
    start = next((p.extent[0] for p in composed.paragraphs if p.zone == "byline"), 0)
    excess = body.excess | ({"truncated"} if head.is_cut else set())
    warnings = sorted(excess) + ["unsure_body"] * body.unsure + [kind] * (kind != "article")
    return composed.text, PageFacts(
        kind,
        composed.paragraphs,
        (*headlines, *written.fields, *dates.published, *dates.modified, *site.fields),
        authors_in(written, byline.text if byline else "", start),
        dates.published[0].value if dates.published else None,
        site.outlet.key if site.outlet else None,
        site.name,
        head.url,
        charset.name,
        tuple(warnings),
        composed.links,
    )


def _lines(pieces: list[Piece], *zones: str) -> list[str]:
    return [piece.text for piece in pieces if piece.zone in zones]


def _byline(written: Written, tops: list[Piece]) -> Piece | None:
    """The visible byline: an element that calls itself one, else a line over the story."""
    text = byline_text(written)
    if text and written.node is not None:
        return Piece(text, "byline", "paragraph", path_of(written.node))
    return next((piece for piece in tops if piece.text == written.line), None)


def _without(byline: Piece | None, pieces: list[Piece]) -> list[Piece]:
    """The pieces without the line that the byline stands in, if it is one of the first."""
    if byline is None:
        return pieces
    line = fold(byline.text)
    first = [
        piece
        for piece in pieces[:3]
        if len(piece.text) > MAX_BYLINE or not (key := fold(piece.text)) or key not in line
    ]
    return first + pieces[3:]


def _base_of(tree: LexborHTMLParser, url: str | None) -> str | None:
    """What the links of a page are relative to: its `<base>`, else its address."""
    base = tree.head.css_first("base[href]") if tree.head is not None else None
    if base is None:
        return url
    return Addresses(url).absolute(base.attributes.get("href") or "") or url


def _read_head(tree: LexborHTMLParser, url: str | None) -> _Head:
    found: dict[str, list[LexborNode]] = {"h1": [], "p": [], "script": []}
    order: list[LexborNode] = []
    last = 0
    for node in tree.css(_LOOKED_FOR):
        if node.mem_id == last:  # two of the selectors found it
            continue
        last = node.mem_id
        order.append(node)
        if (tag := node.tag or "") in found:
            found[tag].append(node)
    nodes, is_cut = read_nodes(node.text() for node in found["script"])
    meta = read_meta(tree)
    head = tree.head
    if not host_of(url):
        url = _canonical(head) or first(meta, "og:url") or _canonical(tree) or url
    title = head.css_first("title") if head is not None else None
    words = html.unescape(" ".join(title.text().split())) if title is not None else ""
    shown = found["h1"][:MAX_HEADINGS]
    headings = [(" ".join(node.text(separator=" ").split()), node) for node in shown]
    articles = articles_of(nodes)
    return _Head(meta, nodes, articles, url, words, headings, found["p"], order, is_cut)


def _canonical(part: LexborHTMLParser | LexborNode | None) -> str | None:
    link = part.css_first('link[rel="canonical"]') if part is not None else None
    return link.attributes.get("href") if link is not None else None


def _headlines(head: _Head, layout: Layout, site: Site) -> list[FieldFinding]:
    """The headlines of a page; a heading that is the name of its site is none."""
    own = {name_key(each.value) for each in site.fields if each.value and each.basis != "title"}
    headings = [text for text, _ in head.headings if name_key(text) not in own]
    if found := text_of_first(layout.parts.get("headline", ())):
        headings = [found[0]]
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


def _read_body(tree: LexborHTMLParser, layout: Layout, head: _Head, headline: str | None) -> _Body:
    if layout.bodies:
        walked = [
            walk(node, ids_in(node, layout.drop), ids_in(node, layout.keep))
            for node in layout.bodies
        ]
        pieces = read_body([block for each in walked for block in each.blocks], headline)
        if any(piece.zone == "body" for piece in pieces):
            return _Body(pieces, excess=_excess(walked))
    body = tree.body
    if body is None:
        return _Body([], unsure=True)
    container = find_container(body, head.paragraphs, _heading_of(head, headline))
    node = container.node
    keep = container.keep | ids_in(node, layout.keep)
    found = walk(node, ids_in(node, layout.drop), keep)
    return _Body(read_body(found.blocks, headline), container.is_unsure, _excess([found]))


def _excess(walked: list[Walked]) -> frozenset[str]:
    named = {
        "too_deep": any(w.too_deep for w in walked),
        "truncated": any(w.truncated for w in walked),
    }
    return frozenset(name for name, is_so in named.items() if is_so)


def _top(
    layout: Layout,
    head: _Head,
    headlines: list[FieldFinding],
    pieces: list[Piece],
) -> list[Piece]:
    """What stands above the body: headline, standfirst, a dateline outside the paragraphs."""
    top: list[Piece] = []
    headline = headlines[0].value if headlines else None
    if headline:
        path = ""
        if headlines[0].basis == "h1":
            key = fold(headline)
            path = next((path_of(node) for text, node in head.headings if fold(text) == key), "")
        top.append(Piece(" ".join(headline.split()), "headline", "heading", path))
    for zone in ("standfirst", "dateline"):
        found = text_of_first(layout.parts.get(zone, ()))
        if found is None and zone == "standfirst":
            top += [piece for piece in pieces if piece.zone == zone][:1]
        if found is not None and all(piece.text != found[0] for piece in pieces):
            top.append(Piece(found[0], zone, "paragraph", path_of(found[1])))
    return top


def _heading_of(head: _Head, headline: str | None) -> LexborNode | None:
    """The `<h1>` that is the headline."""
    key = fold(headline or "")
    return next((node for text, node in head.headings if fold(text) == key), None)


def _with_leads(
    pieces: list[Piece], head: _Head, layout: Layout, headline: str | None
) -> list[Piece]:
    """The pieces with the captions of the pictures over the story before those of the body."""
    node = _heading_of(head, headline)
    stated = layout.parts.get("caption")
    blocks = (
        lead_captions(head.order, node)
        if stated is None
        else [block for each in stated for block in walk(each, kind="caption").blocks]
    )
    leads = with_credits(filter(None, map(caption_piece, blocks)))
    if not leads:
        return pieces
    others = [piece for piece in pieces if piece.zone != "caption"]
    return others + unlike(leads + [piece for piece in pieces if piece.zone == "caption"])


def _kind(
    tree: LexborHTMLParser, head: _Head, headlines: list[FieldFinding], pieces: list[Piece]
) -> str:
    body = [len(piece.text) for piece in pieces if piece.zone == "body"]
    return kind_of_page(
        head.nodes,
        head.meta,
        head.url,
        (headlines[0].value if headlines else None) or head.title,
        sum(body),
        len(body),
        sum(piece.zone == "caption" for piece in pieces),
        _page_text(tree) if sum(body) < STUB else "",
    )


def _page_text(tree: LexborHTMLParser) -> str:
    """The first of the readable text of a page that has little body."""
    body = tree.body
    if body is None:
        return ""
    keep = frozenset(node.mem_id for node in body.css("div,section,main,p"))
    blocks = walk(body, keep=keep).blocks
    return " ".join(" ".join(block.text for block in blocks)[:6000].split())
