"""Related items: one line inside the story, or a list of titles and teasers under it."""

from __future__ import annotations

from typing import Any, NamedTuple

from newsextract.findings import RelatedFinding
from newsextract.grammar.grammar import Grammar
from newsextract.span import Extent
from newsextract.structure.lines import Lines

MAX_TITLE = 220
"""Code points of the title of an item in a list."""
_MAX_LOOK = 60
_LIST_FROM = 0.35
"""Share of the text before which a heading opens only the lines right under it."""


class Label(NamedTuple):
    """A line that points to other stories: `inline` or `own` with its title, `label` alone, `section`, `more`."""

    kind: str
    rule: str
    title: Extent | None = None


class Related:
    """The rules of a grammar that tell labels and bullets."""

    def __init__(self, grammar: Grammar) -> None:
        own = grammar.outlet.related if grammar.outlet else ()
        self.own = [(rule.name, grammar.compile(rule)) for rule in own]
        self._rules = {
            rule.name.rpartition(".")[2]: rule
            for rule in grammar.rules("related")
            if rule not in own
        }
        self._patterns: dict[str, Any] = {
            name: grammar.compile(rule) for name, rule in self._rules.items()
        }

    def own_label(self, text: str, line: Extent) -> Label | None:
        """What kind of label a line is by the outlet's own rules: `own` with its title, or `label` alone."""
        for rule, pattern in self.own:
            match = pattern.match(text, *line)
            if match is not None:
                title = match.span("title") if "title" in pattern.groupindex else None
                return Label("own" if title else "label", rule, title)
        return None

    def label(self, text: str, line: Extent) -> Label | None:
        """What kind of label a line is, or None."""
        start, end = line
        if end - start > 400:
            return None
        if end - start < 40 and self._patterns["read_more"].match(text, start, end):
            return Label("more", self._rules["read_more"].name)
        colon = text[end - 1] == ":"  # `Related:` stands over a link, `Related` over a list
        if not colon and end - start < 80 and self._patterns["section"].match(text, start, end):
            return Label("section", self._rules["section"].name)
        name = "inline"
        match = self._patterns[name].match(text, start, end)
        if match is None:
            name = "labelled"
            match = self._patterns[name].match(text, start, end)
        if match is None:
            return None
        title = match.span("title") if match["title"] else None
        if title is not None:
            title = (title[0], title[0] + len(text[slice(*title)].rstrip(" ]")))
        return Label("inline" if title else "label", self._rules[name].name, title)

    def bullet(self, text: str, line: Extent) -> int:
        """Length of the bullet at the head of a line; 0: none."""
        match = self._patterns["bullet"].match(text, *line)
        return 0 if match is None else match.end() - line[0]


def is_title(text: str, line: Extent) -> bool:
    """Whether a line may be the title of another story: short, and no sentence."""
    return line[1] - line[0] <= MAX_TITLE and text[line[1] - 1] != "."


def read_list(
    text: str, lines: Lines, number: int, related: Related, label: Label, stops: Any
) -> tuple[list[RelatedFinding], int]:
    """Read the items under a label.

    Args:
        text: The text.
        lines: All lines.
        number: Index of the line after the label.
        related: The rules.
        label: The label; only under a `section` have titles without bullets teasers.
        stops: Function of the index of a line: whether the list ends before it in any case.

    Returns:
        The items, and the index of the first line after them.
    """
    if number >= len(lines.extents):
        return [], number
    if related.bullet(text, lines.extents[number]):
        return _read_bullets(text, lines, number, related, label.rule, stops)
    return _read_titles(text, lines, number, label, stops)


def _read_bullets(
    text: str, lines: Lines, number: int, related: Related, rule: str, stops: Any
) -> tuple[list[RelatedFinding], int]:
    items: list[RelatedFinding] = []
    while number < len(lines.extents):
        line = lines.extents[number]
        width = related.bullet(text, line)
        if width:
            headline = (line[0] + width, line[1])
            items.append(RelatedFinding(headline, headline, None, "list", rule))
        elif stops(number) or not _belongs(text, line, items[-1]):
            break
        else:
            item = items[-1]
            teaser = (item.teaser[0] if item.teaser else line[0], line[1])
            items[-1] = item._replace(extent=(item.headline[0], line[1]), teaser=teaser)
        number += 1
    return items, number


def _belongs(text: str, line: Extent, item: RelatedFinding) -> bool:
    """Whether a line without a bullet is the teaser of the item above it: it is indented, or the first."""
    before = text.rfind("\n", 0, line[0]) + 1
    return line[0] - before >= 2 or item.teaser is None


def _read_titles(
    text: str, lines: Lines, number: int, label: Label, stops: Any
) -> tuple[list[RelatedFinding], int]:
    """Titles without bullets, each perhaps with a teaser; the story may go on after them."""
    items: list[RelatedFinding] = []
    far = lines.extents[number][0] > len(text) * _LIST_FROM
    to_the_end = label.kind == "section" and far and _mostly_titles(text, lines, number)
    while number < len(lines.extents) and not stops(number):
        line = lines.extents[number]
        if is_title(text, line) and not (items and lines.prose[number] and line[1] - line[0] > 120):
            items.append(RelatedFinding(line, line, None, "list", label.rule))
        elif to_the_end and items and items[-1].teaser is None:
            item = items[-1]
            items[-1] = item._replace(extent=(item.headline[0], line[1]), teaser=line)
        else:
            break
        number += 1
    return items, number


def _mostly_titles(text: str, lines: Lines, number: int) -> bool:
    """Whether titles alternate with teasers or stand alone in the lines that follow."""
    until = min(len(lines.extents), number + _MAX_LOOK)
    titles = sum(
        is_title(text, lines.extents[n]) and not lines.prose[n] for n in range(number, until)
    )
    return titles * 2 >= until - number - 1
