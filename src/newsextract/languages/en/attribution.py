"""How an English cue leads to what was said: the frames after a verb, and where a content may end.

A frame is a pattern over tags that begins right after the cue. Frames are tried in order, the first that
matches wins; content begins where the match ends: `said in Geneva that | it had rained` is the frame
`adjunct_that`, `accused | him of lying` the frame `object`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from newsextract.languages.en.attribution_nominal import NOMINAL_GROUPS, NOMINAL_PATTERNS
from newsextract.languages.en.syntax import (
    ADJUNCT,
    APPOSITION,
    BRACKETED,
    CLAUSE,
    CORE,
    FINITE,
    LEFT_AUXILIARIES,
    LEFT_SUBJECT,
    NOUN_PHRASE,
)

_ADJUNCT_START = "<dayword|deictic|adverb|preposition|comma>"
_OPENING = "(?= <quote&!possessive> )"


PERSON = f"(?: {CORE} (?: <joiner> {CORE} )? (?<! <reporting_noun> ) )"
"""Who is told: `reporters`, `Oslo and Bergen`."""

_DAY = "<adverb&!preposition>? <prep_on>?+ <dayword> <noun>?+"
_IN_MEDIUM = "<prep_in> <det> <noun|adjective|participle|ing>{0,2} <medium_noun>"
OCCASION = f"(?: (?: {_DAY} | <deictic&!dayword> <noun> | {_IN_MEDIUM} ){{1,2}} (?= {CLAUSE} ) )"
"""When or in what somebody spoke, right before a clause without `that`: `on Monday | it had rained`."""

_LOOSE = "&!".join(
    "preposition clausal of by to as prep_in prep_on prep_at prep_for prep_with prep_from prep_against prep_into prep_like".split()
)
HEDGED = f"""
    (?: <adverb>? (?: <prep_at> <adverb&noun> | <quantifier|adjective|adverb> <subordinator&!clausal> | <particle|adjective&adverb> <to>
          | <as> <quantifier> <as> | <{_LOOSE}> )
        (?= <currency>?+ <digits|cardinal|scale|vague_scale|fraction_word> ) )
"""
"""What holds a figure loosely, where a clause begins with one: `at least | 13 people died`, `about | 900 came`."""

NOT_HEDGED = f"(?! (?<= (?= {HEDGED} {CLAUSE} ) . ) )"
"""That a preposition right before does not hold a figure loosely."""


_BEFORE_FIGURE = f"(?: <the>? <cap|noun>{{1,3}} (?= <digits|cardinal> ) (?= {CLAUSE} ) )"
"""Who is told, where a figure begins the clause: `told AFP | 19 bodies had been found`."""

CONTENT_START = f"""
    (?<= <takes_person> ) {CORE} (?: <of> {CORE} )? {ADJUNCT}{{0,2}} (?: <complementizer> | (?= <subject&!object|det> {CLAUSE}? ) | (?= {CLAUSE} ) )
  | (?= {_ADJUNCT_START} ) (?: {ADJUNCT}{{1,3}} <complementizer> | {OCCASION} )
"""
"""What stands between a cue and the reported clause: `told | the jury | they`, `said | in an email that | it`."""


_SAID = "takes_clause&takes_quotation&past&!noun|takes_clause&takes_quotation&third&!noun"
_WHEN_SAID = f"(?: <dayword> <noun>? | <deictic> {CORE} | <adverb&!preposition&!clausal> | <preposition&!as&!clausal> {CORE} )"
QUOTATION_FRAME = f"""
    <comma|terminal>
    (?: (?<= <comma|terminal> )
        (?: (?: <pronoun&subject&third_person> | {NOUN_PHRASE} (?: <comma> (?: (?! <comma|period|break|quote> ) . ){{1,15}} <comma> )? )
            <{_SAID}> (?: (?<= <takes_person> ) {CORE} )? {_WHEN_SAID}{{0,3}}
          | <{_SAID}> (?: <pronoun&subject&third_person> | {NOUN_PHRASE} ) {_WHEN_SAID}{{0,3}}
              (?: <comma> (?: (?! <period|break|quote> ) . ){{1,30}} )? )
        (?= <period|terminal|break> | \\Z ) )
