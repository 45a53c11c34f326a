"""Put the structure of a text together: every part found once, every stretch in one zone."""

from __future__ import annotations

import re

from newsextract.findings import (
    BoilerplateFinding,
    BylineFinding,
    DatelineFinding,
    Layout,
    OutletFinding,
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
    page = document.story.page
    marked = page.paragraphs if page else ()
    credits = {each.extent[0]: each.credit for each in marked if each.credit is not None}
    captions = find_captions(text, told.get("caption", []), grammar, credits)
    contributors, credited = read_contributors(
        text, [each for each, _ in told.get("credit", ())], grammar
    )
    wires = [
        *find_wires(document, grammar, body, dateline),
        *find_photo_credits(text, captions, grammar),
        *credited,
    ]
    metadata = told.get("metadata", [])
    reading_time = _reading_time(text, metadata, grammar)
    return Structure(
        zones=tuple(zone_text(text, layout, dateline)),
        outlet=_outlet(text, told.get("headline"), recognised, grammar),
        syndicator=recognised.syndicator,
        headline=_headline(text, told.get("headline"), grammar),
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
            _date_lines(layout, metadata),
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


def _date_lines(layout: Layout, metadata: list[tuple[Extent, str]]) -> list[Extent]:
    """Lines that name a day, and what stands behind the byline on its line."""
    found = [line for line, rule in metadata if not rule.endswith("reading_time")]
    if layout.byline is not None:
        place = layout.byline.extent[1]
        found += [(place, end) for start, end in layout.lines if start < place < end]
    return sorted(found)


_SUFFIX = re.compile(r"\s[|–—:-]\s([^\s|–—:][^|–—:\n]{1,40})\Z")


def _headline(
    text: str, lines: list[tuple[Extent, str]] | None, grammar: Grammar
) -> PassageFinding | None:
    """The headline without the name of the house behind it: `Rain floods a valley - CNA`."""
    if not lines:
        return None
    (start, end), rule = lines[0]
    house = _house_behind(text, (start, end), grammar)
    if house is not None:
        words = text[start : house[0]].rstrip(" |–—:-")
        end = start + len(words)
    return PassageFinding((start, end), rule)


def _house_behind(text: str, line: Extent, grammar: Grammar) -> Extent | None:
    """The name of a house at the end of a headline."""
    suffix = _SUFFIX.search(text, max(line[0], line[1] - 48), line[1])
    if suffix is None or suffix.start() == line[0]:
        return None
    name = suffix[1]
    houses = grammar.table("agencies")
    return suffix.span(1) if name in houses or name.removeprefix("The ") in houses else None


def _outlet(
    text: str, lines: list[tuple[Extent, str]] | None, recognised: Recognised, grammar: Grammar
) -> OutletFinding | None:
    """The outlet that was recognised, or one that nobody registered but the headline names."""
    if recognised.outlet is not None or not lines:
        return recognised.outlet
    house = _house_behind(text, lines[0][0], grammar)
    if house is None:
        return None
    name = grammar.table("agencies").get(text[slice(*house)], {"name": text[slice(*house)]})["name"]
    return OutletFinding(None, name, "text", (house,), "core.outlet.headline_suffix", 0.7)


def _passage(text: str, lines: list[tuple[Extent, str]] | None) -> PassageFinding | None:
    return PassageFinding(*lines[0]) if lines else None


def _reading_time(
    text: str, metadata: list[tuple[Extent, str]], grammar: Grammar
) -> ReadingTimeFinding | None:
    rule = next(rule for rule in grammar.rules("metadata") if rule.name.endswith("reading_time"))
    for line, _ in metadata:
        match = grammar.compile(rule).search(text, *line)
        if match is not None:
            start, end = match.start("minutes"), line[1]
            while text[end - 1] in "·•| ":
                end -= 1
            return ReadingTimeFinding((start, end), int(match["minutes"]), rule.name)
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
