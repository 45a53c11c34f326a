"""A document: the text as the scan, the paragraphs and the sentences show it.

Stages read it and never change it. Extents of text are code points; tokens are counted by index,
and `document.extent(first, last)` leads from tokens to text, `document.token_at(offset)` back.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from newsextract.grammar.grammar import Grammar
from newsextract.span import Extent
from newsextract.text.clean import clean, with_plain_blanks
from newsextract.text.scan import scan
from newsextract.text.segment import find_paragraphs, find_sentences, is_wrapped
from newsextract.text.story import Story

LONG_SENTENCE = 250
"""Tokens; the longest of 34,000 sentences in print had 221."""


@dataclass(frozen=True, slots=True, eq=False)
class Document:
    """A read text. Its attributes are asked for by the thousand: slots are read three times faster than a tuple's fields.

    Attributes:
        text: The text as rules read it: no-break and thin blanks are plain ones, every place is kept.
        tokens: Tokens, each with at most one trailing blank; joined they are the text.
        starts: Code point offset of each token; one more, the length of the text, at the end.
        tags: One tag character a token.
        paragraphs: Half-open extents of tokens, without the line breaks between them.
        sentences: Index of the first token of each sentence, in order.
        story: What the caller said.
        done: Names of what cleaning had to do (`truncated`, `surrogates_replaced`).
        wrapped: Whether single line breaks fall inside sentences.
        original: The text as it is returned, of the same length; for plain text the input itself.
        firsts: `starts` without the last one.
    """

    text: str
    tokens: list[str]
    starts: list[int]
    tags: str
    paragraphs: list[Extent]
    sentences: list[int]
    story: Story
    done: tuple[str, ...] = ()
    wrapped: bool = False
    original: str = ""
    firsts: Sequence[int] = ()

    def token_at(self, offset: int) -> int:
        """Index of the token in which a code point stands."""
        return bisect_right(self.firsts, offset) - 1

    def extent(self, first: int, last: int) -> Extent:
        """The text of tokens `first:last` (half-open), without the blank after the last one."""
        end = self.starts[last]
        token = self.tokens[last - 1]
        return (self.starts[first], end - 1 if len(token) > 1 and token[-1] == " " else end)

    def sentence_at(self, token: int) -> Extent:
        """The sentence in which a token stands, as a half-open extent of tokens.

        Of a sentence without end only what stands within `LONG_SENTENCE` tokens of the token is given, so that
        whoever walks through the sentence of each cue takes time in proportion to the text.
        """
        sentences = self.sentences
        number = bisect_right(sentences, token)
        start = sentences[number - 1] if number else 0
        end = sentences[number] if number < len(sentences) else len(self.tokens)
        if (
            end - start > LONG_SENTENCE
        ):  # asked by the hundred: min and max cost as much as the rest
            start, end = max(start, token - LONG_SENTENCE), min(end, token + LONG_SENTENCE)
        return (start, end)

    def with_sentence_at(self, offset: int) -> Document:
        """The same text with a sentence that begins at the first token at or after an offset.

        What stands before it, such as a dateline, is then no part of the sentence behind it.
        """
        token = bisect_left(self.starts, offset, 0, len(self.tokens))
        while token < len(self.tokens) and self.tokens[token].isspace():
            token += 1
        place = bisect_left(self.sentences, token)
        if token >= len(self.tokens) or self.sentences[place : place + 1] == [token]:
            return self
        sentences = [*self.sentences[:place], token, *self.sentences[place:]]
        return replace(self, sentences=sentences)

    def paragraph_at(self, token: int) -> int:
        """Index of the paragraph in which a token stands, or of the last one before it; -1: none."""
        return bisect_right(self.paragraphs, (token, len(self.tokens) + 1)) - 1


def read(story: Story, grammar: Grammar) -> Document:
    """Read a story: clean it, scan it once, find its paragraphs and sentences."""
    original, done = clean(story.text, story.limits.characters)
    text = with_plain_blanks(original)
    tokens, starts, tags = scan(text, grammar.lexicon)
    wrapped = is_wrapped(text)
    paragraphs = find_paragraphs(tags, tokens, grammar.lexicon, wrapped=wrapped)
    sentences = find_sentences(tags, tokens, paragraphs, grammar.lexicon)
    return Document(
        text,
        tokens,
        starts,
        tags,
        paragraphs,
        sentences,
        story,
        done,
        wrapped,
        original,
        starts[:-1],
    )
