"""Whose story it is: stated by the caller, shown by the URL, or recognised from marks in the text."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple
from urllib.parse import urlsplit

from newsextract.errors import UnknownKeyError
from newsextract.findings import OutletFinding
from newsextract.grammar.grammar import Grammar
from newsextract.grammar.outlet import Outlet
from newsextract.text.document import Document
from newsextract.text.story import Story


class Recognised(NamedTuple):
    """The outlet a text is read with, and who printed it where that is another."""

    outlet: OutletFinding | None = None
    syndicator: OutletFinding | None = None


def recognise(document: Document, grammar: Grammar, outlets: Mapping[str, Outlet]) -> Recognised:
    """Find the outlet. What the caller states wins, then the URL, then marks in the text.

    Raises:
        UnknownKeyError: The story states an outlet that nobody registered.
    """
    story = document.story
    if story.outlet is not None:
        outlet = outlets.get(story.outlet)
        if outlet is None:
            raise UnknownKeyError("outlet", story.outlet, tuple(sorted(outlets)))
        return Recognised(
            OutletFinding(outlet.key, outlet.name, "stated", (), "core.outlet.stated")
        )
    by_url = _by_url(story, outlets)
    if by_url is not None:
        return Recognised(OutletFinding(by_url.key, by_url.name, "url", (), "core.outlet.url"))
    return Recognised()


def _by_url(story: Story, outlets: Mapping[str, Outlet]) -> Outlet | None:
    if not story.url:
        return None
    try:
        host = urlsplit(story.url if "//" in story.url else f"//{story.url}").hostname or ""
    except ValueError:
        return None
    labels = host.lower().split(".")
    hosts = {domain: outlets[key] for key in sorted(outlets) for domain in outlets[key].domains}
    for place in range(len(labels)):
        found = hosts.get(".".join(labels[place:]))
        if found is not None:
            return found
    return None
