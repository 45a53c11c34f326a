"""Names of bodies beside the noun that explains them: `the company, Windmoor,`, `Windmoor, the operator,`."""

from __future__ import annotations

import re

from newsextract.findings import MentionFinding
from newsextract.resolution.cast import Player
from newsextract.resolution.scene import Scene

_ENDS = ",.;—–)"
_LIST = re.compile(r", [^.;\n]{0,80}\band ")
_MANY = 200
"""So many appositions are read."""


def appose_bodies(scene: Scene) -> dict[int, Player]:
    """Settle each name that stands in commas beside a definite noun phrase and is no person’s.

    Args:
        scene: The joined mentions.

    Returns:
        Where each such noun phrase begins -> the body that stands beside it.
    """
    found: dict[int, Player] = {}
    for index, mention in enumerate(scene.mentions):
        if mention.rule != "en.actors.phrase" or not mention.definite or len(found) == _MANY:
            continue
        if mention.actor_type == "group":
            continue
        name = _name_beside(scene, index, mention)
        if name is None:
            continue
        if (
            mention.key in scene.lexicon.roles
            and mention.key not in scene.lexicon.words["body_role"]
        ):
            _settle_person(scene, index, name)
            continue
        player = _settle(scene, name, "organization")
        if player is None or player.type != "organization":
            continue
        found[mention.extent[0]] = player
        player.head = player.head or mention.key
        scene.bodies.by_head.setdefault(mention.key, player)
    return found


def _name_beside(scene: Scene, index: int, phrase: MentionFinding) -> int | None:
    """Index of the name of a body that a comma ties to a noun phrase, behind it or before it."""
    text, mentions = scene.document.text, scene.mentions
    start, end = phrase.extent
    if index + 1 < len(mentions):
        name = mentions[index + 1]
        stop = name.extent[1]
        if name.extent[0] == end + 2 and text[end : end + 2] == ", " and _is_body(name):
            return (
                index + 1
                if text[stop : stop + 1] in _ENDS and not _is_listed(scene, name)
                else None
            )
    if index:
        name = mentions[index - 1]
        if name.extent[1] == start - 2 and text[start - 2 : start] == ", " and _is_body(name):
            return index - 1 if text[end : end + 1] in _ENDS else None
    return None


def _is_listed(scene: Scene, name: MentionFinding) -> bool:
    """Whether a name is one of several: `the union, Windmoor, and the port`."""
    following = scene.document.tags[name.head + 2 : name.head + 3]
    if following in scene.lexicon.verbs:
        return False
    return _LIST.match(scene.document.text, name.extent[1]) is not None


def _is_body(name: MentionFinding) -> bool:
    """Whether a mention is a name that may be a body’s; Hydroserve Asia looks like a place."""
    if name.type == "place":
        return " " in name.key and not name.owner
    return name.type == "name" and name.actor_type in (None, "organization") and not name.owner


def _settle_person(scene: Scene, index: int, name: int) -> None:
    """`their son, Magnus,`: a first name alone, behind what he is."""
    if name < index or " " in scene.mentions[name].key:
        return
    player = _settle(scene, name, "person")
    agreement = scene.lexicon.roles[scene.mentions[index].key]["agreement"]
    if player is not None and agreement == "he":
        player.he += 3
    elif player is not None and agreement == "she":
        player.she += 3


def _settle(scene: Scene, index: int, kind: str) -> Player | None:
    """Whom a name means that nothing but the noun beside it explains."""
    mention = scene.mentions[index]
    if mention.type == "place":
        if mention.key in scene.lexicon.known:
            return None
        player = scene.bodies.join(mention._replace(actor_type=kind), scene.document.text)
        scene.player_of[index] = player
        return player
    return scene.player_of.get(index) or scene.settle(index, kind)
