"""The words by which a text describes a person: titles, neighbours of the name, appositions.

They are read when a role phrase first asks for them: `the senator` asks whether Dana Obi was called
senator, `Sen. Dana Obi`, or `Dana Obi, the senator from Iowa`.
"""

from __future__ import annotations

import re

from newsextract.resolution.cast import Player

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


def describe(player: Player, text: str) -> set[str]:
    """All words that describe a player."""
    words = player.words
    for extent, _ in player.roles[player.learnt_roles :]:
        _learn(words, text[slice(*extent)])
    player.learnt_roles = len(player.roles)
    for start, end in player.described:
        left = _LEFT_EDGE.search(text, max(0, start - 60), start)
        if left is not None:
            _learn(words, " ".join(left[0].split()[-6:]))
        right = _RIGHT.match(text, end, end + 110)
        if right is not None and (text[end] == "," or right[0].startswith((" (", " is ", " was "))):
            _learn(words, right[1])
    player.described.clear()
    return words


def _learn(words: set[str], phrase: str) -> None:
    for word in _SPLIT.split(phrase.lower()):
        word = word.strip(".,()")
        if word:
            words.add(word)
            words.update(WORDS_OF_TITLES.get(word, ()))
