"""Whom a noun phrase means: the senator, a source close to the talks, her campaign."""

from __future__ import annotations

import re
from bisect import bisect_left

from newsextract.findings import MentionFinding, Structure
from newsextract.grammar.grammar import Grammar
from newsextract.languages.en.anonymity import POSTMODIFIER
from newsextract.languages.gazetteer import Gazetteer
from newsextract.resolution.bodies import without_article
from newsextract.resolution.cast import Player
from newsextract.resolution.descriptions import describe
from newsextract.resolution.pronouns import Pronouns
from newsextract.resolution.scene import Scene
from newsextract.resolution.unnamed import Unnamed

_VAGUE = frozenset(
    ["candidate", "nominee", "hopeful", "contender", "president", "leader", "politician"]
)
_NOT_NOW = frozenset(("former", "ex", "elect", "president-elect", "late"))
_HOME = "United States"
"""Only there is a government called the administration of its president."""

_NOBODY = frozenset(
    (
        "this",
        "that",
        "these",
        "those",
        "what",
        "there",
        "second",
        "which",
        "such",
        "anyone",
        "nobody",
    )
)
_QUANTIFIERS = frozenset(
    (
        "many",
        "some",
        "others",
        "several",
        "few",
        "most",
        "everyone",
        "all",
        "both",
        "one",
        "critics",
    )
)
_DOCUMENTS = frozenset(
    (
        "report",
        "reports",
        "poll",
        "polls",
        "survey",
        "surveys",
        "study",
        "studies",
        "documents",
        "document",
        "court",
        "filing",
        "lawsuit",
        "data",
        "figures",
        "people",
        "letter",
        "statement",
        "paper",
        "memo",
        "email",
        "emails",
        "complaint",
        "indictment",
        "ad",
        "website",
        "editorial",
        "campaign",
        "group",
        "groups",
    )
)
_PAPERS = frozenset(("statement", "release", "email", "letter", "post", "message", "tweet"))
MANY_PEOPLE = 100
"""So many people are asked whether they are described by a noun."""

_ANY = -5.0
_DEFINITE = ("the", "this", "that", "his", "her", "their", "its", "both")


