"""The words by which a text describes a person: titles, neighbours of the name, appositions.

They are read when a role phrase first asks for them: `the senator` asks whether Dana Obi was called
senator, `Sen. Dana Obi`, or `Dana Obi, the senator from Iowa`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from newsextract.resolution.cast import Player

_LEFT_EDGE = re.compile(r"[^,.;:“”\"()\n—–]*\Z")
_RIGHT = re.compile(r",? \(?((?:[^,.;:“”\"()\n—–]|(?<=[A-Z])\.|(?<=[A-Z][a-z])\.){3,90})")
_SPLIT = re.compile(r"[\s’'/-]+")

Senses = Mapping[str, tuple[str, ...]]


def describe(player: Player, text: str, senses: Senses) -> set[str]:
    """All words that describe a player.

    Args:
        player: The player; what was read once is not read again.
        text: The text of the document.
        senses: Word of a title -> what it says, too.
    """
    words = player.words
    if not player.described and player.learnt_roles == len(player.roles):
        return words
    for extent, _ in player.roles[player.learnt_roles :]:
        _learn(words, senses, text[slice(*extent)])
    player.learnt_roles = len(player.roles)
    for start, end in player.described:
        apposed = text[start - 2 : start] == ", " and text[end : end + 1] in (",", ".")
        edge = start - 2 if apposed else start  # Zomba’s mayor, Dana Obi,
        left = _LEFT_EDGE.search(text, max(0, edge - 60), edge)
        if left is not None:
            _learn(words, senses, " ".join(left[0].split()[-6:]))
        right = _RIGHT.match(text, end, end + 110)
        if right is not None and (text[end] == "," or right[0].startswith((" (", " is ", " was "))):
            _learn(words, senses, right[1])
    player.described.clear()
    return words


def words_of_roles(player: Player, text: str, senses: Senses) -> set[str]:
    """The words of what a player was found to be: titles and descriptors, not the bodies beside them."""
    words: set[str] = set()
    for extent, kind in player.roles:
        if kind != "affiliation":
            _learn(words, senses, text[slice(*extent)])
    return words


def _learn(words: set[str], senses: Senses, phrase: str) -> None:
    for word in _SPLIT.split(phrase.lower()):
        word = word.strip(".,()")
        if word:
            words.add(word)
            words.update(senses.get(word, ()))
