"""The head of a text: everything before the body, told line by line.

A head may hold a metadata prefix, site chrome, kicker, headline, standfirst, byline, dates, reading time
and captions, in nearly any order, and any of them may be missing.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from newsextract.findings import BylineFinding
from newsextract.grammar.grammar import Grammar
from newsextract.grammar.match import Match
from newsextract.span import Extent
from newsextract.structure.byline import read_byline
from newsextract.structure.captions import Captions
from newsextract.structure.chrome import find_glued
from newsextract.structure.dateline import (
    MIN_LEAD,
    believed_dateline,
    match_dateline,
    may_be_dateline,
)
from newsextract.structure.furniture import Furniture
from newsextract.structure.lines import COMMON, Lines, is_sentence
from newsextract.structure.people import People
from newsextract.structure.repeats import repeats

MAX_LINES = 40
"""Lines in which the body must have begun."""
MAX_DATED = 12
"""Lines of a head that are asked for dates and addresses, whatever they open with."""
MAX_HEADLINE = 250
"""Code points of a headline."""
MAX_STANDFIRST = 450
"""Code points of a standfirst."""
_LOOK_AHEAD = 4
_MIN_DECK = 40
_MIN_STANDFIRST = 25
_MAX_SLUG = 100
_MAX_STRAY = 60


class Head(NamedTuple):
    """What a head holds: kinds and rules of its lines, and what begins or precedes the body."""

    kinds: list[str]
    rules: list[str]
    prefix: Extent | None
    byline: BylineFinding | None
    dateline: Match | None
    chrome: Extent | None


def read_head(text: str, lines: Lines, grammar: Grammar) -> Head:
    """Tell the lines of the head, up to where the body begins; a prefix is taken off the first line."""
    prefix = _take_prefix(text, lines, grammar)
    reader = _Reader(text, lines, grammar)
    reader.read()
    kinds = [kind for kind, _ in reader.told]
    rules = [rule for _, rule in reader.told]
    return Head(kinds, rules, prefix, reader.byline, reader.dateline, reader.chrome)


def _take_prefix(text: str, lines: Lines, grammar: Grammar) -> Extent | None:
    """Take ` date 2024-11-09 ` off the first line."""
    if not lines.extents:
        return None
    start, end = lines.extents[0]
    match: Any = grammar.compile(grammar.rules("metadata")[0]).match(text, start, end)
    if match is None:
        return None
    if match.end() >= end:
        del lines.extents[0], lines.prose[0], lines.openers[0]
    else:
        lines.extents[0] = (match.end(), end)
    return (0, match.end())


class _Reader:
    """One walk over the head; `told` grows by one line at a step."""

    def __init__(self, text: str, lines: Lines, grammar: Grammar) -> None:
        self.text = text
        self.all = lines
        self.lines = lines.extents
        self.prose = lines.prose
        self.grammar = grammar
        self.furniture = grammar.made(Furniture)
        self.told: list[tuple[str, str]] = []
        self.headline = -1
        self.standfirst = -1
        self.byline: BylineFinding | None = None
        self.dateline: Match | None = None
        self.chrome: Extent | None = None
        self._seen: dict[int, tuple[str, str]] = {}
        self._open_dated()

    def _open_dated(self) -> None:
        """Let the first lines that hold a figure or an address be asked as those that open like furniture."""
        openers = self.all.openers
        for number, (start, end) in enumerate(self.lines[:MAX_DATED]):
            if not openers[number] and not self.prose[number] and end - start <= _MAX_STRAY:
                words = self.text[start:end]
                if "@" in words or any(map(str.isdigit, words)):
                    openers[number] = COMMON

    def read(self) -> None:
        """Tell lines until the body begins."""
        number = 0
        while number < min(len(self.lines), MAX_LINES):  # a line may be cut in two on the way
            told = self._tell(number)
            if told is None:
                return
            self.told.append(told)
            number += 1

    def _tell(self, number: int) -> tuple[str, str] | None:
        """What a line of the head is, None where the body begins with it."""
        furniture = self._furniture_at(number)
        if furniture[0]:
            return furniture
        if self._begins_body(number):
            return None
        if self.byline is None:
            self.byline = self._byline(number)
            if self.byline is not None:
                self._part_dateline(number)
                return "byline", self.byline.rule
        elif self._better_byline(number) or self._adds_house(number) or self._adds_rank(number):
            return "byline", self.byline.rule
        if self.headline < 0 and self._is_headline(number):
            self.headline = number
            return "headline", "core.headline.first_line"
        if self._is_uncredited(number):
            return "caption", "core.caption.above_credit"
        if self.headline < 0 and self._is_kicker(number):
            return "boilerplate", "core.boilerplate.kicker"
        if self.standfirst in (-1, number - 1) and self._is_standfirst(number):
            self.standfirst = number
            return "standfirst", "core.standfirst.before_body"
        if self.headline >= 0 and self._is_stray(number):
            return "boilerplate", "core.boilerplate.stray"
        return None

    def _furniture_at(self, number: int) -> tuple[str, str]:
        found = self._seen.get(number)
        if found is None:
            found = self._seen[number] = self.furniture.tell(self.text, self.all, number)
        return found

    # --- dateline
    def _begins_body(self, number: int) -> bool:
        """Whether a line begins with a dateline, perhaps behind site chrome; both are kept."""
        if not may_be_dateline(self.text, self.lines[number][0], self._reach(number), self.grammar):
            return False
        match = self._dateline_at(number)
        if match is not None:
            if self._is_title_like(number, match):
                return False
        else:
            glued = find_glued(self.text, self.lines[number], self.grammar)
            if glued is None:
                return False
            self.chrome, match = glued
        self.dateline = match
        return True

    def _reach(self, number: int) -> int:
        """Where a dateline that begins with a line must have ended: a few lines on."""
        return self.lines[min(number + 3, len(self.lines) - 1)][1]

    def _dateline_at(self, number: int) -> Match | None:
        """The dateline at the start of a line; a doubtful one only under a headline, and in no transcript."""
        return believed_dateline(
            self.text,
            self.lines[number],
            self._reach(number),
            self.grammar,
            titled=self.headline >= 0,
        )

    def _is_title_like(self, number: int, match: Match) -> bool:
        """Whether a line that opens like a dateline is a headline: `PARIS: A city in the rain`."""
        if self.headline >= 0 or number > 3 or "agency" in match.groups:
            return False
        return not self.prose[number]

    # --- byline
    def _byline(self, number: int) -> BylineFinding | None:
        text, line = self.text, self.lines[number]
        bare = self.headline >= 0 and not is_sentence(text, line)
        byline = read_byline(text, line, self.grammar, bare=bare)
        if byline is None or byline.confidence > 0.5 or self._backs_a_name(number, byline):
            return byline
        return None

    def _backs_a_name(self, number: int, byline: BylineFinding) -> bool:
        """Whether one bare name is a byline: a given name, an agency, or dates beside it."""
        near = (n for n in (number - 1, number + 1) if 0 <= n < len(self.lines))
        if any(self._furniture_at(n)[0] == "metadata" for n in near):
            return True
        first, blank, _ = byline.authors[0].name.partition(" ")
        return not blank or "given" in self.grammar.lexicon.tags_of(first)

    def _better_byline(self, number: int) -> bool:
        """Whether a `By …` follows a bare name that was taken for the byline: it is kept instead."""
        if self.byline is None or self.byline.confidence > 0.5:
            return False
        better = read_byline(self.text, self.lines[number], self.grammar, bare=False)
        if better is not None:
            self.byline = better
        return better is not None

    def _part_dateline(self, number: int) -> None:
        """Cut a line in two where the body begins right behind the byline: `By Emma Roe, CNN (CNN) — …`."""
        start, end = self.lines[number]
        place = self.byline.extent[1] if self.byline else end
        while place < end and self.text[place].isspace():
            place += 1
        if place < end and match_dateline(self.text, place, end, self.grammar) is not None:
            self.lines[number : number + 1] = [(start, place), (place, end)]
            self.prose.insert(number, False)
            self.all.openers.insert(number + 1, 0)
            self._seen.clear()

    def _adds_rank(self, number: int) -> bool:
        """Whether a line under the byline says what or where the last author is."""
        byline = self.byline
        if byline is None or not self.told or self.told[-1][0] != "byline" or self.prose[number]:
            return False
        station = self.grammar.made(People).station(self.text, self.lines[number])
        if station is None:
            return False
        last = byline.authors[-1]
        role, house, location = station
        last = last._replace(
            role=last.role or role,
            affiliation=last.affiliation or house,
            location=last.location or location,
        )
        authors = (*byline.authors[:-1], last)
        self.byline = byline._replace(
            authors=authors, extent=(byline.extent[0], self.lines[number][1])
        )
        return True

    def _adds_house(self, number: int) -> bool:
        """Whether a line under the byline names the house: `Associated Press`; its authors get it."""
        byline = self.byline
        if byline is None or not self.told or self.told[-1][0] != "byline" or self.prose[number]:
            return False
        house = self.grammar.made(People).house(self.text, self.lines[number])
        if house is None:
            return False
        authors = tuple(
            each if each.affiliation else each._replace(affiliation=house)
            for each in byline.authors
        )
        self.byline = byline._replace(
            authors=authors, extent=(byline.extent[0], self.lines[number][1])
        )
        return True

    def _is_uncredited(self, number: int) -> bool:
        """Whether the next line is nothing but the credit of a picture: this one is its caption."""
        below = number + 1
        if self.headline < 0 or below >= len(self.lines):
            return False
        if self._furniture_at(below)[0] != "caption":
            return False
        return self.grammar.made(Captions).is_credit_only(self.text, self.lines[below])

    # --- headline
    def _is_headline(self, number: int) -> bool:
        text, line = self.text, self.lines[number]
        start, end = line
        if end - start > MAX_HEADLINE or number + 1 >= len(self.lines):
            return False
        if not is_sentence(text, line):
            return not self._is_kicker(number)
        if not self.told and self._more_head_follows(number):
            return True
        if ". " in text[start:end]:
            return False
        words = text[start : end - 1].split()
        capitals = sum(word[0].isupper() for word in words)
        if capitals >= 4 and capitals * 10 >= len(words) * 7:
            return True
        return end - start <= _MAX_SLUG and self._is_headlinese(number)

    def _is_headlinese(self, number: int) -> bool:
        """Whether a short first sentence is a headline with a full stop, and no lead."""
        below = self._next_text(number + 1)
        if below is None:
            return False
        if self._dateline_at(below) is not None:
            return True
        (start, end), (first, last) = self.lines[number], self.lines[below]
        if (last - first) * 2 <= (end - start) * 3:
            return False
        lead = self.grammar.compile(self.grammar.rules("lead")[0])
        return lead.search(self.text, *self.lines[number]) is None

    def _is_kicker(self, number: int) -> bool:
        """Whether a line of one to three words stands over a longer title: `Middle East`."""
        text = self.text
        if text.count(" ", *self.lines[number]) > 2 or number + 2 >= len(self.lines):
            return False
        section = self.grammar.compile(self.grammar.rules("kicker")[0])
        if section.match(text, *self.lines[number]) is None:
            return False
        below = self.lines[number + 1]
        if is_sentence(text, below) or text.count(" ", *below) < 4:
            return False
        return not self._furniture_at(number + 1)[0] and self._dateline_at(number + 1) is None

    # --- standfirst
    def _is_standfirst(self, number: int) -> bool:
        line = self.lines[number]
        length = line[1] - line[0]
        if not _MIN_STANDFIRST <= length <= MAX_STANDFIRST or number + 1 >= len(self.lines):
            return False
        if self.headline < 0 and self._is_said_again(number):
            return True
        if not self.prose[number] and self.headline == number - 1 >= 0 and length > _MIN_DECK:
            return True
        return self._more_head_follows(number)

    def _is_said_again(self, number: int) -> bool:
        """Whether a line is one sentence that the next line of the story says again."""
        text, line = self.text, self.lines[number]
        if self.byline is not None or not is_sentence(text, line) or ". " in text[slice(*line)]:
            return False
        below = self._next_text(number + 1)
        return below is not None and repeats(text, line, self.lines[below])

    def _more_head_follows(self, number: int) -> bool:
        """Whether dateline, byline, dates or captions stand in the next lines: the body is not yet here."""
        for ahead in range(number + 1, min(number + _LOOK_AHEAD, len(self.lines))):
            line = self.lines[ahead]
            kind = self._furniture_at(ahead)[0]
            if kind in ("metadata", "caption"):
                return True
            if kind:
                continue
            if self._dateline_at(ahead) is not None:
                return True
            if self.prose[ahead] and line[1] - line[0] > 2 * MIN_LEAD:
                return False
            if self.byline is None and read_byline(self.text, line, self.grammar, bare=False):
                return True
        return False

    def _next_text(self, number: int) -> int | None:
        stop = min(number + _LOOK_AHEAD, len(self.lines))
        return next((n for n in range(number, stop) if not self._furniture_at(n)[0]), None)

    # --- what is left over
    def _is_stray(self, number: int) -> bool:
        """Whether a short line without an end is left over from the page: `Middle East`, `AP`."""
        start, end = self.lines[number]
        return not self.prose[number] and end - start <= _MAX_STRAY and number + 1 < len(self.lines)