class Phrases:
    """Resolves the noun phrases of one text."""

    def __init__(
        self, scene: Scene, structure: Structure, lexicon: Gazetteer, grammar: Grammar
    ) -> None:
        self.scene = scene
        self.lexicon = lexicon
        self.text = scene.document.text
        self.unnamed = Unnamed()
        self.pronouns = Pronouns(scene, structure, self._plural)
        self._introduced = 0
        self._tail = grammar.pattern("actor_tail")

    def _plural(self, index: int) -> Player | None:
        start, end = self.scene.mentions[index].extent
        return self.read([index], start, end)

    def read(self, inside: list[int], start: int, initial: int) -> Player | None:
        """Whom the first noun phrase before `initial` means, or whoever else a source may be."""
        mentions = self.scene.mentions
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
                self._titled_body(inside, start, initial)
                or self._bare(start, initial)
                or self._other(start, initial)
            )
        n = phrases[0]
        mention = mentions[n]
        if mention.rule != "en.actors.phrase":
            return self._people(n, mention)
        head = mention.key
        written = self.scene.document.text[start:initial].strip()
        first = written.split(" ", 1)[0].lower()
        definite = first in _DEFINITE or (
            mention.definite and first not in ("a", "an", "one", "another", "some", "any")
        )
        row = self.lexicon.roles.get(head)
        if row is None:
            body = self.lexicon.body_nouns.get(head)
            if body is None or body["means"] == "plural":
                return self._other(start, initial)
            return self._body_phrase(mention, inside, written, start, definite=definite)
        named = self._apposed(start + len(written))
        if named is not None and row["number"] == "singular":
            return named
        if row["number"] == "plural":
            return self._people_phrase(mention, written, start, row, definite=definite)
        if row["kind"] in ("source", "voice"):
            if initial == mention.extent[1]:
                end = self._with_postmodifier(mention, initial)
                written = self.text[start:end]
            return self._source_phrase(mention, written, start, row, definite=definite)
        if row["kind"] == "kin" or not definite:
            return self._note(
                self.unnamed.new(written, head, row, anew=not definite),
                start,
                start + len(written),
            )
        return self._role_phrase(mention, written, start, row)

    def _bare(self, start: int, initial: int) -> Player | None:
        """A role without its article: `ex-police chief`, as headlines have it."""
        written = self.text[start:initial].strip()
        head = written.rpartition(" ")[2].lower()
        row = self.lexicon.roles.get(head)
        if row is None or len(written) > 80:
            return None
        if row["number"] == "plural":
            found = self.unnamed.several(written, head, row, definite=False)
        else:
            found = self.unnamed.source(written, head, row, definite=False)
        return self._note(found, start, start + len(written))

    def _body_before(self, head: str, start: int) -> Player | None:
        """The fuller noun phrase of the same head before: China’s foreign ministry, the ministry."""
        mentions = self.scene.mentions
        at = bisect_left(self.scene.starts, start)
        for n in range(at - 1, max(-1, at - MANY_PEOPLE), -1):
            mention = mentions[n]
            if mention.key == head and mention.head - mention.token > 1:
                return self.read(self.scene.mentions_in(*mention.extent), *mention.extent)
        return None

    def _goes_on(self, mention: MentionFinding, initial: int) -> bool:
        """`a caucus meeting`: the caucus is not the head."""
        if mention.extent[1] + 1 >= initial:
            return False
        tag = self.scene.document.tags[mention.head + 1]
        return tag in self.lexicon.nouns and tag not in self.lexicon.verbs

    def _titled_body(self, inside: list[int], start: int, initial: int) -> Player | None:
        """`Time magazine`: a name and what it is."""
        written = self.text[start:initial].strip()
        name, _, noun = written.rpartition(" ")
        if not inside or not name or noun not in self.lexicon.body_nouns:
            return None
        mention = self.scene.mentions[inside[0]]
        if mention.type != "name" or mention.extent != (start, start + len(name)):
            return None
        kind = self.lexicon.body_nouns[noun]["kind"]
        return self._note(
            self.scene.bodies.phrase(written, kind, mention.rule), start, start + len(written)
        )

    def _people(self, index: int, mention: MentionFinding) -> Player:
        """`the Qataris` are a government, `Germans` are some people."""
        if mention.definite:
            found = self.scene.player_of.get(index)
            return found or self.scene.bodies.country(mention.key, mention.rule)
        start, end = mention.extent
        return self._note(self.unnamed.group(self.text[start:end]), start, end)

    def _covering(self, start: int, initial: int) -> list[int]:
        """The phrase whose end is the source: `source` of `the informed source`."""
        at = bisect_left(self.scene.starts, start)
        for n in range(at - 1, max(-1, at - 4), -1):
            mention = self.scene.mentions[n]
            if mention.rule == "en.actors.phrase" and mention.extent[1] == initial:
                return [n]
        return []

    def _apposed(self, end: int) -> Player | None:
        """`the prime minister, Dana Obi,`: the name behind a role."""
        at = bisect_left(self.scene.starts, end)
        if at >= len(self.scene.starts) or self.text[end : end + 2] != ", ":
            return None
        mention = self.scene.mentions[at]
        begin = mention.roles[0][0][0] if mention.roles else mention.extent[0]
        if begin != end + 2 or mention.type != "name" or mention.actor_type != "person":
            return None
        return self.scene.player_of.get(at)

    def _note(self, player: Player, start: int, end: int) -> Player:
        player.add((start, end), "nominal")
        return player

    def _other(self, start: int, initial: int) -> Player | None:
        """A source whose head is no role that we know: many, critics of the plan, a poll."""
        written = self.scene.document.text[start:initial].strip()
        words = written.lower().split()
        if not words or len(written) > 120 or words[0] in _NOBODY:
            return None
        if words[-1] in _DOCUMENTS or words[-1] in _PAPERS:
            owner = self._owner_before(start, initial)
            if owner is not None:
                return owner
        if words[-1] in _PAPERS and words[0] in _DEFINITE and len(words) <= 3:
            return self._last_speaker(start)
        if words[0] not in _QUANTIFIERS and not _DOCUMENTS.intersection(words):
            return None
        return self._note(self.unnamed.group(written), start, start + len(written))

    def _owner_before(self, start: int, initial: int) -> Player | None:
        """`Obi’s letter said`: whoever wrote it."""
        at = bisect_left(self.scene.starts, initial)
        for n in range(at - 1, max(-1, at - 4), -1):
            mention = self.scene.mentions[n]
            gap = self.text[mention.extent[1] : initial]
            if (
                mention.owner
                and len(gap) < 60
                and (mention.extent[0] >= start or len(gap.split()) <= 2)
            ):
                return self.scene.player_of.get(n)
        return None

    def _last_speaker(self, start: int) -> Player | None:
        """`the statement said`: whoever spoke last, near by."""
        place = self.scene.place(start)
        for trail in (self.scene.people_trail, self.scene.body_trail):
            for player, distance, _, weight in trail.before(place):
                if distance > 3:
                    break
                if weight >= 1.5:
                    return player
        return None

    def _people_phrase(
        self,
        mention: MentionFinding,
        written: str,
        start: int,
        row: dict[str, str],
        *,
        definite: bool,
    ) -> Player:
        return self._note(
            self.unnamed.several(written, mention.key, row, definite=definite),
            start,
            start + len(written),
        )

    def _source_phrase(
        self,
        mention: MentionFinding,
        written: str,
        start: int,
        row: dict[str, str],
        *,
        definite: bool,
    ) -> Player | None:
        if definite and row["kind"] == "voice":
            named = self._described_as(mention.key)
            if named and not self.unnamed.with_head(mention.key):
                return self._role_phrase(mention, written, start, row)
        if definite:
            self._introduce(start)
        player = self.unnamed.source(written, mention.key, row, definite=definite)
        return self._note(player, start, start + len(written))

    def _described_as(self, head: str) -> list[Player]:
        """The people whom the text describes by a noun; only the first are asked."""
        people = self.scene.people.players[:MANY_PEOPLE]
        return [player for player in people if head in describe(player, self.text)]

    def _introduce(self, start: int) -> None:
        """Take in the sources that the text has brought in before, in whatever part of a sentence."""
        mentions = self.scene.mentions
        while self._introduced < len(mentions) and mentions[self._introduced].extent[0] < start:
            index = self._introduced
            mention = mentions[index]
            self._introduced += 1
            row = self.lexicon.roles.get(mention.key)
            if row is None or row["kind"] not in ("source", "voice") or row["number"] == "plural":
                continue
            begin, end = mention.extent
            written = self.text[begin:end]
            if written.lower().startswith(
                ("the ", "his ", "her ", "their ", "its ", "no ", "any ")
            ) or (self.scene.is_quoted(begin) or self._names_follow(end)):
                continue
            end = self._with_postmodifier(mention, end)
            written = self.text[begin:end]
            self._note(self.unnamed.new(written, mention.key, row, anew=False), begin, end)

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

    def _role_phrase(
        self, mention: MentionFinding, written: str, start: int, row: dict[str, str]
    ) -> Player | None:
        """`the Florida senator`: whoever is described so; else whoever stands out."""
        head = mention.key
        words = [w.strip(".,").lower() for w in re.split(r"[\s’'/-]+", written)[1:]]
        agreement = row["agreement"]

        def fits(player: Player) -> float | None:
            if player.type != "person" or (agreement != "any" and not player.agrees(agreement)):
                return None
            described = describe(player, self.text)
            bonus = (1.5 if head in _VAGUE else 3.0) if head in described else 0.0
            bonus += sum(1.0 for word in words if word != head and word in described)
            if "former" in described and "former" not in words:
                bonus -= 1.0
            return bonus - (3.0 if self.scene.told_of(player) else 0.0)

        found = self.scene.people_trail.best(self.scene.place(start), fits, least=-5.0)
        if found is not None and mention.key not in _VAGUE and re.search(r"['’]s?\b", written):
            known = describe(found, self.text)
            if head not in known:
                found = None  # Iowa’s delegation chairman is nobody we know
        if found is None:
            described = self._described_as(head)
            found = described[0] if len(described) == 1 else None
        if found is None:
            return self._note(
                self.unnamed.source(written, head, row, definite=True),
                start,
                start + len(written),
            )
        return self._note(found, start, start + len(written))

    def _body_phrase(
        self,
        mention: MentionFinding,
        inside: list[int],
        written: str,
        start: int,
        *,
        definite: bool,
    ) -> Player | None:
        head = mention.key
        means = self.lexicon.body_nouns[head]["means"]
        end = start + len(written)
        players = self.scene.player_of
        mentions = self.scene.mentions
        before = [n for n in inside if mentions[n].extent[0] < mention.extent[1]]
        owner = next((players[n] for n in before if n in players), None)
        loose = any(mentions[n].type == "name" and n not in players for n in before)
        if means == "campaign" or (means == "power" and owner and owner.type == "person"):
            found = self._campaign(head, owner, written, start)
            if found is not None:
                return self._note(found, start, end)
        if means == "power" and owner is None and written.lower().startswith("its "):
            owner = self.earlier_body("country", start)
        if means == "power" and owner is not None:
            self.scene.dropped.update(n for n in before if not mentions[n].owner)
        if means == "power" and owner is not None and owner.type == "government":
            return self._note(owner, start, end)
        places = any(mentions[n].type == "place" for n in before)
        short = len(written.split()) <= (5 if means == "country" and places else 2)
        if definite and owner is None and not loose and short:
            found = self.earlier_body(head, start)
            if found is not None:
                return self._note(found, start, end)
        if means == "country" and owner is None:
            return None
        name = re.sub(r"^(?:a|an) ", "", without_article(written))
        kind = mention.actor_type or "organization"
        player = self.scene.bodies.phrase(name, kind, mention.rule)
        player.head = head
        self.scene.bodies.by_head[head] = player
        return self._note(player, start, end)

    def _campaign(self, head: str, owner: Player | None, written: str, start: int) -> Player | None:
        """The campaign or the administration of a person."""
        low = written.lower()
        if owner is None and low.startswith(("his ", "her ")):
            owner = self.pronouns.owner("he" if low.startswith("his") else "she", start)
        if owner is None and low == f"the {head}":
            return self.earlier_body(head, start) or self._office(
                self.pronouns.standing_out(start), head
            )
        return self._office(owner, head)

    def _office(self, player: Player | None, head: str) -> Player | None:
        if player is None or player.type != "person":
            return None
        if self.lexicon.body_nouns[head]["means"] == "power":
            return self.administration(player)
        head = "campaign" if head == "camp" else head
        name = f"{player.name.rpartition(' ')[2]} {head}"
        found = self.scene.bodies.phrase(name, "organization", "en.actors.phrase")
        found.head = head
        return found

    def administration(self, president: Player) -> Player:
        """The government of a president: that of the country, while he or she is in office."""
        words = describe(president, self.text)
        if "president" in words and not words & _NOT_NOW:
            return self.scene.bodies.country(_HOME, "en.actors.phrase")
        name = f"{president.name} administration"
        found = self.scene.bodies.phrase(name, "government", "en.actors.phrase")
        found.forms[f"{president.name.rpartition(' ')[2]} administration"] = None
        return found

    def earlier_body(self, head: str, start: int, least: float = -6.0) -> Player | None:
        """The body that a bare noun takes up: the group, the ministry, the country."""
        means = self.lexicon.body_nouns[head]["means"]
        outlets = self.lexicon.outlets

        def fits(player: Player) -> float | None:
            if player.head == head or head in player.name.lower().split():
                return 4.0
            if means == "country":
                return 0.0 if player.type == "government" and player.country else None
            if means == "agency":
                return 0.0 if player.type == "government" and not player.country else None
            if player.type != "organization" or means in ("power", "campaign", "other"):
                return None
            outlet = player.name in outlets or not outlets.isdisjoint(player.forms)
            return 0.0 if outlet == (means == "outlet") else (-1.5 if means == "outlet" else None)

        found = self.scene.body_trail.best(self.scene.place(start), fits, least)
        if found is None and least < _ANY:
            found = self.scene.bodies.with_head(head) or self._body_before(head, start)
        return found
