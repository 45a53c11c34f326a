"""Where rules meet a document: tried at their signals and nowhere else.

Of two overlapping matches the longer wins, then the earlier rule. That is written once, here.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

from newsextract.grammar.grammar import Grammar
from newsextract.grammar.rule import Rule
from newsextract.span import Extent

if TYPE_CHECKING:
    from newsextract.text.document import Document

MAX_REACH = 1_000
"""Code points that a rule may look at from its signal."""


class Match(NamedTuple):
    """A rule and where it matched; extents in code points of the text."""

    rule: Rule
    extent: Extent
    groups: dict[str, Extent]


def match_at(
    rule: Rule, grammar: Grammar, document: Document, start: int, end: int
) -> Match | None:
    """Match a text rule at one offset, looking no further than `end` or `MAX_REACH`."""
    found = grammar.compile(rule).match(document.text, start, min(end, start + MAX_REACH))
    if found is None or found.end() == found.start():
        return None
    return to_match(rule, found)


def to_match(rule: Rule, found: Any) -> Match:
    """What a pattern matched, as a match of its rule."""
    groups = {name: found.span(name) for name in found.groupdict() if found.start(name) >= 0}
    return Match(rule, found.span(), groups)


def find_tags(rule: Rule, grammar: Grammar, document: Document) -> Iterator[Match]:
    """All matches of a tag rule, left to right."""
    for found in grammar.compile(rule).finditer(document.tags):
        if found.end() > found.start():
            groups = {
                name: document.extent(*found.span(name))
                for name in found.groupdict()
                if found.start(name) >= 0 and found.end(name) > found.start(name)
            }
            yield Match(rule, document.extent(*found.span()), groups)


def find_all(rule: Rule, grammar: Grammar, document: Document) -> list[Match]:
    """Every match of a rule in a document, at its signals."""
    if rule.over == "tags":
        return list(find_tags(rule, grammar, document))
    if rule.at == "anywhere":
        places = grammar.compile(rule).finditer(document.text)
        return [to_match(rule, found) for found in places if found.end() > found.start()]
    matches = (
        match_at(rule, grammar, document, start, document.starts[stop])
        for start, stop in _signals(rule, grammar, document)
    )
    return [found for found in matches if found is not None]


def _signals(rule: Rule, grammar: Grammar, document: Document) -> Iterator[Extent]:
    """Offset of each signal of a text rule, and the token at which its reach ends."""
    if rule.at == "paragraph":
        for first, last in document.paragraphs:
            yield document.starts[first], last
        return
    for found in grammar.tags(f"<{rule.at}>").finditer(document.tags):
        yield document.starts[found.start()], document.sentence_at(found.start())[1]
