"""Whom a noun phrase means: the senator, a source close to the talks, her campaign."""

from __future__ import annotations

from bisect import bisect_left
from functools import partial
from weakref import proxy

from newsextract.findings import MentionFinding, Structure
from newsextract.grammar.grammar import Grammar
from newsextract.languages.en.coreference import ARTICLED, INDEFINITE, ONE_OF, SINGLED_OUT
from newsextract.resolution.cast import Player
from newsextract.resolution.phrase import Phrase
from newsextract.resolution.phrases_bodies import BodyPhrases
from newsextract.resolution.phrases_others import OtherPhrases
from newsextract.resolution.phrases_roles import RolePhrases
from newsextract.resolution.phrases_unnamed import UnnamedPhrases
from newsextract.resolution.pronouns import Pronouns
from newsextract.resolution.scene import Scene
from newsextract.resolution.unnamed import Unnamed

_MANY_CHARACTERS = 80


class Phrases:
    """Resolves the noun phrases of one text.

    Attributes:
        unnamed: The sources without a name.
        pronouns: Resolves pronouns.
        bodies: Resolves noun phrases for bodies.
    """

    def __init__(self, scene: Scene, structure: Structure, grammar: Grammar) -> None:
        self.scene = scene
        self.lexicon = scene.lexicon
        self.text = scene.document.text
        self.unnamed = Unnamed(scene.lexicon)
        itself = proxy(self)  # a cycle would keep the text alive until the collector comes
        self.pronouns = Pronouns(scene, structure, partial(Phrases._plural, itself))
        self.bodies = BodyPhrases(scene, self.pronouns, partial(Phrases._whole, itself))
        self._roles = RolePhrases(scene, self.unnamed)
        self._sources = UnnamedPhrases(scene, self.unnamed, self._roles, grammar)
        self._others = OtherPhrases(scene, self.unnamed)
        self._definite = scene.lexicon.words["definite"]

    def _plural(self, index: int) -> Player | None:
        mention = self.scene.mentions[index]
        body = self.lexicon.body_nouns.get(mention.key)
        if body is not None and body["means"] == "plural":
            return self._others.read(*mention.extent)
        return self.read([index], *mention.extent)

    def _are_countries(self, plural: str) -> bool:
        """Whether a plural is that of a noun for a country: `more than 40 states` is no source that comes again."""
        for end, singular in (("ies", "y"), ("s", "")):
            row = self.lexicon.body_nouns.get(plural.removesuffix(end) + singular)
            if plural.endswith(end) and row is not None:
                return row["means"] == "country"
        return False

    def _whole(self, index: int) -> Player | None:
        extent = self.scene.mentions[index].extent
        return self.read(self.scene.mentions_in(*extent), *extent)

    def read(self, inside: list[int], start: int, initial: int) -> Player | None:
        """Whom the first noun phrase before `initial` means, or whoever else a source may be.

        Args:
            inside: Indices of the mentions of the source.
            start: Where the source begins.
            initial: Where its first noun phrase ends at the latest: at a comma, a relative clause.
        """
        mentions = self.scene.mentions
        one = SINGLED_OUT.match(self.text, start)
        if one is not None:
            named = self._roles.apposed(one.end()) or self._roles.self_named(one.end())
            if named is not None:
                return named
        if self.text[start:initial].lower().startswith(ONE_OF):
            return self._roles.apposed(initial) or self._others.read(start, initial)
        phrases = [
            n
            for n in inside
            if mentions[n].type == "nominal"
            and mentions[n].extent[0] < initial
            and not self._goes_on(mentions[n], initial)
        ]
        if not phrases:
            phrases = self._covering(start, initial)
            if phrases:
                start = mentions[phrases[0]].extent[0]
        if not phrases:
            return (
                self._roles.apposed(initial)
                or self.bodies.titled(inside, start, initial)
                or self._bare(start, initial)
                or self._others.read(start, initial)
            )
        mention = self._headed(mentions[phrases[0]], start, initial)
        if mention.rule != "en.actors.phrase":
            return self._people(phrases[0], mention)
        mention = self._shortened(mention, start, initial)
        initial = max(
            initial, mention.extent[1]
        )  # an unnamed port official, of which `an` was taken
        written = self.text[start:initial].strip()
        first = written.split(" ", 1)[0].lower()
        definite = first in self._definite or (mention.definite and first not in INDEFINITE)
        phrase = Phrase(mention, written, start, definite)
        beside = self.scene.apposed.get(mention.extent[0])
        if beside is not None:
            return phrase.means(beside)
        row = self.lexicon.roles.get(phrase.head)
        if row is not None:
            return self._role(phrase, row, initial)
        body = self.lexicon.body_nouns.get(phrase.head)
        if body is None:
            return self._others.read(start, initial)
        if body["means"] == "plural":
            found = self._others.read(start, initial)
            if found is None and not self._are_countries(phrase.head):
                found = phrase.means(self.unnamed.group(written))  # regulators in Britain
            return found
        return self.bodies.read(phrase, inside)

    def _headed(self, mention: MentionFinding, start: int, initial: int) -> MentionFinding:
        """`A Department of Health spokesman`: the role at the end is the head, and not the body before it."""
        head = self.text[start:initial].rstrip().rpartition(" ")[2]
        row = self.lexicon.roles.get(head)
        first = self.text[start : start + 4].lower()
        if (
            row is None
            or mention.actor_type not in ("government", "organization")
            or not first.startswith(ARTICLED)
            or not any(
                self.scene.mentions[n].type == "name"
                and self.scene.mentions[n].extent[1] >= initial - len(head) - 1
                for n in self.scene.mentions_in(start, initial)
            )
        ):
            return mention
        kind = "group" if row["number"] == "plural" else "person"
        return mention._replace(extent=(start, initial), key=head, actor_type=kind)

    def _shortened(self, mention: MentionFinding, start: int, initial: int) -> MentionFinding:
        """`Her team` of `Her team surveyed 640 teachers`: a source that ends in a head of its own goes no further."""
        head = self.text[start:initial].rstrip().rpartition(" ")[2].lower()
        if mention.extent[1] <= initial or mention.extent[0] != start:
            return mention
        row, body = self.lexicon.roles.get(head), self.lexicon.body_nouns.get(head)
        if row is None and body is None:
            return mention
        several = row is not None and row["number"] == "plural"
        kind = body["kind"] if body is not None else "group" if several else "person"
        return mention._replace(extent=(start, initial), key=head, actor_type=kind)

    def _role(self, phrase: Phrase, row: dict[str, str], initial: int) -> Player | None:
        """A phrase whose head is a role: one or many, named elsewhere or not."""
        known = None if phrase.definite else self.unnamed.at(phrase.head, phrase.start)
        if known is not None:
            return known
        if row["number"] == "plural":
            return self._sources.several(phrase, row)
        named = self._roles.apposed(phrase.end) or self._roles.self_named(phrase.end)
        if named is not None:
            return named
        if row["kind"] in ("source", "voice"):
            return self._sources.one(phrase, row, initial)
        if row["kind"] == "kin" and phrase.definite:
            named = self._roles.kin(phrase.head)
            if named is not None:
                return phrase.means(named)
        if row["kind"] == "kin" or not phrase.definite:
            anew = not phrase.definite
            return phrase.means(self.unnamed.new(phrase.written, phrase.head, row, anew=anew))
        body = self.scene.bodies.with_head(phrase.head)
        if body is not None and not self._roles.described_as(phrase.head):
            return phrase.means(body)  # the operator, of Sugbo Lines, the operator
        return self._roles.read(phrase, row)

    def _bare(self, start: int, initial: int) -> Player | None:
        """A role without its article: `ex-police chief`, as headlines have it."""
        written = self.text[start:initial].strip()
        head = written.rpartition(" ")[2].lower()
        row = self.lexicon.roles.get(head)
        if row is None or len(written) > _MANY_CHARACTERS:
            return None
        if row["number"] == "plural":
            found = self.unnamed.several(written, head, row, definite=False)
        else:
            found = self.unnamed.source(written, head, row, definite=False)
        found.add((start, start + len(written)), "nominal")
        return found

    def _goes_on(self, mention: MentionFinding, initial: int) -> bool:
        """`a caucus meeting`: the caucus is not the head."""
        if mention.extent[1] + 1 >= initial:
            return False
        tag = self.scene.document.tags[mention.head + 1]
        return tag in self.lexicon.nouns and tag not in self.lexicon.verbs

    def _people(self, index: int, mention: MentionFinding) -> Player:
        """`the Qataris` are a government, `Germans` are some people."""
        if mention.definite:
            found = self.scene.player_of.get(index)
            return found or self.scene.bodies.country(mention.key, mention.rule)
        found = self.unnamed.group(self.text[slice(*mention.extent)])
        found.add(mention.extent, "nominal")
        return found

    def _covering(self, start: int, initial: int) -> list[int]:
        """The phrase whose end is the source: `source` of `the informed source`."""
        at = bisect_left(self.scene.starts, start)
        for n in range(at - 1, max(-1, at - 4), -1):
            mention = self.scene.mentions[n]
            if mention.rule == "en.actors.phrase" and mention.extent[1] == initial:
                return [n]
        return []