"""
"""A frame that closes its sentence, in a quotation that lost its closing mark: `“It rained|, Ms. Obi said on Monday.`."""


class Frame(NamedTuple):
    """One way to go on after a cue.

    Attributes:
        name: What the counts and weights call it.
        pattern: Over tags, from the token after the cue to the first token of the content; of a frame in `_OBJECTS`
            what stands behind the object, with which the content begins.
        group: Class of contents for which ends are counted: clause question infinitive phrase.
        example: Marked text: the cue, and the content from its first word to the full stop.
    """

    name: str
    pattern: str
    group: str
    example: str


FRAMES: tuple[Frame, ...] = (
    Frame("unnamed", "<negation>?+ <to> <aux>{1,2}+ <naming>", "phrase", "She {cue:declined} to be named{content:.}"),
    Frame("quotation", f"(?= {_ADJUNCT_START[:-1]}|colon|quote> ) {ADJUNCT}{{0,2}} <comma|colon>?+ {_OPENING}", "phrase", "He {cue:said} {content:“no”}."),
    Frame(
        "plain_that",
        f"(?= <pronoun|plain_adjective> ) <pronoun>?+ (?P<plain> <plain_adjective> ) (?: <to> {CORE} | {ADJUNCT} ){{0,2}} <complementizer>",
        "clause",
        "She {cue:made clear} to them that {content:it rained}.",
    ),
    Frame("that", "<complementizer> (?! <period|break> | <comma> <adverb>?+ <ing&cue> ) (?= . )", "clause", "He {cue:said} that {content:it rained}."),
    Frame(
        "adjunct_that",
        f"(?= {_ADJUNCT_START} ) (?: {ADJUNCT}{{1,3}} <complementizer> | {OCCASION} )",
        "clause",
        "He {cue:said} in Geneva on Monday that {content:it rained}.",
    ),
    Frame(
        "conditional",
        f"(?= <clausal|subordinator|wh&!relative> (?! <comma> ) (?: (?! <semicolon|break|quote> ) . ){{2,24}}? <comma> <quote>? {CLAUSE} )",
        "conditional",
        "He {cue:said} {content:if it rained, he would leave}.",
    ),
    Frame("question", "(?= <wh&!relative&!cap|wh&!clausal&!cap> )", "question", "She {cue:asked} {content:whether it had rained}."),
    Frame("infinitive", "(?= <to> <adverb>? <base|aux> )", "infinitive", "They {cue:promised} {content:to leave}."),
    Frame("to", "<to>", "phrase", "She {cue:pointed} to {content:the rain}."),
    Frame("about", f"<prep_about> (?! <digits> ) {NOT_HEDGED}", "phrase", "They {cue:complained} about {content:the rain}."),
    Frame("for", "<prep_for>", "phrase", "They {cue:called} for {content:an inquiry}."),
    Frame("on", "<prep_on> (?! <dayword> )", "phrase", "She {cue:commented} on {content:the ruling}."),
    Frame("against", "<prep_against>", "phrase", "They {cue:argued} against {content:the plan}."),
    Frame("with", "<prep_with>", "phrase", "They {cue:agreed} with {content:the mayor}."),
    Frame("of", "<of>", "phrase", "He {cue:warned} of {content:a long winter}."),
    Frame("as", f"<as> {NOT_HEDGED}", "phrase", "It was {cue:described} as {content:a mistake}."),
    Frame("at", f"<prep_at> (?! <digits> ) {NOT_HEDGED}", "phrase", "He {cue:hinted} at {content:a deal}."),
    Frame("in", "<prep_in> (?! <when&!adverb> )", "phrase", "They {cue:believe} in {content:hard work}."),
    Frame("over", f"<prep_over> {NOT_HEDGED}", "phrase", "They {cue:argued} over {content:the bill}."),
    Frame("into", "<prep_into>", "phrase", "They {cue:looked} into {content:the claims}."),
    Frame("from", "<prep_from>", "phrase", "They {cue:learned} from {content:the fire}."),
    Frame("like", "<prep_like>", "phrase", "It {cue:looks} like {content:rain}."),
    Frame("by", "<by>", "phrase", "She {cue:replied} by {content:quoting the law}."),
    Frame("person_that", f"(?> {PERSON} ) {ADJUNCT}{{0,2}} <complementizer> (?= {CLAUSE} | <quote&!possessive> ) | (?<= <takes_person> ) {PERSON} {OCCASION} | (?<= <takes_person> ) {_BEFORE_FIGURE}", "clause", "He {cue:told} reporters that {content:it rained}."),
    Frame("clause", f"(?= (?> (?: {HEDGED} )? ) {CLAUSE} )", "clause", "He {cue:said} {content:it had rained}."),
    Frame("person_question", f"(?<= <takes_person> ) {CORE} (?= <wh&!relative&!clausal&!cap|wh&!cap> (?: {CLAUSE} | <to> ) )", "question", "He {cue:asked} reporters {content:what they wanted}."),
    Frame("object_infinitive", "<to> <adverb>? <base|aux>", "infinitive", "She {cue:urged} {content:them to leave}."),
    Frame("object_as", "<as>", "phrase", "He {cue:described} {content:it as a mistake}."),
    Frame("object_of", "<of|prep_for|prep_on|prep_about|prep_with>", "phrase", "She {cue:accused} {content:him of lying}."),
    Frame("person_clause", f"(?<= <takes_person> ) {PERSON} {ADJUNCT}{{0,2}} (?= {CLAUSE} )", "clause", "He {cue:told} reporters {content:he would leave}."),
    Frame(
        "person_end",
        f"(?<= <takes_person> ) {CORE} (?: <preposition&!as> {CORE} | <dayword> <noun>? | <deictic> {CORE} ){{0,2}} <period|break|comma>",
        "phrase",
        "It rained, she {cue:told} reporters{content:.}",
    ),
    Frame("object", "", "phrase", "She {cue:denied} {content:the charges}."),
    Frame("ing", "(?= <ing> )", "phrase", "She {cue:denied} {content:lying}."),
    Frame("predicate", "(?= <adverb>?+ <adjective|participle> )", "phrase", "It {cue:seemed} {content:very likely}."),
    Frame("comma", "<comma>", "phrase", "It rained, he {cue:said}, {content:all day}."),
    Frame("colon", "<colon>", "phrase", "The court {cue:ruled}: {content:no more delay}."),
    Frame("clausal", "(?= <clausal> )", "phrase", "They {cue:complained} {content:because it rained}."),
    Frame("when", "<prep_on|prep_in|prep_at> (?= <dayword|when|digits> )", "phrase", "It rained, she {cue:said} on {content:Monday}."),
    Frame("adverbial", "(?= <dayword|adverb> )", "phrase", "They {cue:thought} {content:again of home}."),
    Frame("end", "<period|terminal|semicolon|dash|bracket|quote|break> | \\Z", "phrase", "It rained, he {cue:said}{content:.}"),
)  # fmt: skip
"""Frames after a verb, in the order in which they are tried."""

GROUP_OF_FRAME: dict[str, str] = {frame.name: frame.group for frame in FRAMES} | {
    "other": "phrase",
    "agent": "agent",
    "passive_infinitive": "infinitive",
    "left": "rest",
}

_OBJECTS = ("object_infinitive", "object_as", "object_of", "object")
_PERSONS = ("person_clause", "person_end")
_NOMINAL = (
    "(?= <adverb|det|abbreviation|initial|quantifier|adjective|noun|plural|cap|possessive|digits|digitword|dotted|percent"
    "|hyphenated|currency|ampersand|participle|pronoun|standalone|indefinite|cardinal|contracted|existential|wh"
    f"|prep_at|as|{_LOOSE}> )"
)
_LED = (
    "(?= <negation|to|dayword|deictic|adverb|preposition|comma|colon|quote|pronoun|plain_adjective|complementizer"
    "|clausal|subordinator|wh|prep_about|prep_for|prep_on|prep_against|prep_with|of|as|prep_at|prep_in|prep_over"
    "|prep_into|prep_from|prep_like|by> )"
)


def _after_cue() -> str:
    """All frames in one pattern, each with its name as an empty group behind it.

    Each third of them stands behind one look at the first token, and a branch that begins with a class is passed over
    quickly. The object is read once for all frames that differ in what stands behind it.
    """
    names = [frame.name for frame in FRAMES]
    first, last = names.index("person_that"), names.index("object")
    named = {
        frame.name: f"{_grouped(frame.pattern)} (?P<{frame.name}>)" for frame in FRAMES
    }  # in their order
    led, nominal, others = names[:first], names[first : last + 1], names[last + 1 :]
    before = [named[name] for name in nominal if name not in (*_OBJECTS, *_PERSONS)]
    behind = " | ".join(_grouped(frame.pattern) for frame in FRAMES if frame.name in _OBJECTS[:-1])
    persons = (
        f"(?<= <takes_person> ) (?! (?> {CORE} ) (?: {behind} ) ) (?: {_any(named, _PERSONS)} )"
    )
    objects = f"(?= (?> {CORE} ) (?: {_any(named, _OBJECTS)} ) )"
    return " | ".join(
        (
            f"{_LED} (?: {_any(named, led)} )",
            f"{_NOMINAL} (?: {' | '.join((*before, persons, objects))} )",
            _any(named, others),
            "(?P<other>)",
        )
    )


def _any(named: Mapping[str, str], names: Sequence[str]) -> str:
    return " | ".join(named[name] for name in names)


def _grouped(pattern: str) -> str:
    return f"(?: {pattern} )" if "|" in pattern else pattern


AFTER_CUE = _after_cue()

_MAIN_VERB = "past&cue|third&verb&!noun|aux&!be"


def _ends(relative: bool) -> str:
    """Begins with one class, so that the search skips at C speed all that ends nothing; alternatives look back at it."""
    more = f"|adverb|{_MAIN_VERB}" if relative else ""
    main_verb = f"""
      | (?P<main_verb> (?<! <to|modal|have|be|coordinator|subject|relative> . )
            (?: (?<= <adverb> ) <{_MAIN_VERB}> | (?<= <{_MAIN_VERB}> ) ) )
    """
    return f"""
    <comma|coordinator|dash|hyphen|semicolon|colon|bracket&opening|clausal|cue_head|prep_on|dayword{more}>
    (?: (?<= <comma> ) <closing>?+
        (?: (?P<comma_according> <cue_head> )
          | (?P<comma_inserted> (?: <preposition>?+ <relative> | <adverb>?+ <ing|participle> | (?= {CORE} <comma> ) )
                (?: (?! <comma|semicolon|colon|quote|break> ) . ){{1,20}} <comma> <adverb|negation>{{0,2}} <{FINITE}> )
          | (?P<comma_ing> <adverb>?+ <ing> )
          | (?P<comma_which> <preposition>?+ <relative> )
          | (?P<comma_and_verb> <coordinator> <adverb>{{0,2}} (?: <have|be> <adverb>? )? <past|third&verb|participle> )
          | (?P<comma_and_ing> <coordinator> <adverb>{{0,2}} <ing&cue> )
          | (?P<comma_and_clause> <coordinator> (?= {CLAUSE} ) )
          | (?P<comma_and> <coordinator> )
          | (?P<comma_clausal> <clausal> )
          | (?P<comma_preposition> <preposition> )
          | (?P<comma_apposition> (?= {CORE} <comma> ) )
          | (?P<comma_clause> (?= {CLAUSE} ) )
          | (?P<comma_day> <dayword> )
          | (?P<comma_det> <det> )
          | (?P<comma_adverb> <adverb> )
          | (?P<comma_other> )
        )
      | (?<= <coordinator> )
        (?: (?P<and_verb> <adverb>{{0,2}} (?: <have|be> <adverb>? )? <past|third&verb|participle> )
          | (?P<and_ing> <adverb>{{0,2}} <ing&cue> )
          | (?P<and_base> <to>?+ <adverb>? <base&cue&!noun> )
          | (?P<and_clause> (?= {CLAUSE} ) ) )
      | (?P<dash_inserted> (?<= <dash> ) (?: (?! <dash|semicolon|colon|quote|break> ) . ){{1,20}} <dash> )
      | (?P<dash> (?<= <dash&!hyphen> ) ) | (?P<hyphen> (?<= <hyphen> ) )
      | (?P<semicolon> (?<= <semicolon> ) )
      | (?P<colon> (?<= <colon> ) )
      | (?P<bracket> (?<= <bracket&opening> ) )
      | (?P<clausal> (?<= <clausal> ) )
      | (?P<according> (?<= <cue_head> ) )
      | (?P<day> (?<= <prep_on> ) <dayword> | (?<= <dayword&!prep_on> ) )
      {main_verb if relative else ""}
    )
    """


ENDS = _ends(relative=False)
"""Places where a content may end, by what follows."""

ENDS_RELATIVE = _ends(relative=True)
"""The same, and a finite verb: a content in a relative clause ends before the main verb."""

FRONTING = "clausal|preposition|ing&verb|participle&verb&cap|wh"
FRONTED = f"<{FRONTING}>"
SUBORDINATE = "<clausal|relative&!complementizer|subordinator>"
BEFORE = (
    ("be", "be"),
    ("have", "have"),
    ("modal", "modal"),
    ("do", "do"),
    ("to", "to"),
    ("relative&!complementizer", "relative"),
    ("subject&!object", "subject"),
    ("contracted", "subject"),
    ("possessive|possessive_pronoun|det&!standalone", "det"),
    ("comma", "comma"),
    ("coordinator", "and"),
    ("preposition", "preposition"),
    ("pronoun|standalone", "pronoun"),
    ("colon", "colon"),
    ("quote|dash|bracket|semicolon|period|terminal", "mark"),
    ("dayword", "day"),
    ("aux&negation", "do"),
    ("space", "blank"),
    ("cap", "name"),
    ("plural", "plural"),
    ("noun", "noun"),
    ("adjective", "adjective"),
    ("ing", "ing"),
    ("verb", "verb"),
    ("digits|digitword", "digits"),
    ("clausal|subordinator|wh", "clausal"),
)
"""Tag expression of a token -> what counts and weights call it; the first that fits."""

WHO = (
    ("relative", "relative"),
    ("pronoun&first", "first"),
    ("pronoun&second", "second"),
    ("neuter", "it"),
    ("pronoun&third_person", "pronoun"),
    ("role|source|kin|voice", "role"),
    ("group|people", "people"),
    ("medium_noun|reporting_noun", "text"),
    ("body_noun", "body"),
    ("cap", "name"),
    ("standalone|indefinite|quantifier|cardinal", "some"),
    ("plural", "plural"),
    ("noun", "noun"),
)
"""Tag expression of the last word of a subject -> what weights call it; the first that fits."""

INVERTED = f"(?: (?! <indefinite> ) | (?= <indefinite> (?: <adjective|noun|participle|cap|hyphenated> ){{0,4}} <role|source|voice> ) ) (?: (?P<source> <subject&!object> | {NOUN_PHRASE} ) {BRACKETED}? {APPOSITION}? )"
ACCORDING = f"<adverb>?+ (?P<source> {NOUN_PHRASE} ) {BRACKETED}? {APPOSITION}?"
ACCORDING_FRONT = f"(?P<source> (?: (?! <comma|semicolon|quote|break> ) . ){{1,25}} (?: <comma> {NOUN_PHRASE} (?= <comma> (?! <clausal|coordinator|relative> ) ) )? ) (?= <comma> )"
"""`According to {the mayor, Dana Obi}, it rained`; but `According to {the bank}, prices rose, while wages fell`."""
LEFT_END = f"""
    (?: <adverb&!preposition> | <dayword> <noun>?+ | <when> | <deictic> {CORE} | <preposition&!as> {CORE} (?: <of> {CORE} )? | {BRACKETED} ){{1,4}}
    (?> (?: <complementizer>?+ <subject> (?: (?! <period|terminal|semicolon|break|quote|comma> ) . ){{1,8}} )? )
    (?= <period|terminal|semicolon|break> | \\Z )
