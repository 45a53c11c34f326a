"""Captions: the words under a picture, and whose picture it is."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from newsextract.findings import CaptionFinding, WireFinding
from newsextract.grammar.grammar import Grammar
from newsextract.grammar.rule import Rule
from newsextract.span import Extent

MAX_CREDIT = 140
"""Code points at the end of a line in which a credit is looked for."""

_HINT = re.compile(r"/|hoto|icture|mage|redit|raph|omposite|<|FILE|pic\b|via|caption|for [A-Z]")
_TAG = re.compile(r"<[^<>\n]{0,200}>")
_LABEL = re.compile(
    r"(?:FILE(?: PHOTO| IMAGE)?\s?[:–—-]\s*|(?:Image|Media|Video|Photo) ?caption:?\s*|File photo:\s*)"
)


class Captions:
    """The caption rules of a grammar: the last one opens a caption, the others credit it at its end."""

    def __init__(self, grammar: Grammar) -> None:
        rules = grammar.rules("caption")
        self._opener = next(rule for rule in rules if rule.name.endswith(".opener"))
        self._open: Any = grammar.compile(self._opener)
        self._credits = [
            (rule, grammar.compile(rule)) for rule in rules if not rule.name.endswith(".opener")
        ]
        own = {rule.name for rule in grammar.outlet.caption} if grammar.outlet else set()
        self.own = [each for each in self._credits if each[0].name in own]
        self._wires = grammar.table("wires")

    def own_rule_of(self, text: str, line: Extent) -> str:
        """Name of the outlet's own rule by which a line is a caption, else ``""``."""
        found = _first(self.own, text, line)
        return found[0] if found else ""

    def rule_of(self, text: str, line: Extent) -> str:
        """Name of the rule by which a line is a caption, else ``""``."""
        start, end = line
        own = self.own_rule_of(text, line)
        if own:
            return own
        if _HINT.search(text, max(start, end - MAX_CREDIT), end) is None:
            if text[start] not in "FIMPV<" or self._open.match(text, start, end) is None:
                return ""
            return self._opener.name
        if self._open.match(text, start, end):
            return self._opener.name
        match = self.credit(text, line)
        return "" if match is None else match[0]

    def credit(self, text: str, line: Extent) -> tuple[str, Any] | None:
        """The credit at the end of a line: (name of the rule, match)."""
        return _first(self._credits, text, line)

    def is_credit_only(self, text: str, line: Extent) -> bool:
        """Whether a line is a credit without a caption: `Photograph: Ana Poe/Alamy`."""
        found = self.credit(text, line)
        return found is not None and found[1].start() == line[0]

    def agencies(self, credit: str) -> tuple[str, ...]:
        """Houses in a credit: `Ana Poe/AFP/Getty Images` has AFP and Getty."""
        found: list[str] = []
        for piece in re.split(r"[/,|:()\[\]]| via | for ", credit):
            bare = (
                piece.strip()
                .removesuffix(" Photo")
                .removesuffix(" file")
                .removesuffix(" pic")
                .strip("—– .")
            )
            row = self._wires.get(bare)
            if row is not None and row["agency"] not in found:
                found.append(row["agency"])
        return tuple(found)


def _first(rules: list[tuple[Rule, Any]], text: str, line: Extent) -> tuple[str, Any] | None:
    """The first rule that matches a line, or its end, and the match."""
    start, end = line
    for rule, pattern in rules:
        if rule.at == "paragraph":
            match = pattern.match(text, start, end)
        else:
            match = pattern.search(text, max(start, end - MAX_CREDIT), end)
        if match is not None:
            return rule.name, match
    return None


def find_captions(
    text: str,
    lines: list[tuple[Extent, str]],
    grammar: Grammar,
    credits: Mapping[int, int] = MappingProxyType({}),
) -> tuple[CaptionFinding, ...]:
    """Captions from the lines that were told to be some, in order of the text.

    A line that holds only a credit belongs to the caption line before it. `credits`: where the credit begins in a
    line, by the start of the line, as the mark-up of a page says.
    """
    captions = grammar.made(Captions)
    found: list[CaptionFinding] = []
    for line, rule in lines:
        if line[0] in credits:
            found.append(_read_credited(text, line, credits[line[0]], rule, captions))
            continue
        finding = _read(text, line, rule, captions)
        before = found[-1] if found else None
        if before is not None and _completes(text, before, finding):
            found[-1] = before._replace(
                extent=(before.extent[0], finding.extent[1]),
                credit=finding.credit,
                photographer=finding.photographer,
                agencies=finding.agencies,
            )
        else:
            found.append(finding)
    return tuple(_mark_duplicates(text, [each for each in found if each.words[0] < each.words[1]]))


