"""Whose page it is: a registered outlet, or the name that the page gives itself."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple
from urllib.parse import urlsplit

from selectolax.lexbor import LexborHTMLParser

from newsextract.findings import FieldFinding
from newsextract.grammar.outlet import Outlet
from newsextract.pages.bylines import name_key
from newsextract.pages.head import Meta, first
from newsextract.pages.jsonld import Node, people_in

_LAST = re.compile(r"[|:–—-]\s*([^|:–—-]{2,40})$")
"""The last part of a title: `Rain falls : NPR`."""
_LATIN_NAME = re.compile(r"[A-Z][\w'’-]+(?: [A-Z][\w'’.-]*){1,3}$", re.ASCII)
"""What may be the name of a columnist, which some titles end in."""


class Site(NamedTuple):
    """Whose page it is.

    Attributes:
        outlet: The registered outlet, if it is one's.
        name: Its name, else the name that the page gives itself.
        fields: What the page says of it, the chosen one first.
        own: `name_key`s of its names, which are never an author's.
    """

    outlet: Outlet | None
    name: str | None
    fields: list[FieldFinding]
    own: frozenset[str]


def host_of(url: str | None) -> str:
    """The host of an address in lower case, without `www.`; "" where there is none."""
    if not url:
        return ""
    try:
        host = urlsplit(url if "//" in url else f"//{url}").hostname or ""
    except ValueError:
        return ""
    return host.lower().removeprefix("www.")


def find_site(
    url: str | None,
    meta: Meta,
    articles: list[Node],
    title: str,
    tree: LexborHTMLParser,
    outlets: Mapping[str, Outlet],
    stated: str | None = None,
) -> Site:
    """Find whose page it is.

    What the caller states wins; then the name that the page gives its site, if a syndicator's that prints the
    stories of others; then the host of its address; then the names in its head.
    """
    site = first(meta, "og:site_name")
    publisher = next(
        (
            people[0].name
            for node in articles[:2]
            if (people := people_in(node.get("publisher"), {}))
        ),
        None,
    )
    host = host_of(url)
    outlet = outlets.get(stated) if stated else None
    if outlet is None and site is None:
        outlet = _by_marks(tree, outlets)
    outlet = outlet or _registered(host, site, publisher, title, outlets)
    last = _LAST.search(title)
    in_title = last[1].strip() if last else None
    name = outlet.name if outlet else _name(site, publisher, host) or in_title
    said = [("meta:og:site_name", site), ("ld+json", publisher), ("url", host)]
    if not any(raw for _, raw in said):
        said.append(("title", in_title))
    fields = [
        FieldFinding("outlet", raw, outlet.name if outlet else raw, basis)
        for basis, raw in said
        if raw
    ]
    fields.sort(key=lambda field: field.raw != name)
    own = {name_key(each) for each in (site, publisher, name, host, *host.split(".")) if each}
    if in_title and not _LATIN_NAME.match(in_title):
        own.add(name_key(in_title))
    if outlet:
        own.update(name_key(each) for each in (outlet.name, outlet.key, *outlet.aliases))
    own.update([key.removeprefix("the") for key in own if len(key) > 6])
    return Site(outlet, name, fields, frozenset(key for key in own if len(key) > 1))


def _registered(
    host: str, site: str | None, publisher: str | None, title: str, outlets: Mapping[str, Outlet]
) -> Outlet | None:
    names, hosts = _index(outlets)
    named = names.get(name_key(site)) if site else None
    if named is not None and named.kind == "syndicator":
        return named
    labels = host.split(".")
    by_host = next(
        (hosts[d] for n in range(len(labels)) if (d := ".".join(labels[n:])) in hosts), None
    )
    if by_host or named or not outlets:
        return by_host or named
    last = _LAST.search(title)
    return (names.get(name_key(publisher)) if publisher else None) or (
        names.get(name_key(last[1])) if last else None
    )


def _by_marks(tree: LexborHTMLParser, outlets: Mapping[str, Outlet]) -> Outlet | None:
    """The syndicator whose marks a page without a name bears: its address may be that of the original."""
    for outlet in outlets.values():
        marks = outlet.page.get("marks") if outlet.page and outlet.kind == "syndicator" else None
        if marks and len(tree.css(marks)) > 1:
            return outlet
    return None


_Index = tuple[dict[str, Outlet], dict[str, Outlet]]
_indexed: list[tuple[Mapping[str, Outlet], _Index]] = []


def _index(outlets: Mapping[str, Outlet]) -> _Index:
    """Outlets by their names and by their domains; kept for the mapping that was asked for last."""
    if not _indexed or _indexed[0][0] is not outlets:
        names = {
            name_key(name): outlet
            for outlet in outlets.values()
            for name in (outlet.name, *outlet.aliases)
        }
        hosts = {domain: outlet for outlet in outlets.values() for domain in outlet.domains}
        _indexed[:] = [(outlets, (names, hosts))]
    return _indexed[0][1]


def _name(site: str | None, publisher: str | None, host: str) -> str | None:
    """The site's name; its publisher's where it is missing, a domain or in small letters."""
    if publisher and not name_key(publisher).isascii():
        publisher = None
    if site and publisher and (site.islower() or _is_domain(site)) and not _is_domain(publisher):
        return publisher
    return site or publisher or host or None


def _is_domain(name: str) -> bool:
    return "." in name.strip(".") and " " not in name
