"""Whom the source of an attribution means: a pronoun, a name, several names or a noun phrase."""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise

from newsextract.languages.en.coreference import (
    ARTICLES,
    BETWEEN,
    CONTRACTED,
    DETERMINERS,
    FIRST_PERSON,
    FIRST_SINGULAR,
    ISSUED,
    JOINERS,
    NEUTER,
    PHRASE_END,
    PLURAL,
    POSTMODIFIER,
    PREPOSITION,
    RELATIVE,
    SINGULAR,
)
from newsextract.resolution.cast import Player
from newsextract.resolution.phrases import Phrases
from newsextract.resolution.phrases_stand_ins import StandIns
from newsextract.resolution.scene import Scene
from newsextract.span import Extent

_LONGEST_WORD = 80
_NEAR = 6
"""So many mentions before a body inside a role are looked at for whoever holds it."""
_LONGEST_ROLE = 120
_BODIES = ("organization", "government")
_DASHES = ("-", "–", "—")
_BEFORE_WHO = ("", ",", *_DASHES)


class Sources:
    """Reads sources in order of the text and remembers what each meant."""

    def __init__(self, scene: Scene, phrases: Phrases) -> None:
        self.scene = scene
        self.phrases = phrases
        self.pronouns = phrases.pronouns
        self._stand_ins = StandIns(scene)
        self._known: dict[Extent, Player | None] = {}
        self._issuers: dict[str, Player | None] = {}

    def who(self, extent: Extent) -> Player | None:
        """Whom a noun phrase or pronoun means."""
        if extent not in self._known:
            self._known[extent] = self._who(extent)
        return self._known[extent]

    def _who(self, extent: Extent) -> Player | None:
        start, end = extent
        plain = self._plain_name(start, end)
        if plain is not None:
            return plain
        text = self.scene.document.text
        if start > 1 and text[start - 1] == "." and text[start - 2].isalnum():
            blank = text.rfind(" ", max(0, start - _LONGEST_WORD), start)
            start = blank + 1 if blank >= 0 else start  # com of Tradeport.com
        written = text[start:end].strip()
        while start < end and self.scene.document.text[start].isspace():
            start += 1
        if written.lower().startswith("according to "):
            start += 13
            written = self.scene.document.text[start:end].strip()
        low = CONTRACTED.sub("", written.lower())
        if low in SINGULAR:
            return self.pronouns.he_or_she(SINGULAR[low], start)
        if low in PLURAL:
            return self.pronouns.they(start)
        if low in NEUTER:
            return self.pronouns.it(start)
        if low in FIRST_PERSON:
            told = low == FIRST_SINGULAR and not self.scene.is_quoted(start)
            return self.pronouns.author() if told else None
        if low in RELATIVE:
            return self._antecedent(start)
        cut = PHRASE_END.search(written)
        initial = start + (cut.start() if cut else len(written))
        if self.scene.is_verb(self.scene.document.token_at(start)):
            return None  # worked on the site
        inside = self.scene.mentions_in(start, end)
        if "and" in written or "&" in written:
            joint = self._joint(inside, start, initial) or self._joint_phrases(start, end)
            if joint is not None:
                return joint
        issuer = self._issued(start, end)
        if issuer is not None:
            return issuer
        called = self.scene.people.called(written)  # From said
        if called is not None:
            return called
        named = self._stand_ins.read(start, initial)
        named = named or self._name_in(inside, start, initial, end)
        if named is not None:
            return named
        return self.phrases.read(inside, start, initial) or self._behind_dash(start, end)

    def _behind_dash(self, start: int, end: int) -> Player | None:
        """`a year after Roe left - the ministry`: what stands behind the last dash."""
        text = self.scene.document.text
        dash = max(text.rfind(f" {each} ", start, end) for each in "-–—")
        return self._who((dash + 3, end)) if dash >= 0 else None

    def _plain_name(self, start: int, end: int) -> Player | None:
        """The quick way for most sources: a name, with or without its title, and nothing else."""
        scene = self.scene
        at = bisect_left(scene.starts, start)
        while at < len(scene.starts) and scene.mentions[at].extent[1] < end:
            at += 1  # Deputy Commissioner of Police Dana Obi
        if at >= len(scene.starts):
            return None
        mention = scene.mentions[at]
        if mention.extent[1] != end or mention.type != "name" or mention.owner:
            return None
        if mention.extent[0] != start and not (mention.roles and mention.roles[0][0][0] == start):
            return None
        return scene.player_of.get(at)

    def _antecedent(self, start: int) -> Player | None:
        """`Dana Obi, who said`: whoever is named right before."""
        scene = self.scene
        if self._is_paper(start):
            return self._issuer(start)
        for n in range(bisect_left(scene.starts, start) - 1, -1, -1):
            mention = scene.mentions[n]
            if mention.type == "pronoun":
                continue
            gap = scene.document.text[mention.extent[1] : start]
            if len(gap) > 60:
                break
            if gap.strip() not in _BEFORE_WHO and not POSTMODIFIER.fullmatch(gap):
                continue
            if self._is_body_of(n, start):
                return self._holder(n)
            if mention.rule == "en.actors.phrase":
                return self.phrases.read([n], *mention.extent)
            return scene.player_of.get(n) or scene.settle(n)
        behind_dash = scene.document.text[max(0, start - 2) : start].strip() in _DASHES
        return self._issuer(start) if behind_dash else None

    def _is_body_of(self, index: int, start: int) -> bool:
        """Whether `who` stands behind a body inside a role: `the University of Zomba, who`."""
        mention = self.scene.mentions[index]
        if self.scene.document.text[start : start + 3] != "who" or not mention.token:
            return False
        player = self.scene.player_of.get(index)
        kind = player.type if player is not None else mention.actor_type
        if kind not in _BODIES:
            return False
        words = self.scene.document.tokens[max(0, mention.token - 2) : mention.token]
        return not self.scene.lexicon.words["belonging"].isdisjoint(map(str.rstrip, words))

    def _holder(self, index: int) -> Player | None:
        """`Dana Obi, an economist at the University of Zomba, who`: whoever holds the role."""
        scene, text = self.scene, self.scene.document.text
        end = scene.mentions[index].extent[0]
        for n in range(index - 1, max(-1, index - _NEAR), -1):
            mention = scene.mentions[n]
            gap = text[mention.extent[1] : end]
            if len(gap) > _LONGEST_ROLE or ". " in gap:
                return None
            player = scene.player_of.get(n)
            kind = player.type if player is not None else mention.actor_type
            if mention.type == "name" and kind == "person":
                return player or scene.settle(n)
            if (
                mention.rule == "en.actors.phrase"
                and kind == "person"
                and text[mention.extent[0] - 2] != ","
            ):
                return self.phrases.read([n], *mention.extent)
        return None

    def _issued(self, start: int, end: int) -> Player | None:
        """`A report by the audit office`: the office; so is `the report` behind it."""
        words = self.scene.lexicon.words
        text = self.scene.document.text
        match = ISSUED.match(text, start, end)
        if match is None:
            return None
        paper = match["paper"]
        if paper not in words["document"] and paper not in words["paper"]:
            return None
        if match["by"] is None:
            found = self._issuers.get(paper) if match.end() == end else None
        else:
            found = self._issuers[paper] = self.who((match.end(), end))
        if found is not None:
            found.add((start, match.end("paper")), "nominal")
        return found

    def _is_paper(self, start: int) -> bool:
        """`a statement that accused`: whether a letter or the like stands before."""
        token = self.scene.document.token_at(start)
        before = self.scene.document.tokens[token - 1].rstrip(" ,").lower() if token else ""
        return before in self.scene.lexicon.words["paper"]

    def _issuer(self, start: int) -> Player | None:
        """Whoever the sentence that speaks of a letter names first: `Dana Obi sent a letter that`."""
        document, scene = self.scene.document, self.scene
        first, _ = document.sentence_at(document.token_at(start))
        for n in scene.mentions_in(document.starts[first], start):
            mention = scene.mentions[n]
            if mention.type in ("name", "metonym"):
                return scene.player_of.get(n) or scene.settle(n)
            if mention.rule == "en.actors.phrase":
                return self.phrases.read([n], *mention.extent)
            if mention.type == "pronoun" and scene.starts[n + 1 : n + 2] != [mention.extent[0]]:
                return self.who(mention.extent)
        return None

    def _joint(self, inside: list[int], start: int, initial: int) -> Player | None:
        """`Dana Obi and Omar Roe` as one actor with members."""
        mentions = self.scene.mentions
        text = self.scene.document.text
        names = [n for n in inside if mentions[n].type in ("name", "metonym")]
        if len(names) < 2 or "and" not in text[start : mentions[names[-1]].extent[0]].split():
            return None
        members: list[Player] = []
        last = -1
        modifier = -1  # where the body begins whose role the next name holds
        for position, n in enumerate(names):
            begin = mentions[n].roles[0][0][0] if mentions[n].roles else mentions[n].extent[0]
            begin = modifier if modifier >= 0 else begin
            modifier = -1
            if position + 1 < len(names) and self._is_modifier(n, names[position + 1]):
                modifier = begin
                continue
            if last >= 0 and text[mentions[last].extent[1] : begin].strip() not in JOINERS:
                return None
            player = self.scene.player_of.get(n) or self.scene.settle(n)
            if player is None:
                return None
            members.append(player)
            last = n
        rest = text[mentions[last].extent[1] : initial].strip()
        if rest[:1].isalpha():
            noun = self.phrases.lexicon.body_nouns.get(rest)
            if noun is None or noun["means"] != "power":
                return None  # Roe and Obi supporters; but Kenya and the Malawian government
        found = self.scene.group_of(members)
        if found.members:
            found.add((start, mentions[last].extent[1]), "nominal")
            found.forms[text[start : mentions[last].extent[1]]] = None
        return found

    def _joint_phrases(self, start: int, end: int) -> Player | None:
        """`the union and the mayor’s office`: noun phrases with an article, each a source by itself."""
        text = self.scene.document.text
        stops = [
            (start, start),
            *(m.span() for m in BETWEEN.finditer(text, start, end)),
            (end, end),
        ]
        pieces = [(one[1], other[0]) for one, other in pairwise(stops)]
        if len(pieces) < 2 or not any(
            text[slice(*piece)].lower().startswith(ARTICLES) for piece in pieces
        ):
            return None
        if not all(self._is_whole(*piece) for piece in pieces):
            return None
        members = [player for player in map(self.who, pieces) if player is not None]
        if len(members) != len(pieces):
            return None
        found = self.scene.group_of(members)
        if found.members:
            found.add((start, end), "nominal")
        return found

    def _is_whole(self, start: int, end: int) -> bool:
        """Whether a stretch is one name or one noun phrase and nothing else."""
        article = self.scene.document.text[start:end].lower().startswith("the ")
        return any(
            self.scene.mentions[n].extent[1] == end
            and self.scene.mentions[n].extent[0] in (start, start + 4 if article else start)
            for n in self.scene.mentions_in(start, end)
        )

    def _is_modifier(self, index: int, following: int) -> bool:
        """`Greenpeace` of `Greenpeace campaigner Maya Lund`: a name and a role before a name."""
        mentions = self.scene.mentions
        one, other = mentions[index], mentions[following]
        words = self.scene.document.text[one.extent[1] : other.extent[0]].split()
        if (
            not words
            or len(words) > 5
            or other.actor_type != "person"
            or one.actor_type == "person"
        ):
            return False
        return words[-1].lower() in self.scene.lexicon.roles

    def _head_end(self, inside: list[int], start: int, initial: int) -> int:
        """Where the head of a source ends: before a preposition that stands in no name."""
        mentions, text = self.scene.mentions, self.scene.document.text
        at = start
        while (match := PREPOSITION.search(text, at, initial)) is not None:
            name = next(
                (
                    n
                    for n in inside
                    if mentions[n].extent[0] < match.start() < mentions[n].extent[1]
                ),
                None,
            )
            if name is None:
                return match.start()
            at = mentions[name].extent[1]  # Bank of Korea governor Kim Min-jae
        return initial

    def _word_end(self, end: int) -> int:
        """Where the word ends in which a name stands: Tradeport.com."""
        text = self.scene.document.text
        if text[end : end + 1] != "." or not text[end + 1 : end + 2].isalnum():
            return end
        blank = text.find(" ", end, end + _LONGEST_WORD)
        return blank if blank >= 0 else end

    def _behind_role(self, inside: list[int], start: int, head_end: int, end: int) -> int | None:
        """The name at the end of a long role without an article: `Calder director of product sales Ana Roe`."""
        scene, text = self.scene, self.scene.document.text
        before = text[start:head_end].split()
        office = any(word in scene.lexicon.titles for word in before)  # Minister of State for Trade
        if not before or not (office or before[-1].lower() in scene.lexicon.roles):
            return None
        if before[0].lower() in DETERMINERS or not inside:
            return None  # a friend of the singer Ana Roe
        mention = scene.mentions[inside[-1]]
        named = mention.type == "name" and mention.actor_type == "person" and " " in mention.key
        last = scene.document.tokens[mention.token - 1]
        joined = scene.is_noun(mention.token - 1) or (office and last[:1].isupper())
        if named and mention.extent[1] == end and joined:
            return inside[-1]
        return None

    def _name_in(self, inside: list[int], start: int, initial: int, end: int) -> Player | None:
        mentions = self.scene.mentions
        head_end = self._head_end(inside, start, initial)
        best = None
        for n in inside:
            mention = mentions[n]
            if mention.type in ("adjectival", "pronoun") or (
                mention.type == "nominal" and mention.rule == "en.actors.phrase"
            ):
                continue
            stop = self._word_end(mention.extent[1])
            if mention.extent[0] > initial:
                break
            if (
                stop >= head_end - 1
                and mention.extent[0] < head_end
                and (not mention.owner or stop + 2 >= end)
            ):
                best = n
        if best is None:
            best = self._behind_role(inside, start, head_end, end)
        if best is None and initial < end:  # the secretary of state, Dana Obi
            rest = self.scene.document.text[initial:end]
            skip = len(rest) - len(rest.lstrip(", "))
            for n in inside:
                at = mentions[n].roles[0][0][0] if mentions[n].roles else mentions[n].extent[0]
                if (
                    mentions[n].type == "name"
                    and mentions[n].actor_type == "person"
                    and at == initial + skip
                    and rest[:1] == ","
                ):
                    best = n
                    break
        if best is None:
            return None
        player = self.scene.player_of.get(best)
        if player is None:
            player = self.scene.settle(best)
        if player is not None and mentions[best].type == "place":
            return None
        return player
