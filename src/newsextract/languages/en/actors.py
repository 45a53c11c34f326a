"""How English names who acts and speaks: names, noun phrases with a role or a body, pronouns.

All read the tags of the scan, and stages ask for them by name. A name is a run of capitalised words,
which `mentions/names.py` then reads; a noun phrase is found by its head and read leftward from it,
so its pattern is written in the order of that reading and runs over the reversed tags.
"""

from __future__ import annotations

_KINDS = (
    "unknown noun given country demonym place title body_word acronym named_body outlet_name seat "
    "initial dotted inner place_head country_head named_body_head outlet_name_head seat_head "
    "demonym_head metonym_head"
)
NAME_WORD = "<" + "|".join(f"cap&{kind}&!det&!pronoun" for kind in _KINDS.split()[:-1]) + ">"
"""A word that a name may begin with: no function word, and no verb and nothing else."""

_LATER_WORD = "<cap&!det&!pronoun&!conjunction&!wh&!double&!single>"

_FIELD = "<cap&noun&!given&!unknown&!title&!place&!country&!demonym&!seat&!body_word&!body_noun&!named_body>"
_SECOND_FIELD = "<cap&noun&!given&!unknown&!title&!country&!demonym>"
_JOINED = f"""
    <and> (?: (?= {_SECOND_FIELD} <cap>{{0,2}} <body_word> ) | (?<= <of> {_FIELD} . ) (?= {_SECOND_FIELD} ) )
"""
"""The two fields of a body: `Competition and Markets Authority`, `Ministry of Health and Welfare`."""

_NAME = rf"""
        (?P<name>
          {NAME_WORD[:-1]}|letter_a|cap&adjective&!det&!ordinal&!pronoun>     # one class first, so that the search skips at C speed what is no name
          (?: (?<={NAME_WORD}) | (?<= <word|det|preposition> . ) (?<= <cap&adjective> ) (?= {NAME_WORD}{{1,3}} (?<=<body_word>) )   # the International Monetary Fund
            | (?<=<letter_a>) (?<! <cap> . ) <period> (?= <initial> ) )
          (?> (?: (?<=<abbreviation|initial>) <period> (?= <cap> )        # Sen.  J.
          | (?<=<given|period>) <letter_a> <period> (?= {NAME_WORD} )     # Ann A. Obi
          | (?<=<body_word|title>) <of> <the>? {NAME_WORD}                # Department of Homeland Security
          | (?<=<body_word>) <of> <cap&adjective&!det> (?= <cap&noun> )  # University of Social Sciences
          | <inner>{{1,3}} {NAME_WORD}                                    # bin Abdulrahman al Thani
          | (?<=<cap&plural&!country&!demonym>) <possessive|single&closing> (?= <cap&body_word&!place> )  # Farmers’ Union
          | <ampersand> {NAME_WORD}                                       # Roe & Poe
          | (?<=<given>) {_LATER_WORD}                                    # Theresa May
          | (?<=<title|abbreviation|initial> ) <cap&modal|cap&adjective> (?= <cap&!det&!pronoun&!modal> )   # Sergeant Will Hart  President Rich Roe
          | (?<=<abbreviation> .) <cap&modal> (?= <cap&!det&!pronoun&!modal> )                # Sgt. Will Hart
          | (?: (?<=<title&abbreviation>) | (?<=<title&abbreviation> .) (?<= <period> ) ) <cap&verb&!third&!aux&!modal>   # Mr Cope  Mr. Cope
          | (?<=<given>) <double> <cap> <double> (?= {NAME_WORD} )        # Robert “Bobby” Roe
          | (?<={_FIELD}) {_JOINED}                                       # Food and Drug Agency
          | {NAME_WORD}
          )* )
          (?: <comma>? <suffix> )? (?: (?<=<suffix&abbreviation>) <period> )?   # Jr.
        )
    """
"""`Sen. Dana J. Obi`, `Omar bin Said al Amin`, `Ministry of Justice`."""

_MODIFIER = (
    "<adjective&!det&!preposition|noun&!pronoun|participle&!preposition&!cue|unknown|digits|digitword|country|demonym"
    "|abbreviation|place|title|given|acronym|named_body|outlet_name|body_word|dotted|initial>"
)

_PHRASE = rf"""
        (?P<head> <role|body_noun|people&cap> )                           # minister
        (?: {_MODIFIER} | <participle&cue> (?= <det|adjective&!noun> ) | <and> (?= <country|demonym> ) | <period> (?= <initial|abbreviation> ) ){{0,7}}          # deputy foreign
        (?P<det> <det|possessive_pronoun|indefinite>                                 # the
          | <possessive> (?: <cap>{{1,4}} | <noun> )? <det>?                # Obi’s  the group’s
          | <single&closing> <plural> <det>? )?                             # the rebels’
    """
"""`the deputy foreign minister`, from right to left; group `det` is its article or possessor."""

_PRONOUN = "(?P<pronoun> <pronoun&third_person&singular&!neuter> | <possessive_pronoun&pronoun> )"
"""he, she, him, her, his."""

_TAIL = """
        <det|possessive_pronoun>? (?: <noun|adjective|cap&!conjunction|participle&!past> ){1,5}     # the matter
        (?: (?: <possessive> | <of> <det>? ) (?: <noun|adjective|cap&!conjunction> ){1,4} )?         # of the talks
    """
"""What follows `briefed on`, `close to`: `the state of the talks`."""

_WORD_OF_ROLE = (
    "<adjective&!det&!preposition&!conjunction&!pronoun&!quantifier|noun&!pronoun&!cue|noun&medium_noun|abbreviation"
    "|participle&adjective|ordinal|dotted|country|demonym|acronym|named_body|outlet_name|body_word|unknown|cap&!det&!pronoun>"
)

_ROLE_BEFORE = """
        <role&singular&!cap>                                               # minister
        (?: <adjective&!cap&!det&!preposition&!conjunction&!pronoun&!quantifier|noun&!cap&!pronoun&!third> ){0,4}   # prime
    """
"""A role right before a name, from right to left: `prime minister` of `the prime minister Dana Obi`."""

_APPOSITION = rf"""
        <comma> (?P<age> <digits|digitword> <comma> )?                    # , 54,
        (?P<role> <det&!pronoun|possessive_pronoun>? (?: {_WORD_OF_ROLE} | <possessive|ampersand|and|hyphen> ){{0,7}}?
          (?: <role&singular&!cap|title&!abbreviation> | (?(age) <noun&!pronoun&!cap> | (?!) ) ) (?! <cap> )   # the chief engineer
          (?: (?! <comma|semicolon|colon|double|break|terminal|dash|bracket|relative|aux|modal|third&verb&!noun> | <period> ) .
            | (?<= <abbreviation|initial> ) <period> ){{0,16}} )           # of the port
        (?= <comma|semicolon|period|terminal|dash|break|double|relative> )
    """
"""What stands behind a name and says who it is: `, the chief engineer of the port,`."""

ACTOR_PATTERNS: dict[str, str] = {
    "actor_name": _NAME,
    "actor_phrase": _PHRASE,
    "actor_pronoun": _PRONOUN,
    "actor_tail": _TAIL,
    "actor_role_before": _ROLE_BEFORE,
    "actor_apposition": _APPOSITION,
}
