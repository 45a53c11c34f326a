"""Noun phrases for sources without a name: a source close to the talks, the official, two lawyers."""

from __future__ import annotations

import re
from bisect import bisect_left

from newsextract.findings import MentionFinding
from newsextract.grammar.grammar import Grammar
from newsextract.languages.en.anonymity import POSTMODIFIER
from newsextract.languages.en.coreference import NOT_NEW, SIDES
from newsextract.resolution.cast import Player
from newsextract.resolution.phrase import Phrase
from newsextract.resolution.phrases_roles import RolePhrases
from newsextract.resolution.scene import Scene
from newsextract.resolution.unnamed import Unnamed


class UnnamedPhrases:
    """Resolves noun phrases that mean a source without a name."""

    def __init__(
        self, scene: Scene, unnamed: Unnamed, roles: RolePhrases, grammar: Grammar
    ) -> None:
        self.scene = scene
        self.text = scene.document.text
        self.unnamed = unnamed
        self._roles = roles
        self._tail = grammar.pattern("actor_tail")
        self._introduced = 0

    def several(self, phrase: Phrase, row: dict[str, str]) -> Player:
        """`officials`, `the two lawyers`; `Kenyan and Ugandan officials` are two sources."""
        sides = SIDES.fullmatch(phrase.written)
        if sides is not None and self._are_countries(phrase):
            return phrase.means(self._sides(phrase, sides, row))
        if phrase.end == phrase.mention.extent[1]:
            end = self._with_postmodifier(phrase.mention, phrase.end)
            phrase = phrase._replace(written=self.text[phrase.start : end])
        found = self.unnamed.several(phrase.written, phrase.head, row, definite=phrase.definite)
        return phrase.means(found)

    def _sides(self, phrase: Phrase, sides: re.Match[str], row: dict[str, str]) -> Player:
        """Two sources, each of which is mentioned where its country stands."""
        members = []
        for number in (1, 2):
            written = f"{sides[number]} {sides[3]}"
            member = self.unnamed.several(written, phrase.head, row, definite=False)
            end = sides.end(number) if number == 1 else sides.end(3)
            member.add((phrase.start + sides.start(number), phrase.start + end), "nominal")
            members.append(member)
        found = self.scene.group_of(members)
        found.name = phrase.written.removeprefix("both ").removeprefix("Both ")
        return found

    def _are_countries(self, phrase: Phrase) -> bool:
        """Whether two countries stand in a phrase."""
        inside = self.scene.mentions_in(phrase.start, phrase.end)
        return sum(self.scene.mentions[n].country for n in inside) == 2

    def one(self, phrase: Phrase, row: dict[str, str], initial: int) -> Player | None:
        """`the official`: the one that was introduced; `a source close to the talks`: a new one."""
        head = phrase.head
        if initial == phrase.mention.extent[1]:
            end = self._with_postmodifier(phrase.mention, initial)
            phrase = phrase._replace(written=self.text[phrase.start : end])
        if phrase.definite and row["kind"] == "voice":
            named = self._roles.described_as(head)
            if named and not self.unnamed.with_head(head):
                return self._roles.read(phrase, row)
        if phrase.definite:
            self._introduce(phrase.start)
        found = self.unnamed.source(phrase.written, head, row, definite=phrase.definite)
        return phrase.means(found)

    def _introduce(self, start: int) -> None:
        """Take in the sources that the text has brought in before, in whatever part of a sentence."""
        mentions, roles = self.scene.mentions, self.scene.lexicon.roles
        while self._introduced < len(mentions) and mentions[self._introduced].extent[0] < start:
            mention = mentions[self._introduced]
            self._introduced += 1
            row = roles.get(mention.key)
            if row is None or row["kind"] not in ("source", "voice") or row["number"] == "plural":
                continue
            begin, end = mention.extent
            if self.text[begin:end].lower().startswith(NOT_NEW):
                continue
            if self.scene.is_quoted(begin) or self._names_follow(end):
                continue
            if self.unnamed.has(mention.key, begin):
                continue
            end = self._with_postmodifier(mention, end)
            player = self.unnamed.new(self.text[begin:end], mention.key, row, anew=False)
            player.add((begin, end), "nominal")

    def _names_follow(self, end: int) -> bool:
        """`a spokesman, Dana Obi`; `spokesman Dana Obi`: not unnamed."""
        at = bisect_left(self.scene.starts, end)
        if at >= len(self.scene.starts) or self.scene.mentions[at].type != "name":
            return False
        return self.text[end : self.scene.starts[at]].strip() in ("", ",")

    def _with_postmodifier(self, mention: MentionFinding, end: int) -> int:
        """`a diplomat` -> `a diplomat briefed on the matter`."""
        match = POSTMODIFIER.match(self.text, end, end + 40)
        if match is None:
            return end
        document = self.scene.document
        token = document.token_at(match.end() - 1) + 1
        tail = self._tail.match(document.tags, token)
        if tail is None or tail.end() == token:
            return end
        return document.extent(token, tail.end())[1]
