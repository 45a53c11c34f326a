"""Lists of people: `Emma Roe in London and Jon Poe, CNN` to authors, one after the other."""

from __future__ import annotations

import re
from typing import Any

from newsextract.findings import AuthorFinding, PlaceFinding
from newsextract.grammar.grammar import Grammar
from newsextract.grammar.rule import Rule
from newsextract.span import Extent

_REGION = re.compile(r", ([A-Z][\w.'’-]{0,30}(?: (?:and |of )?[A-Z][\w.'’-]{0,30}){0,3})")
MAX_PEOPLE = 40
"""People in one list; a longer one is cut there."""


class People:
    """The rules of a grammar that read lists of people."""

    def __init__(self, grammar: Grammar) -> None:
        person, house, house_author, joiner, agencies, station = grammar.rules("people")
        self._station: Any = grammar.compile(station)
        self._agencies: Any = grammar.compile(agencies)
        self._rule: Rule = person
        self._person: Any = grammar.compile(person)
        self._house: Any = grammar.compile(house)
        self._house_author: Any = grammar.compile(house_author)
        self._joiner: Any = grammar.compile(joiner)
        self._mastheads = grammar.table("mastheads")
        self._wires = grammar.table("wires")
        self._regions = grammar.table("regions")
        self._ranks = grammar.table("ranks")

    def read(self, text: str, start: int, end: int) -> tuple[list[AuthorFinding], int]:
        """People from `start` on, and where the list ends; nobody: an empty list and `start`."""
        found: list[AuthorFinding] = []
        place, until = start, start
        while place < end and len(found) < MAX_PEOPLE:
            match = self._person.match(text, place, end)
            if match is None or self._is_house(match["name"]):
                house = self._house_author.match(text, place, end)
                if house is None:
                    break
                found.append(AuthorFinding(house["name"], house.span("name"), rule=self._rule.name))
                place = until = house.end()
            else:
                author = self._author(match)
                found.append(author)
                place = until = match.end()
                if author.location is not None:
                    place = until = max(until, author.location.extent[1])
            place = until = self._add_house(text, until, end, found)
            agencies = self._agencies.match(text, place, end)
            if agencies is not None:
                return found, agencies.end()
            joiner = self._joiner.match(text, place, end)
            if joiner is None:
                break
            place = joiner.end()
        return found, until

    def _is_house(self, name: str) -> bool:
        """Whether a name is that of a paper: `The Daily Bugle`."""
        return (
            name.startswith("The ")
            or name in self._wires
            or name.rpartition(" ")[2] in self._mastheads
        )

    def _author(self, match: Any) -> AuthorFinding:
        extent = match.span("name")
        location = self._location(match)
        house, role = self._house_and_role(match["affiliation"], match["role"])
        return AuthorFinding(
            match["name"],
            extent,
            role=role,
            affiliation=house,
            location=location,
            rule=self._rule.name,
        )

    def _location(self, match: Any) -> PlaceFinding | None:
        """The place of a person, with the region behind it: `Johnstown, Pennsylvania`."""
        if match["location"] is None:
            return None
        text: str = match.string
        start, end = match.span("location")
        region = _REGION.match(text, end)
        if region is not None:
            words = region[1].split(" ")
            for count in range(len(words), 0, -1):
                form = " ".join(words[:count]).rstrip(",;")
                if form in self._regions or (form := form.rstrip(".")) in self._regions:
                    end += 2 + len(form)
                    break
        return PlaceFinding((start, end), text[start:end])

    def _house_and_role(self, house: str | None, role: str | None) -> tuple[str | None, str | None]:
        """`CNN Senior Legal Analyst` is a house and a role; `writers` is said of one of them."""
        if role is None:
            return self._house_name(house), None
        if house is None:
            first, blank, rest = role.partition(" ")
            if blank and first in self._wires:
                house, role = first, rest
        if role.endswith("s") and role.rpartition(" ")[2][:-1] in self._ranks:
            role = role[:-1]
        return self._house_name(house), role

    def _house_name(self, form: str | None) -> str | None:
        return self._wires[form]["agency"] if form in self._wires else form

    def house(self, text: str, line: Extent) -> str | None:
        """The house that a whole line names: `Associated Press`."""
        match = self._house.fullmatch(text, *line)
        return None if match is None else self._house_name(match["affiliation"])

    def station(
        self, text: str, line: Extent
    ) -> tuple[str | None, str | None, PlaceFinding | None] | None:
        """Role, house and place that a line says of a person: `Africa editor, Nairobi`."""
        match = self._station.match(text, *line)
        if match is None:
            return None
        house, role = self._house_and_role(match["affiliation"], match["role"])
        location = match["location"]
        place = PlaceFinding(match.span("location"), location) if location else None
        return role, house, place

    def _add_house(self, text: str, place: int, end: int, found: list[AuthorFinding]) -> int:
        """Read `, CNN` after a person: it is the house of all before it that have none."""
        match = self._house.match(text, place, end)
        if match is None:
            return place
        house = self._house_name(match["affiliation"])
        for number, author in enumerate(found):
            if author.affiliation is None:
                found[number] = author._replace(affiliation=house)
        if match["role"] and found[-1].role is None:
            found[-1] = found[-1]._replace(role=match["role"])
        end_of_house: int = match.end()
        return end_of_house


def covers_line(text: str, place: int, line: Extent) -> bool:
    """Whether nothing but marks is left of a line after `place`."""
    return not text[place : line[1]].strip(" .,;:|•·-–—\u00a0")
