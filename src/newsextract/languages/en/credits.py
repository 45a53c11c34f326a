"""Lines under an English story that say who else worked on it, and whose copy it is."""

from __future__ import annotations

from newsextract.grammar.rule import Rule

CONTRIBUTED = Rule(
    name="en.credit.contributed",
    pattern=r"""
        (?: [-–—]{1,2} [ ]? | \( )?
        (?P<people> \p{Lu} [^\n]{2,400}? )
        [ ] (?: also [ ] )? contribut (?: ed | ing )
        (?: [ ] research \b | [ ] (?: additional | to [ ] (?: the [ ] )? )? [ ]? reporting | [ ] to [ ] (?: this | the ) [ ] (?: analysis | article | dispatch | newsletter | piece | post | report | story | video ) | [ ] from [ ] \p{Lu}[\p{L}. ]+ )?
        (?: [ ] from [ ] [^\n.]{2,60} )?
        \.? \)? \s* $
    """,
    examples=(
        "{people:CNN’s Emma Roe and Jon Poe} contributed to this report.",
        "{people:Emma Roe} contributed reporting.",
        "{people:Emma Roe} contributed research.",
        "-- {people:CNN's Emma Roe} contributed to this report.",
        "{people:Emma Roe} contributed from Quito.",
    ),
    rejects=(
        "the rain contributed to the flood",
        "Rain contributed to floods in the valley, he said.",
    ),
)

REPORTED_FROM = Rule(
    name="en.credit.reported_from",
    pattern=r"""
        (?: [-–—]{1,2} [ ]? | \( )?
        (?P<people> \p{Lu} [^\n.]{2,200}? ) [ ] reported [ ] (?: and [ ] wrote [ ] )? from [ ] (?P<location> \p{Lu} [^\n]{2,200}? ) \.? \)? \s* $
    """,
    examples=("{people:Roe} reported from {location:Quito}.",),
    rejects=("police reported from the scene that it rained",),
)

REPORTING_BY = Rule(
    name="en.credit.reporting_by",
    at="anywhere",
    pattern=r"""
        [-–—(\[]{0,2} [ ]? (?: [Aa]dditional [ ] | [Ww]ith [ ] (?: additional [ ] )? )? (?: [Rr]eporting | [Ww]riting | [Ee]diting | [Cc]ompiled | [Rr]esearch [ ] was )
        (?: [ ] and [ ] (?: [Ww]riting | [Ee]diting ) )? [ ] (?: contributed [ ] )? (?: by | from | for ) [ ]
        (?P<people> \p{Lu} [^\n]{2,600}? ) \.? [)\]]? \s* $
    """,
    examples=(
        "(Reporting by {people:Emma Roe in Quito; Editing by Jon Poe})",
        "Additional reporting by {people:Jon Poe}",
        "With reporting by {people:Jon Poe}",
        "Research was contributed by {people:Jon Poe}.",
    ),
    rejects=("reporting by the paper showed that it rained", "Reporting on rain"),
)

PART = Rule(
    name="en.credit.part",
    at="anywhere",
    pattern=r"""
        (?P<part> (?: [Aa]dditional [ ] )? [Rr]eporting (?: [ ] and [ ] writing )? | [Ww]riting | [Ee]diting | [Cc]ompiled | [Tt]ranslat (?: ion | ed ) )
        [ ] (?: contributed [ ] )? (?: by | from ) [ ]
    """,
    examples=("{part:Editing} by ", "{part:Additional reporting} by "),
    rejects=("edited for length",),
)

_HOUSE = r"(?P<agency> (?: The [ ] )? [\p{Lu}d][\p{L}&.-]{1,20} (?: [ ] [\p{L}&.-]{1,20} ){0,3}? )"

SOURCE_LINE = Rule(
    name="en.credit.source_line",
    pattern=rf"""
        (?: Source s? [ ]? : [ ]? {_HOUSE} (?: \s* / [\p{{L}}()]{{1,12}} ){{0,4}}                  # Source: AFP/ec(ab)
          | [-–—]{{1,2}} [ ]? {_HOUSE} (?: / \p{{Lu}}\p{{L}}{{1,20}} ){{0,3}}                       # – AFP
          | \( (?: With [ ] inputs [ ] from [ ] )? {_HOUSE} (?: [/,] [ ]? \p{{Lu}}\p{{L}}{{1,20}} ){{0,3}} \)
          | © [ ] Provided [ ] by [ ] {_HOUSE}
          | (?: © | Copyright ) [ ]? (?! Provided ) (?: [0-9]{{4}} [ ] )? {_HOUSE} (?: [.,] [^\n]{{0,200}} )?
          | {_HOUSE} [ ] contributed [ ] to [ ] this [ ] (?: report | story | article ) \.? )
        \s* $
    """,
    examples=(
        "Source: {agency:AFP}/ec(ab)",
        "– {agency:AFP}",
        "({agency:AP})",
        "© 2024 {agency:AFP}",
        "© Provided by {agency:The Guardian}",
        "{agency:Reuters} contributed to this report.",
    ),
    rejects=("Source of the river", "AFP said it rained.", "© 2024"),
)
"""The agency is looked up by the reader: without a known one only `Source:` and `Provided by` count."""

SIGNED = Rule(
    name="en.credit.signed",
    at="anywhere",
    pattern=r"(?<= [.!?”\"’] [ ] ) [—–-]{1,2} [ ]? (?P<agency> \L<wires> ) (?: / \L<wires> )* \s* $",
    examples=("It rained, she said. — {agency:Bernama}", "It rained. - {agency:AFP}"),
    rejects=("It rained — AFP said so", "— AFP"),
)

CREDITS = (REPORTING_BY, SOURCE_LINE, CONTRIBUTED, REPORTED_FROM)
