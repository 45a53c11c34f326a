"""The authors of a page: JSON-LD and meta tags first, the visible byline where they name nobody.

Whatever is said is read as a byline, so that an outlet, a slug, a date or a role is never a person.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from selectolax.lexbor import LexborHTMLParser, LexborNode

from newsextract.findings import FieldFinding
from newsextract.pages.bylines import Writer, name_key, read_byline
from newsextract.pages.head import Meta, first, names_of_field
from newsextract.pages.jsonld import Node, people_in
from newsextract.pages.names import without_states
from newsextract.pages.walk import is_page_footer

_META = names_of_field("author")
_LAST_FIRST = frozenset(("dc.creator", "citation_author"))
_LABELLED = {"twitter:data1": "twitter:label1"}
"""Fields that name an author where another one says so."""
_AUTHOR_LABEL = re.compile(r"\s*(?:written\s+by|author|by)\b", re.IGNORECASE)
_SLUG = re.compile(r"[-_.]")
_SHOWN = (
    '[rel~="author"],[itemprop~="author"],[class*="byline" i],[class*="author" i],[id*="byline" i],'
    '[data-component="meta-byline"],[data-testid*="byline" i],[class*="submitted" i],[class*="writer" i],[class*="reporter" i]'
)
_NO_BYLINE = frozenset("script style meta link img svg path input html body picture button".split())
_ELSEWHERE = re.compile(
    r"comment|related|recirc|teaser|\bcard|menu|\bnav\b|trending|figure|image|photo|caption|promo|sidebar|most-"
    r"|popular|stream|follow|-bio\b|_bio\b|profile",
    re.IGNORECASE,
)
_LIKELY = '[class*="byline" i],[itemprop="author"],[rel="author"]'
MAX_BYLINES = 10
"""Elements that an outlet's own selector of bylines finds and that are read."""
MAX_PEOPLE = 5
"""Authors of a byline that is believed against the head of its page."""
MAX_SHOWN = 60
"""Elements that may be a byline and are looked at."""


class Said(NamedTuple):
    """Who wrote a story by one part of its page, and its element if it is shown."""

    writers: list[Writer]
    field: FieldFinding
    node: LexborNode | None = None


class Written(NamedTuple):
    """Who wrote a story.

    Attributes:
        writers: The authors; desks only where there is nobody else.
        basis: Where they are named.
        fields: What the page says of its authors, the chosen field first.
        node: The visible byline that names them.
        line: That byline, where nothing but its words says what it is.
    """

    writers: list[Writer]
    basis: str
    fields: list[FieldFinding]
    node: LexborNode | None
    line: str | None = None


def find_writers(
    articles: list[Node],
    nodes: list[Node],
    meta: Meta,
    tree: LexborHTMLParser,
    own: frozenset[str],
    bylines: list[LexborNode] | None = None,
    lines: Sequence[str] = (),
) -> Written:
    """Find who wrote the story of a page.

    Args:
        articles: Nodes of JSON-LD that describe the article.
        nodes: All its nodes, to which authors may refer.
        meta: The meta tags.
        tree: The page.
        own: `name_key`s of the outlet's own names.
        lines: Lines over the story that are a byline by their words.
        bylines: Elements that show the byline; None where the outlet does not say which.
    """
    said = _in_json_ld(articles, nodes, own)
    said += _in_meta(meta, own, enough=2 if said and _has_person(said[0]) else 20)
    if not any(_has_person(each) for each in said):
        said += (bylines and _shown_at(bylines[:MAX_BYLINES], own)) or _shown(tree, own)
    elif bylines is not None:
        said += _shown_at(bylines[:MAX_BYLINES], own)
    else:
        said += _first_shown(tree, own)
    if not any(_has_person(each) for each in said):
        for line in lines:
            said += filter(_has_person, _said(read_byline(line, own), own, line, "line"))
    if not said:
        return Written([], "", [], None)
    said.sort(key=lambda each: not _has_person(each))
    chosen = _fullest(said)
    said.sort(key=lambda each: each is not chosen)
    people = [writer for writer in chosen.writers if writer.kind != "desk"] or chosen.writers[:2]
    people = [_with_facts(writer, said) for writer in people]
    fields = [each.field for each in said]
    names = {name_key(writer.name) for writer in people}
    named = (each for each in lines if any(name in name_key(each) for name in names))
    node = _node_that_names(people, said)
    return Written(people, chosen.field.basis, fields, node, next(named, None))


