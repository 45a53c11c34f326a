"""Every match of one rule in a document, as its examples and rejects are held against it.

A stage reads with its rules in its own way and order; this is the plain reading of a single one.
"""

from __future__ import annotations

from collections.abc import Iterator

from newsextract.grammar.grammar import Grammar
from newsextract.grammar.match import Match, to_match
from newsextract.grammar.rule import Rule
from newsextract.span import Extent
from newsextract.text.document import Document

_REACH = 1_000
"""Code points that a rule may look at from its signal."""


def _match_at(
    rule: Rule, grammar: Grammar, document: Document, start: int, end: int
) -> Match | None:
    """Match a text rule at one offset, looking no further than `end` or `_REACH`."""
    found = grammar.compile(rule).match(document.text, start, min(end, start + _REACH))
    if found is None or found.end() == found.start():
        return None
    return to_match(rule, found)


def _find_tags(rule: Rule, grammar: Grammar, document: Document) -> Iterator[Match]:
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
        return list(_find_tags(rule, grammar, document))
    if rule.at == "anywhere":
        places = grammar.compile(rule).finditer(document.text)
        return [to_match(rule, found) for found in places if found.end() > found.start()]
    matches = (
        _match_at(rule, grammar, document, start, document.starts[stop])
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
