"""The head of a text: everything before the body, told line by line.

A head may hold a metadata prefix, site chrome, kicker, headline, standfirst, byline, dates, reading time
and captions, in nearly any order, and any of them may be missing.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from newsextract.findings import BylineFinding
from newsextract.grammar.grammar import Grammar
from newsextract.grammar.matcher import Match
from newsextract.span import Extent
from newsextract.structure.byline import read_byline
from newsextract.structure.captions import is_caption
from newsextract.structure.dateline import match_dateline
from newsextract.structure.lines import is_prose, is_sentence
from newsextract.structure.repeats import repeats

MAX_LINES = 40
"""Lines in which the body must have begun."""
MAX_HEADLINE = 250
"""Code points of a headline."""
MAX_STANDFIRST = 450
"""Code points of a standfirst."""
MAX_CHROME = 70
"""Code points of site chrome glued to the first line of the body."""
_LOOK_AHEAD = 4


class Head(NamedTuple):
    """What a head holds: kinds and rules of its lines, and where the body begins."""

    kinds: list[str]
    rules: list[str]
    first: int
    prefix: Extent | None
    byline: BylineFinding | None
    dateline: Match | None
    chrome: Extent | None


class _Reader:
    """One walk over the head."""

    def __init__(self, text: str, lines: list[Extent], grammar: Grammar) -> None:
        self.text = text
        self.lines = lines
        self.grammar = grammar
        self.kinds: list[str] = []
        self.rules: list[str] = []
        self.byline: BylineFinding | None = None
        self.dateline: Match | None = None
        self.chrome: Extent | None = None
        self._known: dict[int, tuple[str, str]] = {}

    # --- one line
    def furniture(self, number: int) -> tuple[str, str]:
        """What a line is if it is no text of the story: (kind, rule), else ("", "")."""
        found = self._known.get(number)
        if found is None:
            found = self._known[number] = self._furniture(number)
        return found

    def _furniture(self, number: int) -> tuple[str, str]:
        text, line, grammar = self.text, self.lines[number], self.grammar
        start, end = line
        if end - start <= 400:
            for rule in grammar.rules("metadata")[1:3]:
                if grammar.compile(rule).match(text, start, end):
                    return "metadata", rule.name
            for rule in grammar.rules("boilerplate"):
                if grammar.compile(rule).match(text, start, end):
                    return "boilerplate", rule.name
        rule_name = is_caption(text, line, grammar)
        if rule_name:
            return "caption", rule_name
        return "", ""

    def begins_body(self, number: int) -> bool:
        """Whether a line begins with a dateline, perhaps behind site chrome; then it is kept."""
        start, _end = self.lines[number]
        last = self.lines[min(number + 3, len(self.lines) - 1)][1]
        match = match_dateline(self.text, start, last, self.grammar)
        if match is None:
            glued = find_glued(self.text, self.lines[number], self.grammar)
            if glued is None:
                return False
            self.chrome, match = glued
        self.dateline = match
        return True

    # --- the walk
    def read(self) -> int:
        """Tell the lines of the head; the index of the first line of the body."""
        headline = standfirst = -1
        number = 0
        while number < min(len(self.lines), MAX_LINES):
            line = self.lines[number]
            kind, rule = self.furniture(number)
            if (
                not kind
                and self.begins_body(number)
                and not self._is_headline_after_all(number, headline)
            ):
                return number
            if not kind and self.byline is None:
                byline = self._byline(number, headline)
                if byline is not None:
                    self.byline = byline
                    kind, rule = "byline", byline.rule
            if not kind and headline < 0 and self._is_headline(number):
                headline, kind, rule = number, "headline", "core.headline.first_line"
            elif not kind and standfirst < 0 and self._is_standfirst(number, headline):
                standfirst, kind, rule = number, "standfirst", "core.standfirst.before_body"
            elif not kind and headline >= 0 and self._is_stray(number):
                kind, rule = "boilerplate", "core.boilerplate.stray"
            if not kind:
                return number
            self.tell(number, kind, rule)
            number += 1
            if number == len(self.lines) and line:
                return number
        return number

    def tell(self, number: int, kind: str, rule: str) -> None:
        self.kinds.append(kind)
        self.rules.append(rule)

    def _is_headline_after_all(self, number: int, headline: int) -> bool:
        """Whether a line that opens like a dateline is the headline: `PARIS: A city in the rain`."""
        match = self.dateline
        if headline >= 0 or number > 3 or match is None or match.groups.get("agency"):
            return False
        if self.chrome is None and not is_prose(self.text, self.lines[number]):
            self.dateline = None
            return True
        return False

    def _byline(self, number: int, headline: int) -> BylineFinding | None:
        text, line = self.text, self.lines[number]
        bare = headline >= 0 and not is_sentence(text, line)
        byline = read_byline(text, line, self.grammar, bare=bare)
        if byline is None or byline.confidence > 0.5:
            return byline
        after = number + 1
        return byline if after < len(self.lines) and self._backs_a_name(number, byline) else None

    def _backs_a_name(self, number: int, byline: BylineFinding) -> bool:
        """Whether one bare name is a byline: a given name, or dates beside it."""
        near = {self.furniture(n)[0] for n in (number - 1, number + 1) if 0 <= n < len(self.lines)}
        if "metadata" in near:
            return True
        first = byline.authors[0].name.split(" ")[0]
        return (
            "given" in self.grammar.lexicon.tags_of(first)
            or len(byline.authors[0].name.split()) == 1
        )

    def _is_headline(self, number: int) -> bool:
        text, line = self.text, self.lines[number]
        start, end = line
        if end - start > MAX_HEADLINE or "\n" in text[start:end]:
            return False
        if number + 1 >= len(self.lines):
            return False
        if not is_sentence(text, line):
            return not self._is_kicker(number)
        words = text[start : end - 1].split()
        capitals = sum(word[0].isupper() for word in words)
        return capitals >= 4 and capitals * 10 >= len(words) * 7 and ". " not in text[start:end]

    def _is_kicker(self, number: int) -> bool:
        """Whether a line of one to three words stands over a longer title: `Middle East`."""
        text = self.text
        start, end = self.lines[number]
        if text.count(" ", start, end) > 2 or number + 2 >= len(self.lines):
            return False
        below = self.lines[number + 1]
        if self.furniture(number + 1)[0] or text.count(" ", *below) < 4 or is_sentence(text, below):
            return False
        if match_dateline(text, *below, self.grammar):
            return False
        self.tell(number, "boilerplate", "core.boilerplate.kicker")
        self.kinds.pop()
        self.rules.pop()
        return True

    def _is_standfirst(self, number: int, headline: int) -> bool:
        text, line = self.text, self.lines[number]
        start, end = line
        if end - start > MAX_STANDFIRST or number + 1 >= len(self.lines):
            return False
        if headline < 0 and not self.kinds.count("byline") and self._is_one_sentence(line):
            below = self._next_text(number + 1)
            if below is not None and repeats(text, line, self.lines[below]):
                return True
        if headline >= 0 and not is_prose(text, line):
            return headline == number - 1 and end - start > 40
        return self._more_head_follows(number)

    def _is_one_sentence(self, line: Extent) -> bool:
        words = self.text[line[0] : line[1]]
        return is_sentence(self.text, line) and words.count(". ") == 0 and "\n" not in words

    def _more_head_follows(self, number: int) -> bool:
        """Whether byline, dates or captions stand in the next lines, so that the body is not yet here."""
        for ahead in range(number + 1, min(number + _LOOK_AHEAD, len(self.lines))):
            line = self.lines[ahead]
            kind, _rule = self.furniture(ahead)
            if kind in ("metadata", "caption"):
                return True
            if kind:
                continue
            if is_prose(self.text, line) and line[1] - line[0] > 120:
                return False
            if self.byline is None and read_byline(self.text, line, self.grammar, bare=False):
                return True
        return False

    def _next_text(self, number: int) -> int | None:
        for ahead in range(number, min(number + _LOOK_AHEAD, len(self.lines))):
            if not self.furniture(ahead)[0]:
                return ahead
        return None

    def _is_stray(self, number: int) -> bool:
        """Whether a short line without an end is left over from the page: `Middle East`, `AP`."""
        text, line = self.text, self.lines[number]
        start, end = line
        if is_prose(text, line) or end - start > 60 or number + 1 >= len(self.lines):
            return False
        return text.count(" ", start, end) < 3 or self._more_head_follows(number)


def read_head(text: str, lines: list[Extent], grammar: Grammar) -> Head:
    """Tell the lines of the head, from the first to where the body begins."""
    prefix = _prefix(text, lines, grammar)
    reader = _Reader(text, lines, grammar)
    first = reader.read()
    return Head(
        reader.kinds, reader.rules, first, prefix, reader.byline, reader.dateline, reader.chrome
    )


def _prefix(text: str, lines: list[Extent], grammar: Grammar) -> Extent | None:
    """Take ` date 2024-11-09 ` off the first line; `lines` is changed."""
    if not lines:
        return None
    rule = grammar.rules("metadata")[0]
    start, end = lines[0]
    match: Any = grammar.compile(rule).match(text, start, end)
    if match is None:
        return None
    if match.end() >= end:
        del lines[0]
    else:
        lines[0] = (match.end(), end)
    return (start, match.end())


def find_glued(text: str, line: Extent, grammar: Grammar) -> tuple[Extent, Match] | None:
    """A dateline behind site chrome that lost its line break: `· CNA · JoinDUBAI:`."""
    start, end = line
    head = text[start : min(end, start + MAX_CHROME)]
    place = 0
    while place < len(head):
        # a dateline in capitals begins after a blank, a mark, or right behind a small letter
        upper = next(
            (
                n
                for n in range(place + 1, len(head) - 1)
                if head[n].isupper() and head[n + 1].isupper() and not head[n - 1].isupper()
            ),
            -1,
        )
        if upper < 0:
            return None
        match = match_dateline(text, start + upper, end, grammar)
        if match is not None and is_chrome(text, (start, start + upper), grammar):
            return (start, start + upper), match
        place = upper
    return None


def is_chrome(text: str, extent: Extent, grammar: Grammar) -> bool:
    """Whether a few words before the body are the site's: `· CNA · Join`."""
    words = text[slice(*extent)].strip()
    if not words:
        return False
    bare = words.strip("·•| ")
    if len(bare) < len(words) and "." not in bare:
        return True
    widget = grammar.rules("boilerplate")[-1]
    return grammar.compile(widget).match(words) is not None
