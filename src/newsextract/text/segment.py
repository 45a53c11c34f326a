"""Paragraphs and sentences, found over the tags of the scan.

A line break ends a paragraph, unless the text is hard-wrapped: then only a blank line does.
A full stop ends a sentence unless an abbreviation (`Mr.`, `Jan.`) or an initial (`J.`) stands
before it; `U.S.`, as an initial, ends one only where a function word in capitals follows (`U.S. The`, `on X. The`).
"""

from __future__ import annotations

import re

from newsextract.grammar.lexicon import Lexicon
from newsextract.span import Extent

_LOWER_LINE = re.compile(r"\n[ \t]*[a-z]")
_LOOKED_AT = 20_000

# one character class first, so that the engine skips from stop to stop
SENTENCE_END = r"""
    <period|terminal|dotted>
    (?: (?<= <period> )
        (?: (?<! <abbreviation> . ) (?<! <initial> . )
            (?<! <given|period> <letter_a> . ) (?: (?<! <letter_a> . ) | (?! <initial> ) )   # Ann A. Obi  A. R. Obi
            <closing>{0,3} (?= <cap|opening|quote|digits|dash> )
          | (?<= <preposition> <platform> . ) <closing>{0,3} (?= <cap|opening> )   # a post on X. Ms. Obi
          | (?<= <abbreviation> . ) <closing>{1,3} (?= <cap|opening> )
          | (?<= <initial> . ) (?= <cap&det&!initial|cap&pronoun&!initial|cap&preposition&!initial|cap&conjunction&!initial> ) )
        (?! (?<= <hyphenated&upper> . ) <initial> <period> )  # (D-N.Y.)
      | (?<= <terminal> ) <closing>{0,3} (?= <cap|opening|quote|digits> )
      | (?<= <dotted> ) <closing>{0,3} (?= <cap&det|cap&pronoun|cap&preposition|cap&conjunction> )
    )
"""


def is_wrapped(text: str) -> bool:
    """Whether single line breaks fall inside sentences: most are followed by a lower-case word."""
    head = text[:_LOOKED_AT]
    lower = len(_LOWER_LINE.findall(head))
    return lower >= 3 and lower * 2 > head.count("\n") - 2 * head.count("\n\n")


def find_paragraphs(
    tags: str, tokens: list[str], lexicon: Lexicon, *, wrapped: bool
) -> list[Extent]:
    """Paragraphs as half-open extents of tokens, the breaks between them left out."""
    paragraphs: list[Extent] = []
    start = 0
    for match in lexicon.compile("<break>++").finditer(tags):
        if wrapped and "\n" not in tokens[match.start()].replace("\n", "", 1):
            continue
        if match.start() > start:
            paragraphs.append((start, match.start()))
        start = match.end()
    if start < len(tags):
        paragraphs.append((start, len(tags)))
    return paragraphs


def find_sentences(
    tags: str, tokens: list[str], paragraphs: list[Extent], lexicon: Lexicon
) -> list[int]:
    """The first token of each sentence, in order; a paragraph always begins one.

    A straight mark after a stop and a blank opens the next sentence: `It rained. "Why?" she asked.`
    """
    ends = [
        match.start() + 1 if tokens[match.start()][-1] == " " else match.end()
        for match in lexicon.compile(SENTENCE_END).finditer(tags)
    ]
    ends += [start for start, _ in paragraphs]
    return sorted(set(ends))
