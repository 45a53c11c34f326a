"""Patterns of English numbers: what may stand beside and between numerals.

Text patterns are matched at one place, right after or before a numeral that has been read; tag
patterns run over the tags of the scan from there.
"""

from __future__ import annotations

PATTERNS: dict[str, str] = {
    # 100 or so, 50 or more, 30-plus, 20-odd, 100+
    "after": r"""
        [ ](?:or|and)[ ](?P<word> so | more | greater | less | fewer | higher | thereabouts
                                | older | younger | under | over | above | below | up )\b (?! [ ](?: (?: than | the | to )\b | [$£€]?[0-9] ) )
      | [- ]?(?P<plus> plus )\b | -(?P<odd> odd )\b | (?P<sign> \+ )(?! \w )
    """,
    # 82-year-old, 39-year old, 3 years of age
    "age_tail": r"[ -](?: olds?\b | of[ ]age\b )",
    # a 25-year anniversary is the 25th, and no length of time
    "anniversary": r"[ ](anniversary|jubilee|reunion)\b",
    # two and a half, three and three quarters, two hundred point zero three
    "tail": r"""
        [ -]and[ -](?: an? | one )[ -](?P<part> half | quarter | third | fourth | fifth )\b
      | [ -]and[ -](?P<many> [a-z]+(?:-[a-z]+)? )[ -](?P<parts> [a-z]+s )\b
      | [ ]point[ ](?P<decimals> [a-z]+ (?: [ ][a-z]+ ){0,20} )
    """,
    # six crore and two hundred
    "more_scaled": r"[ ](?: [a-z]+ | [0-9]{1,3} )[ ](?: hundred | thousand | lakh )\b",
    # one in three, nine out of 10
    "ratio": r"[ -](?: in | out[ ]of )[ -](?: an?[ ] )?(?= [a-z0-9] )",
    "over": r"[ ]over[ ](?= [a-z0-9] )",
    # 10 to 15, 58%-33%, two or three, 20 through 100
    "pair": r"""
        (?P<joint> -(?: to | or | by )- | -[ ](?: to | or )[ ] | [ ]?[-–‑][ ]? | — | [ ](?: to | or | and | through )[ ] )
        (?P<sign> [$£€] (?= [0-9] ) )?
        (?P<second> (?= [0-9] | [a-z] ) )
    """,
    "pair_of_numerals": r"[ ](?: to | in | or | and | out[ ]of )[ ](?: [0-9] | (?: one | two | three | four | five | six | seven | eight | nine | ten )\b )",
    # from 10 to 15 is a range after a form of `to be` or `range`; elsewhere a change
    "ranging": r"\b(?:is|are|was|were|be|rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying)|anywhere|aged?|ages)[ ]from[ ]\Z",
    "between": r"\b[Bb]etween[ ](?:the[ ]ages[ ]of[ ])?\Z",
    # rise from 18 to 22 pupils
    "changed": r"from[ ][0-9,]{1,9}[ ]to[ ]\Z",
    "ages": r"\b(?:aged|ages?(?:[ ]of)?)[ ](?: (?: between | over | under | about | around | at[ ]least | up[ ]to )[ ] )?\Z",
    # who is 28, she turned 40, will turn 65, died at 92
    "age_before": r"""\b(?: (?:who|[Hh]e|[Ss]he)[ ](?:is|was|will[ ]be|would[ ]be|would[ ]have[ ]been|has[ ]been)
                       | as[ ](?: young | old )[ ]as | (?:die[ds]?|death)\b[^.;:\n]{0,40}[ ,]at | turn(?:s|ed|ing)? | (?:boy|girl|man|woman|son|daughter|child|youth)[ ]of | (?:died?|dies|dead|married|retired?|orphaned|widowed)[ ]at
                     )[ ](?:only[ ]|just[ ]|now[ ])?\Z""",
    "age_after": r"""[,.;:!?)”"] | \Z | [ ](?: and | but | or | when | on | in | at | after | this | last | next
                     | while | with | today | yesterday | can | could | may | were | are | have | who )\b""",
    # said Maya Rao (32), whose; told Maya Rao (32)
    "told_name": r"\b(?: said | says | told | asked | by | named | identified[ ]as | called | including | between )[ ](?:[A-Z][\w.'’-]{1,20}[ ]){2,3}\(\Z",
    "of_person": r"\)(?: ,?[ ](?: who | whose | of | from | said | says | told | was | is | has | had | and[ ](?:his|her) )\b )",
    # one-eighth of 1 percent, half a percentage point
    "of_percent": r"[ ](?: of[ ](?: (?: 1 | one | an? )[ ] )? | an?[ ] )(?P<unit> percentage[ ]points? | percent\b | per[ ]cent\b | % )",
    # 8 p.m., 7 o'clock, 2200 GMT; 44 BC; the rapper 50 Cent
    "clock": r"[ ]?(?: Cent\b | [ap]\.m\b | [apAP][mM]\b | o['’]clock\b | GMT\b | E[SD]T\b | BST\b | CET\b | BCE?\b | AD\b | CE\b )",
    # 10 days ago is a date
    "ago": r"[ ]ago\b",
    # the number of an emergency call
    "named": r"911\b",
    # killed at least 13; 20 wounded; a toll of 40; a city of 35,000: people, though no noun says so
    "persons_before": r"""\b(?: kill | injur | wound | arrest | hospitali[sz] | detain | evacuat | displac | rescu )[a-z]{0,6}(?:[ ](?: another | an[ ]additional | a[ ]further ))?[ ]\Z
                      | \b(?:toll|tally[ ]of[ ](?:dead|victims))\b(?: [^.!?\n] | \.(?=[0-9]) ){0,90}[ ](?: to | at | of | is | was | reach(?:ed|es|ing) | hit | topped | passed | above )[ ]\Z
                      | \b(?: city | town | village | population | community | nation | country | crowd | audience | congregation
                            | suburb | island | municipality | settlement | metropolis | party | group | team )[ ]of[ ]\Z""",
    "persons_after": r"""[ ](?: (?: were | are | was | is | have[ ]been | had[ ]been )[ ](?: also[ ] )? )? (?: killed | dead | hurt | injured | wounded | missing | arrested | hospitali[sz]ed | displaced | detained | rescued
                                  | aboard | on[ ]board | homeless | stranded | survived | escaped | drowned | perished | died )\b""",
    # 1600 Pennsylvania Avenue
    "address": r"(?: [ ][A-Z][\w.'’]{0,30} ){1,4}[ ](?: Street | St | Avenue | Ave | Road | Rd | Boulevard | Blvd | Drive | Lane | Way | Place | Square | Court | Parkway | Terrace )\b",
    "pronoun_one": r"(?i: ['’]s\b | -(?: time | off | sided | way | on | upmanship | stop | size | liner | hit | trick | to | by | sixth)\b | [ ](?: of | back\b | another | by[ ]one | day | night | morning | who | that | which | whose | the | can | could | should | must | may | might | would | will )\b )",
    # at one point is a time
    "at_one": r"\b[Aa]t[ ]\Z",
    "half_of": r"[ ](?: of | the | an? | its | his | her | their | our | all | that | those | these | my | were | are | say | said | have | had )\b",
    "half_scale": r"[ -](?: an?[ ] )?(?= (?: dozen | hundred | thousand | million | billion | trillion | crore | lakh )\b )",
    "half_unit": r"[ -](?: an?[ ] )?(?= (?: hour | mile | century | inch | point | cent | percent | day | year | decade | minute | pound | acre | tonne? | kilometers? | kilometres? | percentage )\b )",
    "half_before": r"(?: first | second | better | latter | other | last | first- | in | opening )[ ]\Z",
    "half_share": r"(?: top | bottom | upper | lower | northern | southern | eastern | western )[ ]\Z",
    "quarter_scale": r"[ ](?: of[ ]an?[ ] )?(?= (?: million | billion | trillion )\b )",
    "vague_chain": r"(?: [ ]of[ ](?: tens | dozens | hundreds | thousands | millions | billions | trillions )\b ){1,4}",
    "vague_of": r"[ ]of[ ]",
    "of_them": r"[ ]of[ ](?: them | those | these | us | you | whom | which )\b",
    # scores of people, but not the test scores of people
    "scores": r"[ ]of[ ](?! the\b )",
    "not_scores": r"(?: the | their | his | her | its | our | test | exam | credit | box | film | high | low | these | those | average | math | reading )[ ]\Z",
    # cut by a fifth
    "by": r"\bby[ ]\Z",
    "per": r"(?: per | each | every )[ ]\Z",
    # thirteen dollars and forty-five cents
    "cents": r"(?: ,?[ ]and )?[ ](?P<cents> [0-9a-z]+(?:-[a-z]+)? )[ ](?: cents? | pence )\b",
    "bare_cents": r"(?: [ ]and )?[ ](?P<cents> [0-9]{2} | [a-z]+[ -]?[a-z]+ )(?= [.!?] | \Z )",
    "feet_inches": r"(?: [ ]and )?[ ]?(?P<inches> [0-9]{1,2} | [a-z]+ )[ ]?(?: inch(?:es)? | in )\b | (?<= foot )[ -](?P<bare> 1?[0-9] )(?! [\w.,%] )",
}

