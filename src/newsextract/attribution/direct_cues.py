"""The cue in front of a quotation: which word it is, and whether it opens the quotation.

`said in a statement: “` opens it; in `said the plan was “` the quotation is a part of what was said.
"""

from __future__ import annotations

from itertools import pairwise

from newsextract.attribution import direct_frames as frames
from newsextract.attribution.sources_phrases import phrases
from newsextract.grammar.by_token import cue_rows
from newsextract.grammar.grammar import Grammar
from newsextract.grammar.words import Row
from newsextract.text.document import Document

_SURE_SHARE = 0.6
_LEAST_SHARE = 0.45
_NEAR_SHARE = 0.2
_FAINT_SHARE = 0.15
_OPENING_REACH = 6
_REACH = 200
_CLAUSE = 14
_SUBJECT = 8
_OBJECTS = frozenset({"whom", "which", "what"})
_REPORTING_SHARE = 0.5
_REPORTING = frozenset({"speech", "writing"})


class CueReader:
    """Reads the cues of one document; tokens by index."""

    def __init__(self, document: Document, grammar: Grammar) -> None:
        self._document = document
        self._tags = document.tags
        self._is = phrases(grammar.lexicon)
        self._rows = grammar.made(cue_rows)
        self._direct_tail = frames.frame(grammar.lexicon, frames.DIRECT_TAIL)
        self._any_opening = frames.frame(grammar.lexicon, frames.ANY_OPENING)
        self._asked = (-1, -1)
        self._answer: tuple[int, bool] | None = None
        self._content_start = grammar.pattern("attribution_content_start")
        self._any_cue = frames.frame(grammar.lexicon, "<cue>")
        self._near_tail = frames.frame(grammar.lexicon, frames.NEAR_TAIL)

    def _near_enough(self, cue: int, first: int) -> bool:
        return first - cue <= _OPENING_REACH and self.takes_quotation(cue)

    def row(self, token: int) -> Row | None:
        """The row of a cue in its table."""
        return self._rows[self._document.tokens[token]]

    def opening(self, lead: int, first: int) -> tuple[int, bool] | None:
        """The cue in front of a quotation, and whether it opens it: `said in a statement: “`."""
        if self._asked != (lead, first):
            self._asked = (lead, first)
            self._answer = self._opening(lead, first)
        return self._answer

    def _opening(self, lead: int, first: int) -> tuple[int, bool] | None:
        if lead >= first:
            return None
        cue = self.before(lead, first)
        if cue is None or not self._near_enough(cue, first):
            verb = self._any_opening.search(self._tags, max(lead, first - _OPENING_REACH), first)
            if verb is not None and self._has_subject(verb.start("cue"), lead):
                return verb.start("cue"), True
        if cue is None:
            return None
        tail = self._tags[cue + 1 : first]
        opens = tail and self._direct_tail.match(tail) is not None
        if opens and (
            self.takes_quotation(cue)
            or self.share(cue) >= _LEAST_SHARE
            or (self.share(cue) >= _FAINT_SHARE and self._document.tokens[first - 1][0] == ":")
        ):
            return cue, True
        near = self._near_tail.match(tail) is not None
        if self.share(cue) < (_NEAR_SHARE if near else _LEAST_SHARE):
            better = self.before(lead, cue, _LEAST_SHARE)
            cue = self.before(lead, first, _FAINT_SHARE) if better is None else better
        return None if cue is None else (cue, False)

    def _has_subject(self, token: int, first: int) -> bool:
        """Whether a verb in no table may be one: not `with the ships {sold}, “`, `For that {reason}, “`."""
        tags, kind = self._tags, self._is
        place = token - 1
        while place >= first and (tags[place] in kind.noun or tags[place] in kind.complementizer):
            if tags[place] in kind.article and tags[place - 1] in kind.head:
                return True  # To the crowd {the mayor} boomed, “
            place -= 1
        if place < first or place == token - 1:
            return True
        held = tags[place] in kind.preposition or tags[place] in kind.to
        return not (held and (tags[token] in kind.participle or tags[token] in kind.noun))

    def takes_quotation(self, token: int) -> bool:
        """Whether a cue can open a quotation."""
        row = self.row(token)
        return row is not None and "takes_quotation" in row["takes"]

    def takes_clause(self, first: int, last: int) -> bool:
        """Whether a verb can say something: not `spoke`, but `put it`, and one that is in no table."""
        row = self.row(first)
        return row is None or last > first + 1 or "takes_clause" in row["takes"]

    def is_evidence(self, token: int) -> bool:
        """Whether a cue shows and does not say: `have shown “lack of zeal”`."""
        row = self.row(token)
        return row is not None and row["kind"] == "evidence"

    def before(self, first: int, last: int, least: float = 0.0) -> int | None:
        """The last cue between two tokens that is a verb there."""
        start = max(first, last - _REACH)
        for match in reversed([*self._any_cue.finditer(self._tags, start, last)]):
            token = match.start()
            if token == first and self._is_apart(token, last):
                continue
            if self._is_verb(token, first) and (not least or self.share(token) >= least):
                return token
        return None

    def _is_apart(self, token: int, last: int) -> bool:
        """Whether a comma closes the clause of a participle in front: `Declaring it dead, he left “`."""
        comma = self._is.comma
        return self._tags[token] in self._is.ing and not comma.isdisjoint(
            self._tags[token + 1 : last - 1]
        )

    def _is_verb(self, token: int, first: int) -> bool:
        """Whether a form that may be a noun is a verb here: after a pronoun, a name, a plural, `to`."""
        kind = self._is
        tag = self._tags[token]
        if token == first:
            return tag in kind.sure_cue and (tag in kind.ing or self._inverts(token))
        before = self._tags[token - 1]
        if tag in kind.sure_cue:
            following = self._tags[token + 1] if token + 1 < len(self._tags) else ""
            if tag in kind.participle and before in kind.head and following in kind.reduced:
                return self._is_of_object(token)  # not the deadlock described as “…”
            if tag in kind.participle and before in kind.comma and following in kind.reduced:
                return False  # the report, seen by them
            if tag in kind.participle and before in kind.when:
                return False  # told them when asked about it: “
            attributive = before in kind.det or before in kind.possessive
            if tag not in kind.finite_cue and tag in kind.participle and before in kind.adjective:
                return False  # the closest known “supermassive” one
            if attributive and tag in kind.third:
                return False
            return not (attributive and tag in kind.participle and following in kind.noun)
        if before in kind.det or before in kind.preposition or before in kind.possessive:
            return False
        if before in kind.comma and tag in kind.third and tag in kind.cue:
            following = self._tags[token + 1] if token + 1 < len(self._tags) else ""
            return (
                following in kind.det or following in kind.personal
            )  # Ms. Obi, a lawyer, {calls} it
        if before in kind.complementizer and self._tags[token - 2] in kind.preposition:
            return False  # For that reason, “
        following = self._tags[token + 1] if token + 1 < len(self._tags) else ""
        if tag in kind.ing and (
            following in kind.punctuation
            or following in kind.complementizer
            or (following in kind.to and before not in kind.be)
            or before in kind.comma
        ):
            return True
        if self._document.tokens[token - 1].rstrip() == "whose":
            return False
        return (
            before in kind.subject
            or before in kind.auxiliary
            or before in kind.to
            or before in kind.relative
            or before in kind.plural
            or (tag in kind.verb and (before in kind.name or before in kind.head))
            or (before in kind.coordinator and tag in kind.verb)
        )

    def _is_of_object(self, verb: int) -> bool:
        """Whether a verb and its subject stand behind their object: `whom an aide described as “…”`."""
        kind, tokens = self._is, self._document.tokens
        for place in range(verb - 1, max(0, verb - _SUBJECT), -1):
            if tokens[place].rstrip() in _OBJECTS:
                return self._tags[place - 1] not in kind.preposition
            if self._tags[place] in kind.comma or self._tags[place] in kind.quote:
                return False
        return False

    def _inverts(self, token: int) -> bool:
        """Whether a cue at the head of a clause has its subject behind it: `Said Ms. Obi: “`."""
        kind = self._is
        following = self._tags[token + 1] if token + 1 < len(self._tags) else ""
        return following in kind.name or following in kind.subject

    def outermost(self, cue: int, lead: int) -> int:
        """`said he believed “…”`: the cue in whose content another one stands."""
        while True:
            outer = self.before(lead, cue)
            if outer is None or self.share(outer) < _SURE_SHARE:
                return cue
            if not self._embeds(outer, cue):
                return cue
            cue = outer

    def _embeds(self, outer: int, inner: int) -> bool:
        """Whether the inner cue stands in the content of the outer one."""
        kind = self._is
        between = self._tags[outer + 1 : inner]
        if not kind.quote.isdisjoint(between):
            return False
        if between and between[-1] in kind.coordinator:
            return False
        if self.in_relative(between):
            return False
        if between and between[-1] in kind.comma and self._tags[inner] in kind.ing:
            return False
        if not kind.comma.isdisjoint(between):
            if self._is_subordinate(outer):
                return False
            return any(
                tag in kind.complementizer and not (n and between[n - 1] in kind.noun)
                for n, tag in enumerate(between)
            )
        return True

    def in_relative(self, tags: str) -> bool:
        """Whether a relative clause with a subject of its own begins among these tags: `a report {in which} she called`."""
        kind = self._is
        return any(
            tag in kind.relative and before in kind.preposition for before, tag in pairwise(tags)
        )

    def _is_subordinate(self, verb: int) -> bool:
        """Whether a verb stands in a clause with `after`, `when`: `{After} Ms. Obi argued that it was late, he said`."""
        kind = self._is
        for place in range(verb - 1, max(-1, verb - _CLAUSE), -1):
            tag = self._tags[place]
            if tag in kind.clausal and tag not in kind.question:
                return True
            if (
                tag in kind.comma
                or tag in kind.quote
                or (tag in kind.verb and tag not in kind.name)
            ):
                return False
        return False

    def share(self, token: int) -> float:
        """How often a word is a cue, from 0 to 1."""
        row = self.row(token)
        if row is None:
            return 0.0
        uses = int(row["uses"])
        share = int(row["cues"]) / uses if uses else 0.0
        takes = row["takes"]
        if share < _REPORTING_SHARE and "takes_name" in takes:
            return _REPORTING_SHARE  # their nouns are counted, too: a term, a brand
        reports = "takes_clause" in takes and "takes_quotation" in takes
        if reports and row["kind"] in _REPORTING and self._tags[token] in self._is.sure_cue:
            return max(share, _REPORTING_SHARE)
        return share

    def _past_adjunct(self, comma: int, last: int) -> int:
        """Behind what stands between commas after a cue: `asked, in a letter, {whether} it rained`."""
        kind = self._is
        for place in range(comma + 1, min(last - 1, comma + 8)):
            if self._tags[place] in kind.comma:
                return place + 1
        return comma + 1

    def content_start(self, token: int, last: int) -> int:
        """Where the content begins after a cue: past `that`, and past whom it is told."""
        tags, kind = self._tags, self._is
        tokens = self._document.tokens
        row = self.row(token - 1)
        lead = self._content_start.match(tags, token, min(len(tags), last + _CLAUSE))
        if lead is not None and token < lead.end() <= last:
            return int(lead.end())
        if row is not None and "takes_person" in row["takes"]:
            for place in range(token, min(last, token + 12)):
                if tokens[place].rstrip() == "that":
                    return place + 1
        for place in range(token, min(last, token + 8)):
            if tokens[place].rstrip() == "that":
                return place + 1
            if tags[place] not in kind.adverb and tags[place] not in kind.preposition:
                break
        if token < last and tags[token] in kind.comma:
            token = self._past_adjunct(token, last)
        if token >= last or row is None:
            return token
        tied = "takes_about" in row["takes"] or tokens[token].rstrip() == "as"
        joined = tags[token] in kind.preposition or tags[token] in kind.to
        return token + 1 if tied and joined else token
