"""What does not agree: numbers, dates and speakers of one thing."""

from __future__ import annotations

from newsextract.comparison.results import Claim, Conflict
from newsextract.records.showing import SIGNS
from newsextract.reporting.cast import Cast, story_id
from newsextract.reporting.markup import Html, anchor, element, join
from newsextract.unseen import shorten

_TITLES = {"number": "Numbers", "date": "Dates", "attribution": "Who said it"}
_LONGEST = 120


def write_conflicts(conflicts: tuple[Conflict, ...], cast: Cast) -> Html:
    """The conflicts by kind, numbers and dates first."""
    if not conflicts:
        return element("p", "No number, date or speaker was found that does not agree.")
    parts = []
    for kind, title in _TITLES.items():
        found = [conflict for conflict in conflicts if conflict.kind == kind]
        if found:
            parts.append(element("h3", title))
            parts += [_conflict(conflict, cast) for conflict in found]
    return join(parts)


def _conflict(conflict: Conflict, cast: Cast) -> Html:
    topic = shorten(" ".join(conflict.topic.split()).strip("“”\"' "), _LONGEST)
    rows = [_claim(claim, cast) for claim in conflict.claims]
    head = element(
        "tr", *(element("th", words, scope="col") for words in ("story", "says", "in its words"))
    )
    caption = element("caption", "About: ", topic)
    return element(
        "table", caption, element("thead", head), element("tbody", *rows), class_="conflict"
    )


def _claim(claim: Claim, cast: Cast) -> Html:
    words: str = " ".join(claim.span.text.split())
    if claim.quote is not None:
        words = element("a", words, href=f"#{anchor(story_id(claim.article), claim.quote)}")
    return element(
        "tr",
        element("td", cast.link(claim.article)),
        element("td", _value(claim.value), class_="figure"),
        element("td", words),
    )


def _value(value: str) -> str:
    """`more_than 100` as `> 100`."""
    head, _, rest = value.partition(" ")
    return SIGNS[head] + rest if head in SIGNS and rest else value.replace("_", " ")