def without_place(written: Written, opening: str) -> Written:
    """The authors without a place that the story opens with: `Dana Obi – Port Hale`, `PORT HALE: It rained`."""
    start = opening[:80].casefold()
    kept: list[Writer] = []
    for writer in written.writers:
        name = writer.name.casefold()
        if kept and start.startswith(name) and re.match(r"\s*[:,(—–-]", opening[len(name) :]):
            kept[-1] = kept[-1]._replace(place=kept[-1].place or writer.name)
        else:
            kept.append(writer)
    return written._replace(writers=kept)


def _fullest(said: list[Said]) -> Said:
    """The first field that names a person, or one that names all of its people and more, in its order.

    Some systems write the first author alone into the head of a page.
    """
    chosen = said[0]
    people = _people(chosen)
    for each in said[1:]:
        others = _people(each)
        if not (people and len(people) < len(others) <= MAX_PEOPLE):
            continue
        if others[: len(people)] == people and _are_together(others, each.node):
            return each
    return chosen


def _are_together(names: list[str], node: LexborNode | None) -> bool:
    """Whether names stand in one byline, or in a field of the head."""
    if node is None:
        return True
    text = name_key(node.text(separator=" "))
    return all(name in text for name in names)


def _people(said: Said) -> list[str]:
    return [name_key(writer.name) for writer in said.writers if writer.kind == "person"]


def _node_that_names(people: list[Writer], said: list[Said]) -> LexborNode | None:
    names = {name_key(writer.name) for writer in people}
    for each in said:
        if each.node is not None and names & {name_key(writer.name) for writer in each.writers}:
            return each.node
    return None


def _has_person(said: Said) -> bool:
    return any(writer.kind == "person" for writer in said.writers)


def _with_facts(writer: Writer, said: Iterable[Said]) -> Writer:
    """Add what other parts of the page say of the same person: role, place, house."""
    key = name_key(writer.name)
    for each in said:
        for other in each.writers:
            if other is not writer and name_key(other.name) == key:
                writer = Writer(
                    writer.name,
                    writer.kind,
                    writer.role or other.role,
                    writer.place or other.place,
                    writer.house or other.house,
                )
    return writer


def _clean(writers: list[Writer], own: frozenset[str]) -> list[Writer]:
    seen: set[str] = set()
    kept: list[Writer] = []
    for writer in writers:
        key = name_key(writer.name)
        if key and key not in own and key not in seen:
            seen.add(key)
            kept.append(writer)
    houses = [name for name in own if len(name) > 3]
    return [
        w
        for w in kept
        if not (w.kind == "desk" and any(name in name_key(w.name) for name in houses))
    ]


def _said(writers: list[Writer], own: frozenset[str], raw: str, basis: str) -> list[Said]:
    writers = _clean(writers, own)
    if not writers:
        return []
    value = ", ".join(writer.name for writer in writers)
    return [Said(writers, FieldFinding("author", raw, value, basis))]


def _in_json_ld(articles: list[Node], nodes: list[Node], own: frozenset[str]) -> list[Said]:
    by_id = {node["@id"]: node for node in nodes if isinstance(node.get("@id"), str)}
    for node in articles[:3]:
        people = people_in(node.get("author"), by_id) or people_in(node.get("creator"), by_id)
        if people:
            writers = [
                writer
                for person in people
                for writer in read_byline(person.name, own, is_person=person.kind == "person")
            ]
            return _said(writers, own, "; ".join(person.name for person in people), "ld+json")
    return []


