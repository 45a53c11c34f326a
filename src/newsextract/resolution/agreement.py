"""Who agrees with he and who with she: pronouns that can mean only one person are tied to that person.

Done once, before any source is resolved; a title (Mr., Mrs.) has spoken before.
"""

from __future__ import annotations

from newsextract.resolution.cast import Player
from newsextract.resolution.scene import Scene

_SHE = ("she", "her", "herself", "hers")
_HE = ("he", "him", "his", "himself")


def tie_pronouns(scene: Scene) -> None:
    """Tie pronouns to people where only one person can be meant, and remember the agreement."""
    for mention in scene.mentions:
        if mention.type != "pronoun" or scene.is_quoted(mention.extent[0]):
            continue
        he, she = mention.key in _HE, mention.key in _SHE
        if not (he or she):
            continue
        near: dict[Player, int] = {}
        for player, distance, _, weight in scene.people_trail.before(
            scene.place(mention.extent[0])
        ):
            if distance > 1:
                break
            if weight > -2:
                near.setdefault(player, distance)
        same = [player for player, distance in near.items() if distance == 0]
        if len(same) == 1:
            only, worth = same[0], 2 if len(near) == 1 else 1
        elif not same and len(near) == 1:
            only, worth = next(iter(near)), 1
        else:
            continue
        if he:
            only.he += worth
        else:
            only.she += worth
