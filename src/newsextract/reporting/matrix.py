"""Who is quoted where: speakers by stories."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from newsextract.comparison.speakers import Profile, Relation, profile, relate
from newsextract.comparison.words import vocabulary
from newsextract.records import Actor, Quote
from newsextract.reporting.cast import Cast, story_id
from newsextract.reporting.markup import Html, anchor, element
from newsextract.reporting.wording import is_told, is_unnamed

_MOST = 150
_COLUMNS = 6
"""Stories that stand beside each other; of more, each speaker's stories are listed, and on a narrow page always."""


@dataclass
class Row:
    """One speaker, and what each story has from them."""

    actor: Actor
    profile: Profile
    cells: dict[int, list[Quote]] = field(default_factory=dict)


def write_matrix(cast: Cast) -> Html:
    """The table; speakers of the most stories first."""
    rows = _rows(cast)
    rows.sort(key=lambda row: (-len(row.cells), -sum(map(len, row.cells.values()))))
    if not rows:
        return element("p", "Nobody is quoted in any of them.")
    head = element(
        "tr",
        element("th", "speaker", scope="col", role="columnheader"),
        *(element("th", label, scope="col", role="columnheader") for label in cast.labels),
        role="row",
    )
    body = [_row(row, cast.labels) for row in rows[:_MOST]]
    table = element(
        "table",
        element("thead", head, role="rowgroup"),
        element("tbody", *body, role="rowgroup"),
        class_="grid matrix" if len(cast.labels) <= _COLUMNS else "grid matrix many",
        role="table",  # said again, since a table that is laid out as a list is none to a screen reader
        aria_label="Speakers by stories",
    )
    more = len(rows) - _MOST
    rest = (
        element("p", f"{more} more speakers, each in as few stories, are left out here.")
        if more > 0
        else Html()
    )
    return table + rest


def _rows(cast: Cast) -> list[Row]:
    """The speakers, those whom the stories let pass for the same joined."""
    rows: list[Row] = []
    by_key: dict[str, list[Row]] = {}
    for number, article in enumerate(cast.articles):
        words = vocabulary(article.language)
        spoken: dict[str, list[Quote]] = {}
        for quote in article.quotes:
            if quote.speaker is not None and is_told(quote):
                spoken.setdefault(quote.speaker, []).append(quote)
        for actor in article.actors:
            if actor.id not in spoken:
                continue
            seen = profile(actor, article.text, words)
            row = _known(seen, by_key)
            if row is None:
                row = Row(actor, seen)
                rows.append(row)
                for key in _keys(seen):
                    by_key.setdefault(key, []).append(row)
            row.cells.setdefault(number, []).extend(spoken[actor.id])
    return rows


def _known(seen: Profile, by_key: dict[str, list[Row]]) -> Row | None:
    for key in sorted(_keys(seen)):
        for row in by_key.get(key, ()):
            if row.profile.is_named == seen.is_named and relate(row.profile, seen) is Relation.SAME:
                return row
    return None


def _keys(seen: Profile) -> frozenset[str]:
    return seen.keys if seen.is_named else seen.descriptors


def _row(row: Row, labels: Sequence[str]) -> Html:
    hidden = is_unnamed(row.actor)
    name = element("span", row.actor.name, class_="who hidden" if hidden else "who")
    note = element("span", " unnamed", class_="how") if hidden else Html()
    cells = [_cell(number, label, row.cells.get(number, [])) for number, label in enumerate(labels)]
    return element(
        "tr", element("th", name, note, scope="row", role="rowheader"), *cells, role="row"
    )


def _cell(number: int, label: str, quotes: list[Quote]) -> Html:
    if not quotes:
        return element("td", "–", class_="none", role="cell")
    quoted = sum(bool(quote.quoted_spans) for quote in quotes)
    counts = ((quoted, "quoted"), (len(quotes) - quoted, "reported"))
    words = ", ".join(f"{count} {kind}" for count, kind in counts if count)
    outlet = element("span", f"{label}: ", class_="outlet")
    link = element("a", words, href=f"#{anchor(story_id(number), 'said', quotes[0].id)}")
    return element("td", outlet, link, role="cell")
