"""What the text says somebody is: titles, roles and the bodies that he or she belongs to.

`Dana Obi, chief executive of Calder Water`, `Calder spokesman Omar Roe`, `Ana Poe of the University of
Zomba`: read at the full names of those who are listed, and in the descriptions of unnamed sources.
"""

from __future__ import annotations

from bisect import bisect_left

from newsextract.findings import MentionFinding
from newsextract.grammar.grammar import Grammar
from newsextract.languages.en.coreference import TIES
from newsextract.resolution.cast import Player
from newsextract.resolution.scene import Scene
from newsextract.span import Extent

_NAMES = 4
"""So many names of each are read."""


_ONCE = ("then-", "Then-", "ex-", "Ex-", "former-", "Former-")
"""What is tied to the first word of a title that is held no more."""

_BODIES = ("organization", "government")
_NAMED = ("name", "metonym")


def find_roles(scene: Scene, grammar: Grammar, players: list[Player]) -> None:
    """Give players their roles and affiliations, as extents and names.

    Args:
        scene: The joined mentions.
        grammar: Supplies the patterns of a role before and behind a name.
        players: Whoever is listed.
    """
    reader = _Reader(scene, grammar)
    for player in players:
        if player.type == "person":
            reader.person(player)
        elif player.type == "anonymous":
            reader.unnamed(player)
        wordings = {
            (scene.document.text[slice(*extent)], kind): (extent, kind)
            for extent, kind in reversed(player.roles)
        }
        player.roles[:] = sorted(wordings.values())


