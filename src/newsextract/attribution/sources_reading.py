"""Noun phrases as they are written, read from a word rightward or leftward.

`a diplomat briefed on the matter` from its first word, `Gov. Ann Obi of Iowa` from its last.
"""

from __future__ import annotations

from newsextract.attribution.sources_phrases import Phrases, phrases
from newsextract.grammar.grammar import Grammar
from newsextract.span import Extent
from newsextract.text.document import Document

_MAX_PHRASE = 30
_MAX_BOUND = 4
_TIES = frozenset({"of", "for", "from", "with"})
_ADJUNCTS = frozenset(
    {"during", "after", "before", "as", "when", "through", "via", "into", "by", "like"}
    | {"per", "since", "until", "amid", "while", "about"}
)
_MEDIUM_STARTS = frozenset({"a", "an", "his", "her", "its", "their", "this", "that"})
_PERIODS = frozenset(
    "week month year night morning evening afternoon spring summer autumn fall winter".split()
)
_WHICH = frozenset(("last ", "this ", "next "))
_WHEN_IN = frozenset(("earlier ", "late ", "early ", "later "))


class _Bounds:
    """Approximators that stand before a number (`at least`, `nearly`), and the tag characters of numbers."""

    def __init__(self, grammar: Grammar) -> None:
        table = grammar.table("approximators")
        self.words = frozenset(form for form, row in table.items() if row["place"] == "before")
        self.numbers = frozenset(grammar.lexicon.characters("digits|digitword|cardinal"))


