"""Where a content ends: at the first place where annotated contents of its class mostly did.

A content runs to the end of its sentence unless it is cut before. Counts of cuts by class of content, kind
of boundary, mode of the cue and word stand in the table `content_ends`; rare combinations lean on the
more general count: `denied the charges | , saying he was abroad` is cut, `said it rained, which` is even.
"""

from __future__ import annotations

from collections.abc import Iterator

from newsextract.attribution.indirect_grammar import IndirectGrammar

PRIOR = 0.1
PRIORS = {"comma_according": 0.9, "according": 0.9, "outer_verb": 0.8}
"""Share of cuts before anything is counted; `according to` belongs to whoever reports the whole, and a second
verb after `the claim that it rained` is that of the claim."""
STRENGTH = 4
WORDED = frozenset(
    ("comma_clausal", "clausal", "comma_preposition", "comma_which", "comma_and_clause", "comma_and", "and_clause")
)  # fmt: skip
VERBED = frozenset(
    ("comma_ing", "comma_and_verb", "comma_and_ing", "and_verb", "and_ing", "and_base", "main_verb", "outer_verb")
)  # fmt: skip


WITH_VERBS = frozenset(("relative", "noun"))
"""Modes of cues whose content a main verb may end: `the claim that it rained | angered him`."""


def earliest(
    grammar: IndirectGrammar, tags: str, start: int, last: int, group: str, mode: str
) -> int:
    """The token before which a content does not end: not before its main clause, or its own verb.

    `if it rains, | …` has its main clause behind the comma; `the claim that it was | …` holds a verb, as does
    `said the owner, Obi Lines, left | …`.
    """
    if group == "conditional":
        comma = grammar.comma.search(tags, start + 2, last)
        return comma.end() if comma else start
    if mode == "noun" and group == "clause":
        verb = grammar.finite.search(tags, start, last)
        return verb.end() if verb else start
    if group == "clause":
        clause = grammar.clause.match(tags, start, last)
        return clause.end() if clause else start
    return start


def boundaries(
    grammar: IndirectGrammar,
    tokens: list[str],
    tags: str,
    start: int,
    end: int,
    form: str,
    mode: str,
) -> Iterator[tuple[int, str, str]]:
    """Places where a content may end.

    Args:
        grammar: Compiled patterns and tables.
        tokens: Tokens of the text.
        tags: Their tags.
        start: First token of the content.
        end: Where its sentence ends.
        mode: Where the cue stands; in a relative clause and after a noun a finite verb is a boundary, too.
        form: Form of the cue: a verb of the same form after `and` is likelier a cue of its own.

    Yields:
        The token, the kind of boundary, and the word, class of word, or sort of verb that shows it.
    """
    pattern = grammar.ends_relative if mode in WITH_VERBS else grammar.ends
    for match in pattern.finditer(tags, start, end):
        kind = match.lastgroup
        if kind == "main_verb" and mode == "noun":
            kind = "outer_verb"
        place = match.start()
        marked = place + 1 < end and tags[place + 1] in grammar.closing
        if kind in VERBED:
            verb = match.end() - 1
            cue = grammar.cue_at[tokens[verb]]
            same = "same" if grammar.forms.get(tags[verb]) == form else "other"
            word = f"{same}_{cue[1] if cue else 'verb'}"
        elif kind in WORDED:
            word = (
                tokens[place + 1 + marked if kind.startswith("comma") else place].rstrip().lower()
            )
        else:
            shown = place + 1 + marked
            word = grammar.before.get(tags[shown], "other") if shown < end else "end"
        yield place, kind, word


def share_of_cuts(
    cuts: dict[tuple[str, ...], tuple[int, int]], group: str, kind: str, mode: str, word: str
) -> float:
    """How often a content of this class was cut at such a place, smoothed."""
    share = PRIORS.get(kind, PRIOR)
    keys = ((group, kind), (group, kind, mode), (group, kind, mode, word))
    for key in keys if word else keys[:2]:
        found = cuts.get(key)
        if found:
            share = (found[0] + STRENGTH * share) / (found[1] + STRENGTH)
    return share
