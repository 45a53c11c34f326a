"""The scene: the cast of a text, and where each of them stands."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import pairwise

from newsextract.findings import Mentions
from newsextract.languages.en.coreference import WEEKDAYS
from newsextract.languages.gazetteer import Gazetteer
from newsextract.resolution.bodies import Bodies
from newsextract.resolution.cast import Player
from newsextract.resolution.descriptions import describe
from newsextract.resolution.people import People
from newsextract.resolution.salience import Place, Trace, Trail
from newsextract.resolution.standing import Standing
from newsextract.span import Extent
from newsextract.text.document import Document


def _is_brand(name: str) -> bool:
    """`WikiLeaks`, `Calder Water`: a capital inside, or several words that no person is called by."""
    return " " in name or (
        not name.startswith(("Mc", "Mac", "De", "La", "Le", "Di", "Van"))
        and (any(one.islower() and other.isupper() for one, other in pairwise(name)))
    )


SHOWN = 6
"""So many mentions of a name are asked what it is."""


class Scene:
    """The cast of a text and where each of them stands.

    Attributes:
        lexicon: What the word tables know.
        people: Persons.
        bodies: Organizations and governments.
        player_of: Index of a mention -> whom it means.
        standing: What places in the text are worth.
        people_trail: Traces of persons, for he and she.
        body_trail: Traces of bodies, for it.
        loose: Indices of names of one word that nothing has explained.
        dropped: Indices of names that stand inside the name of another actor.
        starts: Where each mention begins.
        content: Content of the attribution in hand.
        addressed: Whom it names as spoken to; nobody of them speaks.
        strict: Whether a role means only whom the text describes by it, not whoever stands out.
        apposed: Where a noun phrase begins -> the body whose name stands in commas beside it.
    """

    def __init__(self, document: Document, mentions: Mentions, lexicon: Gazetteer) -> None:
        self.document = document
        self.lexicon = lexicon
        self._verbs = lexicon.verbs
        self._nouns = lexicon.nouns
        self._rare = lexicon.rare
        self._only_verbs = lexicon.only_verbs
        self.mentions = mentions.actors
        self.people = People(lexicon.nicknames)
        self.bodies = Bodies(lexicon.words["small"], lexicon.companies, lexicon.nations)
        self.player_of: dict[int, Player] = {}
        self.loose: list[int] = []
        self.dropped: set[int] = set()
        self.standing = Standing(document, mentions.quotations, lexicon)
        self.people_trail = Trail((), self.standing.measure)
        self.body_trail = Trail((), self.standing.measure)
        self.starts = [mention.extent[0] for mention in self.mentions]
        self._joint: dict[tuple[Player, ...], Player] = {}
        self._settled: dict[str, Player] = {}
        self._loose_by_key: dict[str, list[int]] = {}
        self.content: tuple[Extent, ...] = ()
        self.addressed: frozenset[Player] = frozenset()
        self.strict = False
        self.apposed: dict[int, Player] = {}

    def is_quoted(self, offset: int) -> bool:
        """Whether an offset stands inside quotation marks."""
        return self.standing.is_quoted(offset)

    def is_noun(self, token: int) -> bool:
        """Whether a token is a noun in lower case."""
        return self.document.tags[token : token + 1] in self._nouns

    def is_verb(self, token: int) -> bool:
        """Whether a token is a verb in lower case and nothing else."""
        return self.document.tags[token : token + 1] in self._only_verbs

    def sentence_of(self, token: int) -> int:
        """Number of the sentence of a token."""
        return bisect_right(self.document.sentences, token)

    def trace(self, index: int, player: Player) -> Trace:
        """The trace that a mention leaves."""
        mention = self.mentions[index]
        return Trace(mention.extent[0], mention.token, mention.head, player, mention.owner)

    def mentions_in(self, start: int, end: int) -> list[int]:
        """Indices of the mentions that begin inside a stretch."""
        first = bisect_left(self.starts, start)
        found = []
        for index in range(first, len(self.starts)):
            if self.starts[index] >= end:
                break
            found.append(index)
        return found

    def group_of(self, members: list[Player]) -> Player:
        """Several players as one actor with members."""
        unique = tuple(dict.fromkeys(members))
        if len(unique) == 1:
            return unique[0]
        found = self._joint.get(unique)
        if found is None:
            name = ", ".join(m.name for m in unique[:-1]) + " and " + unique[-1].name
            found = self._joint[unique] = Player(name, "group", "en.actors.joint")
            found.members = unique
            found.number = "several"
        return found

    def settle(self, index: int, kind: str | None = None) -> Player | None:
        """A name of one word that the text explains nowhere, but which acts: a person or a body."""
        mention = self.mentions[index]
        key = mention.key
        if mention.type == "place" or (key.endswith("s") and "-" in key):
            return None  # Fact-checkers
        if self.document.tags[mention.token] not in self._rare and not _is_brand(key):
            return None  # Audiences loved it
        found = self._settled.get(key)
        if found is None:
            if kind is None:
                body = len(key) > 1 and (key.isupper() or mention.definite or _is_brand(key))
                body = body or mention.actor_type == "organization" or self.is_body(index, key)
                kind = "organization" if body else "person"
            found = Player(key, kind, mention.rule)
            self.settle_as(index, found)
        self.player_of[index] = found
        return found

    def settle_as(self, index: int, player: Player) -> None:
        """Let a name that nothing explains, wherever it stands, mean a player."""
        key = self.mentions[index].key
        self._settled[key] = player
        trail = self.people_trail if player.type == "person" else self.body_trail
        for n in self._loose_with(key):
            self.player_of[n] = player
            trail.add(self.trace(n, player))

    def is_body(self, index: int, key: str) -> bool:
        """Whether the text shows that a name nothing explains is that of a body.

        `the phone company Calder`, `shipping line Calder`, `Calder, a phone company,`, `Calder spokesman Omar Roe`.
        """
        lexicon, tokens = self.lexicon, self.document.tokens
        for n in (index, *self._loose_with(key))[:SHOWN]:
            mention = self.mentions[n]
            before = tokens[mention.token - 1].rstrip() if mention.token else ""
            if before in lexicon.body_nouns or before in lexicon.words["before_body"]:
                return True
            after = mention.head + 1
            following = tokens[after].rstrip() if after < len(tokens) else ""
            if following in lexicon.words["of_company"]:
                return True  # Alvera shares
            if following == "," and (
                tokens[after + 1 : after + 2] == ["which "] or self._is_explained(n, after + 1)
            ):
                return True
            if self._speaks_of_itself(after):
                return True
            named = tokens[after + 1][:1].isupper() if after + 1 < len(tokens) else False
            if named and following in lexicon.roles and self.may_employ(n):
                return True
        return False

    def may_employ(self, index: int) -> bool:
        """Whether a name before a role is that of a body: `Calder spokesman`, but not `Yak herder` where a sentence begins."""
        mention = self.mentions[index]
        key, document = mention.key, self.document
        if " " in key or key.isupper() or mention.token not in document.sentences:
            return True
        following = (
            document.tokens[mention.head + 1].rstrip()
            if mention.head + 1 < len(document.tokens)
            else ""
        )
        return following in self.lexicon.words["office"] or len(self._loose_with(key)) > 1

    def _speaks_of_itself(self, token: int) -> bool:
        """`said it would`, `said that its troops`: behind a name, words of speech and what no person says of himself."""
        tokens = self.document.tokens
        if self.document.tags[token : token + 1] not in self._verbs:
            return False
        token += 1
        while tokens[token : token + 1] in (["that "], ["on "]) or (
            tokens[token : token + 1] and tokens[token].rstrip() in WEEKDAYS
        ):
            token += 1
        if tokens[token : token + 1] == ["it "] and token + 1 < len(tokens):
            return tokens[token + 1].rstrip() in self.lexicon.words["of_body"]
        return tokens[token : token + 1] == ["its "]

    def is_somebody(self, index: int, key: str) -> bool:
        """Whether the text shows that a name nothing explains is a person’s: `Rima, who sang`."""
        tokens = self.document.tokens
        for n in (index, *self._loose_with(key))[:SHOWN]:
            after = self.mentions[n].head + 1
            if tokens[after : after + 2] == [", ", "who "] and not self.mentions[n].definite:
                return True
        return False

    def _is_explained(self, index: int, token: int) -> bool:
        """Whether a noun phrase for a body begins at a token: `, a phone company,`."""
        for n in range(index + 1, min(index + 4, len(self.mentions))):
            mention = self.mentions[n]
            if mention.token == token and mention.rule == "en.actors.phrase":
                return mention.key in self.lexicon.body_nouns
        return False

    def _loose_with(self, key: str) -> list[int]:
        if not self._loose_by_key:
            for n in self.loose:
                self._loose_by_key.setdefault(self.mentions[n].key, []).append(n)
        return self._loose_by_key.get(key, [])

    def described(self, player: Player) -> set[str]:
        """All words by which the text describes a player."""
        return describe(player, self.document.text, self.lexicon.senses)

    def place(self, start: int) -> Place:
        """A place as salience counts it."""
        token = self.document.token_at(start)
        return Place(start, self.sentence_of(token), self.document.paragraph_at(token))

    def told_of(self, player: Player) -> bool:
        """Whether the content speaks of a player by name, as one does not of oneself.

        The Obi campaign and Obi’s plans do not count.
        """
        for start, end in self.content:
            for index in self.mentions_in(start, end):
                mention = self.mentions[index]
                if self.player_of.get(index) is not player or mention.type != "name":
                    continue
                after = self.document.tags[mention.head + 1 : mention.head + 2]
                if not mention.owner and (after in self._verbs or after not in self._nouns):
                    return True
        return False
