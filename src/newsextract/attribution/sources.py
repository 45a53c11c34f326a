"""Who the source of a cue is: the noun phrase beside it, as written.

`Gov. Obi of Iowa, a Democrat, said` gives `Gov. Obi of Iowa`; `, said a diplomat briefed on the
matter` gives the phrase after it. Title and restrictive modifiers are taken in; an apposition after
a comma, a relative clause and adjuncts (`on Monday`, `in a statement`) are left out.
"""

from __future__ import annotations

from newsextract.attribution.sources_subjects import MAX_COMMAS, REACH, SubjectReader
from newsextract.grammar.grammar import Grammar
from newsextract.span import Extent
from newsextract.text.document import Document

_MAX_PHRASE = 30
_MAX_ADJUNCTS = 4


class SourceReader(SubjectReader):
    """Finds the noun phrases beside cues in one document."""

    def __init__(self, document: Document, grammar: Grammar, *, nearest: bool = False) -> None:
        """Set a reader up.

        Args:
            document: Read text.
            grammar: Supplies the tags.
            nearest: Whether an -ing right behind a noun is said by that noun (`the pupils calling it late`); in front
                of a quotation it mostly is not (`held up a sign saying “…”`).
        """
        super().__init__(document, grammar)
        self._nearest = nearest
        self.pronouns = self._is.subject - self._is.noun
        """Tag characters of pronouns that are subjects: `she`."""
        self.finite = self._is.finite_cue
        """Tag characters of cues that have a subject: `said`."""
        self.loose = self._is.ing
        """Tag characters of verbs that share the subject of another one: `saying`."""

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
            if tag in kind.double and token > first and tags[token - 1] in kind.comma:
                return self._across_comma(cue, token - 1, first)  # ’s “The Port,” said
            if tag in kind.double:
                token = self._skip(token - 1, first)  # Oslo “advised both sides that …”
                continue
            if tag in kind.comma or tag in kind.dash:
                return self._across_comma(cue, token, first)
            if tag in kind.preposition and tags[token + 1] in kind.dayword:
                token = self._skip(token - 1, first)  # Obi on Monday said
                continue
            if self._is_participle(cue, first) and tag not in kind.coordinator:
                return self._of_participle(cue, token, first)
            if tag in kind.coordinator:
                return self._of_pair(cue, token, first) or self._of_coordinate(token, first)
            end = token
            if tag in kind.bracket:
                opening = self._opening_bracket(token, first)
                if opening is None:
                    return None
                end = opening - 1
            elif not (
                tag in kind.head
                or tag in kind.noun
                or self._is_gerund(token, first)
                or self._is_part(token, first)
            ):
                break
            found = self.left(end, first)
            if found is None:
                break
            standing = self._standing(found, first)
            described = self._described(found[0], first)
            if described is not None:
                return described
            if standing == "subject":
                return found
            if standing == "object":
                return self.subject(first, found[0]) or found
            token = self._skip(found[0] - 2, first)
        return (
            self._described(token + 1, first)
            or self.shared(first, token)
            or self.subject(first, token)
        )

    def _described(self, token: int, first: int) -> Extent | None:
        """Whom a relative clause that ends before the cue describes: `The man who runs the port said`."""
        tags, kind = self._tags, self._is
        if token > first and tags[token - 1] in kind.clausal:
            return None  # the man who runs the port left as his neighbours said
        for place in range(token - 1, max(first, token - _MAX_PHRASE), -1):
            tag = tags[place]
            if tag in kind.who or (tag in kind.complementizer and tags[place + 1] in kind.verb):
                if tags[place - 1] not in kind.head or self._is_new_subject(token, place):
                    return None
                return self.left(place - 1, first)
            if tag in kind.punctuation:
                return None
            if tag in kind.says and place == token - 1 and tags[place - 1] not in kind.to:
                return None
        return None

    def _is_new_subject(self, token: int, relative: int) -> bool:
        """Whether a phrase behind `who` may begin a clause: not behind its verb or a preposition."""
        kind = self._is
        before = self._tags[token - 1]
        bound = before in kind.preposition or before in kind.to or before in kind.verb
        bound = bound or before in self.pronouns  # because he {still works in it}
        return not bound and relative != token - 1

    def _is_gerund(self, token: int, first: int) -> bool:
        """Whether a form in -ing is a noun: `a source close to his thinking said`."""
        if self._tags[token] not in self._is.ing or token <= first:
            return False
        return self._tags[token - 1] in self._is.possessive or self._tags[token - 1] in self._is.det

    def _is_part(self, token: int, first: int) -> bool:
        """Whether a pronoun is whom the phrase counts from: `many of {them} said`."""
        tags, kind = self._tags, self._is
        if tags[token] not in kind.personal or token < first + 2:
            return False
        return self._document.tokens[token - 1] == "of " and tags[token - 2] in kind.head

    def _standing(self, found: Extent, first: int) -> str:
        """What a phrase before a verb is: its subject, an adjunct (`has in the past said`), an object."""
        tags, kind = self._tags, self._is
        place = found[0] - 1
        if place < first:
            return "subject"
        tag = tags[place]
        if tag in kind.clausal:
            return "subject"
        if tag in self.pronouns:
            return "object"  # he {still works in the port} said
        if tag in kind.preposition or tag in kind.to:
            before = tags[place - 1] if place > first else ""
            if not before or before in kind.coordinator:
                medium = not kind.medium.isdisjoint(tags[found[0] : found[1]])
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
                or self._explaining(token, first)
                or self.subject(first, token)
            )
        if token > first and tags[token - 1] in kind.sure_cue:
            return self.before(token - 1, first)
        return self.shared(first, token, loose=True) or self.subject(first, token)

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

    def _of_pair(self, cue: int, token: int, first: int) -> Extent | None:
        """`with Ms. Obi tweeting that it was late and {asking}`: the subject of the -ing before."""
        tags, kind = self._tags, self._is
        if not self._is_participle(cue, first):
            return None
        for place in range(token - 1, max(first, token - REACH), -1):
            if tags[place] in kind.ing and tags[place] in kind.sure_cue:
                return self.before(place, first)
        return None

    def _of_coordinate(self, token: int, first: int) -> Extent | None:
        """`Obi rose and said`: the subject of the clause, else the one nearest to the conjunction."""
        found = self.related(first, token) or self.shared(first, token)
        found = found or self.subject(first, token)
        if found is not None:
            return found
        for match in self._subject.finditer(self._tags, max(first, token - REACH), token):
            found = self.trim(*match.span("source")) or found
        return found

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

    def _of_participle(self, cue: int, token: int, first: int) -> Extent | None:
        """`signs saying`, `with Obi saying`: who speaks."""
        tags, kind = self._tags, self._is
        found = self.left(token, first) if tags[token] in kind.noun else None
        if found is not None:
            for place in range(found[1] - 1, max(first, found[0]) - 1, -1):
                if self._document.tokens[place].rstrip() == "with":
                    return self.trim(place + 1, found[1])  # it ends with a voice saying
            before = self._document.tokens[found[0] - 1].rstrip() if found[0] > first else ""
            if before.lower() == "with" or (tags[token] in kind.name and found[0] == first):
                return found
            media = not kind.medium.isdisjoint(tags[found[0] : found[1]])
            if self._nearest and not media and tags[token] not in kind.dayword:
                return found  # they watched the mayor praising it
        return self.shared(first, cue) or self.subject(first, cue) or found

    def _before_comma(self, comma: int, first: int) -> Extent | None:
        """`Obi, a lawyer in Lagos, said`: the phrase that the apposition before this comma explains."""
        tags, kind = self._tags, self._is
        best = None
        place = comma
        for _ in range(MAX_COMMAS):
            place = self._comma_before(place, first)
            if place <= first:
                break
            if tags[place + 1] in kind.quote:
                continue  # On “The Late Show,” Ms. Obi, a lawyer, said
            ends = tags[place - 1]
            if ends in kind.relative:
                return (place - 1, place)
            of_them = ends in kind.personal and tags[place - 2] in kind.preposition
            if not (of_them or ends in kind.noun or ends in kind.bracket or ends in kind.period):
                continue
            found = self.left(place - 1, first)
            if found is None:
                continue
            if tags[found[0]] in kind.dayword or tags[found[0]] in kind.deictic:
                continue
            named = not kind.name.isdisjoint(tags[found[0] : found[1]])
            if not self._starts_phrase(found[0], first):
                continue
            if self._opens_clause(found[0], first):
                return found
            if named or best is None:
                best = found
        return best

    def _explaining(self, comma: int, first: int) -> Extent | None:
        """The name that explains a phrase: `One pastor backing Ms. Obi, {Dan Lee of Ely}, said`."""
        tags, kind = self._tags, self._is
        if comma <= first or tags[comma - 1] not in kind.head:
            return None
        found = self.left(comma - 1, first)
        if found is None or found[0] <= first or tags[found[0] - 1] not in kind.comma:
            return None
        return found if not kind.name.isdisjoint(tags[found[0] : found[1]]) else None

    def _opens_clause(self, token: int, first: int) -> bool:
        """Whether a phrase is the first of its clause: `a town that {the mayor}, a lawyer, called`."""
        tags, kind = self._tags, self._is
        if token <= first or tags[token] in kind.ing or tags[token - 1] not in kind.opens_clause:
            return False
        if tags[token - 1] in kind.complementizer and tags[token] not in kind.opens_phrase:
            return False  # Recalling that moment, Ms. Obi
        apart = token - 1 > first and tags[token - 2] in kind.comma
        return not (apart and tags[token - 1] in kind.relative)

    def _comma_before(self, place: int, first: int) -> int:
        tags, kind = self._tags, self._is
        stop = max(first, place - 60)
        for token in range(place - 1, stop - 1, -1):
            tag = tags[token]
            if tag in kind.comma or tag in kind.dash:
                return token
        return -1

    def _starts_phrase(self, token: int, first: int) -> bool:
        """Whether what stands before a phrase lets it be a subject."""
        kind = self._is
        following = self._tags[token + 1]
        if self._tags[token] in kind.participle and following in kind.preposition:
            return False
        if self._tags[token] in kind.ing and (
            following in kind.preposition
            or following in kind.det
            or following in kind.particle
            or following in kind.adverb
        ):
            return False  # Dashing into the room, Ms. Obi
        if self._tags[token] in kind.gerund and following in kind.comma:
            return False  # Reacting, the mayor
        if token <= first:
            return True
        before = self._tags[token - 1]
        if before in kind.clausal:
            return True
        if before in kind.preposition or before in kind.to:
            return False
        if before in kind.ing and before not in kind.says:
            return False  # One pastor supporting Ms. Obi, Dan Lee of Ely, said
        return not (before in kind.verb and before in kind.cue)
