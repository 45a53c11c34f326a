"""Findings to records: the one door between the road and the world.

Everything is put into plain dicts and validated once. Ids are given here: `q1`, `a1`, `d1`, `n1`,
`s1` in order of the text.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any

from newsextract.findings import (
    ActorFinding,
    AttributionFinding,
    Attributions,
    AuthorFinding,
    DateFinding,
    Mentions,
    NonStatementFinding,
    NumberFinding,
    OutletFinding,
    PageFacts,
    PassageFinding,
    PlaceFinding,
    RepairFinding,
    Resolved,
    Structure,
)
from newsextract.grammar.grammar import Grammar
from newsextract.records import Article, Mention, Span
from newsextract.span import Extent
from newsextract.text.document import Document

if TYPE_CHECKING:
    from newsextract.plugins import Trouble

Data = dict[str, Any]

# a Span is made by the hundred: filling its slots costs two thirds of calling it
_new = object.__new__
_set_start = vars(Span)["start"].__set__
_set_end = vars(Span)["end"].__set__
_set_text = vars(Span)["text"].__set__


def assemble(
    document: Document,
    grammar: Grammar,
    structure: Structure,
    mentions: Mentions,
    attributions: Attributions,
    resolved: Resolved,
    troubles: Iterable[Trouble] = (),
) -> Article:
    """Put an article together and validate it."""
    return Article.model_validate(
        article_data(document, grammar, structure, mentions, attributions, resolved, troubles)
    )


def article_data(
    document: Document,
    grammar: Grammar,
    structure: Structure,
    mentions: Mentions,
    attributions: Attributions,
    resolved: Resolved,
    troubles: Iterable[Trouble] = (),
) -> Data:
    """The article as plain data, ready to be validated."""
    builder = _Builder(document.text, structure, mentions, attributions, resolved)
    return {
        "language": grammar.language.key,
        "text": document.text,
        **builder.structure(document.story.page),
        "paragraphs": builder.paragraphs(document),
        "quotes": [builder.quote(*each) for each in enumerate(attributions.attributions)],
        "non_statements": [
            builder.non_statement(*each) for each in enumerate(attributions.non_statements)
        ],
        "actors": [builder.actor(*each) for each in enumerate(resolved.actors)],
        "dates": [builder.date(*each) for each in enumerate(mentions.dates)],
        "numbers": [builder.number(*each) for each in enumerate(mentions.numbers)],
        "quotation_marks": builder.ledger(),
        "page": builder.page(document.story.page),
        "warnings": [
            *({"kind": name, "message": name.replace("_", " ")} for name in document.done),
            *(
                {"kind": name, "message": name.replace("_", " ")}
                for name in (document.story.page.warnings if document.story.page else ())
            ),
            *(
                {"kind": "plugin", "message": f"{each.plugin}: {each.hook}: {each.message}"}
                for each in troubles
            ),
            *builder.warnings(),
        ],
    }


class _Builder:
    """Findings of one text as data."""

    def __init__(
        self,
        text: str,
        structure: Structure,
        mentions: Mentions,
        attributions: Attributions,
        resolved: Resolved,
    ) -> None:
        self._text = text
        self._structure = structure
        self._mentions = mentions
        self._attributions = attributions
        self._resolved = resolved
        self._zone_starts = [zone[0] for zone in structure.zones]
        self._date_ids = {date.extent: f"d{n}" for n, date in enumerate(mentions.dates, 1)}

    def span(self, extent: Extent) -> Span:
        span = _new(Span)
        start, end = extent
        _set_start(span, start)
        _set_end(span, end)
        _set_text(span, self._text[start:end])
        return span

    def span_or_none(self, extent: Extent | None) -> Span | None:
        return None if extent is None else self.span(extent)

    def zone(self, offset: int) -> str:
        place = bisect_right(self._zone_starts, offset) - 1
        return self._structure.zones[place][2] if place >= 0 else "body"

    # --- structure
    def structure(self, page: PageFacts | None) -> Data:
        s = self._structure
        authors = s.byline.authors if s.byline else page.authors if page else ()
        return {
            "outlet": self._outlet(s.outlet),
            "syndicator": self._outlet(s.syndicator),
            "headline": self._passage(s.headline),
            "standfirst": self._passage(s.standfirst),
            "byline": s.byline and self._flat(s.byline, ("extent",)),
            "authors": [self._author(each) for each in authors],
            "contributors": [self._author(each) for each in s.contributors],
            "dateline": self._dateline(),
            "published": s.published
            and {
                "value": s.published.value,
                "basis": s.published.basis,
                **self._flat(s.published, ("extent",)),
            },
            "wire": [
                {"agency": w.agency, "role": w.role, **self._flat(w, ("extent",))} for w in s.wire
            ],
            "reading_time": s.reading_time
            and {"minutes": s.reading_time.minutes, **self._flat(s.reading_time, ("extent",))},
            "captions": [
                {
                    **self._flat(c, ("extent",)),
                    "credit": self.span_or_none(c.credit),
                    "words": self.span(c.words),
                    "photographer": c.photographer,
                    "agencies": c.agencies,
                    "duplicate_of": c.duplicate_of,
                }
                for c in s.captions
            ],
            "subheads": [self._passage(each) for each in s.subheads],
            "related": [
                {
                    **self._flat(r, ("extent",)),
                    "headline": self.span(r.headline),
                    "teaser": self.span_or_none(r.teaser),
                    "kind": r.kind,
                }
                for r in s.related
            ],
            "boilerplate": [{"kind": b.kind, **self._flat(b, ("extent",))} for b in s.boilerplate],
            "zones": [{"start": z[0], "end": z[1], "zone": z[2]} for z in s.zones],
        }

    def _flat(self, finding: Any, _: Sequence[str]) -> Data:
        return {
            "span": self.span_or_none(finding.extent),
            "rule": finding.rule,
            "confidence": finding.confidence,
        }

    def _passage(self, finding: PassageFinding | None) -> Data | None:
        return None if finding is None else self._flat(finding, ())

    def _place(self, finding: PlaceFinding | None) -> Data | None:
        return (
            None if finding is None else {"span": self.span(finding.extent), "value": finding.value}
        )

    def _outlet(self, finding: OutletFinding | None) -> Data | None:
        if finding is None:
            return None
        return {
            "key": finding.key,
            "name": finding.name,
            "basis": finding.basis,
            "spans": [self.span(extent) for extent in finding.extents],
            "rule": finding.rule,
            "confidence": finding.confidence,
        }

    def _author(self, finding: AuthorFinding) -> Data:
        return {
            "name": finding.name,
            "role": finding.role,
            "affiliation": finding.affiliation,
            "location": self._place(finding.location),
            **self._flat(finding, ()),
        }

    def _dateline(self) -> Data | None:
        finding = self._structure.dateline
        if finding is None:
            return None
        return {
            **self._flat(finding, ()),
            "places": [self._place(place) for place in finding.places],
            "agency": self._place(finding.agency),
            "date": self.span_or_none(finding.date),
        }

    def page(self, facts: PageFacts | None) -> Data | None:
        if facts is None:
            return None
        return {
            "kind": facts.kind,
            "url": facts.url,
            "charset": facts.charset,
            "fields": [each._asdict() for each in facts.fields],
        }

    def paragraphs(self, document: Document) -> list[Data]:
        """Paragraphs, cut where a zone ends inside one; a dateline belongs to its paragraph."""
        facts = document.story.page
        if facts is not None:
            return [
                {
                    "start": each.extent[0],
                    "end": each.extent[1],
                    "zone": self.zone(each.extent[1] - 1),  # past a dateline at its head
                    "kind": each.kind,
                    "path": each.path,
                }
                for each in facts.paragraphs
                if each.extent[1] <= len(self._text)
            ]
        found = []
        cuts = [zone[0] for zone in self._structure.zones[1:]]
        for first, last in document.paragraphs:
            start, end = document.extent(first, last)
            for cut in cuts[bisect_right(cuts, start) : bisect_right(cuts, end - 1)]:
                if self.zone(start) != "dateline":
                    found.append(self._paragraph(start, cut))
                    start = cut
            found.append(self._paragraph(start, end))
        return [each for each in found if each]

    def _paragraph(self, start: int, end: int) -> Data:
        words = self._text[start:end]
        bare = words.strip()
        if not bare:
            return {}
        start += len(words) - len(words.lstrip())
        zone = self.zone(start)
        return {
            "start": start,
            "end": start + len(bare),
            "zone": "body" if zone == "dateline" else zone,
        }

    # --- records
    def _party(self, extent: Extent | None) -> Data | None:
        if extent is None:
            return None
        actors = self._resolved.parties.get(extent, ())
        return {"span": self.span(extent), "actors": [f"a{n + 1}" for n in actors]}

    def _repair(self, finding: RepairFinding | None) -> Data | None:
        if finding is None:
            return None
        return {"span": self.span(finding.extent), "kind": finding.kind, "reading": finding.reading}

    def quote(self, index: int, finding: AttributionFinding) -> Data:
        speaker = self._resolved.speakers[index]
        cue = finding.cue
        return {
            "id": f"q{index + 1}",
            "kind": finding.kind,
            "content": [self.span(extent) for extent in finding.content],
            "quoted_spans": [self.span(extent) for extent in finding.quoted],
            "cue": cue and {"span": self.span(cue.extent), "lemma": cue.lemma, "kind": cue.kind},
            "source": self.span_or_none(finding.source),
            "speaker": None if speaker is None else f"a{speaker + 1}",
            "unknown_because": self._resolved.reasons[index] if speaker is None else None,
            "addressee": self._party(finding.addressee),
            "via": self._party(finding.via),
            "medium": finding.medium
            and {"span": self.span(finding.medium), "value": self._text[slice(*finding.medium)]},
            "manner": self.span_or_none(finding.manner),
            "utterance_date": finding.utterance_date and self._date_ids.get(finding.utterance_date),
            "anonymity": self.span_or_none(finding.anonymity),
            "parent": _id("q", finding.parent),
            "continues": _id("q", finding.continues),
            "about": self._party(finding.about),
            "interpolations": [self.span(extent) for extent in finding.interpolations],
            "ellipses": [self.span(extent) for extent in finding.ellipses],
            "repair": self._repair(finding.repair),
            "zone": self.zone(finding.content[0][0]),
            "rule": finding.rule,
            "confidence": finding.confidence,
        }

    def non_statement(self, index: int, finding: NonStatementFinding) -> Data:
        actors = self._resolved.non_statements
        return {
            "id": f"s{index + 1}",
            "kind": finding.kind,
            "source": self.span_or_none(finding.source),
            "actor": _id("a", actors[index]) if index < len(actors) else None,
            "asked_by": self._party(finding.asked_by),
            "date": finding.date and self._date_ids.get(finding.date),
            "zone": self.zone(finding.extent[0]),
            **self._flat(finding, ()),
        }

    def actor(self, index: int, finding: ActorFinding) -> Data:
        hidden = finding.anonymity
        return {
            "id": f"a{index + 1}",
            "name": finding.name,
            "type": finding.type,
            "aliases": finding.aliases,
            "roles": [{"span": self.span(extent), "kind": kind} for extent, kind in finding.roles],
            "affiliations": finding.affiliations,
            "mentions": [
                Mention(self.span(extent), kind)  # type: ignore[arg-type]
                for extent, kind in finding.mentions
            ],
            "members": [f"a{n + 1}" for n in finding.members],
            "anonymity": hidden
            and {
                "granted": hidden.granted,
                "condition": self.span_or_none(hidden.condition),
                "reason": self.span_or_none(hidden.reason),
                "descriptor": hidden.descriptor,
                "close_to": self.span_or_none(hidden.close_to),
                "basis": self.span_or_none(hidden.basis),
                "number": hidden.number,
            },
            "rule": finding.rule,
            "confidence": finding.confidence,
        }

    def date(self, index: int, finding: DateFinding) -> Data:
        return {
            "id": f"d{index + 1}",
            "type": finding.type,
            "value": finding.value,
            "mod": finding.mod,
            "start": finding.start,
            "end": finding.end,
            "signal": self.span_or_none(finding.signal),
            "anchor": finding.anchor and {"value": finding.anchor[0], "basis": finding.anchor[1]},
            "relative": finding.relative,
            "alternatives": finding.alternatives,
            "role": finding.role,
            "zone": self.zone(finding.extent[0]),
            **self._flat(finding, ()),
        }

    def number(self, index: int, finding: NumberFinding) -> Data:
        return {
            "id": f"n{index + 1}",
            "numeral": self.span(finding.numeral),
            "approximator": self.span_or_none(finding.approximator),
            "unit_span": self.span_or_none(finding.unit_extent),
            "value": finding.value,
            "lo": finding.lo,
            "hi": finding.hi,
            "approx_kind": finding.approx_kind,
            "unit": finding.unit,
            "elided": finding.elided,
            "kind": finding.kind,
            "date": _id("d", finding.date),
            "zone": self.zone(finding.extent[0]),
            **self._flat(finding, ()),
        }

    def ledger(self) -> list[Data]:
        quote_of = self._quote_of_quotation()
        return [
            {
                "start": mark.extent[0],
                "end": mark.extent[1],
                "text": self._text[slice(*mark.extent)],
                "reading": mark.reading,
                "quote": quote_of(mark.quotation),
            }
            for mark in self._mentions.quotations.ledger
        ]

    def _quote_of_quotation(self) -> Callable[[int | None], str | None]:
        quotations = self._mentions.quotations.quotations
        by_inner: dict[Extent, str] = {}
        for number, finding in enumerate(self._attributions.attributions, 1):
            for extent in finding.quoted:
                by_inner.setdefault(extent, f"q{number}")
        return lambda index: None if index is None else by_inner.get(quotations[index].inner)

    def warnings(self) -> list[Data]:
        found = [
            {
                "kind": "orphan_mark",
                "message": "a quotation mark without its partner",
                "span": self.span(mark.extent),
            }
            for mark in self._mentions.quotations.ledger
            if mark.reading == "orphan"
        ]
        return found + [
            {
                "kind": "repaired",
                "message": each.repair.reading,
                "span": self.span(each.repair.extent),
            }
            for each in self._mentions.quotations.quotations
            if each.repair is not None
        ]


def _id(letter: str, index: int | None) -> str | None:
    return None if index is None else f"{letter}{index + 1}"