"""
"""When and where somebody spoke, up to the end of the sentence: `It rained, she said | on Monday.`"""
TOLD_WHEN = f"(?<= <takes_person> ) {CORE} (?: <prep_on>?+ <dayword> <noun>?+ | <deictic> <noun> ){{1,2}} (?> (?: {BRACKETED} )? ) (?= <period|terminal|comma|break> | \\Z )"
"""Whom somebody told it, and when: `It rained, she told | reporters on Monday.`"""
GOES_ON = f"(?: {ADJUNCT}{{0,2}} <comma|dash|colon> | {ADJUNCT}{{1,2}} (?= <complementizer> ) )"
AGENT = f"<adverb>?+ <by> (?P<source> {CORE} (?: <of|joiner> {CORE} ){{0,2}} ) {BRACKETED}?"
"""Who acts in a passive: `accused by {members of parliament}`."""

NO_VERB_BEFORE = "det&!standalone|possessive|adjective&!adverb&!cap&!verb|preposition&!to&!particle"
"""A word that may be noun or verb is no verb after one of these: `the report`, `of claims`."""

VERB_CUE = f"""
    <cue&verb>
    (?: (?<= <!noun&participle|!noun&ing> ) (?<! <det&!standalone|possessive> . )
      | (?<= <!noun&!participle&!ing> ) (?<! <have> <base&!past> )
      | (?: (?<= <noun&!base> ) (?<! <{NO_VERB_BEFORE}> . ) (?<! <be|modal> <plural> )
          | (?<= <noun&base> )
            (?<! <{NO_VERB_BEFORE}|participle&!plural|det&!relative|noun&!plural&!adverb|cap&!pronoun&!plural> . ) )
        (?! <past&!participle|modal|third&verb&!noun|past&cue|aux&!be> ) )
