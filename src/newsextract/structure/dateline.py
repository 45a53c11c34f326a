"""The dateline at the head of the first body paragraph."""

from __future__ import annotations

import re
from collections import Counter
from typing import Any

from newsextract.findings import DatelineFinding, Layout, PlaceFinding
from newsextract.grammar.grammar import Grammar
from newsextract.grammar.match import Match, to_match
from newsextract.grammar.rule import Rule
from newsextract.span import Extent
from newsextract.text.document import Document

CITY_ONLY = 0.5
"""A dateline rule of less weight than this is believed only of a city that a table knows."""
_NOWHERE = {"kind": ""}
MAX_REACH = 160
"""Code points that a dateline may be long."""

_PARTICLES = frozenset(
    "AL AU EL EN ES DE DEL DA DO DI DU LA LE LES SUR UPON OF ON THE AND AM".split()
)


MIN_LEAD = 60
"""Code points of the line that a doubtful dateline opens: a story begins there."""
_TURN = re.compile(r"\n[ \t]*([A-Z][A-Z .'’-]{2,30}): ")
"""A turn of a transcript: `ANA POE: Why not?`"""
_MAY_BE = re.compile(r"[(\[/:—–―_]|--| ‑| -")
_SOON = 110


def may_be_dateline(text: str, start: int, end: int, grammar: Grammar) -> bool:
    """Whether a line has what the language's datelines have, and has it soon: a bracket, a dash or a colon.

    What an outlet's own datelines have, only its rules know: they are always tried.
    """
    return bool(_own(grammar)) or _MAY_BE.search(text, start, min(end, start + _SOON)) is not None


def _own(grammar: Grammar) -> tuple[Rule, ...]:
    return grammar.outlet.dateline if grammar.outlet else ()


def match_dateline(text: str, start: int, end: int, grammar: Grammar) -> Match | None:
    """The first dateline rule that matches at an offset."""
    usual = _MAY_BE.search(text, start, min(end, start + _SOON)) is not None
    until = min(end, start + MAX_REACH)
    for rule in grammar.rules("dateline") if usual else _own(grammar):
        found = grammar.compile(rule).match(text, start, until)
        if found is not None and not (_is_label(found, grammar) or _is_house(found, grammar)):
            return to_match(rule, found)
    return None


def believed_dateline(
    text: str, line: Extent, reach: int, grammar: Grammar, *, titled: bool
) -> Match | None:
    """The dateline at the start of a line; a doubtful one only under a headline, and in no transcript.

    Args:
        text: The text.
        line: Extent of the line.
        reach: Where a dateline that begins with the line must have ended.
        grammar: The grammar.
        titled: Whether a headline stands above.
    """
    match = match_dateline(text, line[0], reach, grammar)
    if match is None or match.rule.weight >= 1:
        return match
    city_only = match.rule.weight < CITY_ONLY
    if is_known(text, match, grammar):
        return match if titled or not city_only else None
    doubtful = city_only or not titled or line[1] - line[0] < MIN_LEAD
    return None if doubtful or _is_transcript(text, line[1], grammar) else match


def _is_transcript(text: str, start: int, grammar: Grammar) -> bool:
    """Whether a line further on opens with a speaker in capitals, and not with a label: `ALSO READ: …`."""
    words = grammar.of_language.made(_PlaceWords)
    return any(not words.are_none(turn[1]) for turn in _TURN.finditer(text, start))


class _PlaceWords:
    """First and last words of places of several words: `Port`, `Valley`."""

    def __init__(self, grammar: Grammar) -> None:
        self._places = grammar.column("places", "form")
        self._words = frozenset(grammar.column("parts_of_speech", "form"))
        self._demonyms = grammar.table("demonyms")
        self._regions = grammar.table("regions")
        ends = Counter(
            word
            for form in self._places
            if " " in form
            for word in form.split()[:: form.count(" ")]
        )
        self._ends = {word for word, number in ends.items() if number > 1}

    def are_none(self, place: str) -> bool:
        """Whether words in capitals are of the language, and none of a place: `GRAPHIC DETAIL`."""
        form = ordinary_case(place)
        words = form.split(" ")
        if (
            len(words) < 2
            or form in self._places
            or words[0] in self._ends
            or words[-1] in self._ends
        ):
            return False
        if words[0] in self._demonyms:
            return form not in self._regions
        return all(word.lower() in self._words for word in words)


