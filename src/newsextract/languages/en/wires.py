"""How an English story says what it has from an agency: `told AFP`, `according to Reuters`."""

from __future__ import annotations

from newsextract.grammar.rule import Rule

_AGENCY = r"(?P<agency> \b (?: \p{Lu}[\p{L}-]+ | dpa \b ) (?: [ ] \p{Lu}[\p{L}-]+ ){0,2} )"

TOLD = Rule(
    name="en.wire.told",
    at="anywhere",
    pattern=rf"""
        (?<= \b (?: told | tells | telling | informed ) [ ] (?: the [ ] | news [ ] agency [ ] )?
           | \b (?: said | says | spoke | speak | speaking | speaks | statement | interview | comments? | commented | confirmed | emailed
                  | remarks | talking | talked | wrote | call ) (?: [ ] \w+ ){{0,2}} [ ] (?: to | with ) [ ] (?: the [ ] | news [ ] agency [ ] )? )
        {_AGENCY}
    """,
    examples=(
        "a diplomat told {agency:AFP} on Saturday",
        "she said by phone to the {agency:Associated Press}, adding",
    ),
    rejects=("a dog ran to AFP", "AFP reported rain"),
)

CITED = Rule(
    name="en.wire.cited",
    at="anywhere",
    pattern=rf"""
        (?<= \b (?: according [ ] to | including | reported [ ] by | reports [ ] by | cited [ ] by | quoted [ ] by | seen [ ] by | obtained [ ] by
                  | reviewed [ ] by | published [ ] by | agencies | outlets | tally [ ] by ) [ ] [^.;:\n“”"]{{0,60}} )
        {_AGENCY}
      | {_AGENCY} (?= (?: ['’]s )? (?: [ ] (?: news [ ] agency | newswire | news ) )? ,? [ ] (?: also [ ] | first [ ] | has [ ] )?
                     (?: reported | reports | said | says | cited | quoted | citing | quoting | wrote | learned | published | tally | count ) \b )
    """,
    examples=(
        "according to {agency:Reuters}",
        "{agency:AFP} reported rain",
        "the {agency:Xinhua} news agency said",
    ),
    rejects=("a Reuters witness", "told AFP on Saturday"),
)

WIRES = (TOLD, CITED)
