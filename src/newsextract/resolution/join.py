"""Join the mentions of a text to a cast, before anybody asks who spoke."""

from __future__ import annotations

import re
from bisect import bisect_right

from newsextract.findings import MentionFinding, Mentions
from newsextract.languages.gazetteer import Gazetteer
from newsextract.resolution.cast import Player
from newsextract.resolution.salience import Trace, Trail
from newsextract.resolution.scene import Scene
from newsextract.text.document import Document

_LEFT_EDGE = re.compile(r"[^,.;:“”\"()\n—–]*\Z")
_RIGHT = re.compile(r",? \(?((?:[^,.;:“”\"()\n—–]|(?<=[A-Z])\.|(?<=[A-Z][a-z])\.){3,90})")
_SPLIT = re.compile(r"[\s’'/-]+")
WORDS_OF_TITLES = {
    "sen": ("senator", "lawmaker", "legislator"),
    "sens": ("senator", "lawmaker"),
    "senator": ("lawmaker", "legislator"),
    "rep": ("representative", "congressman", "congresswoman", "lawmaker", "legislator"),
    "reps": ("representative", "lawmaker"),
    "representative": ("congressman", "congresswoman", "lawmaker"),
    "congressman": ("lawmaker", "representative"),
    "congresswoman": ("lawmaker", "representative"),
    "gov": ("governor",),
    "pres": ("president",),
    "atty": ("attorney",),
    "prof": ("professor",),
    "professor": ("academic", "scholar"),
    "gen": ("general",),
    "col": ("colonel",),
    "sgt": ("sergeant",),
    "dr": ("doctor",),
    "mr": (),
    "businessman": ("mogul", "tycoon", "magnate", "entrepreneur"),
    "developer": ("mogul", "tycoon", "businessman"),
    "mogul": ("tycoon", "billionaire", "businessman", "magnate"),
    "tycoon": ("mogul", "billionaire", "businessman", "magnate"),
    "billionaire": ("mogul", "tycoon", "businessman", "magnate"),
    "nominee": ("candidate", "contender", "hopeful"),
    "candidate": ("nominee", "contender", "hopeful", "candidate"),
    "frontrunner": ("front-runner", "candidate"),
    "ceo": ("executive", "chief"),
    "spokesman": ("spokesperson",),
    "spokeswoman": ("spokesperson",),
    "spokesperson": ("spokesman", "spokeswoman"),
    "chairman": ("chair", "leader"),
    "chairwoman": ("chair", "leader"),
    "premier": ("minister",),
}


def join_mentions(document: Document, mentions: Mentions, lexicon: Gazetteer) -> Scene:
    """Join names; describe people; find who agrees with he and who with she."""
    scene = Scene(document, mentions, lexicon)
    names = [
        (index, mention)
        for index, mention in enumerate(scene.mentions)
        if mention.type in ("name", "metonym", "nominal", "adjectival") and mention.key
    ]
    people, bodies, text = scene.people, scene.bodies, document.text
    people.add_full(
        m for _, m in names if m.type == "name" and m.actor_type == "person" and " " in m.key
    )
    people_traces: list[Trace] = []
    body_traces: list[Trace] = []
    for index, mention in names:
        if mention.type == "nominal" and mention.rule != "en.actors.name":
            continue
        player: Player | None
        if mention.actor_type in ("organization", "government"):
            player = (
                bodies.join(mention, text)
                if mention.type == "name"
                else bodies.country(mention.key, mention.rule)
            )
            if mention.type == "adjectival":
                scene.player_of[index] = player
                continue
            body_traces.append(scene.trace(index, player))
        elif mention.actor_type == "person" and " " in mention.key:
            player = people.named(mention.key)
            assert player is not None
            _describe(player, mention, text)
        else:
            player = people.join_short(mention)
            if player is None and mention.actor_type is None:
                player = bodies.with_word(mention.key)
                if player is not None:
                    scene.player_of[index] = player
                    body_traces.append(scene.trace(index, player))
                    continue
            if player is None and mention.actor_type == "person":
                player = people.new_single(mention)
            if player is None:
                scene.loose.append(index)
                continue
        scene.player_of[index] = player
        if player.type == "person":
            if mention.agreement == "he":
                player.he += 3
            elif mention.agreement == "she":
                player.she += 3
            _title(player, mention, text)
            people_traces.append(scene.trace(index, player))
    scene.people_trail = Trail(people_traces)
    scene.body_trail = Trail(body_traces)
    _vote(scene)
    return scene


def _title(player: Player, mention: MentionFinding, text: str) -> None:
    for extent, kind in mention.roles:
        player.roles.append((extent, kind))
        _learn(player, text[slice(*extent)])


def _describe(player: Player, mention: MentionFinding, text: str) -> None:
    """Take in the words around a full name: its left neighbours and the apposition after it."""
    start, end = mention.extent
    left = _LEFT_EDGE.search(text, max(0, start - 60), start)
    if left is not None:
        _learn(player, " ".join(left[0].split()[-6:]))
    right = _RIGHT.match(text, end, end + 110)
    if right is not None and (text[end] == "," or right[0].startswith((" (", " is ", " was "))):
        _learn(player, right[1])


def _learn(player: Player, phrase: str) -> None:
    for word in _SPLIT.split(phrase.lower()):
        word = word.strip(".,()")
        if word:
            player.words.add(word)
            player.words.update(WORDS_OF_TITLES.get(word, ()))


_SHE = ("she", "her", "herself", "hers")
_HE = ("he", "him", "his", "himself")


def _vote(scene: Scene) -> None:
    """Tie pronouns to people where only one person can be meant, and remember the agreement."""
    for mention in scene.mentions:
        if mention.type != "pronoun" or scene.is_quoted(mention.extent[0]):
            continue
        he, she = mention.key in _HE, mention.key in _SHE
        if not (he or she):
            continue
        sentence = scene.sentence_of(mention.token)
        trail = scene.people_trail
        at = bisect_right(trail.starts, mention.extent[0])
        near: dict[Player, int] = {}
        for trace in reversed(trail.traces[max(0, at - 8) : at]):
            if sentence - trace.sentence > 1:
                break
            if trace.weight > -2:
                near.setdefault(trace.player, sentence - trace.sentence)
        same = [player for player, distance in near.items() if distance == 0]
        only = (
            same[0] if len(same) == 1 else next(iter(near)) if not same and len(near) == 1 else None
        )
        if only is not None:
            worth = 2 if same and len(near) == 1 else 1
            if he:
                only.he += worth
            else:
                only.she += worth
