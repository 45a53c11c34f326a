"""A page read back: elements, text, and the checks that hold for every report."""

from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import dataclass, field
from html.parser import HTMLParser
from itertools import pairwise

VOID = frozenset(("meta", "br", "link", "img", "input", "hr"))
# all that a report is made of
ELEMENTS = frozenset(
    "html head meta title style body a header main article section aside nav footer div p span b i strong"
    " ol ul li dl dt dd h1 h2 h3 h4 table thead tbody tr th td caption time svg g line path circle text"
    " ins del".split()
)
ATTRIBUTES = frozenset(
    "id class href lang charset http-equiv content name tabindex role aria-label aria-labelledby scope datetime"
    " aria-hidden stroke-width x y x1 x2 y1 y2 cx cy r d width height viewbox title".split()
)


@dataclass
class Element:
    """One element: its name, attributes, parents from the root, and where its text begins."""

    name: str
    attributes: dict[str, str]
    path: tuple[str, ...]
    text: list[str] = field(default_factory=list)

    @property
    def words(self) -> str:
        return "".join(self.text)


class Page(HTMLParser):
    """The elements of a page, in order; fails where tags do not close each other."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[Element] = []
        self.declarations: list[str] = []
        self._open: list[Element] = []
        self.feed(page)
        self.close()
        assert not self._open, [each.name for each in self._open]

    def handle_decl(self, decl: str) -> None:
        self.declarations.append(decl)

    def handle_comment(self, data: str) -> None:
        raise AssertionError(f"a comment: {data[:40]}")

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = [name for name, _ in attrs]
        assert len(names) == len(set(names)), f"<{tag}> has an attribute twice"
        element = Element(
            tag, {k: v or "" for k, v in attrs}, tuple(each.name for each in self._open)
        )
        self.elements.append(element)
        if tag not in VOID:
            self._open.append(element)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        self._open.pop()

    def handle_endtag(self, tag: str) -> None:
        assert self._open, f"</{tag}> closes nothing"
        assert self._open.pop().name == tag

    def handle_data(self, data: str) -> None:
        for each in self._open:
            each.text.append(data)

    def all(self, name: str, class_: str = "") -> list[Element]:
        """The elements of a name, and of a class."""
        return [
            each
            for each in self.elements
            if each.name == name
            and (not class_ or class_ in each.attributes.get("class", "").split())
        ]

    def by_id(self, spot: str) -> Element:
        (element,) = [each for each in self.elements if each.attributes.get("id") == spot]
        return element


def check_page(html: str) -> Page:
    """What holds for every report, whatever is in it; returns the page."""
    page = Page(html)
    assert page.declarations == ["DOCTYPE html"]
    assert {each.name for each in page.elements} <= ELEMENTS
    used = {name for each in page.elements for name in each.attributes}
    assert used <= ATTRIBUTES, used - ATTRIBUTES
    _check_policy(page)
    ids = [each.attributes["id"] for each in page.elements if "id" in each.attributes]
    assert len(ids) == len(set(ids)), [spot for spot in ids if ids.count(spot) > 1]
    for each in page.elements:
        if "href" in each.attributes:
            assert each.attributes["href"].removeprefix("#") in ids, each.attributes["href"]
            assert each.attributes["href"].startswith("#")
        for spot in each.attributes.get("aria-labelledby", "").split():
            assert spot in ids
        if each.name == "a":
            assert "a" not in each.path
            assert each.words.strip() or each.attributes.get("aria-label")
    _check_headings(page)
    assert [each.name for each in page.elements if each.name in ("header", "main", "footer")] == [
        "header", "main", "footer",
    ]  # fmt: skip
    assert (
        re.search("[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2066-\u2069]", html)
        is None
    )
    return page


def _check_policy(page: Page) -> None:
    """Nothing may be loaded, and the one style sheet is the one that is allowed."""
    (policy,) = [
        each.attributes["content"]
        for each in page.all("meta")
        if each.attributes.get("http-equiv") == "Content-Security-Policy"
    ]
    (style,) = page.all("style")
    digest = base64.b64encode(hashlib.sha256(style.words.encode()).digest()).decode()
    assert policy.startswith(f"default-src 'none'; style-src 'sha256-{digest}';")
    assert "url(" not in style.words
    assert "@import" not in style.words


def _check_headings(page: Page) -> None:
    """One h1, and no level left out."""
    levels = [int(each.name[1]) for each in page.elements if re.fullmatch("h[1-6]", each.name)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels)), levels
