"""What kind of page it is: a story, a live blog, a gallery, the stub that a paywall leaves, an error, consent."""

from __future__ import annotations

import re

from newsextract.pages.head import Meta, first
from newsextract.pages.jsonld import Node, types_of

# a headline may count 500 dead or say that nobody was found: an error names itself, at the head of the title
_ERROR = re.compile(
    r"""^\W*(?:
        (?:error|http)\s*:?\s*(?:40[0-9]|410|50[0-9])\b
      | (?:404|403|410|50[0234])\b\W{0,4}(?:$|error|not\s+found|forbidden|page|bad|service|internal|access|gone|-|\|)
      | (?:sorry\W{1,3})?(?:(?:this|that|the)\s+)?(?:page|file|article|story|content)\s+(?:was\s+|could\s+)?not\s+(?:be\s+)?found
      | (?:the\s+)?page\s+(?:you\s+(?:requested|were\s+looking\s+for)\s+)?(?:can(?:no|['’])t\s+be\s+found|is\s+unavailable
        |no\s+longer\s+exists|does\s+not\s+exist)
      | not\s+found\s*$ | forbidden\s*$ | access\s+(?:to\s+this\s+page\s+has\s+been\s+)?denied\s*$
      | are\s+you\s+a\s+(?:robot|human) | attention\s+required | just\s+a\s+moment | request\s+(?:blocked|unsuccessful)
      | service\s+unavailable | something\s+went\s+wrong | bad\s+gateway | internal\s+server\s+error | oops\b
    )""",
    re.IGNORECASE | re.VERBOSE,
)
_CONSENT = re.compile(
    r"""before\s+you\s+continue | ^\W*(?:cookie\s+)?consent\W*$ | privacy\s+(?:settings|choices|manager)
      | cookie\s+(?:settings|policy|notice|consent)\s*$ | your\s+privacy\s*(?:$|choices|matters)
      | we\s+(?:value|care\s+about)\s+your\s+privacy | is\s+part\s+of\s+the\s+.{3,40}\s+family\s+of\s+brands""",
    re.IGNORECASE | re.VERBOSE,
)
_PAYWALL = re.compile(
    r"subscribe (?:now |today |for \S+ )?(?:to (?:continue|keep|unlock)|to read (?:on|more|this|the (?:full|rest|whole|story|article))|for full)|to continue reading|already a subscriber"
    r"|(?:this|the) (?:article|content|story) is (?:reserved |only |exclusively )?(?:for|available to) (?:our )?subscribers"
    r"|reserved for subscribers|subscriber[- ]only|sign in to (?:continue|read)|register to (?:continue|read)"
    r"|unlock this (?:article|story)|log in to (?:continue|read)",
    re.IGNORECASE,
)
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
        if _ERROR.search(title):
            return "error"
        if _CONSENT.search(title) or (body < 200 and _CONSENT.search(page_text)):
            return "consent"
        closed = any(str(node.get("isAccessibleForFree")).lower() == "false" for node in nodes)
        if (closed and short) or _PAYWALL.search(page_text):
            return "stub"
        if types & {"ImageGallery", "MediaGallery"} or captions > max(4, 2 * paragraphs):
            return "gallery"
        is_story = any("rticle" in kind for kind in types) or first(meta, "og:type") == "article"
        if paragraphs == 0 and not is_story:
            return "index"
    return "article"
