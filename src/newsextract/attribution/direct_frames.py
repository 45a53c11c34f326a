"""The frames beside a quotation, as patterns over tags.

After it: `“…,” the mayor of Ely said`, `“…,” said Ms. Obi`, `“…,” according to a spokesman`, `“…” — Ann Lee`.
The verb need not be a known cue where the quotation ends with a comma: `“…,” Hannity began`.
"""

from __future__ import annotations

from functools import lru_cache

from newsextract.attribution import sources_phrases as parts
from newsextract.grammar.lazy import LazyPattern
from newsextract.grammar.lexicon import Lexicon

_MACROS: dict[str, str] = {
    "NOUN": parts.NOUN,
    "NAME": parts.NAME,
    "HEAD": parts.HEAD,
    "SUBJECT": parts.SUBJECT,
    "PERSONAL": parts.PERSONAL,
    "AUXILIARY": parts.AUXILIARY,
    "ADVERB": parts.ADVERB,
    "VERB": parts.VERB,
    "SURE": parts.SURE_CUE,
    "COORDINATOR": "coordinator|conjunction&!subordinator",
    "PREPOSITION": "preposition",
    "MODIFIER": parts.MODIFIER,
    "FINITE": parts.FINITE_CUE,
    "STOP": "period|terminal|comma|quote|break|colon|semicolon|dash",
}

_GAP = "<bracket|space|single>{0,2} <comma|dash>? <space>?"
_PHRASE = r"""
    (?> <NOUN> | <COORDINATOR> (?= <NOUN> ) | <PREPOSITION> (?= <NOUN|PERSONAL|space> ) | <space> (?= <NOUN> ) | (?<= <of> ) <PERSONAL>
      | (?<= <abbreviation|initial|cap&det> ) <period> | <bracket> (?: (?! <bracket|break> ) . ){1,6} <bracket> <period>? | <dash> (?= <NOUN> )
      | (?<= <NOUN> ) <MODIFIER> (?= <NOUN|PREPOSITION> ) | (?<= <plural> ) <single> (?= <NOUN> )
      | (?<= <HEAD> ) <participle&takes_person> (?= <preposition&!to> <NOUN>{1,6} <ADVERB|AUXILIARY>{0,3} <SURE> ) )
"""
_APPOSITION = r"""
    (?: <comma|dash> (?: (?! <semicolon|colon|double|break|terminal|period> ) . | <period> (?= <comma> ) | (?<= <abbreviation|initial|cap&det> ) <period> ){1,70}? <comma|dash> <space>? )?
"""
_CHAIN = "(?: <VERB> (?: (?! <STOP> | <SURE> ) . ){0,4} <to> )?"

