"""Noun phrases that take up an actor: the US administration, the Gulf state, the group, US officials."""

from __future__ import annotations

from newsextract.findings import MentionFinding
from newsextract.resolution.cast import Player
from newsextract.resolution.descriptions import words_of_roles
from newsextract.resolution.phrases import Phrases
from newsextract.resolution.scene import Scene

_CLEAR = -3.5
"""A body must stand out at least so much for a bare noun to mean it."""


def read_nominals(scene: Scene, phrases: Phrases) -> None:
    """Join the noun phrases that no attribution has asked for."""
    text = scene.document.text
    taken = {extent[0] for player in phrases.unnamed.players for extent, _ in player.mentions}
    taken |= {extent[0] for player in scene.bodies.players for extent, _ in player.mentions}
    heads = {player.head for player in phrases.unnamed.players}
    nouns = phrases.lexicon.body_nouns
    for index, mention in enumerate(scene.mentions):
        if mention.rule != "en.actors.phrase" or mention.extent[0] in taken:
            continue
        if index and text[scene.mentions[index - 1].extent[1] : mention.extent[0]] == ", ":
            continue  # Dana Obi, the mayor: a role and no mention
        row = nouns.get(mention.key)
        if row is not None and row["means"] == "other":
            bare = text[slice(*mention.extent)].lower() == f"the {mention.key}"
            player = phrases.bodies.only(mention.key, mention.extent[0]) if bare else None
        elif row is not None and row["means"] not in ("plural", "bare"):
            player = _body(scene, phrases, index, mention, row["means"])
        elif mention.key in heads:
            player = _unnamed(phrases, mention, text[slice(*mention.extent)])
        else:
            continue
        if player is not None:
            player.add(mention.extent, "nominal")


def read_roles(scene: Scene, players: list[Player]) -> None:
    """Join `the prime minister` to whoever alone holds such a role, where nobody has asked for it."""
    text, lexicon = scene.document.text, scene.lexicon
    holders: dict[str, list[Player]] = {}
    for player in players:
        if player.type == "person" and player.roles:
            for word in words_of_roles(player, text, lexicon.senses):
                holders.setdefault(word, []).append(player)
    if not holders:
        return
    taken = {e[0] for player in players for e, kind in player.mentions if kind == "nominal"}
    sole = {word: found for word, found in holders.items() if len(found) == 1}
    for index, mention in enumerate(scene.mentions):
        found = sole.get(mention.key)
        if found is None or mention.rule != "en.actors.phrase" or mention.extent[0] in taken:
            continue
        row = lexicon.roles.get(mention.key)
        words = text[slice(*mention.extent)].lower().split()
        if row is None or row["number"] != "singular" or words[0] != "the":
            continue
        apposed = index and text[scene.mentions[index - 1].extent[1] : mention.extent[0]] == ", "
        if not apposed and all(found[0] in holders.get(word, ()) for word in words[1:]):
            found[0].add(mention.extent, "nominal")


def _unnamed(phrases: Phrases, mention: MentionFinding, written: str) -> Player | None:
    words = phrases.unnamed.words_of(written)
    if (
        mention.definite
        and words == {mention.key}
        and not written.lower().startswith(("a ", "an "))
    ):
        fitting = [p for p in phrases.unnamed.with_head(mention.key) if p.number == "one"]
        return fitting[0] if len(fitting) == 1 else None
    for player in phrases.unnamed.with_head(mention.key):
        if player.words == words:
            return player
    return None


def _body(
    scene: Scene, phrases: Phrases, index: int, mention: MentionFinding, means: str
) -> Player | None:
    inside: list[int] = []
    following = index + 1
    while following < len(scene.mentions) and scene.starts[following] < mention.extent[1]:
        inside.append(following)
        following += 1
    if index and scene.mentions[index - 1].extent[1] > mention.extent[0]:
        inside.insert(0, index - 1)
    if means == "power":
        return _power(scene, phrases, mention, inside)
    if any(scene.mentions[n].type not in ("adjectival", "pronoun", "place") for n in inside):
        return None
    if not mention.definite or means == "campaign":
        return None
    first = scene.document.tokens[mention.token].strip().lower()
    before = scene.document.tokens[mention.token - 1] if mention.token else ""
    if first not in ("the", "this") or before in ("in ", "leave ", "left ", "across "):
        return None
    return phrases.bodies.earlier(mention.key, mention.extent[0], _CLEAR)


def _power(
    scene: Scene, phrases: Phrases, mention: MentionFinding, inside: list[int]
) -> Player | None:
    """The Qatari government is Qatar’s; the Obi administration is that of the country while it lasts."""
    owned = [n for n in inside if n in scene.player_of]
    loose = [n for n in inside if scene.mentions[n].type == "name" and n in scene.loose]
    player: Player | None = None
    if owned:
        player = scene.player_of[owned[0]]
        if player.type == "person":
            president = player
            player = phrases.bodies.administration(president)
            player.forms[f"{president.name} {mention.key}"] = None
            if not scene.mentions[owned[0]].owner:
                scene.dropped.update(owned)
        elif player.country:
            scene.dropped.update(owned)
        else:
            player = None
    elif loose and mention.key == "administration":
        name = f"{scene.mentions[loose[0]].key} {mention.key}"
        player = scene.bodies.phrase(name, "government", mention.rule)
    if player is not None:
        player.acts = True
    return player