def _in_meta(meta: Meta, own: frozenset[str], enough: int) -> list[Said]:
    found: list[Said] = []
    for name in _META:
        if name not in meta or (
            name in _LABELLED and not _AUTHOR_LABEL.match(first(meta, _LABELLED[name]) or "")
        ):
            continue
        if len(found) >= enough:
            break
        values = [html.unescape(value).strip() for value in meta.get(name, ())[:20]]
        writers: list[Writer] = []
        for value in values:
            if "//" in value[:8] or (" " not in value and (_SLUG.search(value) or value.islower())):
                continue
            writers += read_byline(_first_name_first(value) if name in _LAST_FIRST else value, own)
        found += _said(writers, own, "; ".join(values), f"meta:{name}")
    return found


def _first_name_first(value: str) -> str:
    """`Roe, Dana` as Dana Roe."""
    if value.count(",") != 1 or " and " in value:
        return value
    last, first = value.split(",")
    return f"{first.strip()} {last.strip()}"


def _shown(tree: LexborHTMLParser, own: frozenset[str]) -> list[Said]:
    bylines: list[tuple[bool, Said]] = []
    for node in tree.css(_SHOWN)[:MAX_SHOWN]:
        attributes = node.attributes
        if node.tag in _NO_BYLINE or _stands_elsewhere(node):
            continue
        says_author = "author" in (attributes.get("rel") or "") or "author" in (
            attributes.get("itemprop") or ""
        )
        names = f"{attributes.get('class') or ''} {attributes.get('data-testid') or ''}"
        names_one = says_author or node.tag == "a" or "name" in names or "contributor" in names
        said = _byline(node, own, is_person=says_author)
        bylines += [(names_one, each) for each in said]
    return _best(bylines)


def _best(bylines: list[tuple[bool, Said]]) -> list[Said]:
    """The byline that names most people; single names are put together."""
    named = [pair for pair in bylines if _has_person(pair[1])][:12]
    if not named:
        return [said for _, said in bylines[:1]]
    most = max(
        (said for _, said in named), key=lambda said: sum(w.kind == "person" for w in said.writers)
    )
    singles: dict[str, Writer] = {}
    for alone, said in named:
        if alone and len(said.writers) == 1:
            singles.setdefault(name_key(said.writers[0].name), said.writers[0])
    people = [writer for writer in most.writers if writer.kind == "person"]
    if len(singles) >= len(people):
        writers = list(singles.values())
        value = ", ".join(writer.name for writer in writers)
        return [Said(writers, FieldFinding("author", value, value, "byline"), most.node), most]
    return [most]


def _shown_at(nodes: list[LexborNode], own: frozenset[str]) -> list[Said]:
    """What an outlet's own byline elements say, put together: some have one element for each name."""
    found = [said for node in nodes for said in _byline(node, own, is_person=False)]
    if not found:
        return []
    writers = _clean([writer for said in found for writer in said.writers], own)
    raw = "; ".join(dict.fromkeys(said.field.raw for said in found))
    most = max(found, key=lambda said: sum(writer.kind == "person" for writer in said.writers))
    return [said._replace(node=most.node) for said in _said(writers, own, raw, "byline")]


def _first_shown(tree: LexborHTMLParser, own: frozenset[str]) -> list[Said]:
    """The first visible byline: what it adds to names that the head of the page has."""
    node = tree.css_first(_LIKELY)
    if node is None or node.tag in _NO_BYLINE or _stands_elsewhere(node):
        return []
    return _byline(node, own, is_person=False)


def _byline(node: LexborNode, own: frozenset[str], *, is_person: bool) -> list[Said]:
    text = node.text(separator="\n", strip=True)
    if not text or len(text) > 300:
        return []
    text = re.sub(r"\s*\n\s*", "\n", text)
    writers = read_byline(text, own, is_person=is_person)
    said = _said(writers, own, text.replace("\n", " "), "byline")
    return [each._replace(node=node) for each in said]


def _stands_elsewhere(node: LexborNode) -> bool:
    """Whether a byline belongs to another story, a comment, a picture, a note on the author."""
    current: LexborNode | None = node
    for _ in range(8):
        if current is None or current.tag in ("body", "html"):
            return False
        if current.tag in ("nav", "figure") or is_page_footer(current):
            return True
        attributes = current.attributes
        names = without_states(f"{attributes.get('class') or ''} {attributes.get('id') or ''}")
        if _ELSEWHERE.search(names):
            return current.css_first("h1") is None
        current = current.parent
    return False
