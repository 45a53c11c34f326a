"""Who the source of a cue is: the noun phrase beside it, as written.

`Gov. Obi of Iowa, a Democrat, said` gives `Gov. Obi of Iowa`; `, said a diplomat briefed on the
matter` gives the phrase after it. Title and restrictive modifiers are taken in; an apposition after
a comma, a relative clause and adjuncts (`on Monday`, `in a statement`) are left out.
"""

from __future__ import annotations

from newsextract.attribution.direct_frames import frame
from newsextract.attribution.sources_phrases import Phrases, phrases
from newsextract.grammar.grammar import Grammar
from newsextract.span import Extent
from newsextract.text.document import Document

_MAX_PHRASE = 30
_MAX_COMMAS = 7
_MAX_ADJUNCTS = 4

# What may stand between a subject and its verb, and a subject in front of a finite verb.
_SUBJECT = r"""
    (?P<source> <SUBJECT>
      | (?: <NOUN> | <COORDINATOR> (?= <NOUN> ) | <PREPOSITION> (?= <NOUN|PERSONAL> ) | <PERSONAL>
        | (?<= <abbreviation|initial> ) <period> | <bracket> (?: (?! <bracket|break> ) . ){1,6} <bracket>
        | <dash> (?= <NOUN> )
        | (?<= <NOUN> ) <MODIFIER> (?= <NOUN|PREPOSITION> ) ){1,30}? )
    (?: <comma> (?: (?! <semicolon|colon|quote|break|terminal> ) . ){1,60}? <comma> )?
    (?: <ADVERB|AUXILIARY|comma>{0,5} <VERB> | <AUXILIARY> | (?<= <NAME|role|singular|body_noun> ) <third&verb> )
"""


def find_source(
    document: Document,
    grammar: Grammar,
    cue: Extent,
    first: int | None = None,
    last: int | None = None,
) -> Extent | None:
    """Find the source of a cue.

    Args:
        document: Read text.
        grammar: Supplies the tags.
        cue: Tokens of the cue, half-open.
        first: Token from which to look; the start of the sentence if not given.
        last: Token before which to look; the end of the sentence if not given.

    Returns:
        Tokens of the noun phrase, half-open, or None.
    """
    if first is None or last is None:
        start, end = document.sentence_at(cue[0])
        first = start if first is None else first
        last = end if last is None else last
    reader = SourceReader(document, grammar)
    return reader.before(cue[0], first) or reader.after(cue[1], last)