def _completes(text: str, before: CaptionFinding, finding: CaptionFinding) -> bool:
    """Whether a line holds nothing but the credit of the caption right above it."""
    if finding.words[0] != finding.words[1] or before.credit is not None:
        return False
    return not text[before.extent[1] : finding.extent[0]].strip()


def _read(text: str, line: Extent, rule: str, captions: Captions) -> CaptionFinding:
    start, end = line
    if text[start] == "<":
        return _read_markup(text, line, rule, captions)
    label = _LABEL.match(text, start, end)
    begin = label.end() if label else start
    credit = captions.credit(text, (begin, end))
    return _finding(text, line, begin, end, credit, rule, captions)


def _read_credited(
    text: str, line: Extent, place: int, rule: str, captions: Captions
) -> CaptionFinding:
    """A caption whose mark-up says where its credit begins."""
    start, end = line
    label = _LABEL.match(text, start, place)
    match = captions.credit(text, (place, end))
    named = match is not None and "photographer" in match[1].re.groupindex
    return CaptionFinding(
        line,
        (label.end() if label else start, place - 1),
        (place, end),
        match[1]["photographer"] if match and named else None,
        captions.agencies(text[place:end]),
        None,
        rule,
    )


def _read_markup(text: str, line: Extent, rule: str, captions: Captions) -> CaptionFinding:
    """A caption left in its tags: the first stretch between tags is the words, the last the credit."""
    start, end = line
    stretches: list[Extent] = []
    place = start
    for tag in _TAG.finditer(text, start, end):
        if text[place : tag.start()].strip():
            stretches.append((place, tag.start()))
        place = tag.end()
    if text[place:end].strip():
        stretches.append((place, end))
    if not stretches:
        return CaptionFinding(line, (start, start), None, None, (), None, rule)
    first, last = stretches[0], stretches[-1]
    credit = captions.credit(text, last)
    if credit is None:
        return CaptionFinding(line, (first[0], last[1]), None, None, (), None, rule)
    finding = _finding(text, line, first[0], last[1], credit, rule, captions)
    if len(stretches) > 1 and finding.credit is not None and finding.credit[0] == last[0]:
        return finding._replace(words=(first[0], stretches[-2][1]))
    return finding


def _finding(
    text: str,
    line: Extent,
    begin: int,
    end: int,
    credit: tuple[str, Any] | None,
    rule: str,
    captions: Captions,
) -> CaptionFinding:
    if credit is None:
        return CaptionFinding(line, (begin, end), None, None, (), None, rule)
    name, match = credit
    from_, to = match.span()
    words_end = from_
    while words_end > begin and text[words_end - 1].isspace():
        words_end -= 1
    while to > from_ and text[to - 1].isspace():
        to -= 1
    groups = match.re.groupindex
    photographer = match["photographer"] if "photographer" in groups else None
    if (
        "words" in groups and match["words"]
    ):  # a rule that reads the whole line says which words they are
        return CaptionFinding(
            line,
            match.span("words"),
            match.span("photographer") if photographer else None,
            photographer,
            captions.agencies(photographer or ""),
            None,
            name,
        )
    return CaptionFinding(
        line,
        (begin, words_end),
        (from_, to),
        photographer,
        captions.agencies(text[from_:to]),
        None,
        name,
    )


def _mark_duplicates(text: str, found: list[CaptionFinding]) -> list[CaptionFinding]:
    """Point each repeated caption to the best of its kind: the one without markup."""
    by_words: dict[str, list[int]] = {}
    for number, finding in enumerate(found):
        words = " ".join(text[slice(*finding.words)].split()).casefold()
        if words:
            by_words.setdefault(words, []).append(number)
    for numbers in by_words.values():
        if len(numbers) > 1:
            best = next((n for n in numbers if text[found[n].extent[0]] != "<"), numbers[0])
            for number in numbers:
                if number != best:
                    found[number] = found[number]._replace(duplicate_of=best)
    return found


def find_photo_credits(
    text: str, captions: tuple[CaptionFinding, ...], grammar: Grammar
) -> list[WireFinding]:
    """Agencies in the credits of pictures, each once a caption."""
    wires = grammar.table("wires")
    found: list[WireFinding] = []
    for caption in captions:
        if caption.credit is None or caption.duplicate_of is not None:
            continue
        start, end = caption.credit
        for piece in re.finditer(r"[^/,|:()\[\]]+", text[start:end]):
            bare = piece[0].strip().removesuffix(" Photo").strip("—– .")
            for form in bare.split(" via "):
                if form in wires and wires[form]["kind"] != "outlet":
                    place = text.index(form, start + piece.start())
                    found.append(
                        WireFinding(
                            wires[form]["agency"], (place, place + len(form)), "photo", caption.rule
                        )
                    )
    return found
