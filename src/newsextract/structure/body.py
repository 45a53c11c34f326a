"""The body and what stands in and under it: sub-headings, captions, related items, credits, boilerplate."""

from __future__ import annotations

from typing import NamedTuple

from newsextract.findings import RelatedFinding
from newsextract.grammar.grammar import Grammar
from newsextract.span import Extent
from newsextract.structure.captions import Captions
from newsextract.structure.credits import find_credit_lines
from newsextract.structure.furniture import Furniture
from newsextract.structure.lines import LATE, RARE, Lines
from newsextract.structure.related import Label, Related, is_title, read_list
from newsextract.text.document import Document

MAX_SUBHEAD = 90
"""Code points of a sub-heading."""
_MAX_SUBHEAD_BLANKS = 13
_MAX_STRAY = 60
_MAX_LATE = 200
_TAIL = 4
_MAX_AFTER = 30
_PARAGRAPH = 80
_FEW = 2
_QUOTES = frozenset('“”"')


class Body(NamedTuple):
    """What the lines from the first of the body on are: number -> (kind, rule); related items and labels."""

    told: dict[int, tuple[str, str]]
    related: list[RelatedFinding]
    labels: list[Extent]


def read_body(document: Document, lines: Lines, first: int, grammar: Grammar) -> Body:
    """Tell the lines from the first of the body to the end of the text."""
    reader = _Reader(document, lines, first, grammar)
    reader.read()
    return Body(reader.told, reader.related, reader.label_extents)


