"""HTML that cannot be broken by what it holds: text is escaped unless it was made here.

    element("p", "1 < 2")                      '<p>1 &lt; 2</p>'
    element("a", "to it", href="#q1")          '<a href="#q1">to it</a>'

Characters that nobody sees, and those that turn the reading direction, come out as visible marks.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable

from newsextract.unseen import UNSEEN, code_of
from newsextract.unseen import plain as plain

_VOID = frozenset(("meta", "link", "br", "circle", "line", "path", "rect"))
_NAME = re.compile(r"[^A-Za-z0-9_-]")


class Html(str):
    """Markup that was made here; every other str is text."""

    __slots__ = ()

    def __add__(self, other: str) -> Html:
        """Markup and markup, or markup and escaped text."""
        return Html(str.__add__(self, escape(other)))


def escape(text: str) -> Html:
    """Text as it may stand between tags, what is unseen made visible."""
    if isinstance(text, Html):
        return text
    return Html(UNSEEN.sub(_visible, html.escape(text, quote=True)))


def element(name: str, /, *children: str, **attributes: str | int | float | None) -> Html:
    """An element; `class_` is the attribute class, `aria_label` is aria-label, None leaves one out."""
    inside = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{html.escape(plain(str(value)), quote=True)}"'
        for key, value in attributes.items()
        if value is not None
    )
    if name in _VOID:
        return Html(f"<{name}{inside}>" if name in ("meta", "link", "br") else f"<{name}{inside}/>")
    return Html(f"<{name}{inside}>{''.join(map(escape, children))}</{name}>")


def join(parts: Iterable[str], between: str = "") -> Html:
    """Parts one after the other."""
    return Html(escape(between).join(map(escape, parts)))


def anchor(*parts: str | int) -> str:
    """A name for an id, from whatever: `anchor("s1", "q3")` is `s1-q3`."""
    return "-".join(_NAME.sub("_", str(part)) for part in parts)


def _visible(match: re.Match[str]) -> str:
    return f'<span class="unseen">{code_of(match)}</span>'
