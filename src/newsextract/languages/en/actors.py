"""How English names who acts and speaks: names, noun phrases with a role or a body, pronouns.

All read the tags of the scan. A name is a run of capitalised words, which `mentions/names.py` then
reads; a noun phrase is found by its head and read leftward from it, so its pattern is written in
the order of that reading and runs over the reversed tags.
"""

from __future__ import annotations

from newsextract.grammar.rule import Rule

_KINDS = (
    "unknown noun given country demonym place title body_word acronym named_body outlet_name seat "
    "initial dotted inner place_head country_head named_body_head outlet_name_head seat_head "
    "demonym_head metonym_head"
)
NAME_WORD = "<" + "|".join(f"cap&{kind}&!det&!pronoun" for kind in _KINDS.split()[:-1]) + ">"
"""A word that a name may begin with: no function word, and no verb and nothing else."""

_LATER_WORD = "<cap&!det&!pronoun&!conjunction&!wh&!double&!single>"

NAME = Rule(
    name="en.actors.name",
    over="tags",
    at="cap",
    pattern=rf"""
        (?P<name>
          {NAME_WORD}
          (?: (?<=<abbreviation|initial>) <period> (?= <cap> )            # Sen.  J.
          | (?<=<body_word|title>) <of> <the>? {NAME_WORD}                # Department of Homeland Security
          | <inner>{{1,3}} {NAME_WORD}                                    # bin Abdulrahman al Thani
          | <ampersand> {NAME_WORD}                                       # Roe & Poe
          | (?<=<given>) {_LATER_WORD}                                    # Theresa May
          | {NAME_WORD}
          )*+
          (?: <comma>? <suffix> <period>? )?                               # Jr.
        )
    """,
    examples=(
        "{name:Sen. Dana J. Obi} met {name:Omar bin Said al Amin} of the {name:Ministry of Justice}.",
        "It said that {name:Ann Roe, Jr.} left.",
        "{name:Roe & Poe} closed.",
    ),
    rejects=("They said so on the hill.", "But the vote went on."),
)

_MODIFIER = (
    "<adjective&!det&!preposition|noun&!pronoun|participle&!preposition&!cue|unknown|digits|country|demonym"
    "|abbreviation|place|title|given|acronym|named_body|outlet_name|body_word|dotted|initial>"
)

PHRASE = Rule(
    name="en.actors.phrase",
    over="tags",
    leftward=True,
    pattern=rf"""
        (?P<head> <role|body_noun|people&cap> )                           # minister
        (?: {_MODIFIER} | <participle&cue> (?= <det|adjective&!noun> ) | <and> (?= <country|demonym> ) | <period> (?= <initial|abbreviation> ) ){{0,7}}          # deputy foreign
        (?P<det> <det|possessive_pronoun|indefinite>                                 # the
          | <possessive> (?: <cap>{{1,4}} | <noun> )? <det>? )?             # Obi’s  the group’s
    """,
)

PRONOUN = Rule(
    name="en.actors.pronoun",
    over="tags",
    at="pronoun",
    pattern="(?P<pronoun> <pronoun&third&singular&!neuter> | <possessive_pronoun&pronoun> )",
)

TAIL = Rule(
    name="en.actors.tail",
    over="tags",
    pattern="""
        <det|possessive_pronoun>? (?: <noun|adjective|cap&!conjunction|participle&!past> ){1,5}     # the matter
        (?: (?: <possessive> | <of> <det>? ) (?: <noun|adjective|cap&!conjunction> ){1,4} )?         # of the talks
    """,
)
