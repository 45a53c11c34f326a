"""The body and what stands in and under it: sub-headings, captions, related items, credits, boilerplate."""

from __future__ import annotations

from bisect import bisect_right
from typing import NamedTuple

from newsextract.findings import RelatedFinding
from newsextract.grammar.grammar import Grammar
from newsextract.span import Extent
from newsextract.structure.credits import find_credit_lines
from newsextract.structure.furniture import Furniture
from newsextract.structure.lines import is_prose
from newsextract.structure.related import Related, is_title, read_list

MAX_SUBHEAD = 90
"""Code points of a sub-heading."""
_MAX_SUBHEAD_BLANKS = 13
_MAX_STRAY = 60
_MAX_LATE = 160


class Body(NamedTuple):
    """Kinds and rules of the lines from the first of the body on, and the related items in them."""

    kinds: list[str]
    rules: list[str]
    related: list[RelatedFinding]
    labels: list[Extent]


class _Reader:
    def __init__(self, text: str, lines: list[Extent], first: int, grammar: Grammar) -> None:
        self.text = text
        self.lines = lines
        self.first = first
        self.grammar = grammar
        self.furniture = grammar.made(Furniture)
        self.labels = grammar.made(Related)
        self.kinds: dict[int, tuple[str, str]] = find_credit_lines(text, lines, first, grammar)
        self.related: list[RelatedFinding] = []
        self.label_extents: list[Extent] = []

    def read(self) -> Body:
        number = self.first
        while number < len(self.lines):
            if number not in self.kinds:
                number = self._tell(number)
            else:
                number += 1
        self._trim()
        told = [self.kinds.get(n, ("", "")) for n in range(self.first, len(self.lines))]
        return Body(
            [kind for kind, _ in told], [rule for _, rule in told], self.related, self.label_extents
        )

    def _tell(self, number: int) -> int:
        """Tell one line, or a label and its list; the number of the next line."""
        text, line = self.text, self.lines[number]
        if not self.furniture.may_be(text, line):
            return number + 1
        label = self.labels.label(text, line)
        if label is not None:
            return self._read_label(number, label.kind, label.rule, label.title)
        self._tell_furniture(number)
        return number + 1

    def _read_label(self, number: int, kind: str, rule: str, title: Extent | None) -> int:
        line = self.lines[number]
        if kind == "inline" and title is not None:
            if is_prose(self.text, line) and not self._is_linkish(line):
                return number + 1
            self.related.append(RelatedFinding(line, title, None, "inline", rule))
            self.kinds[number] = ("related", rule)
            return number + 1
        if kind == "more":
            self._read_card(number, rule)
            return number + 1
        items, after = read_list(self.text, self.lines, number + 1, self.labels, rule, self._stops)
        if kind == "section" and not items and number + 1 < len(self.lines):
            return number + 1
        if kind == "label":
            items = [item._replace(kind="inline") for item in items]
        self.related += items
        self.label_extents.append(line)
        for each in range(number, after):
            self.kinds[each] = ("related", rule)
        return after

    def _is_linkish(self, line: Extent) -> bool:
        """Whether a line that ends like a sentence may be a link all the same: short, label in capitals."""
        start, end = line
        label = self.text[start : self.text.find(":", start, end)]
        return label.isupper() or end - start < 140

    def _read_card(self, number: int, rule: str) -> None:
        """`Read more` makes the title right above it a related item."""
        self.kinds[number] = ("related", rule)
        above = number - 1
        if above < self.first or (above in self.kinds and self.kinds[above][0] != "subhead"):
            return
        line = self.lines[above]
        if is_title(self.text, line) and not is_prose(self.text, line):
            self.related.append(RelatedFinding(line, line, None, "inline", rule))
            self.kinds[above] = ("related", rule)

    def _stops(self, number: int) -> bool:
        """Whether a list of related items ends before a line."""
        if number in self.kinds:
            return True
        line = self.lines[number]
        if self.furniture.boilerplate(self.text, line) is not None:
            return True
        label = self.labels.label(self.text, line)
        return label is not None and label.kind in ("section", "inline", "label")

    def _tell_furniture(self, number: int) -> None:
        line = self.lines[number]
        kind, rule = self.furniture.tell(self.text, line)
        if not kind and not is_prose(self.text, line) and self._is_subhead(number):
            kind, rule = "subhead", "core.subhead.between_paragraphs"
        if kind:
            self.kinds[number] = (kind, rule)

    def _is_subhead(self, number: int) -> bool:
        """Whether a short line without an end stands over a paragraph."""
        text = self.text
        start, end = self.lines[number]
        if end - start > MAX_SUBHEAD or text.count(" ", start, end) > _MAX_SUBHEAD_BLANKS:
            return False
        if number == self.first or number + 1 >= len(self.lines):
            return False
        if text[end - 1] in ",;:-–—" or not (
            text[start].isupper() or text[start] in "‘“'\"0123456789"
        ):
            return False
        below = self.lines[number + 1]
        return is_prose(text, below) and below[1] - below[0] > end - start

    def _trim(self) -> None:
        """Short lines without an end that stand under the body are left over from the page."""
        number = len(self.lines) - 1
        promo = 0
        while number > self.first:
            kind = self.kinds.get(number, ("", ""))[0]
            line = self.lines[number]
            if kind in ("", "subhead"):
                length = line[1] - line[0]
                short = length <= _MAX_STRAY or (promo and length <= _MAX_LATE)
                whole = ". " in self.text[line[0] : line[1]]
                if is_prose(self.text, line) or not short or whole:
                    rule = self.furniture.boilerplate(self.text, line) if promo else None
                    if rule is None or length > _MAX_LATE:
                        break
                    self.kinds[number] = ("boilerplate", rule.name)
                else:
                    self.kinds[number] = ("boilerplate", "core.boilerplate.stray")
            promo += kind == "boilerplate"
            number -= 1


def read_body(text: str, lines: list[Extent], first: int, grammar: Grammar) -> Body:
    """Tell the lines from the first of the body to the end of the text."""
    return _Reader(text, lines, first, grammar).read()


def line_at(lines: list[Extent], offset: int) -> int:
    """Index of the line in which an offset stands, or of the last one before it; -1: none."""
    return bisect_right(lines, (offset, 1 << 60)) - 1
