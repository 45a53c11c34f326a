"""The layout of a text that a page reader wrote: the page's mark-up says what each line is.

The rules of the text still look at the body, for what no mark-up tells: `READ MORE: …`, a note on
contributors, a short line that is a sub-heading. They never look outside it.
"""

from __future__ import annotations

from newsextract.findings import BylineFinding, Layout, PageFacts, PublishedFinding, RelatedFinding
from newsextract.grammar.grammar import Grammar
from newsextract.span import Extent
from newsextract.structure.body import read_body
from newsextract.structure.dateline import believed_dateline, match_dateline
from newsextract.structure.lines import lines_of
from newsextract.text.document import Document

_KEPT = frozenset(("heading", "table", "embed"))
"""Kinds of paragraphs that the rules of the text do not change."""
_TOLD_OF_ALL = frozenset(("related", "boilerplate", "credit"))
"""What the rules of the text also tell of list items and block quotes."""
_LOOKED_AT = 3
"""First lines of the body at which a dateline may begin."""


def lay_out_page(document: Document, grammar: Grammar, facts: PageFacts) -> Layout:
    """Tell what each line of a page's text is."""
    text = document.text
    paragraphs = [each for each in facts.paragraphs if each.extent[1] <= len(text)]
    lines = [each.extent for each in paragraphs]
    kinds = ["" if each.zone == "body" else each.zone for each in paragraphs]
    rules = [f"page.{each.zone}" if each.zone != "body" else "" for each in paragraphs]
    body = [number for number, kind in enumerate(kinds) if kind in ("", "subhead")]
    inner = lines_of(document, [lines[number] for number in body], grammar)
    told = read_body(document, inner, 0, grammar)
    numbers = {lines[number]: number for number in body}
    for place, (kind, rule) in told.told.items():
        number = numbers.get(inner.extents[place], -1)
        if number >= 0 and not kinds[number] and paragraphs[number].kind not in _KEPT:
            kinds[number], rules[number] = kind, rule
    related = [
        RelatedFinding(line, line, None, "list", "page.related")
        for line, kind, rule in zip(lines, kinds, rules, strict=True)
        if kind == "related" and rule == "page.related"
    ]
    dateline = None
    heads = [number for number, kind in enumerate(kinds) if kind in ("", "dateline")]
    for number in heads[:_LOOKED_AT]:
        start, end = lines[number]
        if kinds[number] == "dateline":  # the page says so; a rule sees that a sentence follows
            end = lines[min(number + 1, len(lines) - 1)][1]
            dateline = match_dateline(text, start, end, grammar)
        else:
            dateline = believed_dateline(text, (start, end), end, grammar, titled=True)
        if dateline is not None:
            break
    # a dateline is zoned by its extent; a line that only stood where one stands is metadata
    kinds = [("" if dateline else "metadata") if kind == "dateline" else kind for kind in kinds]
    return Layout(
        lines,
        kinds,
        rules,
        byline=_byline(facts, kinds, lines),
        dateline=dateline,
        related=tuple(sorted([*told.related, *related])),
        labels=tuple(told.labels),
    )


def _byline(facts: PageFacts, kinds: list[str], lines: list[Extent]) -> BylineFinding | None:
    """The byline of a page, if it is in the text; its authors are those of the page."""
    if "byline" not in kinds:
        return None
    return BylineFinding(lines[kinds.index("byline")], facts.authors, "page.byline")


def page_published(facts: PageFacts) -> PublishedFinding | None:
    """The publication that a page states."""
    if facts.published is None:
        return None
    basis = next((each.basis for each in facts.fields if each.name == "published"), "page")
    return PublishedFinding(
        facts.published, "page", None, f"page.published.{basis.replace(':', '_')}"
    )
