"""How an English noun or adjective leads to what was said, thought or wanted: `the claim that`, `aware of`.

A lead is a pattern over tags behind the noun or adjective; which leads a word takes is a tag of the word.
"""

from __future__ import annotations

from newsextract.languages.en.syntax import CLAUSE, CORE, LEFT_CORE

_AGENT = f"(?: (?: <by|of|prep_from|prep_among> ) (?P<agent> {CORE} ) )"
"""Whose claim it is, behind the noun: `fears among {farmers} that`."""

_THAT = f"<complementizer> (?= {CLAUSE} )"
_TO = "(?= <to> <adverb>? <base|aux> )"

_LEADS = (
    ("that", "that", _THAT),
    ("to", "infinitive", _TO),
    ("to", "to", "<to>"),
    ("of", "of", "<of>"),
    ("about", "about", "<prep_about>"),
    ("for", "for", "<prep_for>"),
    ("on", "on", "<prep_on>"),
    ("over", "over", "<prep_over>"),
    ("with", "with", "<prep_with>"),
)
"""What leads to the content: end of the tag of the word that takes it, name of the frame, pattern."""

_NOUN_LEADS = (*_LEADS, ("against", "against", "<prep_against>"))
_ADJECTIVE_LEADS = (
    *_LEADS,
    ("that", "clause", f"(?= {CLAUSE} )"),
    ("at", "at", "<prep_at>"),
    ("in", "in", "<prep_in>"),
)


def _leads(kind: str, leads: tuple[tuple[str, str, str], ...]) -> str:
    return " | ".join(
        f"(?<= <{kind}_{tag}> ) (?P<{name}> {pattern} )" for tag, name, pattern in leads
    )


NOUN_CUE = f"""
    <reporting_noun>
    (?: (?<= <!verb> ) | (?<= <det&!standalone|possessive|adjective&!adverb&!cap&!verb|preposition&!to&!particle|light|be|participle> . ) )
    (?: {_leads("noun", _NOUN_LEADS)}
      | (?<= <noun_that|noun_to> ) {_AGENT} (?: (?P<far_that> {_THAT} ) | (?P<far_infinitive> {_TO} ) ) )
"""
ADJECTIVE_CUE = f"<reporting_adjective> (?: {_leads('adj', _ADJECTIVE_LEADS)} )"

_MODIFIERS = "<adjective|participle|ing|hyphenated|quantifier|cardinal|noun&!plural&!cap>{0,3}?"
LEFT_OWNER = f"""
    {_MODIFIERS}
    (?: (?P<pronoun> <possessive_pronoun> )
      | <possessive> (?P<named> {LEFT_CORE} )
      | <single&closing> (?P<owners> (?= <plural> ) {LEFT_CORE} )
      | <det>?+ (?: (?P<light> <light> ) | (?P<be> <be> ) )
      | (?P<the> <the> ) | (?P<a> <indefinite> ) | (?P<det> <det> )
      | (?P<preposition> <preposition> ) | (?P<verb> <verb> ) )
  | (?P<bare> )
"""
"""Who has the claim, from the noun leftward: `{his} bold claim`, `{Dana Obi}’s claim`, `{expressed} a hope`."""

LEFT_LINKED = """
    <adverb|quantifier|floating|as|negation|standalone>{0,4}+
    (?: (?P<be> <be> ) | (?P<linking> <verb> ) )?
"""
"""What links an adjective to its subject, from the adjective leftward: `{is} more confident`, `{remains} wary`."""

IN_WORDS = f"""
    <prep_in>
    (?: (?: (?P<pronoun> <possessive_pronoun> ) | (?P<named> {CORE} ) (?<= <possessive> ) ) <adjective>? (?P<noun> <view_noun> )
      | <the> (?P<words> <view_noun> ) <of> (?P<after> {CORE} (?: <of|joiner> {CORE} )? ) )
    (?= <comma|period> )
"""
"""`in her own words`, `in the minister’s view`, `in the words of the minister`."""

NOMINAL_PATTERNS: dict[str, str] = {
    "attribution_noun_cue": NOUN_CUE,
    "attribution_adjective_cue": ADJECTIVE_CUE,
    "attribution_left_owner": LEFT_OWNER,
    "attribution_left_linked": LEFT_LINKED,
    "attribution_in_words": IN_WORDS,
}

NOMINAL_GROUPS: dict[str, str] = {
    name: "phrase" for _, name, _ in (*_NOUN_LEADS, *_ADJECTIVE_LEADS)
} | {
    "that": "clause",
    "far_that": "clause",
    "clause": "clause",
    "infinitive": "infinitive",
    "far_infinitive": "infinitive",
}
"""Lead -> class of contents for which ends are counted."""
