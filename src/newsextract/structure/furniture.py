"""Furniture: lines of the page and not of the story - dates, calls to subscribe, captions, widgets."""

from __future__ import annotations

import re

from newsextract.grammar.grammar import Grammar
from newsextract.span import Extent
from newsextract.structure.captions import Captions
from newsextract.structure.lines import RARE, Lines

MAX_WIDGETS = 120
"""Code points of a line of buttons."""
_BETWEEN = re.compile(r"[·•|]")
MAX_LENGTH = 420
"""Code points of a line that may be furniture."""


class Furniture:
    """The rules of a grammar that tell furniture, tried in the order metadata, boilerplate, captions."""

    def __init__(self, grammar: Grammar) -> None:
        self._metadata = [
            (rule, grammar.compile(rule))
            for rule in grammar.rules("metadata")
            if rule.name.endswith((".reading_time", ".date_line"))
        ]
        self._boilerplate = [(rule, grammar.compile(rule)) for rule in grammar.rules("boilerplate")]
        self._captions = grammar.made(Captions)
        self._widgets = grammar.table("widgets")
        outlet = grammar.outlet
        own = outlet.boilerplate if outlet is not None else ()
        self.own = [(rule, grammar.compile(rule)) for rule in own]

    def tell(self, text: str, lines: Lines, number: int) -> tuple[str, str]:
        """What a line is, and by which rule; ("", "") if it is of the story."""
        opener, line = lines.openers[number], lines.extents[number]
        own = self._by_own_rules(text, line)
        if own is not None:
            return own
        if lines.prose[number] and opener != RARE:
            return "", ""
        start, end = line
        if opener and end - start <= MAX_LENGTH:
            for rule, pattern in () if lines.prose[number] else self._metadata:
                if pattern.match(text, start, end):
                    return "metadata", rule.name
            boilerplate = self.boilerplate(text, line)
            if boilerplate:
                return "boilerplate", boilerplate
        rule_name = self._captions.rule_of(text, line)
        return ("caption", rule_name) if rule_name else ("", "")

    def _by_own_rules(self, text: str, line: Extent) -> tuple[str, str] | None:
        """What a line is by the outlet's own rules, which are asked of every line."""
        for rule, pattern in self.own:
            if pattern.match(text, *line):
                return "boilerplate", rule.name
        found = self._captions.own_rule_of(text, line) if self._captions.own else ""
        return ("caption", found) if found else None

    @property
    def asks_every_line(self) -> bool:
        """Whether the outlet has rules of its own: the language's are asked only of lines that may be furniture."""
        return bool(self.own or self._captions.own)

    def boilerplate(self, text: str, line: Extent) -> str:
        """Name of the rule of boilerplate that takes a whole line, else ``""``."""
        start, end = line
        if end - start > MAX_LENGTH:
            return ""
        if end - start <= MAX_WIDGETS and self.is_widget(text[start:end]):
            return "core.boilerplate.widget"
        for rule, pattern in self._boilerplate:
            if pattern.match(text, start, end):
                return rule.name
        return ""

    def is_widget(self, words: str) -> bool:
        """Whether words are nothing but buttons: `Share`, `· Join`, `Share | Save`."""
        parts = [part.strip(" .,:()") for part in _BETWEEN.split(words.casefold())]
        return any(parts) and all(part in self._widgets for part in parts if part)
