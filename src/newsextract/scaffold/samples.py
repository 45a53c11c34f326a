"""Samples: stories of an outlet that is not known yet, as lines, and what is read of them already."""

from __future__ import annotations

import re
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
    """

    name: str
    lines: tuple[str, ...]
    first: int
    last: int
    article: Article
    page: str = ""

    def where(self, line: str) -> str:
        """Whether a line stands in the `head`, the `body` or the `tail`."""
        number = self.lines.index(line)
        if number < self.first:
            return "head"
        return "tail" if number > self.last else "body"


def to_sample(name: str, article: Article, page: str = "") -> Sample:
    """The sample of an article."""
    lines = tuple(line.strip() for line in article.text.split("\n") if line.strip())
    body = [n for n, line in enumerate(lines) if len(line) >= LONG and PROSE.search(line)]
    first, last = (body[0], body[-1]) if body else (len(lines), len(lines))
    return Sample(name, lines, first, last, article, page)
