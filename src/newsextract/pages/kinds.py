"""What kind of page it is: a story, a live blog, a gallery, the stub that a paywall leaves, an error, consent."""

from __future__ import annotations

import re

from newsextract.languages.en.pages import CONSENT, ERROR, PAYWALL
from newsextract.pages.head import Meta, first
from newsextract.pages.jsonld import Node, types_of

_LIVE_URL = re.compile(r"/live(?:[/-]|blog)|live-?(?:updates|blog)|-live-?\d", re.IGNORECASE)
STUB = 900
"""Code points of body below which a page with a paywall is a stub."""


def kind_of_page(
    nodes: list[Node],
    meta: Meta,
    url: str | None,
    title: str,
    body: int,
    paragraphs: int,
    captions: int,
    page_text: str,
) -> str:
    """The kind of a page.

    Args:
        nodes: Nodes of its JSON-LD.
        meta: Its meta tags.
        url: Its address.
        title: Its headline or title.
        body: Code points of the body that was found.
        paragraphs: Paragraphs of the body.
        captions: Captions that were found.
        page_text: The first of its readable text, looked at where there is little body.
    """
    types = {kind for node in nodes for kind in types_of(node)}
    if "LiveBlogPosting" in types or (url and _LIVE_URL.search(url) and paragraphs > 8):
        return "live_blog"
    if body < STUB:
        short = body < 400
        if ERROR.search(title):
            return "error"
        if CONSENT.search(title) or (body < 200 and CONSENT.search(page_text)):
            return "consent"
        closed = any(str(node.get("isAccessibleForFree")).lower() == "false" for node in nodes)
        if (closed and short) or PAYWALL.search(page_text):
            return "stub"
        if types & {"ImageGallery", "MediaGallery"} or captions > max(4, 2 * paragraphs):
            return "gallery"
        is_story = any("rticle" in kind for kind in types) or first(meta, "og:type") == "article"
        if paragraphs == 0 and not is_story:
            return "index"
    return "article"
