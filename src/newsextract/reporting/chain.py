"""Who may have copied whom, as a picture: stories under each other, an arc for each link."""

from __future__ import annotations

from collections.abc import Iterable

from newsextract.comparison.results import Link
from newsextract.reporting.cast import Cast
from newsextract.reporting.markup import Html, element, join
from newsextract.unseen import shorten

_STEP = 44  # pixels from one story to the next
_LEFT = 156  # pixels that the names take
_WIDTH = 330
_NAME = 21  # characters of a name in the picture
_MOST_BENT = 200  # an arc reaches three quarters of its bend to the right
_BENDS = 5  # widths of arcs, so that few lie upon each other
_CAUTION = (
    "An inference from shared wording, order, errors and credits, not a fact: two stories may also have the same "
    "words from a third."
)


def write_chain(links: tuple[Link, ...], cast: Cast) -> Html:
    """The picture, and the same as a list with the reasons."""
    if not links:
        return element("p", "Nothing in them says that one was made from another.")
    wires = list(dict.fromkeys(link.wire or "not known" for link in links if link.origin is None))
    items = [_entry(link, cast) for link in links]
    return join(
        (
            element("p", _CAUTION),
            _picture(links, wires, cast),
            element("ol", *items, class_="links"),
        )
    )


def _entry(link: Link, cast: Cast) -> Html:
    origin = link.wire or "not known" if link.origin is None else cast.link(link.origin)
    words = " → " if link.directed else " — "
    kind = "" if link.directed else ", which of the two was first is not known"
    reasons = [element("li", each.note) for each in link.evidence]
    return element(
        "li",
        element(
            "p",
            origin,
            element("span", words, aria_hidden="true"),
            *_heard(link),
            cast.link(link.copy_article),
            class_="name",
        ),
        element("p", f"confidence {link.confidence:.2f}{kind}", class_="role"),
        element("ul", *reasons, class_="reasons"),
    )


def _heard(link: Link) -> Iterable[Html]:
    yield element(
        "span",
        " may be the origin of " if link.directed else " shares words with ",
        class_="unheard",
    )


def _picture(links: tuple[Link, ...], wires: list[str], cast: Cast) -> Html:
    """Agencies that are only credited stand above the stories."""
    names = [*wires, *cast.labels]
    places = {("wire", wire): number for number, wire in enumerate(wires)}
    places |= {("story", str(number)): len(wires) + number for number in range(len(cast.labels))}
    parts: list[Html] = []
    for number, link in enumerate(sorted(links, key=lambda link: link.confidence)):
        start = (
            ("wire", link.wire or "not known")
            if link.origin is None
            else ("story", str(link.origin))
        )
        parts += _arc(places[start], places["story", str(link.copy_article)], link, number)
    for number, name in enumerate(names):
        height = _height(number)
        kind = "node wire" if number < len(wires) else "node"
        parts.append(
            element("text", shorten(name, _NAME), x=_LEFT - 16, y=height + 4, class_="node-name")
        )
        parts.append(element("circle", cx=_LEFT, cy=height, r=6, class_=kind))
    return element(
        "svg", *parts, class_="chain", role="img", width=_WIDTH, height=_STEP * len(names),
        aria_label=f"{len(links)} probable links between stories; the list below names them with their reasons.",
    )  # fmt: skip


def _height(number: int) -> int:
    return _STEP * number + _STEP // 2


def _arc(start: int, end: int, link: Link, number: int) -> Iterable[Html]:
    """A half circle to the right, the thicker the surer; the arrow stands at the copy."""
    top, bottom = _height(start), _height(end)
    if top == bottom:
        return
    bend = min(_MOST_BENT, 30 + 14 * abs(end - start) + 13 * (number % _BENDS))
    x = _LEFT + 12
    width = round(1 + 3 * link.confidence, 1)
    line = f"M{x} {top} C{x + bend} {top} {x + bend} {bottom} {x} {bottom}"
    yield element(
        "path", d=line, class_="arc" if link.directed else "arc open-ended", stroke_width=width
    )
    if link.directed:
        yield element("path", d=f"M{x - 3} {bottom} l9 -5 v10 z", class_="head")
