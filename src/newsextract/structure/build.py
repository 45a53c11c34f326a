"""Put the structure of a text together: every part found once, every stretch in one zone."""

from __future__ import annotations

from newsextract.findings import (
    BoilerplateFinding,
    BylineFinding,
    DatelineFinding,
    Layout,
    PassageFinding,
    ReadingTimeFinding,
    RelatedFinding,
    Structure,
)
from newsextract.grammar.grammar import Grammar
from newsextract.span import Extent
from newsextract.structure.captions import find_captions, find_photo_credits
from newsextract.structure.credits import read_contributors
from newsextract.structure.outlets import Recognised
from newsextract.structure.page_layout import page_published
from newsextract.structure.published import find_published
from newsextract.structure.wires import find_wires
from newsextract.structure.zones import zone_text
from newsextract.text.document import Document

KINDS = {
    "call": "newsletter_or_app_promo",
    "promise": "newsletter_or_app_promo",
    "copyright": "copyright",
    "note": "note",
    "rule_line": "separator",
}
"""Last part of a rule's name -> kind of boilerplate; what is not here is `site_chrome`."""


def build_structure(
    document: Document,
    grammar: Grammar,
    layout: Layout,
    recognised: Recognised,
    dateline: DatelineFinding | None,
    byline: BylineFinding | None,
) -> Structure:
    """Find all parts of a text but dateline and byline, which are handed in, and zone it."""
    text = document.text
    told: dict[str, list[tuple[Extent, str]]] = {}
    for line, kind, rule in zip(layout.lines, layout.kinds, layout.rules, strict=True):
        told.setdefault(kind, []).append((line, rule))
    body = [line for line, _ in told.get("", ())]
    whole = (body[0][0], body[-1][1]) if body else None
    captions = find_captions(text, told.get("caption", []), grammar)
    contributors, credited = read_contributors(
        text, [each for each, _ in told.get("credit", ())], grammar
    )
    wires = [
        *find_wires(document, grammar, body, dateline),
        *find_photo_credits(text, captions, grammar),
        *credited,
    ]
    metadata = told.get("metadata", [])
    page = document.story.page
    reading_time = _reading_time(text, metadata, grammar)
    return Structure(
        zones=tuple(zone_text(text, layout, dateline)),
        outlet=recognised.outlet,
        syndicator=recognised.syndicator,
        headline=_passage(text, told.get("headline")),
        standfirst=_passage(text, told.get("standfirst")),
        byline=byline,
        contributors=tuple(contributors),
        dateline=dateline,
        published=(document.story.day is None and page and page_published(page))
        or find_published(
            text,
            grammar,
            document.story.day,
            layout.prefix,
            [line for line, rule in metadata if not rule.endswith("reading_time")],
            dateline,
            whole,
        ),
        wire=tuple(sorted(wires, key=lambda wire: wire.extent)),
        reading_time=reading_time,
        captions=captions,
        subheads=tuple(PassageFinding(line, rule) for line, rule in told.get("subhead", ())),
        related=layout.related,
        boilerplate=tuple(_boilerplate(text, layout, told.get("boilerplate", []))),
    )


def _passage(text: str, lines: list[tuple[Extent, str]] | None) -> PassageFinding | None:
    return PassageFinding(*lines[0]) if lines else None


def _reading_time(
    text: str, metadata: list[tuple[Extent, str]], grammar: Grammar
) -> ReadingTimeFinding | None:
    for line, rule in metadata:
        if rule.endswith("reading_time"):
            match = grammar.compile(grammar.rules("metadata")[1]).match(text, *line)
            start, end = match.start("minutes"), line[1]
            while text[end - 1] in "·•| ":
                end -= 1
            return ReadingTimeFinding((start, end), int(match["minutes"]), rule)
    return None


def _boilerplate(
    text: str, layout: Layout, lines: list[tuple[Extent, str]]
) -> list[BoilerplateFinding]:
    found = [
        BoilerplateFinding(line, KINDS.get(rule.rpartition(".")[2], "site_chrome"), rule)
        for line, rule in lines
    ]
    if layout.prefix is not None:
        found.append(
            BoilerplateFinding(layout.prefix, "metadata_prefix", "core.boilerplate.prefix")
        )
    if layout.chrome is not None:
        found.append(BoilerplateFinding(layout.chrome, "site_chrome", "core.boilerplate.glued"))
    found += [
        BoilerplateFinding(extent, "section_heading", "core.boilerplate.label")
        for extent in layout.labels
    ]
    found += [_label_of(text, item) for item in layout.related if item.headline[0] > item.extent[0]]
    return sorted(found)


def _label_of(text: str, item: RelatedFinding) -> BoilerplateFinding:
    start = item.extent[0]
    end = start + len(text[start : item.headline[0]].rstrip())
    return BoilerplateFinding((start, end), "related_label", item.rule)
