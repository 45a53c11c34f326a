"""Learning an outlet from samples: what they have in common, as rules, and what could not be learned."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple
from urllib.parse import urlsplit

from newsextract.grammar.outlet import Outlet
from newsextract.grammar.rule import Rule
from newsextract.scaffold.samples import Sample
from newsextract.scaffold.selectors import learn_page
from newsextract.scaffold.shapes import NAMES, Shape, dateline_pattern, literal, openings
from newsextract.scaffold.templates import Template, find_templates, repeated_lines

REJECT = "It rained on Monday, and nobody said why."
_SHOWN = 60  # characters of a line that is told of
_LEAST_OF_NAME = 4  # characters of a word that tells an outlet from others
_LEAST_OF_LINE = 5  # words of a line that no other outlet prints
_SEPARATOR = re.compile(r" ?[~|/•·—–:] ?")
_TITLE = re.compile(r"[\w“‘\"'].{5,}[^.!?…]$")


_ANYTHING = r"\S [^\n]{1,200}?"


class Learned(NamedTuple):
    """An outlet as far as it could be learned, and a line for each thing that was, and that was not."""

    outlet: Outlet
    notes: tuple[str, ...]


def learn(key: str, name: str, samples: Sequence[Sample], domains: tuple[str, ...] = ()) -> Learned:
    """An outlet from its name and some of its stories.

    Args:
        key: Its key.
        name: Its name as it writes it.
        samples: Stories; what at least two and half of them have in common is learned.
        domains: Hosts of its pages; those that the samples' pages name are added.
    """
    reader = _Learner(key, name, samples)
    reader.read()
    hosts = tuple(dict.fromkeys((*domains, *_hosts(samples))))
    outlet = Outlet(key=key, name=name, domains=hosts, page=learn_page(samples))
    for area, found in reader.rules.items():
        outlet = replace(outlet, **{area: tuple(found)})  # type: ignore[arg-type]
    return Learned(outlet, tuple(reader.notes(outlet)))


class _Learner:
    """The rules so far, by area."""

    def __init__(self, key: str, name: str, samples: Sequence[Sample]) -> None:
        self.key, self.name, self.samples = key, name, samples
        self.rules: dict[str, list[Rule]] = {}
        self.unlearned: list[str] = []

    def read(self) -> None:
        """Learn each thing in turn."""
        self._name_marks()
        repeated = repeated_lines(self.samples)
        signed = self._signed()
        furniture = [line for line in repeated.furniture if line not in signed]
        for line in furniture:
            if self._names_itself(line):
                self._add(
                    "marks", "line", literal(line), (line,), line[:-1], weight=2.0, at="anywhere"
                )
            if line != self.name:
                self._add(
                    "boilerplate", "line", _verbose(literal(line), r"\s* $"), (line,), line[:-1]
                )
        for line in repeated.doubtful:
            shown = line if len(line) <= _SHOWN else line[: _SHOWN - 1] + "…"
            self.unlearned.append(
                f"boilerplate: {shown!r} stands in several samples, but reads like the story"
            )
        if self.samples:
            self._dateline()
        for template in find_templates(self.samples, furniture):
            self._template(template)

    def _signed(self) -> set[str]:
        """Lines in which names stand behind the same words: `Words: Dana Obi`, over two stories of three."""
        return {
            line
            for template in find_templates(self.samples, ())
            if all(NAMES.fullmatch(each.strip()) for each in template.between)
            for line in template.lines
        }

    def _names_itself(self, line: str) -> bool:
        """Whether the outlet speaks of itself, by its name or a word of it: `Drop it in the Courier box`."""
        if self.name in line:
            return True
        own = {word for word in self.name.split() if len(word) >= _LEAST_OF_NAME}
        words = re.findall(r"\w+", line)
        return len(words) >= _LEAST_OF_LINE and not own.isdisjoint(words)

    def _add(
        self,
        area: str,
        what: str,
        pattern: str,
        examples: Sequence[str],
        reject: str,
        **more: object,
    ) -> None:
        """A rule with its examples, a sentence that it must leave, and a near miss."""
        rules = self.rules.setdefault(area, [])
        stem = f"{self.key}.{area.rstrip('s')}.{what}"
        number = sum(rule.name.startswith(stem) for rule in rules)
        name = f"{stem}{number + 1 if number else ''}"
        settings: dict[str, object] = {
            "examples": tuple(examples),
            "rejects": (REJECT, reject),
            **more,
        }
        rules.append(Rule(name=name, pattern=pattern, **settings))  # type: ignore[arg-type]

    def _name_marks(self) -> None:
        """What people told it, and its name alone on a line."""
        words = literal(self.name)
        self._add(
            "marks",
            "told",
            rf"(?<= \b (?: told | tells | to | with ) [ ] ) {words} \b",
            (f"she told {self.name} on Friday",),
            f"{self.name} reported rain",
            at="anywhere",
        )
        self._add(
            "marks",
            "own_line",
            rf"(?<= (?: \A | \n ) [ ]{{0,3}} | [|–—-] [ ] ) {words} (?= [ ]* (?: \n | \Z ) )",
            (self.name, f"Rain floods a valley | {self.name}"),
            f"{self.name} reported rain",
            at="anywhere",
            weight=2.0,
        )

    def _dateline(self) -> None:
        read = [sample.article.dateline for sample in self.samples]
        if all(read):
            return
        first = [s.lines[s.first] for s in self.samples if s.first < len(s.lines)]
        shapes: Counter[Shape] = Counter()
        words: dict[Shape, list[str]] = {}
        for line in first:
            for shape, before in openings(line):
                shapes[shape] += 1
                words.setdefault(shape, []).append(before)
        shared = [
            shape
            for shape, count in shapes.items()
            if count >= max(2, (len(first) + 1) // 2) and len(set(words[shape])) > 1
        ]
        for shape in sorted(shared, key=lambda shape: len(words[shape][0])):
            pattern = dateline_pattern(shape)
            if pattern is not None:
                examples = [_marked(pattern, before) for before in dict.fromkeys(words[shape])]
                self._add(
                    "dateline",
                    "opening",
                    pattern,
                    [f"{each}It rained." for each in examples],
                    "The river rose, and it rained.",
                )
                return
        if not any(read):
            self.unlearned.append("dateline: the first paragraphs do not open alike")

    def _template(self, template: Template) -> None:
        """A rule for lines that vary between a fixed beginning and a fixed end."""
        prefix, suffix = literal(template.prefix), literal(template.suffix)
        names = all(NAMES.fullmatch(each.strip()) for each in template.between)
        split = _split(template.between)
        if names and template.where == "head" and not suffix:
            self._byline(template, prefix)
        elif names and template.where == "tail":
            self._add_marked("credit", "people", prefix, "people", suffix, template)
        elif names:
            self._add_marked("caption", "photographer", prefix, "photographer", suffix, template)
        elif split is not None:
            self._caption(template, prefix, suffix, split)
        elif template.where != "head" and all(_TITLE.match(each) for each in template.between):
            self._add_marked("related", "pointer", prefix, "title", suffix, template)
        elif template.where != "body":
            shown = f"{template.prefix}…{template.suffix}"
            self.unlearned.append(f"lines like {shown!r}: what varies in them is not clear")

    def _byline(self, template: Template, prefix: str) -> None:
        if all(sample.article.authors for sample in self.samples):
            return
        self._add("byline", "opening", prefix, template.lines, template.between[0])

    def _add_marked(
        self, area: str, what: str, prefix: str, group: str, suffix: str, template: Template
    ) -> None:
        pattern = _verbose(prefix, rf"(?P<{group}> {_ANYTHING} )", suffix, r"\s* $")
        examples = [
            f"{template.prefix}{{{group}:{words}}}{template.suffix}" for words in template.between
        ]
        self._add(area, what, pattern, examples, template.between[0])

    def _caption(
        self, template: Template, prefix: str, suffix: str, split: tuple[str, bool]
    ) -> None:
        """A caption with its picture's author before or behind a sign."""
        sign, author_first = split
        groups = ("photographer", "words") if author_first else ("words", "photographer")
        first, second = (rf"(?P<{group}> {_ANYTHING} )" for group in groups)
        pattern = _verbose(prefix, first, literal(sign), second, suffix, r"\s* $")
        examples = []
        for words in template.between:
            one, other = words.split(sign, 1)
            middle = f"{{{groups[0]}:{one}}}{sign}{{{groups[1]}:{other}}}"
            examples.append(f"{template.prefix}{middle}{template.suffix}")
        self._add("caption", "picture", pattern, examples, template.between[0])

    def notes(self, outlet: Outlet) -> Iterator[str]:
        """What was learned, what was read already, and what was neither."""
        for area, rules in self.rules.items():
            for rule in rules:
                yield f"learned {area}: {rule.examples[0]}"
        if outlet.page:
            yield f"learned page: {outlet.page['layouts'][0]}"
        if outlet.domains:
            yield f"learned domains: {', '.join(outlet.domains)}"
        if self.samples and all(sample.article.dateline for sample in self.samples):
            yield "read already: datelines"
        if self.samples and all(sample.article.authors for sample in self.samples):
            yield "read already: authors"
        elif self.samples and "byline" not in self.rules:
            yield "not learned: byline: no line of the heads names people behind the same words"
        for line in self.unlearned:
            yield f"not learned: {line}"
        if not outlet.domains:
            yield "not learned: domains: no page names its host; state them in the outlet"


