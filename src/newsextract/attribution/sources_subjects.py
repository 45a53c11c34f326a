"""The subject of a clause, from where it begins: past what leads in, `On Monday, {Dana Obi}, a lawyer, said`."""

from __future__ import annotations

from newsextract.attribution.direct_frames import frame
from newsextract.attribution.sources_clauses import ClauseReader
from newsextract.grammar.grammar import Grammar
from newsextract.span import Extent
from newsextract.text.document import Document

MAX_COMMAS = 7
"""Commas of a clause that are looked past."""
REACH = 300
"""Tokens back to which a clause is read."""

# What may stand between a subject and its verb, and a subject in front of a finite verb.
_SUBJECT = r"""
    (?P<source> <SUBJECT>
      | (?> <NOUN> | <COORDINATOR> (?= <NOUN> ) | <PREPOSITION> (?= <NOUN|PERSONAL> ) | <PERSONAL>
        | (?<= <abbreviation|initial> ) <period> | <bracket> (?: (?! <bracket|break> ) . ){1,6} <bracket>
        | <dash> (?= <NOUN> ) | (?<= <plural> ) <single> (?= <NOUN> )
        | (?<= <NOUN> ) <MODIFIER> (?= <NOUN|PREPOSITION> ) ){1,30}? )
    (?: <comma> (?: (?! <semicolon|colon|double|break|terminal> | <comma> <SUBJECT> ) . ){1,60}? <comma> )?
    (?: <relative&wh> | <ADVERB|AUXILIARY|comma>{0,5} <VERB> | <AUXILIARY> | (?<= <NAME|role|singular|body_noun> ) <third&verb> )
"""


class SubjectReader(ClauseReader):
    """Finds the subjects of clauses in one document; tokens by index."""

    def __init__(self, document: Document, grammar: Grammar) -> None:
        super().__init__(document, grammar)
        self._subject = frame(grammar.lexicon, _SUBJECT)

    def subject(self, first: int, last: int) -> Extent | None:
        """The subject of the clause that starts at `first`, past what leads in: `On Monday, Obi …`."""
        tags = self._tags
        token = first = max(first, last - REACH)
        while token < last and self._leads(token, last):
            token += 1
        for _ in range(MAX_COMMAS):
            if token >= last:
                break
            if not self._is_adjunct(token):
                match = self._subject.match(tags, token, last + 1)
                if match is not None:
                    found = self.trim(*match.span("source"))
                    if found is not None:
                        return found
            comma = self._next_comma(token, last)
            if comma is None:
                break
            token = comma + 1
            while token < last and self._leads(token, last):
                token += 1
        match = self._subject.search(tags, first, last + 1)
        return self.trim(*match.span("source")) if match is not None else None

    def _leads(self, token: int, last: int) -> bool:
        kind = self._is
        tag = self._tags[token]
        if tag in kind.coordinator or tag in kind.quote or tag in kind.space:
            return True
        following = self._tags[token + 1] if token + 1 < last else ""
        if tag in kind.capital_adverb:  # Shortly after the vote, Obi …
            return (
                following in kind.preposition
                or following in kind.clausal
                or following in kind.comma
                or following in kind.det
            )
        return tag in kind.adverb and (tag not in kind.noun or following in kind.preposition)

    def _is_adjunct(self, token: int) -> bool:
        kind = self._is
        tag = self._tags[token]
        following = self._tags[token + 1] if token + 1 < len(self._tags) else ""
        if tag in kind.participle and following in kind.preposition:
            return True
        return (
            tag in kind.preposition
            or tag in kind.to
            or tag in kind.clausal
            or (tag in kind.modifier and tag not in kind.noun)
            or tag in kind.ing
            or (tag in kind.sure_cue and tag not in kind.name)
            or tag in kind.dayword
        )

    def _next_comma(self, token: int, last: int) -> int | None:
        comma = self._is.comma
        tags = self._tags
        for place in range(token, min(last, token + 80)):
            if tags[place] in comma:
                return place
        return None
