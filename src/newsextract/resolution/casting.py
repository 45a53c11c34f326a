"""Who is listed as an actor: whoever is named and acts, and whoever speaks."""

from __future__ import annotations

from newsextract.findings import MentionFinding
from newsextract.resolution.cast import Player
from newsextract.resolution.scene import Scene

_WHERE = frozenset(
    [
        "in",
        "from",
        "at",
        "to",
        "into",
        "near",
        "via",
        "across",
        "inside",
        "outside",
        "within",
        "through",
        "for",
        "visited",
        "leave",
        "left",
        "around",
    ]
)


def list_cast(scene: Scene, wanted: list[Player]) -> list[Player]:
    """Everybody that the article lists, in order of the first mention, each with its index.

    Args:
        scene: The joined mentions.
        wanted: Speakers and addressees, listed whatever they are.
    """
    _join_names(scene)
    players: dict[Player, None] = {}
    for player in wanted:
        players[player] = None
        for member in player.members:
            players[member] = None
    for player in (*scene.people.players, *scene.bodies.players):
        if player.acts and player.mentions:
            players[player] = None
    listed = [player for player in players if player.mentions or player.members]
    listed.sort(key=lambda player: min((m[0] for m in player.mentions), default=(1 << 30, 0)))
    for index, player in enumerate(listed):
        player.index = index
    return listed


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
    if before in _WHERE:
        return True
    if before in ("and", "or", ",") and token - 1 == after_place:
        return True
    return mention.type == "metonym" and (
        before in ("its", "their", "his", "her") or scene.is_noun(mention.head + 1)
    )