class _Reader:
    """One walk over the lines that may be no paragraphs of the body."""

    def __init__(self, document: Document, lines: Lines, first: int, grammar: Grammar) -> None:
        self.text = document.text
        self.lines = lines
        self.first = first
        self.furniture = grammar.made(Furniture)
        self.captions = grammar.made(Captions)
        self.labels = grammar.made(Related)
        self.asks_every_line = self.furniture.asks_every_line or bool(self.labels.own)
        self.told = find_credit_lines(document, lines, first, grammar)
        self.related: list[RelatedFinding] = []
        self.label_extents: list[Extent] = []

    def read(self) -> None:
        """Tell every line that does not end as a sentence, opens as furniture, or closes the text."""
        prose, openers = self.lines.prose, self.lines.openers
        count = len(prose)
        done = self.first
        worth = [
            n
            for n in range(self.first, count)
            if not prose[n]
            or openers[n] == RARE
            or (openers[n] == LATE and n >= count - _TAIL)
            or self._asks(n)
            or self.asks_every_line
        ]
        for number in worth:
            if number >= done and number not in self.told:
                done = self._tell(number)
        self._end_at_source()
        self._trim()

    def _asks(self, number: int) -> bool:
        """Whether a line is a short question: it ends as a sentence, but may be a sub-heading."""
        start, end = self.lines.extents[number]
        return self.text[end - 1] == "?" and end - start <= _MAX_STRAY

    def _end_at_source(self) -> None:
        """Behind `Source: AFP/ec` comes nothing of the story: what is left is the page's.

        A box of facts has such a line too: there paragraphs follow.
        """
        extents, prose = self.lines.extents, self.lines.prose
        sources = [n for n, (_, rule) in self.told.items() if rule.endswith(".source_line")]
        if not sources or len(extents) - min(sources) > _MAX_AFTER:
            return
        left = [
            number
            for number in range(min(sources) + 1, len(extents))
            if self.told.get(number, ("", ""))[0] in ("", "subhead")
        ]
        paragraphs = sum(
            prose[number] and extents[number][1] - extents[number][0] > _PARAGRAPH
            for number in left
        )
        if paragraphs > _FEW:
            return
        for number in left:
            self.told[number] = ("boilerplate", "core.boilerplate.after_source")

    def _tell(self, number: int) -> int:
        """Tell one line, or a label and its list; the number of the next line."""
        line = self.lines.extents[number]
        opener = self.lines.openers[number]
        own = self.labels.own_label(self.text, line)
        if own is not None:
            return self._read_label(number, own)
        if opener == RARE or (opener and not self.lines.prose[number]):
            label = self.labels.label(self.text, line)
            if label is not None:
                return self._read_label(number, label)
        kind, rule = self.furniture.tell(self.text, self.lines, number)
        if kind == "caption":
            self._tell_caption_above(number)
        if not kind and self._is_late_furniture(number):
            found = self.furniture.boilerplate(self.text, line)
            kind, rule = ("boilerplate", found) if found else ("", "")
        if not kind and self._is_subhead(number):
            kind, rule = "subhead", "core.subhead.between_paragraphs"
        if kind:
            self.told[number] = (kind, rule)
        return number + 1

    def _tell_caption_above(self, number: int) -> None:
        """A line that is nothing but a credit makes the short line above it a caption."""
        above = number - 1
        if above <= self.first or above in self.told:
            return
        start, end = self.lines.extents[above]
        if end - start > _MAX_LATE or not _QUOTES.isdisjoint(self.text[start:end]):
            return
        if self.captions.is_credit_only(self.text, self.lines.extents[number]):
            self.told[above] = ("caption", "core.caption.above_credit")

    def _is_late_furniture(self, number: int) -> bool:
        """Whether a line that ends as a sentence is looked at all the same, as one of the last."""
        return (
            self.lines.prose[number]
            and number >= len(self.lines.prose) - _TAIL
            and number > self.first
        )

    def _read_label(self, number: int, label: Label) -> int:
        kind, rule, title = label
        line = self.lines.extents[number]
        if kind == "inline" and title is not None:
            if self.lines.prose[number] and not self._is_linkish(line):
                return number + 1
            if self.text.startswith("http", title[0]):
                self.told[number] = ("boilerplate", "core.boilerplate.link")
                return number + 1
            self.related.append(RelatedFinding(line, title, None, "inline", rule))
            self.told[number] = ("related", rule)
            return number + 1
        if kind == "own" and title is not None:
            self.related.append(RelatedFinding(line, title, None, "inline", rule))
            self.told[number] = ("related", rule)
            return number + 1
        if kind == "more" and self._read_card(number, rule):
            return number + 1
        items, after = read_list(self.text, self.lines, number + 1, self.labels, label, self._stops)
        if kind in ("section", "more") and not items and number + 1 < len(self.lines.extents):
            return number + 1
        if kind in ("label", "more"):
            items = [item._replace(kind="inline") for item in items]
        self.related += items
        self.label_extents.append(line)
        for each in range(number, after):
            self.told[each] = ("related", rule)
        return after

    def _is_linkish(self, line: Extent) -> bool:
        """Whether a line that ends like a sentence may be a link all the same: short, label in capitals."""
        start, end = line
        label = self.text[start : self.text.find(":", start, end)]
        return label.isupper() or end - start < _MAX_LATE

    def _read_card(self, number: int, rule: str) -> bool:
        """Make the title right above `Read more` a related item, if there is one."""
        above = number - 1
        if above < self.first or self.told.get(above, ("subhead", ""))[0] != "subhead":
            return False
        line = self.lines.extents[above]
        if self.lines.prose[above] or not is_title(self.text, line):
            return False
        self.related.append(RelatedFinding(line, line, None, "inline", rule))
        self.told[above] = self.told[number] = ("related", rule)
        return True

    def _stops(self, number: int) -> bool:
        """Whether a list of related items ends before a line."""
        if number in self.told:
            return True
        if not self.lines.openers[number]:
            return False
        line = self.lines.extents[number]
        if self.furniture.boilerplate(self.text, line):
            return True
        label = self.labels.label(self.text, line)
        return label is not None and label.kind != "more"

    def _is_subhead(self, number: int) -> bool:
        """Whether a short line without an end stands over a paragraph."""
        lines, text = self.lines, self.text
        start, end = lines.extents[number]
        if lines.prose[number] and text[end - 1] != "?":
            return False
        if end - start > MAX_SUBHEAD or text.count(" ", start, end) > _MAX_SUBHEAD_BLANKS:
            return False
        if number == self.first or number + 1 >= len(lines.extents) or text[end - 1] in ",;:-–—":
            return False
        if not (text[start].isupper() or text[start] in "‘“'\"0123456789"):
            return False
        below = lines.extents[number + 1]
        return lines.prose[number + 1] and below[1] - below[0] > end - start

    def _trim(self) -> None:
        """Short lines without an end that stand under the body are left over from the page."""
        promo = 0
        for number in range(len(self.lines.extents) - 1, self.first, -1):
            kind = self.told.get(number, ("", ""))[0]
            if kind in ("", "subhead"):
                rule = self._leftover(number, promo)
                if not rule:
                    return
                self.told[number] = ("boilerplate", rule)
            promo += kind == "boilerplate"

    def _leftover(self, number: int, promo: int) -> str:
        """The rule by which a line at the end is no text of the story, else ``""``."""
        line = self.lines.extents[number]
        length = line[1] - line[0]
        whole = self.lines.prose[number] or ". " in self.text[slice(*line)]
        if not whole and (length <= _MAX_STRAY or (promo and length <= _MAX_LATE)):
            return "core.boilerplate.stray"
        if (
            length <= _MAX_LATE
            and "://" in self.text[slice(*line)]
            and not self.lines.prose[number]
        ):
            return "core.boilerplate.link"
        if not promo or length > _MAX_LATE:
            return ""
        return self.furniture.boilerplate(self.text, line)
