"""Where a content ends: at the first place where annotated contents of its class mostly did.

A content runs to the end of its sentence unless it is cut before. Counts of cuts by class of content, kind
of boundary, mode of the cue and word stand in the table `content_ends`; rare combinations lean on the
more general count: `denied the charges | , saying he was abroad` is cut, `said it rained, which` is even.
"""

from __future__ import annotations

from collections.abc import Iterator

from newsextract.attribution.indirect_grammar import IndirectGrammar

PRIOR = 0.1
STRENGTH = 4
WORDED = frozenset(
    ("comma_clausal", "clausal", "comma_preposition", "comma_which", "comma_and_clause", "comma_and", "and_clause")
)  # fmt: skip
VERBED = frozenset(("comma_ing", "comma_and_verb", "and_verb"))


def boundaries(
    grammar: IndirectGrammar, tokens: list[str], tags: str, start: int, end: int
) -> Iterator[tuple[int, str, str]]:
    """Places where a content may end: token, kind, and the word or cue lemma that shows it."""
    for match in grammar.ends.finditer(tags, start, end):
        kind = match.lastgroup
        place = match.start()
        word = ""
        if kind in VERBED:
            cue = grammar.cues.get(tokens[match.end() - 1].rstrip().lower())
            word = cue[0] if cue else "-"
        elif kind in WORDED:
            word = tokens[place + 1 if kind.startswith("comma") else place].rstrip().lower()
        yield place, kind, word


def share_of_cuts(
    cuts: dict[tuple[str, ...], tuple[int, int]], group: str, kind: str, mode: str, word: str
) -> float:
    """How often a content of this class was cut at such a place, smoothed."""
    share = PRIOR
    keys = ((group, kind), (group, kind, mode), (group, kind, mode, word))
    for key in keys if word else keys[:2]:
        found = cuts.get(key)
        if found:
            share = (found[0] + STRENGTH * share) / (found[1] + STRENGTH)
    return share
