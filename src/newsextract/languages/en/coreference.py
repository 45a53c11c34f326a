"""Closed classes by which English says whom a source means: pronouns, joiners, where a phrase ends."""

from __future__ import annotations

import re

PHRASE_END = re.compile(
    r",| (?:who|whom|whose|which|that|speaking|on condition|said|—|–|-) ?| \(|[“”\"—–]"
)
"""What ends the first noun phrase of a source: `Dana Obi| of Lagos, who`."""

PREPOSITION = re.compile(
    r" (?:of|for|from|in|at|with|to|on|by|close|familiar|inside|working|briefed|near|involved|among|under|over|behind)\b"
)
"""What ends the head of a noun phrase: `a source| close to the talks`."""

POSTMODIFIER = re.compile(r" (?:of|in|from|at|for) [\w’' -]{2,50},? ")
"""What may stand between a name and its relative clause: `Dana Obi of Lagos, who`."""

CONTRACTED = re.compile(r"['’](?:s|d|ll|ve|re|m)$")
"""`he’s`, `they’ll`."""

ISSUED = re.compile(
    r"(?:[Aa]n?|[Tt]he|[Oo]ne|[Aa]nother) (?:[\w’-]+ ){0,3}?(?P<paper>[a-z]+)(?:(?P<by> (?:(?:(?:posted|published|issued|released|written|signed) )?by|from|(?:posted|published) (?:on|in)) )|\Z)"
)
"""A paper and who gave it out: `a new report by the audit office`, `the report`."""

JOINERS = frozenset(("and", ",", ", and", "&", "and the", ", the", ", and the"))
"""What joins two names of one source."""

BETWEEN = re.compile(r",? and |, ")
"""What stands between the sources that are joined in one: `the union, the mayor and the press`."""

JOINED_ROLE = re.compile(
    r",? ?and (?:(?:his|her|their|the|a|an) )?(?:[a-z-]+ ){0,3}(?P<role>[a-z-]+),?"
)
"""What may stand between two people who act together: `Dana Obi and her colleague Omar Roe`."""

ARTICLES = ("the ", "a ", "an ", "its ", "his ", "her ", "their ")

ASKS = "ask"
ANSWERS = frozenset(("reply", "answer", "respond"))
"""Lemmas of a question, and of what is said to whoever put it."""

SINGULAR = {
    "he": "he",
    "she": "she",
    "him": "he",
    "her": "she",
    "himself": "he",
    "herself": "she",
}
PLURAL = frozenset(
    (
        "they",
        "them",
        "both",
        "the two",
        "the three",
        "the pair",
        "the couple",
        "the duo",
        "the trio",
    )
)
NEUTER = frozenset(("it", "itself"))
FIRST_PERSON = frozenset(("i", "we", "me", "us"))
RELATIVE = frozenset(("who", "which", "that"))
