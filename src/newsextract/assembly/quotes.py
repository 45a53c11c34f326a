"""Data of the quotes, of what was not said, and of the ledger of marks."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from newsextract.assembly.stretches import Data, Stretches, record_id
from newsextract.findings import (
    AttributionFinding,
    Attributions,
    NonStatementFinding,
    Quotations,
    Resolved,
)
from newsextract.span import Extent


def quotes_data(
    attributions: Attributions,
    resolved: Resolved,
    date_ids: Mapping[Extent, str],
    stretches: Stretches,
) -> list[Data]:
    """All quotes, `q1` first."""
    return [
        _quote(index, finding, resolved, date_ids, stretches)
        for index, finding in enumerate(attributions.attributions)
    ]


def _quote(
    index: int,
    finding: AttributionFinding,
    resolved: Resolved,
    date_ids: Mapping[Extent, str],
    stretches: Stretches,
) -> Data:
    span = stretches.span
    content, quoted, cue = finding.content, finding.quoted, finding.cue
    data: Data = {
        "id": f"q{index + 1}",
        "kind": finding.kind,
        "content": [span(extent) for extent in content],
        "zone": stretches.zone(content[0][0]),
        "rule": finding.rule,
        "confidence": finding.confidence,
    }
    if quoted:
        data["quoted_spans"] = [span(extent) for extent in quoted]
    if cue is not None:
        data["cue"] = {"span": span(cue.extent), "lemma": cue.lemma, "kind": cue.kind}
    if finding.source is not None:
        data["source"] = span(finding.source)
    speaker = resolved.speakers[index]
    if speaker is None:
        data["unknown_because"] = resolved.reasons[index]
    else:
        data["speaker"] = f"a{speaker + 1}"
    _add_relations(data, finding, resolved, date_ids, stretches)
    return data


def _add_relations(
    data: Data,
    finding: AttributionFinding,
    resolved: Resolved,
    date_ids: Mapping[Extent, str],
    stretches: Stretches,
) -> None:
    """What only some quotes have."""
    if finding.addressee is not None:
        data["addressee"] = _party(finding.addressee, resolved, stretches)
    if finding.via is not None:
        data["via"] = _party(finding.via, resolved, stretches)
    if finding.about is not None:
        data["about"] = _party(finding.about, resolved, stretches)
    if finding.medium is not None:
        medium = stretches.span(finding.medium)
        data["medium"] = {"span": medium, "value": medium.text}
    if finding.manner is not None:
        data["manner"] = stretches.span(finding.manner)
    if finding.utterance_date is not None:
        data["utterance_date"] = date_ids.get(finding.utterance_date)
    if finding.anonymity is not None:
        data["anonymity"] = stretches.span(finding.anonymity)
    if finding.parent is not None:
        data["parent"] = record_id("q", finding.parent)
    if finding.continues is not None:
        data["continues"] = record_id("q", finding.continues)
    if finding.interpolations:
        data["interpolations"] = [stretches.span(extent) for extent in finding.interpolations]
    if finding.ellipses:
        data["ellipses"] = [stretches.span(extent) for extent in finding.ellipses]
    if finding.repair is not None:
        broken = finding.repair
        data["repair"] = {
            "span": stretches.span(broken.extent),
            "kind": broken.kind,
            "reading": broken.reading,
        }


def _party(extent: Extent, resolved: Resolved, stretches: Stretches) -> Data:
    actors = resolved.parties.get(extent, ())
    return {"span": stretches.span(extent), "actors": [f"a{n + 1}" for n in actors]}


def non_statements_data(
    attributions: Attributions,
    resolved: Resolved,
    date_ids: Mapping[Extent, str],
    stretches: Stretches,
) -> list[Data]:
    """All non-statements, `s1` first."""
    actors = resolved.non_statements
    return [
        _non_statement(
            index, finding, actors[index] if index < len(actors) else None, resolved, stretches
        )
        | {"date": finding.date and date_ids.get(finding.date)}
        for index, finding in enumerate(attributions.non_statements)
    ]


def _non_statement(
    index: int,
    finding: NonStatementFinding,
    actor: int | None,
    resolved: Resolved,
    stretches: Stretches,
) -> Data:
    asked_by: Any = finding.asked_by
    return {
        "id": f"s{index + 1}",
        "kind": finding.kind,
        "source": stretches.span_or_none(finding.source),
        "actor": record_id("a", actor),
        "refers_to": record_id("q", finding.refers_to),
        "asked_by": asked_by and _party(asked_by, resolved, stretches),
        "zone": stretches.zone(finding.extent[0]),
        **stretches.found(finding),
    }


def ledger_data(
    quotations: Quotations, attributions: Attributions, stretches: Stretches
) -> list[Data]:
    """Every mark of the text, and the quote whose words it encloses."""
    by_inner: dict[Extent, str] = {}
    for number, finding in enumerate(attributions.attributions, 1):
        for extent in finding.quoted:
            by_inner.setdefault(extent, f"q{number}")
    quote_of = [by_inner.get(each.inner) for each in quotations.quotations]
    text = stretches.text
    return [
        {
            "start": extent[0],
            "end": extent[1],
            "text": text[extent[0] : extent[1]],
            "reading": reading,
            "quote": None if quotation is None else quote_of[quotation],
        }
        for extent, reading, quotation in quotations.ledger
    ]
