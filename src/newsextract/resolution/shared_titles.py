"""Titles in the plural are those of all who stand behind them: `Sens. Dana Obi, D-Ohio, and Omar Roe`."""

from __future__ import annotations

from newsextract.languages.en.coreference import BETWEEN_TITLED, PLURAL_TITLES
from newsextract.resolution.scene import Scene

_MOST = 4


def share_titles(scene: Scene) -> None:
    """Give each name of a list the title that stands in the plural before the first."""
    text, mentions = scene.document.text, scene.mentions
    for index, mention in enumerate(mentions):
        if not mention.roles:
            continue
        extent, kind = mention.roles[0]
        if PLURAL_TITLES.fullmatch(text[slice(*extent)].rpartition(" ")[2]) is None:
            continue
        end, given = mention.extent[1], 0
        for n in range(index + 1, len(mentions)):
            if mentions[n].type != "name" or mentions[n].roles:
                continue
            player = scene.player_of.get(n)
            if BETWEEN_TITLED.fullmatch(text, end, mentions[n].extent[0]) is None or given == _MOST:
                break
            if player is not None and player.type == "person":
                player.roles.append((extent, kind))
                given += 1
                end = mentions[n].extent[1]