def _verbose(*parts: str) -> str:
    """The parts of a verbose pattern, those that are empty left out."""
    return " ".join(part for part in parts if part)


def _split(between: Sequence[str]) -> tuple[str, bool] | None:
    """The sign that parts a name from other words in all of them, and whether the name is first."""
    signs = [_SEPARATOR.search(each) for each in between]
    if any(sign is None for sign in signs):
        return None
    sign = signs[0][0] if signs[0] else ""
    if any(each is None or each[0] != sign for each in signs) or not sign.strip():
        return None
    halves = [each.split(sign, 1) for each in between]
    for place in (0, 1):
        if all(NAMES.fullmatch(half[place].strip()) for half in halves):
            return sign, place == 0
    return None


def _marked(pattern: str, words: str) -> str:
    """The words with the groups of the pattern marked in them."""
    import regex

    match = regex.compile(pattern, regex.VERBOSE | regex.VERSION1).match(words)
    if match is None:
        return words
    marked, done = "", 0
    groups = sorted(match.groupdict(), key=match.start)
    for group in groups:
        start, end = match.span(group)
        marked += f"{words[done:start]}{{{group}:{words[start:end]}}}"
        done = end
    return marked + words[done:]


def _hosts(samples: Sequence[Sample]) -> Iterator[str]:
    """The hosts that the samples' pages name as their own, `www` left off."""
    for sample in samples:
        url = sample.article.page.url if sample.article.page else None
        host = urlsplit(url).hostname if url else None
        if host:
            yield host.removeprefix("www.")
