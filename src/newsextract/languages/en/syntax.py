"""Pieces of English syntax as patterns over tags: noun phrase, prepositional phrase, clause.

Each piece is a string that larger patterns take in (`NOUN_PHRASE`); those that begin with `LEFT_` read
a text from right to left, over the reversed tags. All repeats are bounded, so that every pattern is linear.
`the former governor of Ohio` is one NOUN_PHRASE; `it had rained` and `the talks failed` begin a CLAUSE.
"""

from __future__ import annotations

NAME = "cap&!preposition&!conjunction&!wh&!pronoun&!clausal&!aux&!det&!existential"
NOMINAL = f"noun|plural&!subject|{NAME}|possessive|digits|digitword|dotted|percent"

_MODIFIER = (
    f"(?: <abbreviation|initial> <period>?+ | <letter_a> <period> | (?<! <plural|cap> ) <quantifier> | <adjective&!conjunction|{NOMINAL}"
    "|hyphenated|currency|ampersand|participle&adjective> | (?<= <det&!standalone> ) <participle|base&!aux> )"
)
_HEAD = f"(?: <initial> <period>?+ | <{NOMINAL}> | (?<= <det&!standalone> ) <base&!aux&!modal> )"
_BARE = "<pronoun&!relative|standalone&!complementizer|indefinite|cardinal>"

CORE = f"(?: <adverb&!wh&!clausal>?+ <det&!complementizer>{{0,2}} {_MODIFIER}{{0,9}} {_HEAD} | {_BARE} )"
"""A noun phrase without what follows its head: `the former governor`."""

NOUN_PHRASE = f"(?: {CORE} (?: <preposition&!as|joiner> {CORE} ){{0,3}} )"
"""A noun phrase with its prepositional phrases and what is joined to it by `and`."""

FINITE = "aux|modal|third&verb|past|base&!noun&!adjective&!preposition"
_FINITE_ALONE = "aux|modal&!cap|third&verb&!noun|past|base&!noun&!adjective&!preposition"
PREPOSITIONAL = f"(?: <preposition&!as> {CORE} (?: <of> {CORE} )? )"
BRACKETED = "(?: <bracket&opening> .{1,8}? <bracket&closing> )"
"""A party or an abbreviation after a name, a date after a day: `(D-N.Y.)`, `on Monday (Nov 17)`."""
ADJUNCT = f"(?: <dayword> <noun>? {BRACKETED}? | <deictic> {CORE} | <adverb&!preposition&!clausal> | {PREPOSITIONAL} {BRACKETED}? | <comma> )"

CLAUSE = (
    "(?: <subject&!object|contracted|existential> | <pronoun|standalone|wh> <possessive>"
    f" | {NOUN_PHRASE} (?: <comma> .{{1,15}}? <comma> )? <quote>? <adverb|negation>{{0,2}} <quote>? (?: <{_FINITE_ALONE}> | (?<! <hyphenated|adjective&!cap> ) <third&verb&noun>"
    " | (?<= <plural&!subject> ) <base&noun&verb> (?= <det|noun|adjective|adverb|to> ) ) )"
)
"""How a clause begins, up to its finite verb."""

APPOSITION = "(?: <comma> (?: (?! <comma|period|semicolon|break|quote> ) . | <period> (?! <break|cap> ) ){1,20} (?= <period|comma> ) )"

# --- from right to left --------------------------------------------------------------------------

_LEFT_MODIFIER = (
    f"(?: <period>? <abbreviation|initial> | <period> <letter_a> | <quantifier|adjective&!conjunction|{NOMINAL}"
    "|hyphenated|currency|ampersand|participle&adjective> | <participle> (?= <det&!standalone> ) )"
)
_LEFT_HEAD = f"(?: <period> <initial|abbreviation> | <{NOMINAL}> )"
LEFT_CORE = f"(?: {_LEFT_HEAD} {_LEFT_MODIFIER}{{0,9}} <det&!complementizer>{{0,2}} | {_BARE} <det&!standalone>?+ )"
LEFT_NOUN_PHRASE = (
    f"(?: (?: <bracket&closing> .{{1,8}}? <bracket&opening> )?"
    f" {LEFT_CORE} (?: (?: <preposition&!as&!clausal> <adjective|participle>?+ | <joiner> ) {LEFT_CORE} ){{0,4}} )"
)
LEFT_AUXILIARIES = (
    "(?> (?: <adverb&!cap|negation|aux|modal|space|hearsay|reflexive>"
    " | <floating> (?= <noun|plural|cap|pronoun|aux> ) | <existential> (?= <plural|noun> )"
    " | <noun|adjective> <det|adjective>{0,2} <preposition> (?= <aux|modal> )"
    " | <noun> <deictic&!standalone> | <when&noun> <deictic> | <dayword> <prep_on>?+"
    " | <to> <particle|adverb>? <past|third&verb|base|participle|ing|adjective> )* )"
)
"""What may stand between subject and verb: `has not`, `went on to`."""

LEFT_SUBJECT = f"""
    (?: (?P<relative> <relative> )
      | (?P<contracted> <contracted> | <possessive> <pronoun> )
      | (?P<pronoun> <pronoun&subject> )
      | <comma> (?: (?! <comma|period|semicolon|break> ) . | <period> (?! <break> ) ){{1,30}}?
            <comma> (?: (?P<apart> <relative&wh> ) | (?> (?: <digits> <comma> )? ) (?P<apposition> {LEFT_NOUN_PHRASE} ) )
      | <dash> (?: (?! <period|semicolon|break|quote> ) . ){{1,30}}? <dash> (?P<dashed> {LEFT_NOUN_PHRASE} )
      | (?: (?! <comma|period|semicolon|break|quote|clausal&!preposition> ) . ){{1,14}}? <third&verb|past|aux|modal|base> .{{0,3}}?
            <relative&wh> (?P<restricted> {LEFT_NOUN_PHRASE} )
      | (?: (?! <comma|period|semicolon|break|quote|clausal&!preposition> ) . ){{1,14}}? <third&verb|past|aux|modal|base&!noun> <adverb>?
            <complementizer> (?P<that> (?= <noun|plural> ) {LEFT_NOUN_PHRASE} )
      | <participle> (?P<those> <standalone> )
      | (?P<phrase> {LEFT_NOUN_PHRASE} )
    )
"""
"""The subject to the left of a verb, with what kind of subject it is."""
