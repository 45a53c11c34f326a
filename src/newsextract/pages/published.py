"""When a story was first published, from all that a page says of dates."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from selectolax.lexbor import LexborHTMLParser, LexborNode

from newsextract.findings import FieldFinding
from newsextract.languages.en.pages import REVISED
from newsextract.pages.head import Meta, names_of_field
from newsextract.pages.jsonld import Node, text_of
from newsextract.pages.moments import moment_in_url, read_moment
from newsextract.pages.names import without_states
from newsextract.pages.walk import is_page_footer

_META = names_of_field(
    "published"
)  # from what means first publication to what may mean the last revision
_MODIFIED = names_of_field("modified")
_ELSEWHERE = re.compile(
    r"related|(?<!v)card|recirc|latest|list-item|teaser|trending|comment|sidebar|videoobject|imageobject|mediaobject"
    r"|masthead|header-?hat|nav|most|live-event|popular|stream|carousel",
    re.IGNORECASE,
)
_REVISED = re.compile(r"modif|updat|\blm\b|duration|revis", re.IGNORECASE)
_SHOWN = (
    '[class*="timestamp" i],[class*="publish" i],[class*="dateline" i],[class*="date" i],[class*="byline" i],'
    '[class*="time" i],[class*="tmstmp" i]'
)
MAX_STATED = 4
"""Dates of publication in the head that are kept."""
MAX_SHOWN = 40
"""Elements that may show a date and are looked at."""


class Dates(NamedTuple):
    """The dates that a page states, the chosen one first, and the last revision."""

    published: list[FieldFinding]
    modified: list[FieldFinding]


def find_dates(
    articles: list[Node],
    meta: Meta,
    tree: LexborHTMLParser,
    url: str | None,
    lines: Sequence[str] = (),
) -> Dates:
    """The dates of publication and revision that a page states.

    JSON-LD before meta tags before what is shown, before `lines` over the story, before the address.
    """
    found: list[FieldFinding] = []
    modified: list[FieldFinding] = []
    for node in articles[:3]:
        _add(found, "published", text_of(node.get("datePublished")), "ld+json")
        _add(modified, "modified", text_of(node.get("dateModified")), "ld+json")
    for name in _META:
        if name in meta:
            for raw in _values(meta, name):
                _add(found, "published", raw, f"meta:{name}")
            if len(found) >= MAX_STATED:
                break
    for name in _MODIFIED:
        for raw in meta.get(name, ())[:1]:
            _add(modified, "modified", raw, f"meta:{name}")
    if not _is_told(found, meta):
        found = _with_shown(found, tree)
    if not found:
        for line in lines:
            _add(found, "published", line, "line")
    in_url = moment_in_url(url)
    if in_url:
        found.append(FieldFinding("published", url or "", in_url, "url"))
    return Dates(found, modified)


def _values(meta: Meta, name: str) -> list[str]:
    values = meta.get(name, [])
    return values[:1] if len(set(values)) == 1 else values[:4]


def _is_told(found: list[FieldFinding], meta: Meta) -> bool:
    """Whether the head of the page settles it: a date whose own tags do not contradict each other."""
    if not found or found[0].basis == "meta:revision_date":
        return False
    return found[0].basis == "ld+json" or len(set(meta.get(found[0].basis[5:], ()))) < 2


def _add(found: list[FieldFinding], name: str, raw: str | None, basis: str) -> None:
    value = read_moment(raw)
    if raw and value:
        found.append(FieldFinding(name, raw, value, basis))


def _with_shown(stated: list[FieldFinding], tree: LexborHTMLParser) -> list[FieldFinding]:
    """What the page shows, and which of several stated dates it agrees with."""
    times = _times(tree)
    texts: list[FieldFinding] = []
    if not times or stated:
        texts = _texts(tree)
    if stated and (times or texts):
        days = {(field.value or "")[:10] for field in (times + texts)[:6]}
        stated = sorted(stated, key=lambda field: (field.value or "")[:10] not in days)
    return stated + times + texts


def _times(tree: LexborHTMLParser) -> list[FieldFinding]:
    found: list[tuple[int, FieldFinding]] = []
    for node in tree.css('time,abbr[title],[itemprop="datePublished"]')[:MAX_SHOWN]:
        attributes = node.attributes
        prop = attributes.get("itemprop") or ""
        if prop == "dateModified" or _REVISED.search(attributes.get("class") or ""):
            continue
        text = node.text()
        raw = (
            attributes.get("datetime")
            or attributes.get("content")
            or attributes.get("title")
            or text
        )
        value = read_moment(raw)
        if value is None or REVISED.match(text) or _stands_elsewhere(node):
            continue
        found.append((prop != "datePublished", FieldFinding("published", raw, value, "time")))
    found.sort(key=lambda pair: pair[0])
    return [field for _, field in found]


def _texts(tree: LexborHTMLParser) -> list[FieldFinding]:
    found: list[FieldFinding] = []
    for node in tree.css(_SHOWN)[:MAX_SHOWN]:
        text = " ".join(node.text(separator=" ").split())
        if text and len(text) < 200:
            value = read_moment(text)
            if value and not _stands_elsewhere(node):
                found.append(FieldFinding("published", text, value, "shown"))
    return found


def _stands_elsewhere(node: LexborNode) -> bool:
    """Whether a date belongs to another story: it stands in a card, a list of links, a comment."""
    current: LexborNode | None = node.parent
    for _ in range(8):
        if current is None or current.tag in ("body", "html"):
            return False
        if current.tag in ("nav", "aside") or is_page_footer(current):
            return True
        attributes = current.attributes
        names = f"{attributes.get('class') or ''} {attributes.get('id') or ''} {attributes.get('itemtype') or ''}"
        if _ELSEWHERE.search(without_states(names)):
            return current.css_first("h1") is None
        current = current.parent
    return False
