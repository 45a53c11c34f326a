"""What a noun phrase is made of, as sets of tag characters and pieces of tag patterns.

`the Vermont senator`, `Gov. Terry Branstad of Iowa`, `a diplomat briefed on the matter`: read word by
word from a cue outward. The expressions name tags (see `grammar/lexicon.py`) and are expanded once.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from newsextract.grammar.lexicon import Lexicon

_CLOSED = (
    "!pronoun&!preposition&!conjunction&!coordinator&!subordinator&!wh&!aux&!modal&!relative&!quote"
)
NAME = f"cap&!det&!clausal&!adverb&{_CLOSED}|cap&unknown|cap&given|cap&place|cap&title"
NOUN = (
    f"noun&{_CLOSED}|adjective&{_CLOSED}|medium_noun|group|people|voice|source|kin|digits|digitword|dotted|initial|"
    "possessive|ampersand|hyphen|abbreviation|title|det&!relative|quantifier|indefinite|currency|"
    f"role|percent|slash|participle&adjective&!cue|standalone&!relative&!adverb&!pronoun|{NAME}"
)
HEAD = (
    f"noun&{_CLOSED}|digits|digitword|dotted|initial|abbreviation|indefinite|role|quantifier|"
    "medium_noun|group|people|voice|source|kin|"
    f"pronoun&indefinite|standalone&!relative&!adverb|{NAME}"
)
SUBJECT = "pronoun&subject"
PERSONAL = "pronoun&subject|pronoun&object&!possessive_pronoun|pronoun&reflexive|pronoun&object"
AUXILIARY = "aux|modal&!cap|negation"
ADVERB = "adverb&!noun&!cap|hearsay|adverb&particle|adverb&deictic|adverb&dayword|dayword|standalone&adverb"
FINITE = "past|third&verb&!noun|aux|modal"
CUE = "cue"
SURE_CUE = "cue&!noun&!plural&!adjective&!preposition&!medium_noun&!reporting_noun"
FINITE_CUE = (
    "cue&past&!noun|cue&third&verb&!noun&!plural|cue&!verb&!noun&!ing&!medium_noun&!reporting_noun"
)
MODIFIER = "past&!cue|participle&!cue|ing&!cue"
VERB = "past|third&verb|base&!noun&!adjective"


@dataclass(frozen=True, slots=True, eq=False)
class Phrases:
    """Tag characters by the part they can play; each is a set for `in`."""

    noun: frozenset[str]
    head: frozenset[str]
    name: frozenset[str]
    det: frozenset[str]
    subject: frozenset[str]
    personal: frozenset[str]
    relative: frozenset[str]
    who: frozenset[str]
    preposition: frozenset[str]
    coordinator: frozenset[str]
    auxiliary: frozenset[str]
    be: frozenset[str]
    adverb: frozenset[str]
    modifier: frozenset[str]
    ing: frozenset[str]
    gerund: frozenset[str]
    abbreviation: frozenset[str]
    period: frozenset[str]
    comma: frozenset[str]
    dash: frozenset[str]
    bracket: frozenset[str]
    quote: frozenset[str]
    space: frozenset[str]
    to: frozenset[str]
    dayword: frozenset[str]
    deictic: frozenset[str]
    when_noun: frozenset[str]
    floating: frozenset[str]
    cue: frozenset[str]
    sure_cue: frozenset[str]
    clausal: frozenset[str]
    verb: frozenset[str]
    plural: frozenset[str]
    possessive: frozenset[str]
    complementizer: frozenset[str]
    double: frozenset[str]
    capital: frozenset[str]
    capital_adverb: frozenset[str]
    reflexive: frozenset[str]
    reduced: frozenset[str]
    digits: frozenset[str]
    punctuation: frozenset[str]
    participle: frozenset[str]
    finite_cue: frozenset[str]
    medium: frozenset[str]
    question: frozenset[str]
    base: frozenset[str]
    have: frozenset[str]
    third: frozenset[str]
    given: frozenset[str]
    person: frozenset[str]
    says: frozenset[str]
    single: frozenset[str]
    when: frozenset[str]
    article: frozenset[str]
    adjective: frozenset[str]
    person_cue: frozenset[str]
    particle: frozenset[str]
    directed: frozenset[str]
    by: frozenset[str]
    author: frozenset[str]
    opens_clause: frozenset[str]
    opens_phrase: frozenset[str]


@lru_cache(maxsize=8)
def phrases(lexicon: Lexicon) -> Phrases:
    """The sets of one lexicon, made once."""

    def chars(expression: str) -> frozenset[str]:
        return frozenset(lexicon.characters(expression))

    return Phrases(
        noun=chars(NOUN),
        head=chars(HEAD),
        name=chars(NAME),
        det=chars("det&!relative"),
        subject=chars(SUBJECT),
        personal=chars(PERSONAL),
        relative=chars("relative"),
        who=chars("relative&wh"),
        preposition=chars("preposition&!to"),
        coordinator=chars("coordinator|conjunction&!subordinator|ampersand"),
        auxiliary=chars(AUXILIARY),
        be=chars("be"),
        adverb=chars(ADVERB),
        modifier=chars(f"{MODIFIER}|plain_adjective|adjective"),
        ing=chars("ing"),
        gerund=chars("ing&!unknown&!given&!place"),
        abbreviation=chars("abbreviation|initial|cap&det"),
        period=chars("period"),
        comma=chars("comma"),
        dash=chars("dash"),
        bracket=chars("bracket"),
        quote=chars("quote"),
        space=chars("space"),
        to=chars("to"),
        dayword=chars("dayword"),
        deictic=chars("deictic"),
        when_noun=chars("when&noun"),
        floating=chars("floating"),
        cue=chars(CUE),
        sure_cue=chars(SURE_CUE),
        clausal=chars("clausal|subordinator|wh&!relative"),
        verb=chars(VERB),
        plural=chars("plural|pronoun&indefinite"),
        possessive=chars("possessive"),
        complementizer=chars("complementizer"),
        medium=chars("medium_noun"),
        base=chars("base"),
        have=chars("have"),
        third=chars("third"),
        given=chars("given"),
        person=chars("given&cap|title&cap|honorific"),
        says=chars("takes_clause|takes_quotation"),
        single=chars("single"),
        when=chars("wh&!relative"),
        adjective=chars("adjective&!adverb&!aux&!verb"),
        article=chars("the|indefinite&det"),
        person_cue=chars("takes_person"),
        particle=chars("particle"),
        by=chars("by"),
        author=chars(f"{NAME}|the"),
        directed=chars("particle|prep_on"),
        opens_phrase=chars(f"det|plural|{NAME}"),
        opens_clause=chars("complementizer|relative|clausal|subordinator|wh"),
        question=chars("wh&!relative&!clausal"),
        double=chars("double"),
        capital=chars("cap"),
        capital_adverb=chars("adverb&cap"),
        reflexive=chars("reflexive"),
        reduced=chars("as|by"),
        digits=chars("digits|digitword"),
        punctuation=chars("comma|colon|period|terminal|semicolon|dash|quote|break"),
        participle=chars("participle"),
        finite_cue=chars(FINITE_CUE),
    )
