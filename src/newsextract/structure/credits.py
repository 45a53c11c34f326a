"""Contributors and credit lines: who else worked on a story, and whose copy it is."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import Any, NamedTuple

from newsextract.findings import AuthorFinding, PlaceFinding, WireFinding
from newsextract.grammar.grammar import Grammar
from newsextract.span import Extent
from newsextract.structure.lines import Lines
from newsextract.structure.people import People
from newsextract.text.document import Document

MAX_LINE = 700
"""Code points of a note on contributors."""
_MAX_SHORT = 160
_TAIL = 3
_MAX_SIGN = 40


class Credit(NamedTuple):
    """A credit line: its extent (perhaps the end of a paragraph), its rule, and the match."""

    extent: Extent
    rule: str
    match: Any


class Landmarks:
    """Words without which there is no credit line, each with the tokens that may follow it there."""

    def __init__(self, grammar: Grammar) -> None:
        rows = grammar.table("landmarks")
        self.next = {form: frozenset(row["next"].split()) for form, row in rows.items()}
        self.places: Any = grammar.tags("<landmark>")


def find_credits(
    document: Document, lines: Lines, first: int, grammar: Grammar
) -> list[tuple[int, Credit]]:
    """Credit lines from a line on, each with the index of its line, in order."""
    extents, tokens, count = lines.extents, document.tokens, len(lines.extents)
    if first >= count:
        return []
    landmarks = grammar.of_language.made(Landmarks)
    numbers: set[int] = set()
    begin, last = document.token_at(extents[first][0]), len(tokens) - 1
    for place in landmarks.places.finditer(document.tags, begin):
        token = place.start()
        after = tokens[token + 1].rstrip() if token < last else ""
        if after in landmarks.next.get(tokens[token].rstrip().casefold(), ()):
            numbers.add(bisect_right(extents, (document.starts[token], 1 << 60)) - 1)
    numbers.update(
        number
        for number in range(max(first, count - _TAIL), count)
        if extents[number][1] - extents[number][0] < _MAX_SHORT
    )
    found: list[tuple[int, Credit]] = []
    for number in sorted(numbers):
        credit = _read_line(document.text, extents[number], grammar)
        if credit is None and number >= count - _TAIL:
            credit = _signed(document.text, extents[number], grammar)
        if credit is not None:
            found.append((number, credit))
    return found


def _read_line(text: str, line: Extent, grammar: Grammar) -> Credit | None:
    start, end = line
    for rule in grammar.rules("credit"):
        pattern = grammar.compile(rule)
        if end - start <= MAX_LINE:
            match = pattern.match(text, start, end)
            if match is not None and _is_credible(text, line, match, grammar):
                return Credit(line, rule.name, match)
        if rule.at == "anywhere":
            credit = _inside(text, line, rule.name, pattern)
            if credit is not None:
                return credit
    return None


_STOP = re.compile(r"(?<!\bSt)(?<!\bFt)(?<!\bMt)(?<!\b[A-Z])\.\s+(?=[A-Z])|;\s")
"""Where a note goes on with other people: not behind `St.` or an initial."""
_BRACKET = re.compile(r"\((?=(?:Additional )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|Compiled) )")


def _is_credible(text: str, line: Extent, match: Any, grammar: Grammar) -> bool:
    """Whether the house that a line credits is one: `(AP)`, not `(See below)`."""
    if "agency" not in match.re.groupindex or text.startswith("Source", line[0]):
        return True
    form = match["agency"].removeprefix("The ")
    return form in grammar.table("wires") or form in grammar.table("agencies")


def _signed(text: str, line: Extent, grammar: Grammar) -> Credit | None:
    """An agency that signs the last paragraph: `It rained. — Bernama`."""
    rule = grammar.rules("credit_signed")[0]
    start, end = line
    match = grammar.compile(rule).search(text, max(start, end - _MAX_SIGN), end)
    return None if match is None else Credit((match.start(), end), rule.name, match)


def _inside(text: str, line: Extent, rule: str, pattern: Any) -> Credit | None:
    """A credit in brackets behind the last sentence of a paragraph."""
    start, end = line
    for bracket in _BRACKET.finditer(text, max(start, end - MAX_LINE), end):
        match = pattern.match(text, bracket.start(), end)
        if match is not None:
            return Credit((bracket.start(), end), rule, match)
    return None


def find_credit_lines(
    document: Document, lines: Lines, first: int, grammar: Grammar
) -> dict[int, tuple[str, str]]:
    """Kinds of the lines that are credits as a whole; where one ends a paragraph, the line is cut in two."""
    kinds: dict[int, tuple[str, str]] = {}
    shift = 0
    text = document.text
    for number, credit in find_credits(document, lines, first, grammar):
        here = number + shift
        start = lines.extents[here][0]
        if credit.extent[0] > start:
            stop = start + len(text[start : credit.extent[0]].rstrip())
            lines.extents[here : here + 1] = [(start, stop), credit.extent]
            lines.prose.insert(here, True)
            lines.openers.insert(here + 1, 0)
            shift += 1
            here += 1
        kinds[here] = ("credit", credit.rule)
    return kinds


def read_contributors(
    text: str, credits: list[Extent], grammar: Grammar
) -> tuple[list[AuthorFinding], list[WireFinding]]:
    """People and agencies in the credit lines of a text."""
    people: list[AuthorFinding] = []
    wires: list[WireFinding] = []
    for line in credits:
        credit = _read_line(text, line, grammar) or _signed(text, (0, line[1]), grammar)
        if credit is None:
            continue
        groups = credit.match.re.groupindex
        if "agency" in groups:
            wires += _agency(text, credit, grammar)
        elif "location" in groups:
            people += _stationed(text, credit, grammar)
        elif credit.rule.endswith("reporting_by"):
            people += _parts(text, credit, grammar)
        else:
            people += _people(text, credit.match.span("people"), None, credit.rule, grammar)
    own = [each for each in people if " " in each.name]
    return own, wires


def _agency(text: str, credit: Credit, grammar: Grammar) -> list[WireFinding]:
    extent = credit.match.span("agency")
    form = text[slice(*extent)]
    row = grammar.table("wires").get(form.removeprefix("The "))
    known = row is not None and row["kind"] == "wire"
    return (
        [WireFinding(row["agency"] if row else form, extent, "credit", credit.rule)]
        if known
        else []
    )


def _people(
    text: str, extent: Extent, role: str | None, rule: str, grammar: Grammar
) -> list[AuthorFinding]:
    """People in a stretch that may hold several sentences or lists: the last parts count, too."""
    reader = grammar.made(People)
    found: list[AuthorFinding] = []
    place, end = extent
    while place < end:
        people, after = reader.read(text, place, end)
        house = people[0].affiliation if people else None
        found += [
            person._replace(
                role=person.role or role, rule=rule, affiliation=person.affiliation or house
            )
            for person in people
        ]
        if not people:
            after = place
        stop = _STOP.search(text, after, end)
        if stop is None:
            break
        place = stop.end()
    return found


def _parts(text: str, credit: Credit, grammar: Grammar) -> list[AuthorFinding]:
    """`Reporting by A; Editing by B`: each part with its people."""
    part = grammar.compile(grammar.rules("credit_part")[0])
    start, end = credit.extent
    marks = [
        (match.start(), match.end(), match["part"].lower())
        for match in part.finditer(text, start, end)
    ]
    if not marks:
        return _people(text, credit.match.span("people"), "reporting", credit.rule, grammar)
    found: list[AuthorFinding] = []
    for number, (_, begin, role) in enumerate(marks):
        until = marks[number + 1][0] if number + 1 < len(marks) else end
        people, _place = grammar.made(People).read(text, begin, until)
        found += [each._replace(role=each.role or role, rule=credit.rule) for each in people]
    return found


def _stationed(text: str, credit: Credit, grammar: Grammar) -> list[AuthorFinding]:
    """`Emma Roe reported from Quito. Jon Poe in Lima contributed.`: sentence by sentence."""
    pattern = credit.match.re
    found: list[AuthorFinding] = []
    start, end = credit.extent
    house: str | None = None
    while start < end:
        stop = _STOP.search(text, start, end)
        until = stop.start() + 1 if stop else end
        match = pattern.match(text, start, until)
        extent = match.span("people") if match else (start, until)
        people = _people(text, extent, None, credit.rule, grammar)
        if match is not None:
            place = _first_place(text, match.span("location"))
            people = [each if each.location else each._replace(location=place) for each in people]
            people += _people(text, (place.extent[1], until), None, credit.rule, grammar)
        house = house or next((each.affiliation for each in people if each.affiliation), None)
        found += [each if each.affiliation else each._replace(affiliation=house) for each in people]
        start = stop.end() if stop else end
    return found


def _first_place(text: str, extent: Extent) -> PlaceFinding:
    """The first of the places in `Quito and Jon Poe from Lima`."""
    start, end = extent
    stops = (text.find(mark, start, end) for mark in (", and ", " and ", "; ", ". "))
    end = min((stop for stop in stops if stop >= 0), default=end)
    return PlaceFinding((start, end), text[start:end])
