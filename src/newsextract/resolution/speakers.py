"""Give each attribution its speaker, and list the cast."""

from __future__ import annotations

from newsextract.findings import (
    ActorFinding,
    AttributionFinding,
    Attributions,
    Resolved,
    Structure,
)
from newsextract.grammar.grammar import Grammar
from newsextract.languages.en.coreference import (
    ANSWERS,
    ASKS,
    CONTRACTED,
    FIRST_PERSON,
    FIRST_SINGULAR,
    NEUTER,
    PLURAL,
    RELATIVE,
    SINGULAR,
)
from newsextract.resolution.anonymity import find_anonymity
from newsextract.resolution.cast import Player
from newsextract.resolution.casting import list_cast
from newsextract.resolution.nominals import read_nominals, read_roles
from newsextract.resolution.roles import find_roles
from newsextract.resolution.salience import Trace
from newsextract.resolution.scene import Scene
from newsextract.resolution.sources import Sources
from newsextract.span import Extent


class Speakers:
    """Resolves the attributions of one text."""

    def __init__(
        self, scene: Scene, sources: Sources, structure: Structure, grammar: Grammar
    ) -> None:
        self.scene = scene
        self.grammar = grammar
        self.structure = structure
        self.sources = sources

    def resolve(self, attributions: Attributions) -> Resolved:
        """Give each attribution its speaker."""
        items = attributions.attributions
        speakers: list[Player | None] = [None] * len(items)
        reasons: list[str | None] = [None] * len(items)
        asker: Player | None = None  # whose question is being answered
        order = sorted(range(len(items)), key=lambda n: (items[n].source or items[n].content[0])[0])
        for n in order:
            item = items[n]
            if item.source is None:
                if item.continues is not None and 0 <= item.continues < len(items):
                    speakers[n] = speakers[item.continues]
                reasons[n] = None if speakers[n] else "no_source"
                continue
            self.scene.content = item.content
            self.scene.addressed = self._named_in(item.addressee)
            if item.cue is not None and item.cue.lemma in ANSWERS and asker is not None:
                self.scene.addressed |= {asker}
            speakers[n] = self.sources.who(item.source)
            asker = speakers[n] if item.cue is not None and item.cue.lemma == ASKS else None
            if speakers[n] is None:
                reasons[n] = self._reason(item.source)
            else:
                self._spoke(speakers[n], item.source)
        self._let_speakers_be_i(items, speakers, reasons)
        return self._result(items, attributions, speakers, reasons)

    def _let_speakers_be_i(
        self,
        items: tuple[AttributionFinding, ...],
        speakers: list[Player | None],
        reasons: list[str | None],
    ) -> None:
        """`“I told them to wait,” said Dana Obi`: inside a quotation, I is whoever is quoted."""
        for n, item in enumerate(items):
            if item.source is None or item.parent is None or speakers[n] is not None:
                continue
            if self.scene.document.text[slice(*item.source)].lower() == FIRST_SINGULAR:
                speakers[n] = speakers[item.parent]
                reasons[n] = None if speakers[n] else reasons[n]

    def _reason(self, source: Extent) -> str:
        """Why a source means nobody; see docs/actors.md."""
        scene = self.scene
        word = CONTRACTED.sub("", scene.document.text[slice(*source)].strip().lower())
        if word in FIRST_PERSON:
            return "first_person"
        if word in SINGULAR or word in PLURAL or word in NEUTER or word in RELATIVE:
            place = scene.place(source[0])
            trails = (scene.people_trail, scene.body_trail)
            known = any(True for trail in trails for _ in trail.before(place))
            return "ambiguous_pronoun" if known else "no_antecedent"
        named = any(scene.mentions[n].type != "pronoun" for n in scene.mentions_in(*source))
        return "not_resolved" if named else "not_an_actor"

    def _spoke(self, player: Player | None, source: Extent) -> None:
        assert player is not None
        player.speaks = player.acts = True
        token = self.scene.document.token_at(source[0])
        trail = (
            self.scene.body_trail
            if player.type in ("organization", "government")
            else self.scene.people_trail
        )
        trail.spoke(Trace(source[0], token, token, player))

    def _result(
        self,
        items: tuple[AttributionFinding, ...],
        attributions: Attributions,
        speakers: list[Player | None],
        reasons: list[str | None],
    ) -> Resolved:
        parties: dict[Extent, tuple[Player, ...]] = {}
        self.scene.strict = True  # whoever is spoken to is not just anybody
        for item, speaker in zip(items, speakers, strict=True):
            # nobody speaks to himself
            self.scene.addressed = frozenset(() if speaker is None else (speaker,))
            for extent in (item.addressee, item.via, item.about):
                if extent is not None and extent not in parties:
                    parties[extent] = self._parties(extent)
        self.scene.strict = False
        silent = [
            None if each.source is None else self.sources.who(each.source)
            for each in attributions.non_statements
        ]
        for each in attributions.non_statements:
            if each.asked_by is not None:
                parties[each.asked_by] = self._parties(each.asked_by)
        wanted = [*speakers, *silent, *(player for group in parties.values() for player in group)]
        read_nominals(self.scene, self.sources.phrases)
        find_anonymity(self.scene, self.sources.phrases)
        players = list_cast(
            self.scene, [player for player in wanted if player is not None], self.structure
        )
        find_roles(self.scene, self.grammar, players)
        read_roles(self.scene, players)
        findings: tuple[ActorFinding, ...] = tuple(player.finding() for player in players)
        indices = tuple(_index(player) for player in speakers)
        listed = {
            extent: tuple(player.index for player in group if player.index >= 0)
            for extent, group in parties.items()
        }
        return Resolved(
            findings,
            indices,
            tuple(
                reason or ("not_an_actor" if index is None else None)
                for reason, index in zip(reasons, indices, strict=True)
            ),
            {extent: group for extent, group in listed.items() if group},
            tuple(_index(player) for player in silent),
        )

    def _named_in(self, extent: Extent | None) -> frozenset[Player]:
        """Whoever is named in an extent."""
        if extent is None:
            return frozenset()
        players = self.scene.player_of
        return frozenset(players[n] for n in self.scene.mentions_in(*extent) if n in players)

    def _parties(self, extent: Extent) -> tuple[Player, ...]:
        """The actors of an addressee: one, or several that `and` joins."""
        found: dict[Player, None] = {}
        for n in self.scene.mentions_in(*extent):
            mention = self.scene.mentions[n]
            if mention.type in ("name", "metonym") or (
                mention.type == "nominal" and mention.rule == "en.actors.name"
            ):
                player = self.scene.player_of.get(n)
                if player is not None:
                    found[player] = None
        if not found:
            player = self.sources.who(extent)
            if player is not None:
                found[player] = None
        for player in found:
            player.acts = True
        return tuple(found)


def _index(player: Player | None) -> int | None:
    """The number of a player; none for one that is not listed, as a capital that is only a place: `in Washington`."""
    return None if player is None or player.index < 0 else player.index
