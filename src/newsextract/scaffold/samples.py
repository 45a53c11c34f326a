"""Samples: stories of an outlet that is not known yet, as lines, and what is read of them already."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import NamedTuple

from newsextract.records import Article

PROSE = re.compile(r"[.!?…][”’\"')\]]{0,3}$")
"""How a line of the story ends."""
LONG = 60
"""Characters from which a line that ends as a sentence is taken for a paragraph of the body."""


class Sample(NamedTuple):
    """One story.

    Attributes:
        name: What it is called.
        lines: Its lines, blanks stripped, none empty.
        first: Index of the first line of the body; the number of lines where there is none.
        last: Index of the last line of the body.
        article: What is read of it without the outlet.
        page: The page it came from; empty for a text.
        told: The lines in which somebody says something: they are the story's, whatever they share with others.
    """

    name: str
    lines: tuple[str, ...]
    first: int
    last: int
    article: Article
    page: str = ""
    told: frozenset[str] = frozenset()

    def where(self, line: str) -> str:
        """Whether a line stands in the `head`, the `body` or the `tail`."""
        number = self.lines.index(line)
        if number < self.first:
            return "head"
        return "tail" if number > self.last else "body"

    def is_prose(self, line: str) -> bool:
        """Whether it reads like a paragraph of the body, and stands where the body is."""
        return _is_paragraph(line) and self.where(line) == "body"

    def is_between(self, line: str, furniture: Collection[str]) -> bool:
        """Whether paragraphs that are no furniture stand before it, and behind it."""
        number = self.lines.index(line)
        body = [
            n for n, each in enumerate(self.lines) if _is_paragraph(each) and each not in furniture
        ]
        return bool(body) and body[0] < number < body[-1]


def to_sample(name: str, article: Article, page: str = "") -> Sample:
    """The sample of an article."""
    lines = tuple(line.strip() for line in article.text.split("\n") if line.strip())
    body = [n for n, line in enumerate(lines) if _is_paragraph(line)]
    first, last = (body[0], body[-1]) if body else (len(lines), len(lines))
    return Sample(name, lines, first, last, article, page, frozenset(_told(article)))


def _is_paragraph(line: str) -> bool:
    return len(line) >= LONG and PROSE.search(line) is not None


def _told(article: Article) -> Iterator[str]:
    """The lines that hold the content of a quote."""
    for quote in article.quotes:
        if quote.kind != "scare" and quote.zone == "body":
            for span in quote.content:
                start = article.text.rfind("\n", 0, span.start) + 1
                end = article.text.find("\n", span.start)
                yield article.text[start : None if end < 0 else end].strip()