def _is_label(found: Any, grammar: Grammar) -> bool:
    """Whether what stands before a colon is a label and no place: `CHINESE AGGRESSION: Manila said`."""
    groups = found.groupdict()
    place = groups.get("place")
    if not place or groups.get("agency") or groups.get("date") or found[0].rstrip()[-1:] != ":":
        return False
    return "," not in place and grammar.of_language.made(_PlaceWords).are_none(place)


def _is_house(found: Any, grammar: Grammar) -> bool:
    """Whether what stands before a dash is an agency and no place: `KYODO NEWS - Oct 22, 2025`."""
    place = found.groupdict().get("place")
    if not place or not place.isupper():
        return False
    return place in grammar.table("wires") or place.title() in grammar.table("wires")


def find_dateline(document: Document, grammar: Grammar, layout: Layout) -> DatelineFinding | None:
    """The dateline with which the body begins, as the layout found it."""
    match = layout.dateline
    if match is None:
        return None
    text = document.text
    start, end = match.extent
    while end > start and text[end - 1].isspace():
        end -= 1
    agency = match.groups.get("agency")
    return DatelineFinding(
        (start, end),
        tuple(_places(text, match.groups.get("place"))),
        None
        if agency is None
        else PlaceFinding(agency, _agency_name(text[slice(*agency)], grammar)),
        match.groups.get("date"),
        match.rule.name,
    )


def is_known(text: str, match: Match, grammar: Grammar) -> bool:
    """Whether a table knows the first place of a dateline: a city, region or country."""
    place = match.groups.get("place")
    if place is None:
        return True
    form = ordinary_case(text[slice(*place)].replace("/", ",").partition(",")[0].strip())
    if match.rule.weight < CITY_ONLY:
        _, comma, region = text[slice(*place)].rpartition(", ")
        known = bool(comma) and region in grammar.table("regions")
        return known or grammar.table("places").get(form, _NOWHERE)["kind"] == "city"
    return form in grammar.table("places") or form in grammar.table("countries")


def _agency_name(form: str, grammar: Grammar) -> str:
    row = grammar.table("wires").get(form)
    return row["agency"] if row else form


def _places(text: str, extent: Extent | None) -> list[PlaceFinding]:
    """`DOHA/CAIRO` is two places; `DEIR AL-BALAH, Gaza Strip` is one."""
    if extent is None:
        return []
    places: list[PlaceFinding] = []
    start, last = extent
    words = text[start:last]
    for piece in words.replace(" and ", " /   ").split("/"):
        bare = piece.strip()
        if bare:
            begin = start + len(piece) - len(piece.lstrip())
            places.append(PlaceFinding((begin, begin + len(bare)), ordinary_case(bare)))
        start += len(piece) + 1
    return places


def ordinary_case(place: str) -> str:
    """A place as one writes it in a sentence.

    Examples:
        >>> ordinary_case("DEIR AL-BALAH, Gaza Strip"), ordinary_case("McALLEN, Texas")
        ('Deir al-Balah, Gaza Strip', 'McAllen, Texas')
    """
    city, comma, region = place.partition(",")
    return (
        " ".join(map(_ordinary_word, city.split(" "), range(city.count(" ") + 1))) + comma + region
    )


def _ordinary_word(word: str, number: int) -> str:
    if word.count(".") > 1 or not any(char.isupper() for char in word[1:]):
        return word
    parts = word.split("-")
    return "-".join(
        part.lower()
        if part in _PARTICLES
        and (number or place or len(parts) > 1)
        and _inner(place, part, number)
        else _ordinary_part(part)
        for place, part in enumerate(parts)
    )


def _inner(place: int, part: str, number: int) -> bool:
    """Whether a particle is written small where it stands: not at the head, unless it is `al-`."""
    return bool(number or place) or part in ("AL", "EL")


def _ordinary_part(part: str) -> str:
    if not part.isupper():  # McALLEN
        small = next((n for n, char in enumerate(part) if char.islower()), 0)
        return part[: small + 2] + part[small + 2 :].lower()
    head, mark, tail = part.partition("'" if "'" in part else "’")
    return head.capitalize() + mark + tail.capitalize() if mark else part.capitalize()
