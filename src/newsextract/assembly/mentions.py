"""Data of the actors, the dates and the numbers."""

from __future__ import annotations

from newsextract.assembly.stretches import Data, Stretches, record_id
from newsextract.findings import ActorFinding, AnonymityFinding, DateFinding, NumberFinding
from newsextract.records import Mention

_new = object.__new__
_set_span = vars(Mention)["span"].__set__
_set_type = vars(Mention)["type"].__set__


def actor_data(index: int, finding: ActorFinding, stretches: Stretches) -> Data:
    """One actor."""
    mentions = []
    for extent, kind in finding.mentions:
        mention = _new(Mention)  # as cheap as a Span, see stretches.py
        _set_span(mention, stretches.span(extent))
        _set_type(mention, kind)
        mentions.append(mention)
    data: Data = {
        "id": f"a{index + 1}",
        "name": finding.name,
        "type": finding.type,
        "mentions": mentions,
        "rule": finding.rule,
        "confidence": finding.confidence,
    }
    if finding.aliases:
        data["aliases"] = finding.aliases
    if finding.affiliations:
        data["affiliations"] = finding.affiliations
    if finding.roles:
        data["roles"] = [
            {"span": stretches.span(extent), "kind": kind} for extent, kind in finding.roles
        ]
    if finding.members:
        data["members"] = [f"a{n + 1}" for n in finding.members]
    if finding.anonymity is not None:
        data["anonymity"] = _anonymity(finding.anonymity, stretches)
    return data


def _anonymity(hidden: AnonymityFinding, stretches: Stretches) -> Data:
    return {
        "granted": hidden.granted,
        "condition": stretches.span_or_none(hidden.condition),
        "reason": stretches.span_or_none(hidden.reason),
        "descriptor": hidden.descriptor,
        "close_to": stretches.span_or_none(hidden.close_to),
        "basis": stretches.span_or_none(hidden.basis),
        "number": hidden.number,
    }


def date_data(index: int, finding: DateFinding, stretches: Stretches) -> Data:
    """One time expression."""
    data: Data = {
        "id": f"d{index + 1}",
        "span": stretches.span(finding.extent),
        "type": finding.type,
        "value": finding.value,
        "mod": finding.mod,
        "start": finding.start,
        "end": finding.end,
        "zone": stretches.zone(finding.extent[0]),
        "rule": finding.rule,
        "confidence": finding.confidence,
    }
    if finding.signal is not None:
        data["signal"] = stretches.span(finding.signal)
    if finding.anchor is not None:
        data["anchor"] = {"value": finding.anchor[0], "basis": finding.anchor[1]}
    if finding.relative is not None:
        data["relative"] = finding.relative
    if finding.alternatives:
        data["alternatives"] = finding.alternatives
    if finding.role is not None:
        data["role"] = finding.role
    return data


def number_data(index: int, finding: NumberFinding, stretches: Stretches) -> Data:
    """One quantity."""
    data: Data = {
        "id": f"n{index + 1}",
        "span": stretches.span(finding.extent),
        "numeral": stretches.span(finding.numeral),
        "value": finding.value,
        "kind": finding.kind,
        "approx_kind": finding.approx_kind,
        "zone": stretches.zone(finding.extent[0]),
        "rule": finding.rule,
        "confidence": finding.confidence,
    }
    if finding.approximator is not None:
        data["approximator"] = stretches.span(finding.approximator)
    if finding.unit_extent is not None:
        data["unit_span"] = stretches.span(finding.unit_extent)
    if finding.lo is not None:
        data["lo"] = finding.lo
    if finding.hi is not None:
        data["hi"] = finding.hi
    if finding.unit is not None:
        data["unit"] = finding.unit
    if finding.elided:
        data["elided"] = True
    if finding.date is not None:
        data["date"] = record_id("d", finding.date)
    return data
