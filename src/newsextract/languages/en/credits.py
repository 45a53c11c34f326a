"""Lines under an English story that say who else worked on it, and whose copy it is."""

from __future__ import annotations

from newsextract.grammar.rule import Rule

CONTRIBUTED = Rule(
    name="en.credit.contributed",
    pattern=r"""
        (?: [-–—]{1,2} [ ]? | \( )?
        (?P<people> \p{Lu} [^\n]{2,400}? )
        [ ] (?: also [ ] )? contribut (?: ed | ing )
        (?: [ ] (?: additional | to [ ] (?: the [ ] )? )? [ ]? reporting | [ ] to [ ] (?: this | the ) [ ] (?: analysis | article | dispatch | newsletter | piece | post | report | story | video ) | [ ] from [ ] \p{Lu}[\p{L}. ]+ )?
        (?: [ ] from [ ] [^\n.]{2,60} )?
        \.? \)? \s* $
    """,
    examples=(
        "{people:CNN’s Emma Roe and Jon Poe} contributed to this report.",
        "{people:Emma Roe} contributed reporting.",
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
        [-–—(\[]{0,2} [ ]? (?: [Aa]dditional [ ] | [Ww]ith [ ] (?: additional [ ] )? )? (?: [Rr]eporting | [Ww]riting | [Ee]diting | [Cc]ompiled )
        (?: [ ] and [ ] (?: [Ww]riting | [Ee]diting ) )? [ ] (?: contributed [ ] )? (?: by | from | for ) [ ]
        (?P<people> \p{Lu} [^\n]{2,600}? ) \.? [)\]]? \s* $
    """,
    examples=(
        "(Reporting by {people:Emma Roe in Quito; Editing by Jon Poe})",
        "Additional reporting by {people:Jon Poe}",
        "With reporting by {people:Jon Poe}",
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

SOURCE_LINE = Rule(
    name="en.credit.source_line",
    pattern=r"""
        (?: Source s? [ ]? : [ ]? (?P<agency> [\p{L}][\p{L} .&-]{1,40}? ) (?: \s* / [\p{L}()]{1,12} )*     # Source: AFP/ec(ab)
          | [-–—]{1,2} [ ]? (?P<agency> \L<wires> ) (?: / \L<wires> )*                               # – AFP
          | \( (?: With [ ] inputs [ ] from [ ] )? (?P<agency> \L<wires> ) (?: [/,] [ ]? \L<wires> )* \)
          | (?: © | Copyright ) [ ]? (?: [0-9]{4} [ ] )? (?P<agency> (?: The [ ] )? \L<wires> ) \b [^\n]{0,200}
          | © [ ] Provided [ ] by [ ] (?P<agency> [\p{L}][\p{L} .&-]{1,40}? )
          | (?P<agency> (?: The [ ] )? \L<wires> ) [ ] contributed [ ] to [ ] this [ ] (?: report | story | article ) \.? )
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
    rejects=("Source of the river", "AFP said it rained."),
)

SIGNED = Rule(
    name="en.credit.signed",
    at="anywhere",
    pattern=r"(?<= [.!?”\"’] [ ] ) [—–-]{1,2} [ ]? (?P<agency> \L<wires> ) (?: / \L<wires> )* \s* $",
    examples=("It rained, she said. — {agency:Bernama}", "It rained. - {agency:AFP}"),
    rejects=("It rained — AFP said so", "— AFP"),
)

CREDITS = (REPORTING_BY, SOURCE_LINE, CONTRIBUTED, REPORTED_FROM)