class PhraseReader:
    """Reads noun phrases of one document; tokens by index."""

    def __init__(self, document: Document, grammar: Grammar) -> None:
        self._document = document
        self._tags = document.tags
        self._is: Phrases = phrases(grammar.lexicon)
        self._bounds = grammar.made(_Bounds)

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
            if token == first:
                return True
            before = tags[token - 1]
            counted = tag in kind.digits and before in kind.head
            return tag not in kind.dayword and not counted
        before = tags[token - 1] if token > first else ""
        after = tags[token + 1] if token + 1 < limit else ""
        if tag in kind.period:
            return before in kind.abbreviation and after in kind.noun
        if tag in kind.space:
            return after in kind.noun
        if not before:  # the modal of “…,” said Will Doyle
            return tag in kind.personal or tag in kind.capital
        if tag in kind.coordinator:
            return after in kind.noun and before in kind.head
        if tag in kind.single:
            return before in kind.plural and after in kind.noun  # of the pilots’ union
        if tag in kind.preposition or tag in kind.to:
            return self._restricts(token, first) and (after in kind.noun or after in kind.personal)
        if tag in kind.participle and before in kind.head and after in kind.preposition:
            return True
        if tag in kind.modifier and tag not in kind.ing:
            return after in kind.noun or (after in kind.preposition and before in kind.head)
        return False

    def _restricts(self, token: int, first: int) -> bool:
        """Whether a preposition ties its noun to the phrase: `of Iowa`, `for Ms. Obi`, `in his team`."""
        tokens = self._document.tokens
        word = tokens[token].rstrip()
        if word in _TIES:
            return True
        if word in _ADJUNCTS or self._tags[token - 1] in self._is.name or token + 1 == len(tokens):
            return False
        return tokens[token + 1].rstrip() not in _MEDIUM_STARTS

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
                if start < token and self._is_verb_there(start, before, after):
                    break
                start -= 1
                if tag in kind.article and before in kind.noun and before not in kind.det:
                    break  # In Paris {the government}
                if tag in kind.floating and before in kind.noun and after in kind.noun:
                    break  # Within weeks {both Oslo and Bergen}
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
                clausal = tag in kind.clausal and (
                    tag not in kind.reduced or after in kind.det
                )  # after the mayor said, as the mayor said
                if start == token or clausal or not self._ties_leftward(start, stop):
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
            elif tag in kind.single and before in kind.plural and after in kind.noun:
                start -= 1  # the keepers’ union
            elif tag in kind.participle and before in kind.head and after in kind.preposition:
                start -= 1  # officials briefed on it
            elif tag in kind.modifier and before in kind.noun and start < token:
                if not (after in kind.noun or after in kind.preposition or after in kind.to):
                    break
                start -= 1
            elif tag in kind.participle and before in kind.det and after in kind.noun:
                start -= 1  # the informed source
            elif tag in kind.ing and before in kind.noun and start < token:
                if not (after in kind.preposition or after in kind.to):
                    break
                start -= 1
            elif tag in kind.ing and start == token:
                start -= 1  # his thinking
            elif tag in kind.personal and before in kind.preposition:
                start -= 1
            else:
                break
        found = self.trim(start + 1, token + 1)
        return found and self._behind_front(found, first)

    def _behind_front(self, found: Extent, first: int) -> Extent:
        """A name without what stands in front of its clause: `At a hearing in Oslo {Mayor Ana Poe} said`."""
        tags, kind = self._tags, self._is
        start, last = found
        front = start - 1
        if front < first or tags[front] not in kind.preposition:
            return found
        if front > first and tags[front - 1] not in kind.punctuation:
            return found
        if tags[last : last + 1] in kind.comma:
            return found  # In a memo seen by the Calder Press, its president said
        name = last
        while name > start and self._is_of_name(tags[name - 1]):
            name -= 1
        if name > start and (tags[name - 1] in kind.preposition or tags[name - 1] in kind.det):
            name += 1
            while name < last and not self._begins_name(name):
                name += 1
        if start < name < last and any(tag in kind.person for tag in tags[name:last]):
            return (name, last)
        return found

    def _is_of_name(self, tag: str) -> bool:
        kind = self._is
        capital = tag in kind.capital and tag not in kind.dayword and tag not in kind.preposition
        return capital or tag in kind.abbreviation or tag in kind.period

    def _begins_name(self, token: int) -> bool:
        """Whether a title or a first name begins at a token."""
        kind = self._is
        before = self._tags[token - 1]
        return self._tags[token] in kind.person and not (
            before in kind.person or before in kind.abbreviation
        )

    def _is_verb_there(self, token: int, before: str, after: str) -> bool:
        """Whether a word that may belong to a noun phrase is its verb: `tied {those scores}`, `to help {the town}`."""
        tags, kind = self._tags, self._is
        tag = tags[token]
        if tag in kind.participle:
            return after in kind.det or before in kind.be or before in kind.have
        if tag in kind.base:
            return before in kind.to or (before in kind.auxiliary and before not in kind.be)
        return False

    def _ties_leftward(self, token: int, stop: int) -> bool:
        """Whether what stands before a preposition belongs to the same phrase: `officials briefed on`."""
        tags, kind = self._tags, self._is
        before = tags[token - 1]
        if before in kind.noun:
            return True
        postnominal = before in kind.modifier or before in kind.participle or before in kind.ing
        return postnominal and token - 2 >= stop and tags[token - 2] in kind.noun

    def _opening_bracket(self, token: int, first: int) -> int | None:
        tokens = self._document.tokens
        for place in range(token - 1, max(first, token - 12) - 1, -1):
            if tokens[place][0] in "([":
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
            or (tags[first] in kind.capital and last - first <= 2)
            or (tags[first] in kind.modifier and tags[first] not in kind.preposition)
        ):
            first += 1
        last = self._without_time(first, last)
        return (self._with_bound(first), last) if first < last else None

    def _with_bound(self, first: int) -> int:
        """Where a phrase begins with what bounds its number: `|More than 40 members`, `|At least 3,000 people`."""
        tags, tokens = self._tags, self._document.tokens
        for number in range(
            first, min(first + 3, len(tags))
        ):  # it may begin inside: `least 3,000 people`
            if tags[number] not in self._bounds.numbers:
                continue
            for start in range(max(0, number - _MAX_BOUND), first):
                words = "".join(tokens[start:number]).rstrip().casefold()
                if words in self._bounds.words:
                    return start
        return first

    def _without_time(self, first: int, last: int) -> int:
        """Where a phrase ends without the time behind it: `Ms. Obi| earlier this month`."""
        tokens = self._document.tokens
        if last - first < 3 or tokens[last - 1].rstrip() not in _PERIODS:
            return last
        if tokens[last - 2] not in _WHICH:
            return last
        place = last - 2
        if tokens[place - 1] in _WHEN_IN:
            place -= 1
        held = self._tags[place - 1] in self._is.preposition or self._tags[place - 1] in self._is.to
        return last if place <= first or held else place

    def _may_end(self, tag: str, before: str) -> bool:
        kind = self._is
        if tag in kind.head or tag in kind.personal:
            return True
        if tag in kind.bracket:
            return bool(before)
        if tag in kind.quote:
            return before in kind.plural
        if tag in kind.ing and (before in kind.possessive or before in kind.det):
            return True
        return tag in kind.noun and tag not in kind.possessive and tag not in kind.det
