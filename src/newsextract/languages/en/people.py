"""How English names the people behind a story: name, desk or rank, house, place.

Shared by bylines (`Emma Roe in London and Jon Poe, CNN`) and by notes on contributors. A list is
read person by person: `PERSON`, then `JOINER`, then the next person.
"""

from __future__ import annotations

from newsextract.grammar.rule import Rule
from newsextract.languages.en.calendar_names import MONTH

_WORD = r"(?: \p{Lu} [\p{L}'’.-]{0,30} )"
_PARTICLE = r"""(?: (?: al | ap | bin | bint | da | de | de[ ]la | del | della | dem | den | der | di | do | dos
    | du | e | el | ibn | la | le | san | ten | ter | van | van[ ]de[rn]? | von | y | zu ) [ ]
    | al- | el- | ul- | d['’] )"""
_NAME = rf"""{_WORD} (?: [ ] {_PARTICLE}? {_WORD} ){{1,4}}?
    (?: ,? [ ] (?: Jr | Sr )\.? | [ ] (?: II | III )\b )?"""
_TOPIC = r"(?: (?: \p{L}[\p{L}'’&/-]{0,30} | (?: \p{Lu}\. ){2} | & ) [ ] )"
_ROLE = rf"{_TOPIC}{{0,4}}? \L<ranks> \b"
_CITY = r"""(?: \p{Lu}[\p{L}.'’-]{0,30} (?: [ ] (?: (?: al | de | el | of | the ) [ ] )? \p{Lu}[\p{L}.'’-]{0,30} ){0,3}? )"""
"""`London`, `Rio de Janeiro`; a region behind it is looked up by the reader of lists."""
_AFTER = rf"""(?= \.? \s* (?: $ | [,;)|•·@—–(:] | - | / | (?: and | with | in | at | for | from | who | also ) \b
    | contribut | report | wrote | edit | {MONTH} \b | [0-9] | Updated | Published | Staff | \n ) )"""

PERSON = Rule(
    name="en.people.person",
    at="anywhere",
    pattern=rf"""
        (?: (?P<affiliation> \L<wires> ) (?: ['’]s? )? [ ] )?          # CNN’s
        (?: (?P<role> {_ROLE} ) [ ] )?                                    # Technology Writer
        (?P<name> {_NAME} )                                               # Emma Roe
        (?: ,? [ ] (?P<role> {_ROLE} ) )?                                 # education editor
        (?: ,? [ ] (?: reporting [ ] )? (?: in | from | at ) [ ] (?: the [ ] )? (?P<location> {_CITY} ) )?
        {_AFTER}
    """,
    examples=(
        "{name:Emma Roe-Obi} in {location:London}",
        "{name:Jon van der Poe}",
        "{name:Richard Roe} {role:Education editor}",
        "{affiliation:AP} {role:Technology Writer} {name:Barb Ono} in {location:San Francisco}",
        "{affiliation:CNN}’s {name:Asma Ali}",
    ),
    rejects=("the council", "Council approves budget"),
)

HOUSE = Rule(
    name="en.people.house",
    at="anywhere",
    pattern=rf"""
        [ ]? (?: , | [|•·–—-] | \b (?: of | for ) \b )? [ ]?
        (?: the [ ] )? (?P<affiliation> \L<wires>
          | (?: The [ ] )? (?: \p{{Lu}}[\p{{L}}.'’&-]{{0,30}} [ ] ){{0,3}} (?: \L<mastheads> ) (?: \.[Cc]om )? )
        (?: [ ] (?P<role> {_ROLE} ) )?                                    # CNN Editor-at-Large
        (?= \s* (?: $ | [,;.|•·–—(-] | and \b ) )
    """,
    examples=(
        ", {affiliation:CNN}",
        ", {affiliation:CNN} {role:Editor-at-Large}",
        " of {affiliation:The Daily Bugle}",
    ),
    rejects=(", Jon Poe", "the council"),
)

_PLACE_LINE = rf"{_CITY} (?: , [ ] {_CITY} )?"

STATION = Rule(
    name="en.people.station",
    pattern=rf"""
        (?: (?P<role> {_ROLE} ) (?: (?: ,? [ ] (?: in | based [ ] in ) [ ] | , [ ] ) (?P<location> {_PLACE_LINE} ) )?
          | (?: [Rr]eporting [ ] (?: from | in ) | (?P<affiliation> \L<wires> ) , ) [ ] (?P<location> {_PLACE_LINE} ) )
        \s* $
    """,
    examples=(
        "{role:Middle East correspondent}",
        "Reporting from {location:Jerusalem}",
        "{affiliation:BBC News}, {location:Jerusalem}",
        "{role:Africa editor}, {location:Nairobi}",
    ),
    rejects=("Jerusalem", "The correspondent left."),
)

AGENCIES = Rule(
    name="en.people.agencies",
    at="anywhere",
    pattern=r"(?: [ ] (?: and | with ) | , ) [ ] (?: [Aa]gencies | wires | wire [ ] services | staff ) \b",
    examples=(" and agencies", " with Agencies"),
    rejects=("agencies met", "and agents"),
)

JOINER = Rule(
    name="en.people.joiner",
    at="anywhere",
    pattern=r"(?: [ ]? , [ ] (?: and [ ] | & [ ] )? | [ ] (?: and | & | with ) [ ] | [ ]? ; [ ] (?: and [ ] )? | [ ]? [|•] [ ]? )",
    examples=(", and ", " and ", " | "),
    rejects=("or", "for"),
)

HOUSE_AUTHOR = Rule(
    name="en.people.house_author",
    at="anywhere",
    pattern=r"""
        (?P<name> (?: \p{Lu}[\p{L}.'’&-]{0,30} [ ] ){0,3} (?: [Ss]taff | [Ee]ditorial | [Nn]ewsroom ) (?: [ ] (?: [Rr]eporters?
              | [Rr]eports? | [Ww]riters? | [Bb]oard | [Tt]eam ) )?                                # Guardian staff reporter
          | \L<wires> (?: [ ] (?: Staff | in [ ] \p{Lu}\p{L}+ ) )?                             # Associated Press
          | the [ ] CNN [ ] Wire [ ] Staff )
        (?: [ ] (?: and | with ) [ ] [Aa]gencies )?
        (?= \s* (?: $ | [|•·,;–—-] ) )
    """,
    examples=(
        "{name:Reuters}",
        "{name:Guardian staff reporter}",
        "{name:Bugle staff} and agencies",
    ),
    rejects=("staffing levels fell", "Reuters said it rained"),
)