class SourceReader:
    """Reads the noun phrases beside cues in one document."""

    def __init__(self, document: Document, grammar: Grammar) -> None:
        self._document = document
        self._tags = document.tags
        self._is: Phrases = phrases(grammar.lexicon)
        self._subject = frame(grammar.lexicon, _SUBJECT)

    # --- after the cue
    def after(self, first: int, last: int) -> Extent | None:
        """The noun phrase that starts at a token: `said a diplomat briefed on it, …`."""
        tags, kind = self._tags, self._is
        while first < last and (tags[first] in kind.space or tags[first] in kind.adverb):
            first += 1
        if first >= last:
            return None
        if tags[first] in kind.subject and tags[first] not in kind.noun:
            return (first, first + 1)
        token = first
        limit = min(last, first + _MAX_PHRASE)
        while token < limit and self._goes_on(token, first, limit):
            token += 1
        return self.trim(first, token)

    def _goes_on(self, token: int, first: int, limit: int) -> bool:
        tags, kind = self._tags, self._is
        tag = tags[token]
        if tag in kind.noun:
            return token == first or tag not in kind.dayword
        before = tags[token - 1] if token > first else ""
        after = tags[token + 1] if token + 1 < limit else ""
        if tag in kind.period:
            return before in kind.abbreviation and after in kind.noun
        if tag in kind.space:
            return after in kind.noun
        if not before:
            return tag in kind.personal
        if tag in kind.coordinator:
            return after in kind.noun and before in kind.head
        if tag in kind.preposition or tag in kind.to:
            return self._restricts(token, first) and (after in kind.noun or after in kind.personal)
        if tag in kind.modifier and tag not in kind.ing:
            return after in kind.noun or (after in kind.preposition and before in kind.head)
        return False

    def _restricts(self, token: int, first: int) -> bool:
        """Whether a preposition ties its noun to the phrase: `of Iowa`, `for Ms. Obi`, `in his team`."""
        word = self._document.tokens[token].rstrip()
        if word in _TIES:
            return True
        if word in _ADJUNCTS or self._tags[token - 1] in self._is.name:
            return False
        following = self._document.tokens[token + 1].rstrip()
        return following not in _MEDIUM_STARTS

    # --- before the cue
    def before(self, cue: int, first: int) -> Extent | None:
        """The subject of the cue at a token, looked for leftward as far as `first`."""
        tags, kind = self._tags, self._is
        token = self._skip(cue - 1, first)
        for _ in range(_MAX_ADJUNCTS):
            if token < first:
                return None
            tag = tags[token]
            if tag in kind.subject and tag not in kind.noun:
                return (token, token + 1)
            if tag in kind.relative:
                return (token, token + 1)
            if tag in kind.possessive and token > first and tags[token - 1] in kind.subject:
                return (token - 1, token)  # He’s predicting
            if tag in kind.comma or tag in kind.dash:
                return self._across_comma(cue, token, first)
            if self._is_participle(cue, first):
                return self._of_participle(cue, token, first)
            if tag in kind.coordinator:
                return self._of_coordinate(token, first)
            end = token
            if tag in kind.bracket:
                opening = self._opening_bracket(token, first)
                if opening is None:
                    return None
                end = opening - 1
            elif not (tag in kind.head or tag in kind.noun):
                break
            found = self.left(end, first)
            if found is None:
                break
            standing = self._standing(found, first)
            if standing == "subject":
                return found
            if standing == "object":
                return self.subject(first, found[0]) or found
            token = self._skip(found[0] - 2, first)
        return self.subject(first, token)

    def _skip(self, token: int, first: int) -> int:
        """Step leftward over auxiliaries and adverbs."""
        tags, kind = self._tags, self._is
        while token >= first and (
            tags[token] in kind.auxiliary
            or tags[token] in kind.space
            or (tags[token] in kind.adverb and not self._ends_name(token, first))
        ):
            token -= 1
        return token

    def _standing(self, found: Extent, first: int) -> str:
        """What a phrase before a verb is: its subject, an adjunct (`has in the past said`), an object."""
        tags, kind = self._tags, self._is
        place = found[0] - 1
        if place < first:
            return "subject"
        tag = tags[place]
        if tag in kind.clausal:
            return "subject"
        if tag in kind.preposition or tag in kind.to:
            before = tags[place - 1] if place > first else ""
            if not before or before in kind.coordinator:
                medium = any(each in kind.medium for each in tags[found[0] : found[1]])
                return "object" if medium else "subject"
            if before in kind.auxiliary or before in kind.relative or before in kind.head:
                return "adjunct"
            return "object" if before in kind.verb else "subject"
        if tag in kind.verb and tag not in kind.cue:
            return "object"
        return "subject"

    def _across_comma(self, cue: int, token: int, first: int) -> Extent | None:
        """`Obi, a lawyer, said`; `Obi disagreed, calling it`; `the plan failed, Obi said, adding`."""
        tags, kind = self._tags, self._is
        if not self._is_participle(cue, first):
            return (
                self._before_comma(token, first)
                or self._inverted(cue, token)
                or self.subject(first, token)
            )
        if token > first and tags[token - 1] in kind.sure_cue:
            return self.before(token - 1, first)
        return self.subject(first, token)

    def _is_participle(self, cue: int, first: int) -> bool:
        """Whether a cue in -ing stands without a form of `be`: `, saying`."""
        tags, kind = self._tags, self._is
        if tags[cue] not in kind.ing:
            return False
        token = cue - 1
        while token >= first and tags[token] in kind.adverb:
            token -= 1
        return token < first or tags[token] not in kind.be

    def _inverted(self, cue: int, comma: int) -> Extent | None:
        """`In other words, said Ms. Obi, “`: a name behind the cue."""
        tags, kind = self._tags, self._is
        if tags[cue] not in kind.finite_cue or cue != comma + 1:
            return None
        if cue + 1 >= len(tags) or tags[cue + 1] not in kind.name:
            return None
        found = self.after(cue + 1, min(len(tags), cue + _MAX_PHRASE))
        if found is None or found[1] >= len(tags) or tags[found[1]] not in kind.punctuation:
            return None
        return found

    def _of_coordinate(self, token: int, first: int) -> Extent | None:
        """`Obi rose and said`: the subject of the clause, else the one nearest to the conjunction."""
        found = None
        for match in self._subject.finditer(self._tags, first, token):
            found = self.trim(*match.span("source")) or found
        return self.subject(first, token) or found

    def is_passive(self, cue: int, first: int) -> bool:
        """Whether a cue is a participle after a form of `be`: `was asked`."""
        tags, kind = self._tags, self._is
        token = cue - 1
        while token > first and tags[token] in kind.adverb:
            token -= 1
        return token >= first and tags[token] in kind.be and tags[cue] not in kind.ing

    def agent(self, cue: int, last: int) -> Extent | None:
        """Who stands after `by` behind a passive cue: `was asked by Ms. Obi`."""
        tokens = self._document.tokens
        for token in range(cue + 1, min(last, cue + 8)):
            if tokens[token].rstrip() == "by":
                return self.after(token + 1, last)
        return None

    def _ends_name(self, token: int, first: int) -> bool:
        """Whether a word that may be an adverb belongs to a noun phrase: `Fox News Sunday`."""
        return (
            self._tags[token] in self._is.noun
            and token - 1 >= first
            and self._tags[token - 1] in self._is.name
            and self._tags[token] not in self._is.dayword
        )

    def _of_participle(self, cue: int, token: int, first: int) -> Extent | None:
        """`signs saying`, `with Obi saying`: who speaks."""
        tags, kind = self._tags, self._is
        found = self.left(token, first) if tags[token] in kind.noun else None
        if found is not None:
            before = self._document.tokens[found[0] - 1].rstrip() if found[0] > first else ""
            if before.lower() == "with" or (tags[token] in kind.name and found[0] == first):
                return found
        return self.subject(first, cue) or found

    def left(self, token: int, first: int) -> Extent | None:
        """The noun phrase that ends with a token."""
        tags, kind = self._tags, self._is
        start = token
        stop = max(first, token - _MAX_PHRASE)
        while start >= stop:
            tag = tags[start]
            before = tags[start - 1] if start > stop else ""
            after = tags[start + 1]
            if tag in kind.noun:
                start -= 1
            elif not before:
                break
            elif (tag in kind.period and before in kind.abbreviation) or (
                tag in kind.space and before in kind.noun
            ):
                start -= 1
            elif tag in kind.bracket:
                opening = self._opening_bracket(start, stop)
                if opening is None:
                    break
                start = opening - 1
            elif tag in kind.preposition or tag in kind.to:
                if not (before in kind.noun or before in kind.modifier) or start == token:
                    break
                start -= 1
            elif tag in kind.coordinator:
                if before not in kind.noun or start == token:
                    break
                start -= 1
            elif tag in kind.quote and start == token:
                if before not in kind.plural:
                    break
                start -= 1
            elif tag in kind.modifier and before in kind.noun and start < token:
                if not (after in kind.noun or after in kind.preposition or after in kind.to):
                    break
                start -= 1
            elif tag in kind.ing and before in kind.noun and start < token:
                if not (after in kind.preposition or after in kind.to):
                    break
                start -= 1
            elif tag in kind.personal and before in kind.preposition:
                start -= 1
            else:
                break
        return self.trim(start + 1, token + 1)

    def _opening_bracket(self, token: int, first: int) -> int | None:
        tokens = self._document.tokens
        for place in range(token - 1, max(first, token - 12) - 1, -1):
            if tokens[place][0] in "([":
                return place
        return None

    def _before_comma(self, comma: int, first: int) -> Extent | None:
        """`Obi, a lawyer in Lagos, said`: the phrase that the apposition before this comma explains."""
        tags, kind = self._tags, self._is
        best = None
        place = comma
        for _ in range(_MAX_COMMAS):
            place = self._comma_before(place, first)
            if place <= first:
                break
            ends = tags[place - 1]
            if ends in kind.relative:
                return (place - 1, place)
            if not (ends in kind.noun or ends in kind.bracket or ends in kind.period):
                continue
            found = self.left(place - 1, first)
            if found is None:
                continue
            if tags[found[0]] in kind.dayword:
                continue
            named = any(tag in kind.name for tag in tags[found[0] : found[1]])
            if not self._starts_phrase(found[0], first):
                continue
            if named or best is None:
                best = found
        return best

    def _comma_before(self, place: int, first: int) -> int:
        tags, kind = self._tags, self._is
        stop = max(first, place - 60)
        for token in range(place - 1, stop - 1, -1):
            tag = tags[token]
            if tag in kind.comma or tag in kind.dash:
                return token
            if tag in kind.double:
                return -1
        return -1

    def _starts_phrase(self, token: int, first: int) -> bool:
        """Whether what stands before a phrase lets it be a subject."""
        kind = self._is
        if self._tags[token] in kind.participle and self._tags[token + 1] in kind.preposition:
            return False
        if token <= first:
            return True
        before = self._tags[token - 1]
        if before in kind.preposition or before in kind.to:
            return False
        return not (before in kind.verb and before in kind.cue)

    # --- the clause
    def subject(self, first: int, last: int) -> Extent | None:
        """The subject of the clause that starts at `first`, past what leads in: `On Monday, Obi …`."""
        tags = self._tags
        token = first
        while token < last and self._leads(token, last):
            token += 1
        for _ in range(_MAX_COMMAS):
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
        if tag not in kind.adverb:
            return False
        return tag not in kind.noun or (
            token + 1 < last and self._tags[token + 1] in kind.preposition
        )

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

    def trim(self, first: int, last: int) -> Extent | None:
        """A phrase without marks, conjunctions and prepositions at its edges; None where nothing is left."""
        tags, kind = self._tags, self._is
        while last > first and not self._may_end(
            tags[last - 1], tags[last - 2] if last - 2 >= first else ""
        ):
            last -= 1
        while first < last and not (
            (tags[first] in kind.noun and tags[first] not in kind.possessive)
            or tags[first] in kind.personal
            or (tags[first] in kind.modifier and tags[first] not in kind.preposition)
        ):
            first += 1
        return (first, last) if first < last else None

    def _may_end(self, tag: str, before: str) -> bool:
        kind = self._is
        if tag in kind.head or tag in kind.personal:
            return True
        if tag in kind.bracket:
            return bool(before)
        if tag in kind.quote:
            return before in kind.plural
        return tag in kind.noun and tag not in kind.possessive and tag not in kind.det


_TIES = frozenset({"of", "for", "from", "with"})
_ADJUNCTS = frozenset(
    {"during", "after", "before", "as", "when", "through", "via", "into", "by", "like"}
    | {"per", "since", "until", "amid", "while", "about"}
)
_MEDIUM_STARTS = frozenset({"a", "an", "his", "her", "its", "their", "this", "that"})