SUBJECT_VERB = rf"""
    {_GAP} <ADVERB>? (?P<source> <SUBJECT> <reflexive>? | <cap>? {_PHRASE}++ | <cap> )
    (?: {_APPOSITION} | <relative&wh> (?: (?! <STOP> ) . ){{1,14}}? )
    (?: <ADVERB|AUXILIARY|to> ){{0,5}}+ {_CHAIN} <ADVERB>?
    (?<! <det|possessive|relative> ) (?P<cue> <SURE> )
"""
SUBJECT_ANY_VERB = rf"""
    {_GAP} <ADVERB>? (?P<source> <SUBJECT> | {_PHRASE}{{1,25}}? )
    {_APPOSITION} (?: <ADVERB|AUXILIARY|to> ){{0,5}}+ {_CHAIN} <ADVERB>?
    (?P<cue> <cue&verb|past> ) (?= <STOP|preposition|particle|adverb|subordinator|clausal|dayword> | \Z )
"""
VERB_SUBJECT = rf"""
    {_GAP} <ADVERB>? <AUXILIARY>? (?P<cue> <FINITE> ) <ADVERB>? <space>?
    (?= (?P<source> <NOUN|SUBJECT|PERSONAL|cap> ) )
"""
ANY_VERB_SUBJECT = rf"""
    {_GAP} (?P<cue> <past|cue&third&verb> ) <space>? (?= (?P<source> <cap&!preposition&!conjunction|SUBJECT|det> ) )
"""
ACCORDING = r"""
    <comma|dash|bracket>{0,2} <space>? (?P<cue> <cue_head> <to> ) <space>? (?= (?P<source> <NOUN|PERSONAL> ) )
"""
# Behind the frame of a quotation: `“…,” Obi said in Oslo, {according to Reuters}`.
RELAY = r"""
    (?: (?! <comma|period|quote|break|terminal|semicolon|colon|dash> ) . ){0,14} <comma>? (?P<cue> <cue_head> <to> )
    (?= (?P<source> <NOUN|PERSONAL> ) )
"""
AS_PUT = rf"""
    {_GAP} <as> (?P<source> <SUBJECT> | {_PHRASE}{{1,25}}? ) {_APPOSITION} <ADVERB|AUXILIARY>{{0,2}}
    (?P<cue> <VERB> <neuter>? )
"""
# In front of a quotation: `The plan, he said, was “dead”`, `As Ms. Obi puts it, the plan is “dead”`.
PARENTHESIS = rf"""
    <comma|dash> <space>? (?P<source> <SUBJECT> | {_PHRASE}{{1,10}}? ) <ADVERB|AUXILIARY>{{0,2}}
    (?P<cue> <FINITE> ) <ADVERB|dayword>? (?P<close> <comma|dash> )
"""
AS_AHEAD = rf"""
    <as> (?P<source> <SUBJECT> | {_PHRASE}{{1,12}}? ) {_APPOSITION} <ADVERB|AUXILIARY>{{0,2}}
    (?P<cue> <VERB|cue&third&verb> <neuter>? ) (?P<close> <comma> )
"""
SIGNED = rf"""
    <space>? <dash> <space>? (?P<source> (?= <cap> ) {_PHRASE}++ )
    (?: <comma> .{{0,20}} )? (?= <period>? (?: <break> | \Z ) )
"""
# What may stand between a cue and the quotation that it opens: `said in a statement: “`, `told Ms. Obi, “`.
DIRECT_TAIL = r"""
    (?: (?! <colon|quote|semicolon> | <comma> <SUBJECT> ) . ){0,24} <colon> <space>? \Z
  | (?: (?! <comma|colon|quote|semicolon> ) . ){0,14} <comma> <space>? \Z
  | <space>? \Z
"""
# The main clause behind a participle in front: `Recalling “the worst of it,” {Ms. Obi} left`.
MAIN_CLAUSE = rf"""
    <single>{{0,2}} (?: <comma>? <adverb|conjunction> )? <comma>? (?P<source> <SUBJECT> | {_PHRASE}{{1,25}}? ) {_APPOSITION}
    <ADVERB|AUXILIARY>{{0,5}} <VERB|AUXILIARY|cue&verb&!noun>
"""
# `because, in {{Obi’s}} words, “`.
IN_WORDS = rf"""
    <prep_in> (?: (?P<source> <possessive_pronoun> ) | (?P<owner> {_PHRASE}{{1,10}}? ) <possessive> )
    (?P<cue> <plural|singular|noun> ) <comma>? <space>? \Z
"""
# A noun that reports, with its owner: `her remark that “`, `Ms. Obi’s call for “`.
OWNED_NOUN = r"""
    (?P<source> <possessive_pronoun> | (?: <NAME|role|det|abbreviation> | (?<= <abbreviation|initial|cap&det> ) <period> ){1,5}
        (?= <possessive> ) )
    <possessive>? <plain_adjective|adjective|dayword|cap>{0,2} (?P<cue> <reporting_noun> )
    (?: <ADVERB|dayword|prep_on|prep_about> ){0,3}
    (?: <complementizer|colon|to|of|prep_for> (?: <NOUN|VERB|be> ){0,4} | <complementizer> <comma> ) \Z
"""
# Any verb that stands right before the mark: `She shot back, “`, `he demurred: “`.
ANY_OPENING = r"""
    (?<= <NAME|SUBJECT|role|relative|det|plural> ) (?P<cue> <past> ) <particle|adverb>{0,2} <comma|colon> <space>? \Z
"""
NEAR_TAIL = r"""
    (?: <NOUN|PERSONAL|preposition|ADVERB|as|possessive> ){0,5} \Z
"""
# An adjunct of the reporter that closes a clause: `called it “dead” {in a statement}`.
MEDIUM_TAIL = r"""
    <preposition> (?: <det|NOUN|possessive|dayword> ){0,4} <medium_noun>
"""
# The next clause behind the mark: `called it “dead,” {but he noted} …`, `said it was “late” {and Ms. Obi said} …`.
NEW_CLAUSE = rf"""
    <comma>? <coordinator|conjunction&!subordinator> <adverb>? (?: <SUBJECT> | {_PHRASE}{{1,8}}? ) <ADVERB|AUXILIARY>{{0,3}} <FINITE>
"""
# The next verb of the same speaker behind the mark: `called it “dead,” {and urged} them`, `“dead,” {adding}`.
NEXT_CUE = "<comma>? <coordinator|conjunction&!subordinator> <adverb>{0,2} <FINITE|ing&cue>"
NEXT_PARTICIPLE = "<comma>? <adverb>? <ing&cue&!noun>"
# A sentence that says what a speaker does, as a whole: `Ms. Obi winces.`, `She sighs again.`.
BEAT = rf"""
    (?P<source> <SUBJECT> | (?= <cap|possessive_pronoun> ) {_PHRASE}{{1,6}}? ) <ADVERB>?
    (?P<cue> <takes_quotation&!takes_clause&!takes_person&past|takes_quotation&!takes_clause&!takes_person&third> )
    <ADVERB|dayword>{{0,2}} (?: <period|terminal> | \Z )
"""
HEADLINE_LAST = r"""
    (?P<content> (?: (?! <colon|quote|break|period|terminal> ) . ){3,30} ) (?P<cue> <colon> )
    (?P<source> <NOUN>{0,4} <source|role|group|voice|medium_noun> ) <space>?
"""
HEADLINE_FIRST = r"""
    (?P<source> <NOUN>{0,3} <source|role|group|voice|medium_noun> ) (?P<cue> <colon> )
    (?P<content> (?: (?! <colon|quote|break> ) . ){3,30} )
"""
DASH_NAME_COLON = r"""
    <dash> <space>? (?: <NOUN|preposition> {0,3} <preposition> )? (?P<source> (?: <NAME|initial|abbreviation|coordinator>
        | (?<= <abbreviation|initial|cap&det> ) <period> ){1,8} ) (?P<cue> <colon> ) <space>{0,2} \Z
"""
NAMED_COLON = rf"""
    (?: .{{0,40}} (?: <dash> | <period|terminal> ) <space>? )?
    (?P<source> {_PHRASE}{{1,12}} ) (?: <bracket> .{{1,8}} <bracket> )? (?P<cue> <colon> ) <space>? \Z
"""


def expand(pattern: str) -> str:
    """Write the names in capitals of a tag pattern out as the expressions they stand for."""
    for name, expression in _MACROS.items():
        pattern = pattern.replace(name, expression)
    return pattern


@lru_cache(maxsize=64)
def frame(lexicon: Lexicon, pattern: str) -> LazyPattern:
    """A frame, compiled for a lexicon; made once."""
    return lexicon.compile(expand(pattern))
