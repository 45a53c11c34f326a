"""The Harbour Gazette, an invented paper of a port: authors sign with initials, tides stand under each story.

It shows the three ways in which a plugin speaks: rules (the masthead, the tides), one hook in Python
(initials are looked up in a list of the staff), one amendment (figures of the tides are no numbers of
the story).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsextract import Amendment, Article, Outlet, Rule, hookimpl
from newsextract.findings import AuthorFinding, BylineFinding, Layout
from newsextract.text.document import Document

STAFF = {"a.w.": "Amina Wanjiru", "m.k.": "Musa Kiptoo", "j.d.": "Joyce Dlamini"}
"""Initials as the paper prints them at the end of a story -> name."""

SIGNED = re.compile(r"(?<= )\((?P<initials>[a-z]\.[a-z]\.(?:/[a-z]\.[a-z]\.){0,3})\)(?=\n|$)")
"""`(a.w./m.k.)`"""

MASTHEAD = Rule(
    name="harbour_gazette.mark.masthead",
    at="anywhere",
    anchor="Harbour Gazette",
    weight=2.0,
    pattern=r"Harbour [ ] Gazette",
    examples=("The Harbour Gazette, founded 1888",),
    rejects=("a gazette of the harbour",),
)
TIDES = Rule(
    name="harbour_gazette.boilerplate.tides",
    pattern=r"Tides: [ ] high [ ] water [ ] [0-9:]{4,5} [ ] [0-9.]{1,4} [ ] m, [ ] low [ ] water [ ] [0-9:]{4,5} [ ] [0-9.]{1,4} [ ] m \s* $",
    examples=("Tides: high water 04:12 3.1 m, low water 10:25 0.6 m",),
    rejects=("Tides: high water was late",),
)
OUTLET = Outlet(
    key="harbour_gazette",
    name="The Harbour Gazette",
    domains=("harbourgazette.example",),
    marks=(MASTHEAD,),
    boilerplate=(TIDES,),
)


@hookimpl
def register_outlets() -> tuple[Outlet, ...]:
    """The Harbour Gazette."""
    return (OUTLET,)


@hookimpl
def find_byline(document: Document, layout: Layout) -> BylineFinding | None:
    """Whoever signs at the end of the story; the byline above it, if there is one, wins."""
    if layout.byline is not None:
        return None
    signed = SIGNED.search(document.text)
    if signed is None:
        return None
    authors = tuple(
        AuthorFinding(STAFF[initials], None, rule="harbour_gazette.byline.initials")
        for initials in signed["initials"].split("/")
        if initials in STAFF
    )
    if not authors:
        return None
    return BylineFinding(signed.span(), authors, "harbour_gazette.byline.initials")


@hookimpl
def amend_article(article: Article) -> Iterator[Amendment]:
    """Figures of the tides belong to the almanac, not to the story."""
    if article.outlet is None or article.outlet.key != OUTLET.key:
        return
    tides = [each.span for each in article.boilerplate if each.rule == TIDES.name]
    for record in (*article.numbers, *article.dates):
        if any(span.start <= record.span.start and record.span.end <= span.end for span in tides):
            yield Amendment("drop", "a figure of the tide table", id=record.id)
