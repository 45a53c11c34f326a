"""Several stories on one page: what they share, what differs, and each by itself."""

from __future__ import annotations

from newsextract.auditing import audit
from newsextract.comparison.results import Comparison
from newsextract.reporting.cast import Cast
from newsextract.reporting.chain import write_chain
from newsextract.reporting.conflicts import write_conflicts
from newsextract.reporting.families import write_families
from newsextract.reporting.markup import Html, element, join
from newsextract.reporting.matrix import write_matrix
from newsextract.reporting.story import StoryPage

_SECTIONS = (
    ("families", "Same words, other hands"),
    ("conflicts", "What does not agree"),
    ("matrix", "Who is quoted where"),
    ("chain", "Who may have copied whom"),
)


def write_several(comparison: Comparison, cast: Cast) -> Html:
    """The sections of the comparison, then the stories."""
    bodies = {
        "families": _intro() + write_families(comparison.families, cast),
        "conflicts": write_conflicts(comparison.conflicts, cast),
        "matrix": write_matrix(cast),
        "chain": write_chain(comparison.links, cast),
    }
    sections = [
        element(
            "section",
            element("h2", title, id=spot),
            bodies[spot],
            class_="part",
            aria_labelledby=spot,
        )
        for spot, title in _SECTIONS
    ]
    stories = [
        StoryPage(article, cast.labels[number], number + 1, level=2).write()
        for number, article in enumerate(cast.articles)
    ]
    return join((_contents(), _overview(cast), *sections, *stories))


def _contents() -> Html:
    links = [
        element("li", element("a", title, href=f"#{spot}"))
        for spot, title in (
            ("stories", "The stories"),
            *_SECTIONS,
            ("key", "How to read the marks"),
        )
    ]
    return element("nav", element("ul", *links), class_="contents", aria_label="Parts of this page")


def _intro() -> Html:
    out, put = element("del", "left out"), element("ins", "put in")
    return element(
        "p",
        "Each wording against the fullest one: words ",
        out,
        " of it, words ",
        put,
        " instead.",
        class_="role",
    )


def _overview(cast: Cast) -> Html:
    """A line for each story: its sources and how much of what is quoted has no name to it."""
    columns = ("story", "published", "sources", "unnamed", "quoted words", "of them unnamed")
    rows = []
    for number, figures in enumerate(audit(cast.articles, cast.labels).articles):
        published = cast.articles[number].published
        share = figures.unnamed_share
        cells = (
            published.value[:10] if published else "not known",
            str(len(figures.sources)),
            str(figures.by_type.get("anonymous", 0)),
            str(figures.quoted_words),
            "–" if share is None else f"{100 * share:.0f} %",
        )
        rows.append(
            element(
                "tr",
                element("th", cast.link(number), scope="row", role="rowheader"),
                *(
                    element(
                        "td", element("span", f"{column}: ", class_="outlet"), cell, role="cell"
                    )
                    for column, cell in zip(columns[1:], cells, strict=True)
                ),
                role="row",
            )
        )
    head = (element("th", words, scope="col", role="columnheader") for words in columns)
    table = element(
        "table",
        element("thead", element("tr", *head, role="row"), role="rowgroup"),
        element("tbody", *rows, role="rowgroup"),
        class_="grid",
        role="table",
        aria_label="The stories",
    )
    return element(
        "section",
        element("h2", "The stories", id="stories"),
        table,
        class_="part",
        aria_labelledby="stories",
    )
