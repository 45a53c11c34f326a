"""How English says that a source is not to be named, and what such a source knows."""

from __future__ import annotations

import re

from newsextract.grammar.prepared import patterns_in

SIGNS = (
    "nonym",
    "be named",
    "be identified",
    "authorized to",
    "authorised to",
    "quoted by name",
    " name",
)
"""Where one of these stands, a condition may: only its sentence is read."""

_NAMED = r"(?: named | identified | quoted[ ]by[ ]name )"
_OWN_NAME = r"(?: his | her | their ) [ ] (?: full [ ] | real [ ] | last [ ] | sur )? names? (?: [ ] (?: used | published | printed ) )?"
_REASON = r"""(?: to (?= [ ] (?-i: [a-z] ) ) | in[ ]order[ ]to | because | so[ ]as[ ]to | due[ ]to | citing | given | as | out[ ]of[ ]fear
    | for[ ]fear | amid | over | since ) [ ]"""
_TELLS = r"(?! [ ] (?: said | says | told | tells | added | confirmed | warned | described ) \b )"
_REST = rf"(?: {_TELLS} [^.,;:“”\"\n()—] | (?<= (?-i: [A-Z] ) ) \. )"

CONDITION = patterns_in(__package__).plain(
    rf"""
    (?P<condition>
      (?: (?: up )? on [ ] (?: the [ ] )? condition [ ] (?: of [ ] (?: strict [ ] )? anonymity
          | (?: that [ ] )? (?: he | she | they ) [ ] not [ ] be [ ] {_NAMED} )
      | under [ ] (?: the [ ] )? (?: condition | cover | promise ) [ ] of [ ] anonymity
      | (?: speaking | spoke | speak ) [ ] anonymously
      | (?: who [ ] )? (?: (?: was | were | is | are ) [ ] (?: granted | promised | given ) [ ] anonymity
        | (?: asked | requested | declined | refused | insisted | preferred | wished | wanted | asking
            | requesting | declining | insisting ) [ ]
          (?: (?: that [ ] )? (?: he | she | they ) [ ] )? (?: not [ ] )? (?: to [ ] )?
          (?: be [ ] {_NAMED} | remain [ ] anonymous | anonymity | (?: give | provide | reveal | have ) [ ] {_OWN_NAME} )
        | (?: would | did | could ) [ ] not [ ] (?: give | provide | reveal ) [ ] {_OWN_NAME} ) )
      (?: [ ] (?P<reason> {_REASON} {_REST}{{3,140}} ) )?
    | (?: who | (?: because | as | since ) [ ] (?: he | she | they ) ) [ ] (?: is | are | was | were )
      [ ] not [ ] authori[sz]ed [ ] to [ ] (?: speak | comment | discuss | talk | brief ) {_REST}{{0,120}}
    | \b anonymous (?= [ ] [a-z] )
    )
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""`on condition of anonymity to discuss the talks`, with its reason, if one is given."""

CLOSE_TO = re.compile(
    r"\b(?:close to|near to|near|inside|within|allied (?:with|to)|aligned with)[ ](?P<whom>.+)"
)
"""`a source close to Hamas`."""

TOPIC = re.compile(
    r"""\b(?: talks? | negotiations? | discussions? | deliberations? | matters? | issues? | situations? | cases? | deals? | process
    | investigations? | inquiry | probes? | planning | plans? | events? | mediation | decisions? | thinking )\b""",
    re.VERBOSE,
)
"""What a source is close to and nobody is: `close to the talks` says what it knows."""

BASIS = re.compile(
    r"""\b(?: briefed[ ]on | familiar[ ]with | with[ ](?:direct[ ]|first-?hand[ ]|detailed[ ])?knowledge[ ]of
    | knowledgeable[ ]about | informed[ ](?:of|about|on) | involved[ ]in | privy[ ]to | aware[ ]of
    | working[ ]on | who[ ](?:has|have|had|was|were|is|are)[ ](?:seen|read|reviewed|been|briefed|familiar) ) [ ] .+""",
    re.VERBOSE,
)
"""`an official briefed on the matter`."""

POSTMODIFIER = re.compile(
    r"""[ ](?: close[ ]to | near[ ]to | briefed[ ]on | familiar[ ]with | with[ ](?:direct[ ]|first-?hand[ ])?knowledge[ ]of
    | knowledgeable[ ]about | informed[ ](?:of|about) | involved[ ]in | of | in | from | at | with )[ ]""",
    re.VERBOSE,
)
"""What may follow the noun of an unnamed source and belongs to it."""
