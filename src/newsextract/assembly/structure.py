"""Data of the structure: headline, byline, dateline, captions, paragraphs, zones."""

from __future__ import annotations

from bisect import bisect_right

from newsextract.assembly.stretches import Data, Stretches
from newsextract.findings import (
    AuthorFinding,
    DatelineFinding,
    OutletFinding,
    PageFacts,
    PassageFinding,
    PlaceFinding,
    Structure,
)
from newsextract.text.document import Document


def structure_data(structure: Structure, page: PageFacts | None, stretches: Stretches) -> Data:
    """All fields of an article that say what its parts are."""
    found = stretches.found
    authors = structure.byline.authors if structure.byline else page.authors if page else ()
    return {
        "outlet": _outlet(structure.outlet, stretches),
        "syndicator": _outlet(structure.syndicator, stretches),
        "headline": _passage(structure.headline, stretches),
        "standfirst": _passage(structure.standfirst, stretches),
        "byline": structure.byline and found(structure.byline),
        "authors": [_author(each, stretches) for each in authors],
        "contributors": [_author(each, stretches) for each in structure.contributors],
        "dateline": structure.dateline and _dateline(structure.dateline, stretches),
        "published": structure.published
        and {
            "value": structure.published.value,
            "basis": structure.published.basis,
            **found(structure.published),
        },
        "wire": [
            {"agency": each.agency, "role": each.role, **found(each)} for each in structure.wire
        ],
        "reading_time": structure.reading_time
        and {"minutes": structure.reading_time.minutes, **found(structure.reading_time)},
        "captions": [
            {
                "credit": stretches.span_or_none(each.credit),
                "words": stretches.span(each.words),
                "photographer": each.photographer,
                "agencies": each.agencies,
                "duplicate_of": each.duplicate_of,
                **found(each),
            }
            for each in structure.captions
        ],
        "subheads": [_passage(each, stretches) for each in structure.subheads],
        "related": [
            {
                "headline": stretches.span(each.headline),
                "teaser": stretches.span_or_none(each.teaser),
                "kind": each.kind,
                **found(each),
            }
            for each in structure.related
        ],
        "boilerplate": [{"kind": each.kind, **found(each)} for each in structure.boilerplate],
        "zones": [
            {"start": start, "end": end, "zone": zone} for start, end, zone in structure.zones
        ],
    }


def _passage(finding: PassageFinding | None, stretches: Stretches) -> Data | None:
    return None if finding is None else stretches.found(finding)


def _place(finding: PlaceFinding | None, stretches: Stretches) -> Data | None:
    if finding is None:
        return None
    return {"span": stretches.span(finding.extent), "value": finding.value}


def _outlet(finding: OutletFinding | None, stretches: Stretches) -> Data | None:
    if finding is None:
        return None
    return {
        "key": finding.key,
        "name": finding.name,
        "basis": finding.basis,
        "spans": [stretches.span(extent) for extent in finding.extents],
        "rule": finding.rule,
        "confidence": finding.confidence,
    }


def _author(finding: AuthorFinding, stretches: Stretches) -> Data:
    return {
        "name": finding.name,
        "role": finding.role,
        "affiliation": finding.affiliation,
        "location": _place(finding.location, stretches),
        **stretches.found(finding),
    }


def _dateline(finding: DatelineFinding, stretches: Stretches) -> Data:
    return {
        "places": [_place(place, stretches) for place in finding.places],
        "agency": _place(finding.agency, stretches),
        "date": stretches.span_or_none(finding.date),
        **stretches.found(finding),
    }


def page_data(facts: PageFacts | None, stretches: Stretches) -> Data | None:
    """What a page reader knows of the page itself."""
    if facts is None:
        return None
    return {
        "kind": facts.kind,
        "url": facts.url,
        "charset": facts.charset,
        "fields": [each._asdict() for each in facts.fields],
        "links": [
            {"span": stretches.span(each.extent), "url": each.url}
            for each in facts.links
            if each.extent[1] <= len(stretches.text)
        ],
    }


def paragraphs_data(document: Document, structure: Structure, stretches: Stretches) -> list[Data]:
    """Paragraphs, cut where a zone ends inside one; a dateline belongs to its paragraph."""
    facts = document.story.page
    if facts is not None:
        return [
            {
                "start": each.extent[0],
                "end": each.extent[1],
                "zone": stretches.zone(each.extent[1] - 1),  # past a dateline at its head
                "kind": each.kind,
                "path": each.path,
            }
            for each in facts.paragraphs
            if each.extent[1] <= len(document.text)
        ]
    found: list[Data] = []
    cuts = [zone[0] for zone in structure.zones[1:]]
    for first, last in document.paragraphs:
        start, end = document.extent(first, last)
        for cut in cuts[bisect_right(cuts, start) : bisect_right(cuts, end - 1)]:
            if stretches.zone(start) != "dateline":
                found += _paragraph(start, cut, stretches)
                start = cut
        found += _paragraph(start, end, stretches)
    return found


def _paragraph(start: int, end: int, stretches: Stretches) -> list[Data]:
    """One paragraph without the white space around it; none where there is only that."""
    words = stretches.text[start:end]
    bare = words.strip()
    if not bare:
        return []
    start += len(words) - len(words.lstrip())
    end = start + len(bare)
    zone = stretches.zone(start)
    if zone == "dateline":  # past it, unless the line holds nothing else
        zone = stretches.zone(end - 1)
    return [{"start": start, "end": end, "zone": zone}]
