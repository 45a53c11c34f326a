"""The headline of a page: the one that a reader sees, told from other headings by the page's other titles."""

from __future__ import annotations

import re

from newsextract.findings import FieldFinding
from newsextract.pages.pieces import fold

_SITE = re.compile(r"\s*(?:\s[|•·»:]\s|\s[-–—]{1,2}\s|\s:\s)[^|•·»]{2,40}$")
_WORD = re.compile(r"\w+")
MAX_HEADLINE = 400
"""Code points of a headline; a longer heading is none."""


def find_headlines(
    headings: list[str],
    json_ld: str | None,
    open_graph: str | None,
    title: str | None,
    order: tuple[str, ...] = (),
) -> list[FieldFinding]:
    """The headlines that a page states, the chosen one first.

    Args:
        headings: Texts of its `<h1>` elements.
        json_ld: Headline of its JSON-LD.
        open_graph: Its `og:title`.
        title: Its `<title>`.
        order: What the outlet is known to mean by its headline: `h1`, `ld+json`, `og:title`.
    """
    shown = _shown(headings, [text for text in (json_ld, open_graph, title) if text])
    stated = [("h1", shown), ("ld+json", json_ld), ("og:title", open_graph), ("title", title)]
    fields = {
        basis: FieldFinding("headline", text, _value(basis, text, shown, json_ld), basis)
        for basis, text in stated
        if text
    }
    chosen = next((basis for basis in order if basis in fields), None) or _choose(fields)
    return sorted(fields.values(), key=lambda field: field.basis != chosen)


def without_site(title: str) -> str:
    """A title without the name of the site that stands after it.

    Examples:
        >>> without_site("Rain falls - Bugle Online")
        'Rain falls'
    """
    return _SITE.sub("", title)


def _value(basis: str, text: str, shown: str | None, json_ld: str | None) -> str:
    if basis == "title":
        return without_site(text)
    bare = without_site(text)
    if (
        basis == "og:title"
        and bare != text
        and fold(bare) in {fold(shown or ""), fold(json_ld or "")}
    ):
        return bare
    return text


def _choose(fields: dict[str, FieldFinding]) -> str | None:
    keys = {basis: fold(field.value or "") for basis, field in fields.items()}
    return next(
        (basis for basis in ("h1", "ld+json", "og:title", "title") if keys.get(basis)), None
    )


def _shown(headings: list[str], others: list[str]) -> str | None:
    """The heading that is most like the page's other titles."""
    known = {word for text in others for word in _WORD.findall(text.casefold())}
    keys = [fold(text) for text in others]
    best, most = None, 0.0
    for number, heading in enumerate(headings[:20]):
        words = set(_WORD.findall(heading.casefold()))
        if not words or len(heading) > MAX_HEADLINE:
            continue
        score = len(words & known) / len(words) * min(1.0, len(words) / 3) - 0.02 * number
        if any(fold(heading) in key for key in keys):
            score += 1
        if best is None or score > most:
            best, most = heading, score
    return best if best is not None and (most >= 0.2 or not known) else None
