"""Who is listed as an actor: whoever is named and acts, and whoever speaks."""

from __future__ import annotations

from bisect import bisect_right

from newsextract.findings import MentionFinding, Structure
from newsextract.resolution.cast import Player
from newsextract.resolution.scene import Scene

_FURNITURE = frozenset(("dateline", "boilerplate", "metadata"))


def list_cast(scene: Scene, wanted: list[Player], structure: Structure) -> list[Player]:
    """Everybody that the article lists, in order of the first mention, each with its index.

    Args:
        scene: The joined mentions.
        wanted: Speakers and addressees, listed whatever they are.
        structure: Who stands only in a dateline or in site chrome is not listed.
    """
    _join_names(scene)
    zones = structure.zones
    starts = [zone[0] for zone in zones]
    players: dict[Player, None] = {}
    for player in wanted:
        players[player] = None
        for member in player.members:
            players[member] = None
    for player in (*scene.people.players, *scene.bodies.players):
        if player.acts and player.mentions and not _is_furniture(player, starts, zones):
            players[player] = None
    listed = [player for player in players if player.mentions or player.members]
    listed.sort(key=lambda player: min((m[0] for m in player.mentions), default=(1 << 30, 0)))
    for index, player in enumerate(listed):
        player.index = index
    return listed


def _is_furniture(
    player: Player, starts: list[int], zones: tuple[tuple[int, int, str], ...]
) -> bool:
    """Whether all mentions stand outside the story: in its dateline, in site chrome."""
    if len(zones) < 2:
        return False
    for extent, _ in player.mentions:
        at = bisect_right(starts, extent[0]) - 1
        if at < 0 or zones[at][2] not in _FURNITURE:
            return False
    return True


def _join_names(scene: Scene) -> None:
    """Give each player its mentions; a country acts only where it is more than a place."""
    after_place = -1  # token after the last place, for `in Gaza and Lebanon`
    for index, mention in enumerate(scene.mentions):
        kind = mention.type
        if kind == "place" and _is_place(scene, mention, after_place):
            after_place = mention.head + 1
        player = scene.player_of.get(index)
        if player is None or index in scene.dropped:
            continue
        named = mention.country and kind in ("name", "metonym")
        if named and _is_place(scene, mention, after_place):
            after_place = mention.head + 1
            if kind == "metonym":
                continue
            kind = "place"
        player.add(mention.extent, kind)
        if kind in ("name", "metonym", "nominal"):
            player.acts = True


def _is_place(scene: Scene, mention: MentionFinding, after_place: int) -> bool:
    tokens = scene.document.tokens
    token = mention.token
    before = tokens[token - 1].strip().lower() if token else ""
    if before == "the" and token > 1:
        token -= 1
        before = tokens[token - 1].strip().lower()
    if before in scene.lexicon.words["where"]:
        return True
    if before in ("and", "or", ",") and token - 1 == after_place:
        return True
    return mention.type == "metonym" and (
        before in ("its", "their", "his", "her") or scene.is_noun(mention.head + 1)
    )