_MODIFIER = (
    "<noun&!plural&!preposition&!conjunction&!wh&!cue&!adverb"
    "|noun&adjective&!plural&!preposition&!conjunction&!wh"
    "|noun&cue&base&!plural|noun&cue&!verb&!plural"
    "|adjective&!plural&!preposition&!conjunction&!pronoun"
    "|participle&!cue|premodifier|participle&cue&!takes_quotation|ing&!cue|demonym|place&cap|country|given&cap"
    "|body_word&!plural|title&!plural|seat&cap|adverb&unknown|quantifier|dotted&word|digitword|number_led|cap&word&!plural&!preposition&!conjunction&!pronoun&!adverb>"
)
_PLURAL = "<plural&noun&!preposition&!vague_scale&!given|demonym&people&!adjective|counted>"
_SINGLE = "<noun&!plural&!preposition&!conjunction&!wh&!number_led&!digitword>"
_LEAD = (
    "(?: <det|possessive_pronoun|cardinal|scale|quantifier|possessive|digits> | " + _MODIFIER + " )"
)

TAG_PATTERNS: dict[str, str] = {
    # pledged delegates; combat and civilian deaths; Super Bowls
    "counted": f"(?: {_MODIFIER}{{1,3}} <and_or> )? {_MODIFIER}{{0,5}}? (?P<head> {_PLURAL}{{1,2}} )",
    # of the 19 hijackers, of Saudi Arabia's 70,000 mosques
    "of_counted": f"<of> {_LEAD}{{0,7}}? (?P<head> {_PLURAL}{{1,2}} )",
    # of the income distribution
    "of_single": f"<of> (?: <det|possessive_pronoun> {_MODIFIER}{{0,3}} (?: {_SINGLE} | <base> ) | {_MODIFIER}{{0,3}} {_SINGLE} )",
    # western European diplomat
    "single": (
        "(?: <adjective|participle&!cue|premodifier|ing&adjective|demonym|quantifier|digitword|ampersand|cap&word&!preposition&!conjunction&!pronoun&!wh>{0,4}? )"
        " <noun&!plural&!preposition&!conjunction&!wh&!pronoun|noun&adjective&!plural&!pronoun|role&singular|body_noun|reporting_noun&!verb&!counted|medium_noun&!counted|cap&unknown>{1,3}"
    ),
}