class _Reader:
    """Reads the roles of one text."""

    def __init__(self, scene: Scene, grammar: Grammar) -> None:
        self.scene = scene
        self.document = scene.document
        self._reversed = scene.document.tags[::-1]
        self._before = grammar.pattern("actor_role_before")
        self._opening = grammar.lexicon.characters(
            "cap&noun&!adverb&!dayword&!when&!conjunction&!pronoun&!det&!preposition"
        )
        self._apposition = grammar.pattern("actor_apposition")
        self._holders = scene.lexicon.holders
        self._belonging = scene.lexicon.words["belonging"]
        self._employing = scene.lexicon.words["employing"]
        self._leading = scene.lexicon.words["leading"]

    def person(self, player: Player) -> None:
        """Read around the first full names, and around names with a title."""
        read = 0
        for extent, kind in player.mentions:
            if kind != "name" or read == _NAMES:
                continue
            index = self._index_of(extent)
            if index is None:
                continue
            read += 1
            mention = self.scene.mentions[index]
            self._left(player, index, mention)
            self._right(player, mention)

    def _index_of(self, extent: Extent) -> int | None:
        """Where a mention stands among all; None for one that was joined to another and is none of them."""
        starts, mentions = self.scene.starts, self.scene.mentions
        index = bisect_left(starts, extent[0])
        while index < len(mentions) and starts[index] == extent[0]:
            if mentions[index].extent == extent:
                return index
            index += 1
        return None

    def unnamed(self, player: Player) -> None:
        """`a State Department official`: the body inside a description belongs to it."""
        for extent, kind in player.mentions[:_NAMES]:
            if kind == "nominal":
                self._belongs(player, self._bodies_in(extent))

    def _left(self, player: Player, index: int, mention: MentionFinding) -> None:
        """`Calder Water’s former chief engineer Dana Obi`; `the mayor, Dana Obi`; `CNN’s Dana Obi`."""
        document, scene = self.document, self.scene
        token = mention.token
        if mention.roles:
            token = document.token_at(mention.roles[0][0][0])
            if token and document.tokens[token - 1].startswith(_ONCE):
                token -= 1  # then-Transport Minister Dana Obi
                self._has_role(player, document.extent(token, mention.token))
        first = token
        comma = token > 1 and document.tokens[token - 1] == ", "
        if not mention.roles and token and not comma and not self._may_hold(token - 1):
            return
        before = scene.mentions[index - 1] if index else None
        if comma or not mention.roles:
            phrase = self._phrase_before(index, token - (1 if comma else 0))
            if phrase is not None:
                first = phrase.token
            elif not comma:
                first = self._from_sentence(self._role_before(token), token)
        if first == token and not mention.roles:
            if before is not None and before.owner and before.head + 2 == token:
                self._belongs(player, [index - 1])
            return
        owner = self._name_before(index, first)
        if owner is not None:
            first = min(first, scene.mentions[owner].token)
            self._belongs(player, [owner])
        elif first < token:
            self._belongs(player, self._bodies_in(document.extent(first, token)))
        if first < token or owner is not None:
            end = token - 1 if comma else mention.token
            self._has_role(player, document.extent(first, end))

    def _may_hold(self, token: int) -> bool:
        """Whether a token may end a role or a possessor: `spokesman`, `’s`."""
        return self.document.tags[token] in self._holders

    def _phrase_before(self, index: int, token: int) -> MentionFinding | None:
        """The noun phrase whose head stands right before a token: `the prime minister`."""
        for n in range(index - 1, max(-1, index - 4), -1):
            mention = self.scene.mentions[n]
            if mention.rule == "en.actors.phrase" and mention.head == token - 1:
                row = self.scene.lexicon.roles.get(mention.key)
                return mention if row is not None and row["number"] == "singular" else None
        return None

    def _role_before(self, token: int) -> int:
        """First token of the role that ends before a token; the token itself where there is none."""
        size = len(self._reversed)
        match = self._before.match(self._reversed, size - token)
        return token if match is None else size - match.end()

    def _from_sentence(self, first: int, token: int) -> int:
        """First token of a role with the capitalised word that opens its sentence: `Finance chief Dana Obi`."""
        if first == token or not first or first - 1 != self.document.sentence_at(first)[0]:
            return first
        named = any(
            self.scene.mentions[n].token == first - 1
            for n in self.scene.mentions_in(*self.document.extent(first - 1, first))
        )
        return first - 1 if self.document.tags[first - 1] in self._opening and not named else first

    def _name_before(self, index: int, token: int) -> int | None:
        """The body whose name stands right before a role: `Bank of Korea` of `Bank of Korea governor`."""
        for n in range(index - 1, max(-1, index - 4), -1):
            mention = self.scene.mentions[n]
            if mention.type in (*_NAMED, "adjectival"):
                gap = token - mention.head - 1
                return n if gap == 0 or (gap == 1 and mention.owner) else None
        return None

    def _right(self, player: Player, mention: MentionFinding) -> None:
        """`, chief executive of Calder Water,`; ` of the University of Zomba`; `, who heads Calder Water`."""
        document, after = self.document, mention.head + 1
        tokens = document.tokens
        if after >= len(tokens):
            return
        following = tokens[after]
        if following == ", ":
            match = self._apposition.match(document.tags, after)
            if match is not None:
                extent = document.extent(*match.span("role"))
                self._has_role(player, extent)
                self._belongs(player, self._bodies_in(extent))
            elif tokens[after + 1 : after + 2] == ["who "]:
                words = [word.rstrip().lower() for word in tokens[after + 2 : after + 4]]
                if words and words[0] in self._leading:
                    self._belongs_at(player, after + (4 if words[1:] == ["the"] else 3))
        elif following in TIES:
            self._belongs_at(
                player, after + (2 if tokens[after + 1 : after + 2] == ["the "] else 1)
            )

    def _has_role(self, player: Player, extent: Extent) -> None:
        """Note a role: a title, or a descriptor where it says whose kin somebody is."""
        words = self.document.text[slice(*extent)].lower().split()
        rows = [self.scene.lexicon.roles.get(word) for word in words]
        kin = any(row is not None and row["kind"] == "kin" for row in rows)
        held = [each for each in player.roles if each[0][1] != extent[1] or each[0][0] < extent[0]]
        player.roles[:] = [*held, (extent, "descriptor" if kin else "title")]

    def _belongs_at(self, player: Player, token: int) -> None:
        """The body whose name begins at a token."""
        if token >= len(self.document.starts):
            return
        at = bisect_left(self.scene.starts, self.document.starts[token])
        if at == len(self.scene.starts):
            return
        mention = self.scene.mentions[at]
        if mention.token == token and not mention.country:
            self._belongs(player, [at])

    def _bodies_in(self, extent: Extent) -> list[int]:
        """Mentions in a description of a body to which whoever is described belongs."""
        found = []
        for n in self.scene.mentions_in(*extent):
            mention = self.scene.mentions[n]
            if mention.type not in _NAMED or mention.extent[1] > extent[1]:
                continue
            before = mention.token - 1
            if before >= 0 and self.document.tokens[before] == "the ":
                before -= 1
            word = self.document.tokens[before].rstrip().lower() if before >= 0 else ""
            if word in self._belonging:
                if not self.scene.is_noun(mention.head + 1):  # but at the Vallemar shipyard
                    found.append(n)
            elif mention.extent[0] - extent[0] <= len("a the ") and mention.extent[1] < extent[1]:
                found.append(n)
        return found[:1]

    def _is_body(self, mention: MentionFinding) -> bool:
        """Whether a name that nothing explains is a body: behind `at` and `for`, or before a role."""
        if mention.type != "name" or mention.actor_type is not None or "-" in mention.key:
            return False
        before = self.document.tokens[mention.token - 1].rstrip() if mention.token else ""
        if before == "the" and mention.token > 1:
            before = self.document.tokens[mention.token - 2].rstrip()
        named_so = " " in mention.key or mention.key.isupper() or mention.definite
        return named_so or before in self._employing or before not in self._belonging

    def _belongs(self, player: Player, indices: list[int]) -> None:
        for n in indices:
            mention = self.scene.mentions[n]
            body = self.scene.player_of.get(n)
            if body is None and self._is_body(mention) and self.scene.may_employ(n):
                body = self.scene.settle(n, "organization")
            if body is None or body.type not in _BODIES:
                continue
            player.affiliations[body.name] = None
            if mention.type != "adjectival":
                player.roles.append((mention.extent, "affiliation"))
