"""Who said nothing: declined to comment, did not respond, could not be reached.

The council declined to comment on Friday: source `The council`, kind `declined_to_comment`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from newsextract.attribution.sources import SourceReader
from newsextract.findings import AttributionFinding, Mentions, NonStatementFinding
from newsextract.grammar.grammar import Grammar
from newsextract.grammar.rule import Rule
from newsextract.span import ByPlace, Extent, covers
from newsextract.text.document import Document

_STOPS = ".?!… \n”\"’'"
_MAX_SENTENCE = 1_000


def find_silences(
    document: Document, grammar: Grammar, mentions: Mentions
) -> tuple[NonStatementFinding, ...]:
    """Find who said nothing, in order; what stands inside quotation marks is a statement."""
    found: list[NonStatementFinding] = []
    reader: SourceReader | None = None
    quoted = [quotation.inner for quotation in mentions.quotations.quotations]
    quotations = ByPlace(quoted)
    days = [date.extent for date in mentions.dates]
    dates = ByPlace(days)
    for first, last in _sentences(document, grammar):
        start, end = document.extent(first, last)
        match = _match(document.text, start, min(end, start + _MAX_SENTENCE), grammar)
        if match is None:
            continue
        rule, extent, who = match
        if any(covers(quoted[number], extent) for number in quotations.overlapping(extent)):
            continue
        reader = reader or SourceReader(document, grammar)
        near = [days[number] for number in dates.overlapping((start, end))]
        found.append(_finding(document, grammar, near, reader, first, end, rule, extent, who))
    return tuple(found)


def _sentences(document: Document, grammar: Grammar) -> Iterator[Extent]:
    """Sentences, in tokens, in which one of the hints stands; each once, in order."""
    text = document.text
    found: set[Extent] = set()
    for hint in grammar.language.maps.get("silence_hints", ()):
        place = text.find(hint)
        while place >= 0:
            sentence = document.sentence_at(document.token_at(place))
            found.add(sentence)
            place = text.find(hint, document.starts[sentence[1]])
    yield from sorted(found)


def _match(
    text: str, start: int, end: int, grammar: Grammar
) -> tuple[Rule, Extent, Extent | None] | None:
    """The first rule that matches in a sentence, where, and who if it says so itself."""
    sentence = text[start:end]
    for rule in grammar.rules("silence"):
        if rule.needs and not any(word in sentence for word in rule.needs):
            continue
        match = grammar.compile(rule).search(text, start, end)
        if match is not None:
            who = match.span("who") if "who" in match.groupdict() else None
            return rule, match.span(), who
    return None


def _search(area: str, text: str, start: int, end: int, grammar: Grammar) -> Any:
    """The first match of the rules of an area, or None."""
    for rule in grammar.rules(area):
        match = grammar.compile(rule).search(text, start, end)
        if match is not None:
            return match
    return None


def _finding(
    document: Document,
    grammar: Grammar,
    days: Sequence[Extent],
    reader: SourceReader,
    first: int,
    end: int,
    rule: Rule,
    extent: Extent,
    who: Extent | None,
) -> NonStatementFinding:
    text = document.text
    tokens = None if who else reader.before(document.token_at(extent[0]), first)
    source = who if tokens is None else document.extent(*tokens)
    whole = (source[0] if source else extent[0], _clause_end(text, extent[1], end))
    start = document.starts[first]
    asked = _search("silence_asked_by", text, start, end, grammar)
    inside = [day for day in days if covers(whole, day)]
    return NonStatementFinding(
        whole,
        rule.name.rpartition(".")[2],
        source,
        asked.span("who") if asked else None,
        inside[0] if inside else days[0] if days else None,
        rule.name,
        confidence=0.9 if source else 0.6,
    )


def _clause_end(text: str, start: int, end: int) -> int:
    """Where the clause ends: at a comma, or with the sentence, its stop left out."""
    comma = text.find(", ", start, end)
    return comma if comma >= 0 else max(start, start + len(text[start:end].rstrip(_STOPS)))


def refer(
    silences: Sequence[NonStatementFinding],
    attributions: Sequence[AttributionFinding],
    document: Document,
    grammar: Grammar,
) -> tuple[NonStatementFinding, ...]:
    """Say which statement a silent source pointed to (`referred to what an official said Friday`).

    It is the next one whose source the pointing names.
    """
    text = document.text
    linked: list[NonStatementFinding] = []
    for silence in silences:
        match = _search("silence_referred", text, *silence.extent, grammar)
        target = None
        if match is not None:
            what = match["what"].casefold()
            for index, each in enumerate(attributions):
                named = each.source and text[slice(*each.source)].casefold() in what
                if named and each.content[0][0] >= silence.extent[1]:
                    target = index
                    break
        linked.append(silence._replace(refers_to=target))
    return tuple(linked)


def without_silences(
    attributions: Sequence[AttributionFinding], silences: Sequence[NonStatementFinding]
) -> list[AttributionFinding]:
    """Leave out what was taken for a report of the words that were not said."""
    if not silences:
        return list(attributions)
    places = ByPlace(silence.extent for silence in silences)
    return [
        each
        for each in attributions
        if each.cue is None
        or each.quoted
        or not any(
            _is_told_by(silences[number], each) for number in places.overlapping(each.cue.extent)
        )
    ]


def _is_told_by(silence: NonStatementFinding, each: AttributionFinding) -> bool:
    return (
        each.cue is not None
        and covers(silence.extent, each.cue.extent)
        and each.source == silence.source
    )
