"""A quotation counted in tokens, and an attribution in the making."""

from __future__ import annotations

from dataclasses import dataclass

from newsextract.attribution.sources_phrases import Phrases
from newsextract.findings import Quotation
from newsextract.languages.en.attribution_words import TITLING
from newsextract.span import Extent
from newsextract.text.document import Document

_SMALL_WORDS = frozenset("a an and as at but by for from in of on or the to vs with".split())
_TITLE_WORDS = 9
_WORKS = frozenset(
    "album autobiography book column comedy concert documentary drama essay exhibition film hit memoir movie musical novel"
    " play podcast poem program programme project sequel series show single sitcom song story thriller tour".split()
)


@dataclass(slots=True)
class Stretch:
    """A quotation in tokens.

    Attributes:
        quotation: The quotation.
        first: Token of the opening mark.
        last: Token after the closing mark.
        words: About how many words stand inside.
        ending: The last character inside the marks, or a comma that follows them.
    """

    quotation: Quotation
    first: int
    last: int
    words: int
    ending: str


class Draft:
    """An attribution in the making; token extents for source and cue, text extents for content."""

    __slots__ = ("content", "cue", "end", "frame", "given_up", "kind", "quoted", "rule", "source")

    def __init__(
        self,
        kind: str,
        content: list[Extent],
        quoted: list[Extent],
        source: Extent | None,
        cue: Extent | None,
        rule: str,
        frame: str = "",
    ) -> None:
        self.kind = kind
        self.content = content
        self.quoted = quoted
        self.source = source
        self.cue = cue
        self.rule = rule
        self.frame = frame
        self.given_up = False
        self.end = max(source[1] if source else 0, cue[1] if cue else 0)


def read_stretch(document: Document, quotation: Quotation) -> Stretch:
    """Count a quotation in tokens."""
    text = document.text
    first = document.token_at(quotation.outer[0])
    end = quotation.outer[1]
    last = document.token_at(end - 1) + 1
    start, stop = quotation.inner
    ending = text[start:stop].rstrip(" ’'\n")[-1:]
    if text[end : end + 1] == "," and ending not in "?!":
        ending = ","
    return Stretch(quotation, first, last, text.count(" ", start, stop) + 1, ending)


def is_title(document: Document, kind: Phrases, stretch: Stretch) -> bool:
    """Whether marks stand around a title and no speech: `“Meet the Press”`."""
    of_work = _names_work(document, kind, stretch)
    if stretch.words > _TITLE_WORDS or (stretch.ending in "?!" and not of_work):
        return False
    start, stop = stretch.quotation.inner
    text = document.text[start:stop].rstrip(".,")
    words = text.split()
    if not words or not words[0][0].isupper() or "." in text:
        return False
    capitals = sum(word[0].isupper() for word in words)
    small = [word for word in words if word[0].isalpha() and not word[0].isupper()]
    if (len(words) > 1 and capitals < 2) or any(word not in _SMALL_WORDS for word in small):
        return False
    if of_work:
        return True
    if stretch.first == 0 or document.tags[stretch.first - 1] in kind.comma:
        return False
    before = document.tags[stretch.first - 1]
    if document.tokens[stretch.first - 1].rstrip() in TITLING:
        return True
    if before in kind.cue or document.tokens[stretch.first - 1][0] == ":":
        return False
    return len(words) > 1 or before in kind.possessive


def _names_work(document: Document, kind: Phrases, stretch: Stretch) -> bool:
    """Whether a word for a work stands before the marks: `her new book, “The Long Rain”`."""
    token = stretch.first - 1
    if token > 0 and document.tags[token] in kind.comma:
        token -= 1
    return token >= 0 and document.tokens[token].rstrip() in _WORKS