"""
"""Begins with one class, so that the search skips at C speed all that is no cue."""

PATTERNS: dict[str, str] = {
    "attribution_verb_cue": VERB_CUE,
    "attribution_content_start": CONTENT_START,
    "quotation_frame": QUOTATION_FRAME,
    "attribution_agent": AGENT,
    "attribution_according": "<cue_head>",
    "attribution_after_cue": AFTER_CUE,
    "attribution_hedged": HEDGED,
    "attribution_ends": ENDS,
    "attribution_ends_relative": ENDS_RELATIVE,
    "attribution_inverted": INVERTED,
    "attribution_according_source": ACCORDING,
    "attribution_according_front": ACCORDING_FRONT,
    "attribution_goes_on": GOES_ON,
    "attribution_told_when": TOLD_WHEN,
    "attribution_clause": CLAUSE,
    "attribution_left_end": LEFT_END,
    "attribution_left_subject": f"{LEFT_AUXILIARIES} {LEFT_SUBJECT}",
    "attribution_main_cue": "(?> (?: (?! <comma|quote> ) . )* ) (?= <comma> <adverb>{0,2} <cue&past&!noun&!ing|cue&third&verb&!noun&!plural> )",
    "attribution_main_subject": (
        f"<comma> (?P<source> <subject&!object> | {NOUN_PHRASE} ) {APPOSITION}? <comma>?+ <adverb|negation>{{0,2}} <{FINITE}>"
    ),
    "attribution_finite": "(?<! <preposition|det&!relative|possessive> ) <aux|modal|third&verb|past>",
    "attribution_fronted": f"<quote|dash>*+ {FRONTED}",
    "attribution_subordinate": f"{SUBORDINATE} (?! .* <comma> )",
    "attribution_label_front": f"""
        (?P<source> (?: <cap&!preposition&!conjunction&!wh|dotted|period|possessive|digits> ){{1,5}} ) <colon>
        (?= <quote>?+ (?P<clause> {CLAUSE} )? )
    """,
    "attribution_label_end": """
        <colon> (?P<source> (?: <adjective|noun|cap|of|possessive> ){0,4} <role|source|body_noun|reporting_noun|medium_noun|wire|outlet_name|acronym> ) (?= <break|space>*+ (?: <break> | \\Z ) )
    """,
    "noun_phrase": NOUN_PHRASE,
    **NOMINAL_PATTERNS,
}

MAPS: dict[str, dict[str, str]] = {
    "attribution_groups": GROUP_OF_FRAME
    | {
        f"{word}_{lead}": group
        for word in ("noun", "adjective")
        for lead, group in NOMINAL_GROUPS.items()
    },
    "attribution_before": dict(BEFORE),
    "attribution_who": dict(WHO),
    "attribution_nominal_groups": NOMINAL_GROUPS,
    "attribution_fronting": dict.fromkeys(
        ("quote", "dash", FRONTING), "what a fronted clause begins with"
    ),
}
